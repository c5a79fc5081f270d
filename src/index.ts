/**
 * The entry of action.yml. A Node that is too old is refused before anything else is loaded. The connection to the robot is opened first, since loading the program takes as long as a
 * round trip or two. Imports run in their order; dist/main.js is a file of its own and not part of this one.
 */
import './node-version.ts';
import './connect-early.ts';
import './main.ts';

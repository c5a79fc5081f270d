/**
 * The entry of action.yml. The connection to the robot is opened first, since loading the program takes as long as a
 * round trip or two. Imports run in their order; dist/main.js is a file of its own and not part of this one.
 */
import './connect-early.ts';
import './main.ts';

/**
 * Replaces the modules that scripts/left-out.ts lists: packages load them and the action never calls them.
 * Calling one throws an error that names the list.
 */
function leftOut() {
  throw new Error('This part of a package is left out of dist; scripts/left-out.ts says which and why.');
}

const standIn = new Proxy(leftOut, {
  // The bundle reads these properties of every module.
  get: (_, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : standIn),
});

module.exports = standIn;

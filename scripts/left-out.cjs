/**
 * Stands in dist/ for the modules that scripts/left-out.ts names: packages load them at start, and the action never calls them. Code that
 * calls them all the same is told, instead of going on with nothing.
 */
const leftOut = () => {
  throw new Error('This part of a package is left out of dist; scripts/left-out.ts says which and why.');
};

module.exports = new Proxy(leftOut, {
  // The bundle asks for these two of every module it loads.
  get: (_, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : leftOut()),
});

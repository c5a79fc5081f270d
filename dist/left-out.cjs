/**
 * Stands in dist/ for the modules that scripts/left-out.ts names, which packages load and the action never calls. Code that calls one, or
 * anything in it, all the same is told, instead of going on with nothing.
 */
function leftOut() {
  throw new Error('This part of a package is left out of dist; scripts/left-out.ts says which and why.');
}

const standIn = new Proxy(leftOut, {
  // The bundle asks for these of every module it loads.
  get: (_, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : standIn),
});

module.exports = standIn;

/**
 * Stands in dist/ for `node:assert`, which undici calls as a function and nothing else. What holds needs no assertion library; what does
 * not is told by the real one.
 */
module.exports = (value, ...message) => {
  if (!value) require('node:assert')(value, ...message);
};

/**
 * Replaces `node:assert` in dist/. undici only calls it as a function; a passing assertion needs no library,
 * and a failing one loads the real module.
 */
module.exports = (value, ...message) => {
  if (!value) require('node:assert')(value, ...message);
};

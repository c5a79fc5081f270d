/**
 * Replaces `crypto` in dist/: @actions/core needs it only to write outputs and state with a delimiter, liquidjs only for
 * filters that hash. Loads the real module on first use: the main stage of `watch` never does.
 */
const crypto = () => require('node:crypto');

module.exports = {
  get createHash() {
    return crypto().createHash;
  },
  get createHmac() {
    return crypto().createHmac;
  },
  get randomUUID() {
    return crypto().randomUUID;
  },
};

/**
 * Replaces `node:http` in dist/. Has what undici reads when it is loaded; the rest loads the real module on
 * first use.
 */
const http = () => require('node:http');

module.exports = {
  /** undici checks whether a body is one before it destroys it. The action's bodies are strings. */
  IncomingMessage: class IncomingMessage {},
  /** Node's default. A client of undici that is given another value does not read this. */
  maxHeaderSize: 16 * 1024,
  get STATUS_CODES() {
    return http().STATUS_CODES;
  },
  get request() {
    return http().request;
  },
};

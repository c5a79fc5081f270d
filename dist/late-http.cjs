/** Stands in dist/ for `node:http`: what undici looks at when it is loaded, and the rest of it when it is used. */
const http = () => require('node:http');

module.exports = {
  /** undici asks whether a body that it destroys is one. The action's bodies are texts. */
  IncomingMessage: class IncomingMessage {},
  /** Node's own value; a client of undici that is told another does not ask. */
  maxHeaderSize: 16 * 1024,
  get STATUS_CODES() {
    return http().STATUS_CODES;
  },
  get request() {
    return http().request;
  },
};

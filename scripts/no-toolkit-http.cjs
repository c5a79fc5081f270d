/**
 * Replaces `@actions/http-client` for `@actions/github`, which asks it for an agent and a dispatcher when it is loaded.
 * The action hands in its own `request.fetch`, so neither is used.
 */
module.exports = {
  HttpClient: class HttpClient {
    getAgent() {
      return undefined;
    }
    getAgentDispatcher() {
      return undefined;
    }
  },
};

/** A module that is not bundled: `request` as the file `by` writes it. */
export interface LeftOut {
  readonly request: string;
  /** The one file that asks for it, below node_modules. */
  readonly by: string;
}

/**
 * What packages load at start, or carry in the same file, and this action never calls. Why, what it buys and what guards it:
 * docs/decisions/0005-start.md.
 */
export const leftOut: readonly LeftOut[] = [
  // The job summary, which a line of the action's own appends: brings node:fs/promises.
  { request: './summary.js', by: '@actions/core/lib/core.js' },
  // Tokens of OpenID Connect: brings an HTTP client, a proxy agent, node:https and undici's index with it.
  { request: './oidc-utils.js', by: '@actions/core/lib/core.js' },
  // Asks the operating system for its version: brings the running of commands.
  { request: './platform.js', by: '@actions/core/lib/core.js' },
  // CloudEvent.emit: brings the bindings for HTTP, Kafka and MQTT, a JSON parser for big integers, and node:https.
  { request: '..', by: 'cloudevents/dist/event/cloudevent.js' },
  // The constructor of CloudEvent and its validation; the action examines more strictly and builds on the prototype.
  { request: './spec', by: 'cloudevents/dist/event/cloudevent.js' },
  { request: 'uuid', by: 'cloudevents/dist/event/cloudevent.js' },
  // HTTP/2, which the action speaks neither to robots nor to GitHub (`allowH2: false`): brings node:http2.
  { request: './client-h2.js', by: 'undici/lib/dispatcher/client.js' },
  // Bodies that are FormData; the action posts text.
  { request: '../web/fetch/formdata', by: 'undici/lib/core/request.js' },
  { request: '../web/webidl', by: 'undici/lib/core/request.js' },
  { request: '../web/fetch/body.js', by: 'undici/lib/dispatcher/client-h1.js' },
  // A second HTTP parser, experimental and off: a fifteenth of the download.
  { request: '../milo/simd.js', by: 'undici/lib/dispatcher/parser-h1.js' },
  { request: '../milo/no-simd.js', by: 'undici/lib/dispatcher/parser-h1.js' },
  // Mocks, WebSocket and EventSource, which come with fetch: a fifteenth of the download.
  ...[
    './lib/mock/mock-agent',
    './lib/mock/mock-call-history',
    './lib/mock/mock-client',
    './lib/mock/mock-errors',
    './lib/mock/mock-pool',
    './lib/mock/snapshot-agent',
    './lib/web/eventsource/eventsource',
    './lib/web/websocket/stream/websocketerror',
    './lib/web/websocket/stream/websocketstream',
    './lib/web/websocket/websocket',
  ].map((request) => ({ request, by: 'undici/index.js' })),
];

/** A module of Node's that packages ask for when they are loaded: in dist/ it is loaded when it is used. */
export interface Late {
  readonly request: string;
  /** Stands in its place, a file beside this one. */
  readonly file: string;
  /** Who asks for it, as parts of paths: no other may, since `file` does what these need. */
  readonly by: readonly string[];
}

export const late: readonly Late[] = [
  { request: 'node:assert', file: 'late-assert.cjs', by: ['node_modules/undici/'] },
  {
    request: 'node:http',
    file: 'late-http.cjs',
    by: ['node_modules/undici/', 'lib/robot/wire/tunnel.js'],
  },
];

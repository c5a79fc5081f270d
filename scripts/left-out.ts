/** A module that is not bundled: `request` as the file `by` writes it. */
export interface LeftOut {
  readonly request: string;
  /** The only file that requests it, below node_modules. */
  readonly by: string;
}

/**
 * Modules that packages load at start, or that are in the same file, and that this action never calls.
 * Reasons, gains and guards: docs/dev/decisions/0005-start.md.
 */
export const leftOut: readonly LeftOut[] = [
  // The job summary, which the action writes itself: loads node:fs/promises.
  { request: './summary.js', by: '@actions/core/lib/core.js' },
  // OpenID Connect tokens: loads an HTTP client, a proxy agent, node:https and undici's index.
  { request: './oidc-utils.js', by: '@actions/core/lib/core.js' },
  // The version of the operating system: loads the running of commands.
  { request: './platform.js', by: '@actions/core/lib/core.js' },
  // CloudEvent.emit: loads the bindings for HTTP, Kafka and MQTT, a JSON parser for big integers, and
  // node:https.
  { request: '..', by: 'cloudevents/dist/event/cloudevent.js' },
  // The constructor of CloudEvent and its validation; the action validates more strictly and uses the
  // prototype.
  { request: './spec', by: 'cloudevents/dist/event/cloudevent.js' },
  { request: 'uuid', by: 'cloudevents/dist/event/cloudevent.js' },
  // HTTP/2, which the action never uses (`allowH2: false`): loads node:http2.
  { request: './client-h2.js', by: 'undici/lib/dispatcher/client.js' },
  // Bodies that are FormData; the action posts text.
  { request: '../web/fetch/formdata', by: 'undici/lib/core/request.js' },
  { request: '../web/webidl', by: 'undici/lib/core/request.js' },
  { request: '../web/fetch/body.js', by: 'undici/lib/dispatcher/client-h1.js' },
  // A second HTTP parser, experimental and off: a fifteenth of the download.
  { request: '../milo/simd.js', by: 'undici/lib/dispatcher/parser-h1.js' },
  { request: '../milo/no-simd.js', by: 'undici/lib/dispatcher/parser-h1.js' },
  // The parser a second time, with SIMD: undici then takes the one that runs on every processor.
  { request: '../llhttp/llhttp_simd-wasm.js', by: 'undici/lib/dispatcher/client-h1.js' },
  // undici's index, for the fetch of `@actions/github`; the action hands in its own.
  { request: 'undici', by: '@actions/github/lib/internal/utils.js' },
];

/** A module of Node that packages load at start: dist/ loads it on first use. */
export interface Late {
  readonly request: string;
  /** The file that replaces it, beside this one. */
  readonly file: string;
  /** Who requests it, as parts of paths. Nobody else may, since `file` has only what these need. */
  readonly by: readonly string[];
}

export const late: readonly Late[] = [
  {
    request: 'crypto',
    file: 'late-crypto.cjs',
    by: ['@actions/core/lib/file-command.js', 'node_modules/liquidjs/'],
  },
  { request: 'node:assert', file: 'late-assert.cjs', by: ['node_modules/undici/'] },
  {
    request: 'node:http',
    file: 'late-http.cjs',
    by: ['node_modules/undici/', 'lib/network/socket.js'],
  },
  {
    request: '@actions/http-client',
    file: 'no-toolkit-http.cjs',
    by: ['@actions/github/lib/internal/utils.js'],
  },
  { request: './context.js', file: 'no-toolkit-context.cjs', by: ['@actions/github/lib/'] },
  {
    request: '@octokit/plugin-rest-endpoint-methods',
    file: 'no-rest-methods.cjs',
    by: ['@actions/github/lib/utils.js'],
  },
];

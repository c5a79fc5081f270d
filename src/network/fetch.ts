import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { openPools } from './pools.ts';
import { type Environment, proxyFor } from './proxy.ts';

/** What a request may have. A subset of fetch's, and all that octokit uses for reading. */
interface FetchOptions {
  /** `GET` is the default. `POST` is for queries in GraphQL, which change nothing. */
  readonly method?: string | undefined;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** `follow` is the default. `error` rejects on a redirect, `manual` returns it. */
  readonly redirect?: 'follow' | 'error' | 'manual' | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a response has. A subset of fetch's: its body is a stream of Node's. */
interface FetchResponse {
  readonly status: number;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decompressed. Read it to its end, or destroy it. */
  readonly body: Readable;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface Fetcher {
  readonly fetch: (address: string, options?: FetchOptions) => Promise<FetchResponse>;
  /** Closes all connections. Need not be awaited. */
  readonly close: () => void;
}

/**
 * undici parses HTTP in WebAssembly. After some ten answers V8 would compile the parser again, for speed: 22 MiB and a
 * seventh of the CPU time of a failed build, in a process that is about to end. Has an effect only before the first
 * request, when the parser is compiled. For what this flag means see v8's flag-definitions.h; Node 22 and 24 have it.
 */
async function keepFirstParser(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--wasm-tiering-budget=1000000000');
}

/** As in fetch. */
const maxRedirects = 20;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** After these a POST is repeated; after the others it would have to become a GET, which no query survives. */
const repeatingRedirects: ReadonlySet<number> = new Set([307, 308]);

/**
 * GET and POST over HTTP/1.1, by the same connections and proxies as the messages: through a tunnel for https, by the whole
 * address for http. Node's own fetch would load undici a second time, web streams and HTTP/2; undici's index costs as
 * much: docs/dev/decisions/0005-start.md.
 */
export async function openFetcher(env: Environment, connectTimeoutMs: number): Promise<Fetcher> {
  await keepFirstParser();
  const pools = openPools({ env, connectTimeoutMs, maxResponseBytes: -1 });
  const toProxies = openPools({ env: {}, connectTimeoutMs, maxResponseBytes: -1 });

  const ask = (address: URL, { headers, ...request }: Asked, signal: AbortSignal | undefined) => {
    const proxy = address.protocol === 'http:' ? proxyFor(address.origin, env) : undefined;
    if (proxy === undefined)
      return received(
        pools.poolFor(address.origin),
        { ...request, path: address.pathname + address.search, headers },
        signal,
      );
    const { protocol, hostname, port, authorization } = proxy;
    const origin = `${protocol}//${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
    const path = `${address.origin}${address.pathname}${address.search}`;
    const toProxy = {
      host: address.host,
      ...(authorization && { 'proxy-authorization': authorization.reveal() }),
    };
    const sent = { ...request, path, headers: { ...headers, ...toProxy } };
    return received(toProxies.poolFor(origin), sent, signal);
  };

  return {
    close: () => {
      pools.close();
      toProxies.close();
    },
    fetch: async (start, { method: given, body, headers = {}, redirect = 'follow', signal } = {}) => {
      let address = new URL(start);
      const method = given === 'POST' ? 'POST' : 'GET';
      let sent: Readonly<Record<string, string>> = { 'accept-encoding': 'gzip', ...headers };
      for (let hops = 0; ; hops += 1) {
        const response = await ask(address, { method, body, headers: sent }, signal);
        const location = redirects.has(response.status) ? response.headers.get('location') : undefined;
        if (location === undefined || redirect === 'manual')
          return responseWith(address, response, await decoded(response));
        response.body.destroy();
        const isLost = method === 'POST' && !repeatingRedirects.has(response.status);
        if (redirect === 'error' || isLost || hops === maxRedirects || !URL.canParse(location, address.href))
          throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
        const next = new URL(location, address);
        if (!/^https?:$/.test(next.protocol))
          throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
        // A token is for its own host only.
        if (next.origin !== address.origin) sent = withoutCredentialHeaders(sent);
        address = next;
      }
    },
  };
}

interface Asked {
  readonly method: 'GET' | 'POST';
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

interface Received {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Readable;
}

/** Resolves with the head of the response; its body goes on arriving as fast as it is read. */
function received(
  dispatcher: Dispatcher,
  { method, path, headers, body: content }: Asked & Pick<Dispatcher.DispatchOptions, 'path'>,
  signal: AbortSignal | undefined,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let ended = false;
    const body = new Readable({
      read: () => controller?.resume(),
      destroy: (error, callback) => {
        if (!ended) controller?.abort(error ?? new Error('the rest of the response is not needed'));
        callback(error);
      },
    });
    const fail = (error: unknown) => {
      const cause = error instanceof Error ? error : new Error(String(error));
      ended = true;
      signal?.removeEventListener('abort', onAbort);
      reject(cause);
      // A body that nobody reads any more must not stop the program.
      body.once('error', () => undefined).destroy(cause);
    };
    const onAbort = () => {
      const reason: unknown = signal?.reason ?? new Error('aborted');
      controller?.abort(reason instanceof Error ? reason : new Error(String(reason)));
      fail(reason);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    dispatcher.dispatch(
      { method, path, headers: { ...headers }, body: content ?? null },
      {
        onRequestStart: (started) => {
          controller = started;
          if (ended) started.abort(new Error('too late'));
        },
        onResponseStart: (_, status, fields) => {
          if (status < 200) return;
          const pairs = Object.entries(fields).map(([name, value]) => [name, String(value)] as const);
          resolve({ status, headers: new Map(pairs), body });
        },
        onResponseData: (_, chunk) => {
          if (!body.push(chunk)) controller?.pause();
        },
        onResponseEnd: () => {
          ended = true;
          signal?.removeEventListener('abort', onAbort);
          body.push(null);
        },
        onResponseError: (_, error) => fail(error),
      },
    );
  });
}

/** The body without its compression, which is loaded here, since a response without it needs none of that. */
async function decoded({ headers, body }: Received): Promise<Readable> {
  if (headers.get('content-encoding') !== 'gzip') return body;
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip();
  body.on('error', (error) => gunzip.destroy(error));
  gunzip.on('close', () => body.destroy());
  return body.pipe(gunzip);
}

function responseWith({ href: url }: URL, { status, headers }: Received, body: Readable): FetchResponse {
  const bytes = async (): Promise<Buffer<ArrayBuffer>> => {
    const chunks: Buffer[] = [];
    body.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(body, 'end');
    return Buffer.concat(chunks);
  };
  return {
    status,
    url,
    headers,
    body,
    text: async () => (await bytes()).toString('utf8'),
    arrayBuffer: async () => (await bytes()).buffer,
  };
}

function withoutCredentialHeaders(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)),
  );
}

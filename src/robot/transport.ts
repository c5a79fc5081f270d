import { hasSubscribers, subscribe } from 'node:diagnostics_channel';
import type { LookupFunction, Socket } from 'node:net';
import type { buildConnector, Pool } from 'undici';
import { Failure } from '../failure.ts';
import { exchange, maxAnswerBytes, type Outcome } from './exchange.ts';
import { faultOf, proxyBroken, proxyFault, Unreached } from './fault.ts';
import { type Environment, proxyFor } from './proxy.ts';
import type { RobotRequest } from './request.ts';
import { openTunnel, TunnelRefused } from './tunnel.ts';

const maxHeaderBytes = 16 * 1024;

/** For each address of a host. Node's own 250 ms give up on a slow IPv4 beside a dead IPv6. */
const familyTimeoutMs = 3_000;

/** How long an idle connection is kept for the next message, at most, whatever the server offers. */
const maxIdleMs = 30_000;

export interface Transport {
  /** Posts once: no redirect, no retry. Never rejects; `timeoutMs` is for all of it, and an aborted `signal` ends it at once. */
  post(request: RobotRequest, timeoutMs: number, signal: AbortSignal): Promise<Outcome>;
  /** Opens a connection that the first request to this origin will take, so that TLS is ready when the message is. */
  warmUp(origin: string): void;
  /** Ends all connections at once. */
  close(): Promise<void>;
}

export interface TransportSettings {
  /** For proxies: `https_proxy`, `HTTPS_PROXY`, `no_proxy`, `NO_PROXY`. */
  readonly env: Environment;
  readonly connectTimeoutMs: number;
  /** Resolves host names; Node's own by default. */
  readonly lookup?: LookupFunction;
  /** PEM certificates to trust instead of Node's own. */
  readonly ca?: readonly string[];
}

/** Loads the HTTP client and gives the way to the robots. */
export async function openTransport(settings: TransportSettings): Promise<Transport> {
  silenceDebugLog();
  const { buildConnector, Pool } = await import('undici');
  const connect = buildConnector(connectOptions(settings));
  const pools = new Map<string, Pool>();
  const warm = new Map<string, Promise<Socket | undefined>>();

  const open = async (options: buildConnector.Options): Promise<Socket> => {
    const early = warm.get(originOf(options));
    warm.delete(originOf(options));
    const socket = await early;
    return socket && !socket.destroyed && socket.writable ? socket : openSocket(options, connect, settings);
  };
  const poolOf = (origin: string): Pool => {
    const known = pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, {
      connect: (options, callback) =>
        void open(options).then(
          (socket) => callback(null, socket),
          // As it is no socket error to undici, it fails the request instead of connecting again and again.
          (error: unknown) =>
            callback(error instanceof Unreached ? error : new Unreached(faultOf(error)), null),
        ),
      allowH2: false,
      pipelining: 1,
      maxHeaderSize: maxHeaderBytes,
      maxResponseSize: maxAnswerBytes,
      // The timer of `exchange` covers the whole attempt, exactly; undici's are coarse.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveMaxTimeout: maxIdleMs,
    });
    pools.set(origin, pool);
    return pool;
  };

  return {
    post: (request, timeoutMs, signal) => exchange(poolOf(request.origin), request, timeoutMs, signal),
    warmUp: (origin) => {
      const { protocol, hostname, host, port } = new URL(origin);
      const options = { protocol, hostname: hostname.replace(/^\[(.*)\]$/, '$1'), host, port };
      warm.set(
        origin,
        openSocket(options, connect, settings).catch(() => undefined),
      );
    },
    close: async () => {
      for (const socket of warm.values()) void socket.then((opened) => opened?.destroy());
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

/**
 * undici prints every URL, signature and all, when NODE_DEBUG names it; it leaves that to others when it finds its channels taken.
 * Source: undici, lib/core/diagnostics.js. Must run before undici is loaded.
 */
function silenceDebugLog(): void {
  for (const channel of ['undici:client:sendHeaders', 'undici:request:headers']) {
    if (!hasSubscribers(channel)) subscribe(channel, () => {});
  }
}

function connectOptions({ connectTimeoutMs, lookup, ca }: TransportSettings): buildConnector.BuildOptions {
  return {
    timeout: connectTimeoutMs,
    allowH2: false,
    // Said here so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot switch it off.
    rejectUnauthorized: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: familyTimeoutMs,
    ...(lookup && { lookup }),
    ...(ca && { ca: [...ca] }),
  };
}

/** A socket that HTTP can be spoken on: direct or through the proxy, with TLS for https. Rejects with the `Unreached` or an error code. */
async function openSocket(
  options: buildConnector.Options,
  connect: buildConnector.connector,
  { env, connectTimeoutMs, ca }: TransportSettings,
): Promise<Socket> {
  const proxy = proxyOf(originOf(options), env);
  if (!proxy) return connected(options, connect);
  const target = `${options.host ?? options.hostname}`;
  const tunnel = { proxy, target: options.port ? target : `${target}:443`, timeoutMs: connectTimeoutMs };
  const httpSocket = await openTunnel({ ...tunnel, ...(ca && { ca }) }).catch((error: unknown) => {
    throw new Unreached(error instanceof TunnelRefused ? proxyFault(error.status) : proxyBroken(error));
  });
  return connected({ ...options, httpSocket }, connect);
}

function connected(options: buildConnector.Options, connect: buildConnector.connector): Promise<Socket> {
  return new Promise((resolve, reject) => {
    connect(options, (error, socket) => (error ? reject(error) : resolve(socket)));
  });
}

function proxyOf(origin: string, env: Environment): ReturnType<typeof proxyFor> {
  try {
    return proxyFor(origin, env);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Unreached({ kind: 'refused', reason: 'the proxy setting cannot be used', cure: error.message });
  }
}

function originOf({ protocol, host, hostname }: buildConnector.Options): string {
  return `${protocol}//${host ?? hostname}`;
}

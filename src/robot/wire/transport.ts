import { hasSubscribers, subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type { Pool } from 'undici';
import { exchange, maxAnswerBytes, type Outcome } from './exchange.ts';
import { faultOf, Unreached } from './fault.ts';
import type { RobotRequest } from './request.ts';
import { openSocket, type SocketSettings } from './socket.ts';

const maxHeaderBytes = 16 * 1024;

/** How long an idle connection is kept for the next message, at most, whatever the server offers. */
const maxIdleMs = 30_000;

export interface Transport {
  /**
   * Posts once: no redirect, no retry. Never rejects; `timeoutMs` is for all of it, and an aborted `signal`
   * ends it at once.
   */
  post(request: RobotRequest, timeoutMs: number, signal: AbortSignal): Promise<Outcome>;
  /**
   * Opens a connection that the first request to this origin will take, so that TLS is ready when the message
   * is.
   */
  warmUp(origin: string): void;
  /** Ends all connections, those that are still being made, too. Nobody needs to wait for it. */
  close(): void;
}

/** Loads the HTTP client and gives the way to the robots. */
export async function openTransport(settings: SocketSettings): Promise<Transport> {
  silenceDebugLog();
  // undici's index also loads fetch, WebSocket, caches and mocks: docs/decisions/0005-start.md.
  const { default: Pool } = await import('undici/lib/dispatcher/pool.js');
  const pools = new Map<string, Pool>();
  const warm = new Map<string, Promise<Socket | undefined>>();
  const closing = new AbortController();

  const socketFor = async (origin: string): Promise<Socket> => {
    const early = warm.get(origin);
    warm.delete(origin);
    const socket = await early;
    return socket?.writable ? socket : openSocket(origin, settings, closing.signal);
  };
  const poolFor = (origin: string): Pool => {
    const known = pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, {
      connect: (_, callback) =>
        void socketFor(origin).then(
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
    post: (request, timeoutMs, signal) => exchange(poolFor(request.origin), request, timeoutMs, signal),
    warmUp: (origin) => {
      const early = openSocket(origin, settings, closing.signal).catch(() => undefined);
      warm.set(origin, early);
    },
    close: () => {
      closing.abort();
      for (const early of warm.values()) void early.then((socket) => socket?.destroy());
      for (const pool of pools.values()) void pool.destroy();
    },
  };
}

/**
 * undici prints every URL, signature and all, when NODE_DEBUG names it; it leaves that to others when it
 * finds its channels taken. Source: undici, lib/core/diagnostics.js. Must run before undici is loaded.
 */
function silenceDebugLog(): void {
  for (const channel of ['undici:client:sendHeaders', 'undici:request:headers']) {
    if (!hasSubscribers(channel)) subscribe(channel, () => {});
  }
}

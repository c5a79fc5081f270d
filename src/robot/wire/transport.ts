import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import './no-debug-log.ts';
// undici's index also loads fetch, WebSocket, caches and mocks: docs/decisions/0005-start.md.
import Pool from 'undici/lib/dispatcher/pool.js';
import { ConnectError, connectFailureOf } from './connect-failure.ts';
import { maxAnswerBytes, type PostResult, postOnce } from './post.ts';
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
  post(request: RobotRequest, timeoutMs: number, signal: AbortSignal): Promise<PostResult>;
  /**
   * Begins a connection that the first request to this origin will take, so that TLS is ready when the message
   * is. Resolves when it is under way.
   */
  preconnect(origin: string): Promise<void>;
  /** Ends all connections, those that are still being made, too. Nobody needs to wait for it. */
  close(): void;
}

/** The way to the robots. */
export function openTransport(settings: SocketSettings): Transport {
  const pools = new Map<string, Pool>();
  const warm = new Map<string, Promise<Socket | undefined>>();
  const sockets = new Set<Socket>();
  const closing = new AbortController();

  const newSocket = async (origin: string): Promise<Socket> => {
    const socket = await openSocket(origin, settings, closing.signal);
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    return socket;
  };
  const socketFor = async (origin: string): Promise<Socket> => {
    const early = warm.get(origin);
    warm.delete(origin);
    const socket = await early;
    return socket?.writable ? socket : newSocket(origin);
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
            callback(error instanceof ConnectError ? error : new ConnectError(connectFailureOf(error)), null),
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
    post: (request, timeoutMs, signal) => postOnce(poolFor(request.origin), request, timeoutMs, signal),
    preconnect: (origin) => {
      warm.set(
        origin,
        newSocket(origin).catch(() => undefined),
      );
      return turn();
    },
    close: () => {
      closing.abort('closed');
      for (const socket of sockets) socket.destroy();
    },
  };
}

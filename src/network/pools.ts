import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import './no-debug-log.ts';
// undici's index also loads fetch, WebSocket, caches and mocks: docs/dev/decisions/0005-start.md.
import Pool from 'undici/lib/dispatcher/pool.js';
import { ConnectError, connectFailureOf } from './connect-failure.ts';
import { type EarlyConnection, takeEarlyConnection } from './dial.ts';
import { openSocket, type SocketSettings } from './socket.ts';

const maxHeaderBytes = 16 * 1024;

/** Longest time that an idle connection is kept for the next request, whatever the server offers. */
const maxIdleMs = 30_000;

interface PoolSettings extends SocketSettings {
  /** Of a response; -1 for no limit. */
  readonly maxResponseBytes: number;
}

/** Connections to origins, each opened when it is needed or before. */
export interface Pools {
  poolFor(origin: string): Pool;
  /**
   * Opens a connection for the first request to this origin, so that TLS is ready when the request is.
   * Resolves when it has started.
   */
  preconnect(origin: string): Promise<void>;
  /** Closes all connections, including those being opened. Need not be awaited. */
  close(): void;
}

export function openPools(settings: PoolSettings): Pools {
  const pools = new Map<string, Pool>();
  const warm = new Map<string, Promise<Socket | undefined>>();
  const sockets = new Set<Socket>();
  const closing = new AbortController();

  const newSocket = async (origin: string): Promise<Socket> => {
    const open = async () => {
      const socket = await openSocket(origin, settings, closing.signal);
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      return socket;
    };
    const early = takeEarlyConnection(origin);
    return early === undefined ? open() : earlyOr(early, open);
  };
  const socketFor = async (origin: string): Promise<Socket> => {
    const early = warm.get(origin);
    warm.delete(origin);
    const socket = await early;
    return socket?.writable ? socket : newSocket(origin);
  };

  return {
    poolFor: (origin) => {
      const known = pools.get(origin);
      if (known) return known;
      const pool = new Pool(origin, {
        connect: (_, callback) =>
          void socketFor(origin).then(
            (socket) => callback(null, socket),
            // undici does not know this error as a socket error, so it fails the request instead of connecting
            // again and again.
            (error: unknown) =>
              callback(
                error instanceof ConnectError ? error : new ConnectError(connectFailureOf(error), error),
                null,
              ),
          ),
        allowH2: false,
        pipelining: 1,
        maxHeaderSize: maxHeaderBytes,
        maxResponseSize: settings.maxResponseBytes,
        // The timers of the callers cover the whole request exactly; undici's timers are coarse.
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveMaxTimeout: maxIdleMs,
      });
      pools.set(origin, pool);
      return pool;
    },
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

/** How long an early connection may still take before another one is tried beside it. */
const patienceMs = 1_000;

/** The early connection if it becomes ready; otherwise, or where that is sooner, a new one. */
async function earlyOr({ socket, ready }: EarlyConnection, open: () => Promise<Socket>): Promise<Socket> {
  const early = ready.then(() => {
    if (!socket.writable) throw new Error('closed');
    return socket.ref();
  });
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<'slow'>((resolve) => {
    timer = setTimeout(resolve, patienceMs, 'slow');
  });
  const first = await Promise.race([early.catch(() => 'failed' as const), slow]);
  clearTimeout(timer);
  if (first === 'failed') return open();
  if (first !== 'slow') return first;
  const own = open();
  const winner = await Promise.any([early, own]).catch(() => own);
  if (winner !== socket) socket.destroy();
  return winner;
}

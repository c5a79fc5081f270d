import type { Socket } from 'node:net';
import { dial, readyEvent } from './dial.ts';

/** A connection that the entry opened before it loaded the program. */
export interface EarlyConnection {
  readonly socket: Socket;
  /** Resolves when the socket is ready; rejects if it never will be. */
  readonly ready: Promise<void>;
}

/** Shared by two files of dist/, so not a variable of this module. */
const key = Symbol.for('dingtalk-cloudevents.early');

type Shared = typeof globalThis & { [key]?: Map<string, EarlyConnection> };

/**
 * Begins to connect to each origin. Nothing depends on it: a connection that fails or is not taken is closed with the
 * process and keeps it alive for nobody.
 */
export function connectEarly(origins: readonly string[]): void {
  const early = new Map<string, EarlyConnection>();
  for (const origin of origins) {
    const socket = dial(origin);
    const ready = new Promise<void>((resolve, reject) => {
      socket
        .once(readyEvent(origin), resolve)
        .on('error', reject)
        .once('close', () => reject(new Error('closed')));
    });
    ready.catch(() => undefined);
    socket.unref();
    early.set(origin, { socket, ready });
  }
  (globalThis as Shared)[key] = early;
}

/** The early connection to this origin, once; undefined if there is none. */
export function takeEarlyConnection(origin: string): EarlyConnection | undefined {
  const early = (globalThis as Shared)[key];
  const found = early?.get(origin);
  early?.delete(origin);
  return found;
}

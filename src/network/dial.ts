import { connect, isIP, type LookupFunction, type Socket } from 'node:net';

/**
 * Timeout for each address of a host. Node's default of 250 ms gives up on a slow IPv4 beside a dead IPv6.
 */
const familyTimeoutMs = 3_000;

interface DialOptions {
  /** Resolves host names; Node's resolver by default. */
  readonly lookup?: LookupFunction | undefined;
  /** PEM certificates to trust instead of Node's. */
  readonly ca?: readonly string[] | undefined;
  /** Through a proxy. */
  readonly tunnel?: Socket | undefined;
}

/** The event that says a socket is ready. */
export function readyEvent(origin: string): 'connect' | 'secureConnect' {
  return isTls(origin) ? 'secureConnect' : 'connect';
}

/** Begins to connect to an http or https origin, with TLS for https. The caller waits for `readyEvent`. */
export function dial(origin: string, { lookup, ca, tunnel }: DialOptions = {}): Socket {
  const { protocol, port } = new URL(origin);
  const host = hostOf(origin);
  const address = {
    host,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: familyTimeoutMs,
    ...(lookup && { lookup }),
  };
  if (!isTls(origin)) return connect(address).setNoDelay(true);
  // Loaded here: a robot on loopback needs no TLS.
  const tls = process.getBuiltinModule('node:tls');
  return tls
    .connect({
      ...address,
      ...(tunnel && { socket: tunnel }),
      ...(ca && { ca: [...ca] }),
      servername: isIP(host) ? '' : host,
      ALPNProtocols: ['http/1.1'],
      // Set explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot switch it off.
      rejectUnauthorized: true,
    })
    .setNoDelay(true);
}

/** An IPv6 address without the brackets it has in a URL. */
function hostOf(origin: string): string {
  return new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1');
}

function isTls(origin: string): boolean {
  return origin.startsWith('https:');
}

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

import type { LookupFunction, Socket } from 'node:net';
import { ConnectError, connectFailureOf, proxyFailure, proxyStatusFailure } from './connect-failure.ts';
import { dial, readyEvent } from './dial.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { openTunnel, TunnelRefused } from './tunnel.ts';

export interface SocketSettings {
  /** For proxies: `https_proxy`, `HTTPS_PROXY`, `no_proxy`, `NO_PROXY`. */
  readonly env: Environment;
  /** For proxy, TCP and TLS together. */
  readonly connectTimeoutMs: number;
  /** Resolves host names; Node's resolver by default. */
  readonly lookup?: LookupFunction;
  /** PEM certificates to trust instead of Node's. */
  readonly ca?: readonly string[];
}

/**
 * Opens a socket for HTTP/1.1 to the origin: direct or through a tunnel, with TLS for https. Rejects with
 * `ConnectError`, also if `signal` is aborted.
 */
export async function openSocket(
  origin: string,
  settings: SocketSettings,
  signal: AbortSignal,
): Promise<Socket> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(settings.connectTimeoutMs)]);
  try {
    const proxy = origin.startsWith('https:') ? proxyFor(origin, settings.env) : undefined;
    const tunnel =
      proxy && (await openTunnel(proxy, targetOf(origin), inTime, settings.ca).catch(throwProxyFault));
    return await opened(dial(origin, { ...settings, tunnel }), readyEvent(origin), inTime);
  } catch (error) {
    throw error instanceof ConnectError ? error : new ConnectError(connectFailureOf(error), error);
  }
}

function opened(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const onAbort = () => socket.destroy(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' }));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    socket
      .once(event, () => {
        signal.removeEventListener('abort', onAbort);
        resolve(socket);
      })
      // Stays attached, for errors of a socket that waits for its first request.
      .on('error', reject)
      .once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  });
}

function throwProxyFault(error: unknown): never {
  throw new ConnectError(
    error instanceof TunnelRefused ? proxyStatusFailure(error.status) : proxyFailure(error),
  );
}

/** The target of CONNECT, always with the port. */
function targetOf(origin: string): string {
  const { hostname, port } = new URL(origin);
  return `${hostname}:${port || 443}`;
}

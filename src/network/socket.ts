import { isIP, type LookupFunction, type Socket } from 'node:net';
import { ConnectError, connectFailureOf, proxyFailure, proxyStatusFailure } from './connect-failure.ts';
import { dial, readyEvent } from './dial.ts';
import { type Environment, type ProxyServer, proxyFor } from './proxy.ts';

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
      proxy && (await openTunnel(proxy, connectTarget(origin), inTime, settings.ca).catch(throwProxyFault));
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
function connectTarget(origin: string): string {
  const { hostname, port } = new URL(origin);
  return `${hostname}:${port || 443}`;
}

/** The proxy responded to CONNECT with another status than 200. */
export class TunnelRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`CONNECT was answered with HTTP ${status}`);
    this.status = status;
  }
}

/**
 * Opens a socket through the proxy to `target` (`host:port`), not yet encrypted. Rejects with
 * `TunnelRefused` or the error of the connection. Uses Node's own client: undici's ProxyAgent gives the
 * proxy's status only in a sentence and cannot connect ahead of a request.
 */
export async function openTunnel(
  proxy: ProxyServer,
  target: string,
  signal: AbortSignal,
  ca?: readonly string[],
): Promise<Socket> {
  const { request } = proxy.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const connecting = request({
      method: 'CONNECT',
      host: proxy.hostname,
      port: proxy.port,
      path: target,
      agent: false,
      headers: { host: target },
      // Set explicitly: Node would take it from the `host` header, which names the target.
      servername: isIP(proxy.hostname) ? '' : proxy.hostname,
      rejectUnauthorized: true,
      ...(ca && { ca: [...ca] }),
    });
    // Not among the options above: NODE_DEBUG=net or https would print them.
    if (proxy.authorization) connecting.setHeader('proxy-authorization', proxy.authorization.reveal());
    const onAbort = () => connecting.destroy(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' }));
    signal.addEventListener('abort', onAbort, { once: true });
    connecting
      .once('connect', ({ statusCode = 0 }, socket) => {
        signal.removeEventListener('abort', onAbort);
        if (statusCode === 200) return resolve(socket as Socket);
        socket.destroy();
        reject(new TunnelRefused(statusCode));
      })
      .once('error', reject)
      .end();
  });
}

import type { Socket } from 'node:net';
import type { ProxyServer } from './proxy.ts';

/** The proxy answered CONNECT with something other than 200. */
export class TunnelRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`CONNECT was answered with HTTP ${status}`);
    this.status = status;
  }
}

/** What a tunnel leads to, and how its proxy is reached. */
export interface Tunnel {
  readonly proxy: ProxyServer;
  /** `host:port` */
  readonly target: string;
  readonly timeoutMs: number;
  /** PEM certificates to trust besides Node's own, for a proxy that is reached with TLS. */
  readonly ca?: readonly string[];
}

/**
 * A socket through the proxy to the target, not yet encrypted. Rejects with `TunnelRefused` or the error of the connection. It is made
 * with Node's own client: undici's ProxyAgent tells the proxy's status only in a sentence, and cannot be connected ahead of a request.
 */
export async function openTunnel({ proxy, target, timeoutMs, ca }: Tunnel): Promise<Socket> {
  const { request } = proxy.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const connecting = request({
      method: 'CONNECT',
      host: proxy.hostname,
      port: proxy.port,
      path: target,
      agent: false,
      headers: {
        host: target,
        ...(proxy.authorization && { 'proxy-authorization': proxy.authorization.reveal() }),
      },
      rejectUnauthorized: true,
      ...(ca && { ca: [...ca] }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    connecting
      .once('connect', ({ statusCode = 0 }, socket) => {
        if (statusCode === 200) return resolve(socket as Socket);
        socket.destroy();
        reject(new TunnelRefused(statusCode));
      })
      .once('response', ({ statusCode = 0 }) => {
        connecting.destroy();
        reject(new TunnelRefused(statusCode));
      })
      .once('error', reject)
      .end();
  });
}

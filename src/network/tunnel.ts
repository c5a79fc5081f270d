import { isIP, type Socket } from 'node:net';
import type { ProxyServer } from './proxy.ts';

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

import { connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import type { ProxyServer } from '../../src/network/proxy.ts';
import { openTunnel, TunnelRefused } from '../../src/network/socket.ts';
import { Secret } from '../../src/secret.ts';
import { makeAuthority, makeCertificate } from '../faults/certificate.ts';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const thing of open.splice(0)) thing.close();
});

interface RawProxy extends ProxyServer {
  /** The request as it arrived. */
  readonly heard: () => string;
  readonly sockets: readonly Socket[];
}

/** A proxy that answers each CONNECT with these bytes and goes on listening. */
async function startProxy(bytes: string, authorization?: Secret): Promise<RawProxy> {
  const sockets: Socket[] = [];
  let heard = '';
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    socket.on('data', (chunk) => {
      heard += chunk;
      if (heard.endsWith('\r\n\r\n')) socket.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server, { close: () => sockets.forEach((socket) => void socket.destroy()) });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { protocol: 'http:', hostname: '127.0.0.1', port, authorization, heard: () => heard, sockets };
}

const established = 'HTTP/1.1 200 Connection established\r\n\r\n';
const never = new AbortController().signal;

test('a tunnel is asked for by CONNECT with host and port, and without credentials if there are none', async () => {
  const proxy = await startProxy(established);
  await openTunnel(proxy, 'robot.test:443', never);
  const [line, ...fields] = proxy.heard().trimEnd().split('\r\n');
  expect(line).toBe('CONNECT robot.test:443 HTTP/1.1');
  expect(fields.map((field) => field.toLowerCase()).sort()).toEqual([
    'connection: close',
    'host: robot.test:443',
  ]);
});

test('credentials go into Proxy-Authorization', async () => {
  const proxy = await startProxy(established, new Secret('Basic bW9uYTpvY3RvY2F0'));
  await openTunnel(proxy, 'robot.test:443', never);
  expect(proxy.heard()).toMatch(/^proxy-authorization: Basic bW9uYTpvY3RvY2F0\r$/im);
});

test('what is written into a tunnel arrives, and what comes back too', async () => {
  const proxy = await startProxy(established);
  const tunnel = await openTunnel(proxy, 'robot.test:443', never);
  open.push({ close: () => tunnel.destroy() });
  tunnel.write('ping\r\n\r\n');
  const [chunk] = await once(tunnel);
  expect(String(chunk)).toBe(established);
  expect(proxy.heard()).toMatch(/ping\r\n\r\n$/);
});

describe('another answer than 200 is a refusal with its status, and closes the connection', () => {
  test.each([201, 204, 301, 403, 407, 502, 101])('%i', async (status) => {
    const proxy = await startProxy(`HTTP/1.1 ${status} Words\r\nContent-Length: 0\r\n\r\n`);
    const refused = await openTunnel(proxy, 'robot.test:443', never).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TunnelRefused);
    expect(refused).toMatchObject({ status, message: `CONNECT was answered with HTTP ${status}` });
    await closed(proxy.sockets);
  });
});

test('an aborted signal ends the waiting for an answer as a timeout, and closes the connection', async () => {
  const cancel = new AbortController();
  const proxy = await startProxy('');
  const opening = openTunnel(proxy, 'robot.test:443', cancel.signal);
  while (proxy.heard() === '') await new Promise((resolve) => setImmediate(resolve));
  cancel.abort();
  await expect(opening).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  await closed(proxy.sockets);
});

test('a signal that is aborted later leaves the open tunnel alone', async () => {
  const cancel = new AbortController();
  const proxy = await startProxy(established);
  const tunnel = await openTunnel(proxy, 'robot.test:443', cancel.signal);
  open.push({ close: () => tunnel.destroy() });
  cancel.abort();
  await new Promise((resolve) => setImmediate(resolve));
  expect(tunnel.destroyed).toBe(false);
});

describe('a proxy that is reached with TLS', () => {
  const authority = makeAuthority();

  /** The same proxy behind TLS; `names` are those that clients asked for. */
  async function startTlsProxy(hostname: string, hosts: readonly string[]) {
    const inner = await startProxy(established);
    const names: unknown[] = [];
    const server = createTlsServer(makeCertificate(hosts, { authority }), (socket) => {
      names.push('servername' in socket ? socket.servername : undefined);
      socket
        .on('error', () => undefined)
        .pipe(connect(inner.port, '127.0.0.1'))
        .pipe(socket);
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(server);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return { ...inner, protocol: 'https:', hostname, port, names } as const;
  }

  test.each([
    ['localhost', 'localhost'],
    ['127.0.0.1', false],
  ])('%s is named in TLS as %s, and the tunnel is asked for inside', async (hostname, name) => {
    const proxy = await startTlsProxy(hostname, [hostname]);
    const tunnel = await openTunnel(proxy, 'robot.test:443', never, [authority.cert]);
    open.push({ close: () => tunnel.destroy() });
    expect(proxy.names).toEqual([name]);
    expect(proxy.heard()).toMatch(/^CONNECT robot\.test:443 /);
  });

  test.each<[string, string[], string[] | undefined]>([
    ['another host', ['other.test'], [authority.cert]],
    ['an unknown authority', ['localhost'], undefined],
  ])('with a certificate of %s hears nothing', async (_, hosts, ca) => {
    const proxy = await startTlsProxy('localhost', hosts);
    await expect(openTunnel(proxy, 'robot.test:443', never, ca)).rejects.toMatchObject({
      code: expect.stringMatching(/ALTNAME|VERIFY|ISSUER|SELF_SIGNED/),
    });
    expect(proxy.heard()).toBe('');
  });
});

test('a proxy that is not there rejects with its error', async () => {
  const proxy = { ...(await startProxy('')), port: 1 };
  await expect(openTunnel(proxy, 'robot.test:443', never)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

function once(socket: Socket): Promise<[Buffer]> {
  return new Promise((resolve) => socket.once('data', (chunk) => resolve([chunk])));
}

async function closed(sockets: readonly Socket[]): Promise<void> {
  await Promise.all(
    sockets.map((socket) => socket.destroyed || new Promise((resolve) => socket.once('close', resolve))),
  );
  expect(sockets.length).toBeGreaterThan(0);
}

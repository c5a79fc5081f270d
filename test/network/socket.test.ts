import diagnostics from 'node:diagnostics_channel';
import { createServer, type LookupFunction, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { openSocket, type SocketSettings } from '../../src/network/socket.ts';
import { makeAuthority, makeCertificate } from '../faults/certificate.ts';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const thing of open.splice(0)) thing.close();
});

const authority = makeAuthority();
const never = new AbortController().signal;
const loopback: LookupFunction = (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
const settings: SocketSettings = { env: {}, connectTimeoutMs: 5_000, ca: [authority.cert], lookup: loopback };

async function opened(
  origin: string,
  changes: Partial<SocketSettings> = {},
  signal = never,
): Promise<Socket> {
  const socket = await openSocket(origin, { ...settings, ...changes }, signal);
  open.push({ close: () => socket.destroy() });
  return socket;
}

/** A server that keeps what it is asked for by TLS; without `hosts`, plain TCP that says nothing. */
async function serve(...hosts: string[]) {
  const asked = Promise.withResolvers<object>();
  const sockets: Socket[] = [];
  const keep = (socket: Socket) => void sockets.push(socket.on('error', () => undefined));
  const server =
    hosts.length === 0
      ? createServer(keep)
      : createTlsServer(
          { ...makeCertificate(hosts, { authority }), ALPNProtocols: ['h2', 'http/1.1'] },
          (socket: TLSSocket & { servername?: string | false | null }) => {
            keep(socket);
            asked.resolve({ servername: socket.servername, alpnProtocol: socket.alpnProtocol });
          },
        );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server, { close: () => sockets.forEach((socket) => void socket.destroy()) });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, asked: asked.promise, sockets };
}

async function failureOf(opening: Promise<unknown>): Promise<string> {
  const error = await opening.catch((reason: unknown) => reason);
  return error instanceof Error ? `${error.constructor.name}: ${error.message}` : 'nothing was thrown';
}

/** `host:port` of every connection that is begun until the test ends. */
function watchConnections(): string[] {
  const begun: string[] = [];
  const note = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (ip, port) => void begun.push(`${ip}:${port}`));
  };
  diagnostics.subscribe('net.client.socket', note);
  open.push({ close: () => diagnostics.unsubscribe('net.client.socket', note) });
  return begun;
}

test('http is TCP alone, https is TLS that names the host and asks for HTTP/1.1', async () => {
  const { port } = await serve();
  const plain = await opened(`http://robot.test:${port}`);
  expect([plain.readyState, 'encrypted' in plain]).toEqual(['open', false]);
  const secure = await serve('robot.test');
  const socket = await opened(`https://robot.test:${secure.port}`);
  expect(socket).toMatchObject({ encrypted: true, authorized: true });
  expect(await secure.asked).toEqual({ servername: 'robot.test', alpnProtocol: 'http/1.1' });
});

test('an address is not named in TLS: RFC 6066 allows host names only', async () => {
  const { port, asked } = await serve('127.0.0.1');
  await opened(`https://127.0.0.1:${port}`);
  expect(await asked).toEqual({ servername: false, alpnProtocol: 'http/1.1' });
});

test.each([
  ['https://robot.test', '127.0.0.1:443'],
  ['http://robot.test', '127.0.0.1:80'],
  ['http://[::1]:9', '::1:9'],
])('%s is reached at %s', async (origin, place) => {
  const begun = watchConnections();
  await opened(origin, { connectTimeoutMs: 500 }).catch(() => undefined);
  expect(begun[0]).toBe(place);
});

test('the proxy is asked for the port of https where the origin names none', async () => {
  let heard = '';
  const proxy = createServer((socket) => {
    socket
      .on('error', () => undefined)
      .once('data', (chunk) => {
        heard = String(chunk);
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  open.push(proxy);
  const address = proxy.address();
  const env = {
    https_proxy: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
  };
  expect(await failureOf(opened('https://robot.test', { env }))).toBe(
    'ConnectError: the proxy answered HTTP 403 to CONNECT',
  );
  expect(heard).toMatch(/^CONNECT robot\.test:443 HTTP\/1\.1\r\n/);
});

test('small packets are not held back', async () => {
  const { port } = await serve();
  const calls: unknown[] = [];
  const note = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    const setNoDelay = socket.setNoDelay.bind(socket);
    socket.setNoDelay = (value) => {
      calls.push(value ?? true);
      return setNoDelay(value);
    };
  };
  diagnostics.subscribe('net.client.socket', note);
  await opened(`http://127.0.0.1:${port}`);
  diagnostics.unsubscribe('net.client.socket', note);
  expect(calls).toEqual([true]);
});

describe('what cannot be opened fails as a ConnectError', () => {
  test('in time', async () => {
    const { port } = await serve();
    const opening = opened(`https://127.0.0.1:${port}`, { connectTimeoutMs: 200 });
    expect(await failureOf(opening)).toBe('ConnectError: no connection in time (ETIMEDOUT)');
  });

  test('when it is cancelled before or meanwhile, and the connection is closed', async () => {
    const { port, sockets } = await serve();
    expect(await failureOf(opened(`http://127.0.0.1:${port}`, {}, AbortSignal.abort()))).toMatch(
      /^ConnectError/,
    );
    const cancel = new AbortController();
    const opening = opened(`https://127.0.0.1:${port}`, {}, cancel.signal);
    while (sockets.length === 0) await new Promise((resolve) => setImmediate(resolve));
    cancel.abort();
    expect(await failureOf(opening)).toBe('ConnectError: no connection in time (ETIMEDOUT)');
  });

  test('when the server closes before TLS is ready', async () => {
    const server = createServer((socket) => void socket.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(server);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await failureOf(opened(`https://127.0.0.1:${port}`))).toBe(
      'ConnectError: connection reset (ECONNRESET)',
    );
  });

  test('when the certificate is for another host', async () => {
    const { port } = await serve('other.test');
    expect(await failureOf(opened(`https://robot.test:${port}`))).toMatch(
      /^ConnectError: the certificate is for another host/,
    );
  });

  test('when the settings of the proxy are no URL', async () => {
    const env = { https_proxy: 'ftp://proxy' };
    expect(await failureOf(opened('https://robot.test', { env }))).toBe(
      'ConnectError: the settings of the proxy cannot be used',
    );
  });
});

test('an open socket is left alone by a signal that is aborted later, and by an error of its own', async () => {
  const { port } = await serve();
  const cancel = new AbortController();
  const socket = await opened(`http://127.0.0.1:${port}`, { connectTimeoutMs: 100 }, cancel.signal);
  cancel.abort();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(socket.destroyed).toBe(false);
  // Without a listener this would end the process.
  socket.destroy(new Error('later'));
  await new Promise((resolve) => socket.once('close', resolve));
});

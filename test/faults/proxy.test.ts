import { createServer, type Server } from 'node:http';
import { type AddressInfo, createConnection } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { createProxy, type ProxyServer } from 'proxy';
import { describe, expect, test, vi } from 'vitest';
import { containsSecret } from '../../src/redact.ts';
import { shown } from '../deliver/runtime.ts';
import { closeLater, deliverOne, plannedFor, runtime, serve } from './bench.ts';
import { makeAuthority, makeCertificate } from './certificate.ts';
import { type Fault, ok, startFaultServer } from './fault-server.ts';

const authority = makeAuthority();
const password = 'pr0xy-pa55word/+';

/** Loopback is never proxied, so the robot has a name that only the proxy knows. */
async function robotBehindProxy() {
  const tls = makeCertificate(['robot.test'], { authority });
  const server = closeLater(await startFaultServer([ok], { tls }));
  return { server, url: server.url.replace('127.0.0.1', 'robot.test') };
}

/** A real CONNECT proxy whose DNS knows `robot.test`. */
async function startProxy(
  authenticate?: ProxyServer['authenticate'],
): Promise<{ url: string; connects: string[] }> {
  const connects: string[] = [];
  const server = createServer();
  server.on('connect', (request) => {
    connects.push(request.url ?? '');
    request.url = request.url?.replace('robot.test', '127.0.0.1');
  });
  const proxy = createProxy(server) as ProxyServer & Server;
  if (authenticate) proxy.authenticate = authenticate;
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closeLater(proxy);
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, connects };
}

async function through(proxy: string, url: string, retries = 3) {
  const here = await runtime({ env: { https_proxy: proxy }, ca: [authority.cert] });
  const delivery = await deliverOne(plannedFor(url), here, { retries });
  return { here, delivery };
}

test('a message goes through the tunnel of the proxy, encrypted for the robot', async () => {
  const { server, url } = await robotBehindProxy();
  const proxy = await startProxy();
  const { delivery } = await through(proxy.url, url);
  expect(delivery).toMatchObject({ status: 'sent', attempts: 1 });
  expect(proxy.connects).toEqual([`robot.test:${server.port}`]);
  expect(server.messages()).toHaveLength(1);
});

test('the early connection goes through the proxy, too', async () => {
  const { server, url } = await robotBehindProxy();
  const proxy = await startProxy();
  const here = await runtime({ env: { https_proxy: proxy.url }, ca: [authority.cert] });
  await here.transport.preconnect(new URL(url).origin);
  expect(await deliverOne(plannedFor(url), here)).toMatchObject({ status: 'sent', attempts: 1 });
  expect(server.connections()).toBe(1);
});

test('a tunnel that has stood longer than connecting may take is used again', async () => {
  const { server, url } = await robotBehindProxy();
  const proxy = await startProxy();
  const here = await runtime({
    env: { https_proxy: proxy.url },
    ca: [authority.cert],
    connectTimeoutMs: 200,
  });
  expect(await deliverOne(plannedFor(url), here)).toMatchObject({ status: 'sent' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await deliverOne(plannedFor(url), here)).toMatchObject({ status: 'sent', attempts: 1 });
  expect(server.connections()).toBe(1);
});

test('user name and password are sent to the proxy, decoded, and shown nowhere', async () => {
  const { url } = await robotBehindProxy();
  const seen: string[] = [];
  const proxy = await startProxy((request) => {
    seen.push(request.headers['proxy-authorization'] ?? '');
    return true;
  });
  const { here, delivery } = await through(
    proxy.url.replace('//', `//user:${encodeURIComponent(password)}@`),
    url,
  );
  expect(delivery.status).toBe('sent');
  expect(seen).toEqual([`Basic ${Buffer.from(`user:${password}`).toString('base64')}`]);
  expect(containsSecret(shown(here, [delivery]), password)).toBe(false);
});

test('a proxy that wants a password is an error that says where to put it', async () => {
  const { server, url } = await robotBehindProxy();
  const proxy = await startProxy(() => false);
  const { here, delivery } = await through(
    proxy.url.replace('//', `//user:${encodeURIComponent(password)}@`),
    url,
  );
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
  expect(delivery.explanation?.text).toMatch(/HTTP 407.*password.*https_proxy/);
  expect(containsSecret(shown(here, [delivery]), password)).toBe(false);
  expect(server.arrivals).toHaveLength(0);
});

/** A proxy of raw TCP: answers CONNECT with these bytes, in turn. */
async function rawProxy(...answers: [string, ...string[]]) {
  let turn = 0;
  const act: Fault = {
    at: 'accept',
    act: (socket) => {
      const bytes = answers[Math.min(turn++, answers.length - 1)] ?? '';
      socket.once('data', () => socket.end(bytes));
    },
  };
  return serve(act);
}

/** A proxy that is reached with TLS, with this certificate. */
async function startTlsProxy(certificate: TlsOptions): Promise<{ url: string; connects: string[] }> {
  const { url, connects } = await startProxy();
  const front = createTlsServer(certificate, (socket) => {
    const onward = createConnection(Number(new URL(url).port), '127.0.0.1');
    socket.pipe(onward).pipe(socket);
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
  });
  front.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  closeLater(front);
  return { url: `https://127.0.0.1:${(front.address() as AddressInfo).port}`, connects };
}

test('a proxy is reached with TLS when its URL says so', async () => {
  const { server, url } = await robotBehindProxy();
  const proxy = await startTlsProxy(makeCertificate(['127.0.0.1'], { authority }));
  const { delivery } = await through(proxy.url, url);
  expect(delivery).toMatchObject({ status: 'sent', attempts: 1 });
  expect(server.messages()).toHaveLength(1);
});

describe.each(['', '0'])('with NODE_TLS_REJECT_UNAUTHORIZED=%j', (setting) => {
  test.each([
    ['self-signed', makeCertificate(['127.0.0.1'])],
    ['for another host', makeCertificate(['other.test'], { authority })],
    ['from an unknown authority', makeCertificate(['127.0.0.1'], { authority: makeAuthority('Stranger') })],
  ])('a proxy whose certificate is %s gets nothing', async (_, certificate) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', setting);
    const { server, url } = await robotBehindProxy();
    const proxy = await startTlsProxy(certificate);
    const { delivery } = await through(proxy.url, url);
    vi.unstubAllEnvs();
    expect(delivery).toMatchObject({ status: 'failed', ambiguous: false });
    expect(delivery.explanation?.text).toMatch(/proxy/);
    expect(proxy.connects).toEqual([]);
    expect(server.arrivals).toEqual([]);
  });
});

describe('a proxy that answers CONNECT', () => {
  test('with 403 refuses: one attempt, and the failure says who has to allow it', async () => {
    const { url } = await robotBehindProxy();
    const proxy = await rawProxy('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    const { delivery } = await through(`http://${proxy.host}`, url);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
    expect(delivery.explanation?.text).toMatch(/HTTP 403.*Allow this host/);
  });

  test.each([502, 503, 504])('with %i at first is asked again', async (status) => {
    const { server, url } = await robotBehindProxy();
    const real = await startProxy();
    let turn = 0;
    const { createConnection } = await import('node:net');
    const proxy = await serve({
      at: 'accept',
      act: (socket) => {
        if (turn++ === 0) {
          socket.once('data', () => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
          return;
        }
        const onward = createConnection(Number(new URL(real.url).port), '127.0.0.1');
        socket.pipe(onward).pipe(socket);
        onward.on('error', () => socket.destroy());
      },
    });
    const { delivery } = await through(`http://${proxy.host}`, url);
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2, ambiguous: false });
    expect(server.messages()).toHaveLength(1);
  });

  test('with garbage is reported as not being a proxy', async () => {
    const { url } = await robotBehindProxy();
    const proxy = await rawProxy('SSH-2.0-OpenSSH_9.9\r\n');
    const { delivery } = await through(`http://${proxy.host}`, url);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
    expect(delivery.explanation?.text).toMatch(/proxy does not answer in HTTP.*https_proxy/);
  });

  test('by closing is tried again, and the failure names the proxy', async () => {
    const { url } = await robotBehindProxy();
    const proxy = await rawProxy('');
    const { delivery } = await through(`http://${proxy.host}`, url, 1);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, ambiguous: false });
    expect(delivery.explanation?.text).toMatch(/proxy.*ECONNRESET.*https_proxy/);
  });

  test.each([0, 1, 2, 5, 20])('with 200 and a reset %i ms later is tried again', async (laterMs) => {
    const { url } = await robotBehindProxy();
    const proxy = await serve({
      at: 'accept',
      act: (socket) =>
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          setTimeout(() => socket.resetAndDestroy(), laterMs);
        }),
    });
    const { delivery } = await through(`http://${proxy.host}`, url, 1);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, ambiguous: false });
  });

  test('not at all ends at the timeout', async () => {
    const { url } = await robotBehindProxy();
    const proxy = await serve({ at: 'accept', act: () => {} });
    const here = await runtime({ env: { https_proxy: `http://${proxy.host}` } });
    const delivery = await deliverOne(plannedFor(url), here, { timeoutMs: 200, retries: 0 });
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
  });
});

test('a proxy that is not there is named', async () => {
  const { url } = await robotBehindProxy();
  const proxy = await serve(ok);
  await proxy.close();
  const { delivery } = await through(`http://${proxy.host}`, url, 0);
  expect(delivery.explanation?.text).toMatch(/proxy.*ECONNREFUSED.*https_proxy/);
});

test('a proxy setting that is not a URL is named without its value', async () => {
  const { here, delivery } = await through(
    `socks5://user:${password}@127.0.0.1:1`,
    'https://robot.test/robot/send',
  );
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
  expect(delivery.explanation?.text).toContain('https_proxy');
  expect(shown(here, [delivery])).not.toContain(password);
});

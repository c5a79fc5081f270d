import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { policy } from '../deliver/runtime.ts';
import { closeLater, deliverOne, plannedFor, runtime, serve } from './bench.ts';
import {
  accepted,
  answer,
  cut,
  type Fault,
  finAfterReading,
  ok,
  resetAfterReading,
  resetOnAccept,
  response,
  silence,
  startFaultServer,
  token,
} from './fault-server.ts';

test('a refused connection is tried again until the retries are used up, and the failure names host and reason', async () => {
  const server = await serve(ok);
  await server.close();
  const here = await runtime();
  const delivery = await deliverOne(plannedFor(server.url), here);
  expect(delivery).toMatchObject({ status: 'failed', attempts: 4, errcode: null, ambiguous: false });
  expect(delivery.explanation?.text).toContain(server.host);
  expect(delivery.explanation?.text).toContain('ECONNREFUSED');
});

test('a connection refused once is made in the second attempt', async () => {
  const probe = await serve(ok);
  await probe.close();
  const here = await runtime({
    sleep: async () => {
      closeLater(await startFaultServer([ok], { port: probe.port }));
    },
  });
  const delivery = await deliverOne(plannedFor(probe.url), here);
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2, ambiguous: false });
});

test('a reset before the request was written is no doubt about the message', async () => {
  const server = await serve(resetOnAccept, ok);
  const here = await runtime();
  const delivery = await deliverOne(plannedFor(server.url), here);
  expect(delivery.status).toBe('sent');
  expect(server.messages()).toHaveLength(1);
});

describe.each([
  ['reset after the request was read', resetAfterReading],
  ['FIN without an answer', finAfterReading],
  [
    'body cut short of its Content-Length',
    cut('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"errcode":0}'),
  ],
  ['chunk cut short', cut('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1b\r\n{"errcode"')],
  [
    'Content-Length that is too short',
    cut('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{"errcode":0,"errmsg":"ok"}'),
  ],
  ['not HTTP', cut('SSH-2.0-OpenSSH_9.9\r\n')],
  [
    'header of 20 kB',
    cut(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\nContent-Length: 13\r\n\r\n{"errcode":0}`),
  ],
  [
    'two Content-Lengths',
    cut('HTTP/1.1 200 OK\r\nContent-Length: 13\r\nContent-Length: 14\r\n\r\n{"errcode":0}'),
  ],
] as const)('%s', (_, fault) => {
  test('is ambiguous: sent again with the same msgUuid and a fresh signature', async () => {
    const server = await serve(fault, ok);
    const here = await runtime();
    const delivery = await deliverOne(plannedFor(server.url), here);
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2, ambiguous: true });
    expect(server.arrivals).toHaveLength(2);
    expect(server.messages()).toHaveLength(1);
  });

  test('is not repeated with at-most-once', async () => {
    const server = await serve(fault, ok);
    const delivery = await deliverOne(plannedFor(server.url), await runtime(), { delivery: 'at-most-once' });
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: true });
    expect(delivery.explanation?.text).toContain('may have been delivered');
    expect(server.arrivals).toHaveLength(1);
  });
});

describe.each([
  ['no headers', silence],
  [
    'a body that stalls',
    { at: 'request', act: (socket) => socket.write(response(accepted).subarray(0, -5)) },
  ],
  [
    'endless header lines',
    { at: 'request', act: (socket) => void socket.write('HTTP/1.1 200 OK\r\nX: 1\r\n') },
  ],
] as const satisfies [string, Fault][])('%s', (_, fault) => {
  test('ends at the timeout of the attempt, is ambiguous and sent again', async () => {
    const server = await serve(fault, ok);
    const delivery = await deliverOne(plannedFor(server.url), await runtime(), { timeoutMs: 200 });
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2, ambiguous: true });
    expect(server.messages()).toHaveLength(1);
  });

  test('ends in time when it stays so', async () => {
    const server = await serve(fault);
    const delivery = await deliverOne(plannedFor(server.url), await runtime(), {
      timeoutMs: 300,
      deadlineMs: 1_000,
    });
    expect(delivery).toMatchObject({ status: 'failed', ambiguous: true });
    expect(delivery.explanation?.text).toContain('may have been delivered');
  });
});

test('an answer in slices of one byte is one answer', async () => {
  const server = await serve({
    at: 'request',
    act: async (socket) => {
      for (const byte of response(accepted)) {
        socket.write(Buffer.from([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  });
  expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({
    status: 'sent',
    attempts: 1,
  });
});

test('an answer after a second is waited for', async () => {
  const server = await serve({
    at: 'request',
    act: (socket) => setTimeout(() => socket.write(response(accepted)), 1_000),
  });
  expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({
    status: 'sent',
    attempts: 1,
  });
});

test('a server that is slow to close holds nobody up', async () => {
  let closed = false;
  const server = await serve({
    at: 'request',
    act: (socket) => {
      socket.write(response(accepted, '200 OK', ['Connection: close']));
      const close = () => {
        closed = true;
        socket.end();
      };
      setTimeout(close, 5_000).unref();
    },
  });
  const here = await runtime();
  expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent', attempts: 1 });
  await here.transport.close();
  expect(closed).toBe(false);
});

test('a connection closed between two messages loses and doubles none', async () => {
  const server = await serve({
    at: 'request',
    act: (socket) => {
      socket.write(response(accepted));
      setTimeout(() => socket.end(), 20);
    },
  });
  const here = await runtime();
  expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent', attempts: 1 });
  expect(server.messages()).toHaveLength(2);
  expect(server.arrivals).toHaveLength(2);
});

test('messages to one robot share one connection', async () => {
  const server = await serve(ok);
  const here = await runtime();
  await deliverOne(plannedFor(server.url), here);
  await deliverOne(plannedFor(server.url), here);
  expect(server.connections()).toBe(1);
});

test('a connection opened early is the one that the first message takes', async () => {
  const server = await serve(ok);
  const here = await runtime();
  await here.transport.preconnect(new URL(server.url).origin);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.connections()).toBe(1);
  expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent' });
  expect(server.connections()).toBe(1);
});

test('a connection opened early and lost since is replaced without an attempt', async () => {
  const server = await serve({ at: 'accept', act: (socket) => socket.resetAndDestroy() }, ok);
  const here = await runtime();
  await here.transport.preconnect(new URL(server.url).origin);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent', attempts: 1 });
});

test('closing ends what is still connecting, so that the process can end', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TLSWrap').length;
  const before = sockets();
  const server = await serve({ at: 'accept', act: () => {} });
  const here = await runtime();
  const origin = new URL(server.url.replace('http:', 'https:')).origin;
  await here.transport.preconnect(origin);
  while (server.connections() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await here.transport.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sockets()).toBeLessThanOrEqual(before);
});

test('a cancelled run gives a silent server three seconds, not all of the timeout', async () => {
  const cancel = new AbortController();
  const server = await serve({ at: 'request', act: () => cancel.abort() });
  const slept: number[] = [];
  const sleep = async (ms: number) => {
    slept.push(ms);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const here = await runtime({ sleep });
  const patient = { ...policy, timeoutMs: 60_000 };
  const [delivery] = await deliver([plannedFor(server.url)], patient, here, cancel.signal);
  expect(delivery).toMatchObject({ status: 'cancelled', attempts: 1, ambiguous: true });
  expect(slept).toEqual([3_000]);
});

function lookup(...answers: (string | NodeJS.ErrnoException)[]): LookupFunction {
  let turn = 0;
  return (_, options, callback) => {
    const result = answers[Math.min(turn++, answers.length - 1)] ?? '';
    if (typeof result !== 'string') return callback(result, '', 4);
    if (options.all) return callback(null, [{ address: result, family: 4 }]);
    callback(null, result, 4);
  };
}

function dnsError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ${code} robot.test`), { code, syscall: 'getaddrinfo' });
}

test('a host that DNS does not know is tried twice, and the failure names DNS and the proxy', async () => {
  const here = await runtime({ lookup: lookup(dnsError('ENOTFOUND')) });
  const delivery = await deliverOne(plannedFor(`http://robot.test/robot/send?access_token=${token}`), here);
  expect(delivery).toMatchObject({ status: 'failed', attempts: 2, ambiguous: false });
  expect(delivery.explanation?.text).toMatch(/robot\.test.*DNS.*https_proxy/);
});

test('DNS without an answer twice is waited out', async () => {
  const server = await serve(ok);
  const here = await runtime({ lookup: lookup(dnsError('EAI_AGAIN'), dnsError('EAI_AGAIN'), '127.0.0.1') });
  const url = server.url.replace('127.0.0.1', 'robot.test');
  expect(await deliverOne(plannedFor(url), here)).toMatchObject({
    status: 'sent',
    attempts: 3,
    ambiguous: false,
  });
});

test('a dead first address does not keep the second from being reached', async () => {
  const server = await serve(ok);
  const here = await runtime({
    lookup: (_, __, callback) =>
      callback(null, [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ]),
  });
  const url = server.url.replace('127.0.0.1', 'robot.test');
  expect(await deliverOne(plannedFor(url), here)).toMatchObject({ status: 'sent', attempts: 1 });
});

test('when all addresses fail, the failure names the code of each', async () => {
  const server = await serve(ok);
  await server.close();
  const here = await runtime({
    lookup: (_, __, callback) =>
      callback(null, [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ]),
  });
  const delivery = await deliverOne(plannedFor(server.url.replace('127.0.0.1', 'robot.test')), here);
  expect(delivery.explanation?.text).toContain('ECONNREFUSED');
});

test('an answer of 5 MB is cut off in bounded memory', async () => {
  const server = await serve({
    at: 'request',
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
      const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
      const more = () => {
        while (!socket.destroyed && socket.bytesWritten < 5_000_000 && socket.write(chunk));
        if (!socket.destroyed) socket.once('drain', more);
      };
      more();
    },
  });
  const delivery = await deliverOne(plannedFor(server.url), await runtime(), { retries: 1 });
  expect(delivery).toMatchObject({ status: 'failed', ambiguous: true });
  expect(delivery.explanation?.text).toContain('64 KiB');
});

test('gzip is not unpacked', async () => {
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
  const server = await serve(answer(bomb, { head: ['Content-Encoding: gzip'] }));
  const before = process.memoryUsage().rss;
  const delivery = await deliverOne(plannedFor(server.url), await runtime());
  expect(delivery).toMatchObject({ status: 'failed', ambiguous: true });
  expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
});

test('a request whose connection came too late is not posted after all', async () => {
  const server = await serve(ok);
  const here = await runtime({
    lookup: (_, __, callback) => {
      setTimeout(() => callback(null, [{ address: '127.0.0.1', family: 4 }]), 400);
    },
  });
  const url = server.url.replace('127.0.0.1', 'robot.test');
  const delivery = await deliverOne(plannedFor(url), here, { timeoutMs: 100, retries: 0 });
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
  while (server.connections() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(server.arrivals).toEqual([]);
});

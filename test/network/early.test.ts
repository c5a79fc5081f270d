import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { connectEarly, takeEarlyConnection } from '../../src/network/dial.ts';
import { openPools } from '../../src/network/pools.ts';

/** A server on loopback that counts connections, and does this with each. */
async function listening(onSocket: (socket: Socket, count: number) => void = () => undefined) {
  let count = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    count += 1;
    onSocket(socket, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => count };
}

const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

/** Sends one request and returns the status of the answer. */
async function ask(origin: string): Promise<number> {
  const pools = openPools({ env: {}, connectTimeoutMs: 3_000, maxResponseBytes: 1_000 });
  onTestFinished(() => pools.close());
  await pools.preconnect(origin);
  return new Promise((resolve, reject) => {
    pools.poolFor(origin).dispatch(
      { method: 'GET', path: '/' },
      {
        onRequestStart: () => undefined,
        onResponseData: () => undefined,
        onResponseEnd: () => undefined,
        onResponseStart: (_, status) => resolve(status),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

test('the program takes over the connection', async () => {
  const server = await listening((socket) => socket.once('data', () => socket.write(answer)));
  connectEarly([server.origin]);
  expect(await ask(server.origin)).toBe(200);
  expect(server.count()).toBe(1);
});

test('a connection to another origin is not taken, and each is taken once', async () => {
  const [one, other] = [await listening(), await listening()];
  connectEarly([one.origin]);
  expect(takeEarlyConnection(other.origin)).toBeUndefined();
  const taken = takeEarlyConnection(one.origin);
  await taken?.ready;
  expect(taken?.socket.writable).toBe(true);
  expect(takeEarlyConnection(one.origin)).toBeUndefined();
  taken?.socket.destroy();
});

test('one that the server closes at once is replaced', async () => {
  const server = await listening((socket, count) => {
    if (count === 1) socket.destroy();
    else socket.once('data', () => socket.write(answer));
  });
  connectEarly([server.origin]);
  await expect.poll(() => server.count()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await ask(server.origin)).toBe(200);
  expect(server.count()).toBe(2);
});

test('one that was refused is tried again', async () => {
  const server = await listening((socket) => socket.once('data', () => socket.write(answer)));
  const refused = 'http://127.0.0.1:1';
  connectEarly([refused]);
  await expect(ask(refused)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(await ask(server.origin)).toBe(200);
});

test('one that hangs has another beside it after a second', async () => {
  const server = await listening((socket) => socket.once('data', () => socket.write(answer)));
  connectEarly([server.origin]);
  const early = takeEarlyConnection(server.origin);
  early?.socket.destroy();
  // In place of a network that swallows the first packet: a socket that never becomes ready.
  const never = { socket: early?.socket as Socket, ready: new Promise<void>(() => undefined) };
  const key = Symbol.for('dingtalk-cloudevents.early');
  Object.assign(globalThis, { [key]: new Map([[server.origin, never]]) });
  expect(await ask(server.origin)).toBe(200);
});

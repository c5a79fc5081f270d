import { getEventListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { openTransport, type PostResult, postOnce } from '../../../src/deliver/wire/post.ts';
import { requestFor } from '../../../src/deliver/wire/request.ts';
import {
  accepted,
  answer,
  cut,
  type Fault,
  type FaultServer,
  finAfterReading,
  ok,
  resetAfterReading,
  response,
  silence,
  startFaultServer,
  token,
} from '../../faults/fault-server.ts';
import { robotAt } from '../runtime.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function serve(...faults: [Fault, ...Fault[]]): Promise<FaultServer> {
  const server = await startFaultServer(faults);
  open.push(server);
  return server;
}

const textMessage = { msgtype: 'text', text: { content: 'hi' } } as const;

interface Posting {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly lookup?: Parameters<typeof openTransport>[0]['lookup'];
}

function post(url: string, { timeoutMs = 5_000, signal, lookup }: Posting = {}): Promise<PostResult> {
  const transport = openTransport({ env: {}, connectTimeoutMs: 5_000, ...(lookup && { lookup }) });
  open.push(transport);
  return transport.post(
    requestFor(robotAt(url), textMessage, 0),
    timeoutMs,
    signal ?? new AbortController().signal,
  );
}

/** As one line: `answer 200 {"errcode":0}`, `lost: …` or `unreached: …`. */
async function reported(posted: Promise<PostResult>): Promise<string> {
  const result = await posted;
  if (result.kind === 'answer') return `answer ${result.answer.status} ${Buffer.from(result.answer.body)}`;
  return `${result.kind}: ${result.kind === 'lost' ? result.reason.text : result.fault.reason.text}`;
}

test('a request is JSON by POST, without the query in any other place than its path', async () => {
  const server = await serve(ok);
  await post(server.url);
  const [arrival] = server.arrivals;
  expect(Object.fromEntries(arrival?.headers ?? [])).toEqual({
    host: server.host,
    connection: 'keep-alive',
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'dingtalk-cloudevents',
    'content-length': String(arrival?.body.length),
  });
  expect(arrival?.path).toBe('/robot/send');
  expect(arrival?.query.get('access_token')).toBe(token);
  expect(JSON.parse(arrival?.body ?? '')).toEqual({ msgtype: 'text', text: { content: 'hi' } });
});

test('an answer has its status, the two fields of its header that are used, and its body', async () => {
  const date = 'Fri, 27 Nov 2026 03:00:00 GMT';
  const server = await serve(
    answer('late', { status: '503 Busy', head: [`Date: ${date}`, 'Retry-After: 7'] }),
  );
  expect(await post(server.url)).toEqual({
    kind: 'answer',
    answer: { status: 503, date, retryAfter: '7', body: Buffer.from('late') },
  });
});

test('a field that stands twice counts as its first, one that is missing is undefined', async () => {
  const server = await serve(
    cut('HTTP/1.1 200 OK\r\nRetry-After: 1\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n'),
  );
  const result = await post(server.url);
  expect(result).toMatchObject({ kind: 'answer', answer: { retryAfter: '1', date: undefined } });
});

test('an interim response is not the answer', async () => {
  const act: Extract<Fault, { at: 'request' }>['act'] = (socket) => {
    socket.write('HTTP/1.1 103 Early Hints\r\nRetry-After: 9\r\n\r\n');
    socket.write(response(accepted));
  };
  const server = await serve({ at: 'request', act });
  const result = await post(server.url);
  expect(result).toMatchObject({ kind: 'answer', answer: { status: 200, retryAfter: undefined } });
});

test('an interim response is no answer if none follows', async () => {
  const server = await serve(cut('HTTP/1.1 103 Early Hints\r\n\r\n'));
  expect(await reported(post(server.url))).toBe('lost: the connection was closed before the whole answer');
});

test('no timer is left of a request that was answered, so that the process can end', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const server = await serve(ok);
  const before = timers();
  await post(server.url);
  // Those of other tests may end meanwhile.
  expect(timers()).toBeLessThanOrEqual(before);
});

/** A dispatcher whose requests fail after they were begun. */
function failing(error: Error): Dispatcher {
  const dispatch: Dispatcher['dispatch'] = (_, handler) => {
    const controller = { abort: () => undefined } as unknown as Dispatcher.DispatchController;
    handler.onRequestStart?.(controller, {});
    handler.onResponseError?.(controller, error);
    return true;
  };
  return { dispatch } as Dispatcher;
}

test.each([
  ['ENOBUFS', 'lost: the connection broke before the whole answer (ENOBUFS)'],
  ['EPIPE', 'lost: the connection was reset before the whole answer'],
  ['a::error::b', 'lost: the connection broke before the whole answer'],
  ['EBAD\n::error::b', 'lost: the connection broke before the whole answer'],
  ['b\nEBAD', 'lost: the connection broke before the whole answer'],
  [undefined, 'lost: the connection broke before the whole answer'],
  [7, 'lost: the connection broke before the whole answer'],
])('an error with code %j is reported as %s', async (code, words) => {
  const request = requestFor(robotAt('http://127.0.0.1:1/robot/send?access_token=1'), textMessage, 0);
  const error = Object.assign(new Error('no words of ours'), code === undefined ? {} : { code });
  const posted = postOnce(failing(error), request, 1_000, new AbortController().signal);
  expect(await reported(posted)).toBe(words);
});

const length500 = 'Content-Length: 500\r\n\r\n{"errcode":0}';

describe('what becomes of a request', () => {
  test.each<[string, Fault, string]>([
    ['reset', resetAfterReading, 'lost: the connection was reset before the whole answer'],
    ['closed', finAfterReading, 'lost: the connection was closed before the whole answer'],
    [
      'a body of 200 cut short',
      cut(`HTTP/1.1 200 OK\r\n${length500}`),
      'lost: the connection was closed before the whole answer',
    ],
    ['a body of 403 cut short', cut(`HTTP/1.1 403 No\r\n${length500}`), 'answer 403 {"errcode":0}'],
    [
      'two lengths',
      cut('HTTP/1.1 200 OK\r\nContent-Length: 13\r\nContent-Length: 14\r\n\r\n{"errcode":0}'),
      'lost: the answer does not have the length given in its header',
    ],
    [
      'a chunk without a length',
      cut('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}'),
      'lost: the answer is not HTTP',
    ],
    ['not HTTP', cut('SSH-2.0-OpenSSH_9.9\r\n'), 'lost: the answer is not HTTP'],
    [
      'a header of 20 kB',
      cut(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
      'lost: the header of the answer is too long',
    ],
    ['a body of 65 KiB', answer('x'.repeat(66_560)), 'lost: the answer is longer than 64 KiB'],
    ['a body of 64 KiB', answer('x'.repeat(65_536)), `answer 200 ${'x'.repeat(65_536)}`],
  ])('%s', async (_, fault, result) => {
    const server = await serve(fault);
    expect(await reported(post(server.url))).toBe(result);
    expect(server.arrivals).toHaveLength(1);
  });

  test('a host that is not there', async () => {
    const server = await serve(ok);
    await server.close();
    expect(await reported(post(server.url))).toBe('unreached: connection refused (ECONNREFUSED)');
  });

  test('no answer in time', async () => {
    const server = await serve(silence);
    expect(await reported(post(server.url, { timeoutMs: 250 }))).toBe('lost: no answer in 0.25 s');
  });

  test('no end of an answer in time', async () => {
    const server = await serve({
      at: 'request',
      act: (socket) => socket.write(`HTTP/1.1 200 OK\r\n${length500}`),
    });
    expect(await reported(post(server.url, { timeoutMs: 250 }))).toBe(
      'lost: the answer was not complete after 0.25 s',
    );
  });

  test('an answer that says no before its time is up, without an end', async () => {
    const server = await serve({
      at: 'request',
      act: (socket) => socket.write(`HTTP/1.1 502 Bad Gateway\r\n${length500}`),
    });
    expect(await reported(post(server.url, { timeoutMs: 250 }))).toBe('answer 502 {"errcode":0}');
  });

  test('no connection in time', async () => {
    const server = await serve(ok);
    const url = server.url.replace('127.0.0.1', 'robot.test');
    const posted = post(url, { timeoutMs: 100, lookup: () => undefined });
    expect(await reported(posted)).toBe('unreached: no connection in time (ETIMEDOUT)');
  });

  test('cancelled before', async () => {
    const server = await serve(ok);
    expect(await reported(post(server.url, { signal: AbortSignal.abort() }))).toBe(
      'unreached: no connection',
    );
    expect(server.connections()).toBe(0);
  });

  test('cancelled while the server thinks: the request is given up and its connection closed', async () => {
    const cancel = new AbortController();
    const closed = Promise.withResolvers<void>();
    const server = await serve({
      at: 'request',
      act: (socket) => {
        socket.once('close', () => closed.resolve());
        cancel.abort();
      },
    });
    expect(await reported(post(server.url, { signal: cancel.signal }))).toBe('lost: the run was cancelled');
    await closed.promise;
  });

  test('cancelled after the answer: nothing changes, and nothing listens any more', async () => {
    const { signal } = new AbortController();
    const server = await serve(ok);
    expect(await reported(post(server.url, { signal }))).toBe(`answer 200 ${accepted}`);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

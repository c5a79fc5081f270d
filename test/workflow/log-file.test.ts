import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { fetchLogTail } from '../../src/workflow/log-file.ts';
import { failedLeg, log, notify, ownRun } from '../github/failed-run.ts';
import { startGitHub } from '../github/stand-in.ts';
import { buildFrom, readWith } from './reading.ts';

test('does not download a log of 45 MB for its last lines', async () => {
  await using github = await startGitHub({
    runs: [ownRun],
    jobs: [failedLeg, notify],
    logs: new Map([[2, { filler: 45_000_000, end: `\n${log}` }]]),
  });
  const { workflowRun, warnings } = await readWith(github);
  expect(warnings).toEqual([]);
  expect(workflowRun.failed[0]?.log).toContainEqual({ text: 'AssertionError: expected 2 to be 3', rank: 0 });
  expect(github.logBytes()).toBeLessThan(5_000_000);
});

test('shows no line of a log whose beginning it has not read', async () => {
  const workflowRun = await buildFrom({
    runs: [ownRun],
    jobs: [{ ...failedLeg, steps: [] }, notify],
    logs: new Map([[2, `password: ${'x'.repeat(600_000)}\nboom\n`]]),
  });
  expect(workflowRun.failed[0]?.log).toEqual([{ text: 'boom', rank: 0 }]);
});

test.each(['http://logs.example.com', 'ftp://127.0.0.1', 'not an address'])(
  'does not follow a log to %s',
  async (address) => {
    const workflowRun = await buildFrom({
      runs: [ownRun],
      jobs: [failedLeg, notify],
      logs: new Map([[2, log]]),
      logAddress: () => address,
    });
    expect(workflowRun.failed[0]?.log).toEqual([]);
  },
);

test('does not follow a log that is moved on', async () => {
  await using elsewhere = await startGitHub({ logs: new Map([[2, log]]) });
  await using github = await startGitHub({
    runs: [ownRun],
    jobs: [failedLeg, notify],
    logs: new Map([[2, log]]),
    faults: [[/^\/_logs/, { status: 302, headers: { location: `${elsewhere.url}/_logs/2` } }]],
  });
  const { workflowRun } = await readWith(github);
  expect(workflowRun.failed[0]?.log).toEqual([]);
  expect(elsewhere.requests).toEqual([]);
});

describe('the end of a log', () => {
  const half = 512 * 1024;
  const store = 'https://logs.example.com/1';

  interface Answer {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: string;
  }

  /** What is read of these answers of a store, one after the other, and what the store was asked. */
  async function readFrom(answers: readonly Answer[], address: unknown = store) {
    const asked: { readonly url: string; readonly init: unknown }[] = [];
    const bodies: Readable[] = [];
    const fetch = (url: string, init: unknown) => {
      const { status = 200, headers = {}, body } = answers[asked.length] ?? { body: 'nothing more' };
      asked.push({ url, init });
      const stream = Readable.from([Buffer.from(body)]);
      bodies.push(stream);
      return Promise.resolve({ status, headers: new Headers(headers), body: stream });
    };
    const { signal } = new AbortController();
    const api = 'http://127.0.0.1:8080/api/v3';
    const text = await fetchLogTail(
      address,
      api,
      fetch as unknown as Parameters<typeof fetchLogTail>[2],
      signal,
    );
    return { text, asked, isDone: bodies.every(({ destroyed }) => destroyed) };
  }

  const ofSize = (bytes: number) => ({ 'content-length': `${bytes}` });

  test('is the whole log if that is short, as it was written and from where it is', async () => {
    const { text, asked, isDone } = await readFrom([{ body: 'a\nb', headers: ofSize(3) }]);
    expect(text).toBe('a\nb');
    expect(asked).toMatchObject([
      { url: store, init: { redirect: 'error', headers: { 'accept-encoding': 'identity' } } },
    ]);
    expect(asked).not.toMatchObject([{ init: { headers: { range: expect.anything() } } }]);
    expect(isDone).toBe(true);
  });

  test.each([
    [half, half],
    [half + 1, undefined],
  ])('is read if nobody says how long the log is: of %i bytes %s', async (bytes, read) => {
    expect((await readFrom([{ body: 'x'.repeat(bytes) }])).text?.length).toBe(read);
  });

  test('is the last half megabyte of a longer one, from the first whole line', async () => {
    const exact = await readFrom([{ body: 'x', headers: ofSize(half) }]);
    expect(exact.asked).toHaveLength(1);
    const longer = [
      { body: 'x', headers: ofSize(half + 1) },
      { status: 206, body: 'd: hunter2\nboom\nat a' },
    ];
    const { text, asked, isDone } = await readFrom(longer);
    expect(text).toBe('boom\nat a');
    expect(asked[1]).toMatchObject({ url: store, init: { headers: { range: 'bytes=1-' } } });
    expect(isDone).toBe(true);
  });

  test.each<[string, readonly Answer[]]>([
    ['is not there', [{ status: 404, body: 'no', headers: ofSize(2) }]],
    ['is packed', [{ body: 'x', headers: { 'content-encoding': 'gzip' } }]],
    ['is packed and long', [{ body: 'x', headers: { ...ofSize(half + 1), 'content-encoding': 'gzip' } }]],
    ['is only given whole', [{ body: 'x', headers: ofSize(half + 1) }, { body: 'x' }]],
    [
      'is longer than was said',
      [
        { body: 'x', headers: ofSize(half + 1) },
        { status: 206, body: 'x'.repeat(half + 1) },
      ],
    ],
  ])('is none of a log that %s', async (_, answers) => {
    const { text, asked, isDone } = await readFrom(answers);
    expect(text).toBeUndefined();
    expect(asked).toHaveLength(answers.length);
    expect(isDone).toBe(true);
  });

  test.each([
    ['https://anywhere.example/log', true],
    ['http://127.0.0.1:9/log', true],
    ['http://logs.example.com/log', false],
    ['ftp://127.0.0.1/log', false],
    ['log', false],
    [null, false],
    [7, false],
  ])('is asked for with https, or of the host of the API: %s %s', async (address, isAsked) => {
    const { asked } = await readFrom([{ body: 'x' }], address);
    expect(asked).toHaveLength(isAsked ? 1 : 0);
  });
});

import { describe, expect, test } from 'vitest';
import { withRetries } from '../../src/workflow/github-session.ts';

/** An error of GitHub's client: with the status and headers of an answer. */
function answered(status: unknown, headers: Readonly<Record<string, unknown>> = {}): Error {
  return Object.assign(new Error(`status ${status}`), { status, response: { headers } });
}

/** What becomes of requests that fail with these errors in turn, and the waits in between. */
async function tried(
  errors: readonly unknown[],
  { untilMs = 600_000, cancel = new AbortController(), cancelAfter = 9 } = {},
) {
  const waits: number[] = [];
  let nowMs = 0;
  let attempts = 0;
  const request = async () => {
    const error = errors[attempts++];
    if (attempts === cancelAfter) cancel.abort();
    if (error !== undefined) throw error;
    return 'done';
  };
  const sleep = async (ms: number) => {
    waits.push(ms);
    nowMs += ms;
  };
  const result = await withRetries(request, { untilMs, monotonic: () => nowMs, sleep }, cancel.signal).catch(
    (error: unknown) => (error instanceof Error ? error.message : error),
  );
  return { result, attempts, waits };
}

describe('a request is repeated', () => {
  test('after what GitHub failed to answer, each time later', async () => {
    expect(await tried([])).toEqual({ result: 'done', attempts: 1, waits: [] });
    expect(await tried([answered(500), answered(503)])).toEqual({
      result: 'done',
      attempts: 3,
      waits: [1_000, 2_000],
    });
  });

  test('at most three times; the last error counts', async () =>
    expect(await tried([answered(500), answered(501), answered(502)])).toEqual({
      result: 'status 502',
      attempts: 3,
      waits: [1_000, 2_000],
    }));

  test.each([
    [429, '7', 7_000],
    [403, '60', 60_000],
    [503, '12', 12_000],
    [500, '12345', 12_345_000],
    [503, '123456', 1_000],
    [503, '7 s', 1_000],
    [503, 'in 7', 1_000],
    [503, '', 1_000],
  ])('of status %i with Retry-After %j after a while', async (status, after, waitMs) =>
    expect(await tried([answered(status, { 'retry-after': after })], { untilMs: 1e9 })).toEqual({
      result: 'done',
      attempts: 2,
      waits: [waitMs],
    }),
  );
});

describe('a request is not repeated', () => {
  test.each([
    ['a client error', answered(404)],
    ['a rate limit without an end', answered(429)],
    ['status 499', answered(499)],
    ['no answer', Object.assign(new Error('lost'), { status: 500 })],
    ['no status', Object.assign(new Error('odd'), { response: { headers: {} } })],
    ['a text', 'thrown'],
    ['nothing', null],
  ])('after %s', async (_, error) => {
    const { result, attempts } = await tried([error]);
    expect(result).toBe(error instanceof Error ? error.message : error);
    expect(attempts).toBe(1);
  });

  test('if there is no time for the wait', async () => {
    expect((await tried([answered(500)], { untilMs: 1_001 })).attempts).toBe(2);
    expect((await tried([answered(500)], { untilMs: 1_000 })).attempts).toBe(1);
  });

  test('if the run is cancelled, before the wait or in it', async () => {
    expect(await tried([answered(500)], { cancelAfter: 1 })).toEqual({
      result: 'status 500',
      attempts: 1,
      waits: [],
    });
    const cancel = new AbortController();
    let attempts = 0;
    const request = async () => {
      attempts += 1;
      throw answered(500);
    };
    const sleep = async () => cancel.abort();
    const retried = withRetries(request, { untilMs: 9_000, monotonic: () => 0, sleep }, cancel.signal);
    await expect(retried).rejects.toThrow('aborted');
    expect(attempts).toBe(1);
  });

  test('without headers in the answer', async () => {
    const error = Object.assign(new Error('bare'), { status: 500, response: {} });
    expect((await tried([error])).waits).toEqual([1_000]);
  });
});

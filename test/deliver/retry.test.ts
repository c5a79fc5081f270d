import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import {
  backoffMs,
  deliveryMs,
  parseHttpDateMs,
  parseRetryAfterMs,
  spreadRestMs,
} from '../../src/deliver/retry.ts';
import { RateLimiter } from '../../src/deliver/robot-health.ts';

test('the wait is full jitter below a doubling ceiling of at most 10 s', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7].map((retry) => backoffMs(retry, 0, () => 1));
  expect(longest).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(backoffMs(5, 0, () => 0)).toBe(0);
});

test('the wait is never less than the server asked for', () => {
  expect(backoffMs(1, 2_000, () => 0)).toBe(2_000);
  expect(backoffMs(6, 2_000, () => 1)).toBe(10_000);
});

test.each([
  ['leaves five seconds for the attempt', 90_000, 60_000, 85_000],
  ['is the end of the rest if there is no time for more', 62_000, 60_000, 60_000],
  ['is at most four minutes after the rest', 3_600_000, 60_000, 300_000],
])('the last moment after a rest %s', (_, leftMs, earliest, latest) => {
  expect(spreadRestMs(60_000, leftMs, () => 0)).toBe(earliest);
  expect(spreadRestMs(60_000, leftMs, () => 1)).toBe(latest);
});

const nowMs = Date.UTC(2026, 10, 23, 12, 0, 0);
test.each([
  ['2', 2_000],
  ['0', 0],
  ['999999', 999_999_000],
  ['Mon, 23 Nov 2026 12:00:05 GMT', 5_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['1000000', 0],
  ['-5', 0],
  ['1.5', 0],
  ['1e3', 0],
  [' 2', 0],
  ['2026-11-23T12:00:05Z', 0],
  ['Monday, 23-Nov-26 12:00:05 GMT', 0],
  ['at Mon, 23 Nov 2026 12:00:05 GMT', 0],
  ['Mon, 23 Nov 2026 12:00:05 GMT-1', 0],
  ['', 0],
  [undefined, 0],
])('Retry-After %s is %i ms', (value, expected) => {
  expect(parseRetryAfterMs(value, nowMs)).toBe(expected);
});

test('an invalid HTTP date is ignored', () => {
  expect(parseHttpDateMs('Mon, 99 Nov 2026 12:00:00 GMT')).toBeUndefined();
});

property.prop([fc.array(fc.record({ idle: fc.nat(30_000), answer: fc.nat(5_000) }), { maxLength: 100 })])(
  'a robot never counts more than 20 requests in any 60 s, whenever between request and response it counts them',
  (requests) => {
    const rateLimiter = new RateLimiter();
    let clock = 0;
    const spans: { from: number; to: number }[] = [];
    for (const { idle, answer } of requests) {
      clock += idle;
      clock += rateLimiter.waitMs(clock);
      const slot = rateLimiter.take(clock);
      const from = clock;
      clock += answer;
      slot.endMs = clock;
      spans.push({ from, to: clock });
    }
    for (const [index, { to }] of spans.entries()) {
      const twentyFirst = spans[index + 20];
      if (twentyFirst) expect(twentyFirst.from - to).toBeGreaterThanOrEqual(60_000);
    }
  },
);

test('the first 20 requests do not wait', () => {
  const rateLimiter = new RateLimiter();
  const waits = Array.from({ length: 20 }, () => {
    const wait = rateLimiter.waitMs(0);
    rateLimiter.take(0);
    return wait;
  });
  expect(waits).toEqual(Array.from({ length: 20 }, () => 0));
  expect(rateLimiter.waitMs(0)).toBe(60_000);
});

test.each([
  [undefined, 90_000],
  [0, 90_000],
  [5_000, 85_000],
  [45_000, 45_000],
  [80_000, 45_000],
])('what was read before for %d ms counts, but half of the deadline is left: %d ms', (readingMs, left) => {
  const policy = { timeoutMs: 1, retries: 0, deadlineMs: 90_000, delivery: 'at-least-once' } as const;
  expect(deliveryMs(readingMs === undefined ? policy : { ...policy, readingMs })).toBe(left);
});

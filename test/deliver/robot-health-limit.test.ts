import { expect, test } from 'vitest';
import { RateLimiter } from '../../src/deliver/robot-health.ts';

/** Twenty requests that began at these times and were answered 100 ms later. */
function limiterAfter(...startsMs: readonly number[]): RateLimiter {
  const limiter = new RateLimiter();
  for (const startMs of startsMs) limiter.take(startMs).endMs = startMs + 100;
  return limiter;
}

const twenty = Array.from({ length: 20 }, (_, index) => index * 1_000);

test('nineteen requests leave room for one more', () => {
  expect(limiterAfter(...twenty.slice(1)).waitMs(20_000)).toBe(0);
});

test('after twenty the next one waits until the oldest answer is a minute old', () => {
  const limiter = limiterAfter(...twenty);
  expect(limiter.waitMs(20_000)).toBe(100 + 60_000 - 20_000);
  expect(limiter.waitMs(60_099)).toBe(1);
  expect(limiter.waitMs(60_100)).toBe(0);
  expect(limiter.waitMs(90_000)).toBe(0);
});

test('the order in which the answers came does not matter', () => {
  expect(limiterAfter(...twenty.toReversed()).waitMs(20_000)).toBe(40_100);
});

test('a request in flight may be counted until its answer: it is as young as now', () => {
  const limiter = limiterAfter(...twenty.slice(1));
  const inFlight = limiter.take(0);
  expect(limiter.waitMs(20_000)).toBe(41_100);
  inFlight.endMs = 20_000;
  expect(limiter.waitMs(61_100)).toBe(0);
});

test('a request that never reached the robot does not count', () => {
  const limiter = limiterAfter(...twenty.slice(1));
  const lost = limiter.take(19_500);
  expect(limiter.waitMs(20_000)).toBeGreaterThan(0);
  limiter.release(lost);
  expect(limiter.waitMs(20_000)).toBe(0);
});

test('of more than twenty the twentieth from the end decides', () => {
  const limiter = limiterAfter(...twenty, 19_500, 19_600);
  expect(limiter.waitMs(20_000)).toBe(2_100 + 60_000 - 20_000);
});

test('of two requests that are alike, the one that is released does not count', () => {
  const limiter = limiterAfter(...twenty.slice(2));
  const [kept, lost] = [limiter.take(19_500), limiter.take(19_500)];
  limiter.release(lost);
  kept.endMs = 19_600;
  limiter.take(19_700).endMs = 19_800;
  expect(limiter.waitMs(20_000)).toBe(2_100 + 60_000 - 20_000);
});

test('requests older than a minute are forgotten, and change nothing', () => {
  const limiter = limiterAfter(...twenty);
  const late = Array.from({ length: 19 }, (_, index) => 200_000 + index);
  for (const startMs of late) limiter.take(startMs).endMs = startMs;
  expect(limiter.waitMs(200_020)).toBe(0);
  limiter.take(200_020).endMs = 200_020;
  expect(limiter.waitMs(200_020)).toBe(59_980);
});

import { expect, test } from 'vitest';
import { noTimeLimit, startTimeLimit, TimeUp } from '../src/time-limit.ts';

/** A clock that stands still unless a test moves it; a signal arrives in a turn of the event loop. */
function clockAt(startMs: number) {
  const cancel = new AbortController();
  const state = { ms: startMs, isCancelled: false };
  const clock = {
    monotonic: () => state.ms,
    turn: async () => {
      if (state.isCancelled) cancel.abort('cancelled');
    },
    signal: cancel.signal,
  };
  return { clock, state };
}

test('time is left until the limit, and not at it', async () => {
  const { clock, state } = clockAt(1_000);
  const limit = startTimeLimit(clock, 500);
  state.ms = 1_499;
  await expect(limit.check()).resolves.toBeUndefined();
  state.ms = 1_500;
  await expect(limit.check()).rejects.toEqual(new TimeUp(500));
});

test('a signal that waits in the event loop is noticed, and comes before the time', async () => {
  const { clock, state } = clockAt(0);
  const limit = startTimeLimit(clock, 500);
  state.ms = 600;
  state.isCancelled = true;
  await expect(limit.check()).rejects.toMatchObject({ limitMs: undefined });
});

test('a clock without a signal only has its time', async () => {
  const limit = startTimeLimit({ monotonic: () => 0, turn: async () => undefined }, 1);
  await expect(limit.check()).resolves.toBeUndefined();
});

test('without a limit there is always time', async () => {
  await expect(noTimeLimit.check()).resolves.toBeUndefined();
});

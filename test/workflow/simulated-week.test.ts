import { expect, test } from 'vitest';
import type { NotifyWhen } from '../../src/workflow/notify-when.ts';
import { callsOf, goodWeek, redWeek } from './simulated-week.ts';

/** A failure of all legs, whatever leg ends first; a reminder on each of the four days that follow the first. */
test.each<[number, 'job' | 'run', NotifyWhen[], number, number]>([
  [12, 'job', ['failure', 'fixed'], 0, 10 * 12 + 1],
  [12, 'job', ['changed', 'fixed'], 0, 12 + 1],
  [12, 'run', ['failure', 'fixed'], 0, 10 + 1],
  [12, 'run', ['changed', 'fixed'], 0, 1 + 1],
  [12, 'run', ['changed', 'fixed', 'still-after-24h'], 0, 1 + 4 + 1],
  [12, 'run', ['changed', 'fixed', 'still-after-48h'], 0, 1 + 2 + 1],
  [1, 'job', ['failure', 'fixed'], 0, 10 + 1],
  [1, 'job', ['changed', 'fixed', 'still-after-24h'], 0, 1 + 4 + 1],
])('%i jobs, per: %s, %j: %i messages in a green week and %i in a red one', (jobs, per, cases, good, red) => {
  expect(callsOf(goodWeek, { jobs, per }, cases)).toBe(good);
  expect(callsOf(redWeek, { jobs, per }, cases)).toBe(red);
});

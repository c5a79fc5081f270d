import { expect, test } from 'vitest';
import type { Build } from '../../src/workflow/build.ts';
import { concernsRun, isDue, type NotifyWhen } from '../../src/workflow/due.ts';

function build(outcome: Build['outcome'], kind: Build['change']['kind'] = 'unknown') {
  return { outcome, change: { kind, failedRuns: 0, orMore: false } } as const;
}

test.for<[NotifyWhen, Parameters<typeof build>, boolean]>([
  ['always', ['skipped'], true],
  ['success', ['success'], true],
  ['success', ['failure'], false],
  ['failure', ['failure'], true],
  ['failure', ['cancelled'], false],
  ['cancelled', ['cancelled'], true],
  ['changed', ['failure', 'changed'], true],
  ['changed', ['failure', 'still-failing'], false],
  ['changed', ['success', 'fixed'], false],
  ['fixed', ['success', 'fixed'], true],
  ['fixed', ['success', 'still-succeeding'], false],
])('notify-when: %s and a run that is %s: %s', ([wanted, run, due]) => {
  expect(isDue([wanted], build(...run))).toBe(due);
});

test('a failure of which nobody knows what went before counts as changed; a success is not called fixed', () => {
  expect(isDue(['changed'], build('failure'))).toBe(true);
  expect(isDue(['changed', 'fixed'], build('success'))).toBe(false);
});

test('one of the cases is enough', () => {
  expect(isDue(['success', 'cancelled'], build('cancelled'))).toBe(true);
});

const plain = { status: 'success', needs: {}, notifyWhen: ['always'] } as const;

test('a push in a job that goes well is news of its own', () => {
  expect(concernsRun(plain, 'push')).toBe(false);
  expect(concernsRun({ ...plain, status: '' }, 'release')).toBe(false);
});

test('a run that is not well, or that the inputs ask about, is the news', () => {
  expect(concernsRun({ ...plain, status: 'failure' }, 'push')).toBe(true);
  expect(concernsRun({ ...plain, needs: { test: { result: 'success' } } }, 'push')).toBe(true);
  expect(concernsRun({ ...plain, notifyWhen: ['fixed'] }, 'push')).toBe(true);
});

test.for(['workflow_run', 'workflow_dispatch', 'schedule'])('%s has no news but the run', (eventName) => {
  expect(concernsRun(plain, eventName)).toBe(true);
});

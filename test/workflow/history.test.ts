import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithHistory } from '../../src/workflow/history.ts';
import type { RunRecord } from '../../src/workflow/run-record.ts';
import type { Conclusion } from '../../src/workflow/workflow-run.ts';

function run(number: number, conclusion: Conclusion, given: Partial<RunRecord> = {}): RunRecord {
  return { id: number, number, attempt: 1, conclusion, pullRequests: [], actor: `actor-${number}`, ...given };
}

const failed = { outcome: 'failure', number: 10, actor: 'mona', headRepository: 'octo-org/hello' } as const;
const succeeded = { ...failed, outcome: 'success' } as const;
const history = (...runs: RunRecord[]) => ({ runs, isCut: false });

test.each([
  ['changed', failed, 'success'],
  ['still-failing', failed, 'failure'],
  ['still-failing', failed, 'timed_out'],
  ['fixed', succeeded, 'failure'],
  ['still-succeeding', succeeded, 'success'],
] as const)('is %s when a %o follows a %s', (kind, present, before) => {
  expect(compareWithHistory(present, history(run(9, before))).change.kind).toBe(kind);
});

test('passes over cancelled and skipped runs', () => {
  const { change } = compareWithHistory(
    failed,
    history(run(9, 'cancelled'), run(8, 'skipped'), run(7, 'success')),
  );
  expect(change.kind).toBe('changed');
});

test('passes over runs that began later, and this run itself', () => {
  const { change } = compareWithHistory(
    succeeded,
    history(run(12, 'failure'), run(10, 'failure'), run(9, 'success')),
  );
  expect(change.kind).toBe('still-succeeding');
});

test("passes over another fork's branch of the same name", () => {
  const other = run(9, 'success', { headRepository: 'mona/hello' });
  const own = run(8, 'failure', { headRepository: 'octo-org/hello' });
  expect(compareWithHistory(failed, history(other, own)).change.kind).toBe('still-failing');
});

test('a run that succeeds again is compared with the last that did; one that is fixed with the last that failed', () => {
  const before = history(run(9, 'success', { sha: 'a' }), run(8, 'failure', { sha: 'b' }));
  expect(compareWithHistory(succeeded, before)).toMatchObject({
    change: { kind: 'still-succeeding', lastGreen: { number: 9 } },
    baseSha: 'a',
  });
  const red = history(run(9, 'failure', { sha: 'c' }), run(8, 'success', { sha: 'd' }));
  const fixed = compareWithHistory(succeeded, red);
  expect(fixed).toMatchObject({ change: { kind: 'fixed' }, baseSha: 'c' });
  expect(fixed.change).not.toHaveProperty('lastGreen');
});

describe('of the earlier runs those are counted that passed only on a later attempt', () => {
  const again = (number: number) => run(number, 'success', { attempt: 2 });
  const runs = [run(9, 'success'), again(8), run(7, 'failure'), again(6), run(5, 'cancelled')];

  test('when a run is newly broken, or fixed by a re-run', () => {
    expect(compareWithHistory(failed, history(...runs)).change.reruns).toEqual({ passed: 2, of: 4 });
    const attempt = run(10, 'failure');
    const mended = compareWithHistory(succeeded, { ...history(...runs), attempt });
    expect(mended.change).toMatchObject({ kind: 'mended', reruns: { passed: 2, of: 4 } });
  });

  test.each([
    ['one alone says little', failed, [run(9, 'success'), again(8)]],
    ['not while the branch stays red', failed, [run(9, 'failure'), ...runs.slice(1)]],
    ['not when a commit fixed it', succeeded, [run(9, 'failure'), ...runs.slice(1)]],
    ['not when nothing changed', succeeded, runs],
  ])('%s', (_, present, before) => {
    expect(compareWithHistory(present, history(...before)).change).not.toHaveProperty('reruns');
  });
});

test('is unknown for the first run, and for a run that neither succeeded nor failed', () => {
  const unknown = { kind: 'unknown', failedRuns: 0, orMore: false };
  expect(compareWithHistory(failed, history()).change).toEqual(unknown);
  expect(compareWithHistory({ ...failed, outcome: 'cancelled' }, history(run(9, 'success'))).change).toEqual(
    unknown,
  );
});

test('counts the failed runs in a row and names the first', () => {
  const runs = history(
    run(9, 'failure'),
    run(8, 'cancelled'),
    run(7, 'failure'),
    run(6, 'success'),
    run(5, 'failure'),
  );
  expect(compareWithHistory(failed, runs)).toMatchObject({
    change: { kind: 'still-failing', failedRuns: 3, since: { number: 7 } },
    firstToBreak: 'actor-7',
  });
  expect(compareWithHistory(succeeded, runs)).toMatchObject({
    change: { kind: 'fixed', failedRuns: 2, since: { number: 7 } },
    firstToBreak: 'actor-7',
  });
});

test('a row may be longer only when it reaches the end of a list that was cut', () => {
  const runs = [run(9, 'failure'), run(8, 'failure')];
  expect(compareWithHistory(failed, { runs, isCut: true }).change.orMore).toBe(true);
  expect(compareWithHistory(failed, { runs, isCut: false }).change.orMore).toBe(false);
  expect(compareWithHistory(failed, { runs: [...runs, run(7, 'success')], isCut: true }).change.orMore).toBe(
    false,
  );
});

test('names who caused this run when it is the first to fail', () => {
  const { change, firstToBreak } = compareWithHistory(failed, history(run(9, 'success')));
  expect(change).toEqual({ kind: 'changed', failedRuns: 1, orMore: false, lastGreen: { number: 9 } });
  expect(firstToBreak).toBe('mona');
});

test('names nobody as the first to break it while all is well', () => {
  expect(compareWithHistory(succeeded, history(run(9, 'success')))).not.toHaveProperty('firstToBreak');
});

test('compares a re-run with the attempt before, and counts both as one run', () => {
  const attempt = run(10, 'failure');
  const before = { attempt, runs: [run(9, 'failure'), run(8, 'success')], isCut: false };
  expect(compareWithHistory(failed, before).change).toMatchObject({ kind: 'still-failing', failedRuns: 2 });
  expect(compareWithHistory(succeeded, before).change).toMatchObject({ kind: 'fixed', failedRuns: 2 });
});

test('looks behind an attempt that was cancelled', () => {
  const before = { attempt: run(10, 'cancelled'), runs: [run(9, 'success')], isCut: false };
  expect(compareWithHistory(failed, before).change.kind).toBe('changed');
});

test('the order in which GitHub lists runs does not matter', () => {
  const runs = fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 20 }),
      conclusion: fc.constantFrom('success', 'failure', 'cancelled'),
    }),
    { selector: ({ number }) => number },
  );
  fc.assert(
    fc.property(runs, fc.constantFrom(failed, succeeded), (list, present) => {
      const records = list.map(({ number, conclusion }) => run(number, conclusion as Conclusion));
      const forwards = compareWithHistory(present, history(...records));
      expect(compareWithHistory(present, history(...records.toReversed()))).toEqual(forwards);
    }),
  );
});

test.each([
  [undefined, 'octo/hello', true],
  ['octo/hello', undefined, true],
  ['octo/hello', 'octo/hello', true],
  ['mona/hello', 'octo/hello', false],
  // Both forks are deleted: they may be two.
  ['', '', false],
])('a run of %j counts for one of %j: %s', (before, present, counts) => {
  const earlier = run(9, 'success', before === undefined ? {} : { headRepository: before });
  const { change } = compareWithHistory({ ...failed, headRepository: present }, history(earlier));
  expect(change.kind).toBe(counts ? 'changed' : 'unknown');
});

test('a previous attempt that failed is mended by a success, and broken by a failure', () => {
  const attempt = run(10, 'failure');
  const before = { ...history(run(9, 'success')), attempt };
  expect(compareWithHistory(succeeded, before).change).toMatchObject({ kind: 'mended', failedRuns: 1 });
  expect(compareWithHistory(failed, before).change).toMatchObject({ kind: 'still-failing', failedRuns: 1 });
});

test('a green run on a green branch counts no failed run, even if the history is cut', () => {
  const { change, firstToBreak } = compareWithHistory(succeeded, {
    runs: [run(9, 'success', { sha: 'c0ffee' })],
    isCut: true,
  });
  expect(change).toMatchObject({ kind: 'still-succeeding', failedRuns: 0, orMore: false });
  expect(firstToBreak).toBeUndefined();
});

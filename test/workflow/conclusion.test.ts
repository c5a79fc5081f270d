import { describe, expect, test } from 'vitest';
import {
  findOutcomeSoFar,
  findOwnOutcome,
  findUpstreamOutcome,
  listPossibleOutcomes,
  readConclusion,
} from '../../src/workflow/conclusion.ts';
import { createMinimalJob } from '../../src/workflow/jobs.ts';
import type { Conclusion, Job, JobStatus } from '../../src/workflow/workflow-run.ts';

const job = (conclusion: Conclusion, mayFail = false): Job => ({
  ...createMinimalJob('test', conclusion, false),
  mayFail,
});

test.each([
  ['success', 'success'],
  ['neutral', 'success'],
  ['failure', 'failure'],
  ['startup_failure', 'failure'],
  ['timed_out', 'timed_out'],
  ['cancelled', 'cancelled'],
  ['stale', 'cancelled'],
  ['skipped', 'skipped'],
  ['action_required', 'skipped'],
  [null, 'running'],
  [undefined, 'running'],
  ['', 'running'],
  ['a word of tomorrow', 'running'],
  ['constructor', 'running'],
])("GitHub's conclusion %j is %s", (conclusion, word) => expect(readConclusion(conclusion)).toBe(word));

describe('the outcome of a run from inside', () => {
  test.each<[JobStatus, Conclusion[], Job[], string]>([
    ['success', [], [], 'success'],
    ['failure', [], [], 'failure'],
    ['cancelled', [], [], 'cancelled'],
    ['skipped', [], [], 'skipped'],
    ['running', [], [], 'success'],
    ['success', ['success', 'failure'], [], 'failure'],
    ['success', ['cancelled'], [], 'cancelled'],
    ['success', ['skipped'], [], 'success'],
    ['success', [], [job('failure')], 'failure'],
    ['success', [], [job('timed_out')], 'failure'],
    ['success', [], [job('failure', true)], 'success'],
    ['success', [], [job('cancelled')], 'cancelled'],
    ['success', [], [job('cancelled'), job('failure')], 'failure'],
    ['cancelled', ['failure'], [], 'failure'],
    ['skipped', ['success'], [job('success')], 'skipped'],
    ['skipped', ['failure'], [], 'failure'],
  ])('%s, with needs that are %j and jobs that are %o, is %s', (status, results, jobs, outcome) => {
    const needs = Object.fromEntries(
      results.map((result, index) => [`job-${index}`, { result: result as 'success', outputs: {} }]),
    );
    expect(findOwnOutcome(status, needs, jobs)).toBe(outcome);
  });
});

describe('the outcome of another run', () => {
  test.each<[Conclusion, Job[], string]>([
    ['success', [], 'success'],
    ['failure', [], 'failure'],
    ['skipped', [], 'skipped'],
    ['running', [], 'running'],
    ['timed_out', [], 'failure'],
    ['cancelled', [], 'cancelled'],
    // GitHub calls a run cancelled whose job ran out of time.
    ['cancelled', [job('success'), job('timed_out')], 'failure'],
    ['cancelled', [job('timed_out', true)], 'cancelled'],
    ['cancelled', [job('failure')], 'cancelled'],
    ['success', [job('timed_out')], 'success'],
  ])('that GitHub calls %s, with the jobs %o, is %s', (conclusion, jobs, outcome) => {
    expect(findUpstreamOutcome(conclusion, jobs)).toBe(outcome);
  });
});

describe('before GitHub is asked', () => {
  const failedNeed = { test: { result: 'failure', outputs: {} } } as const;

  test('the outcome is that of status and needs, and unknown without either', () => {
    expect(findOutcomeSoFar({ status: '', needs: {} })).toBe('');
    expect(findOutcomeSoFar({ status: 'cancelled', needs: {} })).toBe('cancelled');
    expect(findOutcomeSoFar({ status: '', needs: { test: { result: 'success', outputs: {} } } })).toBe(
      'success',
    );
    expect(findOutcomeSoFar({ status: '', needs: failedNeed })).toBe('failure');
    expect(findOutcomeSoFar({ status: 'success', needs: failedNeed })).toBe('failure');
  });

  test.each([
    ['', ['success', 'failure', 'cancelled', 'skipped']],
    ['cancelled', ['cancelled', 'failure']],
    ['success', ['success']],
    ['failure', ['failure']],
    ['skipped', ['skipped']],
  ] as const)('of a run that is %j so far, the end can be %j', (soFar, left) => {
    expect(listPossibleOutcomes(soFar)).toEqual(left);
  });

  test.each([
    ['success', ['success', 'skipped'], ['success', 'failure']],
    ['success', ['success'], ['success']],
    ['success', [], ['success']],
    ['failure', ['skipped'], ['failure']],
    ['cancelled', ['skipped'], ['cancelled', 'failure']],
    ['', ['skipped'], ['success', 'failure', 'cancelled', 'skipped']],
  ] as const)(
    'of a run that is %j so far, with needs that are %j, the end can be %j',
    (soFar, results, left) => {
      const needs = Object.fromEntries(results.map((result, index) => [`job-${index}`, { result }]));
      expect(listPossibleOutcomes(soFar, needs)).toEqual(left);
    },
  );
});

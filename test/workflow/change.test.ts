import { expect, test } from 'vitest';
import { runAnswer } from '../github/answers.ts';
import { notify, ownRun } from '../github/failed-run.ts';
import { buildFrom } from './reading.ts';

test('calls a run mended that succeeds after its first attempt failed', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [
        runAnswer({ id: 1, run_number: 127, conclusion: 'success' }),
        runAnswer({ run_attempt: 1, conclusion: 'failure' }),
        { ...ownRun, run_attempt: 2 },
      ],
      jobs: [{ ...notify, run_attempt: 2 }],
    },
    { runAttempt: '2' },
  );
  expect(workflowRun.change).toMatchObject({ kind: 'mended', failedRuns: 1 });
});

test('compares with the run before on the same workflow, branch and event', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [
        runAnswer({ id: 1, run_number: 124, conclusion: 'success' }),
        runAnswer({
          id: 2,
          run_number: 125,
          conclusion: 'failure',
          run_started_at: '2026-02-28T20:00:00Z',
          actor: { login: 'hubot', id: 1, type: 'User' },
        }),
        runAnswer({ id: 3, run_number: 126, conclusion: 'success', head_branch: 'topic' }),
        runAnswer({ id: 4, run_number: 127, conclusion: 'failure' }),
        ownRun,
      ],
      jobs: [notify],
    },
    {},
    { status: 'failure' },
  );
  expect(workflowRun.change).toEqual({
    kind: 'still-failing',
    failedRuns: 3,
    orMore: false,
    since: {
      number: 125,
      url: 'https://github.com/octo-org/hello/actions/runs/2',
      startedAt: '2026-02-28T20:00:00Z',
    },
    lastGreen: {
      number: 124,
      url: 'https://github.com/octo-org/hello/actions/runs/1',
      startedAt: '2026-03-01T03:00:00Z',
    },
  });
  expect(workflowRun.people.breaker).toBe('hubot');
});

test('says that a row of failures may be longer than the list of runs', async () => {
  const failures = Array.from({ length: 40 }, (_, index) =>
    runAnswer({ id: index + 1, run_number: index + 1 }),
  );
  const workflowRun = await buildFrom({ runs: [...failures, ownRun], jobs: [notify] });
  expect(workflowRun.change).toMatchObject({ kind: 'fixed', failedRuns: 30, orMore: true });
});

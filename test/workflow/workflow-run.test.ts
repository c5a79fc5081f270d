import { expect, test } from 'vitest';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { jobAnswer, runAnswer, sha } from '../github/answers.ts';
import { buildFrom, knownOf, readWith } from './reading.ts';

const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const upstream = runAnswer({
  id: 77,
  run_number: 12,
  run_attempt: 2,
  head_branch: 'topic',
  head_sha: headSha,
  updated_at: '2026-03-01T03:02:20Z',
});

function workflowRunEvent(run: unknown): Partial<WorkflowContext> {
  return {
    eventName: 'workflow_run',
    workflow: 'Notify',
    payload: { action: 'completed', workflow: { name: 'CI' }, workflow_run: run },
  };
}

test('workflow_run is about the run it reports and not about the notifier', async () => {
  const workflowRun = await knownOf(workflowRunEvent(upstream));
  expect(workflowRun).toMatchObject({
    outcome: 'failure',
    workflow: 'CI',
    run: {
      id: '77',
      number: 12,
      attempt: 2,
      event: 'push',
      branch: 'topic',
      sha: headSha,
      url: 'https://github.com/octo-org/hello/actions/runs/77/attempts/2',
      startedAt: '2026-03-01T03:00:00Z',
      durationMs: 140_000,
    },
    commit: { sha: headSha, authorName: 'Mona Lisa', authorLogin: 'octocat' },
    people: { actor: 'octocat', author: 'octocat', pusher: 'octocat' },
    jobs: [],
    failed: [],
  });
});

test('workflow_run lists the jobs of the run it reports, and not its own', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [runAnswer({ id: 77, run_number: 12, head_branch: 'topic', conclusion: 'failure' })],
      jobs: [
        jobAnswer({ id: 1, name: 'test', run_id: 77, run_attempt: 2, conclusion: 'failure' }),
        jobAnswer({ id: 2, name: 'notify', status: 'in_progress', conclusion: null }),
      ],
    },
    workflowRunEvent(upstream),
    { status: 'success' },
  );
  expect(workflowRun.jobs.map(({ name }) => name)).toEqual(['test']);
  expect(workflowRun.failed.map(({ name }) => name)).toEqual(['test']);
  expect(workflowRun.change.kind).toBe('still-failing');
});

test('no job of another run is taken for the current one', async () => {
  const job = { run_id: 77, run_attempt: 2, status: 'in_progress', conclusion: null } as const;
  const workflowRun = await buildFrom(
    { jobs: [jobAnswer({ id: 1, name: 'test', ...job })] },
    workflowRunEvent({ ...upstream, status: 'in_progress', conclusion: null }),
    { status: 'failure' },
  );
  expect(workflowRun).toMatchObject({ outcome: 'running', failed: [], counts: { running: 1 } });
  expect(workflowRun.job).toEqual({ key: 'notify', status: 'failure' });
});

test('a run that succeeded though a job failed has a job that may fail', async () => {
  const workflowRun = await buildFrom(
    { jobs: [jobAnswer({ id: 1, name: 'Nightly', run_id: 77, run_attempt: 1, conclusion: 'failure' })] },
    workflowRunEvent({ ...upstream, run_attempt: 1, conclusion: 'success' }),
  );
  expect(workflowRun.outcome).toBe('success');
  expect(workflowRun.failed).toMatchObject([{ name: 'Nightly', mayFail: true }]);
  expect(workflowRun.counts).toMatchObject({ mayFail: 1, failed: 0 });
});

test.each([
  ['success', 'success'],
  ['failure', 'failure'],
  ['timed_out', 'failure'],
  ['startup_failure', 'failure'],
  ['cancelled', 'cancelled'],
  ['skipped', 'skipped'],
  ['neutral', 'success'],
  [null, 'running'],
])('a run concluded as %s has the outcome %s', async (conclusion, outcome) => {
  expect((await knownOf(workflowRunEvent({ ...upstream, conclusion }))).outcome).toBe(outcome);
});

test('the notifier itself does not decide the outcome of the run it reports', async () => {
  const { workflowRun } = await readWith(
    undefined,
    workflowRunEvent({ ...upstream, conclusion: 'success' }),
    {
      status: 'failure',
      needs: '{"lint": {"result": "failure"}}',
    },
  );
  expect(workflowRun.outcome).toBe('success');
});

test('workflow_run on a pull request names it, with the title that GitHub gives the run', async () => {
  const link = { id: 1, number: 42, url: 'https://api.github.com/repos/octo-org/hello/pulls/42' };
  const repo = { id: 1, name: 'hello' };
  const head = { ref: 'topic', sha: headSha, repo };
  const pull_requests = [{ ...link, head, base: { ref: 'main', sha, repo } }];
  const run = { ...upstream, display_title: 'Faster start', pull_requests };
  const workflowRun = await knownOf(workflowRunEvent({ ...run, event: 'pull_request' }));
  expect(workflowRun.pullRequest).toMatchObject({
    number: 42,
    title: 'Faster start',
    head: 'topic',
    base: 'main',
  });
  expect(await knownOf(workflowRunEvent(run))).not.toHaveProperty('pullRequest');
});

import { expect, test } from 'vitest';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { jobAnswer, type RunAnswer, repository, runAnswer, sha } from '../github/answers.ts';
import { notify } from '../github/failed-run.ts';
import { buildFrom, knownOf } from './reading.ts';

const fork = { id: 2, full_name: 'contrib/hello' };
const own = { id: 1296269, full_name: repository };

const forkRun = runAnswer({
  id: 77,
  run_number: 12,
  event: 'pull_request',
  display_title: 'Fix a typo',
  head_repository: fork,
});

function workflowRun(run: unknown): Partial<WorkflowContext> {
  return {
    eventName: 'workflow_run',
    workflow: 'Notify',
    payload: { action: 'completed', workflow_run: run },
  };
}

function inside(eventName: string, headRepo: unknown = fork): Partial<WorkflowContext> {
  const head = { ref: 'main', label: 'contrib:main', sha, user: { login: 'contrib' }, repo: headRepo };
  const base = { ref: 'main', label: 'octo-org:main', sha, user: { login: 'octo-org' }, repo: own };
  return {
    eventName,
    headRef: 'main',
    payload: { pull_request: { number: 43, title: 'Fix a typo', head, base } },
  };
}

test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
  'a run for %s without pull requests is one from the branch of the fork',
  async (event) => {
    const { pullRequest } = await knownOf(workflowRun({ ...forkRun, event }));
    expect(pullRequest).toEqual({ title: 'Fix a typo', head: 'main', headOwner: 'contrib' });
  },
);

test("a closed pull request from the repository's own branch is still no run on that branch", async () => {
  const { pullRequest } = await knownOf(workflowRun({ ...forkRun, head_repository: own }));
  expect(pullRequest).toEqual({ title: 'Fix a typo', head: 'main' });
});

test('a push is for no pull request', async () => {
  expect(await knownOf(workflowRun({ ...forkRun, event: 'push', head_repository: own }))).not.toHaveProperty(
    'pullRequest',
  );
});

test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
  '%s names the owner of the fork that its branch is in',
  async (event) => {
    expect((await knownOf(inside(event))).pullRequest).toMatchObject({
      number: 43,
      head: 'main',
      headOwner: 'contrib',
      base: 'main',
    });
    expect((await knownOf(inside(event, own))).pullRequest).not.toHaveProperty('headOwner');
    expect((await knownOf(inside(event, null))).pullRequest).toMatchObject({ headOwner: 'contrib' });
  },
);

const ofFork = (given: Partial<RunAnswer>) =>
  runAnswer({ event: 'pull_request', head_repository: fork, ...given });
const ofOwn = (given: Partial<RunAnswer>) => runAnswer({ event: 'pull_request', ...given });

test('the past of a fork is made of its own runs, reported by another workflow', async () => {
  const runs = [
    forkRun,
    ofOwn({ id: 76, run_number: 11, conclusion: 'success' }),
    ofFork({ id: 75, run_number: 10, conclusion: 'failure' }),
    ofFork({ id: 74, run_number: 9, conclusion: 'success' }),
  ];
  const { change } = await buildFrom(
    { runs, jobs: [jobAnswer({ id: 1, name: 'test', run_id: 77 })] },
    workflowRun(forkRun),
  );
  expect(change).toMatchObject({ kind: 'still-failing', failedRuns: 2, since: { number: 10 } });
});

test.each([
  ['pull_request', fork],
  ['pull_request_target', null],
])(
  'the past of %s from the head repository %o never takes in runs of main',
  async (event, head_repository) => {
    const runs = [
      runAnswer({
        event,
        status: 'in_progress',
        conclusion: null,
        head_repository: head_repository as never,
      }),
      runAnswer({ id: 76, run_number: 127, event, conclusion: 'failure' }),
    ];
    const { change } = await buildFrom({ runs, jobs: [notify] }, inside(event, head_repository));
    expect(change.kind).toBe('unknown');
  },
);

test('the past of the repository never takes in runs of a fork that is gone', async () => {
  const gone = { event: 'push', head_repository: null as never };
  const runs = [
    runAnswer({ status: 'in_progress', conclusion: null }),
    runAnswer({ ...gone, id: 76, run_number: 127, conclusion: 'failure' }),
  ];
  expect((await buildFrom({ runs, jobs: [notify] })).change.kind).toBe('unknown');
});

import { createRequire } from 'node:module';
import type { WebhookDefinition } from '@octokit/webhooks-examples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { jobAnswer, runAnswer, sha } from '../github/answers.ts';
import { buildFrom, readWith } from './reading.ts';

const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const pull = {
  number: 42,
  title: 'Faster start',
  user: { login: 'mona' },
  head: { ref: 'perf/start', sha: headSha, repo: { full_name: 'mona/hello' } },
  base: { ref: 'main', sha, repo: { full_name: 'octo-org/hello' } },
  requested_reviewers: [{ login: 'hubot' }, { login: 'octocat' }],
};

async function knownOf(context: Partial<Context>) {
  return (await readWith(undefined, context)).build;
}

test('a pull request is about its head, not about the merge commit', async () => {
  const build = await knownOf({
    eventName: 'pull_request',
    payload: { action: 'synchronize', number: 42, pull_request: pull },
    ref: 'refs/pull/42/merge',
    refName: '42/merge',
    headRef: 'perf/start',
  });
  expect(build.run).toMatchObject({ branch: 'perf/start', sha: headSha, event: 'pull_request' });
  expect(build.commit?.sha).toBe(headSha);
  expect(build.pullRequest).toEqual({
    number: 42,
    title: 'Faster start',
    url: 'https://github.com/octo-org/hello/pull/42',
    head: 'perf/start',
    base: 'main',
    author: 'mona',
  });
  expect(build.people).toEqual({ actor: 'octocat', author: 'mona', reviewers: ['hubot', 'octocat'] });
});

test('pull_request_target is about the head too, though it runs on the base', async () => {
  const build = await knownOf({
    eventName: 'pull_request_target',
    payload: { pull_request: pull },
    headRef: 'perf/start',
  });
  expect(build.run).toMatchObject({ branch: 'perf/start', sha: headSha });
});

test('the message of a merge commit is not taken for that of the head', async () => {
  const build = await buildFrom(
    {
      runs: [runAnswer({ event: 'pull_request', head_sha: sha })],
      jobs: [jobAnswer({ id: 1, name: 'notify' })],
    },
    { eventName: 'pull_request', payload: { pull_request: pull }, headRef: 'perf/start' },
  );
  expect(build.commit).not.toHaveProperty('message');
});

test('a push tells commit, author and pusher without asking GitHub', async () => {
  const build = await knownOf({
    payload: {
      pusher: { name: 'octocat', email: 'octocat@github.com' },
      head_commit: { id: sha, message: 'fix: a\r\n\r\nb', author: { name: 'Mona', username: 'mona' } },
    },
  });
  expect(build.commit).toMatchObject({ subject: 'fix: a', authorName: 'Mona', authorLogin: 'mona' });
  expect(build.people).toMatchObject({ author: 'mona', pusher: 'octocat' });
});

test('a push that deletes a branch has no commit message', async () => {
  const build = await knownOf({ payload: { deleted: true, head_commit: null, pusher: { name: 'octocat' } } });
  expect(build.commit).not.toHaveProperty('message');
});

test('a merge queue is about the pull request in the queue', async () => {
  const refName = `gh-readonly-queue/release/2.x/pr-42-${sha}`;
  const build = await knownOf({
    eventName: 'merge_group',
    ref: `refs/heads/${refName}`,
    refName,
    payload: {
      merge_group: {
        head_sha: headSha,
        head_ref: `refs/heads/${refName}`,
        base_ref: 'refs/heads/release/2.x',
        head_commit: {
          id: headSha,
          message: 'Merge pull request #42',
          author: { name: 'Mona', email: 'm@example.com' },
        },
      },
    },
  });
  expect(build.run).toMatchObject({ branch: refName, sha: headSha });
  expect(build.commit).toMatchObject({ sha: headSha, authorName: 'Mona' });
  expect(build.pullRequest).toEqual({
    number: 42,
    base: 'release/2.x',
    url: 'https://github.com/octo-org/hello/pull/42',
  });
});

test('a schedule takes the commit from GitHub, and the login from the address GitHub gives people', async () => {
  const build = await buildFrom(
    {
      runs: [runAnswer({ event: 'schedule', status: 'in_progress', conclusion: null })],
      jobs: [jobAnswer({ id: 1, name: 'notify' })],
    },
    { eventName: 'schedule', payload: { schedule: '0 3 * * *' } },
  );
  expect(build.commit).toMatchObject({ subject: 'fix: handle empty payload', authorLogin: 'octocat' });
});

test('a tag is a name like a branch', async () => {
  const build = await knownOf({ eventName: 'release', ref: 'refs/tags/v2.1.0', refName: 'v2.1.0' });
  expect(build.run.branch).toBe('v2.1.0');
});

const upstream = runAnswer({
  id: 77,
  run_number: 12,
  run_attempt: 2,
  head_branch: 'topic',
  head_sha: headSha,
});

function workflowRun(run: unknown): Partial<Context> {
  return {
    eventName: 'workflow_run',
    workflow: 'Notify',
    payload: { action: 'completed', workflow: { name: 'CI' }, workflow_run: run },
  };
}

test('workflow_run is about the run it tells of: its name, number, attempt, branch, commit, time and verdict', async () => {
  const build = await knownOf(workflowRun(upstream));
  expect(build).toMatchObject({
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
      durationMs: 200_000,
    },
    commit: { sha: headSha, authorName: 'Mona Lisa', authorLogin: 'octocat' },
    people: { actor: 'octocat', author: 'octocat', pusher: 'octocat' },
    jobs: [],
    failed: [],
  });
});

test('workflow_run lists the jobs of the run it tells of, and not its own', async () => {
  const build = await buildFrom(
    {
      runs: [runAnswer({ id: 77, run_number: 12, head_branch: 'topic', conclusion: 'failure' })],
      jobs: [
        jobAnswer({ id: 1, name: 'test', run_id: 77, run_attempt: 2, conclusion: 'failure' }),
        jobAnswer({ id: 2, name: 'notify', status: 'in_progress', conclusion: null }),
      ],
    },
    workflowRun(upstream),
    { status: 'success' },
  );
  expect(build.jobs.map(({ name }) => name)).toEqual(['test']);
  expect(build.failed.map(({ name }) => name)).toEqual(['test']);
  expect(build.change.kind).toBe('still-failing');
});

test('a run that succeeded though a job failed has a job that may fail', async () => {
  const build = await buildFrom(
    { jobs: [jobAnswer({ id: 1, name: 'Nightly', run_id: 77, run_attempt: 1, conclusion: 'failure' })] },
    workflowRun({ ...upstream, run_attempt: 1, conclusion: 'success' }),
  );
  expect(build.outcome).toBe('success');
  expect(build.failed).toMatchObject([{ name: 'Nightly', mayFail: true }]);
  expect(build.counts).toMatchObject({ mayFail: 1, failed: 0 });
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
  expect((await knownOf(workflowRun({ ...upstream, conclusion }))).outcome).toBe(outcome);
});

test('the notifier itself does not decide the outcome of the run it tells of', async () => {
  const { build } = await readWith(undefined, workflowRun({ ...upstream, conclusion: 'success' }), {
    status: 'failure',
    needs: '{"lint": {"result": "failure"}}',
  });
  expect(build.outcome).toBe('success');
});

test('workflow_run on a pull request names it, with the title that GitHub gives the run', async () => {
  const link = { id: 1, number: 42, url: 'https://api.github.com/repos/octo-org/hello/pulls/42' };
  const repo = { id: 1, name: 'hello' };
  const head = { ref: 'topic', sha: headSha, repo };
  const pull_requests = [{ ...link, head, base: { ref: 'main', sha, repo } }];
  const run = { ...upstream, display_title: 'Faster start', pull_requests };
  const build = await knownOf(workflowRun({ ...run, event: 'pull_request' }));
  expect(build.pullRequest).toMatchObject({ number: 42, title: 'Faster start', head: 'topic', base: 'main' });
  expect(await knownOf(workflowRun(run))).not.toHaveProperty('pullRequest');
});

const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as WebhookDefinition[];

test("every one of GitHub's own example payloads gives a build", async () => {
  for (const { name, examples: payloads } of examples) {
    for (const payload of payloads) {
      const build = await knownOf({ eventName: name, payload: { ...payload } });
      expect(JSON.stringify(build)).not.toMatch(/undefined|NaN|\[object/);
      expect(build.run.sha).toMatch(/^[0-9a-f]{40}$/);
    }
  }
});

test('no payload whatever stops the alert', async () => {
  const keys = [
    'workflow_run',
    'pull_request',
    'merge_group',
    'head_commit',
    'pusher',
    'id',
    'run_number',
    'head',
    'sha',
    'author',
    'number',
  ];
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, 1, -1, 1.5, '', 'x', sha, '2026-03-01T03:00:00Z', 'not a time'),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('node')),
    ),
  })).node;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...keys), value),
      fc.constantFrom('workflow_run', 'push', 'pull_request', 'merge_group'),
      async (payload, eventName) => {
        const build = await knownOf({ eventName, payload });
        expect(build.run.url).toMatch(/^https:\/\/github\.com\/octo-org\/hello\/actions\/runs\/\d+/);
        expect(JSON.stringify(build)).not.toMatch(/undefined|\[object/);
      },
    ),
  );
});

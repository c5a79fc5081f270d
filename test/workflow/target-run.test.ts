import { expect, test } from 'vitest';
import { jobAnswer, runAnswer, sha } from '../github/answers.ts';
import { buildFrom, knownOf } from './reading.ts';

const headSha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const pull = {
  number: 42,
  title: 'Faster start',
  user: { login: 'mona' },
  head: { ref: 'perf/start', sha: headSha, repo: { full_name: 'mona/hello' } },
  base: { ref: 'main', sha, repo: { full_name: 'octo-org/hello' } },
  requested_reviewers: [{ login: 'hubot' }, { login: 'octocat' }],
};

test('a pull request is about its head, not about the merge commit', async () => {
  const workflowRun = await knownOf({
    eventName: 'pull_request',
    payload: { action: 'synchronize', number: 42, pull_request: pull },
    ref: 'refs/pull/42/merge',
    refName: '42/merge',
    headRef: 'perf/start',
  });
  expect(workflowRun.run).toMatchObject({ branch: 'perf/start', sha: headSha, event: 'pull_request' });
  expect(workflowRun.commit?.sha).toBe(headSha);
  expect(workflowRun.pullRequest).toEqual({
    number: 42,
    title: 'Faster start',
    url: 'https://github.com/octo-org/hello/pull/42',
    head: 'perf/start',
    headOwner: 'mona',
    base: 'main',
    author: 'mona',
  });
  expect(workflowRun.people).toEqual({ actor: 'octocat', author: 'mona', reviewers: ['hubot', 'octocat'] });
});

test('pull_request_target is about the head too, though it runs on the base', async () => {
  const workflowRun = await knownOf({
    eventName: 'pull_request_target',
    payload: { pull_request: pull },
    headRef: 'perf/start',
  });
  expect(workflowRun.run).toMatchObject({ branch: 'perf/start', sha: headSha });
});

test('the message of a merge commit is not taken for that of the head', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [runAnswer({ event: 'pull_request', head_sha: sha })],
      jobs: [jobAnswer({ id: 1, name: 'notify' })],
    },
    { eventName: 'pull_request', payload: { pull_request: pull }, headRef: 'perf/start' },
  );
  expect(workflowRun.commit).not.toHaveProperty('message');
});

test('a push tells commit, author and pusher without asking GitHub', async () => {
  const workflowRun = await knownOf({
    payload: {
      pusher: { name: 'octocat', email: 'octocat@github.com' },
      head_commit: { id: sha, message: 'fix: a\r\n\r\nb', author: { name: 'Mona', username: 'mona' } },
    },
  });
  expect(workflowRun.commit).toMatchObject({ subject: 'fix: a', authorName: 'Mona', authorLogin: 'mona' });
  expect(workflowRun.people).toMatchObject({ author: 'mona', pusher: 'octocat' });
});

test('a push that deletes a branch has no commit message', async () => {
  const workflowRun = await knownOf({
    payload: { deleted: true, head_commit: null, pusher: { name: 'octocat' } },
  });
  expect(workflowRun.commit).not.toHaveProperty('message');
});

test('a merge queue is about the pull request in the queue', async () => {
  const refName = `gh-readonly-queue/release/2.x/pr-42-${sha}`;
  const workflowRun = await knownOf({
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
  expect(workflowRun.run).toMatchObject({ branch: refName, sha: headSha });
  expect(workflowRun.commit).toMatchObject({ sha: headSha, authorName: 'Mona' });
  expect(workflowRun.pullRequest).toEqual({
    number: 42,
    base: 'release/2.x',
    url: 'https://github.com/octo-org/hello/pull/42',
  });
});

test('a schedule takes the commit from GitHub, and the login from the address GitHub gives', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [runAnswer({ event: 'schedule', status: 'in_progress', conclusion: null })],
      jobs: [jobAnswer({ id: 1, name: 'notify' })],
    },
    { eventName: 'schedule', payload: { schedule: '0 3 * * *' } },
  );
  expect(workflowRun.commit).toMatchObject({ subject: 'fix: handle empty payload', authorLogin: 'octocat' });
});

test('a tag is a name like a branch', async () => {
  const workflowRun = await knownOf({ eventName: 'release', ref: 'refs/tags/v2.1.0', refName: 'v2.1.0' });
  expect(workflowRun.run.branch).toBe('v2.1.0');
});

import { describe, expect, test } from 'vitest';
import { findTargetRun, findWorkflowPath, mergeRecord } from '../../src/workflow/target-run.ts';
import { jobAnswer, runAnswer, sha } from '../github/answers.ts';
import { buildFrom, contextOf, knownOf } from './reading.ts';

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

test('a push names commit, author and pusher without asking GitHub', async () => {
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

test.each([
  ['octo/hello/.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml', 'ci.yml'],
  ['Octo/HELLO/.github/workflows/ci.yml@refs/heads/a@b', '.github/workflows/ci.yml', 'ci.yml'],
  ['octo/hello-rules/.github/workflows/ci.yml@refs/heads/main', undefined, 'ci.yml'],
  ['octo/hello/.github/workflows/ci.yml', undefined, undefined],
  ['octo/hello/@refs/heads/main', undefined, undefined],
  ['', undefined, undefined],
])('the workflow reference %j has the path %j and the file %j', (workflowRef, path, file) => {
  expect(findWorkflowPath(workflowRef, 'octo/hello')).toBe(path);
  expect(findTargetRun(contextOf({ workflowRef })).workflowFile).toBe(file);
});

describe('the run that a workflow is in', () => {
  test('has the head before a push, unless the branch is new', () => {
    const beforeOf = (before: unknown) => findTargetRun(contextOf({ payload: { before } })).before;
    expect(beforeOf('a'.repeat(40))).toBe('a'.repeat(40));
    expect(beforeOf('a'.repeat(64))).toBe('a'.repeat(64));
    expect(beforeOf(`${'0'.repeat(39)}1`)).toBe(`${'0'.repeat(39)}1`);
    expect(beforeOf(`1${'0'.repeat(39)}`)).toBe(`1${'0'.repeat(39)}`);
    for (const none of ['0'.repeat(40), 'a'.repeat(41), `x${'a'.repeat(40)}`, 'main', null, undefined])
      expect(beforeOf(none)).toBeUndefined();
    expect(beforeOf(`${'a'.repeat(40)}${'x'.repeat(24)}`)).toBeUndefined();
  });

  test.each([
    ['refs/heads/main', 'main', '', 'main'],
    ['refs/tags/v1', 'v1', '', 'v1'],
    ['refs/pull/7/merge', '7/merge', '', undefined],
    ['refs/pull/7/merge', '7/merge', 'topic', 'topic'],
    ['x/refs/heads/main', 'main', '', undefined],
  ])('for the ref %s (%s) and the head %j is on the branch %j', (ref, refName, headRef, branch) => {
    expect(findTargetRun(contextOf({ ref, refName, headRef })).branch).toBe(branch);
  });

  test.each([
    ['pull_request', 'topic', { head: 'topic' }],
    ['pull_request_review', 'topic', { head: 'topic' }],
    ['pull_request', '', undefined],
    ['push', 'topic', undefined],
  ])(
    'for %s with the head %j and nothing else is for the pull request %j',
    (eventName, headRef, pullRequest) => {
      expect(findTargetRun(contextOf({ eventName, headRef })).pullRequest).toEqual(pullRequest);
    },
  );

  test.each([
    [`gh-readonly-queue/main/pr-42-${sha}`, { base: 'main', number: 42 }],
    [`gh-readonly-queue/release/2.x/pr-7-${sha}`, { base: 'release/2.x', number: 7 }],
    [`x/gh-readonly-queue/main/pr-42-${sha}`, undefined],
    [`gh-readonly-queue/main/pr-42-${sha}/x`, undefined],
    ['gh-readonly-queue/main/pr-42-', undefined],
    [`gh-readonly-queue/main/pr--${sha}`, undefined],
    [`gh-readonly-queue/main/pr-1234567890123456-${sha}`, undefined],
  ])('on the branch %s is for the pull request %j', (refName, pullRequest) => {
    expect(findTargetRun(contextOf({ refName })).pullRequest).toEqual(pullRequest);
  });

  test('has a commit only if it is the one that it runs for', () => {
    const head_commit = { id: 'other', message: 'x' };
    expect(findTargetRun(contextOf({ payload: { head_commit } })).commit).toBeUndefined();
    expect(findTargetRun(contextOf({ payload: { head_commit }, sha: 'other' })).commit).toMatchObject({
      sha: 'other',
    });
  });

  test('names who pushed only for a push', () => {
    const payload = { pusher: { name: 'mona' }, sender: { login: 'octocat' } };
    expect(findTargetRun(contextOf({ payload })).pusher).toBe('mona');
    expect(findTargetRun(contextOf({ payload: { sender: { login: 'octocat' } } })).pusher).toBe('octocat');
    expect(findTargetRun(contextOf({ payload, eventName: 'release' })).pusher).toBeUndefined();
  });

  test('has the people and teams that are asked to review', () => {
    const asked = {
      requested_teams: [{ slug: 'cart' }, null],
      requested_reviewers: [{ login: 'hubot' }, {}],
    };
    const payload = { pull_request: { ...pull, ...asked } };
    expect(findTargetRun(contextOf({ eventName: 'pull_request', payload })).reviewers).toEqual([
      'hubot',
      'octo-org/cart',
    ]);
  });
});

describe('the inputs of a dispatched run', () => {
  const inputsOf = (inputs: unknown, eventName = 'workflow_dispatch') =>
    findTargetRun(contextOf({ eventName, payload: { inputs } })).inputs;

  test('are shown with their values as text, without empty ones', () => {
    expect(inputsOf({ target: 'prod', dry: false, count: 3, note: '', other: null, list: ['x'] })).toEqual([
      { name: 'target', value: 'prod' },
      { name: 'dry', value: 'false' },
      { name: 'count', value: '3' },
    ]);
    expect(inputsOf(null)).toEqual([]);
    expect(inputsOf({ target: 'prod' }, 'repository_dispatch')).toEqual([]);
  });

  test.each([
    ...['password', 'db_passphrase', 'passwd', 'deploy-secret', 'TOKEN', 'credentials', 'private_key'],
    ...['apikey', 'api_key', 'api-key', 'auth', 'basicAuth'],
  ])('are without the one that is named %s', (name) => expect(inputsOf({ [name]: 'abc' })).toEqual([]));

  test.each(['author', 'target'])('have the one that is named %s', (name) =>
    expect(inputsOf({ [name]: 'abc' })).toEqual([{ name, value: 'abc' }]),
  );

  test('are without one whose value looks like a credential', () => {
    expect(
      inputsOf({ note: `ghp_${'0123456789'.repeat(4)}`, url: 'https://mona:hunter2hunter2@a.example' }),
    ).toEqual([]);
  });

  test('are 25 at most, with 200 characters each', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`n${index}`, 'x'.repeat(300)]));
    const inputs = inputsOf(many);
    expect(inputs).toHaveLength(25);
    expect(inputs[0]?.value).toBe('x'.repeat(200));
    expect(inputsOf({ a: `${'x'.repeat(199)}🚀` })[0]?.value).toBe(`${'x'.repeat(199)}\ufffd`);
  });
});

describe('the run of a workflow_run', () => {
  const workflow_run = {
    id: 77,
    run_number: 5,
    run_attempt: 2,
    event: 'push',
    head_branch: 'main',
    head_sha: headSha,
  };
  const targetOf = (given: object = {}, payload: object = {}) =>
    findTargetRun(
      contextOf({
        eventName: 'workflow_run',
        payload: { workflow_run: { ...workflow_run, ...given }, ...payload },
      }),
    );

  test('is reported with its own facts, not with those of the workflow that reports it', () => {
    expect(
      targetOf({ name: 'Build', actor: { login: 'mona' }, head_commit: { id: headSha, message: 'Fix' } }),
    ).toMatchObject({
      ...{
        runId: '77',
        number: 5,
        attempt: 2,
        workflow: 'Build',
        event: 'push',
        branch: 'main',
        sha: headSha,
      },
      ...{ actor: 'mona', pusher: 'mona', commit: { message: 'Fix' }, reviewers: [], inputs: [] },
    });
  });

  test('has the name of its workflow from wherever it stands', () => {
    expect(targetOf({}, { workflow: { name: 'Nightly' } }).workflow).toBe('Nightly');
    expect(targetOf().workflow).toBe('CI');
    expect(targetOf({ name: `x ghp_${'0123456789'.repeat(4)}` }).workflow).not.toContain('ghp_0');
  });

  test('was pushed by nobody unless it is of a push, and has no commit but its own', () => {
    expect(targetOf({ event: 'schedule', actor: { login: 'mona' } }).pusher).toBeUndefined();
    expect(targetOf({ head_commit: { id: 'other', message: 'Fix' } }).commit).toBeUndefined();
    expect(targetOf({ event: undefined, head_sha: undefined })).toMatchObject({ event: 'workflow_run', sha });
  });

  test.each([
    ['a push', { pull_requests: [{ number: 7, head: { sha: headSha } }] }, undefined],
    [
      'a pull request of the repository',
      {
        event: 'pull_request',
        display_title: 'Faster',
        pull_requests: [{ number: 7, head: { sha: headSha, ref: 'topic' } }],
      },
      { number: 7, head: 'topic', headSha, title: 'Faster' },
    ],
    [
      'a pull request of a fork',
      { event: 'pull_request_target', display_title: 'Faster', head_repository: { full_name: 'mona/hello' } },
      { head: 'main', headOwner: 'mona', title: 'Faster' },
    ],
    [
      'another pull request of the branch',
      { event: 'pull_request', pull_requests: [{ number: 7, head: { sha: 'other' } }] },
      { head: 'main' },
    ],
    [
      'a merge queue',
      { event: 'merge_group', head_branch: `gh-readonly-queue/main/pr-42-${headSha}` },
      { base: 'main', number: 42 },
    ],
  ])('of %s is for that pull request', (_, given, pullRequest) => {
    expect(targetOf({ repository: { full_name: 'octo-org/hello' }, ...given }).pullRequest).toEqual(
      pullRequest,
    );
  });
});

test("GitHub's record adds what the event does not say, and replaces nothing", () => {
  const target = findTargetRun(contextOf({ actor: '', ref: '', refName: '', workflow: '' }));
  const record = {
    ...{
      id: 1,
      number: 1,
      attempt: 1,
      conclusion: 'success' as const,
      pullRequests: [],
      workflowId: 'ci.yml',
    },
    ...{ branch: 'topic', headRepository: 'mona/hello', actor: 'hubot', commit: { sha, message: 'Fix' } },
  };
  expect(mergeRecord(target, undefined)).toBe(target);
  expect(mergeRecord(target, record)).toMatchObject({
    ...{
      workflow: 'ci.yml',
      branch: 'topic',
      headRepository: 'mona/hello',
      actor: 'hubot',
      commit: { message: 'Fix' },
    },
  });
  expect(mergeRecord(target, { ...record, workflowId: 7 }).workflow).toBe('');
  const known = findTargetRun(contextOf({ payload: { head_commit: { id: sha, message: 'Own' } } }));
  expect(mergeRecord(known, record)).toMatchObject({
    ...{ workflow: 'CI', branch: 'main', actor: 'octocat', commit: { sha, message: 'Own' } },
  });
  expect(mergeRecord(known, { ...record, commit: { sha: 'other', message: 'x' } }).commit).toEqual(
    known.commit,
  );
});

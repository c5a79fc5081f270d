import { describe, expect, test } from 'vitest';
import {
  findLoginInEmail,
  isOtherRepository,
  readCommit,
  readLogin,
  readPullRequest,
  readRepository,
  readRepositoryOwner,
  readRun,
  readRuns,
  readTeam,
} from '../../src/workflow/run-record.ts';

/** As docs.github.com, REST API, "Get a workflow run", shows one. */
const run = {
  id: 30433642,
  run_number: 562,
  run_attempt: 2,
  name: 'Build',
  workflow_id: 159038,
  conclusion: 'timed_out',
  html_url: 'https://github.com/octo-org/hello/actions/runs/30433642',
  event: 'push',
  head_branch: 'main',
  head_sha: 'acb5820ced',
  display_title: 'Update README.md',
  created_at: '2026-03-01T03:00:00Z',
  run_started_at: '2026-03-01T03:01:00Z',
  updated_at: '2026-03-01T03:02:00Z',
  actor: { login: 'octocat' },
  head_repository: { full_name: 'mona/hello' },
  repository: { full_name: 'octo-org/hello' },
  head_commit: { id: 'acb5820ced', message: 'Fix', author: { name: 'Mona', email: 'mona@example.com' } },
  pull_requests: [{ number: 7 }, null],
};

describe('a run', () => {
  test('has what GitHub says of it', () => {
    expect(readRun(run)).toEqual({
      id: 30433642,
      number: 562,
      attempt: 2,
      name: 'Build',
      workflowId: 159038,
      conclusion: 'timed_out',
      url: 'https://github.com/octo-org/hello/actions/runs/30433642',
      event: 'push',
      branch: 'main',
      sha: 'acb5820ced',
      title: 'Update README.md',
      startedAt: '2026-03-01T03:01:00Z',
      updatedAt: '2026-03-01T03:02:00Z',
      actor: 'octocat',
      headRepository: 'mona/hello',
      repository: 'octo-org/hello',
      commit: { sha: 'acb5820ced', message: 'Fix', authorName: 'Mona', authorEmail: 'mona@example.com' },
      pullRequests: [{ number: 7 }],
    });
  });

  test('of which little is known is its first attempt, and goes on', () => {
    expect(readRun({ id: 1, run_number: 2 })).toEqual({
      ...{ id: 1, number: 2, attempt: 1, conclusion: 'running', pullRequests: [] },
    });
  });

  test('began when it was created if nothing else is known, and may have a file for its workflow', () => {
    expect(readRun({ ...run, run_started_at: 'soon', workflow_id: 'ci.yml' })).toMatchObject({
      startedAt: '2026-03-01T03:00:00Z',
      workflowId: 'ci.yml',
    });
  });

  test('of a deleted fork has no repository', () => {
    expect(readRun({ ...run, head_repository: null })).toMatchObject({ headRepository: '' });
  });

  test.each([null, 'x', {}, { ...run, id: '1' }, { ...run, run_number: -1 }])('is none: %j', (value) => {
    expect(readRun(value)).toBeUndefined();
  });
});

test('a page of runs has those that are runs, in their order', () => {
  const page = { workflow_runs: [{ ...run, id: 2 }, null, { ...run, id: 1 }] };
  expect(readRuns(page)?.map(({ id }) => id)).toEqual([2, 1]);
  for (const other of [null, {}, { workflow_runs: 'x' }]) expect(readRuns(other)).toBeUndefined();
});

describe('a commit', () => {
  test.each([
    [
      { name: 'Mona', username: 'mona' },
      { authorName: 'Mona', authorLogin: 'mona' },
    ],
    [
      { email: '583231+octocat@users.noreply.github.com' },
      { authorEmail: '583231+octocat@users.noreply.github.com', authorLogin: 'octocat' },
    ],
    [{ username: 'mona', email: 'octocat@users.noreply.github.com' }, { authorLogin: 'mona' }],
    [null, {}],
  ])('has the author that it names: %j', (author, known) => {
    expect(readCommit({ id: 'abc', message: 'Fix', author })).toMatchObject({
      sha: 'abc',
      message: 'Fix',
      ...known,
    });
  });

  test.each([null, 'x', {}, { id: '' }])('is none: %j', (value) => expect(readCommit(value)).toBeUndefined());
});

describe('a pull request', () => {
  const base = { ref: 'main', repo: { full_name: 'octo-org/hello' } };
  const head = { ref: 'topic', sha: 'abc', repo: { full_name: 'octo-org/hello' } };

  test('of a branch of the repository has no other owner', () => {
    expect(readPullRequest({ number: 7, title: 'Faster', user: { login: 'mona' }, head, base })).toEqual({
      ...{ number: 7, head: 'topic', headSha: 'abc', base: 'main', title: 'Faster', author: 'mona' },
    });
  });

  test.each([
    [{ full_name: 'mona/hello' }, undefined, 'mona'],
    [{ full_name: 'mona/hello' }, { login: 'Mona' }, 'Mona'],
    [{ full_name: 'Octo-Org/Hello' }, { login: 'octo-org' }, undefined],
    [null, { login: 'ghost' }, 'ghost'],
    [undefined, { login: 'mona' }, undefined],
  ])('from %j of the user %j has the owner %j', (repo, user, headOwner) => {
    expect(readPullRequest({ number: 7, head: { ...head, repo, user }, base })?.headOwner).toBe(headOwner);
  });

  test('of which only the number is known has only that', () => {
    expect(readPullRequest({ number: 7 })).toEqual({ number: 7 });
    for (const other of [null, {}, { number: '7' }]) expect(readPullRequest(other)).toBeUndefined();
  });
});

test('a repository has a name of owner and repository', () => {
  expect(readRepository({ full_name: 'octo/hello' })).toBe('octo/hello');
  expect(readRepository(null)).toBe('');
  expect(readRepository(undefined)).toBeUndefined();
  expect(readRepositoryOwner('octo/hello')).toBe('octo');
  expect(readRepositoryOwner('')).toBeUndefined();
  expect(readRepositoryOwner(undefined)).toBeUndefined();
});

test.each([
  ['a/b', 'a/c', true],
  ['a/b', 'A/B', false],
  [undefined, 'a/b', false],
  ['a/b', undefined, false],
  ['', 'a/b', true],
])('%j and %j are two repositories: %s', (one, other, differ) =>
  expect(isOtherRepository(one, other)).toBe(differ),
);

test('people are called by their login, teams with their organisation', () => {
  expect(readLogin({ login: 'mona' })).toBe('mona');
  expect(readLogin(null)).toBeUndefined();
  expect(readTeam({ slug: 'cart' }, 'octo/hello')).toBe('octo/cart');
  expect(readTeam({ slug: 'cart' }, undefined)).toBeUndefined();
  expect(readTeam(null, 'octo/hello')).toBeUndefined();
});

test.each([
  ['octocat@users.noreply.github.com', 'octocat'],
  ['583231+octocat@users.noreply.github.com', 'octocat'],
  ['41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]'],
  ['Octo-Cat_1@Users.NoReply.GitHub.com', 'Octo-Cat_1'],
  ['octocat@users.noreply.github.com.evil.example', undefined],
  ['x y@users.noreply.github.com', undefined],
  ['a+octocat@users.noreply.github.com', undefined],
  ['octocat[x]@users.noreply.github.com', undefined],
  ['octocat@github.com', undefined],
  ['octocat@usersXnoreply.github.com', undefined],
  [undefined, undefined],
])('the login in the address %j is %j', (email, login) => expect(findLoginInEmail(email)).toBe(login));

import { describe, expect, test } from 'vitest';
import {
  fileOf,
  hasSameSteps,
  toComparison,
  toGitHubLog,
  toJob,
  toRun,
  toState,
  toWorkflow,
  withOneFailedStep,
} from '../../src/workflow/gitea-records.ts';

/** Gitea's word for a time that is not known. Source: go-gitea/gitea, time.Time's zero and Unix 0. */
const unset = '1970-01-01T00:00:00Z';
const start = '2026-03-01T03:00:00Z';
const end = '2026-03-01T03:02:00Z';

test.each([
  ['ci.yml@refs/heads/main', 'ci.yml'],
  ['.gitea/workflows/ci.yml@refs/tags/v1', 'ci.yml'],
  ['ci.yml', 'ci.yml'],
  ['@refs/heads/main', undefined],
  ['', undefined],
  [undefined, undefined],
])('the file of the workflow path %j is %j', (path, file) => expect(fileOf(path)).toBe(file));

describe('a run of Gitea', () => {
  test('has the id of its workflow, its branch and times where GitHub has them, and the rest as it is', () => {
    const run = {
      id: 7,
      path: 'ci.yml@refs/heads/feat/x',
      run_attempt: 2,
      started_at: start,
      completed_at: end,
    };
    expect(toRun(run)).toEqual({
      ...run,
      workflow_id: 'ci.yml',
      head_branch: 'feat/x',
      run_started_at: start,
      updated_at: end,
    });
  });

  test.each([
    [
      'its own branch comes first',
      { head_branch: 'main', path: 'ci.yml@refs/heads/x' },
      { head_branch: 'main' },
    ],
    ['a tag is named like a branch', { path: 'ci.yml@refs/tags/v1' }, { head_branch: 'v1' }],
    [
      'a pull request keeps its ref',
      { path: 'ci.yml@refs/pull/4/head' },
      { head_branch: 'refs/pull/4/head' },
    ],
    [
      'only the beginning of a ref is left out',
      { path: 'ci.yml@x/refs/heads/y' },
      { head_branch: 'x/refs/heads/y' },
    ],
    ['the first attempt is 0 there', { run_attempt: 0 }, { run_attempt: 1 }],
    ['an attempt that is not named is the first', {}, { run_attempt: 1 }],
    [
      'a run that waits began when it was created',
      { started_at: unset, created_at: start },
      { run_started_at: start },
    ],
    [
      'a run that goes on ended at its last change',
      { completed_at: unset, updated_at: end },
      { updated_at: end },
    ],
  ])('%s', (_, run, shown) => expect(toRun(run)).toMatchObject(shown));

  test('of which nothing is known has an attempt alone', () => {
    for (const nothing of [null, 'x', {}]) expect(toRun(nothing)).toEqual({ run_attempt: 1 });
  });
});

describe('a state', () => {
  test.each(['success', 'failure', 'cancelled', 'skipped'])('%s is an end', (word) =>
    expect(toState(word)).toEqual({ status: 'completed', conclusion: word }),
  );

  test.each([
    ['running', 'in_progress'],
    ['waiting', 'queued'],
    ['blocked', 'queued'],
    ['', 'queued'],
    [undefined, 'queued'],
  ])('%j is %s, without an end', (word, status) =>
    expect(toState(word)).toEqual({ status, conclusion: null }),
  );
});

describe('a job', () => {
  test('of Gitea keeps its words, without times that are not known', () => {
    const steps = [{ name: 'Build', started_at: start, completed_at: unset }];
    const times = { created_at: start, started_at: start, completed_at: unset };
    expect(toJob({ id: 1, name: 'test', status: 'in_progress', conclusion: '', ...times, steps })).toEqual({
      id: 1,
      name: 'test',
      status: 'in_progress',
      conclusion: '',
      created_at: start,
      started_at: start,
      completed_at: undefined,
      steps: [{ name: 'Build', started_at: start, completed_at: undefined }],
    });
  });

  test('that waits for a runner waits for no person', () =>
    expect(toJob({ status: 'waiting', conclusion: '' })).toMatchObject({ status: 'queued' }));

  test('of Forgejo has its state in one word', () => {
    expect(toJob({ id: 1, status: 'failure' })).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      steps: [],
    });
    expect(toJob({ id: 1, status: 'running' })).toMatchObject({ status: 'in_progress', conclusion: null });
  });

  test('that is none has no steps', () => {
    expect(toJob(null)).toMatchObject({ status: 'queued', conclusion: null, steps: [] });
    expect(toJob({ steps: [null] })).toMatchObject({ steps: [{}] });
  });
});

describe('the failed step of an older Gitea', () => {
  const failed = { conclusion: 'failure' };
  const step = (name: string) => ({ name, started_at: start, ...failed });
  const job = { id: 1, ...failed, steps: [step('Checkout'), step('Run tests'), step('Upload')] };
  const conclusions = (log: string, given: Parameters<typeof withOneFailedStep>[0] = job) =>
    (withOneFailedStep(given, log).steps as { conclusion: string }[]).map(({ conclusion }) => conclusion);

  test.each([
    ['several failed steps of a failed job', job, true],
    ['one step', { ...failed, steps: [step('x')] }, false],
    ['a job that was cancelled', { ...job, conclusion: 'cancelled' }, false],
    [
      'steps of which one passed',
      { ...failed, steps: [step('x'), { ...step('y'), conclusion: 'success' }] },
      false,
    ],
    ['no steps', { ...failed, steps: [] }, false],
    ['steps that are none', { ...failed, steps: [null, null] }, false],
  ])('is not known of %s: %#', (_, given, isUnknown) => expect(hasSameSteps(given)).toBe(isUnknown));

  test.each([
    'x\n  ❌  Failure - Main Run tests\ny',
    '  ❌  Failure - Post Run tests ',
    '✗ Failure - Pre Run tests',
    '❌ Failure - Run tests',
  ])('is the one that the log names: %j', (log) =>
    expect(conclusions(log)).toEqual(['success', 'failure', 'skipped']),
  );

  test('is else the last one that ran', () => {
    for (const log of ['', 'Failure - Main Run tests', '❌  Failure - Main Lint'])
      expect(conclusions(log)).toEqual(['success', 'success', 'failure']);
    const steps = [step('Checkout'), step('Run tests'), { name: 'Upload', ...failed }];
    expect(conclusions('', { ...job, steps })).toEqual(['success', 'failure', 'skipped']);
    expect(conclusions('', { ...job, steps: [null, { name: 'x' }] })).toEqual([]);
  });

  test('leaves the rest of the job as it is', () =>
    expect(withOneFailedStep(job, '')).toMatchObject({ id: 1, conclusion: 'failure' }));
});

test('the commits of a comparison are in the order of GitHub, oldest first', () => {
  const commits = [{ sha: 'c' }, { sha: 'b' }];
  expect(toComparison({ total_commits: 2, commits }, 'c')).toEqual({
    total_commits: 2,
    commits: [{ sha: 'b' }, { sha: 'c' }],
  });
  expect(toComparison({ commits }, 'b')).toEqual({ commits });
  expect(toComparison({}, 'c')).toEqual({ commits: [] });
  expect(toComparison(null, 'c')).toBeUndefined();
});

test("a workflow has its file as its id, as its runs have, or else its forge's own", () => {
  expect(toWorkflow({ id: 3, path: '.gitea/workflows/ci.yml', name: 'CI' })).toEqual({
    id: 'ci.yml',
    path: '.gitea/workflows/ci.yml',
    name: 'CI',
  });
  expect(toWorkflow({ id: 3 })).toEqual({ id: 3 });
  expect(toWorkflow(null)).toBeUndefined();
});

const time = '2026-01-01T00:00:01.0000000Z';

test.each([
  ['::error file=src/cart.js,line=12::expected 3 to equal 4', ['##[error]expected 3 to equal 4']],
  ['::warning::a%0Ab %25', ['##[warning]a', 'b %']],
  ['::group::Install', ['##[group]Install']],
  ['::endgroup::', ['##[endgroup]']],
  ['⭐ Run Main Run tests', ['##[group]Run Run tests', '##[endgroup]']],
  ['exit status 1', ['##[error]Process completed with exit code 1.']],
  ["exitcode '1': failure", ['##[error]Process completed with exit code 1.']],
  ['  ❌  Failure - Main Run tests', []],
  ['  ✅  Success - Main Checkout', []],
  ['  🐳  docker exec cmd=[bash]', []],
  ['❌ adds two numbers', ['❌ adds two numbers']],
  ['see ::error::', ['see ::error::']],
  ['::set-output name=a::b', ['::set-output name=a::b']],
  ['', ['']],
  ['::debug::x', ['##[debug]x']],
  ['::notice title=a::x%0D%0Ay%0d%0az', ['##[notice]x', 'y', 'z']],
  ['::errors::x', ['::errors::x']],
  ['a ::error::x', ['a ::error::x']],
  ['  ⭐   Run Pre Set up', ['##[group]Run Set up', '##[endgroup]']],
  ['⭐ Run Post Cache', ['##[group]Run Cache', '##[endgroup]']],
  ['⭐ Run echo hi', ['##[group]Run echo hi', '##[endgroup]']],
  ['see ⭐ Run Main x', ['see ⭐ Run Main x']],
  [' exit status 127 ', ['##[error]Process completed with exit code 127.']],
  ['the exit status 1', ['the exit status 1']],
  ['exit status 1 of x', ['exit status 1 of x']],
  ["exitcode '127': failure", ['##[error]Process completed with exit code 127.']],
  ["the exitcode '1': failure", ["the exitcode '1': failure"]],
  ['x ❌  Failure - Main y', ['x ❌  Failure - Main y']],
  ['🐳 docker pull x', []],
])('%s', (line, lines) => {
  expect(toGitHubLog(`${time} ${line}`)).toBe(lines.map((each) => `${time} ${each}`).join('\n'));
  expect(toGitHubLog(line)).toBe(lines.join('\n'));
});

test('takes linear time', () => {
  const long = `::error ${'x: '.repeat(300_000)}`;
  const startedMs = performance.now();
  expect(toGitHubLog(`${long}\n${'⭐ Run '.repeat(100_000)}`)).toContain('x: x:');
  expect(performance.now() - startedMs).toBeLessThan(1_000);
});

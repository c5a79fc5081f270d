import { describe, expect, test } from 'vitest';
import { workflowRunPage } from '../../../src/message/pages/workflow-run.ts';
import {
  failedRun,
  type GivenRun,
  jobWith,
  pull,
  renderContextIn,
  runMessage,
  runWith,
  type Scene,
} from './plain-run.ts';

const headlineOf = async (given: GivenRun, scene?: Scene) =>
  (await runMessage(given, scene)).head[0]?.replace('### ', '');

const upstream = (workflow_run: object): Scene => ({ payload: { workflow_run } });
const waiting = jobWith('deploy', { conclusion: 'running', waiting: true });
const tests = (failed: number) => ({
  total: 9,
  passed: 9 - failed,
  failed,
  skipped: 0,
  flaky: 0,
  failures: [],
});
const allowed = (name: string) => jobWith(name, { mayFail: true });
const broken = (name: string) => jobWith(name, { isNew: true });
const stillFailing = { kind: 'still-failing', failedRuns: 2 } as const;
const input = (value: string) => ({ name: 'to', value });
const red = { counts: { failed: 1 }, total: 3, outcome: 'failure' } as const;

describe('the headline of a run says what happened', () => {
  test.each<[string, GivenRun, string, Scene?]>([
    ['that failed', { outcome: 'failure' }, '❌ CI failed on main'],
    ['that passed', {}, '✅ CI passed on main'],
    ['that was skipped', { outcome: 'skipped' }, '⏭️ CI skipped on main'],
    ['that was cancelled', { outcome: 'cancelled' }, '⛔ CI cancelled on main'],
    [
      'that a newer one replaced',
      { outcome: 'cancelled', superseded: true },
      '⏭️ CI on main superseded by a newer run',
    ],
    ['that is green again', { change: { kind: 'fixed', failedRuns: 1 } }, '🎉 CI fixed on main'],
    [
      'whose second attempt passed',
      { change: { kind: 'mended', failedRuns: 1 } },
      '🔁 CI passed on main after a re-run',
    ],
    ['that did something', { run: { event: 'schedule' } }, '✅ CI succeeded on main'],
    ['that waits for an approval', { jobs: [waiting] }, '✋ CI on main is waiting for approval: deploy'],
    [
      'that is green again but for an approval',
      { jobs: [waiting], change: { kind: 'fixed', failedRuns: 1 } },
      '✋ CI on main is waiting for approval: deploy',
    ],
    ['whose jobs timed out', { outcome: 'failure', counts: { timedOut: 1 } }, '❌ CI timed out on main'],
    [
      'that timed out',
      { outcome: 'failure' },
      '❌ CI timed out on main',
      upstream({ conclusion: 'timed_out' }),
    ],
    [
      'that could not start',
      { outcome: 'failure' },
      '❌ CI could not start on main',
      upstream({ conclusion: 'startup_failure' }),
    ],
    [
      'that waits for the approval of an outsider',
      { outcome: 'skipped' },
      '✋ CI on main is waiting for approval',
      upstream({ conclusion: 'action_required' }),
    ],
    ...(
      [
        ['requested', 'CI is queued on main'],
        ['queued', 'CI is queued on main'],
        ['pending', 'CI is queued on main'],
        ['in_progress', 'CI is running on main'],
        ['waiting', '✋ CI on main is waiting for approval'],
      ] as const
    ).map(
      ([status, headline]) =>
        [`that is ${status}`, { outcome: 'running' }, headline, upstream({ status })] as [
          string,
          GivenRun,
          string,
          Scene,
        ],
    ),
  ])('%s', async (_, given, headline, scene) => expect(await headlineOf(given, scene)).toBe(headline));
});

test.each(['pull_request', 'pull_request_target', 'merge_group', 'push'])(
  'a run of %s passes, as it checks a change',
  async (event) => expect(await headlineOf({ run: { event } })).toBe('✅ CI passed on main'),
);

test.each([
  ['CI', 'CI'],
  ['.github/workflows/ci.yml', 'ci.yml'],
  ['x/.github/workflows/ci.yml', 'x/.github/workflows/ci.yml'],
  ['', 'workflow'],
])('the workflow %j is called %s', async (workflow, name) =>
  expect(await headlineOf({ workflow })).toBe(`✅ ${name} passed on main`),
);

test.each<[string, GivenRun, string | undefined]>([
  ['failed', { outcome: 'failure' }, 'bad'],
  ['passed', {}, 'good'],
  ['is fixed', { change: { kind: 'fixed' } }, 'good'],
  ['passed after a re-run', { change: { kind: 'mended' } }, 'good'],
  ['passed with failed tests', { tests: tests(1) }, 'warning'],
  ['waits for an approval', { jobs: [waiting] }, 'warning'],
  ['was cancelled', { outcome: 'cancelled' }, 'cancelled'],
  ['was skipped', { outcome: 'skipped' }, undefined],
  ['goes on', { outcome: 'running' }, undefined],
])('how severe a run is that %s', async (_, given, severity) => {
  expect(workflowRunPage(await renderContextIn({}), runWith(given)).severity).toBe(severity);
});

describe('a detail follows the headline of a run', () => {
  test.each<[string, GivenRun, string]>([
    ['how many jobs failed', red, '❌ CI failed on main: 1 of 3 jobs'],
    [
      'how many jobs failed or timed out',
      { ...red, counts: { timedOut: 1, failed: 1 } },
      '❌ CI failed on main: 2 of 3 jobs',
    ],
    ['how many jobs timed out', { ...red, counts: { timedOut: 2 } }, '❌ CI timed out on main: 2 of 3 jobs'],
    ['but none of one job', { ...red, total: 1 }, '❌ CI failed on main'],
    ['but none of jobs that are not listed', { ...red, listed: false }, '❌ CI failed on main'],
    [
      'without the job that sends the message',
      { ...red, jobs: [jobWith('notify', { current: true, conclusion: 'success' })] },
      '❌ CI failed on main: 1 of 2 jobs',
    ],
    ['how many tests failed', { ...red, tests: tests(2) }, '❌ CI failed on main: 2 of 9 tests'],
    ['how many jobs failed if no test did', { ...red, tests: tests(0) }, '❌ CI failed on main: 1 of 3 jobs'],
    [
      'before it, where tests failed and the run did not',
      { tests: tests(1) },
      '⚠️ 1 of 9 tests failed, CI passed on main',
    ],
    ['but none of tests that passed', { tests: tests(0) }, '✅ CI passed on main'],
    ['but none of a run that was cancelled', { ...red, outcome: 'cancelled' }, '⛔ CI cancelled on main'],
    ['but none of a pull request', { ...red, pullRequest: pull }, '❌ CI failed on PR #42: Faster start'],
    [
      'of a merge queue, which has no titles',
      { ...red, pullRequest: { number: 42, base: 'main' }, run: { event: 'merge_group' } },
      '❌ CI failed on PR #42 in the merge queue: 1 of 3 jobs',
    ],
    [
      'how many jobs failed, though another waits for an approval',
      { ...red, jobs: [waiting] },
      '❌ CI failed on main: 1 of 3 jobs',
    ],
    [
      'which jobs may fail',
      {
        failed: [allowed('canary'), jobWith('lint'), allowed('edge'), allowed('beta')],
        counts: { mayFail: 3 },
      },
      '✅ CI passed on main: canary, edge failed (allowed)',
    ],
    [
      'which job may fail, of a run that did something',
      { failed: [allowed('x'.repeat(41))], counts: { mayFail: 1 }, run: { event: 'release' } },
      `✅ CI succeeded on main: ${'x'.repeat(39)}… failed (allowed)`,
    ],
    [
      'how many jobs failed beside one that may',
      { ...red, failed: [allowed('canary'), jobWith('lint')], counts: { failed: 1, mayFail: 1 } },
      '❌ CI failed on main: 1 of 3 jobs',
    ],
    [
      'what was dispatched, by two values that say something',
      { inputs: ['prod', 'true', 'false', '12', '123456', 'v2', 'eu'].map(input) },
      '✅ CI passed on main: prod, v2',
    ],
    [
      'what was dispatched, by a number that may be a ticket',
      { inputs: [input('1234567')] },
      '✅ CI passed on main: 1234567',
    ],
    [
      'what was dispatched, in 24 characters',
      { inputs: [input('x'.repeat(24))] },
      `✅ CI passed on main: ${'x'.repeat(24)}`,
    ],
    ['but nothing longer', { inputs: [input('x'.repeat(25))] }, '✅ CI passed on main'],
    ['what was dispatched and failed', { ...red, inputs: [input('prod')] }, '❌ CI failed on main: prod'],
  ])('%s', async (_, given, headline) => expect(await headlineOf(given)).toBe(headline));

  test.each<[string, readonly string[], string, string]>([
    ['one', ['lint'], '❌ CI on main: lint now fails too', '❌ CI 新增失败：main，lint'],
    ['two', ['lint', 'e2e'], '❌ CI on main: lint, e2e now fail too', '❌ CI 新增失败：main，lint、e2e'],
    [
      'three',
      ['lint', 'e2e', 'docs'],
      '❌ CI on main: lint, e2e now fail too',
      '❌ CI 新增失败：main，lint、e2e',
    ],
    [
      'a long one',
      ['x'.repeat(41)],
      `❌ CI on main: ${'x'.repeat(39)}… now fails too`,
      `❌ CI 新增失败：main，${'x'.repeat(39)}…`,
    ],
  ])('which jobs are newly broken on a red branch: %s', async (_, names, english, chinese) => {
    const given = failedRun([jobWith('unit', { isNew: false }), ...names.map(broken)], {
      change: stillFailing,
    });
    expect(await headlineOf(given)).toBe(english);
    expect(await headlineOf(given, { locale: 'zh-CN' })).toBe(chinese);
  });

  test.each<[string, Partial<NonNullable<GivenRun['change']>>, string, string]>([
    [
      'for how long a branch is red',
      { since: { number: 126, startedAt: '2026-11-23T06:00:00Z' } },
      '❌ CI still failing on main, 2 h',
      '❌ CI 仍然失败：main，已 2 小时',
    ],
    [
      'but not since an unknown time',
      { since: { number: 126 } },
      '❌ CI still failing on main',
      '❌ CI 仍然失败：main',
    ],
    [
      'but not of a list that ends before',
      { since: { number: 99, startedAt: '2026-11-23T06:00:00Z' }, orMore: true },
      '❌ CI still failing on main',
      '❌ CI 仍然失败：main',
    ],
  ])('%s', async (_, given, english, chinese) => {
    const run = { startedAt: '2026-11-23T07:00:00Z', durationMs: 3_600_000 };
    const build = failedRun([jobWith('unit')], { change: { ...stillFailing, ...given }, run });
    expect(await headlineOf(build)).toBe(english);
    expect(await headlineOf(build, { locale: 'zh-CN' })).toBe(chinese);
  });
});

describe('the headline of a run says where', () => {
  test.each<[string, GivenRun, string, string, Scene?]>([
    ['on a branch', {}, '✅ CI passed on main', '✅ CI 通过：main'],
    ['nowhere', { run: { branch: undefined as never } }, '✅ CI passed', '✅ CI 通过'],
    [
      'on a tag of this run',
      { run: { branch: 'v2' } },
      '✅ CI passed on v2',
      '✅ CI 通过：Tag v2',
      { context: { ref: 'refs/tags/v2' } },
    ],
    [
      'on a branch, though this run is for a tag',
      { run: { branch: 'v2', id: '77' } },
      '✅ CI passed on v2',
      '✅ CI 通过：v2',
      { context: { ref: 'refs/tags/v2' } },
    ],
    [
      'on a tag of another run',
      { run: { branch: 'v2', id: '77' } },
      '✅ CI passed on v2',
      '✅ CI 通过：Tag v2',
      { attributes: { ref: 'refs/tags/v2' } },
    ],
    [
      'on the tag of a release',
      { run: { branch: 'v2', event: 'release' } },
      '✅ CI succeeded on v2',
      '✅ CI 成功：Tag v2',
    ],
    [
      'on a pull request',
      { pullRequest: pull },
      '✅ CI passed on PR #42: Faster start',
      '✅ CI 通过：PR #42 Faster start',
    ],
    [
      'on a pull request without title',
      { pullRequest: { number: 42 } },
      '✅ CI passed on PR #42',
      '✅ CI 通过：PR #42',
    ],
    [
      'on a pull request whose base fails as well',
      {
        pullRequest: {
          ...pull,
          baseFailure: { branch: 'main', since: { number: 126 }, orMore: false, jobs: ['unit'], isAll: true },
        },
        outcome: 'failure',
      },
      '❌ CI failed on PR #42 and main: Faster start',
      '❌ CI 失败：PR #42（main 也失败）Faster start',
    ],
    [
      'on a pull request whose base fails in part',
      {
        pullRequest: {
          ...pull,
          baseFailure: {
            branch: 'main',
            since: { number: 126 },
            orMore: false,
            jobs: ['unit'],
            isAll: false,
          },
        },
        outcome: 'failure',
      },
      '❌ CI failed on PR #42: Faster start',
      '❌ CI 失败：PR #42 Faster start',
    ],
    [
      'on a pull request of which only the branch is known',
      { pullRequest: { head: 'perf/start' } },
      '✅ CI passed on a PR from perf/start',
      '✅ CI 通过：来自 perf/start 的 PR',
    ],
    [
      "on a fork's pull request without number",
      { pullRequest: { head: 'main', headOwner: 'contrib', title: 'Fix a typo' } },
      '✅ CI passed on a PR from contrib:main: Fix a typo',
      '✅ CI 通过：来自 contrib:main 的 PR“Fix a typo”',
    ],
    [
      'on a pull request of which nothing is known',
      { pullRequest: {} },
      '✅ CI passed on a PR',
      '✅ CI 通过：一个 PR',
    ],
  ])('%s', async (_, given, english, chinese, scene) => {
    expect(await headlineOf(given, scene)).toBe(english);
    expect(await headlineOf(given, { ...scene, locale: 'zh-CN' })).toBe(chinese);
  });
});

describe('the title of a run has sixty characters', () => {
  const x = (length: number) => 'x'.repeat(length);
  /** Without its place, which is left out first. */
  const titleOf = async (given: GivenRun) =>
    (await runMessage(given)).title.replace(/ · (?:octo\/)?hello$/, '');

  test.each<[string, GivenRun, string]>([
    ['with the detail', { ...red, workflow: x(30) }, `❌ ${x(30)} failed on main: 1 of 3 jobs`],
    ['without the detail if that is too long', { ...red, workflow: x(31) }, `❌ ${x(31)} failed on main`],
    ['with whole names', { ...red, workflow: x(43) }, `❌ ${x(43)} failed on main`],
    [
      'with short names if whole ones are too long',
      { ...red, workflow: x(44) },
      `❌ ${x(23)}… failed on main`,
    ],
    [
      'with a short name of the place',
      { ...red, workflow: x(61), run: { branch: 'y'.repeat(61) } },
      `❌ ${x(23)}… failed on ${'y'.repeat(17)}…`,
    ],
    [
      'with two more for the name where there is no sign',
      { outcome: 'running', workflow: x(41) },
      `${x(41)} is running on main`,
    ],
    [
      'with a short name where there is no sign',
      { outcome: 'running', workflow: x(42) },
      `${x(23)}… is running on main`,
    ],
  ])('%s', async (_, given, title) => expect(await titleOf(given)).toBe(title));
});

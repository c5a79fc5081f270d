import { describe, expect, test } from 'vitest';
import type { BaseFailure, Suspects } from '../../../src/workflow/workflow-run.ts';
import { failedRun, type GivenRun, jobWith, pull, runMessage, type Scene, suspectWith } from './plain-run.ts';

const x = (length: number) => 'x'.repeat(length);
const cut = (length: number) => `${x(length - 1)}…`;

/** What stands between the repository and the number of the run. */
const factsOf = async (given: GivenRun, scene?: Scene) =>
  (await runMessage(given, scene)).head[1]?.split(/ · #128|\*\*octo\/hello\*\*(?: · (?!#))?/)[1];
const bodyOf = async (given: GivenRun, scene?: Scene) => (await runMessage(given, scene)).body;

const times = { startedAt: '2026-11-23T07:00:00Z', durationMs: 600_000 };
const since = { number: 126, startedAt: '2026-11-23T06:00:00Z' };

describe('the change since the runs before', () => {
  test.each<[string, GivenRun, string, string]>([
    [
      'first failure',
      { change: { kind: 'changed', lastGreen: { number: 127 } } },
      'was green in #127',
      '上次（#127）还成功',
    ],
    ['first failure after an unknown run', { change: { kind: 'changed' } }, 'was green before', '上次还成功'],
    [
      'second attempt that fails',
      { change: { kind: 'still-failing', failedRuns: 1, since } },
      'failed again',
      '再次失败',
    ],
    [
      'second failure',
      { change: { kind: 'still-failing', failedRuns: 2, since }, people: { breaker: 'hubot' } },
      '2 failed runs in a row since #126 (hubot)',
      '连续失败 2 次，始于 #126（hubot）',
    ],
    [
      'second failure after one by somebody with a long name',
      { change: { kind: 'still-failing', failedRuns: 2, since }, people: { breaker: x(61) } },
      `2 failed runs in a row since #126 (${cut(60)})`,
      `连续失败 2 次，始于 #126（${cut(60)}）`,
    ],
    [
      'second failure after one by nobody known',
      { change: { kind: 'still-failing', failedRuns: 2, since } },
      '2 failed runs in a row since #126',
      '连续失败 2 次，始于 #126',
    ],
    [
      'second failure after an unknown run',
      { change: { kind: 'still-failing', failedRuns: 2 }, people: { breaker: 'hubot' } },
      '2 failed runs in a row',
      '连续失败 2 次',
    ],
    [
      'failure after more than GitHub lists',
      {
        change: { kind: 'still-failing', failedRuns: 30, orMore: true, since },
        people: { breaker: 'hubot' },
      },
      'at least 30 failed runs in a row',
      '连续失败至少 30 次',
    ],
    [
      'fix of one',
      { change: { kind: 'fixed', failedRuns: 1, since }, run: times },
      'green again after 1 failed run, 1 h 10 min',
      '此前连续失败 1 次，共 1 小时 10 分钟',
    ],
    [
      'fix in a run that has not ended',
      { change: { kind: 'fixed', failedRuns: 1, since }, run: { startedAt: times.startedAt } },
      'green again after 1 failed run, 1 h',
      '此前连续失败 1 次，共 1 小时',
    ],
    [
      'fix of an unknown run',
      { change: { kind: 'fixed', failedRuns: 2 }, run: { startedAt: times.startedAt } },
      'green again after 2 failed runs',
      '此前连续失败 2 次',
    ],
    [
      'fix at an unknown time',
      { change: { kind: 'fixed', failedRuns: 2, since } },
      'green again after 2 failed runs',
      '此前连续失败 2 次',
    ],
    [
      'fix but for an approval',
      {
        change: { kind: 'fixed', failedRuns: 2, since },
        jobs: [jobWith('deploy', { conclusion: 'running', waiting: true })],
        total: 1,
      },
      'green so far, after 2 failed runs',
      '此前连续失败 2 次，目前正常',
    ],
    [
      'success of a later attempt',
      { change: { kind: 'mended' } },
      'same commit, likely flaky',
      '同一提交，疑似偶发失败',
    ],
    ['second success', { change: { kind: 'still-succeeding' } }, '', ''],
  ])('%s', async (_, given, english, chinese) => {
    expect(await factsOf(given)).toBe(english);
    expect(await factsOf(given, { locale: 'zh-CN' })).toBe(chinese);
  });

  test('nobody broke a scheduled run', async () => {
    const change = { kind: 'still-failing', failedRuns: 2, since } as const;
    const given: GivenRun = { change, run: { event: 'schedule' }, people: { breaker: 'hubot' } };
    expect(await factsOf(given)).toBe('2 failed runs in a row since #126');
  });

  test('several runs that passed only after a re-run are counted', async () => {
    const change = { kind: 'changed', reruns: { passed: 3, of: 29 } } as const;
    expect(await bodyOf({ change })).toEqual(['3 of the last 29 runs passed only after a re-run']);
    expect(await bodyOf({ change }, { locale: 'zh-CN' })).toEqual([
      '最近 29 次运行中有 3 次重新运行后才通过',
    ]);
  });
});

describe('the branches of a pull request', () => {
  test.each<[string, GivenRun['pullRequest'], string]>([
    ['of the repository', pull, '`perf/start` → `main`'],
    ['of a fork', { ...pull, headOwner: 'contrib' }, '`contrib:perf/start` → `main`'],
    [
      'of a fork, to an unknown branch',
      { ...pull, headOwner: 'contrib', base: undefined as never },
      '`contrib:perf/start`',
    ],
    ['of the repository, to an unknown branch', { ...pull, base: undefined as never }, ''],
    ['of which one is unknown', { ...pull, head: undefined as never }, ''],
    ['of a fork, of which one is unknown', { ...pull, head: undefined as never, headOwner: 'contrib' }, ''],
    ['with long names', { ...pull, head: x(61), base: x(61) }, `\`${cut(60)}\` → \`${cut(60)}\``],
    ['with long names of a fork', { ...pull, head: x(61), headOwner: 'a' }, `\`a:${x(57)}…\` → \`main\``],
  ])('%s', async (_, pullRequest, branches) => {
    const facts = await factsOf({ pullRequest } as GivenRun);
    expect(facts?.replace("mona's PR", '').replace(' · ', '')).toBe(branches);
  });

  test('a fork of which no branch is known has no name in the headline', async () => {
    const { head } = await runMessage({ pullRequest: { headOwner: 'contrib', title: 'Fix' } });
    expect(head[0]).toBe('### ✅ CI passed on a PR: Fix');
  });
});

describe('a pull request whose base fails as well', () => {
  const failure: BaseFailure = {
    branch: 'main',
    since: { number: 126 },
    orMore: false,
    breaker: 'hubot',
    jobs: ['unit'],
    isAll: false,
  };
  const steps = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      number: at,
      name: `s${at}`,
      conclusion: 'failure' as const,
    }));
  const unit = jobWith('unit', { failedSteps: steps(1) });
  const lint = jobWith('lint', { failedSteps: steps(2) });
  test.each<[string, Partial<BaseFailure>, string, string]>([
    [
      'in a step',
      {},
      '**main has been failing in the same step of unit since #126 (hubot)**',
      '**main 从 #126（hubot）起就在 unit 的同一步骤失败**',
    ],
    [
      'in all steps',
      { isAll: true, jobs: ['unit', 'lint'] },
      '**main has been failing in the same steps since #126 (hubot)**',
      '**main 从 #126（hubot）起就在同一步骤失败**',
    ],
    [
      'in the steps of a job',
      { jobs: ['lint'] },
      '**main has been failing in the same steps of lint since #126 (hubot)**',
      '**main 从 #126（hubot）起就在 lint 的同一步骤失败**',
    ],
    [
      'in three jobs',
      { jobs: ['unit', 'b', 'c'] },
      '**main has been failing in the same step of unit, b, c since #126 (hubot)**',
      '**main 从 #126（hubot）起就在 unit、b、c 的同一步骤失败**',
    ],
    [
      'in four jobs',
      { jobs: ['unit', 'b', 'c', 'd'] },
      '**main has been failing in the same step of unit, b, c, and 1 more since #126 (hubot)**',
      '**main 从 #126（hubot）起就在 unit、b、c、另有 1 项的同一步骤失败**',
    ],
    [
      'in a job without steps, whose names are long',
      { jobs: [x(61)], branch: x(61), breaker: x(61) },
      `**${cut(60)} has been failing in the same step of ${cut(60)} since #126 (${cut(60)})**`,
      `**${cut(60)} 从 #126（${cut(60)}）起就在 ${cut(60)} 的同一步骤失败**`,
    ],
    [
      'in a workflow whose jobs are unknown',
      { jobs: [], orMore: true, breaker: undefined as never },
      '**CI has been failing on main since #126 or earlier**',
      '**CI 在 main 上从 #126 或更早起就失败**',
    ],
  ])('%s', async (_, given, english, chinese) => {
    const run = failedRun([unit, lint], { pullRequest: { ...pull, baseFailure: { ...failure, ...given } } });
    expect((await bodyOf(run))[0]).toBe(english);
    expect((await bodyOf(run, { locale: 'zh-CN' }))[0]).toBe(chinese);
  });
});

describe("a branch of the name of a fork's is not affected", () => {
  const fork = { head: 'main', headOwner: 'contrib' };
  const scene = { payload: { repository: { default_branch: 'main' } } };
  const note = ['main itself is not affected'];
  test.each<[string, GivenRun, readonly string[], Scene?]>([
    ['if it is the base', { outcome: 'failure', pullRequest: { ...fork, base: 'main' } }, note],
    ['if it is the default branch', { outcome: 'failure', pullRequest: fork }, note, scene],
    ['but not said of another base', { outcome: 'failure', pullRequest: { ...fork, base: 'v2' } }, [], scene],
    ['but not said of an unknown base', { outcome: 'failure', pullRequest: fork }, []],
    ['but not said of an unknown head', { outcome: 'failure', pullRequest: { headOwner: 'contrib' } }, []],
    ['but not said of a run that passed', { pullRequest: { ...fork, base: 'main' } }, []],
    [
      "but not said of the repository's own",
      { outcome: 'failure', pullRequest: { head: 'main', base: 'main' } },
      [],
    ],
  ])('%s', async (_, given, lines, at) => expect(await bodyOf(given, at)).toEqual(lines));
});

describe('the commits since the last green run', () => {
  const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
  const url = `https://github.com/octo/hello/commit/${sha}`;
  const commit = { sha, message: 'fix: it', authorName: 'Mona', url };
  const own = suspectWith('fix: it', { sha });
  const quote = ['> fix: it', '> `a1b2c3d` · by Mona'];
  const list = (count: number) => Array.from({ length: count }, (_, at) => suspectWith(`c${at}`));
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `c${at} · Mona`);
  test.each<[string, Partial<Suspects>, readonly string[], GivenRun?]>([
    ['none', { total: 0 }, [...quote, 'No commit since the last green run #127']],
    [
      'after a force push',
      { total: 1, commits: list(1), isRewritten: true },
      [...quote, 'History was rewritten since the last green run #127'],
    ],
    ['one that is quoted already', { total: 1, commits: [own] }, quote],
    [
      'another one',
      { total: 1, commits: list(1) },
      [...quote, '1 commit since the last green run #127', 'c0 · Mona'],
    ],
    [
      'one more than is quoted',
      { total: 2, commits: [own, ...list(1)] },
      [...quote, '1 earlier commit since the last green run #127', 'c0 · Mona'],
    ],
    [
      'five',
      { total: 5, commits: list(5) },
      [...quote, '5 commits since the last green run #127', ...lines(5)],
    ],
    [
      'six',
      { total: 6, commits: list(6) },
      [...quote, '6 commits since the last green run #127', ...lines(5), 'and 1 more'],
    ],
    [
      'more than GitHub lists',
      { total: 251, commits: list(250) },
      [...quote, '251 commits since the last green run #127'],
    ],
    [
      'one of a scheduled run, whose commit is not quoted',
      { total: 1, commits: [own] },
      ['1 commit since the last green run #127', 'fix: it · Mona'],
      { run: { event: 'schedule' } },
    ],
    [
      'one of a run whose commit is unknown',
      { total: 1, commits: [own] },
      ['1 commit since the last green run #127', 'fix: it · Mona'],
      { commit: undefined as never },
    ],
  ])('%s', async (_, suspects, expected, given) => {
    const change = { kind: 'changed', lastGreen: { number: 127 } } as const;
    const known = { commits: [], total: 0, isRewritten: false, ...suspects };
    expect(await bodyOf({ outcome: 'failure', commit, change, suspects: known, ...given })).toEqual(expected);
  });

  test('are not known without a green run', async () => {
    const suspects = { commits: list(1), total: 1, isRewritten: false };
    expect(await bodyOf({ outcome: 'failure', suspects })).toEqual([]);
  });

  test.each<[string, Parameters<typeof suspectWith>[1], string, string]>([
    ['have their page', { url }, `[c0](…/commit/${sha}) · Mona`, `[c0](…/commit/${sha}) · Mona`],
    [
      'have a login if the name is unknown',
      { author: undefined as never, login: 'mona' },
      'c0 · mona',
      'c0 · mona',
    ],
    ['have nobody if neither is known', { author: undefined as never }, 'c0', 'c0'],
    ['are merges', { isMerge: true }, 'c0 · Mona · merge', 'c0 · Mona · 合并'],
    ['are by bots', { author: 'Renovate', isBot: true }, 'c0 · Renovate · bot', 'c0 · Renovate · 机器人'],
    [
      'are by bots of which nobody knows the name',
      { author: undefined as never, isBot: true },
      'c0 · bot',
      'c0 · 机器人',
    ],
    [
      'are by bots whose login says so',
      { author: undefined as never, login: 'renovate[bot]', isBot: true },
      'c0 · renovate[bot]',
      'c0 · renovate[bot]',
    ],
    [
      'have their sha if the subject is unknown',
      { subject: undefined as never },
      'bbbbbbb · Mona',
      'bbbbbbb · Mona',
    ],
    [
      'are shortened',
      { subject: x(101), author: x(41) },
      `${cut(100)} · ${cut(40)}`,
      `${cut(100)} · ${cut(40)}`,
    ],
  ])('%s', async (_, given, english, chinese) => {
    const change = { kind: 'changed', lastGreen: { number: 127 } } as const;
    const suspects = { commits: [suspectWith('c0', given)], total: 1, isRewritten: false };
    const run: GivenRun = { outcome: 'failure', change, suspects };
    expect((await bodyOf(run))[1]).toBe(english);
    expect((await bodyOf(run, { locale: 'zh-CN' }))[1]).toBe(chinese);
  });
});

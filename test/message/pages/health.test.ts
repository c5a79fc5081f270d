import { describe, expect, test } from 'vitest';
import { healthReportType } from '../../../src/event/health-report.ts';
import { healthPage } from '../../../src/message/pages/health.ts';
import { type Locale, locales } from '../../../src/message/settings.ts';
import { healthEvent, hundred } from '../../fixtures/gallery/health.ts';
import { composeEvents, eventWith, settingsWith, textOf, wireBytes } from '../run-context.ts';
import { partsOf, renderContextIn } from './plain-run.ts';

function eventOf(data: unknown) {
  return eventWith({ type: healthReportType, data });
}

describe.each(locales)('in %s', (locale) => {
  test('a hundred workflows fit whole, and every red one is named', async () => {
    const { bodies } = await composeEvents(eventOf(healthEvent(hundred()).data), settingsWith({ locale }));
    const [body] = bodies;
    if (body === undefined) throw new Error('no body');
    expect(body.truncated).toBe(false);
    expect(wireBytes(body)).toBeLessThan(20_000);
    for (let number = 1; number <= 65; number += 1) {
      expect(textOf(body)).toContain(`service-${String(number).padStart(3, '0')}`);
    }
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['other types', { workflows: [null, 1, { state: 'red', red: 7 }], counts: 'x', runs: [], from: {} }],
    ['odd numbers', { counts: { red: -1, workflows: 1e300 }, runs: { total: 0.5, greenShare: 9 } }],
  ])('data of %s is a message', async (_, data) => {
    const { bodies } = await composeEvents(eventOf(data), settingsWith({ locale }));
    expect(bodies.map(textOf).join()).not.toMatch(/undefined|NaN|null/);
  });
});

test("a workflow's name is text, and an address that is not https is no link", async () => {
  const red = { since: { number: 1, url: 'javascript:alert(1)' }, failedRuns: 2, breaker: '@all' };
  const workflows = [{ name: '[x](https://evil.example) **', state: 'red', ran: true, red }];
  const { bodies } = await composeEvents(eventOf({ counts: { red: 1, workflows: 1 }, workflows }));
  const text = bodies.map(textOf).join();
  expect(text).not.toContain('](https://evil.example)');
  expect(text).not.toContain('javascript');
});

describe('at-logins: breaker', () => {
  const given = {
    mentions: { logins: ['breaker'], loginMap: { mona: '13800138000' }, when: 'failure' },
  } as const;
  const workflows = [{ name: 'CI', state: 'red', red: { breaker: 'mona' } }];

  test('mentions who broke each red workflow', async () => {
    const { bodies } = await composeEvents(eventOf({ counts: { red: 1 }, workflows }), settingsWith(given));
    expect(bodies[0]?.message.at).toMatchObject({ atMobiles: ['13800138000'] });
  });

  test('mentions nobody when nothing is red', async () => {
    const { bodies } = await composeEvents(
      eventOf({ counts: { red: 0 }, workflows: [] }),
      settingsWith(given),
    );
    expect(bodies[0]?.message.at).toBeUndefined();
  });
});

test('in a digest it is a line that leads to the runs', async () => {
  const events = [eventOf(healthEvent(hundred()).data), eventWith({ id: 'e2' })];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  expect(bodies.map(textOf).join()).toContain('❌ 1 of 2 events failed: octo/hello');
  expect(bodies.map(textOf).join()).toContain('[❌ 40 of 100 workflows failing · octo/hello]');
});

test('workflows that are switched off are named, those without activity apart, with their page', async () => {
  const disabled = [
    { name: 'Nightly', url: 'https://github.com/octo/hello/actions/workflows/n.yml', reason: 'inactivity' },
    ...Array.from({ length: 7 }, (_, index) => ({ name: `Old ${index}`, url: null, reason: 'manually' })),
    { name: '[x](https://evil.example)', url: 'javascript:alert(1)', reason: 'other' },
  ];
  const data = { counts: { red: 0, workflows: 1 }, disabled };
  const english = (await composeEvents(eventOf(data))).bodies.map(textOf).join();
  expect(english).toMatch(/⚠️ Disabled by GitHub for inactivity: \[Nightly\]\(/);
  expect(english).toContain('Disabled manually: Old 0, Old 1, Old 2, Old 3, Old 4, and 2 more');
  expect(english).not.toMatch(/evil|javascript/);
  const chinese = (await composeEvents(eventOf(data), settingsWith({ locale: 'zh-CN' }))).bodies
    .map(textOf)
    .join();
  expect(chinese).toContain('⚠️ 因长期无活动被 GitHub 停用：[Nightly](');
});

/** The page of a report, in parts. */
const shown = async (data: object, locale: Locale = 'en') =>
  partsOf(healthPage(await renderContextIn({ payload: data as Record<string, unknown>, locale })));
const at = (number: number) => ({ number, url: `https://github.com/octo/hello/actions/runs/${number}` });
const repository = 'octo/hello';
const day = { from: '2026-11-22T08:00:00Z', to: '2026-11-23T08:00:00Z' };
const hour = 3_600_000;

test('a report has each kind of workflow, from the worst to the best', async () => {
  const data = {
    repository,
    branch: 'main',
    url: 'https://github.com/octo/hello/actions',
    ...day,
    counts: { red: 3, workflows: 8 },
    runs: { total: 1_200, greenShare: 0.999 },
    before: { greenShare: 1 },
    workflows: [
      {
        name: 'CI',
        state: 'red',
        ran: true,
        red: { since: at(126), failedRuns: 3, durationMs: 5 * hour, breaker: 'hubot' },
      },
      {
        name: 'Docs',
        state: 'red',
        ran: false,
        red: { since: at(99), orMore: true, failedRuns: 20, breaker: 'mona' },
      },
      { name: 'Lint', state: 'red', ran: true, red: { failedRuns: 1 } },
      {
        name: 'E2E',
        state: 'flaky',
        url: 'https://github.com/octo/hello/e2e',
        runs: { rerun: 2, total: 1_000 },
      },
      { name: 'Deploy', state: 'green', runs: { failed: 1, total: 1 } },
      { name: 'Pages', state: 'green', runs: { failed: 0, total: 4 } },
      { name: 'Nightly', state: 'green' },
    ],
    slowest: { workflow: 'E2E', ...at(57), durationMs: 2 * hour, medianMs: hour },
    slower: [
      { workflow: 'CI', medianMs: 2 * hour, medianBeforeMs: hour },
      { workflow: 'Docs', medianMs: hour, medianBeforeMs: hour / 2 },
    ],
    disabled: [
      { name: 'Weekly', reason: 'inactivity' },
      { name: 'Old', url: 'https://github.com/octo/hello/old', reason: 'manually' },
    ],
    list: { complete: false, read: 1_000, total: 2_345, since: '2026-11-22T20:00:00Z' },
  };
  expect(await shown(data)).toEqual({
    title: '❌ 3 of 8 workflows failing · octo/hello',
    head: [
      '### ❌ 3 of 8 workflows failing',
      '**octo/hello** · main · last 24 h',
      '1,200 runs, 99% passed (100% the day before)',
    ],
    body: [
      '- ❌ **CI** [failing since #126](…/actions/runs/126) (hubot) · 3 failed runs · 5 h',
      '- ❌ **Docs** [failing since #99 or earlier](…/actions/runs/99) · at least 20 failed runs · not run in this period',
      '- ❌ **Lint** · 1 failed run',
      '- 🔁 **E2E** [2 of 1,000 runs passed only after a re-run](…/e2e)',
      '- ✅ **Deploy** fixed, 1 of 1 run failed',
      '✅ 2 workflows green throughout',
      '[Slowest: E2E #57, 2 h (median 1 h)](…/actions/runs/57)',
      '🐢 Slower: CI 2 h (was 1 h), Docs 1 h (was 30 min)',
      '⚠️ Disabled by GitHub for inactivity: Weekly',
      'Disabled manually: [Old](…/old)',
      '⚠️ Based on the newest 1,000 of 2,345 runs (since 22 Nov, 20:00 UTC)',
    ],
    links: '[All runs](…/actions)',
    parts: 3,
    url: 'https://github.com/octo/hello/actions',
  });
  expect(await shown(data, 'zh-CN')).toEqual({
    title: '❌ 8 个工作流中 3 个失败 · octo/hello',
    head: [
      '### ❌ 8 个工作流中 3 个失败',
      '**octo/hello** · main · 最近 24 小时',
      '1,200 次运行，成功率 99%（前一天 100%）',
    ],
    body: [
      '- ❌ **CI** [始于 #126](…/actions/runs/126)（hubot） · 连续失败 3 次 · 5 小时',
      '- ❌ **Docs** [始于 #99 或更早](…/actions/runs/99) · 连续失败至少 20 次 · 本周期内未运行',
      '- ❌ **Lint** · 失败 1 次',
      '- 🔁 **E2E** [1,000 次运行中 2 次重新运行后才通过](…/e2e)',
      '- ✅ **Deploy** 已恢复，1 次运行中 1 次失败',
      '✅ 2 个工作流一直正常',
      '[最慢：E2E #57，用时 2 小时（中位数 1 小时）](…/actions/runs/57)',
      '🐢 变慢：CI 2 小时（此前 1 小时）、Docs 1 小时（此前 30 分钟）',
      '⚠️ 因长期无活动被 GitHub 停用：Weekly',
      '已手动停用：[Old](…/old)',
      '⚠️ 共 2,345 次运行，仅统计最近 1,000 次（04:00 起）',
    ],
    links: '[全部运行](…/actions)',
    parts: 3,
    url: 'https://github.com/octo/hello/actions',
  });
});

const red = (name: string, given: object = {}) => ({
  name,
  state: 'red',
  ran: true,
  red: { failedRuns: 2, ...given },
});
const green = (name: string) => ({ name, state: 'green' });
const x = (length: number) => 'x'.repeat(length);

describe('the headline of a report', () => {
  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      'names the one that fails, and for how long',
      {
        branch: 'main',
        counts: { red: 1, workflows: 3 },
        workflows: [green('Docs'), red('CI', { durationMs: 5 * hour })],
      },
      ['### ❌ CI failing on main, 5 h', '**octo/hello** · last 24 h · 1 of 3 workflows'],
      ['### ❌ CI 失败：main，已 5 小时', '**octo/hello** · 最近 24 小时 · 3 个工作流中 1 个失败'],
    ],
    [
      'names the only one, which fails',
      { branch: 'main', counts: { red: 1, workflows: 1 }, workflows: [red('CI')] },
      ['### ❌ CI failing on main', '**octo/hello** · last 24 h'],
      ['### ❌ CI 失败：main', '**octo/hello** · 最近 24 小时'],
    ],
    [
      'names the two that fail',
      { counts: { red: 2, workflows: 3 }, workflows: [red('CI', { durationMs: hour }), red(x(25))] },
      [`### ❌ CI, ${x(23)}… failing`, '**octo/hello** · last 24 h · 2 of 3 workflows'],
      [`### ❌ CI、${x(23)}… 失败`, '**octo/hello** · 最近 24 小时 · 3 个工作流中 2 个失败'],
    ],
    [
      'counts two that are not all listed',
      { branch: 'main', counts: { red: 2, workflows: 3 }, workflows: [red('CI')] },
      ['### ❌ 2 of 3 workflows failing', '**octo/hello** · last 24 h · 2 of 3 workflows'],
      ['### ❌ 3 个工作流中 2 个失败', '**octo/hello** · 最近 24 小时 · 3 个工作流中 2 个失败'],
    ],
    [
      'counts three that fail',
      { branch: 'main', counts: { red: 3, workflows: 3 }, workflows: [red('a'), red('b'), red('c')] },
      ['### ❌ 3 of 3 workflows failing', '**octo/hello** · main · last 24 h'],
      ['### ❌ 3 个工作流中 3 个失败', '**octo/hello** · main · 最近 24 小时'],
    ],
    [
      'names the only one, which is green',
      { branch: x(41), counts: { red: 0, workflows: 1 }, workflows: [green('CI')] },
      [`### ✅ CI green on ${x(39)}…`, '**octo/hello** · last 24 h'],
      [`### ✅ CI 正常：${x(39)}…`, '**octo/hello** · 最近 24 小时'],
    ],
    [
      'names the only one, of an unknown branch',
      { counts: { red: 0, workflows: 1 }, workflows: [green('CI')] },
      ['### ✅ CI green', '**octo/hello** · last 24 h'],
      ['### ✅ CI 正常', '**octo/hello** · 最近 24 小时'],
    ],
    [
      'counts the only one, whose name is unknown',
      { counts: { red: 0, workflows: 1 } },
      ['### ✅ 1 workflow green', '**octo/hello** · last 24 h'],
      ['### ✅ 1 个工作流正常', '**octo/hello** · 最近 24 小时'],
    ],
    [
      'says that all are green',
      { branch: x(101), counts: { red: 0, workflows: 2 }, workflows: [green('CI'), green('Docs')] },
      ['### ✅ All 2 workflows green', `**octo/hello** · ${x(99)}… · last 24 h`],
      ['### ✅ 2 个工作流全部正常', `**octo/hello** · ${x(99)}… · 最近 24 小时`],
    ],
    [
      'says that nothing ran',
      { branch: 'main', counts: { red: 0, workflows: 0 } },
      ['### No finished runs in 24 h', '**octo/hello** · main'],
      ['### 最近 24 小时没有已完成的运行', '**octo/hello** · main'],
    ],
    [
      'says that nothing ran in a week',
      { counts: { red: 0, workflows: 0 }, from: '2026-11-16T08:00:00Z' },
      ['### No finished runs in 7 days', '**octo/hello**'],
      ['### 最近 7 天没有已完成的运行', '**octo/hello**'],
    ],
    [
      'says that nothing ran at an unknown time',
      { counts: { red: 0, workflows: 0 }, from: undefined },
      ['### No finished runs', '**octo/hello**'],
      ['### 没有已完成的运行', '**octo/hello**'],
    ],
    [
      'says that nothing ran in no time',
      { counts: { red: 0, workflows: 0 }, from: day.to },
      ['### No finished runs', '**octo/hello**'],
      ['### 没有已完成的运行', '**octo/hello**'],
    ],
  ])('%s', async (_, data, english, chinese) => {
    expect((await shown({ repository, ...day, ...data })).head).toEqual(english);
    expect((await shown({ repository, ...day, ...data }, 'zh-CN')).head).toEqual(chinese);
  });
});

test.each<[string, object, string, string]>([
  ['an hour', { from: '2026-11-23T07:00:00Z' }, 'last 1 h', '最近 1 小时'],
  ['36 hours', { from: '2026-11-21T20:00:00Z' }, 'last 36 h', '最近 36 小时'],
  ['two days', { from: '2026-11-21T08:00:00Z' }, 'last 2 days', '最近 2 天'],
  ['49 hours', { from: '2026-11-21T07:00:00Z' }, 'last 49 h', '最近 49 小时'],
  ['a week', { from: '2026-11-16T08:00:00Z' }, 'last 7 days', '最近 7 天'],
  ['no time', { from: day.to }, '', ''],
  ['an unknown time', { to: undefined }, '', ''],
])('a report of %s says so', async (_, given, english, chinese) => {
  const data = { repository, ...day, ...given, counts: { red: 0, workflows: 2 } };
  const factsOf = async (locale: Locale) =>
    (await shown(data, locale)).head[1]?.replace(/^\*\*octo\/hello\*\*(?: · )?/, '');
  expect(await factsOf('en')).toBe(english);
  expect(await factsOf('zh-CN')).toBe(chinese);
});

test.each<[string, object, string | undefined, string | undefined]>([
  ['of one run', { runs: { total: 1, greenShare: 1 } }, '1 run, 100% passed', '1 次运行，成功率 100%'],
  [
    'that is nearly all',
    { runs: { total: 1_000, greenShare: 0.999 } },
    '1,000 runs, 99% passed',
    '1,000 次运行，成功率 99%',
  ],
  ['of more than all', { runs: { total: 2, greenShare: 9 } }, '2 runs, 100% passed', '2 次运行，成功率 100%'],
  ['of less than none', { runs: { total: 2, greenShare: -1 } }, '2 runs, 0% passed', '2 次运行，成功率 0%'],
  ['that is unknown', { runs: { total: 2 } }, undefined, undefined],
  [
    'and that of the day before',
    { runs: { total: 2, greenShare: 1 }, before: { greenShare: 0.5 } },
    '2 runs, 100% passed (50% the day before)',
    '2 次运行，成功率 100%（前一天 50%）',
  ],
  [
    'and that of the week before',
    { runs: { total: 2, greenShare: 1 }, before: { greenShare: 0.5 }, from: '2026-11-16T08:00:00Z' },
    '2 runs, 100% passed (50% the week before)',
    '2 次运行，成功率 100%（前一周 50%）',
  ],
  [
    'and that of another time before',
    { runs: { total: 2, greenShare: 1 }, before: { greenShare: 0.5 }, from: '2026-11-21T08:00:00Z' },
    '2 runs, 100% passed (50% the period before)',
    '2 次运行，成功率 100%（上一周期 50%）',
  ],
])('a report has the share of green runs %s', async (_, given, english, chinese) => {
  const data = { repository, ...day, counts: { red: 0, workflows: 2 }, ...given };
  expect((await shown(data)).head[2]).toBe(english);
  expect((await shown(data, 'zh-CN')).head[2]).toBe(chinese);
});

describe('of many workflows', () => {
  const names = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
  const flaky = (name: string) => ({ name, state: 'flaky', runs: { rerun: 1, total: 2 } });
  const again = (name: string) => ({ name, state: 'green', runs: { failed: 1, total: 2 } });
  test.each<[string, readonly object[], readonly string[], string?]>([
    [
      'eight red ones have a line each',
      names(8, 'r').map((name) => red(name)),
      names(8, 'r').map((name) => `- ❌ **${name}** · 2 failed runs`),
    ],
    [
      'the others that are red share one',
      names(10, 'r').map((name) => red(name)),
      [...names(8, 'r').map((name) => `- ❌ **${name}** · 2 failed runs`), '- and 2 more failing: r9, r10'],
      '- 另有 2 个失败：r9、r10',
    ],
    [
      'so do the others that passed after a re-run',
      names(4, 'f').map(flaky),
      [
        ...names(3, 'f').map((name) => `- 🔁 **${name}** 1 of 2 runs passed only after a re-run`),
        '- and 1 more after re-runs: f4',
      ],
      '- 另有 1 个重新运行后才通过：f4',
    ],
    [
      'so do the others that are green again',
      names(4, 'g').map(again),
      [
        ...names(3, 'g').map((name) => `- ✅ **${name}** fixed, 1 of 2 runs failed`),
        '- and 1 more fixed: g4',
      ],
      '- 另有 1 个已恢复：g4',
    ],
    [
      'two hundred are named at most',
      names(209, 'r').map((name) => red(name)),
      [
        ...names(8, 'r').map((name) => `- ❌ **${name}** · 2 failed runs`),
        `- and 201 more failing: ${names(208, 'r').slice(8).join(', ')}, and 1 more`,
      ],
      `- 另有 201 个失败：${names(208, 'r').slice(8).join('、')}、另有 1 项`,
    ],
    [
      'names are short',
      [red(x(61), { breaker: x(61), since: { number: 1 } })],
      [`- ❌ **${x(59)}…** failing since #1 (${x(59)}…) · 2 failed runs`],
    ],
    [
      'one may fail at least once',
      [red('CI', { failedRuns: 1, orMore: true })],
      ['- ❌ **CI** · at least 1 failed run'],
      '- ❌ **CI** · 失败至少 1 次',
    ],
    ['one may have no name', [{ state: 'red', ran: true }], ['- ❌ **?** · 0 failed runs']],
  ])('%s', async (_, workflows, lines, last) => {
    expect((await shown({ repository, workflows })).body).toEqual(lines);
    if (last !== undefined) expect((await shown({ repository, workflows }, 'zh-CN')).body.at(-1)).toBe(last);
  });

  test('those that are all green are in the headline only', async () => {
    const { body, parts } = await shown({ repository, workflows: [green('CI'), green('Docs')] });
    expect({ body, parts }).toEqual({ body: [], parts: 0 });
  });

  test('one that is green beside a red one is counted', async () => {
    expect((await shown({ repository, workflows: [red('CI'), green('Docs')] })).body).toEqual([
      '- ❌ **CI** · 2 failed runs',
      '✅ 1 workflow green throughout',
    ]);
  });
});

describe('a report has', () => {
  const slower = (workflow: string) => ({ workflow, medianMs: 2 * hour, medianBeforeMs: hour });
  const old = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `Old ${index}`, reason: 'manually' }));
  test.each<[string, object, readonly string[]]>([
    ['no slowest run whose time is unknown', { slowest: { workflow: 'CI', number: 1, medianMs: hour } }, []],
    [
      'no slowest run whose median is unknown',
      { slowest: { workflow: 'CI', number: 1, durationMs: hour } },
      [],
    ],
    ['no slower workflow whose time is unknown', { slower: [{ workflow: 'CI', medianBeforeMs: hour }] }, []],
    ['no slower workflow whose time before is unknown', { slower: [{ workflow: 'CI', medianMs: hour }] }, []],
    [
      'three slower ones',
      { slower: ['a', 'b', 'c', 'd'].map(slower) },
      ['🐢 Slower: a 2 h (was 1 h), b 2 h (was 1 h), c 2 h (was 1 h)'],
    ],
    [
      'five that are disabled',
      { disabled: old(5) },
      ['Disabled manually: Old 0, Old 1, Old 2, Old 3, Old 4'],
    ],
    [
      'five of six that are disabled',
      { disabled: old(6) },
      ['Disabled manually: Old 0, Old 1, Old 2, Old 3, Old 4, and 1 more'],
    ],
    ['none that is disabled for another reason', { disabled: [{ name: 'Old', reason: 'fork' }] }, []],
    ['no word of a list that is complete', { list: { complete: true, read: 1, total: 2 } }, []],
    [
      'no time since when runs are listed, if nobody knows',
      { list: { complete: false, read: 1, total: 2 } },
      ['⚠️ Based on the newest 1 of 2 runs'],
    ],
    [
      'short names',
      { slowest: { workflow: x(61), number: 1, durationMs: hour, medianMs: hour }, slower: [slower(x(61))] },
      [`Slowest: ${x(59)}… #1, 1 h (median 1 h)`, `🐢 Slower: ${x(59)}… 2 h (was 1 h)`],
    ],
  ])('%s', async (_, data, lines) => expect((await shown({ repository, ...data })).body).toEqual(lines));

  test('no time since when runs are listed, in Chinese', async () => {
    const data = { repository, list: { complete: false, read: 1, total: 2 } };
    expect((await shown(data, 'zh-CN')).body).toEqual(['⚠️ 共 2 次运行，仅统计最近 1 次']);
  });
});

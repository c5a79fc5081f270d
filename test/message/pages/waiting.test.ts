import { describe, expect, test } from 'vitest';
import { waitingReportType } from '../../../src/event/waiting-report.ts';
import { shareLines, waitingPage } from '../../../src/message/pages/waiting.ts';
import { type Locale, locales } from '../../../src/message/settings.ts';
import { manyWaiting, waiting } from '../../fixtures/gallery/waiting.ts';
import { composeEvents, eventWith, settingsWith, textOf, wireBytes } from '../run-context.ts';
import { partsOf, renderContextIn } from './plain-run.ts';

function eventOf(data: unknown) {
  return eventWith({ type: waitingReportType, data });
}

const eight = waiting[0]?.given?.[0];

describe.each(locales)('in %s', (locale) => {
  test('250 pull requests and 9 runs are twenty lines, and far from the limit', async () => {
    const { bodies } = await composeEvents(eventOf(manyWaiting().data), settingsWith({ locale }));
    const [body] = bodies;
    if (body === undefined) throw new Error('no body');
    expect(body.truncated).toBe(false);
    expect(wireBytes(body)).toBeLessThan(8_000);
    const lines = textOf(body).split('\n');
    const counted = /more|另有 \d+ 项$/;
    expect(lines.filter((line) => /^- .*\]\(/.test(line))).toHaveLength(20);
    expect(
      lines.filter((line) => line.startsWith('- ') && !line.includes('](') && counted.test(line)),
    ).toHaveLength(4);
  });

  test('eight pull requests and a run are a line each, in less than 3 kB', async () => {
    const { bodies } = await composeEvents(eventOf(eight?.data), settingsWith({ locale }));
    expect(wireBytes(bodies[0] as never)).toBeLessThan(3_000);
    expect(
      bodies
        .map(textOf)
        .join()
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toHaveLength(9);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    [
      'other types',
      { reviews: [null, 1, { asked: 7, number: 'x' }], counts: { reviews: 3 }, approvals: 'x' },
    ],
    [
      'odd numbers',
      { counts: { reviews: -1, merges: 1e300 }, max: 1e300, merges: [{ waitingMs: -1, number: 0.5 }] },
    ],
    [
      'odd names',
      { counts: { authors: 1 }, authors: [{ reasons: ['constructor', null], checks: 'toString' }] },
    ],
  ])('data of %s is a message', async (_, data) => {
    const { bodies } = await composeEvents(eventOf(data), settingsWith({ locale }));
    expect(bodies.map(textOf).join()).not.toMatch(/undefined|NaN|null|native code/);
  });
});

test('each line says who, what, for how long, the checks, and where', async () => {
  const { bodies } = await composeEvents(eventOf(eight?.data));
  const text = bodies.map(textOf).join();
  expect(text).toMatch(
    /- ✅ \[#412 Retry when the proxy closes the tunnel\]\(\S+\) · network, hubot · 3 d · octocat's PR · \+164 −20/,
  );
  expect(text).toMatch(/- \[Deploy #128\]\(\S+\) · production · mona, ops · 5 h/);
  expect(text).toMatch(/- ❌ \[#417 Cache the catalogue\]\(\S+\) · mona · checks failing · 8 h/);
  expect(text).toMatch(/- ✅ \[#418 Translate the errors\]\(\S+\) · octocat · 1 d/);
});

test('a title is text, and an address that is not https is no link', async () => {
  const asked = ['@all', '[x](https://evil.example)'];
  const reviews = [
    { title: '[x](https://evil.example) ** @all', url: 'javascript:alert(1)', number: 1, asked },
  ];
  const { bodies } = await composeEvents(eventOf({ counts: { reviews: 1 }, reviews }));
  const text = bodies.map(textOf).join();
  expect(text).not.toContain('](https://evil.example)');
  expect(text).not.toContain('javascript');
});

test('nothing is said to wait only where everything is known', async () => {
  const titleOf = async (data: unknown) =>
    (await composeEvents(eventOf(data))).bodies.map(({ message }) => JSON.stringify(message)).join();
  const lists = { reviews: [], authors: [], merges: [], runsUrl: 'https://github.com/octo/hello/actions' };
  expect(await titleOf({ ...lists, approvals: [] })).toContain('✅ Nothing is waiting');
  expect(await titleOf({ ...lists, approvals: null })).toContain('Nothing is waiting, as far as we know');
  expect(await titleOf({ ...lists, approvals: null })).not.toContain('✅');
  const cut = await titleOf({ ...lists, approvals: [], list: { read: 0, total: 1, complete: false } });
  expect(cut).toContain('Nothing is waiting, as far as we know');
  expect(cut).toContain('Based on the oldest 0 of 1 open pull requests');
});

test.each([
  [[3, 1, 0, 2], 20, [3, 1, 0, 2]],
  [[30, 1, 0, 2], 20, [17, 1, 0, 2]],
  [[100, 100, 100, 100], 20, [5, 5, 5, 5]],
  [[100, 100, 100, 100], 3, [1, 1, 1, 0]],
  [[0, 0, 0, 0], 20, [0, 0, 0, 0]],
])('lists of %j lines share %i as %j', (counts, max, shown) =>
  expect(shareLines(counts, max)).toEqual(shown),
);

describe('at-logins', () => {
  const loginMap = {
    mona: '13800138000',
    hubot: '13800138001',
    'octo/network': 'team-network',
    '@octo/ops': '13800138003',
    octocat: '13800138004',
  };
  const atOf = async (logins: string[], when: 'always' | 'failure' = 'always', data = eight?.data) => {
    const mentions = { logins, loginMap, when };
    const { bodies, warnings } = await composeEvents(eventOf(data), settingsWith({ mentions }));
    return { at: bodies[0]?.message.at, warnings };
  };

  test('reviewers mentions each who is asked once, and teams', async () => {
    const { at, warnings } = await atOf(['reviewers']);
    expect(at).toMatchObject({
      atMobiles: ['13800138001', '13800138000', '13800138003'],
      atUserIds: ['team-network'],
    });
    expect(warnings).toEqual([]);
  });

  test('author mentions whose pull request is to be mended or merged', async () => {
    const { at } = await atOf(['author']);
    expect(at).toMatchObject({ atMobiles: ['13800138001', '13800138000', '13800138004'] });
  });

  test('names who is not in the login map', async () => {
    const data = { counts: { reviews: 1, total: 1 }, reviews: [{ number: 1, asked: ['@octo/other'] }] };
    const { warnings } = await atOf(['reviewers'], 'always', data);
    expect(warnings).toEqual([expect.stringContaining('"@octo/other"')]);
  });

  test('with at-when: failure mentions nobody when nothing waits', async () => {
    const { at } = await atOf(['octocat'], 'failure', { counts: { total: 0 } });
    expect(at).toBeUndefined();
    expect((await atOf(['octocat'], 'failure')).at).toBeDefined();
  });
});

test('in a digest it is a line that leads to the pull requests', async () => {
  const events = [eventOf(eight?.data), eventWith({ id: 'e2' })];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  expect(bodies.map(textOf).join()).not.toContain('failed');
  expect(bodies.map(textOf).join()).toContain('[✋ 3 to review, 1 to approve, 3 to fix, 2 to merge');
});

/** The page of a report, in parts. */
const shown = async (data: object, locale: Locale = 'en') =>
  partsOf(waitingPage(await renderContextIn({ payload: data as Record<string, unknown>, locale })));
const repository = 'octo/hello';
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000] as const;
const fast = { number: 1, title: 'Fast', url: 'https://github.com/octo/hello/pull/1' };
const pages = {
  url: 'https://github.com/octo/hello/pulls',
  runsUrl: 'https://github.com/octo/hello/actions',
};

test('a report has a list of each kind, and says what nobody knows', async () => {
  const data = {
    repository,
    ...pages,
    counts: { reviews: 1, approvals: 2, authors: 1, merges: 3 },
    reviews: [
      {
        number: 412,
        title: 'Retry',
        url: 'https://github.com/octo/hello/pull/412',
        author: 'octocat',
        asked: ['@octo/ops', 'mona'],
        checks: 'success',
        waitingMs: 3 * day + 5 * hour,
        additions: 164,
        deletions: 20,
      },
    ],
    approvals: [
      {
        workflow: 'Deploy',
        number: 128,
        environments: ['production', 'eu'],
        reviewers: ['mona'],
        waitingMs: 90 * minute,
      },
      { number: 129 },
    ],
    authors: [
      {
        number: 417,
        url: 'https://github.com/octo/hello/pull/417',
        title: 'Cache',
        author: 'mona',
        checks: 'failure',
        reasons: ['changes', 'conflict', 'checks'],
      },
    ],
    merges: [
      {
        number: 418,
        url: 'https://github.com/octo/hello/pull/418',
        title: 'Translate',
        author: 'hubot',
        checks: 'pending',
        waitingMs: 0,
      },
    ],
    list: { read: 1_000, total: 2_345 },
  };
  expect(await shown(data)).toEqual({
    title: '✋ 1 to review, 2 to approve, 1 to fix, 3 to merge · hello',
    head: ['### ✋ 1 to review, 2 to approve, 1 to fix, 3 to merge', '**octo/hello**'],
    body: [
      '**To review (1)**',
      "- ✅ [#412 Retry](…/pull/412) · ops, mona · 3 d · octocat's PR · +164 −20",
      '**To approve (2)**',
      '- Deploy #128 · production, eu · mona · 1 h',
      '- ? #129 · no reviewers named',
      '**For the author to fix (1)**',
      '- ❌ [#417 Cache](…/pull/417) · mona · changes requested, conflict, checks failing',
      '**To merge (3)**',
      '- ⏳ [#418 Translate](…/pull/418) · hubot · 0 ms',
      '- and 2 more',
      '⚠️ Based on the oldest 1,000 of 2,345 open pull requests',
    ],
    links: '[Pull requests](…/pulls) · [Waiting runs](…/actions)',
    parts: 5,
    url: pages.url,
  });
  expect(await shown(data, 'zh-CN')).toEqual({
    title: '✋ 待评审 1 个、待审批 2 个、待修改 1 个、待合并 3 个 · octo/hello',
    head: ['### ✋ 待评审 1 个、待审批 2 个、待修改 1 个、待合并 3 个', '**octo/hello**'],
    body: [
      '**待评审（1）**',
      '- ✅ [#412 Retry](…/pull/412) · ops、mona · 3 天 · octocat 的 PR · +164 −20',
      '**待审批（2）**',
      '- Deploy #128 · production、eu · mona · 1 小时',
      '- ? #129 · 未列出审批人',
      '**待作者修改（1）**',
      '- ❌ [#417 Cache](…/pull/417) · mona · 要求修改、有冲突、检查失败',
      '**待合并（3）**',
      '- ⏳ [#418 Translate](…/pull/418) · hubot · 0 毫秒',
      '- 另有 2 项',
      '⚠️ 未关闭的 PR 共 2,345 个，仅统计最早的 1,000 个',
    ],
    links: '[全部 PR](…/pulls) · [等待中的运行](…/actions)',
    parts: 5,
    url: pages.url,
  });
});

describe('a line of a pull request to review', () => {
  const x = (length: number) => 'x'.repeat(length);
  test.each<[string, object, string, string]>([
    ['says that nobody was asked', {}, 'no reviewer asked', '未指定评审人'],
    ['has three who were asked', { asked: ['a', 'b', 'c'] }, 'a, b, c', 'a、b、c'],
    ['counts the others', { asked: ['a', 'b', 'c', 'd', 'e'] }, 'a, b, c and 2 more', 'a、b、c 等 5 人'],
    ['has a team that nobody may name', { askedHidden: 1 }, 'a team', '一个团队'],
    ['has teams beside people', { asked: ['a', 'b'], askedHidden: 2 }, 'a, b, 2 teams', 'a、b、2 个团队'],
    [
      'counts teams among the others',
      { asked: ['a', 'b', 'c', 'd'], askedHidden: 2 },
      'a, b, c, 2 teams and 1 more',
      'a、b、c、2 个团队 等 6 人',
    ],
    ['has a team of another organisation whole', { asked: ['@mona/ops'] }, 'mona/ops', 'mona/ops'],
    ['has a name with an at inside', { asked: ['a@octo/b'] }, 'a@octo/b', 'a@octo/b'],
    ['has short names', { asked: [x(41)] }, `${x(39)}…`, `${x(39)}…`],
  ])('%s', async (_, given, english, chinese) => {
    const data = {
      repository,
      counts: { reviews: 1 },
      reviews: [{ ...fast, author: 'mona', ...given }],
      approvals: [],
    };
    expect((await shown(data)).body[1]).toBe(`- [#1 Fast](…/pull/1) · ${english} · mona's PR · +0 −0`);
    expect((await shown(data, 'zh-CN')).body[1]).toBe(
      `- [#1 Fast](…/pull/1) · ${chinese} · mona 的 PR · +0 −0`,
    );
  });
});

describe('a line of a pull request to merge', () => {
  const x = (length: number) => 'x'.repeat(length);
  const lineOf = async (pull: object, of = repository) =>
    (
      await shown({
        repository: of,
        counts: { merges: 1 },
        merges: [{ ...fast, ...pull }],
        reviews: [],
        approvals: [],
      })
    ).body[1];

  test.each<[string, object, string, string?]>([
    ['has its author', { author: 'mona' }, '- [#1 Fast](…/pull/1) · mona'],
    ['has nobody whose account was deleted', {}, '- [#1 Fast](…/pull/1) · ghost'],
    ['has no reasons', { reasons: ['conflict'] }, '- [#1 Fast](…/pull/1) · ghost'],
    ['has short names', { author: x(41), title: x(61) }, `- [#1 ${x(59)}…](…/pull/1) · ${x(39)}…`],
    ['may have no title', { title: undefined }, '- [#1](…/pull/1) · ghost'],
    [
      'has its repository in the report of an organisation',
      { repository: 'octo/shop' },
      '- [shop#1 Fast](…/pull/1) · ghost',
      'octo',
    ],
    [
      'has a short repository',
      { repository: `octo/${x(41)}` },
      `- [${x(39)}…#1 Fast](…/pull/1) · ghost`,
      'octo',
    ],
    ['has no repository that is unknown', {}, '- [#1 Fast](…/pull/1) · ghost', 'octo'],
    ['has no repository without its owner', { repository: 'shop' }, '- [#1 Fast](…/pull/1) · ghost', 'octo'],
    ['has no repository in the report of one', { repository: 'octo/hello' }, '- [#1 Fast](…/pull/1) · ghost'],
    ['has no sign of checks that are new to us', { checks: 'constructor' }, '- [#1 Fast](…/pull/1) · ghost'],
    ['has no sign without checks', { checks: undefined }, '- [#1 Fast](…/pull/1) · ghost'],
    ['has whole days', { waitingMs: 2 * day - 1 }, '- [#1 Fast](…/pull/1) · ghost · 1 d'],
    ['has a day', { waitingMs: day }, '- [#1 Fast](…/pull/1) · ghost · 1 d'],
    ['has whole hours', { waitingMs: day - 1 }, '- [#1 Fast](…/pull/1) · ghost · 23 h'],
    ['has an hour', { waitingMs: hour }, '- [#1 Fast](…/pull/1) · ghost · 1 h'],
    ['has whole minutes', { waitingMs: hour - 1 }, '- [#1 Fast](…/pull/1) · ghost · 59 min'],
    ['has a minute', { waitingMs: minute }, '- [#1 Fast](…/pull/1) · ghost · 1 min'],
    ['has seconds below', { waitingMs: minute - 1_000 }, '- [#1 Fast](…/pull/1) · ghost · 59 s'],
  ])('%s', async (_, pull, line, of) => expect(await lineOf(pull, of)).toBe(line));
});

test('a pull request whose author has no account any more is by ghost in either language', async () => {
  const data = { repository, counts: { merges: 1 }, merges: [fast], reviews: [], approvals: [] };
  expect((await shown(data, 'zh-CN')).body[1]).toBe('- [#1 Fast](…/pull/1) · ghost');
});

test.each<[string, object, string]>([
  [
    'three environments',
    { workflow: 'Deploy', environments: ['a', 'b', 'c', 'd'] },
    '- Deploy #1 · a, b, c · no reviewers named',
  ],
  [
    'three reviewers',
    { workflow: 'Deploy', reviewers: ['a', 'b', '@octo/c', 'd'] },
    '- Deploy #1 · a, b, c and 1 more',
  ],
  ['a short name', { workflow: 'x'.repeat(41) }, `- ${'x'.repeat(39)}… #1 · no reviewers named`],
])('a line of a run to approve has %s', async (_, run, line) => {
  const data = { repository, counts: { approvals: 1 }, approvals: [{ number: 1, ...run }], reviews: [] };
  expect((await shown(data)).body[1]).toBe(line);
});

describe('a report has so many lines', () => {
  const pulls = (count: number) => Array.from({ length: count }, (_, at) => ({ number: at + 1, title: 'T' }));
  test.each<[string, object, number, string | undefined]>([
    ['twenty', {}, 20, '- and 10 more'],
    ['what it says', { max: 3 }, 3, '- and 27 more'],
    ['a hundred at most', { max: 1_000, counts: { merges: 130 }, merges: pulls(130) }, 100, '- and 30 more'],
    ['no more than it counts', { counts: { merges: 2 } }, 2, undefined],
    ['no more than it lists', { counts: { merges: 5 }, merges: pulls(2) }, 2, '- and 3 more'],
  ])('%s', async (_, given, count, rest) => {
    const data = {
      repository,
      counts: { merges: 30 },
      merges: pulls(30),
      reviews: [],
      approvals: [],
      ...given,
    };
    const lines = (await shown(data)).body.slice(1);
    expect(lines.filter((line) => line.includes('#'))).toHaveLength(count);
    expect(lines[count]).toBe(rest);
  });
});

describe('a report in which nothing waits', () => {
  const lists = { repository, reviews: [], approvals: [] };
  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      'says so',
      lists,
      ['### ✅ Nothing is waiting', '**octo/hello**'],
      ['### ✅ 没有待处理事项', '**octo/hello**'],
    ],
    [
      'does not say so where pull requests are not listed',
      { ...lists, reviews: undefined },
      [
        '### Nothing is waiting, as far as we know',
        '**octo/hello**',
        '⚠️ GitHub did not list the pull requests.',
      ],
      ['### 已知范围内没有待处理事项', '**octo/hello**', '⚠️ GitHub 没有列出 PR。'],
    ],
    [
      'does not say so where runs are not listed',
      { ...lists, runsUrl: pages.runsUrl, approvals: undefined },
      [
        '### Nothing is waiting, as far as we know',
        '**octo/hello**',
        '⚠️ GitHub did not list the runs waiting for approval.',
      ],
      ['### 已知范围内没有待处理事项', '**octo/hello**', '⚠️ GitHub 没有列出等待审批的运行。'],
    ],
    [
      'says so of an organisation, whose runs are not asked for',
      { ...lists, repository: 'octo', approvals: undefined },
      ['### ✅ Nothing is waiting', '**octo**'],
      ['### ✅ 没有待处理事项', '**octo**'],
    ],
    [
      'of which all pull requests are read has no note',
      { ...lists, list: { read: 2, total: 2, complete: true } },
      ['### ✅ Nothing is waiting', '**octo/hello**'],
      ['### ✅ 没有待处理事项', '**octo/hello**'],
    ],
    [
      'of an unknown repository says so',
      { reviews: [], approvals: [] },
      ['### ✅ Nothing is waiting'],
      ['### ✅ 没有待处理事项'],
    ],
  ])('%s', async (_, data, english, chinese) => {
    const linesOf = ({ head, body }: Awaited<ReturnType<typeof shown>>) => [...head, ...body];
    expect(linesOf(await shown(data))).toEqual(english);
    expect(linesOf(await shown(data, 'zh-CN'))).toEqual(chinese);
  });

  test('leads to no runs', async () => {
    expect((await shown({ ...lists, ...pages })).links).toBe('[Pull requests](…/pulls)');
  });
});

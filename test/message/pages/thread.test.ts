import { describe, expect, test } from 'vitest';
import { pageLines, pageOf } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const mona = { login: 'mona' };

const headlineOf = async (eventName: string, payload: Payload, locale: 'en' | 'zh-CN' = 'en') => {
  const [headline] = await pageLines(eventName, { repository, sender: mona, ...payload }, locale);
  return headline?.replace('### ', '');
};

const issue = { number: 7, title: 'Slow' };

describe('the headline of an issue names what was added to it or taken from it', () => {
  test.each<[action: string, given: Payload, en: string, zh: string]>([
    [
      'labeled',
      { label: { name: 'bug' } },
      'mona labelled issue #7 “bug”: Slow',
      'mona 给 Issue #7 加了标签“bug”：Slow',
    ],
    ['labeled', {}, 'mona changed the labels of issue #7: Slow', 'mona 修改了 Issue #7 的标签：Slow'],
    [
      'unlabeled',
      { label: { name: 'bug' } },
      'mona removed label “bug” from issue #7: Slow',
      'mona 移除了 Issue #7 的标签“bug”：Slow',
    ],
    ['unlabeled', {}, 'mona removed labels from issue #7: Slow', 'mona 移除了 Issue #7 的标签：Slow'],
    [
      'assigned',
      { assignee: { login: 'hubot' } },
      'mona assigned issue #7 to hubot: Slow',
      'mona 将 Issue #7 指派给 hubot：Slow',
    ],
    ['assigned', {}, 'mona changed the assignees of issue #7: Slow', 'mona 修改了 Issue #7 的负责人：Slow'],
    ['assigned', { assignee: mona }, 'mona self-assigned issue #7: Slow', 'mona 认领了 Issue #7：Slow'],
    [
      'unassigned',
      { assignee: { login: 'hubot' } },
      'mona unassigned hubot from issue #7: Slow',
      'mona 取消了 Issue #7 对 hubot 的指派：Slow',
    ],
    ['unassigned', {}, 'mona changed the assignees of issue #7: Slow', 'mona 修改了 Issue #7 的负责人：Slow'],
    [
      'unassigned',
      { assignee: mona },
      'mona unassigned themselves from issue #7: Slow',
      'mona 不再负责 Issue #7：Slow',
    ],
    [
      'milestoned',
      { milestone: { title: 'v2' } },
      'mona added issue #7 to milestone v2: Slow',
      'mona 将 Issue #7 加入里程碑 v2：Slow',
    ],
    ['milestoned', {}, 'mona added issue #7 to a milestone: Slow', 'mona 将 Issue #7 加入里程碑：Slow'],
    [
      'demilestoned',
      { milestone: { title: 'v2' } },
      'mona removed issue #7 from milestone v2: Slow',
      'mona 将 Issue #7 移出里程碑 v2：Slow',
    ],
    [
      'demilestoned',
      {},
      'mona removed issue #7 from its milestone: Slow',
      'mona 将 Issue #7 移出里程碑：Slow',
    ],
    [
      'typed',
      { type: { name: 'Task' } },
      'mona set the type of issue #7 to Task: Slow',
      'mona 将 Issue #7 的类型设为 Task：Slow',
    ],
    ['typed', {}, 'mona updated issue #7: Slow', 'mona 更新了 Issue #7：Slow'],
    [
      'untyped',
      { type: { name: 'Task' } },
      'mona removed the type of issue #7: Slow',
      'mona 移除了 Issue #7 的类型：Slow',
    ],
    [
      'transferred',
      { changes: { new_repository: { full_name: 'octo/robot' } } },
      'mona transferred issue #7 to octo/robot: Slow',
      'mona 将 Issue #7 转移到 octo/robot：Slow',
    ],
    [
      'transferred',
      {},
      'mona transferred issue #7 to another repository: Slow',
      'mona 将 Issue #7 转移到了其他仓库：Slow',
    ],
    ['pinned', {}, 'mona pinned issue #7: Slow', 'mona 置顶了 Issue #7：Slow'],
    ['unpinned', {}, 'mona unpinned issue #7: Slow', 'mona 取消了 Issue #7 的置顶：Slow'],
    ['locked', {}, 'mona locked issue #7: Slow', 'mona 锁定了 Issue #7：Slow'],
    ['unlocked', {}, 'mona unlocked issue #7: Slow', 'mona 解锁了 Issue #7：Slow'],
    ['reopened', {}, 'mona reopened issue #7: Slow', 'mona 重新打开了 Issue #7：Slow'],
    [
      'edited',
      { changes: { body: { from: 'Old' } } },
      'mona edited issue #7: Slow',
      'mona 编辑了 Issue #7：Slow',
    ],
    [
      'edited',
      { changes: { title: { from: 'Old' } } },
      'mona renamed issue #7: Slow',
      'mona 修改了 Issue #7 的标题：Slow',
    ],
    ['deleted', {}, 'mona deleted issue #7: Slow', 'mona 删除了 Issue #7：Slow'],
  ])('%s, %j', async (action, given, en, zh) => {
    const payload = { action, issue, ...given };
    expect(await headlineOf('issues', payload)).toBe(en);
    expect(await headlineOf('issues', payload, 'zh-CN')).toBe(zh);
  });

  test('of which 60 characters are shown', async () => {
    const labelled = (name: string) => headlineOf('issues', { action: 'labeled', issue, label: { name } });
    expect(await labelled('x'.repeat(60))).toBe(`mona labelled issue #7 “${'x'.repeat(60)}”: Slow`);
    expect(await labelled('x'.repeat(61))).toBe(`mona labelled issue #7 “${'x'.repeat(59)}…”: Slow`);
  });

  test('someone whose account is gone did not assign themselves', async () => {
    expect(await headlineOf('issues', { action: 'assigned', issue, sender: null })).toBe(
      'Someone changed the assignees of issue #7: Slow',
    );
  });
});

describe('a thread', () => {
  test.each<[string, string, Payload, string, string]>([
    ['an issue', 'issues', { issue: {} }, 'mona pinned an issue', 'mona 置顶了一个 Issue'],
    ['a pull request', 'pull_request', { pull_request: {} }, 'mona pinned a PR', 'mona 置顶了一个 PR'],
    ['a discussion', 'discussion', { discussion: {} }, 'mona pinned a discussion', 'mona 置顶了一个讨论'],
    [
      'a pull request with its number beside it',
      'pull_request',
      { number: 42, pull_request: { title: 'Faster' } },
      'mona pinned PR #42: Faster',
      'mona 置顶了 PR #42：Faster',
    ],
    [
      'a pull request in the event of an issue',
      'issues',
      { issue: { number: 42, pull_request: { url: '' } } },
      'mona pinned PR #42',
      'mona 置顶了 PR #42',
    ],
  ])('is called by its kind and number: %s', async (_, eventName, payload, en, zh) => {
    expect(await headlineOf(eventName, { action: 'pinned', ...payload })).toBe(en);
    expect(await headlineOf(eventName, { action: 'pinned', ...payload }, 'zh-CN')).toBe(zh);
  });

  test('shows 160 characters of its title', async () => {
    const titled = (length: number) =>
      headlineOf('issues', { action: 'pinned', issue: { number: 7, title: 'x'.repeat(length) } });
    expect(await titled(160)).toBe(`mona pinned issue #7: ${'x'.repeat(160)}`);
    expect(await titled(161)).toBe(`mona pinned issue #7: ${'x'.repeat(159)}…`);
  });

  test('is called #7 where more than 36 characters precede its title on the phone', async () => {
    const title = async (name: string) =>
      (await pageOf('issues', { action: 'labeled', issue, sender: mona, label: { name } })).title;
    expect(await title('a'.repeat(11))).toBe(`mona labelled issue #7 “${'a'.repeat(11)}”: Slow`);
    expect(await title('a'.repeat(12))).toBe(`mona labelled #7 “${'a'.repeat(12)}”: Slow`);
  });

  test('without a number keeps its name on the phone', async () => {
    const label = { name: 'needs triage today' };
    const page = await pageOf('issues', { action: 'labeled', issue: { title: 'Slow' }, sender: mona, label });
    expect(page.title).toBe('mona labelled an issue “needs triage today”: Slow');
  });

  test('that was renamed shows 160 characters of its former title', async () => {
    const renamed = (from: string, locale: 'en' | 'zh-CN' = 'en') =>
      pageLines('issues', { action: 'edited', issue, sender: mona, changes: { title: { from } } }, locale);
    expect(await renamed('Lazy')).toEqual(['### mona renamed issue #7: Slow', 'previously “Lazy”']);
    expect(await renamed('Lazy', 'zh-CN')).toEqual(['### mona 修改了 Issue #7 的标题：Slow', '原标题：Lazy']);
    expect((await renamed('x'.repeat(160)))[1]).toBe(`previously “${'x'.repeat(160)}”`);
    expect((await renamed('x'.repeat(161)))[1]).toBe(`previously “${'x'.repeat(159)}…”`);
  });
});

describe('the labels of a thread', () => {
  const labelled = (labels: unknown, locale: 'en' | 'zh-CN' = 'en') =>
    pageLines('issues', { action: 'opened', repository, sender: mona, issue: { number: 7, labels } }, locale);
  const named = (count: number, name: string) => Array.from({ length: count }, () => ({ name }));

  test.each<[string, unknown, string]>([
    ['none', [], '**octo/hello**'],
    ['no list', null, '**octo/hello**'],
    ['one', [{ name: 'bug' }], '**octo/hello** · bug'],
    [
      'several, one without a name',
      [{ name: 'bug' }, {}, { name: 'help wanted' }],
      '**octo/hello** · bug, help wanted',
    ],
    ['ten', named(10, 'a'), '**octo/hello** · a, a, a, a, a, a, a, a, a, a'],
    ['eleven: the first ten', named(11, 'a'), '**octo/hello** · a, a, a, a, a, a, a, a, a, a'],
    [
      'more than 100 characters',
      named(3, 'x'.repeat(40)),
      `**octo/hello** · ${'x'.repeat(40)}, ${'x'.repeat(40)}, ${'x'.repeat(15)}…`,
    ],
  ])('are a fact: %s', async (_, labels, facts) => {
    expect((await labelled(labels))[1]).toBe(facts);
  });

  test('are listed as Chinese lists are', async () => {
    expect((await labelled([{ name: 'bug' }, { name: 'slow' }], 'zh-CN'))[1]).toBe(
      '**octo/hello** · bug、slow',
    );
  });
});

describe('how long a thread was open', () => {
  const created = '2026-11-23T07:00:00Z';
  test.each<[string, Payload, string]>([
    [
      'a minute',
      { created_at: created, closed_at: '2026-11-23T07:01:00Z' },
      '**octo/hello** · open for 1 min',
    ],
    [
      'less than a minute says nothing',
      { created_at: created, closed_at: '2026-11-23T07:00:59Z' },
      '**octo/hello**',
    ],
    ['an unknown begin', { closed_at: created }, '**octo/hello**'],
    ['an unknown end', { created_at: created, closed_at: null }, '**octo/hello**'],
  ])('%s', async (_, times, facts) => {
    const payload = { action: 'closed', repository, sender: mona, issue: { number: 7, ...times } };
    expect((await pageLines('issues', payload))[1]).toBe(facts);
  });
});

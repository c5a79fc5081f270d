import { describe, expect, test } from 'vitest';
import {
  issueClosed,
  issueComment,
  issueOpened,
  issues,
  pullComment,
} from '../../fixtures/gallery/issues.ts';
import { page } from '../../fixtures/gallery/octo.ts';
import { pageLines, pageOf, read } from './reading.ts';

describe('an issue', () => {
  test('that was opened, in both languages', async () => {
    expect(await read(issueOpened, 'en')).toBe(`octocat opened issue #7: Robot is silent after midnight

### octocat opened issue #7: Robot is silent after midnight
**octo/hello** · bug

> Since yesterday nothing arrives between 0:00 and 1:00.
> **Log**
> \`errcode 310000\`

[Issue](${page('issues/7')})`);
    expect(
      await read(issueOpened, 'zh-CN'),
    ).toBe(`octocat 创建了 Issue #7：Robot is silent after midnight · hello

### octocat 创建了 Issue #7：Robot is silent after midnight
**octo/hello** · bug

> Since yesterday nothing arrives between 0:00 and 1:00.
> **Log**
> \`errcode 310000\`

[查看 Issue](${page('issues/7')})`);
  });

  test('that was closed says how long it was open, and does not repeat its text', async () => {
    expect(await read(issueClosed, 'en')).toBe(`mona closed issue #7: Robot is silent after midnight · hello

### mona closed issue #7: Robot is silent after midnight
**octo/hello** · octocat's issue · open for 3 d 2 h

[Issue](${page('issues/7')})`);
    expect((await pageOf('issues', issueClosed.payload, 'zh-CN')).head.source).toContain('历时 3 天 2 小时');
  });

  test.each([
    ['assigned', 'mona assigned issue #7 to octocat', 'mona 将 Issue #7 指派给 octocat'],
    ['added to a milestone', 'mona added #7 to milestone v2.2', 'mona 将 Issue #7 加入里程碑 v2.2'],
    ['transferred', 'mona transferred #7 to octo/robot', 'mona 将 Issue #7 转移到 octo/robot'],
    ['closed as not planned', 'hubot closed issue #7 as not planned', 'hubot 关闭了 Issue #7（不予处理）'],
  ])('%s: the title says who did what', async (what, english, chinese) => {
    const payload = issues.find((each) => each.eventName === 'issues' && each.what === what)?.payload ?? {};
    expect((await pageOf('issues', payload)).title).toContain(english);
    expect((await pageOf('issues', payload, 'zh-CN')).title).toContain(chinese);
  });

  test('that was moved opens where it is now; one that was deleted has no page left to open', async () => {
    const moved = issues.find(({ what }) => what === 'transferred')?.payload ?? {};
    expect((await pageOf('issues', moved)).url).toBe('https://github.com/octo/robot/issues/3');
    expect((await pageOf('issues', { ...issueOpened.payload, action: 'deleted' })).url).toBe(page());
  });

  test.each<[string, string[], string[]]>([
    [
      'opened',
      ['### mona opened issue #7: Slow', '**octo/hello** · bug · assigned to hubot', '> Very'],
      ['### mona 创建了 Issue #7：Slow', '**octo/hello** · bug · 负责人 hubot', '> Very'],
    ],
    [
      'reopened',
      ['### mona reopened issue #7: Slow', '**octo/hello** · bug · assigned to hubot', '> Very'],
      ['### mona 重新打开了 Issue #7：Slow', '**octo/hello** · bug · 负责人 hubot', '> Very'],
    ],
    [
      'closed',
      ['### mona closed issue #7: Slow', '**octo/hello** · open for 1 d'],
      ['### mona 关闭了 Issue #7：Slow', '**octo/hello** · 历时 1 天'],
    ],
    [
      'closed as not_planned',
      ['### mona closed issue #7 as not planned: Slow', '**octo/hello** · open for 1 d'],
      ['### mona 关闭了 Issue #7（不予处理）：Slow', '**octo/hello** · 历时 1 天'],
    ],
    [
      'closed as duplicate',
      ['### mona closed issue #7 as a duplicate: Slow', '**octo/hello** · open for 1 d'],
      ['### mona 关闭了 Issue #7（重复）：Slow', '**octo/hello** · 历时 1 天'],
    ],
    [
      'closed as completed',
      ['### mona closed issue #7: Slow', '**octo/hello** · open for 1 d'],
      ['### mona 关闭了 Issue #7：Slow', '**octo/hello** · 历时 1 天'],
    ],
    [
      'locked as not_planned',
      ['### mona locked issue #7: Slow', '**octo/hello**'],
      ['### mona 锁定了 Issue #7：Slow', '**octo/hello**'],
    ],
  ])('%s is reported with what matters then', async (what, en, zh) => {
    const [action = '', state_reason] = what.split(' as ');
    const issue = {
      number: 7,
      title: 'Slow',
      body: 'Very',
      labels: [{ name: 'bug' }],
      assignee: { login: 'hubot' },
      created_at: '2026-11-22T08:00:00Z',
      closed_at: '2026-11-23T08:00:00Z',
      state_reason,
    };
    const payload = { action, issue, sender: { login: 'mona' }, repository: { full_name: 'octo/hello' } };
    expect(await pageLines('issues', payload)).toEqual(en);
    expect(await pageLines('issues', payload, 'zh-CN')).toEqual(zh);
  });

  test('leaves no space between two Chinese words', async () => {
    const sender = { login: 'x', name: '小明' };
    expect((await pageOf('issues', { action: 'pinned', sender }, 'zh-CN')).title).toBe(
      '小明置顶了一个 Issue',
    );
    expect((await pageOf('discussion', { action: 'pinned', sender }, 'zh-CN')).title).toBe(
      '小明置顶了一个讨论',
    );
  });
});

describe('a comment', () => {
  test('on an issue, in both languages', async () => {
    expect(await read(issueComment, 'en')).toBe(`mona on #7: The clock of the runner was wrong. Fixed with t…

### mona commented on issue #7: Robot is silent after midnight
**octo/hello**

> The clock of the runner was wrong. **Fixed** with the next image.

[Comment](${page('issues/7#issuecomment-1')})`);
    expect(
      await read(issueComment, 'zh-CN'),
    ).toBe(`mona 评论 #7：The clock of the runner was wrong. Fixed with th…

### mona 评论了 Issue #7：Robot is silent after midnight
**octo/hello**

> The clock of the runner was wrong. **Fixed** with the next image.

[查看评论](${page('issues/7#issuecomment-1')})`);
  });

  test('on a pull request says so', async () => {
    expect((await pageOf('issue_comment', pullComment.payload)).title).toBe(
      'mona on #42: The clock of the runner was wrong. Fixed with…',
    );
  });

  test('that was deleted is not said again', async () => {
    const gone = await pageOf('issue_comment', { ...issueComment.payload, action: 'deleted' });
    expect(gone.body).toEqual([]);
    expect(gone.url).toBe(page('issues/7'));
  });

  test('shows the answer and not the words that it quotes', async () => {
    const reply = issues.find(({ eventName }) => eventName === 'discussion_comment');
    expect(
      await read(reply ?? issueComment, 'en'),
    ).toBe(`mona on #9: That is notify-when: failure. · octo/hello

### mona replied in discussion #9: How do I send to two groups?
**octo/hello**

> That is \`notify-when: failure\`.

[Comment](${page('discussions/9#discussioncomment-3')})`);
  });
});

describe('what somebody wrote', () => {
  const said = async (body: string): Promise<string> => {
    const comment = { ...Object(issueComment.payload.comment), body };
    const { body: parts } = await pageOf('issue_comment', { ...issueComment.payload, comment });
    return parts.map(({ source }) => source.replaceAll('  \n', '\n')).join('\n\n');
  };

  test.each([
    ['hidden hints of a template go', '<!-- Say why -->\nBecause.\n<!-- not closed', '> Because.'],
    [
      'a link is its words, a picture its description',
      '[docs](https://evil.example) ![shot](https://evil.example/a.png)',
      '> docs shot',
    ],
    [
      'of many lines the first six are shown',
      '1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7',
      '> 1\n> 2\n> 3\n> 4\n> 5\n> 6\n> …',
    ],
    [
      'what is folded away stays away',
      'Bumps undici.\n<details><summary>Notes</summary>\n\n1\n</details>\nDone.',
      '> Bumps undici.\n> Done.',
    ],
    ['code that looks like a quote is shown', 'So:\n```\n> fail\n```', '> So:\n> `> fail`'],
    ['a quote alone is shown, as there is nothing else', '> only this', '> only this'],
    ['a person is not called', 'Thanks @octocat!', '> Thanks octocat!'],
    ['nothing is shown of nothing', ' \n<!-- -->', ''],
  ])('%s', async (_rule, written, expected) => {
    expect(await said(written)).toBe(expected);
  });

  test('is cut at a length a phone shows, however long it is', async () => {
    for (const long of [
      'word '.repeat(200_000),
      '长'.repeat(300_000),
      '['.repeat(300_000),
      'a\n'.repeat(300_000),
    ]) {
      const text = await said(long);
      expect(Buffer.byteLength(text)).toBeLessThan(1_400);
      expect(text).toMatch(/…$/);
    }
  });
});

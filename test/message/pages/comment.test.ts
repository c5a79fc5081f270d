import { describe, expect, test } from 'vitest';
import { pageLines, pageOf } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const issue = { number: 7, title: 'Slow', html_url: 'https://github.com/octo/hello/issues/7' };
const comment = {
  body: 'Very.',
  user: { login: 'hubot' },
  html_url: 'https://github.com/octo/hello/issues/7#c1',
};
const around = { repository, sender: { login: 'mona' }, issue };
const link = '[Comment](…/issues/7#c1)';
const zhLink = '[查看评论](…/issues/7#c1)';

describe('a comment on an issue', () => {
  test.each<[action: string, given: Payload, en: string[], zh: string[]]>([
    [
      'created',
      { user: { login: 'mona' } },
      ['### mona commented on issue #7: Slow', '**octo/hello**', '> Very.', link],
      ['### mona 评论了 Issue #7：Slow', '**octo/hello**', '> Very.', zhLink],
    ],
    [
      'edited',
      {},
      ['### mona edited a comment on issue #7: Slow', "**octo/hello** · hubot's comment", '> Very.', link],
      ['### mona 编辑了 Issue #7 的评论：Slow', '**octo/hello** · hubot 的评论', '> Very.', zhLink],
    ],
    [
      'deleted',
      {},
      [
        '### mona deleted a comment on issue #7: Slow',
        "**octo/hello** · hubot's comment",
        '[Issue](…/issues/7)',
      ],
      ['### mona 删除了 Issue #7 的评论：Slow', '**octo/hello** · hubot 的评论', '[查看 Issue](…/issues/7)'],
    ],
    [
      'pinned',
      {},
      ['### mona updated a comment on issue #7: Slow', "**octo/hello** · hubot's comment", '> Very.', link],
      ['### mona 更新了 Issue #7 的评论：Slow', '**octo/hello** · hubot 的评论', '> Very.', zhLink],
    ],
  ])('%s', async (action, given, en, zh) => {
    const payload = { ...around, action, comment: { ...comment, ...given } };
    expect(await pageLines('issue_comment', payload)).toEqual(en);
    expect(await pageLines('issue_comment', payload, 'zh-CN')).toEqual(zh);
  });

  test('without an action of its own is an update', async () => {
    expect((await pageLines('issue_comment', { ...around, comment }))[0]).toBe(
      '### mona updated a comment on issue #7: Slow',
    );
  });

  test('without a page of its own leads to the issue', async () => {
    const payload = { ...around, action: 'created', comment: { body: 'Very.' } };
    expect((await pageLines('issue_comment', payload)).at(-1)).toBe('[Comment](…/issues/7)');
  });
});

test.each<[string, Payload, string, string]>([
  ['a reply', { parent_id: 3 }, 'mona replied in discussion #9', 'mona 回复了讨论 #9'],
  ['a comment', { parent_id: null }, 'mona commented on discussion #9', 'mona 评论了讨论 #9'],
])('%s in a discussion is called one', async (_, given, en, zh) => {
  const discussion = { number: 9 };
  const payload = {
    ...around,
    action: 'created',
    discussion,
    comment: { user: { login: 'mona' }, ...given },
  };
  expect((await pageLines('discussion_comment', payload))[0]).toBe(`### ${en}`);
  expect((await pageLines('discussion_comment', payload, 'zh-CN'))[0]).toBe(`### ${zh}`);
});

describe('the title of a comment', () => {
  const titleFor = async (given: Payload, locale: 'en' | 'zh-CN' = 'en') =>
    (await pageOf('issue_comment', { ...around, action: 'created', comment, ...given }, locale)).title;

  test('is who said it and its first words', async () => {
    const said = { ...comment, body: '## Very\n\nAnd late' };
    expect(await titleFor({ comment: said })).toBe('mona on #7: Very · octo/hello');
    expect(await titleFor({ comment: said }, 'zh-CN')).toBe('mona 评论 #7：Very · octo/hello');
  });

  test.each<[string, Payload, string]>([
    ['that was edited', { action: 'edited' }, 'mona edited a comment on issue #7: Slow · octo/hello'],
    ['without words', { comment: { body: '<!-- -->' } }, 'mona commented on issue #7: Slow · octo/hello'],
    ['on something without a number', { issue: {} }, 'mona commented on an issue · octo/hello'],
  ])('says what happened for one %s', async (_, given, title) => {
    expect(await titleFor(given)).toBe(title);
  });

  test('calls the issue by its number alone where there is little room', async () => {
    const sender = { login: 'a-very-long-name-of-somebody' };
    expect(await titleFor({ sender, action: 'edited' })).toBe(
      'a-very-long-name-of-somebody edited a comment on #7: Slow',
    );
  });
});

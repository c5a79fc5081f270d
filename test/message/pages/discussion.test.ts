import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const discussion = {
  number: 9,
  title: 'How?',
  body: 'So?',
  user: { login: 'octocat' },
  category: { name: 'Q&A' },
  html_url: 'https://github.com/octo/hello/discussions/9',
};
const answer = {
  user: { login: 'hubot' },
  body: 'Thus.',
  html_url: 'https://github.com/octo/hello/discussions/9#discussioncomment-3',
};
const link = '[Discussion](…/discussions/9)';
const zhLink = '[查看讨论](…/discussions/9)';

test.each<[action: string, given: Payload, en: string[], zh: string[]]>([
  [
    'created',
    { sender: { login: 'octocat' } },
    ['### octocat started discussion #9: How?', '**octo/hello** · Q&A', '> So?', link],
    ['### octocat 发起了讨论 #9：How?', '**octo/hello** · Q&A', '> So?', zhLink],
  ],
  [
    'answered',
    { answer },
    [
      '### mona marked an answer in discussion #9: How?',
      '**octo/hello** · answer by hubot',
      '> Thus.',
      `[Answer](…/discussions/9#discussioncomment-3) · ${link}`,
    ],
    [
      '### mona 标记了讨论 #9 的答案：How?',
      '**octo/hello** · hubot 回答',
      '> Thus.',
      `[查看答案](…/discussions/9#discussioncomment-3) · ${zhLink}`,
    ],
  ],
  [
    'answered',
    { answer: { body: 'Thus.' } },
    ['### mona marked an answer in discussion #9: How?', '**octo/hello**', '> Thus.', link],
    ['### mona 标记了讨论 #9 的答案：How?', '**octo/hello**', '> Thus.', zhLink],
  ],
  [
    'unanswered',
    { old_answer: answer },
    ['### mona unmarked the answer in discussion #9: How?', "**octo/hello** · octocat's discussion", link],
    ['### mona 取消了讨论 #9 的答案标记：How?', '**octo/hello** · octocat 的讨论', zhLink],
  ],
  [
    'category_changed',
    {},
    ['### mona moved discussion #9 to Q&A: How?', "**octo/hello** · octocat's discussion", link],
    ['### mona 将讨论 #9 移到分类 Q&A：How?', '**octo/hello** · octocat 的讨论', zhLink],
  ],
  [
    'category_changed',
    { discussion: { number: 9 } },
    ['### mona moved discussion #9 to another category', '**octo/hello**'],
    ['### mona 将讨论 #9 移到了其他分类', '**octo/hello**'],
  ],
  [
    'transferred',
    {
      changes: {
        new_discussion: { html_url: 'https://github.com/octo/robot/discussions/3' },
        new_repository: { full_name: 'octo/robot' },
      },
    },
    [
      '### mona transferred discussion #9 to octo/robot: How?',
      "**octo/hello** · octocat's discussion",
      '[Discussion](https://github.com/octo/robot/discussions/3)',
    ],
    [
      '### mona 将讨论 #9 转移到 octo/robot：How?',
      '**octo/hello** · octocat 的讨论',
      '[查看讨论](https://github.com/octo/robot/discussions/3)',
    ],
  ],
  [
    'edited',
    { changes: { title: { from: 'Why?' } } },
    [
      '### mona renamed discussion #9: How?',
      "**octo/hello** · octocat's discussion",
      'previously “Why?”',
      link,
    ],
    ['### mona 修改了讨论 #9 的标题：How?', '**octo/hello** · octocat 的讨论', '原标题：Why?', zhLink],
  ],
  [
    'deleted',
    {},
    ['### mona deleted discussion #9: How?', "**octo/hello** · octocat's discussion", '[Repository](…)'],
    ['### mona 删除了讨论 #9：How?', '**octo/hello** · octocat 的讨论', '[仓库](…)'],
  ],
])('a discussion, %s, %j', async (action, given, en, zh) => {
  const payload = { action, repository, sender: { login: 'mona' }, discussion, ...given };
  expect(await pageLines('discussion', payload)).toEqual(en);
  expect(await pageLines('discussion', payload, 'zh-CN')).toEqual(zh);
});

test('the category of a discussion is cut after 60 characters', async () => {
  const factsFor = async (length: number) => {
    const category = { name: 'x'.repeat(length) };
    const payload = { action: 'created', repository, discussion: { number: 9, category } };
    return (await pageLines('discussion', payload))[1];
  };
  expect(await factsFor(60)).toBe(`**octo/hello** · ${'x'.repeat(60)}`);
  expect(await factsFor(61)).toBe(`**octo/hello** · ${'x'.repeat(59)}…`);
});

import { expect, test } from 'vitest';
import { pageLines, pageOf } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const pull_request = {
  number: 42,
  title: 'Faster',
  user: { login: 'octocat' },
  html_url: 'https://github.com/octo/hello/pull/42',
};
const around = { repository, sender: { login: 'mona' }, pull_request };
const links = '[Review](…/pull/42#r1) · [Files](…/pull/42/files)';
const zhLinks = '[查看评审](…/pull/42#r1) · [文件改动](…/pull/42/files)';

test.each<[action: string, state: string, given: Payload, en: string, zh: string]>([
  ['submitted', 'approved', {}, 'mona approved PR #42: Faster', 'mona 批准了 PR #42：Faster'],
  ['submitted', 'APPROVED', {}, 'mona approved PR #42: Faster', 'mona 批准了 PR #42：Faster'],
  [
    'submitted',
    'changes_requested',
    {},
    '✋ mona requested changes on PR #42: Faster',
    '✋ mona 要求修改 PR #42：Faster',
  ],
  ['submitted', 'commented', {}, 'mona reviewed PR #42: Faster', 'mona 评审了 PR #42：Faster'],
  ['submitted', 'odd', {}, 'mona reviewed PR #42: Faster', 'mona 评审了 PR #42：Faster'],
  [
    'edited',
    'changes_requested',
    {},
    'mona edited a review of PR #42: Faster',
    'mona 编辑了对 PR #42 的评审：Faster',
  ],
  [
    'dismissed',
    'changes_requested',
    { user: { login: 'hubot' } },
    "mona dismissed hubot's review of PR #42: Faster",
    'mona 撤销了 hubot 对 PR #42 的评审：Faster',
  ],
  [
    'dismissed',
    'dismissed',
    { user: null },
    "mona dismissed Someone's review of PR #42: Faster",
    'mona 撤销了有人对 PR #42 的评审：Faster',
  ],
  [
    'dismissed',
    'approved',
    { user: { login: 'mona' } },
    'mona withdrew a review of PR #42: Faster',
    'mona 撤回了对 PR #42 的评审：Faster',
  ],
])('a review, %s, %s, %j', async (action, state, given, en, zh) => {
  const review = { state, body: 'Why?', html_url: 'https://github.com/octo/hello/pull/42#r1', ...given };
  const payload = { action, ...around, review };
  const facts = "**octo/hello** · octocat's PR";
  expect(await pageLines('pull_request_review', payload)).toEqual([`### ${en}`, facts, '> Why?', links]);
  expect(await pageLines('pull_request_review', payload, 'zh-CN')).toEqual([
    `### ${zh}`,
    '**octo/hello** · octocat 的 PR',
    '> Why?',
    zhLinks,
  ]);
});

test.each<[string, Payload, string]>([
  ['a comment in its words', { state: 'commented', body: 'Why not?\n\nTell me' }, 'mona on #42: Why not?'],
  ['a comment in capitals of GraphQL', { state: 'COMMENTED', body: 'Why not?' }, 'mona on #42: Why not?'],
  ['a comment without words', { state: 'commented', body: null }, 'mona reviewed PR #42: Faster'],
  ['what it decides, not its words', { state: 'approved', body: 'Fine' }, 'mona approved PR #42: Faster'],
  ['an unknown state, not its words', { body: 'Fine' }, 'mona reviewed PR #42: Faster'],
])('the title of a review says %s', async (_, review, title) => {
  const page = await pageOf('pull_request_review', { action: 'submitted', ...around, repository, review });
  expect(page.title).toBe(`${title} · octo/hello`);
});

test('a review without a page of its own leads to its pull request', async () => {
  const payload = { action: 'submitted', ...around, review: { state: 'approved' } };
  expect((await pageLines('pull_request_review', payload)).at(-1)).toBe(
    '[Review](…/pull/42) · [Files](…/pull/42/files)',
  );
  const unknown = { ...payload, pull_request: { number: 42 } };
  expect((await pageLines('pull_request_review', unknown)).at(-1)).toBe('**octo/hello**');
});

test.each<[string, Payload, Payload, string[]]>([
  [
    'new, on a line',
    { action: 'created' },
    { path: 'src/a.ts', line: 7, original_line: 3 },
    [
      '### mona commented on PR #42: Faster',
      '**octo/hello** · `src/a.ts:7`',
      '> Why?',
      '[Comment](…/pull/42#c1)',
    ],
  ],
  [
    'on a line that is gone',
    { action: 'created' },
    { path: 'src/a.ts', line: null, original_line: 3 },
    [
      '### mona commented on PR #42: Faster',
      '**octo/hello** · `src/a.ts:3`',
      '> Why?',
      '[Comment](…/pull/42#c1)',
    ],
  ],
  [
    'on a file, by somebody else',
    { action: 'edited' },
    { path: 'src/a.ts', user: { login: 'hubot' } },
    [
      '### mona edited a comment on PR #42: Faster',
      "**octo/hello** · `src/a.ts` · hubot's comment",
      '> Why?',
      '[Comment](…/pull/42#c1)',
    ],
  ],
  [
    'on a path of more than 120 characters',
    { action: 'created' },
    { path: 'x'.repeat(121), line: 7 },
    [
      '### mona commented on PR #42: Faster',
      `**octo/hello** · \`${'x'.repeat(119)}…:7\``,
      '> Why?',
      '[Comment](…/pull/42#c1)',
    ],
  ],
  [
    'on a file whose path is more than 120 characters',
    { action: 'created' },
    { path: 'x'.repeat(121) },
    [
      '### mona commented on PR #42: Faster',
      `**octo/hello** · \`${'x'.repeat(119)}…\``,
      '> Why?',
      '[Comment](…/pull/42#c1)',
    ],
  ],
  [
    'without a page of its own',
    { action: 'created' },
    { html_url: null },
    ['### mona commented on PR #42: Faster', '**octo/hello**', '> Why?', '[Comment](…/pull/42)'],
  ],
  [
    'deleted',
    { action: 'deleted' },
    { path: 'src/a.ts', line: 7 },
    [
      '### mona deleted a comment on PR #42: Faster',
      '**octo/hello** · `src/a.ts:7`',
      '[Pull request](…/pull/42)',
    ],
  ],
])('a comment on a change, %s', async (_, given, said, expected) => {
  const comment = {
    body: 'Why?',
    user: { login: 'mona' },
    html_url: 'https://github.com/octo/hello/pull/42#c1',
    ...said,
  };
  const payload = { ...around, ...given, comment };
  expect(await pageLines('pull_request_review_comment', payload)).toEqual(expected);
});

test('the title of a comment on a change is its words', async () => {
  const payload = { action: 'created', ...around, comment: { body: 'Why?', path: 'src/a.ts' } };
  const { title } = await pageOf('pull_request_review_comment', payload);
  expect(title).toBe('mona on #42: Why? · octo/hello');
});

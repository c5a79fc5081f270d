import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const mergeGroup = {
  head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${sha}`,
  base_ref: 'refs/heads/main',
  head_sha: sha,
  head_commit: { message: 'Merge pull request #42 from octo/fast\n\nFaster start' },
};

const linesOf = (given: Payload, group: Payload = {}, locale: 'en' | 'zh-CN' = 'en') =>
  pageLines('merge_group', { repository, ...given, merge_group: { ...mergeGroup, ...group } }, locale);

test.each<[Payload, string, string]>([
  [
    { action: 'checks_requested' },
    'PR #42 is in the merge queue, checks running: Faster start',
    '合并队列正在检查 PR #42：Faster start',
  ],
  [
    { action: 'destroyed', reason: 'merged' },
    'Merge queue merged PR #42: Faster start',
    '合并队列已合并 PR #42：Faster start',
  ],
  [
    { action: 'destroyed', reason: 'invalidated' },
    '⚠️ Merge queue could not merge PR #42: Faster start',
    '⚠️ 合并队列未能合并 PR #42：Faster start',
  ],
  [
    { action: 'destroyed', reason: 'dequeued' },
    'Merge queue removed PR #42: Faster start',
    '合并队列已移除 PR #42：Faster start',
  ],
  [
    { action: 'destroyed' },
    'Merge queue removed PR #42: Faster start',
    '合并队列已移除 PR #42：Faster start',
  ],
])('the merge queue says what it did: %j', async (given, en, zh) => {
  expect(await linesOf(given)).toEqual([
    `### ${en}`,
    '**octo/hello** · into main · `a1b2c3d`',
    `[Pull request](…/pull/42) · [Commit](…/commit/${sha})`,
  ]);
  expect(await linesOf(given, {}, 'zh-CN')).toEqual([
    `### ${zh}`,
    '**octo/hello** · 目标分支 main · `a1b2c3d`',
    `[查看 PR](…/pull/42) · [提交](…/commit/${sha})`,
  ]);
});

test.each<[string, Payload, string[]]>([
  [
    'no branch of the queue',
    { head_ref: null },
    [
      '### a PR is in the merge queue, checks running: Faster start (#42)',
      '**octo/hello** · into main · `a1b2c3d`',
      `[Commit](…/commit/${sha})`,
    ],
  ],
  [
    'a branch of another name',
    { head_ref: 'refs/heads/pr-42' },
    [
      '### a PR is in the merge queue, checks running: Faster start (#42)',
      '**octo/hello** · into main · `a1b2c3d`',
      `[Commit](…/commit/${sha})`,
    ],
  ],
  [
    'no commit and no base',
    { head_sha: null, head_commit: null, base_ref: null },
    ['### PR #42 is in the merge queue, checks running', '**octo/hello**', '[Pull request](…/pull/42)'],
  ],
  [
    'a sha that is none',
    { head_sha: 'odd' },
    [
      '### PR #42 is in the merge queue, checks running: Faster start',
      '**octo/hello** · into main',
      '[Pull request](…/pull/42)',
    ],
  ],
])('the merge queue leaves out what its payload does not say: %s', async (_, group, expected) => {
  expect(await linesOf({ action: 'checks_requested' }, group)).toEqual(expected);
});

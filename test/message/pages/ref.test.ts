import { expect, test } from 'vitest';
import { branchName } from '../../../src/message/pages/ref.ts';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const around = { repository, sender: { login: 'mona' } };

test.each<[string, Payload, string[], string[]]>([
  [
    'create',
    { ref: 'fix/empty', ref_type: 'branch' },
    ['### mona created branch fix/empty', '**octo/hello**', '[Branch](…/tree/fix/empty) · [Repository](…)'],
    ['### mona 创建了分支 fix/empty', '**octo/hello**', '[分支](…/tree/fix/empty) · [仓库](…)'],
  ],
  [
    'create',
    { ref: 'v2', ref_type: 'tag' },
    ['### mona created tag v2', '**octo/hello**', '[Tag](…/tree/v2) · [Repository](…)'],
    ['### mona 创建了 Tag v2', '**octo/hello**', '[Tag](…/tree/v2) · [仓库](…)'],
  ],
  [
    'create',
    { ref: 'refs/tags/v2' },
    ['### mona created tag v2', '**octo/hello**', '[Tag](…/tree/v2) · [Repository](…)'],
    ['### mona 创建了 Tag v2', '**octo/hello**', '[Tag](…/tree/v2) · [仓库](…)'],
  ],
  [
    'create',
    { ref_type: 'tag' },
    ['### mona created a tag', '**octo/hello**', '[Repository](…)'],
    ['### mona 创建了一个 Tag', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'delete',
    { ref: 'v2', ref_type: 'tag' },
    ['### mona deleted tag v2', '**octo/hello**', '[Repository](…)'],
    ['### mona 删除了 Tag v2', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'delete',
    {},
    ['### mona deleted a branch', '**octo/hello**', '[Repository](…)'],
    ['### mona 删除了一个分支', '**octo/hello**', '[仓库](…)'],
  ],
])('a branch or tag, %s, %j', async (eventName, given, en, zh) => {
  expect(await pageLines(eventName, { ...around, ...given })).toEqual(en);
  expect(await pageLines(eventName, { ...around, ...given }, 'zh-CN')).toEqual(zh);
});

test.each([
  ['refs/heads/main', 'main'],
  ['refs/tags/v2', 'v2'],
  ['main', 'main'],
  ['docs/refs/heads/main', 'docs/refs/heads/main'],
  ['refs/pull/42/merge', 'refs/pull/42/merge'],
  ['x'.repeat(100), 'x'.repeat(100)],
  ['x'.repeat(101), `${'x'.repeat(99)}…`],
])('%s is shown as %s', (ref, name) => {
  expect(branchName(ref)).toBe(name);
});

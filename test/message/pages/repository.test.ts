import { expect, test } from 'vitest';
import { octocat, page, repository } from '../../fixtures/gallery/octo.ts';
import { fork, repositoryNews, star } from '../../fixtures/gallery/repository.ts';
import { pageLines, pageOf, read } from './reading.ts';

test('a fork names the repository once, and the fork', async () => {
  expect(await read(fork, 'en')).toBe(`octocat forked octo/hello

### octocat forked octo/hello
as octocat/hello · 97 forks

[Fork](https://github.com/octocat/hello) · [Repository](${page()})`);
  expect(await read(fork, 'zh-CN')).toBe(`octocat Fork 了 octo/hello

### octocat Fork 了 octo/hello
Fork 为 octocat/hello · 共 97 个 Fork

[查看 Fork](https://github.com/octocat/hello) · [仓库](${page()})`);
});

test('a star says how many there are', async () => {
  expect(await read(star, 'en')).toBe(`octocat starred octo/hello

### octocat starred octo/hello
1,280 stars

[Repository](${page()})`);
  expect(await read(star, 'zh-CN')).toBe(`octocat 给 octo/hello 点了 Star

### octocat 给 octo/hello 点了 Star
共 1,280 个 Star

[仓库](${page()})`);
});

test.each([
  ['public', 'made public', '⚠️ octo/hello is now public', '⚠️ octo/hello 已公开'],
  ['label', 'renamed', 'mona renamed label “slow” to “performance”', 'mona 将标签“slow”改名为“performance”'],
  ['milestone', 'created', 'mona created milestone v2.2 · octo/hello', 'mona 创建了里程碑 v2.2 · octo/hello'],
  ['gollum', 'one page', 'mona edited wiki page Home', 'mona 编辑了 Wiki 页面 Home'],
  ['gollum', 'several pages', 'mona edited 2 wiki pages', 'mona 编辑了 2 个 Wiki 页面'],
  ['page_build', 'built', '✅ Pages site built', '✅ Pages 站点构建成功'],
  ['page_build', 'failed', '❌ Pages site failed to build', '❌ Pages 站点构建失败'],
  ['registry_package', 'published', '🎉 hello 2.1.0 published', '🎉 hello 2.1.0 已发布'],
  [
    'branch_protection_rule',
    'removed',
    '⚠️ mona removed protection from main',
    '⚠️ mona 移除了 main 的分支保护',
  ],
  [
    'merge_group',
    'checks requested',
    'PR #42 is in the merge queue, checks running',
    '合并队列正在检查 PR #42：Faster start',
  ],
  ['project', 'created', 'mona created project Robots', 'mona 创建了项目 Robots'],
  ['project_column', 'moved', 'mona moved project column In review', 'mona 移动了看板列 In review'],
  ['project_card', 'created', 'mona created a project card', 'mona 创建了看板卡片'],
  [
    'image_version',
    'ready',
    'Runner image ubuntu-24-node 1.4.0 is ready',
    '运行器镜像 ubuntu-24-node 1.4.0 已就绪',
  ],
])('%s, %s: the title says what happened', async (eventName, what, english, chinese) => {
  const happening = repositoryNews.find((each) => each.eventName === eventName && each.what === what);
  expect((await pageOf(eventName, happening?.payload ?? {})).title).toContain(english);
  expect((await pageOf(eventName, happening?.payload ?? {}, 'zh-CN')).title).toContain(chinese);
});

test.each([
  ['create', 'octocat created branch perf/start · octo/hello', 'octocat 创建了分支 perf/start · octo/hello'],
  ['delete', 'octocat deleted branch perf/start · octo/hello', 'octocat 删除了分支 perf/start · octo/hello'],
])('a branch: %s', async (eventName, english, chinese) => {
  const payload = { ref: 'perf/start', ref_type: 'branch', repository, sender: octocat };
  expect((await pageOf(eventName, payload)).title).toBe(english);
  expect((await pageOf(eventName, payload, 'zh-CN')).title).toBe(chinese);
});

test('an address keeps the slashes of a branch and nothing else that is special', async () => {
  const { url } = await pageOf('create', { ref: 'fix/a?b#c d', ref_type: 'branch', repository });
  expect(url).toBe(page('tree/fix/a%3Fb%23c%20d'));
});

test('a milestone says what is done of it, and the day it is due wherever the reader is', async () => {
  const closed = repositoryNews.find(({ eventName, what }) => eventName === 'milestone' && what === 'closed');
  expect((await pageOf('milestone', closed?.payload ?? {})).head.source).toContain(
    '7 of 8 done · due 1 Dec 2026',
  );
  expect((await pageOf('milestone', closed?.payload ?? {}, 'zh-CN')).head.source).toContain(
    '截止 2026年12月1日',
  );
});

test.each<[string, unknown[], string, string]>([
  ['did not pass', [], 'CI finished on main: test · octo/hello', 'CI 已结束：main，任务 test · octo/hello'],
  [
    'failed if a step of it did',
    [{ name: 'Run tests', conclusion: 'failure', number: 2 }],
    '❌ CI failed on main: test · octo/hello',
    '❌ CI 失败：main，任务 test · octo/hello',
  ],
])('a job that is over without a conclusion %s', async (_, steps, english, chinese) => {
  const job = {
    name: 'test',
    workflow_name: 'CI',
    head_branch: 'main',
    status: 'completed',
    conclusion: null,
  };
  const payload = { action: 'completed', workflow_job: { ...job, steps }, repository };
  expect((await pageOf('workflow_job', payload)).title).toBe(english);
  expect((await pageOf('workflow_job', payload, 'zh-CN')).title).toBe(chinese);
});

test.each<[string, string[], string[]]>([
  ['fork', ['### mona forked a repository'], ['### mona Fork 了一个仓库']],
  ['watch', ['### mona starred a repository'], ['### mona 给一个仓库点了 Star']],
  ['star', ['### mona unstarred a repository'], ['### mona 取消了对一个仓库的 Star']],
  ['public', ['### ⚠️ a repository is now public', 'by mona'], ['### ⚠️ 一个仓库已公开', '操作人 mona']],
])('the repository of a %s may be unknown', async (eventName, en, zh) => {
  const payload = { action: 'deleted', sender: { login: 'mona' } };
  expect(await pageLines(eventName, payload)).toEqual(en);
  expect(await pageLines(eventName, payload, 'zh-CN')).toEqual(zh);
});

test('100 characters are shown of the name of a repository and of its fork', async () => {
  const linesOf = (length: number) => {
    const [full_name, fork] = ['x'.repeat(length), 'y'.repeat(length)];
    return pageLines('fork', { sender: octocat, repository: { full_name }, forkee: { full_name: fork } });
  };
  expect((await linesOf(100)).slice(0, 2)).toEqual([
    `### octocat forked ${'x'.repeat(100)}`,
    `as ${'y'.repeat(100)}`,
  ]);
  expect((await linesOf(101)).slice(0, 2)).toEqual([
    `### octocat forked ${'x'.repeat(99)}…`,
    `as ${'y'.repeat(99)}…`,
  ]);
});

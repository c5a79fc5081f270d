import { describe, expect, test } from 'vitest';
import { page, repository, shas } from '../../fixtures/gallery/octo.ts';
import {
  deletedBranch,
  forcedPush,
  newBranch,
  newTag,
  oneCommit,
  threeCommits,
} from '../../fixtures/gallery/pushes.ts';
import { pageOf, read } from './reading.ts';

const [first, second, after] = [shas.first, shas.second, shas.after].map((sha) => page(`commit/${sha}`));
const compare = page('compare/0f1e2d3c4b5a...a1b2c3d4e5f6');

describe('a push', () => {
  test('of one commit names that commit, in English', async () => {
    expect(await read(oneCommit, 'en')).toBe(`Mona pushed to main: fix: handle empty payload · octo/hello

### Mona pushed to main: fix: handle empty payload
**octo/hello** · \`a1b2c3d\` · 2 files

> An event without data no longer stops the queue.

[Commit](${after})`);
  });

  test('of one commit names that commit, in Chinese', async () => {
    expect(
      await read(oneCommit, 'zh-CN'),
    ).toBe(`Mona 向 main 推送了提交：fix: handle empty payload · octo/hello

### Mona 向 main 推送了提交：fix: handle empty payload
**octo/hello** · \`a1b2c3d\` · 2 个文件

> An event without data no longer stops the queue.

[提交](${after})`);
  });

  test('of several commits lists them, newest first, others’ with their names, in English', async () => {
    expect(await read(threeCommits, 'en')).toBe(`Mona pushed 3 commits to main · octo/hello

### Mona pushed 3 commits to main
**octo/hello** · 3 files

- [fix: handle empty payload](${after})
- [test: an event without data](${second})
- [Update undici to 8.12.4 (#41)](${first}) · Hubot

[Compare](${compare})`);
  });

  test('of several commits lists them, newest first, others’ with their names, in Chinese', async () => {
    expect(await read(threeCommits, 'zh-CN')).toBe(`Mona 向 main 推送了 3 个提交 · octo/hello

### Mona 向 main 推送了 3 个提交
**octo/hello** · 3 个文件

- [fix: handle empty payload](${after})
- [test: an event without data](${second})
- [Update undici to 8.12.4 (#41)](${first}) · Hubot

[对比](${compare})`);
  });

  test('of more than ten commits shows the last ten and counts the others', async () => {
    const { payload } = oneCommit;
    const [commit] = payload.commits as object[];
    const many = Array.from({ length: 1_500 }, (_, index) => ({ ...commit, message: `commit ${index}` }));
    const { title, body } = await pageOf('push', { ...payload, commits: many });
    const [shown, left] = body.map(({ source }) => source);
    expect(title).toBe('Mona pushed 1,500 commits to main · octo/hello');
    expect(shown?.split('\n')).toHaveLength(10);
    expect(shown?.split('\n')[0]).toContain('commit 1499');
    expect(left).toBe('and 1,490 older commits');
  });

  test('that rewrites the default branch needs attention, and says what was there before', async () => {
    expect(await read(forcedPush, 'en')).toBe(`⚠️ Mona force-pushed main · octo/hello

### ⚠️ Mona force-pushed main
**octo/hello** · 2 files · history rewritten: \`0f1e2d3\` → \`a1b2c3d\`

Now at: fix: handle empty payload

> An event without data no longer stops the queue.

[What was overwritten](${compare}) · [Commit](${after})`);
    const elsewhere = await pageOf('push', { ...forcedPush.payload, ref: 'refs/heads/perf/start' });
    expect(elsewhere.title).not.toContain('⚠️');
    expect(elsewhere.head.source).toContain('history rewritten: `0f1e2d3` → `a1b2c3d`');
  });

  test('that creates a branch or tag at a known commit names the branch or tag', async () => {
    expect(await read(newBranch, 'en')).toBe(`Mona created branch perf/start · octo/hello

### Mona created branch perf/start
**octo/hello** · \`a1b2c3d\` · fix: handle empty payload

[Branch](${page('tree/perf/start')}) · [Commit](${after})`);
    expect((await pageOf('push', newTag.payload, 'zh-CN')).title).toBe('Mona 创建了 Tag v2.1.0 · octo/hello');
  });

  test('that deletes a branch has no head commit, and links to the last one', async () => {
    expect(await read(deletedBranch, 'zh-CN')).toBe(`mona 删除了分支 perf/start · octo/hello

### mona 删除了分支 perf/start
**octo/hello** · \`a1b2c3d\`

[最后提交](${after}) · [仓库](${page()})`);
  });

  test('on a GitHub server without https links to it all the same, and nowhere else without https', async () => {
    const site = 'http://ghes.internal';
    const payload = {
      ...deletedBranch.payload,
      repository: { ...repository, html_url: `${site}/octo/hello` },
    };
    const example = (serverUrl: string) =>
      read({ ...deletedBranch, payload, context: { serverUrl, repository: 'octo/hello' } }, 'en');
    expect(await example(site)).toContain(`[Repository](${site}/octo/hello)`);
    expect(await example('https://github.com')).not.toContain('](');
  });

  test('on a GitHub server of one’s own links to that server', async () => {
    const site = 'https://git.example.com/octo/hello';
    const { foot } = await pageOf('push', {
      ...deletedBranch.payload,
      repository: { ...repository, html_url: site },
    });
    expect(foot?.source).toContain(encodeURIComponent(`${site}/commit/${shas.after}`));
    expect(foot?.source).not.toContain('github.com');
  });
});

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
import { pageLines, pageOf, read } from './reading.ts';

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

describe('the lines of a push', () => {
  const commit = (message: string, given: object = {}) => ({
    id: shas.after,
    message,
    author: { name: 'Mona', username: 'mona' },
    url: page(`commit/${shas.after}`),
    ...given,
  });
  const main = {
    ref: 'refs/heads/main',
    before: shas.before,
    after: shas.after,
    compare: page('compare/x...y'),
    repository,
    sender: { login: 'mona' },
    pusher: { name: 'mona' },
  };
  const one = [commit('fix: x')];
  const two = [commit('one'), commit('two')];
  const commitLink = `[Commit](…/commit/${shas.after})`;
  const zhCommitLink = `[提交](…/commit/${shas.after})`;
  const compareLink = '[Compare](…/compare/x...y)';
  const zhCompareLink = '[对比](…/compare/x...y)';
  const listed = [`- [two](…/commit/${shas.after})`, `- [one](…/commit/${shas.after})`];

  test.each<[string, object, string[], string[]]>([
    [
      'of one commit to a new branch',
      { ref: 'refs/heads/dev', created: true, before: shas.none, commits: one },
      ['### Mona created branch dev: fix: x', '**octo/hello** · `a1b2c3d`', commitLink],
      ['### Mona 创建了分支 dev：fix: x', '**octo/hello** · `a1b2c3d`', zhCommitLink],
    ],
    [
      'of several commits to a new branch',
      { ref: 'refs/heads/dev', created: true, before: shas.none, commits: two },
      ['### Mona created branch dev with 2 commits', '**octo/hello**', ...listed, compareLink],
      ['### Mona 创建了分支 dev，含 2 个提交', '**octo/hello**', ...listed, zhCompareLink],
    ],
    [
      'of the first commit to the default branch, even if it is called forced',
      { created: true, forced: true, before: shas.none, commits: one },
      [
        '### Mona created branch main: fix: x',
        '**octo/hello** · `a1b2c3d`',
        `${commitLink} · ${compareLink}`,
      ],
      [
        '### Mona 创建了分支 main：fix: x',
        '**octo/hello** · `a1b2c3d`',
        `${zhCommitLink} · ${zhCompareLink}`,
      ],
    ],
    [
      'of the default branch at a known commit, even if it is called forced',
      { created: true, forced: true, before: shas.none, head_commit: commit('fix: x') },
      [
        '### Mona created branch main',
        '**octo/hello** · `a1b2c3d` · fix: x',
        `[Branch](…/tree/main) · ${commitLink}`,
      ],
      [
        '### Mona 创建了分支 main',
        '**octo/hello** · `a1b2c3d` · fix: x',
        `[分支](…/tree/main) · ${zhCommitLink}`,
      ],
    ],
    [
      'that takes the default branch back',
      { forced: true },
      [
        '### ⚠️ mona force-pushed main',
        '**octo/hello** · history rewritten: `0f1e2d3` → `a1b2c3d`',
        '[Branch](…/tree/main)',
      ],
      [
        '### ⚠️ mona 强制推送了 main',
        '**octo/hello** · 历史被改写：`0f1e2d3` → `a1b2c3d`',
        '[分支](…/tree/main)',
      ],
    ],
    [
      'that rewrites several commits of the default branch',
      { forced: true, commits: two },
      [
        '### ⚠️ Mona force-pushed 2 commits to main',
        '**octo/hello** · history rewritten: `0f1e2d3` → `a1b2c3d`',
        ...listed,
        compareLink,
      ],
      [
        '### ⚠️ Mona 向 main 强制推送了 2 个提交',
        '**octo/hello** · 历史被改写：`0f1e2d3` → `a1b2c3d`',
        ...listed,
        zhCompareLink,
      ],
    ],
    [
      'that is forced, if nobody says what was there before',
      { ref: 'refs/heads/dev', forced: true, before: null, commits: one },
      ['### Mona pushed to dev: fix: x', '**octo/hello** · `a1b2c3d`', `${commitLink} · ${compareLink}`],
      [
        '### Mona 向 dev 推送了提交：fix: x',
        '**octo/hello** · `a1b2c3d`',
        `${zhCommitLink} · ${zhCompareLink}`,
      ],
    ],
    [
      'that is forced, if nobody says what is there now',
      { ref: 'refs/heads/dev', forced: true, after: null, commits: one },
      ['### Mona pushed to dev: fix: x', '**octo/hello** · `a1b2c3d`', `${commitLink} · ${compareLink}`],
      [
        '### Mona 向 dev 推送了提交：fix: x',
        '**octo/hello** · `a1b2c3d`',
        `${zhCommitLink} · ${zhCompareLink}`,
      ],
    ],
    [
      'of the newest of several commits, which is all that Gitea lists',
      { total_commits: 3, commits: one },
      [
        '### Mona pushed 3 commits to main',
        '**octo/hello**',
        listed[1] as string,
        'and 2 older commits',
        compareLink,
      ].map((line) => line.replace('[one]', '[fix: x]')),
      [
        '### Mona 向 main 推送了 3 个提交',
        '**octo/hello**',
        listed[1] as string,
        '另有 2 个更早的提交',
        zhCompareLink,
      ].map((line) => line.replace('[one]', '[fix: x]')),
    ],
    [
      'of commits with a part of them unknown',
      { commits: [{}, commit('', { url: undefined }), commit('one')] },
      ['### Mona pushed 3 commits to main', '**octo/hello**', listed[1] as string, '- a1b2c3d', compareLink],
      ['### Mona 向 main 推送了 3 个提交', '**octo/hello**', listed[1] as string, '- a1b2c3d', zhCompareLink],
    ],
    [
      'of a commit that is not known any better',
      { commits: [{}] },
      ['### mona pushed to main', '**octo/hello**', commitLink],
      ['### mona 向 main 推送了提交', '**octo/hello**', zhCommitLink],
    ],
    [
      'of a commit with a page elsewhere',
      { commits: [commit('fix: x', { url: 'https://git.example.com/c' })] },
      [
        '### Mona pushed to main: fix: x',
        '**octo/hello** · `a1b2c3d`',
        '[Commit](https://git.example.com/c)',
      ],
      [
        '### Mona 向 main 推送了提交：fix: x',
        '**octo/hello** · `a1b2c3d`',
        '[提交](https://git.example.com/c)',
      ],
    ],
    [
      'to an unknown branch',
      { ref: undefined },
      ['### mona moved a branch', '**octo/hello**'],
      ['### mona 移动了一个分支', '**octo/hello**'],
    ],
    [
      'that deletes a branch whose last commit is unknown',
      { ref: 'refs/heads/dev', deleted: true, before: 'odd' },
      ['### mona deleted branch dev', '**octo/hello**', '[Repository](…)'],
      ['### mona 删除了分支 dev', '**octo/hello**', '[仓库](…)'],
    ],
  ])('%s', async (_, given, en, zh) => {
    expect(await pageLines('push', { ...main, ...given })).toEqual(en);
    expect(await pageLines('push', { ...main, ...given }, 'zh-CN')).toEqual(zh);
  });

  test.each<[string, object, object, string]>([
    [
      'by the name in their own commit',
      {},
      { name: 'Mona Lisa', username: 'mona' },
      '### Mona Lisa pushed to main: fix: x',
    ],
    [
      'by the login if the commit is of somebody else',
      {},
      { name: 'Hubot', username: 'hubot' },
      '### mona pushed to main: fix: x',
    ],
    [
      'as who pushed, if there is no sender, whoever made the commit',
      { sender: null },
      { name: 'Hubot' },
      '### mona pushed to main: fix: x',
    ],
  ])('names who pushed %s', async (_, given, author, headline) => {
    const payload = { ...main, ...given, commits: [commit('fix: x', { author })] };
    expect((await pageLines('push', payload))[0]).toBe(headline);
  });

  test.each<[string, object, string]>([
    ['somebody else', { name: 'Hubot', username: 'hubot' }, ' · commit by Hubot'],
    ['who pushed', { name: 'Mona Lisa', username: 'mona' }, ''],
    ['somebody without an account', { name: 'Hubot' }, ' · commit by Hubot'],
    ['who pushed, without an account', { name: 'mona' }, ''],
    ['nobody', {}, ''],
  ])('names the author of the commit if it is not who pushed: %s', async (_, author, by) => {
    const payload = { ...main, commits: [commit('fix: x', { author })] };
    expect((await pageLines('push', payload))[1]).toBe(`**octo/hello** · \`a1b2c3d\`${by}`);
  });

  test('shows 160 characters of the commit that is there after a force push, 120 of others', async () => {
    const [whole, long] = [commit('x'.repeat(160)), commit('x'.repeat(161))];
    const now = async (head: object) =>
      (await pageLines('push', { ...main, forced: true, commits: [head] }))[2];
    expect(await now(whole)).toBe(`Now at: ${'x'.repeat(160)}`);
    expect(await now(long)).toBe(`Now at: ${'x'.repeat(159)}…`);
    const moved = await pageLines('push', { ...main, created: true, head_commit: whole });
    expect(moved[1]).toBe(`**octo/hello** · \`a1b2c3d\` · ${'x'.repeat(119)}…`);
    const many = await pageLines('push', { ...main, commits: [commit('one'), whole] });
    expect(many[2]).toBe(`- [${'x'.repeat(119)}…](…/commit/${shas.after})`);
  });

  test('shows six lines of what a commit says after its subject', async () => {
    const linesOf = async (count: number) => {
      const message = ['fix: x', '', ...Array.from({ length: count }, (_, at) => `${at + 1}`)].join('\n');
      return (await pageLines('push', { ...main, commits: [commit(message)] })).slice(2, -1);
    };
    expect(await linesOf(6)).toEqual(['> 1', '> 2', '> 3', '> 4', '> 5', '> 6']);
    expect(await linesOf(7)).toEqual(['> 1', '> 2', '> 3', '> 4', '> 5', '> 6', '> …']);
  });
});

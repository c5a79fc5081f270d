import { describe, expect, test } from 'vitest';
import { mona, page, shas } from '../../fixtures/gallery/octo.ts';
import {
  approved,
  changesRequested,
  closed,
  merged,
  opened,
  openedFromFork,
  pullRequests,
  reviewRequested,
} from '../../fixtures/gallery/pull-requests.ts';
import { pageOf, read } from './reading.ts';

const links = `[Review](${page('pull/42')}) · [Files](${page('pull/42/files')})`;

describe('a pull request', () => {
  test('that was opened shows what it changes and the first lines of its description', async () => {
    expect(await read(opened, 'en')).toBe(`mona opened PR #42: Faster start · octo/hello

### mona opened PR #42: Faster start
**octo/hello** · \`perf/start\` → \`main\` · +120 −48 in 6 files

> **Why**
> Starting takes **400 ms**, most of it loading packages that the run never needs.
> • load the YAML parser when there is YAML
> • see the measurements and #38

${links}`);
  });

  test('that was opened, in Chinese', async () => {
    expect(await read(opened, 'zh-CN')).toBe(`mona 创建了 PR #42：Faster start · octo/hello

### mona 创建了 PR #42：Faster start
**octo/hello** · \`perf/start\` → \`main\` · 6 个文件，+120 −48

> **Why**
> Starting takes **400 ms**, most of it loading packages that the run never needs.
> • load the YAML parser when there is YAML
> • see the measurements and #38

[去评审](${page('pull/42')}) · [文件改动](${page('pull/42/files')})`);
  });

  test('from a fork names the fork’s owner, and a draft is called one', async () => {
    expect(await read(openedFromFork, 'en')).toBe(`octocat opened draft PR #42: Faster start · octo/hello

### octocat opened draft PR #42: Faster start
**octo/hello** · \`octocat:main\` → \`main\` · +120 −48 in 6 files · performance, good first issue

${links}`);
  });

  test('that was merged is not reported as closed', async () => {
    expect(await read(merged, 'en')).toBe(`octocat merged PR #42: Faster start · octo/hello

### octocat merged PR #42: Faster start
**octo/hello** · \`perf/start\` → \`main\` · +120 −48 in 6 files · mona's PR · open for 2 d 3 h

[Pull request](${page('pull/42')}) · [Commit](${page(`commit/${shas.after}`)})`);
    expect(await read(merged, 'zh-CN')).toBe(`octocat 合并了 PR #42：Faster start · octo/hello

### octocat 合并了 PR #42：Faster start
**octo/hello** · \`perf/start\` → \`main\` · 6 个文件，+120 −48 · mona 的 PR · 历时 2 天 3 小时

[查看 PR](${page('pull/42')}) · [提交](${page(`commit/${shas.after}`)})`);
  });

  test('that was closed says that it was not merged', async () => {
    expect(await read(closed, 'en')).toBe(`mona closed PR #42 without merging: Faster start · hello

### mona closed PR #42 without merging: Faster start
**octo/hello** · \`perf/start\` → \`main\` · +120 −48 in 6 files · open for 2 d 3 h

[Pull request](${page('pull/42')})`);
    expect((await pageOf('pull_request', closed.payload, 'zh-CN')).title).toBe(
      'mona 关闭了 PR #42（未合并）：Faster start · octo/hello',
    );
  });

  test.each([
    ['new commits', 'mona pushed to PR #42: Faster start', 'mona 向 PR #42 推送了新提交：Faster start'],
    ['ready for review', 'PR #42 is ready for review: Faster start', 'PR #42 可以评审了：Faster start'],
    [
      'review requested',
      'mona asked octocat to review PR #42: Faster start',
      'mona 请 octocat 评审 PR #42：Faster start',
    ],
    [
      'review requested from a team',
      'mona asked Compilers to review #42: Faster start',
      'mona 请 Compilers 评审 PR #42：Faster start',
    ],
    [
      'labelled',
      'octocat labelled #42 “performance”: Faster start',
      'octocat 给 PR #42 加了标签“performance”：Faster start',
    ],
    ['self-assigned', 'mona self-assigned PR #42: Faster start', 'mona 认领了 PR #42：Faster start'],
    [
      'assigned',
      'mona assigned PR #42 to octocat: Faster start',
      'mona 将 PR #42 指派给 octocat：Faster start',
    ],
    ['renamed', 'mona renamed PR #42: Faster start', 'mona 修改了 PR #42 的标题：Faster start'],
  ])('%s: the title says who did what', async (what, english, chinese) => {
    const happening = pullRequests.find((each) => each.eventName === 'pull_request' && each.what === what);
    const payload = happening?.payload ?? {};
    expect((await pageOf('pull_request', payload)).title).toContain(english);
    expect((await pageOf('pull_request', payload, 'zh-CN')).title).toContain(chinese);
  });

  test.each([
    ['opened', [{ login: 'octocat' }], [], '✋ mona opened PR #42'],
    ['ready_for_review', [], [{ name: 'Compilers' }], '✋ PR #42 is ready for review'],
    ['reopened', [{ login: 'octocat' }], [], '✋ mona reopened PR #42'],
    ['opened', [], [], 'mona opened PR #42'],
    ['ready_for_review', undefined, undefined, 'PR #42 is ready for review'],
  ])('%s waits for a named person only if one is asked: %j, %j', async (action, people, teams, title) => {
    const asked = { draft: false, requested_reviewers: people, requested_teams: teams };
    const payload = {
      ...opened.payload,
      action,
      pull_request: { ...Object(opened.payload.pull_request), ...asked },
    };
    expect((await pageOf('pull_request', payload)).title).toMatch(new RegExp(`^${title}`));
  });

  test('a draft waits for nobody, whoever is asked', async () => {
    const asked = { draft: true, requested_reviewers: [{ login: 'octocat' }] };
    const draft = { ...opened.payload, pull_request: { ...Object(opened.payload.pull_request), ...asked } };
    expect((await pageOf('pull_request', draft)).title).not.toContain('✋');
  });

  test('with a long title loses the repository first, then the end of its title', async () => {
    const titled = (title: string) =>
      pageOf('pull_request', {
        ...opened.payload,
        pull_request: { ...Object(opened.payload.pull_request), title },
      });
    expect((await titled('A start that is faster than before')).title).toBe(
      'mona opened PR #42: A start that is faster than before',
    );
    expect((await titled('A start that is faster than it ever was before')).title).toBe(
      'mona opened PR #42: A start that is faster than it ever was…',
    );
  });

  test('by a deleted account and without any detail still says what happened', async () => {
    expect((await pageOf('pull_request', { action: 'opened', sender: null })).title).toBe(
      'Someone opened a PR',
    );
    expect((await pageOf('pull_request', { action: 'opened' }, 'zh-CN')).title).toBe('有人创建了一个 PR');
  });

  test('with an action that GitHub adds one day is an update', async () => {
    const { title } = await pageOf('pull_request', { ...opened.payload, action: 'constructor' });
    expect(title).toBe('mona updated PR #42: Faster start · octo/hello');
  });

  test('that left the merge queue is a warning, and says why and who did it', async () => {
    const left = { ...opened.payload, action: 'dequeued', reason: 'CI_FAILURE' };
    const { title, head } = await pageOf('pull_request', left);
    expect(title).toBe('⚠️ PR #42 left the merge queue: Faster start · octo/hello');
    expect(head.source).toContain('**octo/hello** · checks failed · removed by mona');
    expect((await pageOf('pull_request', left, 'zh-CN')).head.source).toContain(
      '**octo/hello** · 检查失败 · 由 mona 移出',
    );
    const unknown = await pageOf('pull_request', { ...left, reason: 'NEW_REASON' });
    expect(unknown.head.source).toContain('**octo/hello** · new reason');
    const merged = await pageOf('pull_request', { ...left, reason: 'MERGE' });
    expect(merged.title).not.toContain('⚠️');
  });

  test('in an organisation event without repository names the organisation', async () => {
    const { repository: _, ...payload } = opened.payload;
    const { title } = await pageOf('pull_request', { ...payload, organization: { login: 'octo-org' } });
    expect(title).toBe('mona opened PR #42: Faster start · octo-org');
  });

  test('is reported the same for pull_request_target', async () => {
    const { title } = await pageOf('pull_request_target', opened.payload);
    expect(title).toBe('mona opened PR #42: Faster start · octo/hello');
  });

  test('asks a person by the name they gave themselves, an app without its mark', async () => {
    const asked = { ...reviewRequested.payload, requested_reviewer: { ...mona, name: 'Mona Lisa' } };
    expect((await pageOf('pull_request', asked)).title).toContain('asked Mona Lisa to review');
    const { title } = await pageOf('pull_request', {
      ...asked,
      sender: { login: 'dependabot[bot]', type: 'Bot' },
    });
    expect(title).toContain('dependabot asked');
  });
});

describe('a review', () => {
  describe('that is open says what it waits for, as far as the payload says', () => {
    const people = ['ann', 'bob', 'eve', 'joe'].map((login) => ({ login }));
    test.each([
      ['a review', { requested_reviewers: people.slice(0, 2) }, 'waiting for ann, bob', '等待 ann、bob 评审'],
      [
        'reviews of many',
        { requested_reviewers: people },
        'waiting for ann, bob, eve and 1 more',
        '等待 ann、bob、eve 等 4 人评审',
      ],
      [
        'a conflict and a team',
        { mergeable: false, requested_teams: [{ name: 'Compilers' }] },
        'conflicts with main · waiting for Compilers',
        '与 main 有冲突 · 等待 Compilers 评审',
      ],
      ['a conflict', { mergeable_state: 'dirty' }, 'conflicts with main', '与 main 有冲突'],
      ['to be merged', { auto_merge: { merge_method: 'squash' } }, 'merges when ready', '满足条件后自动合并'],
    ])('%s', async (_, state, en, zh) => {
      const pull = { ...(opened.payload.pull_request as object), ...state };
      for (const event of [opened, approved]) {
        const happening = { ...event, payload: { ...event.payload, pull_request: pull } };
        expect(await read(happening, 'en')).toContain(` · ${en}\n`);
        expect(await read(happening, 'zh-CN')).toContain(` · ${zh}\n`);
      }
      const over = { ...pull, state: 'closed', merged: true };
      const { payload } = merged;
      expect(await read({ ...merged, payload: { ...payload, pull_request: over } }, 'en')).not.toContain(en);
    });

    test('but not of whom the headline names, nor before GitHub has tried to merge', async () => {
      const asked = (reviewRequested.payload.requested_reviewer ?? {}) as object;
      const state = { mergeable: null, mergeable_state: 'unknown', requested_reviewers: [asked] };
      const pull = { ...(opened.payload.pull_request as object), ...state };
      const payload = { ...reviewRequested.payload, pull_request: pull };
      const text = await read({ ...reviewRequested, payload }, 'en');
      expect(text).toContain('asked octocat');
      expect(text).not.toMatch(/waiting for|conflicts/);
    });
  });

  test('that approves, in both languages', async () => {
    expect(await read(approved, 'en')).toBe(`octocat approved PR #42: Faster start · octo/hello

### octocat approved PR #42: Faster start
**octo/hello** · mona's PR

> Measured it: **90 ms** on my machine. 🎉

[Review](${page('pull/42#pullrequestreview-1')}) · [Files](${page('pull/42/files')})`);
    expect(await read(approved, 'zh-CN')).toBe(`octocat 批准了 PR #42：Faster start · octo/hello

### octocat 批准了 PR #42：Faster start
**octo/hello** · mona 的 PR

> Measured it: **90 ms** on my machine. 🎉

[查看评审](${page('pull/42#pullrequestreview-1')}) · [文件改动](${page('pull/42/files')})`);
  });

  test('that asks for changes needs attention; its code is readable on a phone', async () => {
    expect(
      await read(changesRequested, 'en'),
    ).toBe(`✋ octocat requested changes on PR #42: Faster start · hello

### ✋ octocat requested changes on PR #42: Faster start
**octo/hello** · mona's PR

> The parser is still loaded by \`inputs.ts\`:
> \`import { parse } from "yaml";\`

[Review](${page('pull/42#pullrequestreview-1')}) · [Files](${page('pull/42/files')})`);
  });

  test('that was dismissed names whose it was, unless it was one’s own', async () => {
    const payload = { ...approved.payload, action: 'dismissed' };
    expect((await pageOf('pull_request_review', { ...payload, sender: mona })).title).toContain(
      "mona dismissed octocat's review of #42",
    );
    expect((await pageOf('pull_request_review', payload)).title).toContain(
      'octocat withdrew a review of PR #42',
    );
  });
});

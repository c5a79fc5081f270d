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
import { pageLines, pageOf, read } from './reading.ts';

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

describe('the lines of a pull request', () => {
  const pull = {
    number: 42,
    title: 'Faster',
    body: 'By half.',
    state: 'open',
    user: { login: 'octocat' },
    labels: [{ name: 'slow' }],
    head: { ref: 'fast' },
    base: { ref: 'main' },
    additions: 1_200,
    deletions: 48,
    changed_files: 1_001,
    requested_teams: [{ name: 'Compilers' }],
    html_url: page('pull/42'),
    merge_commit_sha: shas.after,
  };
  const over = { state: 'closed', created_at: '2026-11-22T08:00:00Z', closed_at: '2026-11-23T08:00:00Z' };
  const around = { repository: { full_name: 'octo/hello', html_url: page() }, sender: { login: 'mona' } };
  const linesOf = (given: object, changed: object = {}, locale: 'en' | 'zh-CN' = 'en') =>
    pageLines('pull_request', { ...around, pull_request: { ...pull, ...changed }, ...given }, locale);

  const size = '+1,200 −48 in 1,001 files';
  const zhSize = '1,001 个文件，+1,200 −48';
  const branches = '**octo/hello** · `fast` → `main`';
  const waits = 'waiting for Compilers';
  const zhWaits = '等待 Compilers 评审';
  const by = "octocat's PR";
  const zhBy = 'octocat 的 PR';
  const review = '[Review](…/pull/42)';
  const zhReview = '[去评审](…/pull/42)';
  const files = '[Files](…/pull/42/files)';
  const zhFiles = '[文件改动](…/pull/42/files)';
  const link = '[Pull request](…/pull/42)';
  const zhLink = '[查看 PR](…/pull/42)';
  const commit = `[Commit](…/commit/${shas.after})`;
  const reviewer = { login: 'hubot' };

  test.each<[string, object, object, string[], string[]]>([
    [
      'opened',
      {},
      {},
      [
        '### ✋ mona opened PR #42: Faster',
        `${branches} · ${size} · ${waits} · slow · ${by}`,
        '> By half.',
        `${review} · ${files}`,
      ],
      [
        '### ✋ mona 创建了 PR #42：Faster',
        `${branches} · ${zhSize} · ${zhWaits} · slow · ${zhBy}`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'opened',
      {},
      { draft: true, user: { login: 'mona' }, requested_teams: [], labels: [] },
      ['### mona opened draft PR #42: Faster', `${branches} · ${size}`, '> By half.', `${review} · ${files}`],
      [
        '### mona 创建了草稿 PR #42：Faster',
        `${branches} · ${zhSize}`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'reopened',
      {},
      {},
      [
        '### ✋ mona reopened PR #42: Faster',
        `${branches} · ${size} · ${waits} · slow · ${by}`,
        '> By half.',
        `${review} · ${files}`,
      ],
      [
        '### ✋ mona 重新打开了 PR #42：Faster',
        `${branches} · ${zhSize} · ${zhWaits} · slow · ${zhBy}`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'ready_for_review',
      {},
      {},
      [
        '### ✋ PR #42 is ready for review: Faster',
        `${branches} · ${size} · ${waits} · slow · ${by}`,
        '> By half.',
        `${review} · ${files}`,
      ],
      [
        '### ✋ PR #42 可以评审了：Faster',
        `${branches} · ${zhSize} · ${zhWaits} · slow · ${zhBy}`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'review_requested',
      { requested_reviewer: reviewer },
      { requested_reviewers: [reviewer] },
      [
        '### ✋ mona asked hubot to review PR #42: Faster',
        `${branches} · ${size} · ${waits} · ${by}`,
        '> By half.',
        `${review} · ${files}`,
      ],
      [
        '### ✋ mona 请 hubot 评审 PR #42：Faster',
        `${branches} · ${zhSize} · ${zhWaits} · ${zhBy}`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'review_requested',
      { requested_reviewer: reviewer },
      {
        requested_reviewers: [reviewer, { login: 'ann' }, null],
        requested_teams: [],
        labels: [],
        user: null,
      },
      [
        '### ✋ mona asked hubot to review PR #42: Faster',
        `${branches} · ${size} · waiting for ann`,
        '> By half.',
        `${review} · ${files}`,
      ],
      [
        '### ✋ mona 请 hubot 评审 PR #42：Faster',
        `${branches} · ${zhSize} · 等待 ann 评审`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'review_requested',
      {},
      {},
      [
        '### ✋ mona requested a review of PR #42: Faster',
        `${branches} · ${size} · ${waits} · ${by}`,
        '> By half.',
        `${review} · ${files}`,
      ],
      [
        '### ✋ mona 请求评审 PR #42：Faster',
        `${branches} · ${zhSize} · ${zhWaits} · ${zhBy}`,
        '> By half.',
        `${zhReview} · ${zhFiles}`,
      ],
    ],
    [
      'review_request_removed',
      { requested_reviewer: reviewer },
      {},
      [
        '### mona withdrew the review request to hubot on PR #42: Faster',
        `**octo/hello** · ${waits} · ${by}`,
        link,
      ],
      ['### mona 撤回了对 hubot 的评审请求：PR #42：Faster', `**octo/hello** · ${zhWaits} · ${zhBy}`, zhLink],
    ],
    [
      'review_request_removed',
      {},
      {},
      ['### mona withdrew a review request on PR #42: Faster', `**octo/hello** · ${waits} · ${by}`, link],
      ['### mona 撤回了 PR #42 的评审请求：Faster', `**octo/hello** · ${zhWaits} · ${zhBy}`, zhLink],
    ],
    [
      'synchronize',
      { before: shas.before, after: shas.after },
      {},
      [
        '### mona pushed to PR #42: Faster',
        `${branches} · ${size} · ${waits} · ${by}`,
        `${review} · [Compare](…/compare/${shas.before}...${shas.after})`,
      ],
      [
        '### mona 向 PR #42 推送了新提交：Faster',
        `${branches} · ${zhSize} · ${zhWaits} · ${zhBy}`,
        `${zhReview} · [对比](…/compare/${shas.before}...${shas.after})`,
      ],
    ],
    [
      'closed',
      {},
      { ...over, merged: true },
      [
        '### mona merged PR #42: Faster',
        `${branches} · ${size} · ${by} · open for 1 d`,
        `${link} · ${commit}`,
      ],
      [
        '### mona 合并了 PR #42：Faster',
        `${branches} · ${zhSize} · ${zhBy} · 历时 1 天`,
        `${zhLink} · [提交](…/commit/${shas.after})`,
      ],
    ],
    [
      'closed',
      {},
      { ...over, merged: true, merge_commit_sha: null },
      ['### mona merged PR #42: Faster', `${branches} · ${size} · ${by} · open for 1 d`, link],
      ['### mona 合并了 PR #42：Faster', `${branches} · ${zhSize} · ${zhBy} · 历时 1 天`, zhLink],
    ],
    [
      'closed',
      {},
      over,
      [
        '### mona closed PR #42 without merging: Faster',
        `${branches} · ${size} · ${by} · open for 1 d`,
        link,
      ],
      ['### mona 关闭了 PR #42（未合并）：Faster', `${branches} · ${zhSize} · ${zhBy} · 历时 1 天`, zhLink],
    ],
    [
      'edited',
      { changes: { base: { ref: { from: 'dev' } } } },
      {},
      ['### mona changed the base of PR #42: Faster', `${branches} (\`dev\`) · ${waits} · ${by}`, link],
      ['### mona 修改了 PR #42 的目标分支：Faster', `${branches} (\`dev\`) · ${zhWaits} · ${zhBy}`, zhLink],
    ],
    [
      'edited',
      { changes: { title: { from: 'Fast' }, base: { ref: { from: 'dev' } } } },
      {},
      ['### mona renamed PR #42: Faster', `**octo/hello** · ${waits} · ${by}`, 'previously “Fast”', link],
      [
        '### mona 修改了 PR #42 的标题：Faster',
        `**octo/hello** · ${zhWaits} · ${zhBy}`,
        '原标题：Fast',
        zhLink,
      ],
    ],
    [
      'edited',
      { changes: { body: { from: 'By a third.' } } },
      {},
      ['### mona edited PR #42: Faster', `**octo/hello** · ${waits} · ${by}`, link],
      ['### mona 编辑了 PR #42：Faster', `**octo/hello** · ${zhWaits} · ${zhBy}`, zhLink],
    ],
    [
      'converted_to_draft',
      {},
      { draft: true },
      ['### mona turned PR #42 back into a draft: Faster', `**octo/hello** · ${waits} · ${by}`, link],
      ['### mona 将 PR #42 转回草稿：Faster', `**octo/hello** · ${zhWaits} · ${zhBy}`, zhLink],
    ],
    [
      'locked',
      {},
      { ...over, merged: true },
      ['### mona locked PR #42: Faster', `**octo/hello** · ${by}`, link],
      ['### mona 锁定了 PR #42：Faster', `**octo/hello** · ${zhBy}`, zhLink],
    ],
    [
      'enqueued',
      {},
      {},
      ['### PR #42 joined the merge queue: Faster', `**octo/hello** · ${waits} · ${by}`, link],
      ['### PR #42 已进入合并队列：Faster', `**octo/hello** · ${zhWaits} · ${zhBy}`, zhLink],
    ],
    [
      'auto_merge_enabled',
      {},
      { auto_merge: { merge_method: 'squash' }, requested_teams: [] },
      ['### mona enabled auto-merge on PR #42: Faster', `**octo/hello** · merges when ready · ${by}`, link],
      ['### mona 为 PR #42 开启了自动合并：Faster', `**octo/hello** · 满足条件后自动合并 · ${zhBy}`, zhLink],
    ],
    [
      'auto_merge_disabled',
      {},
      {},
      ['### mona disabled auto-merge on PR #42: Faster', `**octo/hello** · ${waits} · ${by}`, link],
      ['### mona 为 PR #42 关闭了自动合并：Faster', `**octo/hello** · ${zhWaits} · ${zhBy}`, zhLink],
    ],
  ])('%s, %j, %j', async (action, given, changed, en, zh) => {
    expect(await linesOf({ action, ...given }, changed)).toEqual(en);
    expect(await linesOf({ action, ...given }, changed, 'zh-CN')).toEqual(zh);
  });

  test.each<[string | undefined, object, string, string, string]>([
    ['ALREADY_MERGED', {}, '', 'already merged · ', '已合并 · '],
    ['BRANCH_PROTECTIONS', {}, '⚠️ ', 'a branch protection is not met · ', '不满足分支保护规则 · '],
    ['CI_FAILURE', {}, '⚠️ ', 'checks failed · ', '检查失败 · '],
    ['CI_TIMEOUT', {}, '⚠️ ', 'checks took too long · ', '检查超时 · '],
    ['GIT_TREE_INVALID', {}, '⚠️ ', 'the merge is broken · ', '合并结果无效 · '],
    ['INVALID_MERGE_COMMIT', {}, '⚠️ ', 'the merge is broken · ', '合并结果无效 · '],
    ['MANUAL', {}, '⚠️ ', 'taken out by hand · ', '手动移出 · '],
    ['MERGE', {}, '', 'merged · ', '已合并 · '],
    ['merge', {}, '', 'merged · ', '已合并 · '],
    ['MERGE_CONFLICT', {}, '⚠️ ', 'conflicts with the base · ', '与目标分支冲突 · '],
    ['QUEUE_CLEARED', {}, '⚠️ ', 'the queue was cleared · ', '队列已清空 · '],
    ['ROLL_BACK', {}, '⚠️ ', 'rolled back · ', '已回滚 · '],
    ['CANNOT_BE_MERGED', {}, '⚠️ ', 'cannot be merged · ', 'cannot be merged · '],
    ['X'.repeat(60), {}, '⚠️ ', `${'x'.repeat(60)} · `, `${'x'.repeat(60)} · `],
    ['X'.repeat(61), {}, '⚠️ ', `${'x'.repeat(59)}… · `, `${'x'.repeat(59)}… · `],
    [undefined, {}, '⚠️ ', '', ''],
    [undefined, { merged: true }, '', '', ''],
  ])('dequeued, %s, %j', async (reason, changed, sign, en, zh) => {
    expect(await linesOf({ action: 'dequeued', reason }, changed)).toEqual([
      `### ${sign}PR #42 left the merge queue: Faster`,
      `**octo/hello** · ${en}removed by mona · ${by}`,
      link,
    ]);
    expect(await linesOf({ action: 'dequeued', reason }, changed, 'zh-CN')).toEqual([
      `### ${sign}PR #42 已离开合并队列：Faster`,
      `**octo/hello** · ${zh}由 mona 移出 · ${zhBy}`,
      zhLink,
    ]);
  });

  const factsOf = async (changed: object) => {
    const bare = { requested_teams: [], labels: [], user: null, additions: null };
    return (await linesOf({ action: 'opened' }, { ...bare, ...changed }))[1];
  };

  test.each<[string, object, string]>([
    ['of the same repository', { head: { ref: 'fast', label: 'octo:fast' } }, ' · `fast` → `main`'],
    [
      'of a fork',
      { head: { ref: 'fast', label: 'mona:fast', repo: { full_name: 'mona/hello' } } },
      ' · `mona:fast` → `main`',
    ],
    [
      'of a fork without a label',
      { head: { ref: 'fast', repo: { full_name: 'mona/hello' } } },
      ' · `fast` → `main`',
    ],
    ['no branch to merge', { head: null }, ''],
    ['no branch to merge into', { base: null }, ''],
    [
      '80 characters of each',
      { head: { ref: 'x'.repeat(80) }, base: { ref: 'y'.repeat(80) } },
      ` · \`${'x'.repeat(80)}\` → \`${'y'.repeat(80)}\``,
    ],
    [
      '80 of more characters',
      { head: { ref: 'x'.repeat(81) }, base: { ref: 'y'.repeat(81) } },
      ` · \`${'x'.repeat(79)}…\` → \`${'y'.repeat(79)}…\``,
    ],
  ])('show the branches: %s', async (_, changed, branches) => {
    expect(await factsOf(changed)).toBe(`**octo/hello**${branches}`);
  });

  test('show 80 characters of the former base', async () => {
    const rebased = async (from: string) =>
      (await linesOf({ action: 'edited', changes: { base: { ref: { from } } } }))[1]?.split(' · ')[1];
    expect(await rebased('x'.repeat(80))).toBe(`\`fast\` → \`main\` (\`${'x'.repeat(80)}\`)`);
    expect(await rebased('x'.repeat(81))).toBe(`\`fast\` → \`main\` (\`${'x'.repeat(79)}…\`)`);
  });

  test('count one file as one', async () => {
    expect(await factsOf({ additions: 0, deletions: 0, changed_files: 1 })).toBe(
      `${branches} · +0 −0 in 1 file`,
    );
    expect(await factsOf({ additions: 0, deletions: 0, changed_files: 0 })).toBe(
      `${branches} · +0 −0 in 0 files`,
    );
  });

  const people = (...logins: string[]) => ({ requested_reviewers: logins.map((login) => ({ login })) });
  test.each<[string, object, string]>([
    ['nobody', {}, ''],
    ['three people', people('ann', 'bob', 'eve'), ' · waiting for ann, bob, eve'],
    [
      'people and one whose account is gone',
      { requested_reviewers: [{ login: 'ann' }, null, {}] },
      ' · waiting for ann',
    ],
    [
      'people and teams',
      { ...people('ann'), requested_teams: [{ name: 'Compilers' }, {}, { name: 'Docs' }, { name: 'Ops' }] },
      ' · waiting for ann, Compilers, Docs and 1 more',
    ],
    [
      'a team, of whose name 40 characters are shown',
      { requested_teams: [{ name: 'x'.repeat(41) }] },
      ` · waiting for ${'x'.repeat(39)}…`,
    ],
    ['nobody, if it is closed', { ...people('ann'), state: 'closed' }, ''],
    ['a merge that is possible', { mergeable: true, mergeable_state: 'clean' }, ''],
    ['a conflict to be resolved', { mergeable: false }, ' · conflicts with main'],
    [
      'a conflict with a base of which 40 characters are shown',
      { mergeable: false, head: null, base: { ref: 'x'.repeat(41) } },
      ` · conflicts with ${'x'.repeat(39)}…`,
    ],
  ])('say what it waits for: %s', async (_, changed, waits) => {
    const facts = await factsOf(changed);
    expect(facts?.replace(' · `fast` → `main`', '')).toBe(`**octo/hello**${waits}`);
  });

  test('say nothing of a conflict with an unknown base', async () => {
    expect(await factsOf({ mergeable: false, base: null })).toBe('**octo/hello**');
  });

  test('have no links without a page', async () => {
    const unlinked = { html_url: null };
    expect((await linesOf({ action: 'opened' }, unlinked)).at(-1)).toBe('> By half.');
    expect((await linesOf({ action: 'review_requested' }, unlinked)).at(-1)).toBe('> By half.');
    expect((await linesOf({ action: 'synchronize', before: shas.before }, unlinked)).at(-1)).toMatch(
      /^\*\*octo/,
    );
  });

  test('show 60 characters of who took it out of the queue', async () => {
    const sender = (length: number) => ({ action: 'dequeued', sender: { login: 'x'.repeat(length) } });
    expect((await linesOf(sender(60)))[1]).toBe(`**octo/hello** · removed by ${'x'.repeat(60)} · ${by}`);
    expect((await linesOf(sender(61)))[1]).toBe(`**octo/hello** · removed by ${'x'.repeat(59)}… · ${by}`);
    expect((await linesOf({ action: 'dequeued', sender: null }))[1]).toBe(`**octo/hello** · ${by}`);
  });
});

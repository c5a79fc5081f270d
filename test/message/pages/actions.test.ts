import { describe, expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = {
  full_name: 'octo/hello',
  html_url: 'https://github.com/octo/hello',
  name: 'hello',
  default_branch: 'main',
};
const around = { repository, sender: { login: 'mona' } };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const before = 'b1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

/** The lines of the page of a payload, its links' addresses as they are. */
const linesOf = (eventName: string, payload: Payload, locale: 'en' | 'zh-CN' = 'en') =>
  pageLines(eventName, { ...around, ...payload }, locale);

describe('the result of a check is its headline', () => {
  test.each<[string, string, string]>([
    ['success', '✅ lint passed on main', '✅ lint 通过：main'],
    ['failure', '❌ lint failed on main', '❌ lint 未通过：main'],
    ['startup_failure', '❌ lint could not start on main', '❌ lint 无法启动：main'],
    ['timed_out', '❌ lint timed out on main', '❌ lint 超时：main'],
    ['cancelled', '⛔ lint cancelled on main', '⛔ lint 已取消：main'],
    ['skipped', '⏭️ lint skipped on main', '⏭️ lint 已跳过：main'],
    ['stale', '⛔ lint went stale on main', '⛔ lint 已过期：main'],
    ['neutral', '✅ lint finished on main', '✅ lint 已完成：main'],
    ['action_required', '✋ lint needs action on main', '✋ lint 需要处理：main'],
    ['odd', 'lint updated on main', 'lint 有更新：main'],
  ])('%s', async (conclusion, en, zh) => {
    const run = {
      action: 'completed',
      check_run: { name: 'lint', conclusion, check_suite: { head_branch: 'main' } },
    };
    expect((await linesOf('check_run', run))[0]).toBe(`### ${en}`);
    expect((await linesOf('check_run', run, 'zh-CN'))[0]).toBe(`### ${zh}`);
    const suite = {
      action: 'completed',
      check_suite: { app: { name: 'lint' }, conclusion, head_branch: 'main' },
    };
    expect((await linesOf('check_suite', suite))[0]).toBe(`### ${en}`);
  });

  test.each<[string, string, string]>([
    ['error', '❌ lint ended in an error on main', '❌ lint 出错：main'],
    ['pending', 'lint is pending on main', 'lint 等待中：main'],
  ])('%s of a status', async (state, en, zh) => {
    const status = { state, context: 'lint', branches: [{ name: 'main' }] };
    expect((await linesOf('status', status))[0]).toBe(`### ${en}`);
    expect((await linesOf('status', status, 'zh-CN'))[0]).toBe(`### ${zh}`);
  });

  test.each<[string, string, string]>([
    ['requested', 'lint requested on main', 'lint 已请求：main'],
    ['rerequested', 'lint requested again on main', 'lint 已重新请求：main'],
    ['created', 'lint started on main', 'lint 已开始：main'],
    ['requested_action', 'lint was asked for an action on main', 'lint 收到操作请求：main'],
  ])('%s before it has one', async (action, en, zh) => {
    const run = {
      action,
      check_run: { name: 'lint', conclusion: 'failure', check_suite: { head_branch: 'main' } },
    };
    expect((await linesOf('check_run', run))[0]).toBe(`### ${en}`);
    expect((await linesOf('check_run', run, 'zh-CN'))[0]).toBe(`### ${zh}`);
  });
});

const commit = (subject: string, given: Payload = {}) => ({
  id: sha,
  message: subject,
  author: { name: 'Mona', username: 'mona' },
  url: `https://github.com/octo/hello/commit/${sha}`,
  ...given,
});
const main = {
  ref: 'refs/heads/main',
  before,
  after: sha,
  compare: 'https://github.com/octo/hello/compare/x...y',
};
const compare = '[Compare](…/compare/x...y)';
const commitLink = `[Commit](…/commit/${sha})`;

describe('a payload is reported in full', () => {
  test.each<[string, Payload, string[]]>([
    [
      'check_run',
      {
        action: 'completed',
        check_run: {
          app: { name: 'bot' },
          conclusion: 'failure',
          head_sha: sha,
          started_at: '2026-11-23T07:00:00Z',
          completed_at: '2026-11-23T07:00:01Z',
          output: { annotations_count: 1, title: 'Two problems', summary: 'One\n\nTwo' },
          html_url: 'https://github.com/octo/hello/c',
          details_url: 'https://ci.example/1',
          pull_requests: [{ number: 42 }],
          check_suite: { head_branch: 'main' },
        },
      },
      [
        '### ❌ bot failed on PR #42',
        '**octo/hello** · `a1b2c3d` · 1 s · 1 annotation',
        '> Two problems',
        '>',
        '> One',
        '>',
        '> Two',
        `[Check](…/c) · [Open on ci.example](https://ci.example/1) · ${commitLink}`,
      ],
    ],
    [
      'check_run',
      {
        action: 'completed',
        check_run: {
          conclusion: 'success',
          started_at: '2026-11-23T07:00:00Z',
          completed_at: '2026-11-23T07:00:00.999Z',
          output: { annotations_count: 2, title: 'Same', summary: 'Same' },
          details_url: 'https://github.com/octo/hello/d',
        },
      },
      ['### ✅ A check passed', '**octo/hello** · 2 annotations', '> Same', '[Check](…/d)'],
    ],
    [
      'check_run',
      {
        action: 'completed',
        check_run: {
          name: 'x',
          conclusion: 'success',
          html_url: 'https://github.com/octo/hello/c',
          details_url: 'https://github.com/octo/hello/d',
          output: {},
        },
      },
      ['### ✅ x passed', '**octo/hello**', '[Check](…/c)'],
    ],
    [
      'check_suite',
      {
        action: 'completed',
        check_suite: {
          conclusion: 'success',
          latest_check_runs_count: 1,
          head_sha: sha,
          head_commit: { message: 'fix', author: { name: 'Mona' } },
        },
      },
      ['### ✅ The checks passed (1 check)', '**octo/hello**', '> fix', '> `a1b2c3d` · by Mona', commitLink],
    ],
    [
      'check_suite',
      { action: 'completed', check_suite: { conclusion: 'success', latest_check_runs_count: 2 } },
      ['### ✅ The checks passed (2 checks)', '**octo/hello**'],
    ],
    [
      'status',
      {
        state: 'failure',
        sha,
        description: 'No',
        target_url: 'https://ci.example/1',
        commit: { commit: { message: 'fix', author: { name: 'Mona' } } },
      },
      [
        '### ❌ A check failed',
        '**octo/hello**',
        'No',
        '> fix',
        '> `a1b2c3d` · by Mona',
        `[Open on ci.example](https://ci.example/1) · ${commitLink}`,
      ],
    ],
    [
      'deployment',
      {
        action: 'created',
        deployment: {
          ref: 'main',
          sha,
          task: 'migrate',
          environment: 'prod',
          creator: { login: 'hubot' },
          description: 'Go',
        },
      },
      [
        '### Deploying main to prod',
        '**octo/hello** · `a1b2c3d` · migrate · requested by hubot',
        '> Go',
        commitLink,
      ],
    ],
    [
      'deployment',
      { deployment: { sha, task: 'deploy' } },
      [
        '### Deploying a1b2c3d to an environment',
        '**octo/hello** · `a1b2c3d` · requested by mona',
        commitLink,
      ],
    ],
    [
      'deployment_status',
      {
        deployment_status: {
          state: 'success',
          environment: 'prod',
          environment_url: 'https://shop.example/',
          log_url: 'https://ci.example/log',
          description: 'Up',
        },
        deployment: { ref: sha, sha, description: 'Go' },
      },
      [
        '### 🚀 a1b2c3d deployed to prod',
        '**octo/hello** · by mona',
        '> Up',
        `[Open on shop.example](https://shop.example/) · [Log (ci.example)](https://ci.example/log) · ${commitLink}`,
      ],
    ],
    [
      'deployment_status',
      {
        deployment_status: {
          state: 'waiting',
          log_url: 'https://github.com/octo/hello/actions/runs/1/job/2',
        },
        deployment: { ref: 'main', environment: 'prod' },
      },
      [
        '### ✋ Approve deploy to prod: main',
        '**octo/hello** · requested by mona',
        '[Approve](…/actions/runs/1)',
      ],
    ],
    [
      'deployment_status',
      {
        deployment_status: { state: 'failure', target_url: 'https://github.com/octo/hello/actions/runs/1' },
        workflow_run: { html_url: 'https://github.com/octo/hello/actions/runs/1' },
        deployment: { ref: 'main', environment: 'prod' },
      },
      ['### ❌ Deploy to prod failed: main', '**octo/hello** · by mona', '[Run](…/actions/runs/1)'],
    ],
    [
      'deployment_status',
      { deployment_status: { state: 'odd', log_url: 'https://github.com/octo/hello/x' }, deployment: {} },
      ['### Deployment of a commit to an environment: odd', '**octo/hello** · by mona', '[Log](…/x)'],
    ],
    ...(
      [
        ['error', '❌ Deploy to prod ended in an error: main'],
        ['in_progress', 'Deploying main to prod'],
        ['queued', 'Deployment of main to prod is queued'],
        ['pending', 'Deployment of main to prod is pending'],
        ['inactive', 'main is no longer active on prod'],
      ] as const
    ).map(([state, said]): [string, Payload, string[]] => [
      'deployment_status',
      { deployment_status: { state }, deployment: { ref: 'main', environment: 'prod' } },
      [`### ${said}`, '**octo/hello** · by mona'],
    ]),
    [
      'push',
      { ...main, commits: [commit('fix: x\n\nMore', { added: ['a'], modified: ['a', 'b'] })] },
      ['### Mona pushed to main: fix: x', '**octo/hello** · `a1b2c3d` · 2 files', '> More', commitLink],
    ],
    [
      'push',
      {
        ...main,
        commits: [commit('fix: x', { author: { name: 'Hubot', username: 'hubot' }, removed: ['a'] })],
      },
      [
        '### mona pushed to main: fix: x',
        '**octo/hello** · `a1b2c3d` · commit by Hubot · 1 file',
        commitLink,
      ],
    ],
    [
      'push',
      { ...main, head_commit: commit('fix: x') },
      ['### Mona pushed to main: fix: x', '**octo/hello** · `a1b2c3d`', commitLink],
    ],
    [
      'push',
      { ...main, forced: true, commits: [commit('fix: x')] },
      [
        '### ⚠️ Mona force-pushed main',
        '**octo/hello** · history rewritten: `b1b2c3d` → `a1b2c3d`',
        'Now at: fix: x',
        `[What was overwritten](…/compare/x...y) · ${commitLink}`,
      ],
    ],
    [
      'push',
      { ...main, ref: 'refs/heads/dev', forced: true, commits: [commit('fix: x')] },
      [
        '### Mona pushed to dev: fix: x',
        '**octo/hello** · `a1b2c3d` · history rewritten: `b1b2c3d` → `a1b2c3d`',
        `${commitLink} · ${compare}`,
      ],
    ],
    [
      'push',
      { ...main, commits: [commit('one'), commit('two')] },
      [
        '### Mona pushed 2 commits to main',
        '**octo/hello**',
        `- [two](…/commit/${sha})`,
        `- [one](…/commit/${sha})`,
        compare,
      ],
    ],
    [
      'push',
      { ...main, commits: Array.from({ length: 11 }, (_, at) => commit(`c${at}`)) },
      [
        '### Mona pushed 11 commits to main',
        '**octo/hello**',
        ...Array.from({ length: 10 }, (_, at) => `- [c${10 - at}](…/commit/${sha})`),
        'and 1 older commit',
        compare,
      ],
    ],
    [
      'push',
      { ...main, total_commits: 3, commits: [commit('one', { added: ['a'] }), commit('two')] },
      [
        '### Mona pushed 3 commits to main',
        '**octo/hello**',
        `- [two](…/commit/${sha})`,
        `- [one](…/commit/${sha})`,
        'and 1 older commit',
        compare,
      ],
    ],
    [
      'push',
      { ...main, created: true, head_commit: commit('fix: x') },
      [
        '### Mona created branch main',
        '**octo/hello** · `a1b2c3d` · fix: x',
        `[Branch](…/tree/main) · ${commitLink}`,
      ],
    ],
    [
      'push',
      { ...main, deleted: true },
      [
        '### mona deleted branch main',
        '**octo/hello** · `b1b2c3d`',
        `[Last commit](…/commit/${before}) · [Repository](…)`,
      ],
    ],
    [
      'release',
      {
        action: 'published',
        release: {
          tag_name: 'v2',
          name: 'v2',
          html_url: 'https://github.com/octo/hello/r',
          assets: [{}],
          author: { login: 'hubot' },
          body: 'Fast\n\n**Full Changelog**: https://github.com/octo/hello/compare/v1...v2',
        },
      },
      [
        '### 🎉 hello v2 released',
        '**octo/hello** · published by hubot · 1 asset',
        'Fast',
        '[Release notes](…/r) · [Compare with v1](…/compare/v1...v2)',
      ],
    ],
    [
      'release',
      {
        action: 'prereleased',
        release: { tag_name: 'v2', name: 'Big one', prerelease: true, assets: [{}, {}] },
      },
      ['### 🎉 Pre-release: Big one v2', '**octo/hello** · published by mona · 2 assets'],
    ],
    [
      'release',
      { action: 'released', release: { tag_name: 'v2', name: 'Hello 2', prerelease: true } },
      ['### 🎉 Hello 2 released', '**octo/hello** · published by mona · pre-release'],
    ],
    [
      'release',
      { action: 'created', release: { draft: true } },
      ['### mona drafted the release hello release', '**octo/hello**'],
    ],
    [
      'release',
      { action: 'created', release: { tag_name: '2.0' } },
      ['### mona created the release hello 2.0', '**octo/hello**'],
    ],
    [
      'release',
      {
        action: 'edited',
        release: {
          tag_name: 'v2',
          draft: true,
          html_url: 'https://github.com/octo/hello/r',
          assets: [{}],
          body: 'Fast',
        },
      },
      ['### mona edited the release hello v2', '**octo/hello** · draft', '[Release](…/r)'],
    ],
    [
      'release',
      { action: 'deleted', release: { tag_name: 'v2', html_url: 'https://github.com/octo/hello/r' } },
      ['### mona deleted the release hello v2', '**octo/hello**', '[Repository](…)'],
    ],
    [
      'release',
      { action: 'unpublished', release: { tag_name: 'v2' } },
      ['### mona unpublished the release hello v2', '**octo/hello**'],
    ],
    [
      'release',
      { action: 'odd', release: { tag_name: 'v2' } },
      ['### mona updated the release hello v2', '**octo/hello**'],
    ],
    [
      'merge_group',
      {
        action: 'checks_requested',
        merge_group: {
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-42-x',
          base_ref: 'refs/heads/main',
          head_sha: sha,
          head_commit: { message: 'Faster (#42)' },
        },
      },
      [
        '### PR #42 is in the merge queue, checks running: Faster',
        '**octo/hello** · into main · `a1b2c3d`',
        `[Pull request](…/pull/42) · ${commitLink}`,
      ],
    ],
    [
      'merge_group',
      { action: 'destroyed', reason: 'merged', merge_group: { head_ref: 'x/pr-42-x' } },
      ['### Merge queue merged PR #42', '**octo/hello**', '[Pull request](…/pull/42)'],
    ],
    [
      'merge_group',
      { action: 'destroyed', reason: 'invalidated', merge_group: {} },
      ['### ⚠️ Merge queue could not merge a PR', '**octo/hello**'],
    ],
    [
      'merge_group',
      { action: 'destroyed', reason: 'dequeued', merge_group: {} },
      ['### Merge queue removed a PR', '**octo/hello**'],
    ],
    [
      'workflow_dispatch',
      { workflow: '.github/workflows/ci.yml', ref: 'refs/heads/main' },
      ['### mona started ci.yml', '**octo/hello** · `main`', '[Repository](…)'],
    ],
    ['workflow_dispatch', {}, ['### mona started a workflow', '**octo/hello**', '[Repository](…)']],
    [
      'schedule',
      { schedule: '0 6 * * *' },
      ['### Scheduled run: 0 6 * * \\*', '**octo/hello**', '[Repository](…)'],
    ],
    ['schedule', {}, ['### Scheduled run', '**octo/hello**', '[Repository](…)']],
    [
      'issues',
      {
        action: 'opened',
        issue: {
          number: 7,
          title: 'Slow',
          body: 'Very',
          user: { login: 'octocat' },
          assignee: { login: 'hubot' },
          labels: [{ name: 'bug' }],
          html_url: 'https://github.com/octo/hello/issues/7',
        },
      },
      [
        '### mona opened issue #7: Slow',
        "**octo/hello** · bug · assigned to hubot · octocat's issue",
        '> Very',
        '[Issue](…/issues/7)',
      ],
    ],
    [
      'issues',
      {
        action: 'closed',
        issue: {
          number: 7,
          state_reason: 'not_planned',
          created_at: '2026-11-22T08:00:00Z',
          closed_at: '2026-11-23T08:00:00Z',
        },
      },
      ['### mona closed issue #7 as not planned', '**octo/hello** · open for 1 d'],
    ],
    [
      'issues',
      { action: 'closed', issue: { number: 7, state_reason: 'duplicate' } },
      ['### mona closed issue #7 as a duplicate', '**octo/hello**'],
    ],
    [
      'issues',
      {
        action: 'deleted',
        issue: {
          number: 7,
          title: 'Slow',
          html_url: 'https://github.com/octo/hello/issues/7',
          assignee: { login: 'hubot' },
        },
      },
      ['### mona deleted issue #7: Slow', '**octo/hello**', '[Repository](…)'],
    ],
    [
      'discussion',
      {
        action: 'created',
        discussion: {
          number: 9,
          title: 'How',
          body: 'So',
          category: { name: 'Q&A' },
          html_url: 'https://github.com/octo/hello/discussions/9',
        },
      },
      [
        '### mona started discussion #9: How',
        '**octo/hello** · Q&A',
        '> So',
        '[Discussion](…/discussions/9)',
      ],
    ],
    [
      'discussion',
      {
        action: 'answered',
        discussion: { number: 9, title: 'How', category: { name: 'Q' } },
        answer: { user: { login: 'hubot' }, body: 'Thus', html_url: 'https://github.com/octo/hello/a' },
      },
      [
        '### mona marked an answer in discussion #9: How',
        '**octo/hello** · answer by hubot',
        '> Thus',
        '[Answer](…/a)',
      ],
    ],
    [
      'discussion',
      {
        action: 'unanswered',
        discussion: { number: 9 },
        answer: { body: 'x', html_url: 'https://github.com/octo/hello/a' },
      },
      ['### mona unmarked the answer in discussion #9', '**octo/hello**'],
    ],
    [
      'issue_comment',
      {
        action: 'created',
        issue: { number: 7, title: 'Slow' },
        comment: { body: 'Yes', html_url: 'https://github.com/octo/hello/c', user: { login: 'mona' } },
      },
      ['### mona commented on issue #7: Slow', '**octo/hello**', '> Yes', '[Comment](…/c)'],
    ],
    [
      'issue_comment',
      {
        action: 'deleted',
        issue: { number: 7, title: 'Slow', html_url: 'https://github.com/octo/hello/i', pull_request: {} },
        comment: { body: 'Yes', html_url: 'https://github.com/octo/hello/c', user: { login: 'hubot' } },
      },
      [
        '### mona deleted a comment on PR #7: Slow',
        "**octo/hello** · hubot's comment",
        '[Pull request](…/i)',
      ],
    ],
    [
      'pull_request_review_comment',
      {
        action: 'created',
        pull_request: { number: 42 },
        comment: { path: 'a.ts', line: 7, original_line: 3, body: 'Why' },
      },
      ['### mona commented on PR #42', '**octo/hello** · `a.ts:7`', '> Why'],
    ],
    [
      'pull_request_review_comment',
      {
        action: 'created',
        pull_request: { number: 42 },
        comment: { path: 'a.ts', original_line: 3, body: 'Why', in_reply_to_id: 1 },
      },
      ['### mona replied in PR #42', '**octo/hello** · `a.ts:3`', '> Why'],
    ],
    [
      'pull_request_review_comment',
      {
        action: 'deleted',
        pull_request: { number: 42, html_url: 'https://github.com/octo/hello/pull/42' },
        comment: { path: 'a.ts', body: 'Why' },
      },
      ['### mona deleted a comment on PR #42', '**octo/hello** · `a.ts`', '[Pull request](…/pull/42)'],
    ],
    [
      'pull_request_review',
      {
        action: 'submitted',
        review: { state: 'changes_requested', body: 'No', html_url: 'https://github.com/octo/hello/v' },
        pull_request: {
          number: 42,
          title: 'Fast',
          user: { login: 'octocat' },
          html_url: 'https://github.com/octo/hello/pull/42',
        },
      },
      [
        '### ✋ mona requested changes on PR #42: Fast',
        "**octo/hello** · octocat's PR",
        '> No',
        '[Review](…/v) · [Files](…/pull/42/files)',
      ],
    ],
    [
      'pull_request_review',
      { action: 'edited', review: { state: 'changes_requested' }, pull_request: { number: 42 } },
      ['### mona edited a review of PR #42', '**octo/hello**'],
    ],
    [
      'pull_request_review',
      {
        action: 'dismissed',
        review: { state: 'changes_requested', user: { login: 'mona' } },
        pull_request: { number: 42 },
      },
      ['### mona withdrew a review of PR #42', '**octo/hello**'],
    ],
    [
      'deployment_status',
      {
        deployment_status: {
          state: 'waiting',
          target_url: 'https://github.com/octo/hello/actions/runs/1/job/2',
        },
        deployment: { ref: 'main', environment: 'prod' },
      },
      [
        '### ✋ Approve deploy to prod: main',
        '**octo/hello** · requested by mona',
        '[Approve](…/actions/runs/1)',
      ],
    ],
    [
      'deployment_status',
      {
        deployment_status: {
          state: 'waiting',
          target_url: 'https://github.com/octo/hello/actions/runs/1/job/2/x',
        },
        deployment: { ref: 'main', environment: 'prod' },
      },
      [
        '### ✋ Approve deploy to prod: main',
        '**octo/hello** · requested by mona',
        '[Approve](…/actions/runs/1/job/2/x)',
      ],
    ],
    [
      'deployment_status',
      {
        deployment_status: { state: 'waiting', target_url: 'https://ci.example/1' },
        deployment: { ref: 'main', environment: 'prod' },
      },
      ['### ✋ Approve deploy to prod: main', '**octo/hello** · requested by mona'],
    ],
    [
      'pull_request',
      {
        action: 'opened',
        pull_request: {
          number: 42,
          title: 'Fast',
          additions: 1,
          deletions: 2,
          changed_files: 1,
          head: { ref: 'fast' },
          base: { ref: 'main' },
          html_url: 'https://github.com/octo/hello/pull/42',
          body: 'So',
        },
      },
      [
        '### mona opened PR #42: Fast',
        '**octo/hello** · `fast` → `main` · +1 −2 in 1 file',
        '> So',
        '[Review](…/pull/42) · [Files](…/pull/42/files)',
      ],
    ],
    [
      'pull_request',
      { action: 'opened', pull_request: { number: 42, title: 'Fast', deletions: 2, changed_files: 1 } },
      ['### mona opened PR #42: Fast', '**octo/hello**'],
    ],
    [
      'pull_request',
      { action: 'opened', pull_request: { number: 42, title: 'Fast', additions: 2, changed_files: 1 } },
      ['### mona opened PR #42: Fast', '**octo/hello**'],
    ],
    [
      'pull_request',
      { action: 'opened', pull_request: { number: 42, title: 'Fast', additions: 2, deletions: 1 } },
      ['### mona opened PR #42: Fast', '**octo/hello**'],
    ],
    [
      'pull_request',
      { action: 'synchronize', before, after: sha, pull_request: { number: 42 } },
      ['### mona pushed to PR #42', '**octo/hello**', `[Compare](…/compare/${before}...${sha})`],
    ],
    [
      'pull_request',
      { action: 'synchronize', before, pull_request: { number: 42 } },
      ['### mona pushed to PR #42', '**octo/hello**'],
    ],
    [
      'discussion',
      { action: 'category_changed', discussion: { number: 9, category: { name: 'Ideas' } } },
      ['### mona moved discussion #9 to Ideas', '**octo/hello**'],
    ],
    [
      'push',
      { ...main, created: true },
      ['### mona created branch main', '**octo/hello**', '[Branch](…/tree/main)'],
    ],
    ['push', { ...main }, ['### mona moved branch main', '**octo/hello**', '[Branch](…/tree/main)']],
    [
      'check_run',
      {
        action: 'completed',
        check_run: {
          name: 'x',
          conclusion: 'success',
          head_sha: 'odd',
          output: { summary: 'One\n\nTwo\n\nThree\n\nFour' },
        },
      },
      ['### ✅ x passed', '**octo/hello**', '> One', '>', '> Two', '>', '> Three'],
    ],
  ])('%s %#', async (eventName, payload, expected) => {
    expect(await linesOf(eventName, payload)).toEqual(expected);
  });
});

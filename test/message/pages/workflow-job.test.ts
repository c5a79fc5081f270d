import { describe, expect, test } from 'vitest';
import { pageLines, pageOf } from './reading.ts';

test.each<[string, object, string]>([
  [
    'workflow_job',
    {
      conclusion: 'failure',
      name: 'lint',
      workflow_name: 'CI',
      head_branch: 'main',
      run_attempt: 2,
      started_at: '2026-11-23T07:00:00Z',
      completed_at: '2026-11-23T07:00:01Z',
    },
    '❌ CI failed on main: lint|attempt 2 · 1 s · started by mona',
  ],
  [
    'workflow_job',
    {
      conclusion: 'success',
      name: 'lint',
      run_attempt: 1,
      started_at: '2026-11-23T07:00:00Z',
      completed_at: '2026-11-23T07:00:00.9Z',
    },
    '✅ Job lint passed|started by mona',
  ],
  [
    'workflow_job',
    {
      conclusion: 'failure',
      name: 'lint',
      steps: [1, 2, 3, 4].map((number) => ({
        name: `s${number}`,
        number,
        conclusion: number === 2 ? 'timed_out' : 'failure',
      })),
    },
    '❌ Job lint failed|started by mona|**lint** › s1, s2, s3',
  ],
  [
    'workflow_job',
    {
      conclusion: 'failure',
      name: 'lint',
      steps: [
        { name: 's1', conclusion: 'xfailure' },
        { name: 's2', conclusion: 'failures' },
        { name: '', conclusion: 'failure' },
      ],
    },
    '❌ Job lint failed|started by mona',
  ],
])('%s of %j', async (eventName, job, expected) => {
  const { head, body } = await pageOf(eventName, {
    action: 'completed',
    workflow_job: job,
    sender: { login: 'mona' },
  });
  const lines = [head, ...body]
    .flatMap(({ source }) => source.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(lines.join('|').replace('### ', '')).toBe(expected);
});

describe('a job', () => {
  const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
  const x = (length: number) => 'x'.repeat(length);
  const linesOf = (workflow_job: object, locale?: 'en' | 'zh-CN', action = 'completed') =>
    pageLines('workflow_job', { repository, action, workflow_job, sender: { login: 'mona' } }, locale);
  const known = { name: 'lint', workflow_name: 'CI', head_branch: 'main' };

  test.each<[string, object, string, string, string?]>([
    ['that passed', { conclusion: 'success' }, '✅ CI passed on main: lint', '✅ CI 通过：main，任务 lint'],
    [
      'that ended without an outcome',
      { conclusion: 'neutral' },
      '✅ CI passed on main: lint',
      '✅ CI 通过：main，任务 lint',
    ],
    ['that failed', { conclusion: 'failure' }, '❌ CI failed on main: lint', '❌ CI 失败：main，任务 lint'],
    [
      'that timed out',
      { conclusion: 'timed_out' },
      '❌ CI timed out on main: lint',
      '❌ CI 超时：main，任务 lint',
    ],
    [
      'that could not start',
      { conclusion: 'startup_failure' },
      '❌ CI could not start on main: lint',
      '❌ CI 无法启动：main，任务 lint',
    ],
    [
      'that was cancelled',
      { conclusion: 'cancelled' },
      '⛔ CI cancelled on main: lint',
      '⛔ CI 已取消：main，任务 lint',
    ],
    [
      'that GitHub gave up',
      { conclusion: 'stale' },
      '⛔ CI cancelled on main: lint',
      '⛔ CI 已取消：main，任务 lint',
    ],
    [
      'that was skipped',
      { conclusion: 'skipped' },
      '⏭️ CI skipped on main: lint',
      '⏭️ CI 已跳过：main，任务 lint',
    ],
    [
      'that needs somebody',
      { conclusion: 'action_required' },
      '✋ CI on main is waiting for approval: lint',
      '✋ CI 待审批：main，任务 lint',
    ],
    [
      'that waits',
      { status: 'waiting' },
      '✋ CI on main is waiting for approval: lint',
      '✋ CI 待审批：main，任务 lint',
      'waiting',
    ],
    [
      'that is queued',
      { status: 'queued' },
      'CI is queued on main: lint',
      'CI 排队中：main，任务 lint',
      'queued',
    ],
    [
      'that runs',
      { status: 'in_progress' },
      'CI is running on main: lint',
      'CI 运行中：main，任务 lint',
      'in_progress',
    ],
    [
      'whose state is new to us',
      { status: 'paused' },
      'CI is running on main: lint',
      'CI 运行中：main，任务 lint',
      'paused',
    ],
    [
      'whose end is new to us',
      { conclusion: 'paused' },
      'CI finished on main: lint',
      'CI 已结束：main，任务 lint',
    ],
    ['whose state is unknown', {}, 'CI finished on main: lint', 'CI 已结束：main，任务 lint'],
    [
      'of an unknown workflow',
      { conclusion: 'success', workflow_name: undefined },
      '✅ Job lint passed on main',
      '✅ 任务 lint 通过：main',
    ],
    [
      'of an unknown branch',
      { conclusion: 'success', head_branch: undefined },
      '✅ CI passed: lint',
      '✅ CI 通过：任务 lint',
    ],
    [
      'of an unknown name',
      { conclusion: 'success', name: undefined },
      '✅ CI passed on main',
      '✅ CI 通过：main',
    ],
    [
      'of long names',
      { conclusion: 'success', name: x(61), workflow_name: x(61), head_branch: x(61) },
      `✅ ${x(59)}… passed on ${x(59)}…: ${x(59)}…`,
      `✅ ${x(59)}… 通过：${x(59)}…，任务 ${x(59)}…`,
    ],
    [
      'that failed in a step, without a conclusion',
      { steps: [{ name: 'Run tests', conclusion: 'failure' }] },
      '❌ CI failed on main: lint',
      '❌ CI 失败：main，任务 lint',
    ],
  ])('%s', async (_, job, english, chinese, action) => {
    expect((await linesOf({ ...known, ...job }, 'en', action))[0]).toBe(`### ${english}`);
    expect((await linesOf({ ...known, ...job }, 'zh-CN', action))[0]).toBe(`### ${chinese}`);
  });

  test('has its commit, attempt and duration', async () => {
    const job = {
      ...known,
      conclusion: 'success',
      head_sha: 'a1b2c3d4',
      run_attempt: 2,
      started_at: '2026-11-23T07:00:00Z',
      completed_at: '2026-11-23T07:03:20Z',
    };
    expect((await linesOf(job))[1]).toBe(
      '**octo/hello** · `a1b2c3d` · attempt 2 · 3 min 20 s · started by mona',
    );
    expect((await linesOf(job, 'zh-CN'))[1]).toBe(
      '**octo/hello** · `a1b2c3d` · 第 2 次尝试 · 用时 3 分 20 秒 · 由 mona 触发',
    );
  });

  test('has short names of steps that failed', async () => {
    const steps = [{ name: x(61), conclusion: 'failure' }];
    expect((await linesOf({ conclusion: 'failure', name: x(61), steps }))[2]).toBe(
      `**${x(59)}…** › ${x(59)}…`,
    );
  });

  const page = 'https://github.com/octo/hello/actions/runs/1/job/2';
  const steps = [
    { name: 'Checkout', number: 1, conclusion: 'success' },
    { name: 'Run tests', number: 4, conclusion: 'failure' },
  ];
  const link = '…/actions/runs/1/job/2';
  test.each<[string, object, string, string]>([
    [
      'that passed, leads to its page',
      { conclusion: 'success', html_url: page },
      `[Run](${link})`,
      `[查看运行](${link})`,
    ],
    [
      'that failed, leads to its page',
      { conclusion: 'failure', html_url: page },
      `[Failed job](${link})`,
      `[失败任务](${link})`,
    ],
    [
      'that failed in a step, leads to that',
      { conclusion: 'failure', html_url: page, steps },
      `[Failed step](${link}#step:4:1)`,
      `[失败步骤](${link}#step:4:1)`,
    ],
    [
      'that failed in a step without a number, leads to the first',
      { conclusion: 'failure', html_url: page, steps: [{ name: 'Run tests', conclusion: 'failure' }] },
      `[Failed step](${link}#step:1:1)`,
      `[失败步骤](${link}#step:1:1)`,
    ],
    [
      'that passed though a step failed, leads to its page',
      { conclusion: 'success', html_url: page, steps },
      `[Run](${link})`,
      `[查看运行](${link})`,
    ],
    [
      'that waits, leads to the approval',
      { status: 'waiting', html_url: page },
      `[Approve](${link})`,
      `[去审批](${link})`,
    ],
    [
      'has its commit',
      { conclusion: 'success', head_sha: 'a1b2c3d4' },
      '[Commit](…/commit/a1b2c3d4)',
      '[提交](…/commit/a1b2c3d4)',
    ],
  ])('%s', async (_, job, english, chinese) => {
    expect((await linesOf(job)).at(-1)).toBe(english);
    expect((await linesOf(job, 'zh-CN')).at(-1)).toBe(chinese);
  });

  test.each([
    ['without a page', { conclusion: 'failure', steps }],
    ['of a commit of zeros', { conclusion: 'failure', head_sha: '0'.repeat(40) }],
  ])('%s leads nowhere', async (_, job) => expect((await linesOf(job)).join()).not.toContain(']('));
});

import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/message/settings.ts';
import type { Job, Suspects } from '../../../src/workflow/workflow-run.ts';
import { runs } from '../../fixtures/gallery/runs.ts';
import { read, withBuild } from './example.ts';
import { failedRun, type GivenRun, jobWith, pull, runMessage, type Scene } from './plain-run.ts';

const shaOf = (number: number) => number.toString(16).padEnd(40, 'c0ffee');
const commit = '…/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const run = '…/actions/runs/30433642';
const changesSince = (number: number) => `…/compare/${shaOf(number).slice(0, 12)}...a1b2c3d4e5f6`;
const changes = changesSince(127);

test('a failed matrix run of 130 jobs names the two that failed, and why', async () => {
  const { title, text } = await read(await runs.failedMatrix());
  expect(title).toBe('❌ CI failed on main: 2 of 129 jobs · octo-org/hello');
  expect(text).toBe(`### ❌ CI failed on main: 2 of 129 jobs
**octo-org/hello** · was green in #127 · #128 · 3 min 20 s

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

**test (windows-latest, 24)** › Run unit tests
\`src/a.ts:12\` expected 2 to be 3

**lint** › Run Biome

> src/b.ts:3:7 lint/style/useConst
> This let declares a variable that is only assigned once.

127 jobs passed

[Failed step](${run}/job/2#step:3:1) · [Re-run](${run}) · [Changes since #127](${changes})`);
});

test('a failed matrix run in Chinese', async () => {
  const { title, text } = await read(await runs.failedMatrix(), 'zh-CN');
  expect(title).toBe('❌ CI 失败：main，2/129 个任务失败 · octo-org/hello');
  expect(text).toBe(`### ❌ CI 失败：main，2/129 个任务失败
**octo-org/hello** · 上次（#127）还成功 · #128 · 用时 3 分 20 秒

> fix: handle empty payload
> \`a1b2c3d\` · Mona Lisa

**test (windows-latest, 24)** › Run unit tests
\`src/a.ts:12\` expected 2 to be 3

**lint** › Run Biome

> src/b.ts:3:7 lint/style/useConst
> This let declares a variable that is only assigned once.

127 个任务通过

[失败步骤](${run}/job/2#step:3:1) · [重新运行](${run}) · [#127 以来的变更](${changes})`);
});

test('a run that keeps failing says since when, by whom, and links to the first failure', async () => {
  const { title, text } = await read(await runs.stillFailing());
  expect(title).toBe('❌ CI still failing on main, 52 min · octo-org/hello');
  expect(text).toBe(`### ❌ CI still failing on main, 52 min
**octo-org/hello** · 3 failed runs in a row since #126 (hubot) · #128 · 3 min 20 s

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

**test (windows-latest, 24)** › Run unit tests
\`src/a.ts:12\` expected 2 to be 3

2 earlier commits since the last green run #125
[build: bump undici](…/commit/${shaOf(127)}) · dependabot[bot]
[feat: empty payloads (#126)](…/commit/${shaOf(126)}) · hubot

[Failed step](${run}/job/2#step:3:1) · [Re-run](${run}) · [Changes since #125](${changesSince(125)}) · [First failure #126](…/actions/runs/126)`);
  const chinese = await read(await runs.stillFailing(), 'zh-CN');
  expect(chinese.title).toBe('❌ CI 仍然失败：main，已 52 分钟 · octo-org/hello');
  expect(chinese.text).toContain('· 连续失败 3 次，始于 #126（hubot） · #128');
  expect(chinese.text).toContain('[首次失败 #126](…/actions/runs/126)');
});

test('a row of failures that is longer than GitHub lists has no first run', async () => {
  const example = await runs.stillFailing();
  const change = { kind: 'still-failing', failedRuns: 30, orMore: true, since: { number: 99 } } as const;
  expect((await read(withBuild(example, { change }))).text).toContain(
    '· at least 30 failed runs in a row · #128',
  );
  expect((await read(withBuild(example, { change }), 'zh-CN')).text).toContain('· 连续失败至少 30 次 · #128');
});

test('a fixed run says how long it was broken', async () => {
  const { title, text } = await read(await runs.fixed());
  expect(title).toBe('🎉 CI fixed on main · octo-org/hello');
  expect(text).toBe(`### 🎉 CI fixed on main
**octo-org/hello** · green again after 5 failed runs, 2 h 10 min · #128 · 3 min 20 s

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

[Run](${run}) · [What fixed it](${changes})`);
});

test('a fixed run in Chinese', async () => {
  const { title, text } = await read(await runs.fixed(), 'zh-CN');
  expect(title).toBe('🎉 CI 已恢复：main · octo-org/hello');
  expect(text).toBe(`### 🎉 CI 已恢复：main
**octo-org/hello** · 此前连续失败 5 次，共 2 小时 10 分钟 · #128 · 用时 3 分 20 秒

> fix: handle empty payload
> \`a1b2c3d\` · Mona Lisa

[查看运行](${run}) · [修复的提交](${changes})`);
});

test('a cancelled run names what was cancelled', async () => {
  const { title, text } = await read(await runs.cancelled());
  expect(title).toBe('⛔ CI cancelled on main · octo-org/hello');
  expect(text).toBe(`### ⛔ CI cancelled on main
**octo-org/hello** · #128 · 3 min 20 s

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

Cancelled: test (ubuntu-latest, 24), test (windows-latest, 24)
1 job passed, 1 skipped

[Run](${run}) · [Commit](${commit})`);
  const chinese = await read(await runs.cancelled(), 'zh-CN');
  expect(chinese.title).toBe('⛔ CI 已取消：main · octo-org/hello');
  expect(chinese.text).toContain(
    '已取消：test (ubuntu-latest, 24)、test (windows-latest, 24)\n1 个任务通过，1 个已跳过\n',
  );
});

test('a success with needs is reported as the run, without the job that only sends the message', async () => {
  const { title, text } = await read(await runs.succeeded());
  expect(title).toBe('✅ CI passed on main · octo-org/hello');
  expect(text).toBe(`### ✅ CI passed on main
**octo-org/hello** · #128 · 3 min 20 s

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

2 jobs passed

[Run](${run}) · [Commit](${commit})`);
  const chinese = await read(await runs.succeeded(), 'zh-CN');
  expect(chinese.title).toBe('✅ CI 通过：main · octo-org/hello');
  expect(chinese.text).toContain('\n2 个任务通过\n');
});

test('from a fork without token, job and matrix leg are named from what the job knows of itself', async () => {
  const { title, text } = await read(await runs.forkWithoutToken());
  expect(title).toBe('❌ CI failed on PR #42: Faster start · octo-org/hello');
  expect(text).toBe(`### ❌ CI failed on PR #42: Faster start
**octo-org/hello** · mona's PR · \`mona:perf/start\` → \`main\` · #128 · \`ec26c3e\`

Failed: **test (windows-latest, 24)**

[Re-run](${run}) · [Pull request](…/pull/42)`);
});

test('from a fork without token, in Chinese', async () => {
  const { title, text } = await read(await runs.forkWithoutToken(), 'zh-CN');
  expect(title).toBe('❌ CI 失败：PR #42 Faster start · octo-org/hello');
  expect(text).toBe(`### ❌ CI 失败：PR #42 Faster start
**octo-org/hello** · mona 的 PR · \`mona:perf/start\` → \`main\` · #128 · \`ec26c3e\`

失败：**test (windows-latest, 24)**

[重新运行](${run}) · [查看 PR](…/pull/42)`);
});

test('without token, the jobs of needs are named by their keys', async () => {
  const { text } = await read(await runs.needsWithoutToken());
  expect(text).toContain('\nFailed: **lint**, **test**\n\n1 job passed\n');
  const chinese = await read(await runs.needsWithoutToken(), 'zh-CN');
  expect(chinese.text).toContain('\n失败：**lint**、**test**\n\n1 个任务通过\n');
});

test('a run on a pull request names the pull request, not its merge commit', async () => {
  const { title, text } = await read(await runs.pullRequest());
  expect(title).toBe('❌ CI failed on PR #42: Faster start · octo-org/hello');
  expect(text).toBe(`### ❌ CI failed on PR #42: Faster start
**octo-org/hello** · mona's PR · \`mona:perf/start\` → \`main\` · #128 · 3 min 20 s · \`ec26c3e\`

**test (windows-latest, 24)** › Run unit tests
\`src/a.ts:12\` expected 2 to be 3

[Failed step](${run}/job/2#step:3:1) · [Re-run](${run}) · [Pull request](…/pull/42)`);
});

test("another workflow reports a fork's pull request from its own main as such, and never blames main", async () => {
  const { title, text } = await read(await runs.forkMain());
  expect(title).toBe('❌ CI failed on a PR from contrib:main: Fix a typo · hello');
  expect(text).toBe(`### ❌ CI failed on a PR from contrib:main: Fix a typo
**octo-org/hello** · octocat's PR · \`contrib:main\` · #12 · 3 min 20 s · started by contrib · \`ec26c3e\`

main itself is not affected

**test (windows-latest, 24)** › Run unit tests
\`src/a.ts:12\` expected 2 to be 3

[Failed step](${run}/job/2#step:3:1) · [Re-run](…/actions/runs/77) · [Commit](…/commit/ec26c3e57ca3a959ca5aad62de7213c562f8c821)`);
  const chinese = await read(await runs.forkMain(), 'zh-CN');
  expect(chinese.title).toBe('❌ CI 失败：来自 contrib:main 的 PR“Fix a typo” · octo-org/hello');
  expect(chinese.text).toContain('\n\nmain 分支本身不受影响\n\n');
});

test.each(['forkMainInside', 'forkMainTarget'] as const)(
  "%s: the alert of a fork's pull request from its own main says whose main it is",
  async (name) => {
    const { title, text } = await read(await runs[name]());
    expect(title).toBe('❌ CI failed on PR #43: Fix a typo · octo-org/hello');
    expect(text).toContain("· contrib's PR · `contrib:main` → `main` · ");
    expect(text).toContain('\n\nmain itself is not affected\n\n');
    const chinese = await read(await runs[name](), 'zh-CN');
    expect(chinese.title).toBe('❌ CI 失败：PR #43 Fix a typo · octo-org/hello');
    expect(chinese.text).toContain('\n\nmain 分支本身不受影响\n\n');
  },
);

describe('a failed pull request whose base fails, too', () => {
  const failure = {
    branch: 'main',
    since: { number: 126, url: 'https://github.com/octo-org/hello/actions/runs/126' },
    orMore: false,
    breaker: 'hubot',
    jobs: ['test (windows-latest, 24)'],
    isAll: true,
  };
  test.each([
    [
      {},
      'main has been failing in the same step since #126 (hubot)',
      'main 从 #126（hubot）起就在同一步骤失败',
    ],
    [
      { isAll: false },
      'main has been failing in the same step of test (windows-latest, 24) since #126 (hubot)',
      'main 从 #126（hubot）起就在 test (windows-latest, 24) 的同一步骤失败',
    ],
    [
      { orMore: true, breaker: undefined as never },
      'main has been failing in the same step since #126 or earlier',
      'main 从 #126 或更早起就在同一步骤失败',
    ],
    [
      { jobs: [], isAll: false, breaker: undefined as never },
      'CI has been failing on main since #126',
      'CI 在 main 上从 #126 起就失败',
    ],
  ])('%j', async (given, en, zh) => {
    const example = await runs.forkMainInside();
    const { pullRequest } = example.runContext.workflowRun ?? {};
    const baseFailure = { ...failure, ...given };
    const red = withBuild(example, { pullRequest: { ...pullRequest, baseFailure } });
    const { text } = await read(red);
    expect(text).toContain(`\n\n**${en}**\n\n`);
    expect(text).toContain(' · [main #126](…/actions/runs/126)');
    expect(text).not.toContain('not affected');
    expect((await read(red, 'zh-CN')).text).toContain(`\n\n**${zh}**\n\n`);
  });
});

test('a third attempt that passes names the second as the one that failed', async () => {
  const example = await runs.rerun();
  const { run: second } = example.runContext.workflowRun ?? {};
  if (second === undefined) throw new Error('the example has no run');
  const url = second.url.replace('/attempts/2', '/attempts/3');
  const third = withBuild(example, { run: { ...second, attempt: 3, url } });
  const { text } = await read(third);
  expect(text).toContain('\nFailed on attempt 2: **e2e** › Run e2e tests\n');
  expect(text).toContain(`[Attempt 2](${run}/attempts/2)`);
  const chinese = (await read(third, 'zh-CN')).text;
  expect(chinese).toContain('\n第 2 次尝试失败：**e2e** › Run e2e tests\n');
  expect(chinese).toContain('[第 2 次尝试](');
});

test("a fork's run that went well needs no word about the base", async () => {
  const example = withBuild(await runs.forkMain(), { outcome: 'success', failed: [] });
  const { title, text } = await read(example);
  expect(title).toBe('✅ CI passed on a PR from contrib:main: Fix a typo · hello');
  expect(text).not.toContain('not affected');
});

test('a run of the merge queue names the pull request in it', async () => {
  const example = await runs.mergeQueue();
  expect((await read(example)).title).toBe('❌ CI failed on PR #42 in the merge queue · octo-org/hello');
  expect((await read(example, 'zh-CN')).title).toBe('❌ CI 失败：合并队列中的 PR #42 · octo-org/hello');
});

test('a run of the merge queue does not repeat the number of its pull request', async () => {
  const queued = await runs.mergeQueue();
  const { commit } = queued.runContext.workflowRun ?? {};
  if (commit === undefined) throw new Error('the example has no commit');
  for (const message of [
    'Faster start (#42)',
    'Merge pull request #42 from octo/fast\n\nFaster start',
    'Merge pull request #42 from octo/fast\n\nFaster start (#42)',
  ]) {
    const { text } = await read(withBuild(queued, { commit: { ...commit, message } }));
    expect(text).toContain('> Faster start\n');
  }
});

const aJob = (name: string, given: Partial<Job> = {}): Job => ({
  name,
  conclusion: 'success',
  mayFail: false,
  current: false,
  failedSteps: [],
  annotations: [],
  log: [],
  ...given,
});

test('a run whose jobs wait for an approval is no success: it names them, with the link to approve', async () => {
  const jobs = [
    aJob('build'),
    aJob('deploy-prod', { conclusion: 'running', waiting: true }),
    aJob('notify', { conclusion: 'running' }),
  ];
  const counts = { succeeded: 1, failed: 0, timedOut: 0, mayFail: 0, cancelled: 0, skipped: 0, running: 2 };
  const base = await runs.failedMatrix();
  const example = withBuild(base, {
    outcome: 'success',
    failed: [],
    jobs,
    counts,
    total: 3,
    change: { kind: 'unknown', failedRuns: 0, orMore: false },
  });
  const { title, text } = await read(example);
  expect(title).toBe('✋ CI on main is waiting for approval: deploy-prod · hello');
  expect(text).toContain('\ndeploy-prod waits for approval\n');
  expect(text).toContain(`[Approve](${run})`);
  expect(text).not.toMatch(/still running|✅/);
  const named = await read(withBuild(example, { environments: ['production'] }));
  expect(named.text).toContain('\ndeploy-prod waits for approval (production)\n');
  const chinese = await read(example, 'zh-CN');
  expect(chinese.title).toBe('✋ CI 待审批：main，deploy-prod · octo-org/hello');
  expect(chinese.text).toContain(`[去审批](${run})`);
});

test.each(['fixed', 'mended'] as const)('a run is not %s while a job waits for an approval', async (kind) => {
  const counts = { succeeded: 1, failed: 0, timedOut: 0, mayFail: 0, cancelled: 0, skipped: 0, running: 1 };
  const waits = withBuild(await runs.failedMatrix(), {
    outcome: 'success',
    failed: [],
    jobs: [aJob('build'), aJob('deploy-prod', { conclusion: 'running', waiting: true })],
    counts,
    total: 2,
    change: { kind, failedRuns: 3, orMore: false },
  });
  const { title, text } = await read(waits);
  expect(title).toBe('✋ CI on main is waiting for approval: deploy-prod · hello');
  expect(text).not.toMatch(/fixed|green again|🎉|✅/i);
  if (kind === 'fixed') expect(text).toContain('green so far, after 3 failed runs');
  const chinese = await read(waits, 'zh-CN');
  expect(chinese.title).toBe('✋ CI 待审批：main，deploy-prod · octo-org/hello');
  expect(chinese.text).not.toMatch(/已恢复|🎉|✅/);
});

test.each(['cancelled', 'failure'] as const)(
  'a run that is %s by a job that was cancelled before it had a step names the job and what GitHub says of it',
  async (outcome) => {
    const message = 'The job was not acquired by Runner of type hosted even after multiple attempts';
    const jobs = [aJob('build'), aJob('gpu', { conclusion: 'cancelled', annotations: [{ message }] })];
    const counts = { succeeded: 1, failed: 0, timedOut: 0, mayFail: 0, cancelled: 1, skipped: 0, running: 0 };
    const example = withBuild(await runs.failedMatrix(), { outcome, failed: [], jobs, counts, total: 2 });
    const { text } = await read(example);
    expect(text).toContain(`**gpu** · cancelled before it started\n${message}\n`);
    expect(text.match(/gpu/g)).toHaveLength(1);
  },
);

test('workflow_run is about the upstream run: its branch, commit, number and jobs', async () => {
  const { title, text } = await read(await runs.upstream());
  expect(title).toBe('❌ CI failed on topic · octo-org/hello');
  expect(text).toBe(`### ❌ CI failed on topic
**octo-org/hello** · was green in #11 · #12 · 3 min 20 s

> fix: handle empty payload
> \`ec26c3e\` · by Mona Lisa

**test (windows-latest, 24)** › Run unit tests
\`src/a.ts:12\` expected 2 to be 3

[Failed step](…/actions/runs/77/job/2#step:3:1) · [Re-run](…/actions/runs/77) · [Changes since #11](…/compare/${shaOf(11).slice(0, 12)}...ec26c3e57ca3)`);
  expect((await read(await runs.upstream(), 'zh-CN')).title).toBe('❌ CI 失败：topic · octo-org/hello');
});

test.each([
  ['upstreamRunning', 'CI is running on topic', 'CI 运行中：topic'],
  ['upstreamQueued', 'CI is queued on topic', 'CI 排队中：topic'],
  ['upstreamHeld', '✋ CI on topic is waiting for approval', '✋ CI 待审批：topic'],
  ['upstreamSkipped', '⏭️ CI skipped on topic', '⏭️ CI 已跳过：topic'],
  ['upstreamWaiting', '✋ CI on topic is waiting for approval', '✋ CI 待审批：topic'],
  ['upstreamNotStarted', '❌ CI could not start on topic', '❌ CI 无法启动：topic'],
] as const)('%s has a headline of its own, and no duration', async (name, english, chinese) => {
  const example = await runs[name]();
  const { title, text } = await read(example);
  expect(title).toBe(`${english} · octo-org/hello`);
  expect(text).toContain(`### ${english}\n**octo-org/hello** · #12`);
  expect((await read(example, 'zh-CN')).title).toBe(`${chinese} · octo-org/hello`);
});

test('a re-run that succeeds names what failed first: the same commit may be flaky', async () => {
  const { title, text } = await read(await runs.rerun());
  expect(title).toBe('🔁 CI passed on main after a re-run · octo-org/hello');
  expect(text).toBe(`### 🔁 CI passed on main after a re-run
**octo-org/hello** · same commit, likely flaky · #128, attempt 2 · 3 min 20 s

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

Failed on attempt 1: **e2e** › Run e2e tests

[Run](${run}/attempts/2) · [First attempt](${run}/attempts/1) · [Commit](${commit})`);
  const chinese = await read(await runs.rerun(), 'zh-CN');
  expect(chinese.title).toBe('🔁 CI 重新运行后通过：main · octo-org/hello');
  expect(chinese.text).toContain(
    '**octo-org/hello** · 同一提交，疑似偶发失败 · #128，第 2 次尝试 · 用时 3 分 20 秒\n',
  );
  expect(chinese.text).toContain('\n首次尝试失败：**e2e** › Run e2e tests\n');
});

test('the link to the failed step leads to the job that is listed first', async () => {
  const example = await runs.failedMatrix();
  const job = (name: string, given: Partial<Job>): Job => ({
    name,
    conclusion: 'failure',
    mayFail: false,
    current: false,
    url: `https://github.com/octo-org/hello/actions/runs/30433642/job/${name}`,
    failedSteps: [{ number: 4, name: 'Run it', conclusion: 'failure' }],
    annotations: [],
    log: [],
    ...given,
  });
  const linked = async (...failed: Job[]) =>
    /\[Failed (?:step|job)\]\(…\/actions\/runs\/30433642\/job\/([^)]+)\)/.exec(
      (await read(withBuild(example, { failed, legs: { total: 3, failed: 2, running: 0 } }))).text,
    )?.[1];
  expect(await linked(job('first', {}), job('own', { current: true }))).toBe('own#step:4:1');
  expect(await linked(job('old', {}), job('new', { isNew: true }))).toBe('new#step:4:1');
  expect(await linked(job('bare', { failedSteps: [] }), job('reported', {}))).toBe('reported#step:4:1');
  expect(await linked(job('bare', { failedSteps: [] }))).toBe('bare');
});

test('on a branch that stays red, what is newly broken comes first', async () => {
  const { text } = await read(await runs.stillFailingWithNews());
  expect(text).toMatch(
    /\*\*lint\*\* › Run Biome · new\n[\s\S]*\*\*test \(windows-latest, 24\)\*\* › Run unit tests · still\n/,
  );
  expect(text).toContain(`[Failed step](${run}/job/3#step:`);
  const chinese = await read(await runs.stillFailingWithNews(), 'zh-CN');
  expect(chinese.text).toMatch(/\*\*lint\*\* › Run Biome · 新增失败\n[\s\S]*› Run unit tests · 仍然失败\n/);
});

test.each([
  [
    'en',
    'History was rewritten since the last green run #127',
    'No commit since the last green run #127',
    '260 commits since the last green run #127',
  ],
  [
    'zh-CN',
    '上次成功（#127）后分支历史被改写',
    '上次成功（#127）后没有新提交',
    '上次成功（#127）后有 260 个提交',
  ],
] as const)(
  'says what it knows of the commits after a force push, of none and of too many: %s',
  async (locale, rewritten, none, many) => {
    const example = await runs.failedMatrix();
    const commits = Array.from({ length: 250 }, (_, index) => ({
      sha: shaOf(index),
      subject: 'old work',
      isBot: false,
      isMerge: false,
    }));
    const said = async (suspects: Suspects) => (await read(withBuild(example, { suspects }), locale)).text;
    expect(await said({ commits: [], total: 0, isRewritten: true })).toContain(`\n${rewritten}\n`);
    expect(await said({ commits: [], total: 0, isRewritten: false })).toContain(`\n${none}\n`);
    const tooMany = await said({ commits, total: 260, isRewritten: false });
    expect(tooMany).toContain(`\n${many}\n`);
    expect(tooMany).not.toContain('old work');
  },
);

test('five suspects are shown, the rest is counted; merges are reported as such', async () => {
  const commits = Array.from({ length: 7 }, (_, index) => ({
    sha: shaOf(index),
    subject: `part ${index} [x](https://evil.example)`,
    author: 'Mona',
    isBot: false,
    isMerge: index === 0,
  }));
  const { text } = await read(
    withBuild(await runs.failedMatrix(), { suspects: { commits, total: 7, isRewritten: false } }),
  );
  expect(text.match(/part \d/g)).toHaveLength(5);
  expect(text).toContain('· Mona · merge\n');
  expect(text).toContain('\nand 2 more\n');
  expect(text).not.toContain('](https://evil');
});

test('a re-run that fails again does not count itself as two runs', async () => {
  const { text } = await read(await runs.rerunFailed());
  expect(text).toContain('· failed again · #128, attempt 2 · 3 min 20 s\n');
  expect(text).not.toContain('First failure');
  expect((await read(await runs.rerunFailed(), 'zh-CN')).text).toContain('· 再次失败 · #128，第 2 次尝试');
});

test('a scheduled run says that nobody pushed', async () => {
  const { title, text } = await read(await runs.scheduled());
  expect(title).toBe('✅ Nightly succeeded on main · octo-org/hello');
  expect(text).toBe(`### ✅ Nightly succeeded on main
**octo-org/hello** · #128 · 3 min 20 s · scheduled

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

[Run](${run}) · [Commit](${commit})`);
  expect((await read(await runs.scheduled(), 'zh-CN')).text).toContain('· 用时 3 分 20 秒 · 定时运行\n');
});

test('a run that somebody started by hand says who', async () => {
  const { title, text } = await read(await runs.manual());
  expect(title).toBe('✅ Deploy succeeded on main: production · octo-org/hello');
  expect(text).toBe(`### ✅ Deploy succeeded on main: production
**octo-org/hello** · #128 · started by octocat · \`a1b2c3d\`

[Run](${run}) · [Commit](${commit})`);
  expect((await read(await runs.manual(), 'zh-CN')).text).toContain('· 由 octocat 触发 · `a1b2c3d`\n');
});

test('a job that ran out of time is distinguished from one that somebody cancelled', async () => {
  const { title, text } = await read(await runs.timedOut());
  expect(title).toBe('❌ Nightly timed out on main · octo-org/hello');
  expect(text).toContain('\n**e2e** › Run e2e tests · timed out after 6 h\n\n[Failed step]');
  const chinese = await read(await runs.timedOut(), 'zh-CN');
  expect(chinese.title).toBe('❌ Nightly 超时：main · octo-org/hello');
  expect(chinese.text).toContain('\n**e2e** › Run e2e tests · 运行 6 小时后超时\n');
});

test('a failed job that may fail is named, but the run succeeded', async () => {
  const { title, text } = await read(await runs.mayFail());
  expect(title).toBe('✅ CI passed on main: canary failed (allowed) · hello');
  expect(text).toContain('\n**canary** › Run unit tests · failed (allowed to fail)\n');
  expect((await read(await runs.mayFail(), 'zh-CN')).text).toContain(
    '**canary** › Run unit tests · 失败（允许失败）\n',
  );
});

test('a tag is no branch', async () => {
  const { event, runContext } = await runs.needsWithoutToken();
  const context = { ...runContext.context, ref: 'refs/tags/v2.1.0', refName: 'v2.1.0' };
  const run = { ...runContext.workflowRun?.run, branch: 'v2.1.0' } as never;
  const example = withBuild({ event, runContext: { ...runContext, context } }, { run });
  expect((await read(example)).title).toBe('❌ CI failed on v2.1.0 · octo-org/hello');
  expect((await read(example, 'zh-CN')).title).toBe('❌ CI 失败：Tag v2.1.0 · octo-org/hello');
});

const failed: Job = {
  name: 'test',
  conclusion: 'failure',
  mayFail: false,
  current: false,
  failedSteps: [{ number: 3, name: 'Run tests', conclusion: 'failure' }],
  annotations: [],
  log: [],
};

test('five failed jobs are reported in full, the rest is counted', async () => {
  const example = await runs.needsWithoutToken();
  const jobs = Array.from({ length: 8 }, (_, index) => ({ ...failed, name: `test (${index})` }));
  const passed = Array.from({ length: 120 }, (_, index) => ({
    ...failed,
    name: `lint (${index})`,
    conclusion: 'success' as const,
    failedSteps: [],
  }));
  const counts = { succeeded: 120, failed: 8, timedOut: 0, mayFail: 0, cancelled: 2, skipped: 1, running: 0 };
  const workflowRun = { jobs: [...jobs, ...passed], failed: jobs, counts, total: 131, listed: true };
  const { text } = await read(withBuild(example, workflowRun));
  expect(text.match(/› Run tests/g)).toHaveLength(5);
  expect(text).toContain(
    '\n5 of 8 failed jobs shown, 120 jobs passed, 2 cancelled, 1 skipped, 3 not listed\n',
  );
  expect((await read(withBuild(example, workflowRun), 'zh-CN')).text).toContain(
    '\n共 8 个失败任务，显示前 5 个，120 个任务通过，2 个已取消，1 个已跳过，3 个未列出\n',
  );
});

test('legs that fail for one reason are one entry, with the reason once', async () => {
  const { text } = await read(await runs.failedAlike());
  expect(text).toContain('**test (20, linux)** and 2 more › Run unit tests · sent this message\n');
  expect(text.match(/expected 2 to be 3/g)).toHaveLength(1);
  expect(text).toContain('1 job still running');
  const chinese = await read(await runs.failedAlike(), 'zh-CN');
  expect(chinese.text).toContain('**test (20, linux)** 等 3 个任务 › Run unit tests · 本消息由此任务发送\n');
});

test('a lone failed job shows more of its log than one of many', async () => {
  const example = await runs.needsWithoutToken();
  // The last lines say most, but for the first.
  const log = Array.from({ length: 10 }, (_, index) => ({ text: `line ${index}`, rank: (10 - index) % 10 }));
  const lonely = await read(withBuild(example, { failed: [{ ...failed, log }] }));
  const crowd = (length: number) =>
    Array.from({ length }, (_, job) => ({
      ...failed,
      log: log.map(({ text, rank }) => ({ text: `${text} of job ${job}`, rank })),
    }));
  const linesOf = async (jobs: number) => {
    const { text } = await read(withBuild(example, { failed: crowd(jobs) }));
    return text.split('**test**')[1]?.match(/line \d/g);
  };
  expect(lonely.text).toContain(log.map(({ text }) => `> ${text}\n`).join(''));
  expect(await linesOf(2)).toEqual(['line 0', ...log.slice(3).map(({ text }) => text)]);
  expect(await linesOf(5)).toEqual(['line 0', 'line 8', 'line 9']);
});

test('a long line keeps its end if that says what is wrong, and its beginning otherwise', async () => {
  const example = await runs.needsWithoutToken();
  const shown = async (text: string) => {
    const log = [{ text, rank: 0 }];
    return (await read(withBuild(example, { failed: [{ ...failed, log }] }))).text;
  };
  const middle = 'resource '.repeat(20);
  expect(await shown(`Stack failed: ${middle}: Bucket already exists`)).toMatch(
    /> Stack failed: [^\n]*…[^\n]*Bucket already exists\n/,
  );
  expect(await shown(`Error: no peer ${middle}in eu-west`)).toMatch(/> Error: no peer [^\n]*…\n/);
});

test('a log line that an annotation says already is not said again', async () => {
  const example = await runs.needsWithoutToken();
  const annotations = [{ path: 'src/a.ts', line: 12, message: 'expected 2 to be 3\n\n- 3\n+ 2' }];
  const log = ['expected 2 to be 3', 'Tests: 1 failed'].map((text, rank) => ({ text, rank }));
  const { text } = await read(withBuild(example, { failed: [{ ...failed, annotations, log }] }));
  expect(text).toContain('Run tests\n`src/a.ts:12` expected 2 to be 3\n\n> Tests: 1 failed\n');
});

test('the exit code of a step stands beside its name, and only when nothing else is known', async () => {
  const example = await runs.needsWithoutToken();
  const annotations = [{ message: 'Process completed with exit code 1.' }];
  const bare = await read(withBuild(example, { failed: [{ ...failed, annotations }] }));
  const logged = await read(
    withBuild(example, { failed: [{ ...failed, annotations, log: [{ text: 'boom', rank: 0 }] }] }),
  );
  expect(bare.text).toContain('**test** › Run tests · exit code 1\n');
  expect(logged.text).not.toContain('exit code');
});

test('long names leave room for the outcome and the place in the title', async () => {
  const example = await runs.needsWithoutToken();
  const workflow = 'Build and test everything on all of the platforms that we support';
  const run = { ...example.runContext.workflowRun?.run, branch: `renovate/${'major-'.repeat(20)}` } as never;
  const { title, text } = await read(withBuild(example, { workflow, run }));
  expect(title).toBe('❌ Build and test everythi… failed on renovate/major-ma…');
  expect(text).toContain(`### ❌ ${workflow.slice(0, 59)}… failed on renovate/`);
});

test('a workflow without a name is called by its file', async () => {
  const { title } = await read(withBuild(await runs.fixed(), { workflow: '.github/workflows/ci.yml' }));
  expect(title).toBe('🎉 ci.yml fixed on main · octo-org/hello');
});

test('steps and cancelled jobs beyond what a phone shows are counted', async () => {
  const example = await runs.needsWithoutToken();
  const names = ['Build', 'Test', 'Pack', 'Sign', 'Upload'];
  const failedSteps = names.map((name, index) => ({ number: index, name, conclusion: 'failure' as const }));
  const { text } = await read(withBuild(example, { failed: [{ ...failed, failedSteps }] }));
  expect(text).toContain('**test** › Build, Test, Pack, and 2 more\n');
  const jobs = Array.from({ length: 9 }, (_, index) => ({
    ...failed,
    name: `leg ${index}`,
    conclusion: 'cancelled' as const,
  }));
  const cancelled = await read(withBuild(example, { outcome: 'cancelled', jobs, failed: [], total: 9 }));
  expect(cancelled.text).toContain('\nCancelled: leg 0, leg 1, leg 2, leg 3, leg 4, and 4 more\n');
});

test('when DingTalk refuses the words of a build, the group still learns the outcome and the run', async () => {
  const { event, runContext } = await runs.failedMatrix();
  const { title, text } = await read({ event, runContext }, 'en', 'trusted');
  expect(title).toBe('❌ CI failed on main: 2 of 129 jobs · octo-org/hello');
  expect(text).toBe(`### ❌ CI failed on main: 2 of 129 jobs
**octo-org/hello** · #128

DingTalk refused the content of this message.

[Run](${run})`);
  expect((await read({ event, runContext }, 'zh-CN', 'trusted')).title).toBe(
    '❌ CI 失败：main，2/129 个任务失败 · octo-org/hello',
  );
});

test('a notifier that could not be found among the jobs is not counted as still running', async () => {
  const example = await runs.needsWithoutToken();
  const open = { ...failed, conclusion: 'running' as const };
  const counts = { succeeded: 0, failed: 0, timedOut: 0, mayFail: 0, cancelled: 0, skipped: 0, running: 2 };
  const jobs = [open, { ...open, name: 'deploy' }];
  const { text } = await read(withBuild(example, { listed: true, jobs, failed: [], counts, total: 2 }));
  expect(text).toContain('\n1 job still running\n');
});

test('on an Enterprise Server that speaks http, the links lead there', async () => {
  const { event, runContext } = await runs.needsWithoutToken();
  const context = { ...runContext.context, serverUrl: 'http://ghe.example' };
  const run = {
    ...Object(runContext.workflowRun?.run),
    url: 'http://ghe.example/octo-org/hello/actions/runs/1',
  };
  const example = withBuild(
    { event: event.cloneWith({ runid: '1' }, false), runContext: { ...runContext, context } },
    {
      run: { ...run, id: '1' },
    },
  );
  expect((await read(example)).text).toContain('[Re-run](http://ghe.example/octo-org/hello/actions/runs/1)');
});

test('as much as GitHub can say still fits, with the links at the end', async () => {
  const example = await runs.failedMatrix();
  const long = '构建失败 🚧 '.repeat(10_000);
  const annotations = Array.from({ length: 5 }, () => ({ path: long, line: 1, title: long, message: long }));
  const log = Array.from({ length: 10 }, (_, rank) => ({ text: long, rank }));
  const job = { ...failed, name: long, annotations, log, url: 'https://github.com/octo-org/hello/runs/1' };
  const { bytes, text } = await read(
    withBuild(example, { workflow: long, failed: Array.from({ length: 8 }, () => job) }),
    'zh-CN',
  );
  expect(bytes).toBeLessThanOrEqual(20_000);
  expect(text).toContain(
    `[失败步骤](…/runs/1#step:3:1) · [重新运行](${run}) · [#127 以来的变更](${changes})`,
  );
});

test('nobody is blamed for a failure on a schedule', async () => {
  const example = await runs.stillFailing();
  const run = { ...Object(example.runContext.workflowRun?.run), event: 'schedule' };
  expect((await read(withBuild(example, { run }))).text).toContain(
    '· 3 failed runs in a row since #126 · #128 · 3 min 20 s · scheduled · `a1b2c3d`\n',
  );
});

test('a run in which a job failed and another timed out has failed', async () => {
  const example = await runs.timedOut();
  const counts = { ...Object(example.runContext.workflowRun?.counts), failed: 1 };
  expect((await read(withBuild(example, { counts }))).title).toBe(
    '❌ Nightly failed on main · octo-org/hello',
  );
});

test('the run of a release in another workflow is on a tag', async () => {
  const example = await runs.upstream();
  const run = { ...Object(example.runContext.workflowRun?.run), event: 'release', branch: 'v2.1.0' };
  expect((await read(withBuild(example, { run }), 'zh-CN')).title).toBe(
    '❌ CI 失败：Tag v2.1.0 · octo-org/hello',
  );
});

test('a job that GitHub names is called so, whatever its matrix', async () => {
  const example = await runs.forkWithoutToken();
  const job = { key: 'test', status: 'failure', name: 'test' } as const;
  expect((await read(withBuild(example, { job }))).text).toContain('\nFailed: **test**\n');
});

describe('the line under the headline', () => {
  const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
  const own = {
    sha,
    url: 'https://github.com/octo/hello/commit/1',
    message: 'fix: it',
    authorLogin: 'mona',
    authorName: 'Mona',
  };
  const long = `${'x'.repeat(59)}…`;
  const [mona, hubot] = [{ people: { actor: 'mona' } }, { people: { actor: 'hubot' } }];
  test.each<[string, GivenRun, string, string]>([
    ['has the number of the run', {}, '#128', '#128'],
    ['has no number if there is none', { run: { number: 0 } }, '', ''],
    ['has the attempt', { run: { attempt: 2 } }, '#128, attempt 2', '#128，第 2 次尝试'],
    ['has a second', { run: { durationMs: 1_000 } }, '#128 · 1 s', '#128 · 用时 1 秒'],
    ['has nothing shorter', { run: { durationMs: 999 } }, '#128', '#128'],
    [
      'has no time of a run that was skipped',
      { run: { durationMs: 1_000 }, outcome: 'skipped' },
      '#128',
      '#128',
    ],
    ['has no time of a run that goes on', { run: { durationMs: 1_000 }, outcome: 'running' }, '#128', '#128'],
    ['has who started the run', hubot, '#128 · started by hubot', '#128 · 由 hubot 触发'],
    [
      'has who started the run, in sixty characters',
      { people: { actor: 'x'.repeat(61) } },
      `#128 · started by ${long}`,
      `#128 · 由 ${long} 触发`,
    ],
    [
      'has who started the run of another',
      { ...hubot, commit: own },
      '#128 · started by hubot',
      '#128 · 由 hubot 触发',
    ],
    ['has no author as who started the run', { people: { actor: 'mona', author: 'mona' } }, '#128', '#128'],
    ['has no author of the commit as who started the run', { ...mona, commit: own }, '#128', '#128'],
    [
      'has no author of the commit by name either',
      { people: { actor: 'Mona' }, commit: own },
      '#128',
      '#128',
    ],
    [
      'has nobody who started the run if that is unknown',
      { people: { author: 'mona' }, commit: own, pullRequest: { ...pull, title: undefined as never } },
      '#128',
      '#128',
    ],
    [
      'has nobody who started a scheduled run',
      { ...hubot, run: { event: 'schedule' } },
      '#128 · scheduled',
      '#128 · 定时运行',
    ],
    [
      'has whose pull request it is',
      { pullRequest: pull, ...mona },
      "mona's PR · `perf/start` → `main` · #128",
      'mona 的 PR · `perf/start` → `main` · #128',
    ],
    [
      'has whose pull request it is, in sixty characters',
      { pullRequest: { ...pull, author: 'x'.repeat(61) } },
      `${long}'s PR · \`perf/start\` → \`main\` · #128`,
      `${long} 的 PR · \`perf/start\` → \`main\` · #128`,
    ],
    [
      'has the author of the commits if nobody knows who opened the pull request',
      { pullRequest: { ...pull, author: undefined as never }, people: { author: 'mona' } },
      "mona's PR · `perf/start` → `main` · #128",
      'mona 的 PR · `perf/start` → `main` · #128',
    ],
    [
      'has no author if there is none',
      { pullRequest: { ...pull, author: undefined as never } },
      '`perf/start` → `main` · #128',
      '`perf/start` → `main` · #128',
    ],
    [
      'has no branches of a pull request without title',
      { pullRequest: { ...pull, title: undefined as never } },
      '#128',
      '#128',
    ],
    [
      'has the commit if its words are unknown',
      { commit: { sha, url: own.url } },
      '#128 · `a1b2c3d`',
      '#128 · `a1b2c3d`',
    ],
    ['has no commit whose words follow', { commit: own }, '#128', '#128'],
  ])('%s', async (_, given, english, chinese) => {
    const factsOf = async (locale: Locale) => (await runMessage(given, { locale })).head[1];
    const withPlace = (facts: string) => ['**octo/hello**', facts].filter((part) => part !== '').join(' · ');
    expect(await factsOf('en')).toBe(withPlace(english));
    expect(await factsOf('zh-CN')).toBe(withPlace(chinese));
  });
});

describe('what was built', () => {
  const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
  const commit = {
    sha,
    url: 'https://github.com/octo/hello/commit/1',
    message: 'fix: it (#42)\n\nAt last',
    authorName: 'Mona',
    authorLogin: 'mona',
  };
  const queue = { run: { event: 'merge_group' }, pullRequest: { number: 42, base: 'main' } };
  const shown = ['> fix: it (#42)', '> `a1b2c3d` · by Mona'];
  test.each<[string, GivenRun, readonly string[]]>([
    ['is a commit', { commit }, shown],
    [
      'is a commit of somebody without a name',
      { commit: { ...commit, authorName: undefined as never } },
      ['> fix: it (#42)', '> `a1b2c3d` · by mona'],
    ],
    [
      'is a commit of nobody known',
      { commit: { sha, url: commit.url, message: 'fix: it' } },
      ['> fix: it', '> `a1b2c3d`'],
    ],
    ['is a commit of a pull request without title', { commit, pullRequest: { number: 42 } }, shown],
    [
      'is a commit in the merge queue, without the number of the headline',
      { commit, ...queue },
      ['> fix: it', '> `a1b2c3d` · by Mona'],
    ],
    ['is a commit in an unknown merge queue', { commit, run: queue.run }, shown],
    ['is unknown in the merge queue', { commit: { sha, url: commit.url }, ...queue }, []],
    ['has no words in the merge queue', { commit: { sha, url: commit.url, message: ' ' }, ...queue }, []],
    ['is a pull request, whose title is in the headline', { commit, pullRequest: pull }, []],
    ['is the last commit of a nightly run', { commit, run: { event: 'schedule' } }, shown],
    [
      'is no cause of a nightly run that failed',
      { commit, run: { event: 'schedule' }, outcome: 'failure' },
      [],
    ],
  ])('%s', async (_, given, lines) => expect((await runMessage(given)).body).toEqual(lines));
});

describe('failed tests', () => {
  const tests = { total: 9, passed: 8, failed: 1, skipped: 0, flaky: 0, failures: [{ name: 'adds' }] };
  const steps = [{ number: 3, name: 'Run tests', conclusion: 'failure' as const }];
  const exit = { message: 'Process completed with exit code 1.' };
  const log = [{ text: 'disk full', rank: 1 }];
  test.each<[string, readonly Job[], readonly string[]]>([
    [
      'follow a job of which only the step is known',
      [jobWith('a', { failedSteps: steps })],
      ['**a** › Run tests', '**adds**'],
    ],
    [
      'follow a job of which only the exit code is known',
      [jobWith('a', { annotations: [exit] })],
      ['**a** · exit code 1', '**adds**'],
    ],
    ['follow a job of which only the name is known', [jobWith('a')], ['Failed: **a**', '**adds**']],
    ['come before a job with a log', [jobWith('a', { log })], ['**adds**', '**a**', '> disk full']],
    [
      'come before a job with an annotation beside the exit code',
      [jobWith('a', { annotations: [exit, { message: 'disk full' }] })],
      ['**adds**', '**a**', 'disk full'],
    ],
    ['come before two jobs', [jobWith('a'), jobWith('b')], ['**adds**', 'Failed: **a**, **b**']],
    [
      'come before two jobs with steps',
      [jobWith('a', { failedSteps: steps }), jobWith('b', { failedSteps: steps })],
      ['**adds**', '**a** › Run tests', '**b** › Run tests'],
    ],
  ])('%s', async (_, jobs, lines) =>
    expect((await runMessage(failedRun(jobs, { tests }))).body).toEqual(lines),
  );
});

describe('the inputs of a dispatched run', () => {
  const input = (value: string, at: number) => ({ name: `n${at}`, value });
  const x = (length: number) => 'x'.repeat(length);
  test.each<[string, readonly { name: string; value: string }[], readonly string[]]>([
    ['are in the headline', ['prod', 'v2.1'].map(input), []],
    [
      'are all shown if one is not in the headline',
      ['prod', 'v2.1', 'eu-1'].map(input),
      ['n0: **prod** · n1: **v2.1** · n2: **eu-1**'],
    ],
    ['are shown if three characters could be anything', ['eu1'].map(input), ['n0: **eu1**']],
    [
      'are six',
      ['1', '2', '3', '4', '5', '6'].map(input),
      ['n0: **1** · n1: **2** · n2: **3** · n3: **4** · n4: **5** · n5: **6**'],
    ],
    [
      'are six, and others are counted',
      ['1', '2', '3', '4', '5', '6', '7', '8'].map(input),
      ['n0: **1** · n1: **2** · n2: **3** · n3: **4** · n4: **5** · n5: **6** · and 2 more'],
    ],
    ['are shortened', [{ name: x(41), value: x(81) }], [`${x(39)}…: **${x(79)}…**`]],
  ])('%s', async (_, inputs, lines) => expect((await runMessage({ inputs })).body).toEqual(lines));
});

describe('the links of a run', () => {
  const page = '…/actions/runs/4711';
  const steps = [{ number: 4, name: 'Run it', conclusion: 'failure' as const }];
  const url = 'https://github.com/octo/hello/actions/runs/4711/job/2';
  const at = (number: number) => ({ number, url: `https://github.com/octo/hello/actions/runs/${number}` });
  const compareUrl = 'https://github.com/octo/hello/compare/1...2';
  const commit = {
    sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    url: 'https://github.com/octo/hello/commit/1',
  };
  const waiting = jobWith('deploy', { conclusion: 'running', waiting: true });
  const baseFailure = { branch: 'x'.repeat(61), since: at(126), orMore: false, jobs: [], isAll: false };
  const suspects = {
    commits: [],
    total: 1,
    isRewritten: false,
    pullRequest: { number: 41, url: 'https://github.com/octo/hello/pull/41' },
  };
  test.each<[string, GivenRun, string, string, Scene?]>([
    ['of one that passed', {}, `[Run](${page})`, `[查看运行](${page})`],
    ['of one that failed', { outcome: 'failure' }, `[Re-run](${page})`, `[重新运行](${page})`],
    [
      'to its commit',
      { commit },
      `[Run](${page}) · [Commit](…/commit/1)`,
      `[查看运行](${page}) · [提交](…/commit/1)`,
    ],
    [
      'to the failed step',
      failedRun([jobWith('a', { url, failedSteps: steps })]),
      `[Failed step](${page}/job/2#step:4:1) · [Re-run](${page})`,
      `[失败步骤](${page}/job/2#step:4:1) · [重新运行](${page})`,
    ],
    [
      'to the first failed job with a page',
      failedRun([jobWith('a'), jobWith('b', { url })]),
      `[Failed job](${page}/job/2) · [Re-run](${page})`,
      `[失败任务](${page}/job/2) · [重新运行](${page})`,
    ],
    ['to the approval of a job', { jobs: [waiting] }, `[Approve](${page})`, `[去审批](${page})`],
    [
      'to what failed, though a job waits for an approval',
      { jobs: [waiting], outcome: 'failure' },
      `[Re-run](${page})`,
      `[重新运行](${page})`,
    ],
    [
      'to the approval of another run',
      { outcome: 'running' },
      `[Approve](${page})`,
      `[去审批](${page})`,
      { payload: { workflow_run: { status: 'waiting' } } },
    ],
    [
      "to the approval of an outsider's run",
      { outcome: 'skipped' },
      `[Approve](${page})`,
      `[去审批](${page})`,
      { payload: { workflow_run: { conclusion: 'action_required' } } },
    ],
    [
      'to the attempt before',
      {
        mended: [jobWith('a')],
        run: { attempt: 3, url: `${at(4711).url}/attempts/3` },
        change: { kind: 'mended' },
      },
      `[Run](${page}/attempts/3) · [Attempt 2](${page}/attempts/2)`,
      `[查看运行](${page}/attempts/3) · [第 2 次尝试](${page}/attempts/2)`,
    ],
    [
      'to the attempt before, on a forge where that has the page of the run',
      { mended: [jobWith('a')], run: { attempt: 2 }, change: { kind: 'mended', since: at(4711) } },
      `[Run](${page}) · [First attempt](${page})`,
      `[查看运行](${page}) · [首次尝试](${page})`,
    ],
    [
      'to no attempt before if its page is unknown',
      { mended: [jobWith('a')], run: { attempt: 2 }, change: { kind: 'mended' } },
      `[Run](${page})`,
      `[查看运行](${page})`,
    ],
    [
      'to the only suspect, before what changed',
      { outcome: 'failure', suspects, change: { kind: 'changed', lastGreen: at(127), compareUrl }, commit },
      `[Re-run](${page}) · [Revert PR #41](…/pull/41) · [Changes since #127](…/compare/1...2)`,
      `[重新运行](${page}) · [回滚 PR #41](…/pull/41) · [#127 以来的变更](…/compare/1...2)`,
    ],
    [
      'to what fixed it',
      { change: { kind: 'fixed', failedRuns: 1, compareUrl } },
      `[Run](${page}) · [What fixed it](…/compare/1...2)`,
      `[查看运行](${page}) · [修复的提交](…/compare/1...2)`,
    ],
    [
      'to what a deployment brings',
      { change: { kind: 'still-succeeding', lastGreen: at(127), compareUrl }, run: { event: 'release' } },
      `[Run](${page}) · [Changes since #127](…/compare/1...2)`,
      `[查看运行](${page}) · [#127 以来的变更](…/compare/1...2)`,
    ],
    [
      'to no changes of a check that passed again',
      { change: { kind: 'still-succeeding', lastGreen: at(127), compareUrl }, commit },
      `[Run](${page}) · [Commit](…/commit/1)`,
      `[查看运行](${page}) · [提交](…/commit/1)`,
    ],
    [
      'to the pull request instead of its commit',
      { pullRequest: pull, commit },
      `[Run](${page}) · [Pull request](…/pull/42)`,
      `[查看运行](${page}) · [查看 PR](…/pull/42)`,
    ],
    [
      'to the first failure of the base',
      { outcome: 'failure', pullRequest: { ...pull, baseFailure } },
      `[Re-run](${page}) · [Pull request](…/pull/42) · [${'x'.repeat(59)}… #126](…/actions/runs/126)`,
      `[重新运行](${page}) · [查看 PR](…/pull/42) · [${'x'.repeat(59)}… #126](…/actions/runs/126)`,
    ],
    [
      'to the first failure',
      { outcome: 'failure', change: { kind: 'still-failing', failedRuns: 2, since: at(126) } },
      `[Re-run](${page}) · [First failure #126](…/actions/runs/126)`,
      `[重新运行](${page}) · [首次失败 #126](…/actions/runs/126)`,
    ],
    [
      'to no first failure that is an attempt of this run',
      { outcome: 'failure', change: { kind: 'still-failing', failedRuns: 1, since: at(128) } },
      `[Re-run](${page})`,
      `[重新运行](${page})`,
    ],
    [
      'to no first failure that is unknown',
      { outcome: 'failure', change: { kind: 'still-failing', failedRuns: 2 } },
      `[Re-run](${page})`,
      `[重新运行](${page})`,
    ],
    [
      'to no first failure of one that is fixed',
      { change: { kind: 'fixed', failedRuns: 2, since: at(126) } },
      `[Run](${page})`,
      `[查看运行](${page})`,
    ],
  ])('%s', async (_, given, english, chinese, scene) => {
    expect((await runMessage(given, scene)).links).toBe(english);
    expect((await runMessage(given, { ...scene, locale: 'zh-CN' })).links).toBe(chinese);
  });
});

import { han, type Localized } from '../locale/words.ts';

/** Words of the build alert. */
const en = {
  branch: (name: string) => name,
  tag: (name: string) => name,
  pullRequest: (number: number) => `PR #${number}`,
  /** `head` is '' if unknown. */
  pullRequestFrom: (head: string) => `a pull request${head === '' ? '' : ` from ${head}`}`,
  queued: (number: number) => `PR #${number} in the merge queue`,
  /** `place` is one of the above, '' if unknown. */
  headlines: {
    failed: (workflow: string, place: string) => `${workflow} failed${on(place)}`,
    stillFailing: (workflow: string, place: string) => `${workflow} still failing${on(place)}`,
    timedOut: (workflow: string, place: string) => `${workflow} timed out${on(place)}`,
    notStarted: (workflow: string, place: string) => `${workflow} could not start${on(place)}`,
    fixed: (workflow: string, place: string) => `${workflow} fixed${on(place)}`,
    mended: (workflow: string, place: string) => `${workflow} passed on a re-run${on(place)}`,
    succeeded: (workflow: string, place: string) => `${workflow} succeeded${on(place)}`,
    succeededWithFailedTests: (workflow: string, place: string) =>
      `${workflow} succeeded${on(place)}, but tests failed`,
    cancelled: (workflow: string, place: string) => `${workflow} cancelled${on(place)}`,
    superseded: (workflow: string, place: string) => `${workflow}${on(place)} superseded by a newer run`,
    skipped: (workflow: string, place: string) => `${workflow} skipped${on(place)}`,
    waiting: (workflow: string, place: string) => `${workflow} waits for approval${on(place)}`,
    queued: (workflow: string, place: string) => `${workflow} is queued${on(place)}`,
    running: (workflow: string, place: string) => `${workflow} is running${on(place)}`,
  },
  /** The headline with its detail: one of the three below, or the values of a dispatched run's inputs. */
  headlineWith: (headline: string, detail: string) => `${headline}: ${detail}`,
  redFor: (duration: string) => `red for ${duration}`,
  failedJobsOf: (failed: number, total: number) => `${failed} of ${jobs(total)}`,
  notAffected: (branch: string) => `${branch} itself is not affected`,
  brokeNow: 'broke just now',
  failedAgain: 'failed again',
  /** `count` runs including this one; `since` is the number of the first of them. */
  failing: (count: number, orMore: boolean, since: number | undefined, by: string | undefined) =>
    `${failedRuns(count, orMore)} in a row${since === undefined ? '' : by === undefined ? ` since #${since}` : `, broken by ${by} in #${since}`}`,
  fixedAfter: (count: number, orMore: boolean, duration: string | undefined) =>
    `green again after ${failedRuns(count, orMore)}${duration === undefined ? '' : `, ${duration}`}`,
  /** While a job waits for an approval. */
  greenSoFar: (count: number, orMore: boolean) => `green so far, after ${failedRuns(count, orMore)}`,
  sameCommit: 'same commit, perhaps flaky',
  failedFirst: 'Failed first',
  newlyBroken: 'new',
  stillBroken: 'still',
  exitCode: (code: string) => `exit code ${code}`,
  /** `since` is the number of the last green run. */
  commitsSince: (count: number, since: number) =>
    `${count === 1 ? '1 commit' : `${count} commits`} since the last green run #${since}`,
  unchangedSince: (since: number) => `No commit since the last green run #${since}`,
  rewrittenSince: (since: number) => `History was rewritten since the last green run #${since}`,
  testsFailed: (failed: number, total: number) => `${number(failed)} of ${tests(total)} failed`,
  testsPassed: (count: number) => `${tests(count)} passed`,
  flaky: (count: number) => `${number(count)} flaky`,
  bot: 'bot',
  merge: 'merge',
  took: (duration: string) => duration,
  scheduled: 'scheduled',
  startedBy: (name: string) => `started by ${name}`,
  by: (name: string) => `by ${name}`,
  timedOutAfter: (duration: string | undefined) =>
    duration === undefined ? 'timed out' : `timed out after ${duration}`,
  mayFail: 'allowed to fail',
  /** Beside the name of the matrix leg that sends the message. */
  thisLeg: 'this job',
  /** After the name of a job: others failed for the same reason. */
  andOthers: (count: number) => ` and ${count} more`,
  legsFailed: (failed: number, total: number, isOver: boolean) =>
    `${failed} of ${total} legs failed${isOver ? '' : ' so far'}`,
  failedJobs: 'Failed',
  cancelledJobs: 'Cancelled',
  shown: (shown: number, total: number) => `${shown} of ${total} failed jobs shown`,
  passed: (count: number) => `${jobs(count)} passed`,
  cancelled: (count: number) => `${count} cancelled`,
  skipped: (count: number) => `${count} skipped`,
  running: (count: number) => `${count} still running`,
  /** `environments` are those that wait, '' if unknown. */
  waitsForApproval: (names: string, count: number, environments: string) =>
    `${names} ${count === 1 ? 'waits' : 'wait'} for approval${environments === '' ? '' : ` (${environments})`}`,
  /** Beside the name of a job that was cancelled before it had a step. */
  jobCancelled: 'cancelled before it started',
  unlisted: (count: number) => `${count} not listed`,
  failedJob: 'Failed job',
  failedStep: 'Failed step',
  /** The page of the run, for its button. */
  rerun: 'Re-run',
  approve: 'Approve',
  firstAttempt: 'First attempt',
  changesSince: (number: number) => `Changes since #${number}`,
  whatFixedIt: 'What fixed it',
  commit: 'Commit',
  pullRequestLink: 'Pull request',
  firstFailure: (number: number) => `First failure #${number}`,
};

const zhCN: typeof en = {
  branch: (name) => name,
  tag: (name) => `标签 ${name}`,
  pullRequest: (number) => `PR #${number}`,
  pullRequestFrom: (head) => (head === '' ? '一个 PR' : `来自 ${head} 的 PR`),
  queued: (number) => `合并队列中的 PR #${number}`,
  headlines: {
    failed: (workflow, place) => headline(workflow, '失败', place),
    stillFailing: (workflow, place) => headline(workflow, '持续失败', place),
    timedOut: (workflow, place) => headline(workflow, '超时', place),
    notStarted: (workflow, place) => headline(workflow, '无法启动', place),
    fixed: (workflow, place) => headline(workflow, '已恢复', place),
    mended: (workflow, place) => headline(workflow, '重新运行后通过', place),
    succeeded: (workflow, place) => headline(workflow, '成功', place),
    succeededWithFailedTests: (workflow, place) => headline(workflow, '成功，但有测试未通过', place),
    cancelled: (workflow, place) => headline(workflow, '已取消', place),
    superseded: (workflow, place) => headline(workflow, '已被更新的运行取代', place),
    skipped: (workflow, place) => headline(workflow, '已跳过', place),
    waiting: (workflow, place) => headline(workflow, '等待批准', place),
    queued: (workflow, place) => headline(workflow, '排队中', place),
    running: (workflow, place) => headline(workflow, '运行中', place),
  },
  headlineWith: (headline, detail) => `${headline}：${detail}`,
  redFor: (duration) => `已持续 ${duration}`,
  failedJobsOf: (failed, total) => `${total} 个任务中 ${failed} 个失败`,
  notAffected: (branch) => han`${branch} 分支本身不受影响`,
  brokeNow: '上次成功，本次失败',
  failedAgain: '再次失败',
  failing: (count, orMore, since, by) =>
    `${since === undefined ? '' : sinceRun(since, by)}连续失败${times(count, orMore)}`,
  fixedAfter: (count, orMore, duration) =>
    `此前连续失败${times(count, orMore)}${duration === undefined ? '' : `，历时 ${duration}`}`,
  greenSoFar: (count, orMore) => `此前连续失败${times(count, orMore)}，目前正常`,
  sameCommit: '提交未变，疑似不稳定',
  failedFirst: '上次尝试失败',
  newlyBroken: '新增失败',
  stillBroken: '仍然失败',
  exitCode: (code) => `退出码 ${code}`,
  commitsSince: (count, since) => `自上次成功（#${since}）以来共 ${count} 个提交`,
  unchangedSince: (since) => `自上次成功（#${since}）以来没有新提交`,
  rewrittenSince: (since) => `自上次成功（#${since}）以来分支历史被改写`,
  testsFailed: (failed, total) => `${number(total)} 个测试中 ${number(failed)} 个未通过`,
  testsPassed: (count) => `${number(count)} 个测试通过`,
  flaky: (count) => `${number(count)} 个不稳定`,
  bot: '机器人',
  merge: '合并',
  took: (duration) => `用时 ${duration}`,
  scheduled: '定时运行',
  startedBy: (name) => han`由 ${name} 触发`,
  by: (name) => name,
  timedOutAfter: (duration) => (duration === undefined ? '运行超时' : han`运行 ${duration} 后超时`),
  mayFail: '允许失败',
  thisLeg: '本任务',
  andOthers: (count) => ` 等 ${count + 1} 个任务`,
  legsFailed: (failed, total, isOver) => `${total} 个矩阵任务中${isOver ? '' : '目前'} ${failed} 个失败`,
  failedJobs: '失败',
  cancelledJobs: '已取消',
  shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
  passed: (count) => `${count} 个任务成功`,
  cancelled: (count) => `${count} 个已取消`,
  skipped: (count) => `${count} 个已跳过`,
  running: (count) => `${count} 个运行中`,
  waitsForApproval: (names, _count, environments) =>
    han`${names} 等待批准${environments === '' ? '' : `（${environments}）`}`,
  jobCancelled: '未开始就被取消',
  unlisted: (count) => `${count} 个未列出`,
  failedJob: '失败任务',
  failedStep: '失败步骤',
  rerun: '重新运行',
  approve: '去审批',
  firstAttempt: '首次尝试',
  changesSince: (number) => `#${number} 以来的变更`,
  whatFixedIt: '修复内容',
  commit: '提交',
  pullRequestLink: '查看 PR',
  firstFailure: (number) => `首次失败 #${number}`,
};

export const workflowRunWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function on(place: string): string {
  return place === '' ? '' : ` on ${place}`;
}

function failedRuns(count: number, orMore: boolean): string {
  return `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`;
}

function tests(count: number): string {
  return count === 1 ? '1 test' : `${number(count)} tests`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function jobs(count: number): string {
  return count === 1 ? '1 job' : `${count} jobs`;
}

/** `CI 失败（main）` */
function headline(workflow: string, outcome: string, place: string): string {
  return place === '' ? han`${workflow} ${outcome}` : han`${workflow} ${outcome}（${place}）`;
}

function sinceRun(number: number, by: string | undefined): string {
  return by === undefined ? `自 #${number} 起` : han`自 ${by} 触发的 #${number} 起`;
}

function times(count: number, orMore: boolean): string {
  return `${orMore ? '至少' : ''} ${count} 次`;
}

import type { workflowRun as en } from '../en/workflow-run.ts';
import { han } from './han.ts';

export const workflowRun: typeof en = {
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
  legsFailed: (failed, total, isOver) => `${total} 个矩阵任务中${isOver ? '' : '目前'} ${failed} 个失败`,
  failedJobs: '失败',
  cancelledJobs: '已取消',
  shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
  passed: (count) => `${count} 个任务成功`,
  cancelled: (count) => `${count} 个已取消`,
  skipped: (count) => `${count} 个已跳过`,
  running: (count) => `${count} 个运行中`,
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

/** `CI 失败（main）` */
function headline(workflow: string, outcome: string, place: string): string {
  return place === '' ? han`${workflow} ${outcome}` : han`${workflow} ${outcome}（${place}）`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function sinceRun(number: number, by: string | undefined): string {
  return by === undefined ? `自 #${number} 起` : han`自 ${by} 触发的 #${number} 起`;
}

function times(count: number, orMore: boolean): string {
  return `${orMore ? '至少' : ''} ${count} 次`;
}

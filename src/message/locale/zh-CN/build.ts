import type { build as en } from '../en/build.ts';
import { han } from './han.ts';

export const build: typeof en = {
  branch: (name) => `${name} 分支`,
  tag: (name) => `标签 ${name}`,
  pullRequest: (number) => `PR #${number}`,
  queued: (number) => `合并队列中的 PR #${number}`,
  headlines: {
    failed: (workflow, place) => headline(place, '构建失败', workflow),
    stillFailing: (workflow, place) => headline(place, '构建持续失败', workflow),
    timedOut: (workflow, place) => headline(place, '构建超时', workflow),
    notStarted: (workflow, place) => headline(place, '构建无法启动', workflow),
    fixed: (workflow, place) => headline(place, '构建已恢复', workflow),
    succeeded: (workflow, place) => headline(place, '构建成功', workflow),
    cancelled: (workflow, place) => headline(place, '构建已取消', workflow),
    skipped: (workflow, place) => headline(place, '构建已跳过', workflow),
    waiting: (workflow, place) => headline(place, '构建等待批准', workflow),
    queued: (workflow, place) => headline(place, '构建排队中', workflow),
    running: (workflow, place) => headline(place, '正在构建', workflow),
  },
  brokeNow: '上次成功，本次失败',
  failedAgain: '再次失败',
  failing: (count, orMore, since, by) =>
    `${since === undefined ? '' : sinceRun(since, by)}连续失败${times(count, orMore)}`,
  fixedAfter: (count, orMore, duration) =>
    `此前连续失败${times(count, orMore)}${duration === undefined ? '' : `，历时 ${duration}`}`,
  fixedByRerun: '重新运行后成功',
  took: (duration) => `用时 ${duration}`,
  scheduled: '定时运行',
  startedBy: (name) => han`由 ${name} 触发`,
  by: (name) => name,
  timedOutAfter: (duration) => (duration === undefined ? '运行超时' : han`运行 ${duration} 后超时`),
  mayFail: '允许失败',
  failedJobs: '失败',
  cancelledJobs: '已取消',
  shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
  passed: (count) => `${count} 个任务成功`,
  cancelled: (count) => `${count} 个已取消`,
  skipped: (count) => `${count} 个已跳过`,
  running: (count) => `${count} 个运行中`,
  unlisted: (count) => `${count} 个未列出`,
  failedJob: '失败任务',
  commit: '提交',
  pullRequestLink: '查看 PR',
  firstFailure: (number) => `首次失败 #${number}`,
};

/** `main 分支构建失败：CI` */
function headline(place: string, verdict: string, workflow: string): string {
  return han`${place} ${verdict}：${workflow}`.trimStart();
}

function sinceRun(number: number, by: string | undefined): string {
  return by === undefined ? `自 #${number} 起` : han`自 ${by} 触发的 #${number} 起`;
}

function times(count: number, orMore: boolean): string {
  return `${orMore ? '至少' : ''} ${count} 次`;
}

import type { Words } from './en.ts';
import { branchProtection } from './zh-CN/branch-protection.ts';
import { check } from './zh-CN/check.ts';
import { comment } from './zh-CN/comment.ts';
import { common } from './zh-CN/common.ts';
import { deployment } from './zh-CN/deployment.ts';
import { discussion } from './zh-CN/discussion.ts';
import { han } from './zh-CN/han.ts';
import { health } from './zh-CN/health.ts';
import { issue } from './zh-CN/issue.ts';
import { label } from './zh-CN/label.ts';
import { mergeQueue } from './zh-CN/merge-queue.ts';
import { milestone } from './zh-CN/milestone.ts';
import { pageBuild } from './zh-CN/page-build.ts';
import { project } from './zh-CN/project.ts';
import { pullRequest } from './zh-CN/pull-request.ts';
import { push } from './zh-CN/push.ts';
import { registry } from './zh-CN/registry.ts';
import { release } from './zh-CN/release.ts';
import { repository } from './zh-CN/repository.ts';
import { review } from './zh-CN/review.ts';
import { runnerImage } from './zh-CN/runner-image.ts';
import { thread } from './zh-CN/thread.ts';
import { trigger } from './zh-CN/trigger.ts';
import { wiki } from './zh-CN/wiki.ts';
import { workflowRun } from './zh-CN/workflow-run.ts';

export const zhCN: Words = {
  readRest: '阅读全文',
  restLeftOut: '内容过长，其余部分已省略。',
  contentWithheld: '钉钉拒绝了这条消息的内容。',
  open: '打开',
  openOn: (host) => `在 ${host} 打开`,
  colon: '：',
  labelled: (label, value) => `${label}：${value}`,
  event: '事件',
  outcome: '结果',
  ended: {
    succeeded: (name) => han`${name} 成功`,
    failed: (name) => han`${name} 失败`,
    cancelled: (name) => han`${name} 已取消`,
  },
  run: '运行详情',
  runNumber: (number, attempt) =>
    attempt > 1 ? `第 ${number} 次运行（第 ${attempt} 次尝试）` : `第 ${number} 次运行`,
  yes: '是',
  no: '否',
  bytes: (count) => `${count.toLocaleString('en')} 字节`,
  fields: (count) => `${count.toLocaleString('en')} 个字段`,
  more: (count) => `另有 ${count.toLocaleString('en')} 项`,
  events: (count) => `${count.toLocaleString('en')} 个事件`,
  failedOf: (failed, total, names) =>
    `${total.toLocaleString('en')} 个事件中 ${failed.toLocaleString('en')} 个失败：${names}`,
  part: (number, total) => `第 ${number} / ${total} 部分`,
  ofType: (count, type) => `${type} × ${count.toLocaleString('en')}`,
  listSeparator: '、',
  clauseSeparator: '，',
  units: { ms: '毫秒', second: '秒', minute: '分', lastMinute: '分钟', hour: '小时', day: '天' },
  workflowRun,
  branchProtection,
  comment,
  discussion,
  health,
  issue,
  label,
  mergeQueue,
  milestone,
  common,
  pageBuild,
  project,
  pullRequest,
  push,
  registry,
  repository,
  review,
  runnerImage,
  thread,
  check,
  deployment,
  release,
  trigger,
  wiki,
};

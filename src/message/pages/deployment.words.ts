import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** Words for deployments; `what` is a branch, tag or commit. */
const en = {
  states: {
    success: (what: string, where: string) => `${what} deployed to ${where}`,
    failure: (what: string, where: string) => `Deploying ${what} to ${where} failed`,
    error: (what: string, where: string) => `Error while deploying ${what} to ${where}`,
    in_progress: (what: string, where: string) => `Deploying ${what} to ${where}`,
    queued: (what: string, where: string) => `Deployment of ${what} to ${where} is queued`,
    pending: (what: string, where: string) => `Deployment of ${what} to ${where} is pending`,
    waiting: (what: string, where: string) => `Approval needed to deploy ${what} to ${where}`,
    inactive: (what: string, where: string) => `${what} is no longer active on ${where}`,
    created: (what: string, where: string) => `Deployment of ${what} to ${where} requested`,
  },
  other: (what: string, where: string, state: string) => `Deployment of ${what} to ${where}: ${state}`,
  /** If neither target nor place is known. */
  something: 'a commit',
  somewhere: 'an environment',
  log: 'Log',
};

const zhCN: typeof en = {
  states: {
    success: (what, where) => han`${what} 已部署到 ${where}`,
    failure: (what, where) => han`${what} 部署到 ${where} 失败`,
    error: (what, where) => han`${what} 部署到 ${where} 时出错`,
    in_progress: (what, where) => han`正在将 ${what} 部署到 ${where}`,
    queued: (what, where) => han`${what} 部署到 ${where}：排队中`,
    pending: (what, where) => han`${what} 部署到 ${where}：待处理`,
    waiting: (what, where) => han`等待批准：将 ${what} 部署到 ${where}`,
    inactive: (what, where) => han`${what} 在 ${where} 上的部署已停用`,
    created: (what, where) => han`已申请将 ${what} 部署到 ${where}`,
  },
  other: (what, where, state) => han`${what} 部署到 ${where}：${state}`,
  something: '某个提交',
  somewhere: '某个环境',
  log: '日志',
};

export const deploymentWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

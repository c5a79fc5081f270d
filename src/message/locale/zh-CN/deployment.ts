import type { deployment as en } from '../en/deployment.ts';
import { han } from './han.ts';

export const deployment: typeof en = {
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

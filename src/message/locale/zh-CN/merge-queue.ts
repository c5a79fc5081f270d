import type { mergeQueue as en } from '../en/merge-queue.ts';
import { han } from './han.ts';

export const mergeQueue: typeof en = {
  checking: (it) => han`合并队列正在检查 ${it}`,
  merged: (it) => han`合并队列已合并 ${it}`,
  invalidated: (it) => han`合并队列未能合并 ${it}`,
  left: (it) => han`合并队列已移除 ${it}`,
  into: (branch) => han`目标分支 ${branch}`,
};

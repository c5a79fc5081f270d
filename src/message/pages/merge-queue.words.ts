import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** `it` is a pull request. */
const en = {
  checking: (it: string) => `Merge queue checks ${it}`,
  merged: (it: string) => `Merge queue merged ${it}`,
  invalidated: (it: string) => `Merge queue gave up on ${it}`,
  left: (it: string) => `Merge queue let go of ${it}`,
  into: (branch: string) => `into ${branch}`,
};

const zhCN: typeof en = {
  checking: (it) => han`合并队列正在检查 ${it}`,
  merged: (it) => han`合并队列已合并 ${it}`,
  invalidated: (it) => han`合并队列未能合并 ${it}`,
  left: (it) => han`合并队列已移除 ${it}`,
  into: (branch) => han`目标分支 ${branch}`,
};

export const mergeQueueWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

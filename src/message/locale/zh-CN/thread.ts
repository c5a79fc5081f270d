import type { thread as en } from '../en/thread.ts';
import { han } from './han.ts';

export const thread: typeof en = {
  issue: (number) => (number === undefined ? '一个 Issue' : `Issue #${number}`),
  pullRequest: (number) => (number === undefined ? '一个 PR' : `PR #${number}`),
  discussion: (number) => (number === undefined ? '一个讨论' : `讨论 #${number}`),
  plain: {
    opened: (who, it) => han`${who} 创建了 ${it}`,
    closed: (who, it) => han`${who} 关闭了 ${it}`,
    reopened: (who, it) => han`${who} 重新打开了 ${it}`,
    edited: (who, it) => han`${who} 编辑了 ${it}`,
    renamed: (who, it) => han`${who} 修改了 ${it} 的标题`,
    deleted: (who, it) => han`${who} 删除了 ${it}`,
    pinned: (who, it) => han`${who} 置顶了 ${it}`,
    unpinned: (who, it) => han`${who} 取消了 ${it} 的置顶`,
    locked: (who, it) => han`${who} 锁定了 ${it}`,
    unlocked: (who, it) => han`${who} 解锁了 ${it}`,
    taken: (who, it) => han`${who} 认领了 ${it}`,
    dropped: (who, it) => han`${who} 不再负责 ${it}`,
    transferred: (who, it) => han`${who} 将 ${it} 转移到了其他仓库`,
    untyped: (who, it) => han`${who} 移除了 ${it} 的类型`,
  },
  named: {
    assigned: (who, it, whom) => han`${who} 将 ${it} 指派给 ${whom}`,
    unassigned: (who, it, whom) => han`${who} 取消了 ${whom} 在 ${it} 的指派`,
    labeled: (who, it, label) => han`${who} 为 ${it} 添加了标签“${label}”`,
    unlabeled: (who, it, label) => han`${who} 移除了 ${it} 的标签“${label}”`,
    milestoned: (who, it, milestone) => han`${who} 将 ${it} 加入里程碑 ${milestone}`,
    demilestoned: (who, it, milestone) => han`${who} 将 ${it} 移出里程碑 ${milestone}`,
    transferred: (who, it, repository) => han`${who} 将 ${it} 转移到 ${repository}`,
    typed: (who, it, type) => han`${who} 将 ${it} 的类型设为 ${type}`,
  },
  other: (who, it) => han`${who} 更新了 ${it}`,
  formerly: (title) => `原标题：${title}`,
  openFor: (duration) => `历时 ${duration}`,
};

import { han, type Localized } from '../locale/words.ts';

const plain = {
  opened: (who: string, it: string) => `${who} opened ${it}`,
  closed: (who: string, it: string) => `${who} closed ${it}`,
  reopened: (who: string, it: string) => `${who} reopened ${it}`,
  edited: (who: string, it: string) => `${who} edited ${it}`,
  renamed: (who: string, it: string) => `${who} renamed ${it}`,
  deleted: (who: string, it: string) => `${who} deleted ${it}`,
  pinned: (who: string, it: string) => `${who} pinned ${it}`,
  unpinned: (who: string, it: string) => `${who} unpinned ${it}`,
  locked: (who: string, it: string) => `${who} locked ${it}`,
  unlocked: (who: string, it: string) => `${who} unlocked ${it}`,
  taken: (who: string, it: string) => `${who} self-assigned ${it}`,
  dropped: (who: string, it: string) => `${who} unassigned themselves from ${it}`,
  transferred: (who: string, it: string) => `${who} transferred ${it} to another repository`,
  untyped: (who: string, it: string) => `${who} removed the type of ${it}`,
  // For payloads that do not say what: Gitea's and Forgejo's.
  labeled: (who: string, it: string) => `${who} changed the labels of ${it}`,
  unlabeled: (who: string, it: string) => `${who} removed labels from ${it}`,
  assigned: (who: string, it: string) => `${who} changed the assignees of ${it}`,
  unassigned: (who: string, it: string) => `${who} changed the assignees of ${it}`,
  milestoned: (who: string, it: string) => `${who} added ${it} to a milestone`,
  demilestoned: (who: string, it: string) => `${who} removed ${it} from its milestone`,
};

const named = {
  assigned: (who: string, it: string, whom: string) => `${who} assigned ${it} to ${whom}`,
  unassigned: (who: string, it: string, whom: string) => `${who} unassigned ${whom} from ${it}`,
  labeled: (who: string, it: string, label: string) => `${who} labelled ${it} “${label}”`,
  unlabeled: (who: string, it: string, label: string) => `${who} removed label “${label}” from ${it}`,
  milestoned: (who: string, it: string, milestone: string) => `${who} added ${it} to milestone ${milestone}`,
  demilestoned: (who: string, it: string, milestone: string) =>
    `${who} removed ${it} from milestone ${milestone}`,
  transferred: (who: string, it: string, repository: string) => `${who} transferred ${it} to ${repository}`,
  typed: (who: string, it: string, type: string) => `${who} set the type of ${it} to ${type}`,
};

/** What people do to issues, pull requests and discussions alike; `it` is one of the first three. */
const en = {
  issue: (number: string | undefined) => (number === undefined ? 'an issue' : `issue #${number}`),
  pullRequest: (number: string | undefined) => (number === undefined ? 'a PR' : `PR #${number}`),
  discussion: (number: string | undefined) =>
    number === undefined ? 'a discussion' : `discussion #${number}`,
  plain,
  named,
  other: (who: string, it: string) => `${who} updated ${it}`,
  /** Whose it is, where somebody else did what the headline says. */
  of: {
    issue: (who: string) => `${who}'s issue`,
    pullRequest: (who: string) => `${who}'s PR`,
    discussion: (who: string) => `${who}'s discussion`,
  },
  formerly: (title: string) => `previously “${title}”`,
  openFor: (duration: string) => `open for ${duration}`,
  links: { issue: 'Issue', pullRequest: 'Pull request', discussion: 'Discussion' },
};

const zhCN: typeof en = {
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
    labeled: (who, it) => han`${who} 修改了 ${it} 的标签`,
    unlabeled: (who, it) => han`${who} 移除了 ${it} 的标签`,
    assigned: (who, it) => han`${who} 修改了 ${it} 的负责人`,
    unassigned: (who, it) => han`${who} 修改了 ${it} 的负责人`,
    milestoned: (who, it) => han`${who} 将 ${it} 加入里程碑`,
    demilestoned: (who, it) => han`${who} 将 ${it} 移出里程碑`,
  },
  named: {
    assigned: (who, it, whom) => han`${who} 将 ${it} 指派给 ${whom}`,
    unassigned: (who, it, whom) => han`${who} 取消了 ${it} 对 ${whom} 的指派`,
    labeled: (who, it, label) => han`${who} 给 ${it} 加了标签“${label}”`,
    unlabeled: (who, it, label) => han`${who} 移除了 ${it} 的标签“${label}”`,
    milestoned: (who, it, milestone) => han`${who} 将 ${it} 加入里程碑 ${milestone}`,
    demilestoned: (who, it, milestone) => han`${who} 将 ${it} 移出里程碑 ${milestone}`,
    transferred: (who, it, repository) => han`${who} 将 ${it} 转移到 ${repository}`,
    typed: (who, it, type) => han`${who} 将 ${it} 的类型设为 ${type}`,
  },
  other: (who, it) => han`${who} 更新了 ${it}`,
  of: {
    issue: (who) => han`${who} 提的 Issue`,
    pullRequest: (who) => han`${who} 的 PR`,
    discussion: (who) => han`${who} 的讨论`,
  },
  formerly: (title) => `原标题：${title}`,
  openFor: (duration) => `历时 ${duration}`,
  links: { issue: '查看 Issue', pullRequest: '查看 PR', discussion: '查看讨论' },
};

export const threadWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

import { han, type Localized } from '../locale/words.ts';

const plain = {
  draftOpened: (who: string, it: string) => `${who} opened draft ${it}`,
  merged: (who: string, it: string) => `${who} merged ${it}`,
  closed: (who: string, it: string) => `${who} closed ${it} without merging`,
  synchronize: (who: string, it: string) => `${who} pushed to ${it}`,
  rebased: (who: string, it: string) => `${who} changed the base of ${it}`,
  ready_for_review: (_who: string, it: string) => `${it} is ready for review`,
  converted_to_draft: (who: string, it: string) => `${who} turned ${it} back into a draft`,
  review_requested: (who: string, it: string) => `${who} requested a review of ${it}`,
  review_request_removed: (who: string, it: string) => `${who} withdrew a review request on ${it}`,
  enqueued: (_who: string, it: string) => `${it} joined the merge queue`,
  dequeued: (_who: string, it: string) => `${it} left the merge queue`,
  auto_merge_enabled: (who: string, it: string) => `${who} enabled auto-merge on ${it}`,
  auto_merge_disabled: (who: string, it: string) => `${who} disabled auto-merge on ${it}`,
};

const named = {
  review_requested: (who: string, it: string, whom: string) => `${who} asked ${whom} to review ${it}`,
  review_request_removed: (who: string, it: string, whom: string) =>
    `${who} withdrew the review request to ${whom} on ${it}`,
};

/** Actions that only pull requests have; the others are those of a thread. */
const en = {
  plain,
  named,
  size: (added: number, removed: number, files: number) =>
    `+${added.toLocaleString('en')} −${removed.toLocaleString('en')} in ${
      files === 1 ? '1 file' : `${files.toLocaleString('en')} files`
    }`,
  /** Why the merge queue removed it: GitHub's `reason`. */
  dequeued: {
    ALREADY_MERGED: 'already merged',
    BRANCH_PROTECTIONS: 'a branch protection is not met',
    CI_FAILURE: 'checks failed',
    CI_TIMEOUT: 'checks took too long',
    GIT_TREE_INVALID: 'the merge is broken',
    INVALID_MERGE_COMMIT: 'the merge is broken',
    MANUAL: 'taken out by hand',
    MERGE: 'merged',
    MERGE_CONFLICT: 'conflicts with the base',
    QUEUE_CLEARED: 'the queue was cleared',
    ROLL_BACK: 'rolled back',
  },
  removedBy: (who: string) => `removed by ${who}`,
  links: { review: 'Review', files: 'Files', pullRequest: 'Pull request' },
};

const zhCN: typeof en = {
  plain: {
    draftOpened: (who, it) => han`${who} 创建了草稿 ${it}`,
    merged: (who, it) => han`${who} 合并了 ${it}`,
    closed: (who, it) => han`${who} 关闭了 ${it}（未合并）`,
    synchronize: (who, it) => han`${who} 向 ${it} 推送了新提交`,
    rebased: (who, it) => han`${who} 修改了 ${it} 的目标分支`,
    ready_for_review: (_who, it) => han`${it} 可以评审了`,
    converted_to_draft: (who, it) => han`${who} 将 ${it} 转回草稿`,
    review_requested: (who, it) => han`${who} 请求评审 ${it}`,
    review_request_removed: (who, it) => han`${who} 撤回了 ${it} 的评审请求`,
    enqueued: (_who, it) => han`${it} 已进入合并队列`,
    dequeued: (_who, it) => han`${it} 已离开合并队列`,
    auto_merge_enabled: (who, it) => han`${who} 为 ${it} 开启了自动合并`,
    auto_merge_disabled: (who, it) => han`${who} 为 ${it} 关闭了自动合并`,
  },
  named: {
    review_requested: (who, it, whom) => han`${who} 请 ${whom} 评审 ${it}`,
    review_request_removed: (who, it, whom) => han`${who} 撤回了对 ${whom} 的评审请求：${it}`,
  },
  size: (added, removed, files) =>
    `${files.toLocaleString('en')} 个文件，+${added.toLocaleString('en')} −${removed.toLocaleString('en')}`,
  dequeued: {
    ALREADY_MERGED: '已合并',
    BRANCH_PROTECTIONS: '不满足分支保护规则',
    CI_FAILURE: '检查失败',
    CI_TIMEOUT: '检查超时',
    GIT_TREE_INVALID: '合并结果无效',
    INVALID_MERGE_COMMIT: '合并结果无效',
    MANUAL: '手动移出',
    MERGE: '已合并',
    MERGE_CONFLICT: '与目标分支冲突',
    QUEUE_CLEARED: '队列已清空',
    ROLL_BACK: '已回滚',
  },
  removedBy: (who) => han`由 ${who} 移出`,
  links: { review: '去评审', files: '文件改动', pullRequest: '查看 PR' },
};

export const pullRequestWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

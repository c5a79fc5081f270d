import type { pullRequest as en } from '../en/pull-request.ts';
import { han } from './han.ts';

export const pullRequest: typeof en = {
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
    review_request_removed: (who, it, whom) => han`${who} 不再请 ${whom} 评审 ${it}`,
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
  links: { review: '去评审', files: '文件改动', pullRequest: '查看 PR' },
};

import type { comment as en } from '../en/comment.ts';
import { han } from './han.ts';

export const comment: typeof en = {
  created: (who, it) => han`${who} 评论了 ${it}`,
  replied: (who, it) => han`${who} 回复了 ${it}`,
  edited: (who, it) => han`${who} 编辑了 ${it} 的评论`,
  deleted: (who, it) => han`${who} 删除了 ${it} 的评论`,
  other: (who, it) => han`${who} 更新了 ${it} 的评论`,
  link: '查看评论',
  thread: { issue: '查看 Issue', pullRequest: '查看 PR', discussion: '查看讨论' },
};

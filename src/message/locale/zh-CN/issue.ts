import type { issue as en } from '../en/issue.ts';
import { han } from './han.ts';

export const issue: typeof en = {
  plain: {
    closed_not_planned: (who, it) => han`${who} 关闭了 ${it}（不计划处理）`,
    closed_duplicate: (who, it) => han`${who} 关闭了 ${it}（重复）`,
  },
  named: {},
  assignedTo: (whom) => `负责人 ${whom}`,
};

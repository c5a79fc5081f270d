import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** Actions that only issues have; the others are those of a thread. */
const en = {
  plain: {
    closed_not_planned: (who: string, it: string) => `${who} closed ${it} as not planned`,
    closed_duplicate: (who: string, it: string) => `${who} closed ${it} as a duplicate`,
  },
  named: {},
  assignedTo: (whom: string) => `assigned to ${whom}`,
};

const zhCN: typeof en = {
  plain: {
    closed_not_planned: (who, it) => han`${who} 关闭了 ${it}（不计划处理）`,
    closed_duplicate: (who, it) => han`${who} 关闭了 ${it}（重复）`,
  },
  named: {},
  assignedTo: (whom) => `负责人 ${whom}`,
};

export const issueWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

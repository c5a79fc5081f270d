import type { discussion as en } from '../en/discussion.ts';
import { han } from './han.ts';

export const discussion: typeof en = {
  plain: {
    created: (who, it) => han`${who} 发起了 ${it}`,
    answered: (who, it) => han`${who} 为 ${it} 选定了答案`,
    unanswered: (who, it) => han`${who} 取消了 ${it} 的答案`,
    category_changed: (who, it) => han`${who} 将 ${it} 移到了其他分类`,
  },
  named: {
    category_changed: (who, it, category) => han`${who} 将 ${it} 移到分类 ${category}`,
  },
  answerBy: (who) => `${who} 的回答`,
  answer: '查看答案',
};

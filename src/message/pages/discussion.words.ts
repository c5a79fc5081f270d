import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** Actions that only discussions have; the others are those of a thread. */
const en = {
  plain: {
    created: (who: string, it: string) => `${who} started ${it}`,
    answered: (who: string, it: string) => `${who} chose an answer to ${it}`,
    unanswered: (who: string, it: string) => `${who} took back the answer to ${it}`,
    category_changed: (who: string, it: string) => `${who} moved ${it} to another category`,
  },
  named: {
    category_changed: (who: string, it: string, category: string) => `${who} moved ${it} to ${category}`,
  },
  answerBy: (who: string) => `answer by ${who}`,
  answer: 'Answer',
};

const zhCN: typeof en = {
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

export const discussionWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

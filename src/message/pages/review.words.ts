import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  approved: (who: string, it: string) => `${who} approved ${it}`,
  changesRequested: (who: string, it: string) => `${who} requested changes on ${it}`,
  commented: (who: string, it: string) => `${who} reviewed ${it}`,
  edited: (who: string, it: string) => `${who} edited a review of ${it}`,
  dismissed: (who: string, it: string, whose: string) => `${who} dismissed ${whose}’s review of ${it}`,
  withdrawn: (who: string, it: string) => `${who} withdrew a review of ${it}`,
  links: { review: 'Review' },
};

const zhCN: typeof en = {
  approved: (who, it) => han`${who} 批准了 ${it}`,
  changesRequested: (who, it) => han`${who} 要求修改 ${it}`,
  commented: (who, it) => han`${who} 评审了 ${it}`,
  edited: (who, it) => han`${who} 编辑了对 ${it} 的评审`,
  dismissed: (who, it, whose) => han`${who} 撤销了 ${whose} 对 ${it} 的评审`,
  withdrawn: (who, it) => han`${who} 撤回了对 ${it} 的评审`,
  links: { review: '查看评审' },
};

export const reviewWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

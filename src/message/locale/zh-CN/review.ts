import type { review as en } from '../en/review.ts';
import { han } from './han.ts';

export const review: typeof en = {
  approved: (who, it) => han`${who} 批准了 ${it}`,
  changesRequested: (who, it) => han`${who} 要求修改 ${it}`,
  commented: (who, it) => han`${who} 评审了 ${it}`,
  edited: (who, it) => han`${who} 编辑了对 ${it} 的评审`,
  dismissed: (who, it, whose) => han`${who} 撤销了 ${whose} 对 ${it} 的评审`,
  withdrawn: (who, it) => han`${who} 撤回了对 ${it} 的评审`,
  links: { review: '查看评审' },
};

import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  aLabel: '…',
  created: (who: string, it: string) => `${who} created label “${it}”`,
  edited: (who: string, it: string) => `${who} edited label “${it}”`,
  renamed: (who: string, from: string, it: string) => `${who} renamed label “${from}” to “${it}”`,
  deleted: (who: string, it: string) => `${who} deleted label “${it}”`,
  labels: 'Labels',
};

const zhCN: typeof en = {
  aLabel: '……',
  created: (who, it) => han`${who} 创建了标签“${it}”`,
  edited: (who, it) => han`${who} 编辑了标签“${it}”`,
  renamed: (who, from, it) => han`${who} 将标签“${from}”改名为“${it}”`,
  deleted: (who, it) => han`${who} 删除了标签“${it}”`,
  labels: '全部标签',
};

export const labelWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

import type { label as en } from '../en/label.ts';
import { han } from './han.ts';

export const label: typeof en = {
  aLabel: '……',
  created: (who, it) => han`${who} 创建了标签“${it}”`,
  edited: (who, it) => han`${who} 编辑了标签“${it}”`,
  renamed: (who, from, it) => han`${who} 将标签“${from}”改名为“${it}”`,
  deleted: (who, it) => han`${who} 删除了标签“${it}”`,
  labels: '全部标签',
};

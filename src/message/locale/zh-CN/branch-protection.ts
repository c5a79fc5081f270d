import type { branchProtection as en } from '../en/branch-protection.ts';
import { han } from './han.ts';

export const branchProtection: typeof en = {
  aBranch: '一个分支',
  created: (who, branch) => han`${who} 为 ${branch} 设置了分支保护`,
  edited: (who, branch) => han`${who} 修改了 ${branch} 的分支保护`,
  deleted: (who, branch) => han`${who} 移除了 ${branch} 的分支保护`,
  settings: '分支设置',
};

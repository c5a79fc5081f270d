import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  aBranch: 'a branch',
  created: (who: string, branch: string) => `${who} protected ${branch}`,
  edited: (who: string, branch: string) => `${who} changed the protection of ${branch}`,
  deleted: (who: string, branch: string) => `${who} removed the protection of ${branch}`,
  settings: 'Settings',
};

const zhCN: typeof en = {
  aBranch: '一个分支',
  created: (who, branch) => han`${who} 为 ${branch} 设置了分支保护`,
  edited: (who, branch) => han`${who} 修改了 ${branch} 的分支保护`,
  deleted: (who, branch) => han`${who} 移除了 ${branch} 的分支保护`,
  settings: '分支设置',
};

export const branchProtectionWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

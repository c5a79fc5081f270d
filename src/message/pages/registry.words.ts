import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** GitHub Packages; `it` is a package and its version. */
const en = {
  aPackage: 'A package',
  published: (it: string) => `${it} published`,
  updated: (it: string) => `${it} updated`,
  by: (who: string) => `by ${who}`,
  link: 'Package',
};

const zhCN: typeof en = {
  aPackage: '软件包',
  published: (it) => han`${it} 已发布`,
  updated: (it) => han`${it} 已更新`,
  by: (who) => han`${who} 发布`,
  link: '查看软件包',
};

export const registryWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

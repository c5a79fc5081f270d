import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** GitHub Pages. */
const en = {
  built: 'Pages site built',
  errored: 'Pages site failed to build',
  pushedBy: (who: string) => `pushed by ${who}`,
  building: 'Pages site is being built',
};

const zhCN: typeof en = {
  built: 'Pages 站点构建成功',
  errored: 'Pages 站点构建失败',
  pushedBy: (who) => han`${who} 推送`,
  building: 'Pages 站点正在构建',
};

export const pageBuildWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

import type { Localized } from '../locale/words.ts';

/** Words that more than one message uses. */
const en = {
  /** A deleted account. */
  someone: 'Someone',
  by: (who: string) => `by ${who}`,
  files: (count: number) => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`),
  /** Words of links. */
  repository: 'Repository',
  commit: 'Commit',
  compare: 'Compare',
};

const zhCN: typeof en = {
  someone: '有人',
  by: (who) => `作者 ${who}`,
  files: (count) => `${count.toLocaleString('en')} 个文件`,
  repository: '仓库',
  commit: '提交',
  compare: '对比',
};

export const eventPageWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

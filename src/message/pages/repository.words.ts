import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  aRepository: 'a repository',
  forked: (who: string, it: string) => `${who} forked ${it}`,
  as: (fork: string) => `as ${fork}`,
  forks: (count: number) => (count === 1 ? '1 fork' : `${count.toLocaleString('en')} forks`),
  fork: 'Fork',
  starred: (who: string, it: string) => `${who} starred ${it}`,
  stars: (count: number) => (count === 1 ? '1 star' : `${count.toLocaleString('en')} stars`),
  madePublic: (it: string) => `${it} is public now`,
  publicBy: (who: string) => `made public by ${who}`,
};

const zhCN: typeof en = {
  aRepository: '一个仓库',
  forked: (who, it) => han`${who} Fork 了 ${it}`,
  as: (fork) => `Fork 为 ${fork}`,
  forks: (count) => `共 ${count.toLocaleString('en')} 个 Fork`,
  fork: '查看 Fork',
  starred: (who, it) => han`${who} Star 了 ${it}`,
  stars: (count) => `共 ${count.toLocaleString('en')} 个 Star`,
  madePublic: (it) => han`${it} 已公开`,
  publicBy: (who) => han`由 ${who} 设为公开`,
};

export const repositoryWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

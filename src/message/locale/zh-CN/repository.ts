import type { repository as en } from '../en/repository.ts';
import { han } from './han.ts';

export const repository: typeof en = {
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

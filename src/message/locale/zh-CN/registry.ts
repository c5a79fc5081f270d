import type { registry as en } from '../en/registry.ts';
import { han } from './han.ts';

export const registry: typeof en = {
  aPackage: '软件包',
  published: (it) => han`${it} 已发布`,
  updated: (it) => han`${it} 已更新`,
  by: (who) => han`${who} 发布`,
  link: '查看软件包',
};

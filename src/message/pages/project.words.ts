import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  aName: '…',
  project: (name: string) => `project ${name}`,
  column: (name: string) => `project column ${name}`,
  card: 'a project card',
  /** `it` is one of the three above. */
  did: {
    created: (who: string, it: string) => `${who} created ${it}`,
    edited: (who: string, it: string) => `${who} edited ${it}`,
    closed: (who: string, it: string) => `${who} closed ${it}`,
    reopened: (who: string, it: string) => `${who} reopened ${it}`,
    moved: (who: string, it: string) => `${who} moved ${it}`,
    converted: (who: string, it: string) => `${who} turned ${it} into an issue`,
    deleted: (who: string, it: string) => `${who} deleted ${it}`,
  },
  link: 'Project',
  links: 'Projects',
  issue: 'Issue',
};

const zhCN: typeof en = {
  aName: '……',
  project: (name) => han`项目 ${name}`,
  column: (name) => han`项目列 ${name}`,
  card: '项目卡片',
  did: {
    created: (who, it) => han`${who} 创建了 ${it}`,
    edited: (who, it) => han`${who} 编辑了 ${it}`,
    closed: (who, it) => han`${who} 关闭了 ${it}`,
    reopened: (who, it) => han`${who} 重新打开了 ${it}`,
    moved: (who, it) => han`${who} 移动了 ${it}`,
    converted: (who, it) => han`${who} 将 ${it} 转为 Issue`,
    deleted: (who, it) => han`${who} 删除了 ${it}`,
  },
  link: '查看项目',
  links: '全部项目',
  issue: '查看 Issue',
};

export const projectWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

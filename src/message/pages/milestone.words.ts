import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  aMilestone: '…',
  did: {
    created: (who: string, it: string) => `${who} created milestone ${it}`,
    opened: (who: string, it: string) => `${who} reopened milestone ${it}`,
    closed: (who: string, it: string) => `${who} closed milestone ${it}`,
    edited: (who: string, it: string) => `${who} edited milestone ${it}`,
    deleted: (who: string, it: string) => `${who} deleted milestone ${it}`,
  },
  progress: (done: number, all: number) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done`,
  due: (date: string) => `due ${date}`,
  link: 'Milestone',
  links: 'Milestones',
};

const zhCN: typeof en = {
  aMilestone: '……',
  did: {
    created: (who, it) => han`${who} 创建了里程碑 ${it}`,
    opened: (who, it) => han`${who} 重新打开了里程碑 ${it}`,
    closed: (who, it) => han`${who} 关闭了里程碑 ${it}`,
    edited: (who, it) => han`${who} 编辑了里程碑 ${it}`,
    deleted: (who, it) => han`${who} 删除了里程碑 ${it}`,
  },
  progress: (done, all) => `已完成 ${done.toLocaleString('en')} / ${all.toLocaleString('en')}`,
  due: (date) => `截止 ${date}`,
  link: '查看里程碑',
  links: '全部里程碑',
};

export const milestoneWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

import type { project as en } from '../en/project.ts';
import { han } from './han.ts';

export const project: typeof en = {
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

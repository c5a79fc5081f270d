import type { milestone as en } from '../en/milestone.ts';
import { han } from './han.ts';

export const milestone: typeof en = {
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

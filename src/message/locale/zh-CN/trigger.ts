import type { trigger as en } from '../en/trigger.ts';
import { han } from './han.ts';

export const trigger: typeof en = {
  dispatched: (who, workflow) => han`${who} 启动了 ${workflow}`,
  scheduled: (cron) => `定时运行：${cron}`,
  unscheduled: '定时运行',
  workflow: '一个工作流',
  unnamed: 'repository_dispatch',
};

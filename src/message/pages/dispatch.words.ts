import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** Words for events that only start a workflow. */
const en = {
  dispatched: (who: string, workflow: string) => `${who} started ${workflow}`,
  scheduled: (cron: string) => `Scheduled run: ${cron}`,
  unscheduled: 'Scheduled run',
  /** Name of a workflow without a name. */
  workflow: 'a workflow',
  /** A repository_dispatch without a type. */
  unnamed: 'repository_dispatch',
};

const zhCN: typeof en = {
  dispatched: (who, workflow) => han`${who} 启动了 ${workflow}`,
  scheduled: (cron) => `定时运行：${cron}`,
  unscheduled: '定时运行',
  workflow: '一个工作流',
  unnamed: 'repository_dispatch',
};

export const dispatchWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

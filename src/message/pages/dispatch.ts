import { code } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, eventPageWords, repositoryUrl } from './event-page.ts';
import { branchName } from './ref.ts';

const maxNameChars = 80;

/** A workflow was started by hand. Used only if nothing is known of its run. */
export function workflowDispatchPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const path = textAt(data, 'workflow');
  const name = path?.replace('.github/workflows/', '') ?? dispatchWords[locale].workflow;
  const ref = textAt(data, 'ref');
  return eventPage(renderContext, {
    headline: dispatchWords[locale].dispatched(actorOf(renderContext), shortened(name, maxNameChars)),
    facts: [ref && code(branchName(ref))],
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

/** A schedule fired. Used only if nothing is known of the run. */
export function schedulePage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const cron = textAt(data, 'schedule');
  return eventPage(renderContext, {
    headline:
      cron === undefined
        ? dispatchWords[locale].unscheduled
        : dispatchWords[locale].scheduled(shortened(cron, maxNameChars)),
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

/** Words for events that only start a workflow. */
const en = {
  dispatched: (who: string, workflow: string) => `${who} started ${workflow}`,
  scheduled: (cron: string) => `Scheduled run: ${cron}`,
  unscheduled: 'Scheduled run',
  /** Name of a workflow without a name. */
  workflow: 'a workflow',
};

const zhCN: typeof en = {
  dispatched: (who, workflow) => han`${who} 启动了 ${workflow}`,
  scheduled: (cron) => `定时运行：${cron}`,
  unscheduled: '定时运行',
  workflow: '一个工作流',
};

const dispatchWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

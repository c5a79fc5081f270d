import { code } from '../../markdown/markdown.ts';
import { shortened } from '../../markdown/size.ts';
import type { Page } from '../../message.ts';
import { isFromThisRun, type RenderContext } from '../../render-context.ts';
import { dataList } from '../data-list.ts';
import { at, textAt } from '../data-path.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { actorOf } from './people.ts';
import { branchName } from './ref.ts';

const maxNameChars = 80;

/** A workflow was started by hand. Used only if nothing is known of its run. */
export function workflowDispatchPage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const path = textAt(data, 'workflow');
  const name = path?.replace(/^\.github\/workflows\//, '') ?? words.trigger.workflow;
  const ref = textAt(data, 'ref');
  return eventPage(renderContext, {
    headline: words.trigger.dispatched(actorOf(renderContext), shortened(name, maxNameChars)),
    facts: [ref && code(branchName(ref))],
    links: [[words.common.repository, repositoryUrl(renderContext)]],
  });
}

/** A schedule fired. Used only if nothing is known of the run. */
export function schedulePage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const cron = textAt(data, 'schedule');
  return eventPage(renderContext, {
    headline:
      cron === undefined ? words.trigger.unscheduled : words.trigger.scheduled(shortened(cron, maxNameChars)),
    links: [[words.common.repository, repositoryUrl(renderContext)]],
  });
}

/** An external system reported an event: its type, and the data it sent. */
export function repositoryDispatchPage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const payload = dataList(at(data, 'client_payload'), words);
  return eventPage(renderContext, {
    headline: shortened(textAt(data, 'action') ?? words.trigger.unnamed, maxNameChars),
    facts: [words.workflowRun.startedBy(actorOf(renderContext))],
    body: [payload],
    links: [[words.run, isFromThisRun(renderContext) ? renderContext.runUrl : undefined]],
  });
}

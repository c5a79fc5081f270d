import type { CloudEvent } from 'cloudevents';
import { join } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { createCloudEvent } from '../../event/cloudevent.ts';
import { asObject, at, isObject, textAt } from '../../json.ts';
import type { NewsPage, Severity } from '../message.ts';
import { actorOf, allowedLinks, eventPage, repositoryOf } from '../pages/event-page.ts';
import { workflowRunWords } from '../pages/workflow-run.words.ts';
import { isFromThisRun, type RenderContext } from '../render-context.ts';
import { dataList } from './data-list.ts';
import type { EventParts } from './event-parts.ts';
import type { PartsFrame } from './parts-page.ts';
import { keyWord } from './rest.ts';

const maxNameChars = 80;

/**
 * The event that another system reported: `event_type` is its type and `client_payload` its data. It has no
 * subject, and its time is only that of the workflow.
 */
export function dispatchedEvent(event: CloudEvent<unknown>): CloudEvent<unknown> {
  const { data_base64: _, time: __, subject: ___, ...attributes } = event;
  return createCloudEvent({
    ...attributes,
    type: nameOf(event.data),
    data: withoutOnlyKey(at(event.data, 'client_payload')),
  });
}

/** GitHub allows ten keys in `client_payload`, so senders put what has more under a single one. */
function withoutOnlyKey(payload: unknown): unknown {
  const [only, ...others] = Object.values(asObject(payload) ?? {});
  return isObject(only) && others.length === 0 ? only : payload;
}

/** Below what the data says: by which dispatch, of which repository, it came. */
export function dispatchFrame(renderContext: RenderContext, headline: string, parts: EventParts): PartsFrame {
  return {
    headline,
    origin: join(
      ' · ',
      shortened(nameOf(renderContext.data), maxNameChars),
      repositoryOf(renderContext),
      startedBy(renderContext),
    ),
    // The pages of the system that sent the data say more than the run that passed it on.
    links: parts.links.length > 0 ? [] : allowedLinks(renderContext, [runLink(renderContext)]),
  };
}

/** All of the data, under what the type says; without a headline under the type itself. */
export function dispatchPage(
  renderContext: RenderContext,
  headline: string | undefined,
  severity: Severity | undefined,
): NewsPage {
  const { data, words, locale } = renderContext;
  return eventPage(renderContext, {
    severity,
    headline: headline ?? shortened(nameOf(data), maxNameChars),
    facts: [startedBy(renderContext)],
    body: [dataList(at(data, 'client_payload'), words, keyWord(locale))],
    links: [runLink(renderContext)],
  });
}

function nameOf(data: unknown): string {
  return textAt(data, 'action') ?? 'repository_dispatch';
}

function startedBy(renderContext: RenderContext): string {
  return workflowRunWords[renderContext.locale].startedBy(actorOf(renderContext));
}

function runLink(renderContext: RenderContext): readonly [words: string, url: string | undefined] {
  return [renderContext.words.run, isFromThisRun(renderContext) ? renderContext.runUrl : undefined];
}

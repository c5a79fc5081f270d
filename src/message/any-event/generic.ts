import type { CloudEvent } from 'cloudevents';
import { join, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { isCdevent } from '../../event/cdevents.ts';
import { isDispatch, isFromElsewhere } from '../../event/github-adapter.ts';
import { coreAttributes, isRunAttribute } from '../../event/run-attributes.ts';
import { at } from '../../json.ts';
import { type NewsPage, type Severity, signFor } from '../message.ts';
import { actorOf, allowedLinks, eventPage, repositoryOf } from '../pages/event-page.ts';
import { workflowRunWords } from '../pages/workflow-run.words.ts';
import { isFromThisRun, type RenderContext, redactedContext } from '../render-context.ts';
import { cdeventPage, cdeventSeverity } from './cdevent.ts';
import { dataList } from './data-list.ts';
import { dispatchName, isTransport, withoutEnvelopes } from './envelope.ts';
import { type EventParts, eventParts } from './event-parts.ts';
import { githubPage } from './github.ts';
import { type Happening, happeningOf, severityBeside } from './happening.ts';
import { originOf, type PartsFrame, partsPage } from './parts-page.ts';
import { keyWord } from './rest.ts';

const maxNameChars = 80;

/**
 * The page of an event without a built-in message: its parts; or all of its data, if the parts do not say
 * what happened or to what.
 */
export function genericPage(given: RenderContext): NewsPage {
  if (!isFromElsewhere(given.event)) return githubPage(redactedContext(given));
  const dispatch = isDispatch(given.event) ? redactedContext(given) : undefined;
  const inner = withoutEnvelopes(given.event);
  // Credentials are looked for in what was decoded, too.
  const renderContext = redactedContext({ ...given, event: inner, data: inner.data });
  const { event, data } = renderContext;
  if (isCdevent(event)) return cdeventPage(renderContext);
  const parts = eventParts(data, extensionsOf(event), event.type);
  const own = happeningOf(isTransport(event.type) ? '' : event.type, parts, renderContext);
  const happening = own ?? happeningOf(event.type, parts, renderContext);
  const { headline, title, subjects, detail, severity, links } = parts;
  const isKnown = headline ?? title ?? subjects[0] ?? detail ?? severity ?? links[0];
  if (happening === undefined || isKnown === undefined) {
    const said = severityBeside(event.type, parts);
    return dispatch
      ? dispatchPage(dispatch, happening?.headline, said)
      : listPage(renderContext, happening, said);
  }
  const saysDetail = happening.headline === detail?.value;
  return partsPage(
    renderContext,
    { ...parts, severity: happening.severity, detail: saysDetail ? undefined : detail },
    dispatch
      ? dispatchFrame(dispatch, happening.headline, parts)
      : { headline: happening.headline, origin: originOf(renderContext) },
  );
}

/** All of the data, under what the type says. */
function listPage(
  { event, data, words, moment, locale }: RenderContext,
  happening: Happening | undefined,
  severity: Severity | undefined,
): NewsPage {
  const subject = event.subject ?? '';
  const values = dataList(data, words, keyWord(locale));
  return {
    kind: 'news',
    severity,
    sign: signFor(severity),
    headline: happening?.headline ?? event.type,
    titleFacts: [subject],
    facts: [shortened(subject, 200), shortened(event.source, 200), moment(event.time)],
    body: values === undefined ? [] : [values],
    origin: happening === undefined ? undefined : text(shortened(event.type, 120)),
    links: [],
    url: undefined,
  };
}

/** Below what the data says: by which dispatch, of which repository, it came. */
function dispatchFrame(renderContext: RenderContext, headline: string, parts: EventParts): PartsFrame {
  return {
    headline,
    origin: join(
      ' · ',
      shortened(dispatchName(renderContext.data), maxNameChars),
      repositoryOf(renderContext),
      startedBy(renderContext),
    ),
    // The pages of the system that sent the data say more than the run that passed it on.
    links: parts.links.length > 0 ? [] : allowedLinks(renderContext, [runLink(renderContext)]),
  };
}

/** All of the data, under what the type says; without a headline under the type itself. */
function dispatchPage(
  renderContext: RenderContext,
  headline: string | undefined,
  severity: Severity | undefined,
): NewsPage {
  const { data, words, locale } = renderContext;
  return eventPage(renderContext, {
    severity,
    headline: headline ?? shortened(dispatchName(data), maxNameChars),
    facts: [startedBy(renderContext)],
    body: [dataList(at(data, 'client_payload'), words, keyWord(locale))],
    links: [runLink(renderContext)],
  });
}

function startedBy(renderContext: RenderContext): string {
  return workflowRunWords[renderContext.locale].startedBy(actorOf(renderContext));
}

function runLink(renderContext: RenderContext): readonly [words: string, url: string | undefined] {
  return [renderContext.words.run, isFromThisRun(renderContext) ? renderContext.runUrl : undefined];
}

/** The attributes of CloudEvents itself, which are no data. */
const core = new Set([...coreAttributes, 'data', 'data_base64']);

/** The extension attributes that the sender of an event added; not those of the workflow run. */
function extensionsOf(event: CloudEvent<unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(event).filter(([name]) => !core.has(name) && !isRunAttribute(name)),
  );
}

/** What an event of another system means to the group; undefined if it does not say. */
export function eventSeverity(given: CloudEvent<unknown>): Severity | undefined {
  const event = withoutEnvelopes(given);
  if (isCdevent(event)) return cdeventSeverity(event);
  return severityBeside(event.type, eventParts(event.data, extensionsOf(event), event.type));
}

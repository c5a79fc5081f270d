import { isCdevent } from '../cdevent-name.ts';
import { githubEventOf } from '../github-event.ts';
import { join } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { NewsPage } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { cdeventPage } from './cdevent.ts';
import { dataList } from './data-list.ts';
import { eventParts } from './event-parts.ts';
import { extensionsOf } from './extensions.ts';
import { githubPage } from './github.ts';
import { happeningOf } from './happening.ts';
import { originOf, partsPage } from './parts-page.ts';

export { eventSeverity } from './event-severity.ts';

/**
 * The page of an event without a built-in message: its parts; or all of its data, if the parts do not say
 * what happened or to what.
 */
export function genericPage(renderContext: RenderContext): NewsPage {
  const { event, data } = renderContext;
  if (githubEventOf(event) !== undefined) return githubPage(renderContext);
  if (isCdevent(event)) return cdeventPage(renderContext);
  const parts = eventParts(data, extensionsOf(event));
  const happening = happeningOf(event.type, parts, renderContext);
  const { headline, title, subjects, detail, severity, links } = parts;
  const isKnown = headline ?? title ?? subjects[0] ?? detail ?? severity ?? links[0];
  if (happening === undefined || isKnown === undefined) return listPage(renderContext, happening?.headline);
  const saysDetail = happening.headline === detail?.value;
  return partsPage(
    renderContext,
    { ...parts, severity: happening.severity, detail: saysDetail ? undefined : detail },
    { headline: happening.headline, origin: originOf(renderContext) },
  );
}

/** All of the data, under what the type says. */
function listPage({ event, data, words, moment }: RenderContext, said: string | undefined): NewsPage {
  const subject = event.subject ?? '';
  const values = dataList(data, words);
  return {
    kind: 'news',
    sign: '',
    headline: said ?? event.type,
    titleFacts: [subject],
    facts: [shortened(subject, 200), shortened(event.source, 200), moment(event.time)],
    body: values === undefined ? [] : [values],
    origin: said === undefined ? undefined : join('', shortened(event.type, 120)),
    links: [],
    url: undefined,
  };
}

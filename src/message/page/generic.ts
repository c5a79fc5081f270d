import { allowedUrl } from '../markdown/link.ts';
import { heading, join, lines, type Markdown, md } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import { isFromThisRun, objectOf, type RenderContext } from '../render-context.ts';
import { githubEventOf } from '../select/github-event.ts';
import { cdeventPage, isCdevent } from './cdevent.ts';
import { dataList } from './data-list.ts';
import { textAt } from './data-path.ts';
import { eventParts } from './event-parts.ts';
import { partsPage } from './parts-page.ts';
import { titleOf } from './title.ts';

/** The page of an event without a built-in message: its parts, or all of its data if none is a headline. */
export function genericPage(renderContext: RenderContext): Page {
  if (githubEventOf(renderContext.event) !== undefined) return githubPage(renderContext);
  if (isCdevent(renderContext.event)) return cdeventPage(renderContext);
  const { event, data, words, moment } = renderContext;
  const parts = eventParts(data);
  if (parts.headline !== undefined) return partsPage(renderContext, parts);
  const subject = event.subject ?? '';
  return {
    title: titleOf(event.type, subject),
    head: lines(
      heading(3, shortened(event.type, 200)),
      join(' · ', shortened(subject, 200), shortened(event.source, 200), moment(event.time)),
    ),
    body: bodyOf(dataList(data, words)),
    foot: undefined,
    url: undefined,
  };
}

/**
 * The page of an unknown GitHub event. Its payload is long and repeats itself, so only the distinctive
 * values are shown.
 */
function githubPage(renderContext: RenderContext): Page {
  const { event, data, context, words, moment, link, runUrl } = renderContext;
  const what = event.type.replace(/^com\.github\./, '').replaceAll(/[._]/g, ' ');
  const repository = textAt(data, 'repository.full_name') ?? context.repository;
  const object = objectOf(renderContext);
  const name = textAt(object, 'title') ?? textAt(object, 'name') ?? event.subject ?? '';
  const page = textAt(object, 'html_url') ?? textAt(data, 'repository.html_url');
  const url = allowedUrl(page, context.serverUrl) ?? runUrl;
  return {
    title: titleOf(what, repository),
    head: lines(
      heading(3, shortened(what, 200)),
      join(' · ', md`**${repository}**`, textAt(data, 'sender.login'), moment(event.time)),
    ),
    body: bodyOf(name === '' ? undefined : md`${shortened(name, 300)}`),
    foot: join(
      ' · ',
      page && link(words.open, page),
      isFromThisRun(renderContext) && runUrl ? link(words.run, runUrl) : undefined,
    ),
    url,
  };
}

function bodyOf(part: Markdown | undefined): Page['body'] {
  return part === undefined ? [] : [part];
}

import { cdeventPage, isCdevent } from './cdevent.ts';
import { githubEventOf } from './github-event.ts';
import { allowedUrl } from './markdown/link.ts';
import { heading, join, lines, type Markdown, md } from './markdown/markdown.ts';
import { shortened } from './markdown/size.ts';
import type { Page } from './message.ts';
import { isOurs, type Occasion, objectOf } from './occasion.ts';
import { outline } from './outline.ts';
import { textAt } from './reader.ts';
import { titleOf } from './title.ts';

/**
 * A message for an event that the action has no words of its own for: type, source, subject, time, and its
 * data as a list.
 */
export function genericPage(occasion: Occasion): Page {
  if (githubEventOf(occasion.event) !== undefined) return githubPage(occasion);
  if (isCdevent(occasion.event)) return cdeventPage(occasion);
  const { event, data, words, moment } = occasion;
  const subject = event.subject ?? '';
  return {
    title: titleOf(event.type, subject),
    head: lines(
      heading(3, shortened(event.type, 200)),
      join(' · ', shortened(subject, 200), shortened(event.source, 200), moment(event.time)),
    ),
    body: bodyOf(outline(data, words)),
    foot: undefined,
    url: undefined,
  };
}

/**
 * An event of GitHub: its payload is long and says the same thing many times, so only what differs is told.
 */
function githubPage(occasion: Occasion): Page {
  const { event, data, context, words, moment, link, runUrl } = occasion;
  const what = event.type.replace(/^com\.github\./, '').replaceAll(/[._]/g, ' ');
  const repository = textAt(data, 'repository.full_name') ?? context.repository;
  const object = objectOf(occasion);
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
      isOurs(occasion) && runUrl ? link(words.run, runUrl) : undefined,
    ),
    url,
  };
}

function bodyOf(part: Markdown | undefined): Page['body'] {
  return part === undefined ? [] : [part];
}

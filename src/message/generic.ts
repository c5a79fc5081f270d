import { oneLine } from './escape.ts';
import { githubEventOf } from './github-event.ts';
import { allowedUrl } from './link.ts';
import { heading, join, lines, type Markdown, md } from './markdown.ts';
import type { Page } from './message.ts';
import { isOurs, type Occasion, objectOf } from './occasion.ts';
import { outline } from './outline.ts';
import { textAt } from './reader.ts';
import { shortened } from './size.ts';

/** Characters of a title that a phone's notification shows. */
export const maxTitleChars = 60;

/** A message for an event that the action has no words of its own for: type, source, subject, time, and its data as a list. */
export function genericPage(occasion: Occasion): Page {
  if (githubEventOf(occasion.event) !== undefined) return githubPage(occasion);
  if (occasion.event.type.startsWith('dev.cdevents.')) return cdeventPage(occasion);
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

/** An event of GitHub: its payload is long and says the same thing many times, so only what differs is told. */
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
    foot: join(' · ', page && link(words.open, page), isOurs(occasion) && runUrl ? link(words.run, runUrl) : undefined),
    url,
  };
}

/** `dev.cdevents.<subject>.<predicate>.<version>`; source: cdevents.dev, CloudEvents binding. */
function cdeventPage(occasion: Occasion): Page {
  const { event, data, context, words, moment, link } = occasion;
  const [, , subject = '', predicate = ''] = event.type.split('.');
  const content = 'subject.content';
  const outcome = textAt(data, `${content}.outcome`);
  const id =
    textAt(data, `${content}.${subject.replace(/run$/, '')}Name`) ??
    textAt(data, `${content}.name`) ??
    event.subject ??
    '';
  const url = [`${content}.url`, `${content}.uri`, `${content}.viewUrl`, 'subject.source', 'context.source']
    .map((path) => allowedUrl(textAt(data, path), context.serverUrl))
    .find((address) => address !== undefined);
  const icon = iconOf(outcome);
  const what = [icon, subject, predicate].filter((word) => word !== '').join(' ');
  return {
    title: titleOf(what, id),
    head: lines(
      heading(3, shortened(id === '' ? what : `${what} · ${id}`, 200)),
      join(
        ' · ',
        outcome && words.labelled(words.outcome, shortened(outcome, 100)),
        shortened(event.source, 200),
        moment(event.time),
      ),
    ),
    body: bodyOf(outline(contentOf(data), words)),
    foot: url === undefined ? undefined : link(words.openOn(new URL(url).host), url),
    url,
  };
}

/** What the head says already is not said again. */
function contentOf(data: unknown): unknown {
  const subject = (data as { subject?: { content?: unknown } } | undefined)?.subject?.content;
  if (typeof subject !== 'object' || subject === null || Array.isArray(subject)) return undefined;
  const { outcome: _, url: __, uri: ___, ...others } = subject as Record<string, unknown>;
  return others;
}

const icons: Readonly<Record<string, string>> = {
  success: '✅',
  failure: '❌',
  error: '❌',
  cancel: '⛔',
  cancelled: '⛔',
};

function iconOf(outcome: string | undefined): string {
  return icons[outcome?.toLowerCase() ?? ''] ?? '';
}

/** Outcome and what come first; the place is cut before them. */
export function titleOf(...parts: readonly (string | undefined)[]): string {
  const shown = parts.map((part) => oneLine((part ?? '').slice(0, 1_000))).filter((part) => part !== '');
  return shortened(shown.join(' · '), maxTitleChars);
}

function bodyOf(part: Markdown | undefined): Page['body'] {
  return part === undefined ? [] : [part];
}

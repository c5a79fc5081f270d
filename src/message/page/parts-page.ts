import { bold, heading, join, lines, list, Markdown, md } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { EventParts, Field, Verdict } from './event-parts.ts';
import { titleOf } from './title.ts';

export const verdictIcons: Readonly<Record<Verdict, string>> = {
  good: '✅',
  bad: '❌',
  warning: '⚠️',
  critical: '🔥',
  cancelled: '⛔',
};

const maxRest = 5;

/** What happened on top, then how bad, to what and by whom, then the rest, links and the type. */
export function partsPage(renderContext: RenderContext, parts: EventParts, said?: string): Page {
  const { event, words, moment, link } = renderContext;
  const { verdict, severity, subjects, person, version, detail, links, rest } = parts;
  const named = shortened(said ?? parts.headline?.value ?? event.type, 120);
  const headline = verdict === undefined ? named : `${verdictIcons[verdict]} ${named}`;
  const level = severity && words.cdevent.severity(severity.value);
  const what = subjects.map(({ value }) => shortened(value, 80)).join(' / ') || event.subject;
  const shown = rest.slice(0, maxRest).map((field) => restLine(renderContext, field));
  const left = rest.length - shown.length;
  const foot = join(' · ', ...links.map(({ path, value }) => link(linkWords(path, value), value)));
  return {
    title: titleOf(headline, level, what),
    head: lines(
      heading(3, headline),
      join(
        ' · ',
        level,
        what && shortened(what, 200),
        person && shortened(person.value, 60),
        version && shortened(version.value, 60),
        moment(event.time),
      ),
      detail && shortened(detail.value, 300),
    ),
    body: [
      list(...shown, left > 0 ? words.more(left) : undefined),
      join(' · ', shortened(event.type, 120), shortened(event.source, 120)),
    ].filter(({ source }) => source !== ''),
    foot: foot.source === '' ? undefined : foot,
    url: links[0]?.value,
  };
}

function restLine({ words, moment }: RenderContext, { path, value }: Field): Markdown {
  const label = path
    .filter((key) => !/^\d+$/.test(key))
    .slice(-2)
    .join(' › ');
  const flag = value === 'true' ? words.yes : value === 'false' ? words.no : undefined;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? moment(value) : undefined;
  return md`${bold(shortened(label, 60))}${Markdown.trusted(words.colon)}${shortened(time ?? flag ?? value, 200)}`;
}

/** What the address is, and its host, which the reader sees before opening it. */
function linkWords(path: readonly string[], url: string): string {
  const key = path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? '';
  const label = key
    .replace(/_?ur[li]$/i, '')
    .replaceAll(/[-_]/g, ' ')
    .trim();
  const host = new URL(url).host;
  return label === '' || label.toLowerCase() === 'html' ? host : `${shortened(label, 40)} (${host})`;
}

import { redactBeginning } from '../../credentials.ts';
import { oneLine } from '../../dingtalk/escape.ts';
import { bold, join, list, Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { type Link, type NewsPage, signFor } from '../message.ts';
import { allowedLinks } from '../pages/event-page.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { type Field, keysOf, plainKey } from './event-fields.ts';
import { type EventParts, timeIn } from './event-parts.ts';
import { partsPageWords } from './parts-page.words.ts';

const maxRest = 5;

/** Characters read of a label. A key may be a credential itself. */
const maxLabelChars = 1_000;

/** What the page says besides the parts. */
export interface PartsFrame {
  readonly headline: string;
  /** What it happened to, if the parts do not say; the event's own subject if absent. */
  readonly subject?: string;
  /** Where it happened; comes before the other facts. */
  readonly place?: string | undefined;
  readonly origin?: Markdown | undefined;
  /** Links after those of the parts. */
  readonly links?: readonly Link[];
}

/** What happened on top, then how bad, to what and by whom, then the rest, type and links. */
export function partsPage(renderContext: RenderContext, parts: EventParts, frame: PartsFrame): NewsPage {
  const { event, words, locale, moment } = renderContext;
  const own = partsPageWords[locale];
  const { severity, level: ownLevel, outcome, person, version, since, detail, links, rest } = parts;
  const isOver = severity === 'good' && parts.isRecovery;
  const happened = shortened(oneLine(frame.headline), 140);
  const said = isOver && !saysOver.test(happened) ? own.resolved(happened) : happened;
  const isSaid = (text: string) => said.toLowerCase().includes(text.toLowerCase());
  const isKnown = (value: string) =>
    [event.source, event.subject].includes(value) ||
    (value.length > 3 && (isSaid(value) || plainKey(event.type).includes(plainKey(value)))) ||
    (said.length > 5 && value.includes(said));
  // How bad it was says nothing of how it is.
  const level = isOver ? undefined : ownLevel && levelWord(ownLevel.value, locale);
  const state = outcome && stateWord(outcome.value, locale);
  const saysState = isOver || isSaid(outcome?.value ?? '') || isSaid(state ?? '') || state === level;
  const unsaid = parts.subjects.filter(({ value }) => !isSaid(value));
  const subject = parts.subjects.length === 0 ? subjectOf(frame.subject ?? event.subject ?? '') : '';
  const what =
    unsaid.map(({ value }) => shortened(value, 80)).join(' / ') || (isSaid(subject) ? '' : subject);
  const began = severity === 'good' ? undefined : since && moment(timeIn(since.value));
  const time = event.time ?? timeIn(parts.time?.value ?? '');
  const end = isOver ? rest.find(({ path }) => endKeys.has(plainKey(keysOf(path).at(-1) ?? ''))) : undefined;
  const lasted = lastedFrom(since?.value, end?.value);
  const isTold = (field: Field) => lasted !== undefined && field === end;
  const shown = rest.filter((field) => !isKnown(field.value) && !isTold(field));
  const room = shown.length > maxRest ? maxRest - 1 : maxRest;
  const left = shown.length - room;
  return {
    kind: 'news',
    severity,
    sign: signFor(severity),
    headline: said,
    titleFacts: [level, what || frame.place],
    place: frame.place,
    facts: [
      level,
      saysState ? undefined : state && shortened(state, 40),
      what && shortened(what, 200),
      person && !isSaid(person.value) ? own.by(shortened(nameOf(person.value), 60)) : undefined,
      version && !isSaid(version.value) ? shortened(shortVersion(version.value), 60) : undefined,
      lasted === undefined ? undefined : own.lasted(renderContext.duration(lasted) ?? ''),
      began === undefined ? moment((end && timeIn(end.value)) ?? time) : own.since(began),
    ],
    detail: detail && !isSaid(detail.value) ? shortened(oneLine(detail.value), 300) : undefined,
    body: [
      list(
        ...shown.slice(0, room).map((field) => restLine(renderContext, field)),
        left > 0 ? words.more(left) : undefined,
      ),
    ].filter(({ source }) => source !== ''),
    origin: frame.origin,
    links: [...linksOf(renderContext, links), ...(frame.links ?? [])],
    url: links[0]?.value,
  };
}

/** A headline that says by itself that an alert is over. */
const saysOver =
  /\b(?:resolved|recovered|recovery|ok|okay|fixed|cleared|closed|up|normal|healthy)\b|恢复|解决|关闭|正常/i;

/** Where alerts have the time at which they ended; without `_`. */
const endKeys: ReadonlySet<string> = new Set([
  'endsat',
  'endedat',
  'endtime',
  'resolvedat',
  'closedat',
  'recoveredat',
]);

/** Milliseconds from one time to the other; undefined if they are none, or the wrong way round. */
function lastedFrom(since: string | undefined, end: string | undefined): number | undefined {
  const ms = Date.parse(timeIn(end ?? '') ?? '') - Date.parse(timeIn(since ?? '') ?? '');
  return ms >= 1_000 ? ms : undefined;
}

/** Type and source, small print for those who look for where an event comes from. */
export function originOf({ event }: RenderContext): Markdown {
  const source = event.source.replace(/^(?:https?:)?\/\//i, '');
  return join(' · ', shortened(event.type, 120), source.length > 1 ? shortened(source, 120) : undefined);
}

export function stateWord(state: string, locale: Locale): string {
  const { states, level, condition } = partsPageWords[locale];
  const [, type, status] = /^(.{1,60})=(true|false|unknown)$/i.exec(state) ?? [];
  if (type && status) return condition(type, status.toLowerCase());
  const known = wordFor(states, state);
  if (known !== state) return known;
  return /^[A-Za-z]+(?:[_ -][A-Za-z]+)*$/.test(state) ? wordsOf(state) : level(state);
}

/** A severity by its word, or `severity 8.5`. */
function levelWord(value: string, locale: Locale): string {
  const { level, score } = partsPageWords[locale];
  return /^[\d.]+$/.test(value) ? score(value) : level(value);
}

/** The subject of the event; of a long path the last three names, and no position in a queue. */
function subjectOf(subject: string): string {
  if (/^partition:\d+#\d+$/.test(subject)) return '';
  const names = subject.slice(-500).split('/');
  return subject.length > 50 && names.length > 3 ? `…/${names.slice(-3).join('/')}` : subject;
}

/** Links with different words; of several with the same words the first. */
function linksOf(renderContext: RenderContext, links: readonly Field[]): readonly Link[] {
  const byWords = new Map<string, string>();
  for (const field of links) {
    const words = linkWords(renderContext, field);
    if (!byWords.has(words)) byWords.set(words, field.value);
  }
  return allowedLinks(renderContext, [...byWords]);
}

/** `bob` of `urn:user:bob`. */
function nameOf(person: string): string {
  return /^urn:[^\s]*:([^:\s]+)$/.exec(person)?.[1] ?? person;
}

/** A commit as people name it, a branch without `refs/heads/`. */
function shortVersion(version: string): string {
  return /^[\da-f]{12,}$/i.test(version)
    ? version.slice(0, 7)
    : version.replace(/^refs\/(?:heads|tags)\//, '');
}

/** Objects whose name says nothing about their fields. */
const plainParents = new Set([
  ...['customdata', 'data', 'payload', 'body', 'labels', 'commonlabels', 'grouplabels', 'params', 'alert'],
  ...[
    'dependency',
    'location',
    'securityvulnerability',
    'securityadvisory',
    'firstpatchedversion',
    'vulnerabilities',
    'team',
    'membership',
  ],
]);

function restLine({ words, locale, moment }: RenderContext, { path, value, items }: Field): Markdown {
  const keys = keysOf(path);
  const isPlain = keys.length < 2 || plainParents.has(plainKey(keys.at(-2) ?? ''));
  const label = isPlain
    ? wordFor(partsPageWords[locale].labels, keys.at(-1) ?? '')
    : keys
        .filter((key) => key.length <= 40)
        .slice(-2)
        .join(' › ');
  const flag = value === 'true' ? words.yes : value === 'false' ? words.no : undefined;
  const time = moment(timeIn(value) ?? secondsIn(keys.at(-1) ?? '', value));
  const shown = time ?? flag ?? (items ? items.join(words.listSeparator) : value);
  return md`${bold(shortened(redactBeginning(label, maxLabelChars), 60))}${Markdown.trusted(words.colon)}${shortened(oneLine(shown), 200)}`;
}

/** The time that a number of seconds or milliseconds is, if the field is named like a time. */
function secondsIn(key: string, value: string): string | undefined {
  if (!/(?:time|date|created|updated|at|ts|ms|timestamp)$/i.test(key.slice(-40))) return undefined;
  const ms = /^\d{10}$/.test(value)
    ? Number(value) * 1_000
    : /^\d{13}$/.test(value)
      ? Number(value)
      : undefined;
  return ms === undefined || ms < 1e12 ? undefined : new Date(ms).toISOString();
}

/** Names that say only that it is an address. */
const plainLinks = new Set(['', 'html', 'web', 'title', 'link', 'href', 'self', 'page']);

/** What the address is, and its host, which the reader sees before opening it. */
function linkWords({ words, locale }: RenderContext, { path, value }: Field): string {
  const last = redactBeginning(keysOf(path).at(-1) ?? '', maxLabelChars);
  const key = last.slice(-60).replace(/[-_]?ur[il]$/i, '');
  const { host } = new URL(value);
  if (plainLinks.has(plainKey(key))) return words.openOn(host);
  const label = wordFor(partsPageWords[locale].links, key);
  return partsPageWords[locale].linkTo(label === key ? wordsOf(key) : label, host);
}

/** `status page` of `statusPage` and `status_page`. */
function wordsOf(key: string): string {
  return key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
    .trim();
}

export function wordFor(words: Readonly<Record<string, string>>, word: string): string {
  const key = plainKey(word);
  return Object.hasOwn(words, key) ? (words[key] ?? word) : word;
}

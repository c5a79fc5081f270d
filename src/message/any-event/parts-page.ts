import { redactBeginning } from '../../credentials.ts';
import { oneLine } from '../../dingtalk/escape.ts';
import { code, join, list, type Markdown } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { type Link, type NewsPage, signFor } from '../message.ts';
import { commitQuote, shortSha } from '../pages/commit.ts';
import { allowedLinks } from '../pages/event-page.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { type Field, keysOf, lastKey, plainKey } from './event-fields.ts';
import type { EventParts } from './event-parts.ts';
import { partsPageWords } from './parts-page.words.ts';
import { readableRest, restLine, spacedName } from './rest.ts';

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
  /** False if it happened just now. */
  readonly hasTime?: boolean;
  readonly origin?: Markdown | undefined;
  /** Links after those of the parts. */
  readonly links?: readonly Link[];
}

/** What happened on top, then how bad, to what and by whom, then the rest, type and links. */
export function partsPage(renderContext: RenderContext, parts: EventParts, frame: PartsFrame): NewsPage {
  const { event, locale } = renderContext;
  const own = partsPageWords[locale];
  const { severity, level: ownLevel, version, detail, links } = parts;
  const isOver = severity === 'good' && parts.isRecovery;
  const happened = shortened(oneLine(frame.headline), 140);
  const asks = parts.ask !== undefined && (severity === undefined || severity === 'warning');
  const said = isOver
    ? saysOver.test(happened)
      ? happened
      : own.resolved(happened)
    : asks
      ? own.asks[parts.ask](happened)
      : happened;
  const isSaid = (text: string) => said.toLowerCase().includes(text.toLowerCase());
  const isKnown = (value: string) =>
    [event.source, event.subject].includes(value) ||
    (value.length > 3 && (isSaid(value) || plainKey(event.type).includes(plainKey(value)))) ||
    (said.length > 5 && value.includes(said));
  // How bad it was says nothing of how it is.
  const level =
    isOver || ownLevel === undefined ? undefined : levelWord(ownLevel.value, parts, locale, isSaid);
  const state = isOver || asks ? undefined : unsaidState(parts, said, isSaid, locale);
  const unsaid = parts.subjects.filter(({ value }) => !isSaid(value) && !isSaid(nameAtEnd(value)));
  const subject = parts.subjects.length === 0 ? subjectOf(frame.subject ?? event.subject ?? '') : '';
  const what =
    unsaid.map(({ value }) => shortened(value, 80)).join(' / ') || (isSaid(subject) ? '' : subject);
  const often = parts.since && countIn(parts.rest);
  const shown = readableRest(parts.rest).filter((field) => field !== often && !isKnown(field.value));
  const room = shown.length > maxRest ? maxRest - 1 : maxRest;
  const left = shown.length - room;
  const shownDetail = detail && withoutRepeats(detail.value, ownLevel?.value);
  return {
    kind: 'news',
    severity,
    sign: asks ? '✋' : signFor(severity),
    headline: said,
    titleFacts: [titleState(parts, said, state) ?? level, endOfPath(what) || frame.place],
    place: frame.place,
    facts: [
      level,
      state,
      what && shortened(what, 200),
      whoOf(parts, isSaid, locale),
      version && !isSaid(version.value) ? shortened(shortVersion(version.value), 60) : undefined,
      shaOf(parts, version?.value),
      ...(frame.hasTime === false ? [] : timesOf(renderContext, parts, isOver)),
      often && own.times(Number(often.value)),
    ],
    detail: shownDetail && !isSaid(shownDetail) ? shortened(oneLine(shownDetail), 300) : undefined,
    body: [
      commitQuote(parts.commit ?? {}, locale),
      list(
        ...shown.slice(0, room).map((field) => restLine(renderContext, field)),
        left > 0 ? own.moreFields(left) : undefined,
      ),
    ].filter((part) => part !== undefined),
    origin: frame.origin,
    links: [...linksOf(renderContext, links), ...(frame.links ?? [])],
    url: links[0]?.value,
  };
}

/** How often it happened since it began. */
function countIn(rest: readonly Field[]): Field | undefined {
  return rest.find(
    ({ path, value }) => lastKey(path) === 'count' && /^[1-9]\d{0,8}$/.test(value) && value !== '1',
  );
}

/** Of a path of resources the name, which the headline may have: `backups` of `projects/_/buckets/backups`. */
export function nameAtEnd(subject: string): string {
  const names = subject.split('/');
  return (names.length > 3 && names.at(-1)) || subject;
}

/** How it is or ended, in the reader's words, if neither the headline, nor what was done, nor the level says that. */
function unsaidState(
  { outcome, action, level }: EventParts,
  said: string,
  isSaid: (text: string) => boolean,
  locale: Locale,
): string | undefined {
  if (outcome === undefined) return undefined;
  const state = stateWord(outcome.value, locale);
  const isKnown =
    isSaid(outcome.value) ||
    isSaid(state) ||
    (failedWords.test(state) && saysFailed.test(said)) ||
    (action !== undefined && isDone(action.value, outcome.value)) ||
    (level !== undefined && plainKey(level.value) === plainKey(outcome.value));
  return isKnown ? undefined : shortened(state, 40);
}

/** How it went, if that says more than the level; the sign says that it is a warning, a sentence how it went. */
function titleState(
  { outcome, level, meaning }: EventParts,
  said: string,
  state: string | undefined,
): string | undefined {
  if (outcome === undefined || (level !== undefined && meaning !== 'bad')) return undefined;
  const isSentence = said.split(' ', 4).length > 3 || /\p{Script=Han}{6}/u.test(said);
  return isSentence || /^(?:warning|warn)$/i.test(outcome.value) ? undefined : state;
}

/** What was done says the state: `open` and `opened`. */
function isDone(action: string, state: string): boolean {
  return action.length > 3 && plainKey(state).startsWith(plainKey(action));
}

/** The commit that was built, unless it is quoted or the version already. */
function shaOf({ sha, commit }: EventParts, version: string | undefined): Markdown | undefined {
  const short = shortSha(sha?.value);
  const isShown = short === undefined || commit?.sha !== undefined || version?.startsWith(short);
  return isShown ? undefined : code(short);
}

/** Who did it, or whom it concerns. */
function whoOf(
  { person, isActor }: EventParts,
  isSaid: (text: string) => boolean,
  locale: Locale,
): string | undefined {
  if (person === undefined || isSaid(person.value)) return undefined;
  const { by, user } = partsPageWords[locale];
  return (isActor ? by : user)(shortened(nameOf(person.value), 60));
}

/** How long it lasted and when that was: the time of what happened, not of the event that says it. */
function timesOf(
  { event, moment, duration, locale }: RenderContext,
  parts: EventParts,
  isOver: boolean,
): readonly (string | undefined)[] {
  const { severity, since, span } = parts;
  const own = partsPageWords[locale];
  const start = since?.value ?? span?.start;
  const end = isOver || since === undefined ? span?.end : undefined;
  const ms = msOf(end) - msOf(start);
  const length = ms >= 1_000 ? duration(ms) : undefined;
  const began = severity === 'good' ? undefined : moment(since?.value);
  const stated = parts.time?.value;
  // An event cannot report what comes after it.
  const isPast = !(msOf(stated) > msOf(event.time) + 60_000);
  const time = end ?? (isPast ? stated : undefined) ?? event.time ?? parts.made?.value;
  return [
    length && (isOver ? own.lasted(length) : own.took(length)),
    began === undefined ? moment(time) : own.since(began),
  ];
}

/** NaN if there is no time. */
function msOf(time = ''): number {
  return Date.parse(time);
}

/** The sentence without what is said beside it: emphasis, a time and the level before it. */
function withoutRepeats(detail: string, level: string | undefined): string {
  const plain = detail.replaceAll('**', '').replace(/^\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?:? /, '');
  const isRepeated = level !== undefined && plain.toLowerCase().startsWith(`${level.toLowerCase()} `);
  return isRepeated ? plain.slice(level.length + 1) : plain;
}

/** Words of a state for the same as what a headline says with another of them. */
const failedWords = /^(?:失败|出错|未通过)$/;
const saysFailed = /\bfailed\b|失败|未通过/;

/** A headline that says by itself that an alert is over. */
const saysOver =
  /\b(?:resolved|recovered|recovery|ok|okay|fixed|cleared|closed|up|normal|healthy)\b|恢复|解决|关闭|正常/i;

/** Type and source, small print for those who look for where an event comes from. */
export function originOf({ event }: RenderContext): Markdown {
  const source = event.source.replace(/^(?:https?:)?\/\//i, '');
  return join(' · ', shortened(event.type, 120), source.length > 1 ? shortened(source, 120) : undefined);
}

export function stateWord(state: string, locale: Locale): string {
  const { states, level, condition } = partsPageWords[locale];
  if (/^.{1,60}=(?:true|false|unknown)$/i.test(state)) {
    const at = state.lastIndexOf('=');
    return condition(state.slice(0, at), state.slice(at + 1).toLowerCase());
  }
  const known = wordFor(states, state);
  if (known !== state) return known;
  return /^[A-Za-z]+(?:[_ -][A-Za-z]+)*$/.test(state) ? spacedName(state) : level(state);
}

/** A severity by its word, or `severity 8.5`. */
function levelWord(
  value: string,
  { isFinding }: EventParts,
  locale: Locale,
  isSaid: (text: string) => boolean,
): string | undefined {
  const { level, findingLevel, score } = partsPageWords[locale];
  if (/^[\d.]+$/.test(value)) return score(value);
  if (isSaid(level(value)) || isSaid(findingLevel(value))) return undefined;
  return (isFinding ? findingLevel : level)(value);
}

/** The subject of the event; of a long path the last three names, and no position in a queue. */
function subjectOf(subject: string): string {
  if (/^partition:\d+#\d+$/.test(subject)) return '';
  const names = subject.split('/');
  return subject.length > 50 && names.length > 3 ? `…/${names.slice(-3).join('/')}` : subject;
}

/** Of a path that is cut the last name, for a title. */
function endOfPath(what: string): string {
  return (what.startsWith('…/') && what.split('/').at(-1)) || what;
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

/** Names that say only that it is an address. */
const plainLinks = new Set([
  ...[
    '',
    'html',
    'web',
    'title',
    'link',
    'href',
    'self',
    'page',
    'external',
    'full',
    'permalink',
    'target',
    'view',
  ],
]);

/** What the address is, and its host, which the reader sees before opening it. */
function linkWords({ words, locale }: RenderContext, { path, value }: Field): string {
  const last = redactBeginning(keysOf(path).at(-1) ?? '', maxLabelChars);
  const key = last.slice(-60).replace(/[-_]?ur[il]$/i, '');
  const { host } = new URL(value);
  if (plainLinks.has(plainKey(key))) return words.openOn(host);
  const label = wordFor(partsPageWords[locale].links, key);
  return partsPageWords[locale].linkTo(label === key ? spacedName(key) : label, host);
}

export function wordFor(words: Readonly<Record<string, string>>, word: string): string {
  const key = plainKey(word);
  return Object.hasOwn(words, key) ? (words[key] ?? word) : word;
}

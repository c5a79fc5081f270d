import type { Severity } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { type Field, lastKey, plainKey } from './event-fields.ts';
import { type EventParts, kindNames } from './event-parts.ts';
import { happeningWords } from './happening.words.ts';
import { nameAtEnd, stateWord, wordFor } from './parts-page.ts';
import { partsPageWords } from './parts-page.words.ts';
import { severityOfMeaning } from './result.ts';
import { endWords, mentionsFailure, readState, stateSeverity } from './state-words.ts';

/** What happened, in a few words: `Artifact pushed: library/shop`. */
export interface Happening {
  readonly headline: string;
  readonly severity: Severity | undefined;
}

/**
 * What the data calls what happened, else what the type and the action say, with the title or the name of
 * what it happened to. Undefined if neither says anything.
 */
export function happeningOf(
  type: string,
  parts: EventParts,
  { words, locale }: Pick<RenderContext, 'words' | 'locale'>,
): Happening | undefined {
  const { headline, title, subjects, detail } = parts;
  const read = (text: string) => readWords(text, parts, locale);
  const { noun, verb } = read(type);
  const severity = severityBeside(type, parts);
  const kind =
    headline && kindNames.has(lastKey(headline.path)) ? kindOf(headline.value, parts, locale) : undefined;
  if (kind !== undefined) {
    const named = objectIn(kind, subjects) ?? subjects[0];
    const name = named && nameAtEnd(named.value);
    return { headline: name === undefined ? kind : words.labelled(kind, name), severity };
  }
  if (headline) return { headline: headline.value, severity };
  const { happened } = happeningWords[locale];
  const action = parts.action && plainKey(parts.action.value);
  const named = action !== undefined && Object.hasOwn(happened, action) ? action : verb;
  const isMisleading = stateSeverity(named) === 'good' && severity !== 'good';
  const did = (isMisleading ? parts.outcome?.value : undefined) ?? named;
  const ended = title === undefined && parts.meaning !== undefined ? parts.outcome?.value : undefined;
  const name = title ?? objectIn(noun, subjects) ?? subjects[0];
  const word = did ?? (noun !== '' && !isSentence(detail?.value) ? ended : undefined);
  // `Alert created` without a name says less than the sentence of the alert.
  if (word !== undefined && (name !== undefined || isState(word) || !isSentence(detail?.value))) {
    const what = foundIn(noun, word, parts, locale) ?? newsOf(noun, word, parts, locale);
    return { headline: name ? words.labelled(what, name.value) : what, severity };
  }
  const said = title?.value ?? (detail && firstSentence(detail.value));
  return said === undefined ? undefined : { headline: said, severity };
}

/** Noun and verb of a type or a code; of a state that changed, the state. */
function readWords(text: string, { outcome }: EventParts, locale: Locale): TypeWords {
  const { happened } = happeningWords[locale];
  const said = typeWords(text, (word) => Object.hasOwn(happened, word) || isState(word));
  const what = said.noun.replace(/ (?:status|state)$/, '');
  return changes.has(said.verb) && what !== said.noun && outcome !== undefined
    ? { noun: what, verb: outcome.value }
    : said;
}

/** Verbs of a state that is another now. */
const changes: ReadonlySet<string | undefined> = new Set(['changed', 'update', 'updated']);

/**
 * What the name of a kind of event says: `EC2 instance terminated` for `EC2 Instance State-change Notification`,
 * `Bucket deleted` for `storage.buckets.delete`. Undefined if it says it well by itself.
 */
function kindOf(name: string, parts: EventParts, locale: Locale): string | undefined {
  const what = /^(.{1,80}?) (?:state|status)[ -]changed?(?: notification| event)?$/i.exec(name)?.[1];
  const said = parts.outcome && plainWord(parts.outcome.value);
  if (what !== undefined && said !== undefined)
    return saying(
      what.replaceAll(/(?<=[a-zA-Z\d] )[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase()),
      said,
      locale,
    );
  if (!/^[A-Za-z\d]{1,60}(?:[.:/][A-Za-z\d]{1,60}){1,8}$/.test(name)) return undefined;
  const segments = name.split(/[.:/]/);
  const read = [0, 1]
    .map((cut) => readWords(segments.slice(0, segments.length - cut).join('.'), parts, locale))
    .find(({ verb }) => verb !== undefined);
  const { noun, verb = '' } = read ?? readWords(name, parts, locale);
  // `buckets.delete` deletes one.
  return saying(verb === '' ? noun : noun.replace(/([a-z]{3})s$/, '$1'), verb, locale);
}

function plainWord(state: string): string | undefined {
  return /^[A-Za-z][\w -]{0,30}$/.test(state) ? state : undefined;
}

/** `High-severity findings`: what a scan that is over found. */
function foundIn(
  noun: string,
  word: string,
  { level, severity }: EventParts,
  locale: Locale,
): string | undefined {
  const isScan = /(?:^| )(?:scan|scanning|analysis|assessment|audit)$/.test(noun);
  const isBad = severity === 'warning' || severity === 'bad' || severity === 'critical';
  if (!isScan || !isBad || level === undefined || !/^[A-Za-z]+$/.test(level.value)) return undefined;
  if (stateSeverity(word) !== 'good') return undefined;
  return happeningWords[locale].found(partsPageWords[locale].findingLevel(level.value));
}

/** `New Sentry error`: a problem that was created is new, whatever else it is. */
function newsOf(noun: string, word: string, { level }: EventParts, locale: Locale): string {
  const isProblem = /(?:^| )(?:issue|problem|error|exception|finding|violation|vulnerability|anomaly)$/.test(
    noun,
  );
  if (!isProblem || plainKey(word) !== 'created' || level === undefined) return saying(noun, word, locale);
  const isError = /^(?:error|fatal|critical)$/i.test(level.value);
  return happeningWords[locale].fresh(
    nounIn(happeningWords[locale].subjects, isError ? noun.replace(/issue$/, 'error') : noun),
  );
}

/** Of an object in a bucket its own name, not that of the bucket. */
function objectIn(noun: string, subjects: readonly Field[]): Field | undefined {
  const isObject = /(?:^| )object(?: |$)|对象/i.test(noun);
  return isObject
    ? subjects.find(({ path }) => !path.slice(-2).some((key) => /bucket/i.test(key)))
    : undefined;
}

/**
 * What the data and the last word of the type, `failed`, mean together. The data decides; but a type that says
 * bad is not overruled by a state that says good, unless an alert is over, and a type that says good is by any
 * state that does not.
 */
export function severityBeside(type: string, parts: EventParts): Severity | undefined {
  const severity = severityOfBoth(type, parts);
  // That it is over, or a word of the type, is not good if a sentence of the event reports a failure.
  return severity === 'good' && !parts.isSure && sentencesOf(parts).some(mentionsFailure)
    ? undefined
    : severity;
}

function sentencesOf({ headline, title, detail }: EventParts): string[] {
  return [headline, title, detail].filter((part) => part !== undefined).map(({ value }) => value);
}

function severityOfBoth(type: string, parts: EventParts): Severity | undefined {
  const { verb, noun } = typeWords(type, isState);
  const last = noun.split(' ').at(-1) ?? '';
  const said = severityOfMeaning(readState(isQualifier(last) ? `${last} ${verb}` : (verb ?? '')));
  const { severity, meaning, outcome, isSure } = parts;
  if (severity === 'good')
    return !parts.isRecovery && (said === 'bad' || said === 'critical') ? said : severity;
  if (severity !== undefined) return severity;
  if (said !== 'good') return said;
  return meaning !== undefined || (outcome !== undefined && !isSure && endWords.has(verb ?? ''))
    ? undefined
    : said;
}

/** A word that turns the next one around, or takes a part of it. */
function isQualifier(word: string): boolean {
  return /^(?:not|no|non|un|never|partial|partially)$/.test(word);
}

function isState(word: string): boolean {
  return stateSeverity(word) !== undefined;
}

/** A short text as a whole, of a long one its first line and sentence. */
function firstSentence(text: string): string {
  if (text.length <= 120) return text;
  const [line = ''] = text.trimStart().slice(0, 300).split('\n', 1);
  const end = line.search(/[.!?]\s|[。！？]/);
  return end < 1 || end > 140 ? line : line.slice(0, end + 1);
}

/** A sentence says what happened better than the type and a state. */
function isSentence(text: string | undefined): boolean {
  return text !== undefined && text.length <= 120 && text.includes(' ');
}

/** `Pull request opened`, 新建合并请求. */
export function saying(noun: string, verb: string, locale: Locale): string {
  const { both, subjects, happened, headline } = happeningWords[locale];
  const whole = plainKey(noun + verb);
  const together = Object.hasOwn(both, whole) ? both[whole] : undefined;
  if (together !== undefined) return together;
  const known = wordFor(happened, verb);
  const [what, done] = [nounIn(subjects, noun), known === verb ? stateWord(verb, locale) : known];
  // 部署失败 names what failed by itself.
  const said = /\p{Script=Han}/u.test(what) && done.startsWith(what) ? done : headline(what, done);
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** The noun in the language of the reader: the longest end of it that has a word, after names without one. */
function nounIn(subjects: Readonly<Record<string, string>>, noun: string): string {
  const words = noun.split(' ');
  const start = words.findIndex((_, at) => Object.hasOwn(subjects, plainKey(words.slice(at).join(''))));
  if (start < 0) return noun;
  const known = wordFor(subjects, words.slice(start).join(''));
  const before = start === 1 ? words[0] : undefined;
  return before !== undefined && /^[a-z\d]{2,}$/i.test(before) ? `${spelled(before)} ${known}` : known;
}

/** Systems whose names have capitals inside. */
const systems: ReadonlyMap<string, string> = new Map(
  ['SonarQube', 'GitLab', 'GitHub', 'GuardDuty', 'PagerDuty', 'CircleCI'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

function spelled(name: string): string {
  return systems.get(name.toLowerCase()) ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** `artifact` and `pushed` of `harbor.artifact.pushed`. */
interface TypeWords {
  /** What the event is about, in small letters; '' if the type does not say. */
  readonly noun: string;
  /** What happened; undefined if the last word is none that `isVerb` knows. */
  readonly verb: string | undefined;
}

/** Words of a type that say only that it is an event. */
const fillers = new Set(['event', 'events', 'source', 'sources', 'notification', 'notifications', 'webhook']);

/** Nouns that need the word before: the status of what. */
const vague = new Set(['status', 'state']);

/** Reads the last words of a type, without versions: what something happened to, and what happened. */
export function typeWords(type: string, isVerb: (word: string) => boolean): TypeWords {
  const segments = type
    .slice(0, 300)
    .replace(/^(?:com|org|io|net|dev|cn)\.(?=[^.])/i, '')
    .split(/[.:/#]/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const last = segments.at(-1) ?? [];
  const isWhole = last.length > 1 && !vague.has(last.at(-2) ?? '');
  const words = isWhole ? last : [...(segments.at(-2) ?? []).slice(-3), ...last];
  const verb = words.at(-1) ?? '';
  return isVerb(plainKey(verb))
    ? { noun: words.slice(0, -1).join(' '), verb: plainKey(verb) }
    : { noun: words.join(' '), verb: undefined };
}

/** `blob`, `created` of `BlobCreated`; none of a version such as `v1` or `0`. */
function wordsOf(segment: string): string[] {
  if (/^v?\d+(?:(?:alpha|beta)\d*)?$/i.test(segment)) return [];
  return segment
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]/)
    .filter((word) => word !== '' && !fillers.has(word));
}

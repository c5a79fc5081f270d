import { type Severity, worst } from '../message.ts';
import { type Field, lastKey, placeOf, plainKey } from './event-fields.ts';
import { names } from './part-names.ts';
import { levelSeverity, scoreSeverity } from './state-words.ts';

/** How bad an event says that it is. */
export interface Level {
  /** The word or the score, as it is shown. */
  readonly shown: Field;
  /** The field that says it. */
  readonly field: Field;
  readonly severity: Severity | undefined;
}

/** A scale of numbers, recognised by the name of the field and the fields beside it, since numbers alone say nothing. */
interface Scale {
  readonly names: readonly string[];
  /** One of these stands beside it; absent if the name is enough. */
  readonly beside?: readonly string[];
  /** What each number means. */
  readonly words: Readonly<Record<number, string>>;
}

const scales: readonly Scale[] = [
  // RFC 5424, 6.2.1; GELF (go2docs.graylog.org) has its numbers as `level`.
  {
    names: ['severity', 'level', 'syslogseverity', 'priority'],
    beside: ['facility', 'syslogfacility', 'procid', 'msgid', 'shortmessage'],
    words: ['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug'],
  },
  // opentelemetry.io, Logs Data Model, "SeverityNumber".
  {
    names: ['severitynumber'],
    words: numbered({ 1: 'debug', 5: 'debug', 9: 'info', 13: 'warning', 17: 'error', 21: 'fatal' }, 4),
  },
  // getpino.io, "Level"; bunyan has the same.
  {
    names: ['level'],
    beside: ['pid'],
    words: { 10: 'debug', 20: 'debug', 30: 'info', 40: 'warning', 50: 'error', 60: 'fatal' },
  },
  // zabbix.com, "Supported macros", {EVENT.NSEVERITY}.
  {
    names: ['nseverity', 'eventnseverity', 'triggernseverity'],
    words: ['none', 'info', 'warning', 'moderate', 'high', 'disaster'],
  },
];

/** Names of scores from 0 to 10. */
const scoreNames = [
  'severity',
  'cvssscore',
  'cvss.score',
  'cvss',
  'basescore',
  'severityscore',
  'cvssv3.score',
];

/** The severity that says most: a word, or a score of ten; else what is called a severity. */
export function findLevel(
  byName: ReadonlyMap<string, readonly Field[]>,
  texts: readonly Field[],
  type: string,
): Level | undefined {
  const byPlace = Map.groupBy(texts, placeOf);
  const hasBeside = (field: Field, keys: readonly string[]) =>
    byPlace.get(placeOf(field))?.some(({ path }) => keys.includes(lastKey(path))) ?? false;
  const levels = names.severity
    .flatMap((name) => byName.get(name) ?? [])
    .map((field) => wordLevel(field, hasBeside));
  const word = nearestOf(levels);
  if (word) return word;
  const isScored = isFinding(texts, type);
  const scores = scoreNames
    .flatMap((name) => byName.get(name) ?? [])
    .map((field) => ({ shown: field, field, severity: scoreOf(field, isScored) }));
  // A number whose scale is known, even if it is no news: `info`.
  return (
    scores.find(({ severity }) => severity !== undefined) ??
    levels.find(({ shown, field }) => shown !== field)
  );
}

/** Whether one of these fields stands beside a field. */
type HasBeside = (field: Field, keys: readonly string[]) => boolean;

/** The field with its number as a word, if its scale is known. */
function wordLevel(field: Field, hasBeside: HasBeside): Level {
  const word = wordOf(field, hasBeside);
  const shown = word === undefined ? field : { ...field, value: word };
  return { shown, field, severity: levelSeverity(shown.value) };
}

function wordOf(field: Field, hasBeside: HasBeside): string | undefined {
  const name = lastKey(field.path);
  const scale = scales.find(
    ({ names: known, beside }) => known.includes(name) && (beside === undefined || hasBeside(field, beside)),
  );
  return scale?.words[Number(field.value)];
}

/** Of those nearest to the top, the worst. */
function nearestOf(levels: readonly Level[]): Level | undefined {
  const known = levels.filter(({ severity }) => severity !== undefined);
  const depth = ({ field }: Level) => field.path.length;
  const top = known.reduce((least, level) => Math.min(least, depth(level)), Number.POSITIVE_INFINITY);
  const nearest = known.filter((level) => depth(level) === top);
  const severity = nearest.map((level) => level.severity).reduce(worst, undefined);
  return nearest.find((level) => level.severity === severity);
}

/**
 * A score of ten, as CVSS and Amazon GuardDuty have it. A whole number below 8 as a severity is one only in a finding:
 * elsewhere it may be of syslog, where 0 is the worst.
 */
function scoreOf({ path, value }: Field, isScored: boolean): Severity | undefined {
  if (!/^(?:10|\d)(?:\.\d{1,2})?$/.test(value)) return undefined;
  const isScore = isScored || value.includes('.') || Number(value) >= 8 || lastKey(path) !== 'severity';
  return isScore ? scoreSeverity(Number(value)) : undefined;
}

/** Whether the event is about a finding or a vulnerability, which are rated from 0 to 10. */
export function isFinding(texts: readonly Field[], type: string): boolean {
  return (
    /guardduty|finding|vulnerabilit|\bcve\b/i.test(type) ||
    texts.some(
      ({ path, value }) =>
        path.some((key) =>
          /^(?:findings?(?:id|class)?|vulnerabilit(?:y|ies)|cve(?:id)?|cvss.{0,10})$/.test(plainKey(key)),
        ) ||
        (lastKey(path) === 'detailtype' && /finding|vulnerabilit/i.test(value)),
    )
  );
}

/** Each word for its number and those up to the next. */
function numbered(words: Readonly<Record<number, string>>, count: number): Readonly<Record<number, string>> {
  const entries = Object.entries(words).flatMap(([first, word]) =>
    Array.from({ length: count }, (_, index) => [Number(first) + index, word] as const),
  );
  return Object.fromEntries(entries);
}

import type { Severity } from '../message.ts';
import { type Condition, conditionsIn, containerReasons } from './conditions.ts';
import { type Field, isPosition, keysOf, lastKey, lastName, placeOf, plainKey } from './event-fields.ts';
import { besides, names } from './part-names.ts';
import {
  badness,
  countNames,
  findingCounts,
  flagEnds,
  flagWords,
  httpStatusNames,
  type Meaning,
  numberedFlags,
  numberedStates,
  readState,
  saysEnd,
  saysRecovery,
  stateSeverity,
  wordsOfName,
} from './state-words.ts';

/** How something is or ended, and the field that says so. */
export interface Result {
  readonly meaning: Meaning | undefined;
  /** The state as it is shown, at the path of its field. */
  readonly state: Field;
  /** The field itself. */
  readonly field: Field;
  /** The object that it is the state of, if it is a condition: its `reason` and `message` belong to it. */
  readonly condition?: readonly string[];
  /** True if the state says only that it is over. */
  readonly isEnd: boolean;
  /** True if the state says that an alert is over. */
  readonly isRecovery: boolean;
}

/** What a field says of how it ended. */
interface Signal extends Result {
  readonly meaning: Meaning;
  /** What reaches further: a result, a condition, a boolean; or any other state. */
  readonly kind: 'result' | 'condition' | 'flag' | 'count' | 'state' | 'hint' | 'error' | 'type' | 'unread';
  readonly depth: number;
  readonly isItem: boolean;
}

/** Names of the state of a result, not of the task that made it: they count at any depth. */
const resultNames = new Set(['conclusion', 'outcome', 'result', 'decision', 'verdict']);

/** Objects that judge: their state is a result. */
const judges = /(?:gate|check|checks|conclusion|assessment|analysis|validation|verification)$/;

/** Fields that may make it worse, but say nothing good of the whole: `scan_status`. */
const hintNames = /(?:status|state|result|outcome|conclusion|health)(?:code|message|text)?$/;

/** Names of what happened: only what is bad in them counts, since they do not say how it went. */
const eventNames: ReadonlySet<string> = new Set([
  ...['event', 'eventname', 'eventtype', 'eventcategories', 'detailtype', 'action'],
]);

/** Under these stands what failed: `error`, `artifactErrors`, `deployFailureCause`, `failed_jobs`. */
const errorNames =
  /^[a-z]*(?:errors?|exceptions?|failures?)(?:messages?|texts?|reasons?|causes?|details?|output|description)?$|^failed(?:[a-z]*s)?$/;

/** A state of now, which counts more than that an alert is over: `currentHealthStatus`. */
const currentNames = /^(?:current|new)[a-z]*(?:status|state|health)$/;

const stateNames: ReadonlySet<string> = new Set(names.outcome);

/**
 * How it ended. The worst of what is said counts, not the first:
 *
 * 1. An alert that is over is good, whatever stands below, unless a state of now is bad.
 * 2. Else the worst counts: of the states nearest to the top and one level below, of the booleans there, and
 *    of the results, conditions and failures at any depth. Items of a list count if nothing above them says how it went.
 * 3. An error beside a good state is bad, and critical findings are a warning.
 * 4. Words that say only that it is over count as good if nothing else says anything, not even something that is not
 *    understood; and nothing is good of which a gate or a check says what is not understood.
 */
export function findResult(texts: readonly Field[], isAlert: boolean): Result | undefined {
  const own = texts.filter(({ path }) => !isOfOther(path));
  const worst = findWorst(own, isAlert);
  const isOpenToFindings = worst === undefined || (worst.meaning === 'good' && !worst.isRecovery);
  const critical = isOpenToFindings ? findCriticalCount(own) : undefined;
  if (critical === undefined) return worst;
  // A scan that found something critical did not fail, but is not good.
  const state = { path: critical.path, value: 'with critical findings' };
  return { meaning: 'warning', state, field: state, isEnd: false, isRecovery: false };
}

function findWorst(own: readonly Field[], isAlert: boolean): Result | undefined {
  const signals = [
    ...conditionsIn(own).map(conditionSignal),
    ...containerReasons(own, /^(?:waiting|terminated)$/).flatMap(containerSignal),
    ...own.map((field) => signalOf(field, isAlert)).filter((signal) => signal !== undefined),
  ];
  const strong = signals.filter(({ kind }) => kind !== 'error' && kind !== 'type' && kind !== 'unread');
  const whole = strong.filter(({ isItem }) => !isItem);
  const main = withoutLevel(whole.some(({ kind }) => kind !== 'hint') ? whole : strong);
  const saying = main.filter(({ kind }) => kind !== 'hint');
  // A count says how much, not how it is, if there is a state.
  const states = saying.filter(({ kind }) => kind !== 'count');
  const stated = states.length > 0 ? states : saying;
  const top = stated.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const nearest = worstOf(stated.filter(({ depth }) => depth === top));
  if (nearest?.isRecovery) return worstOf(main.filter(isBadNow)) ?? nearest;
  const counted = worstOf(main.filter((signal) => reaches(signal, top)));
  const error = worstOf(
    signals.filter(({ kind, depth, isItem }) => kind === 'error' && !isItem && depth <= top + 1),
  );
  if (counted?.meaning === 'good' && error) return error;
  const unread = signals.filter(({ kind }) => kind === 'unread');
  if (counted !== undefined && !counted.isEnd) {
    return (counted.meaning === 'good' && unread.find(({ field }) => isJudged(field.path))) || counted;
  }
  const others = worstOf(signals.filter(({ meaning }) => badness(meaning) > badness('cancelled')));
  if (others !== undefined) return others;
  if (counted !== undefined) return unread.length === 0 ? counted : { ...counted, meaning: 'open' };
  return (
    unread.find(({ state }) => !/^-?\d+$/.test(state.value)) ??
    worstOf(signals.filter(({ kind }) => kind === 'type'))
  );
}

/** `alert_type` of Datadog is how bad it is or was: it does not count if another state says that it is over. */
function withoutLevel(signals: readonly Signal[]): readonly Signal[] {
  const others = signals.filter(({ field }) => lastName(field.path) !== 'alerttype');
  return others.some(({ isRecovery }) => isRecovery) ? others : signals;
}

function isBadNow({ field, meaning, isItem }: Signal): boolean {
  return !isItem && badness(meaning) >= badness('warning') && currentNames.test(lastName(field.path));
}

/** Why a container waits or ended, if that is bad, says more than that its pod runs. */
function containerSignal(field: Field): Signal[] {
  const meaning = readState(field.value);
  return meaning === 'bad' ? [{ ...signal(field, 'condition', meaning), isItem: false }] : [];
}

/** How many critical findings there are, beside those of other severities; alone it may be a limit. */
function findCriticalCount(own: readonly Field[]): Field | undefined {
  const counts = own.filter(({ value }) => /^\d+$/.test(value));
  const rated = new Set(counts.filter((field) => findingCounts.has(lastName(field.path))).map(placeOf));
  return counts.find(
    (field) => lastName(field.path) === 'critical' && Number(field.value) > 0 && rated.has(placeOf(field)),
  );
}

function isJudged(path: readonly string[]): boolean {
  return judges.test(nameOf(path).parent);
}

function reaches({ depth, kind, meaning }: Signal, top: number): boolean {
  if (kind === 'hint' && meaning === 'good') return false;
  if (kind === 'result' || kind === 'condition') return true;
  const isFailure = (kind === 'state' || kind === 'flag') && badness(meaning) >= badness('bad');
  return isFailure || depth <= top + 1;
}

/** The worst; of several, what says more than that it is over, then the nearest to the top, then `Ready`. */
function worstOf(signals: readonly Signal[]): Signal | undefined {
  const order = (a: Signal, b: Signal) =>
    badness(b.meaning) - badness(a.meaning) ||
    Number(a.isEnd) - Number(b.isEnd) ||
    a.depth - b.depth ||
    Number(isReady(b)) - Number(isReady(a));
  return signals.toSorted(order)[0];
}

function isReady({ state }: Signal): boolean {
  return /^(?:ready|available|healthy)=/i.test(state.value);
}

/** What a value is called: its last name, the one before it, and all of its path. */
interface Name {
  readonly key: string;
  readonly parent: string;
  readonly keys: readonly string[];
}

function nameOf(path: readonly string[]): Name {
  const keys = keysOf(path).map(plainKey);
  return { key: keys.at(-1) ?? '', parent: keys.at(-2) ?? '', keys };
}

function signalOf(field: Field, isAlert: boolean): Signal | undefined {
  const name = nameOf(field.path);
  const { key } = name;
  const flag = flagOf(key, field);
  if (flag) return flag;
  if (/^-?[1-9]\d*$/.test(field.value) && isCountOfBad(key, field)) return bad(field, 'count');
  if (isErrorText(field)) return bad(field, 'error');
  if (httpStatusNames.has(key) && /^[45]\d\d$/.test(field.value)) return signal(field, 'hint', 'bad');
  const kind = kindOf(name, isAlert);
  if (kind === undefined) return undefined;
  const state = numberedState(name, field);
  const meaning = kind === 'type' ? typeMeaning(field.value) : readState(state.value, { isAlert });
  if (meaning === undefined) return unread(field, name);
  if (eventNames.has(key) && kind === 'hint')
    return badness(meaning) < badness('bad') ? undefined : { ...bad(field, kind), meaning };
  return {
    ...signal(field, kind, meaning),
    state: isAlert && meaning === 'good' ? { path: field.path, value: 'resolved' } : state,
    isEnd: saysEnd(state.value) && !isAlert,
    isRecovery: meaning === 'good' && (isAlert || saysRecovery(state.value)),
  };
}

function conditionSignal({ status, said, meaning, place }: Condition): Signal {
  return {
    ...signal(status, 'condition', meaning),
    state: { path: [...place, 'type'], value: said },
    condition: place,
    depth: keysOf(place).length,
    isItem: place.slice(0, -2).some(isPosition),
  };
}

/** `Normal` as the type of an event of Kubernetes says that it is no warning, not that something is good. */
function typeMeaning(type: string): Meaning | undefined {
  if (plainKey(type) === 'normal') return undefined;
  const words = readState(type.replaceAll(/[.:/]/g, ' '));
  return stateSeverity(type) ?? (words === 'bad' || words === 'critical' ? words : undefined);
}

/** A state that is a number, as its word. */
function numberedState({ parent, key }: Name, field: Field): Field {
  const name = `${parent}.${key}`;
  const word = Object.hasOwn(numberedStates, name) ? numberedStates[name]?.[Number(field.value)] : undefined;
  return word === undefined ? field : { path: field.path, value: word };
}

/** A result that is not understood: `qualityGate.status: NONE`, `result_status: 1`. */
function unread(field: Field, { parent, key }: Name): Signal | undefined {
  const isResult = resultNames.has(key) || (judges.test(parent) && stateNames.has(key));
  const isWord = /^[\p{L}\d][\p{L}\d _-]{0,30}$/u.test(field.value);
  const isNumber = hintNames.test(key) && /^-?\d{1,2}$/.test(field.value);
  return (isResult && isWord) || isNumber ? signal(field, 'unread', 'open') : undefined;
}

function kindOf({ key, parent, keys }: Name, isAlert: boolean): Signal['kind'] | undefined {
  const isNamed = [1, 2, 3].some((length) => stateNames.has(keys.slice(-length).join('.')));
  // The type of a condition says nothing without its status.
  if (key === 'type') return /^conditions?$/.test(parent) ? undefined : 'type';
  if (judges.test(key)) return 'result';
  if (isNamed) return resultNames.has(key) || judges.test(parent) ? 'result' : 'state';
  if (isAlert && (key === 'action' || key === 'event' || key === 'eventtype')) return 'state';
  return eventNames.has(key) || hintNames.test(key) ? 'hint' : undefined;
}

const flagValues: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

function flagOf(key: string, field: Field): Signal | undefined {
  const said = flagValues.get(field.value.toLowerCase());
  const found = said === undefined ? undefined : findFlag(key, field);
  if (found === undefined || (/\d/.test(field.value) && !numberedFlags.has(found.name))) return undefined;
  const word = flagWords[found.name]?.[said ? 0 : 1] ?? '';
  const meaning = readState(word);
  if (meaning === undefined) return undefined;
  const state = { path: field.path, value: word };
  return { ...signal(field, found.kind, meaning), state, isRecovery: saysRecovery(word) };
}

/** The name of a boolean in the table, also of `is_ready`, `drift_detected` and `thresholds_ok`. */
function findFlag(
  key: string,
  { path }: Field,
): { readonly name: string; readonly kind: 'flag' | 'hint' } | undefined {
  const plain = key.replace(/^(?:is|has|was)/, '');
  const name = [key, plain, plain.replace(/(?:detected|found)$/, '')].find((known) =>
    Object.hasOwn(flagWords, known),
  );
  if (name !== undefined) return { name, kind: 'flag' };
  const end = wordsOfName(path.at(-1) ?? '').at(-1) ?? '';
  return flagEnds.has(end) ? { name: end, kind: 'hint' } : undefined;
}

/** Words that say only that something is counted. */
const countingWords = /^(?:num|number|total|totals|count|of|n|nb|sum)$/;

/** `failed`, and `failed` of `failed_records` or `num_failed`, counts what went wrong. */
function isCountOfBad(key: string, { path }: Field): boolean {
  if (countNames.has(key)) return true;
  const words = wordsOfName(path.at(-1) ?? '').filter((word) => !countingWords.test(word));
  return words.length <= 2 && isCountWord(words);
}

function isCountWord(words: readonly string[]): boolean {
  // An `error_code` is a count of nothing.
  if (
    words.some((word) =>
      /^(?:code|id|number|type|rate|ratio|percent|ms|seconds|at|level|threshold|limit|attempts?|retries|consecutive)$/.test(
        word,
      ),
    )
  )
    return false;
  return words.some((word) => countNames.has(word));
}

/** A text that says what failed, or a part of it; not `none`. */
function isErrorText({ path, value }: Field): boolean {
  const isError = (name: string) => errorNames.test(plainKey(name)) && wordsOfName(name).length > 0;
  if (!path.some(isError)) return false;
  return !/^(?:true|false|yes|null|none|no|nil|no errors?(?: .*)?|success|ok|无|没有.*|成功|正常|n\/a|\d+|0\b.*|-)$/i.test(
    value.trim(),
  );
}

function bad(field: Field, kind: Signal['kind']): Signal {
  const state = { path: field.path, value: 'failed' };
  // The text of an error, the name of what happened, and what was counted are still to come.
  const isExact = kind === 'count' && countNames.has(lastName(field.path));
  return { ...signal(isExact ? field : state, kind, 'bad'), state };
}

function signal(field: Field, kind: Signal['kind'], meaning: Meaning): Signal {
  const { path } = field;
  return {
    field,
    state: field,
    kind,
    meaning,
    depth: keysOf(path).length,
    isItem: path.some(isPosition),
    isEnd: false,
    isRecovery: false,
  };
}

/** Of something else than the event, or of what should be: an earlier state, a specification. */
function isOfOther(path: readonly string[]): boolean {
  return path.some((key, at) => {
    const plain = plainKey(key);
    return (
      (at < path.length - 1 && besides.has(plain)) ||
      /^(?:prev|previous|old|former|expected|desired)/.test(plain)
    );
  });
}

/** What failed in a quality gate: the measure, what it is, and the limit that it missed. */
export function missedLimits(fields: readonly Field[]): Field[] {
  const byItem = Map.groupBy(fields, placeOf);
  return [...byItem.values()].flatMap((item) => {
    const named = new Map(item.map((field) => [lastKey(field.path), field]));
    const [metric, value, status] = ['metric', 'value', 'status'].map((key) => named.get(key));
    const limit = named.get('errorthreshold') ?? named.get('threshold');
    if (!metric || !value || !limit || !status || readState(status.value) !== 'bad') return [];
    const sign = /less|lt/i.test(named.get('operator')?.value ?? '') ? '<' : '>';
    return [{ path: [metric.value], value: `${value.value} ${sign} ${limit.value}` }];
  });
}

export function severityOfMeaning(meaning: Meaning | undefined): Severity | undefined {
  return meaning === 'open' ? undefined : meaning;
}

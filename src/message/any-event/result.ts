import type { Severity } from '../message.ts';
import { type Condition, conditionsIn } from './conditions.ts';
import { type Field, keysOf, plainKey } from './event-fields.ts';
import { besides, names } from './part-names.ts';
import {
  badness,
  countNames,
  endWords,
  flagWords,
  httpStatusNames,
  type Meaning,
  numberedFlags,
  numberedStates,
  readState,
  recoveryWords,
  stateSeverity,
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

/** Under these stands what failed. */
const errorNames =
  /^(?:errors?|errormessages?|validationerrors|exception|failurereason|errordetails|failures|failed(?:items|jobs|steps|tests)?)$/;

const stateNames: ReadonlySet<string> = new Set(names.outcome);

/**
 * How it ended. The worst of what is said counts, not the first:
 *
 * 1. An alert that is over is good, whatever stands below.
 * 2. Else the worst counts: of the states nearest to the top and one level below, of the booleans there, and
 *    of the results, conditions and failures at any depth. Items of a list count if nothing above them says how it went.
 * 3. Words that say only that it is over count as good if nothing else says anything, not even something that is not
 *    understood; and nothing is good of which a gate or a check says what is not understood.
 */
export function findResult(texts: readonly Field[], isAlert: boolean): Result | undefined {
  const own = texts.filter(({ path }) => !isOfOther(path));
  const signals = [
    ...conditionsIn(own).map(conditionSignal),
    ...own.map((field) => signalOf(field, isAlert)).filter((signal) => signal !== undefined),
  ];
  const strong = signals.filter(({ kind }) => kind !== 'error' && kind !== 'type' && kind !== 'unread');
  const whole = strong.filter(({ isItem }) => !isItem);
  const main = whole.some(({ kind }) => kind !== 'hint') ? whole : strong;
  const top = main
    .filter(({ kind }) => kind !== 'hint')
    .reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const nearest = worstOf(main.filter(({ depth, kind }) => depth === top && kind !== 'hint'));
  if (nearest?.isRecovery) return nearest;
  const counted = worstOf(main.filter((signal) => reaches(signal, top)));
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

function isJudged(path: readonly string[]): boolean {
  return judges.test(plainKey(keysOf(path).at(-2) ?? ''));
}

function reaches({ depth, kind, meaning }: Signal, top: number): boolean {
  if (kind === 'hint' && meaning === 'good') return false;
  if (kind === 'result' || kind === 'condition') return true;
  const isFailure = (kind === 'state' || kind === 'flag') && badness(meaning) >= badness('bad');
  return isFailure || depth <= top + 1 || top === Number.POSITIVE_INFINITY;
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

function isReady({ kind, state }: Signal): boolean {
  return kind === 'condition' && /^(?:ready|available|healthy)=/i.test(state.value);
}

function signalOf(field: Field, isAlert: boolean): Signal | undefined {
  const keys = keysOf(field.path.slice(-6)).map(plainKey);
  const key = keys.at(-1) ?? '';
  const flag = flagOf(key, field);
  if (flag) return flag;
  if (countNames.has(key) && /^-?[1-9]\d*$/.test(field.value)) return bad(field, 'count');
  if (isErrorText(keys, field)) return bad(field, 'error');
  if (httpStatusNames.has(key) && /^[45]\d\d$/.test(field.value)) return signal(field, 'hint', 'bad');
  const kind = kindOf(keys, isAlert);
  if (kind === undefined) return undefined;
  const state = numberedState(keys, field);
  const meaning = kind === 'type' ? typeMeaning(field.value) : readState(state.value, { isAlert });
  if (meaning === undefined) return unread(field, keys);
  if (eventNames.has(key) && kind === 'hint')
    return badness(meaning) < badness('bad') ? undefined : { ...bad(field, kind), meaning };
  const plain = plainKey(state.value);
  return {
    ...signal(field, kind, meaning),
    state: isAlert && meaning === 'good' ? { path: field.path, value: 'resolved' } : state,
    isEnd: endWords.has(plain) && !isAlert,
    isRecovery: meaning === 'good' && (isAlert || recoveryWords.has(plain)),
  };
}

function conditionSignal({ status, said, meaning, place }: Condition): Signal {
  return {
    ...signal(status, 'condition', meaning),
    state: { path: [...place, 'type'], value: said },
    condition: place,
    depth: keysOf(place).length,
    isItem: place.slice(0, -2).some((key) => /^\d+$/.test(key)),
  };
}

/** `Normal` as the type of an event of Kubernetes says that it is no warning, not that something is good. */
function typeMeaning(type: string): Meaning | undefined {
  if (plainKey(type) === 'normal') return undefined;
  const words = readState(type.replaceAll(/[.:/]/g, ' '));
  return stateSeverity(type) ?? (words === 'bad' || words === 'critical' ? words : undefined);
}

/** A state that is a number, as its word. */
function numberedState(keys: readonly string[], field: Field): Field {
  const name = keys.slice(-2).join('.');
  const word = Object.hasOwn(numberedStates, name) ? numberedStates[name]?.[Number(field.value)] : undefined;
  return word === undefined ? field : { path: field.path, value: word };
}

/** A result that is not understood: `qualityGate.status: NONE`, `result_status: 1`. */
function unread(field: Field, keys: readonly string[]): Signal | undefined {
  const [parent = '', key = ''] = keys.slice(-2);
  const isResult = resultNames.has(keys.at(-1) ?? '') || (judges.test(parent) && stateNames.has(key));
  const isWord = /^[\p{L}\d][\p{L}\d _-]{0,30}$/u.test(field.value);
  const isNumber = hintNames.test(keys.at(-1) ?? '') && /^-?\d{1,2}$/.test(field.value);
  return (isResult && isWord) || isNumber ? signal(field, 'unread', 'open') : undefined;
}

function kindOf(keys: readonly string[], isAlert: boolean): Signal['kind'] | undefined {
  const key = keys.at(-1) ?? '';
  const parent = keys.at(-2) ?? '';
  const isNamed = [1, 2, 3].some((length) => stateNames.has(keys.slice(-length).join('.')));
  // The type of a condition says nothing without its status.
  if (key === 'type') return /^conditions?$/.test(parent) ? undefined : 'type';
  if (judges.test(key)) return 'result';
  if (isNamed) return resultNames.has(key) || judges.test(parent) ? 'result' : 'state';
  if (isAlert && (key === 'action' || key === 'event' || key === 'eventtype')) return 'state';
  return eventNames.has(key) || hintNames.test(key.slice(-40)) ? 'hint' : undefined;
}

const flagValues: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

function flagOf(key: string, field: Field): Signal | undefined {
  const words = Object.hasOwn(flagWords, key) ? flagWords[key] : undefined;
  if (words === undefined || (/^[01]$/.test(field.value) && !numberedFlags.has(key))) return undefined;
  const said = flagValues.get(field.value.toLowerCase());
  if (said === undefined) return undefined;
  const word = said ? words[0] : words[1];
  const meaning = word === '' ? undefined : readState(word);
  if (meaning === undefined) return undefined;
  const state = { path: field.path, value: word };
  return { ...signal(field, 'flag', meaning), state, isRecovery: recoveryWords.has(word) };
}

/** A text that says what failed, or a part of it; not `none`. */
function isErrorText(keys: readonly string[], { value }: Field): boolean {
  if (!keys.some((key) => errorNames.test(key))) return false;
  return !/^(?:true|false|yes|null|none|no|nil|no errors?|success|ok|n\/a|\d{1,3}|-)$/i.test(value.trim());
}

function bad(field: Field, kind: Signal['kind']): Signal {
  const state = { path: field.path, value: 'failed' };
  // The text of an error, and the name of what happened, are still to be told.
  return { ...signal(kind === 'count' ? field : state, kind, 'bad'), state };
}

function signal(field: Field, kind: Signal['kind'], meaning: Meaning): Signal {
  const { path } = field;
  return {
    field,
    state: field,
    kind,
    meaning,
    depth: keysOf(path).length,
    isItem: path.some((key) => /^\d+$/.test(key)),
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
  const byItem = Map.groupBy(fields, ({ path }) => path.slice(0, -1).join('/'));
  return [...byItem.values()].flatMap((item) => {
    const named = new Map(item.map((field) => [plainKey(field.path.at(-1) ?? ''), field]));
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

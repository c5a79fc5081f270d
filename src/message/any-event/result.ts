import type { Severity } from '../severity.ts';
import { type Field, keysOf, plainKey } from './event-fields.ts';
import { besides, names } from './part-names.ts';
import {
  badConditions,
  badness,
  countNames,
  endWords,
  flagWords,
  type Meaning,
  neutralConditions,
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

interface Signal extends Result {
  readonly meaning: Meaning;
  /** What reaches further: a result, a condition, a boolean; or any other state. */
  readonly kind: 'result' | 'condition' | 'flag' | 'count' | 'state' | 'hint' | 'error' | 'type';
  readonly depth: number;
  readonly isItem: boolean;
}

/** Names of the state of a result, not of the task that made it: they count at any depth. */
const resultNames = new Set(['conclusion', 'outcome', 'result', 'decision']);

/** Objects that judge: their state is a result. */
const judges = /(?:gate|check|checks|conclusion|assessment|analysis|validation|verification)$/;

/** Fields that may make it worse, but say nothing good of the whole: `scan_status`. */
const hintNames = /(?:status|state|result|outcome|conclusion)$/;

const stateNames: ReadonlySet<string> = new Set(names.outcome);

/**
 * How it ended. The worst of what is said counts, not the first:
 *
 * 1. An alert that is over is good, whatever stands below.
 * 2. Else the worst counts: of the states nearest to the top and one level below, of the booleans there, and
 *    of the results and conditions at any depth. Items of a list count if nothing above them says how it went.
 * 3. Words that say only that it is over count as good if nothing else says anything.
 */
export function findResult(texts: readonly Field[], isAlert: boolean): Result | undefined {
  const own = texts.filter(({ path }) => !isOfOther(path));
  const signals = [
    ...conditionsIn(own),
    ...own.map((field) => signalOf(field, isAlert)).filter((signal) => signal !== undefined),
  ];
  const strong = signals.filter(({ kind }) => kind !== 'error' && kind !== 'type');
  const whole = strong.filter(({ isItem }) => !isItem);
  const main = whole.some(({ kind }) => kind !== 'hint') ? whole : strong;
  const top = main
    .filter(({ kind }) => kind !== 'hint')
    .reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const nearest = worstOf(main.filter(({ depth, kind }) => depth === top && kind !== 'hint'));
  if (nearest?.isRecovery) return nearest;
  const counted = worstOf(main.filter((signal) => reaches(signal, top)));
  if (counted !== undefined && !counted.isEnd) return counted;
  const others = worstOf(signals.filter(({ meaning }) => badness(meaning) > badness('cancelled')));
  return others ?? counted ?? worstOf(signals.filter(({ kind }) => kind === 'type'));
}

function reaches({ depth, kind, meaning }: Signal, top: number): boolean {
  if (kind === 'hint' && meaning === 'good') return false;
  return kind === 'result' || kind === 'condition' || depth <= top + 1 || top === Number.POSITIVE_INFINITY;
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
  if (isErrorText(key, field)) return bad(field, 'error');
  const kind = kindOf(keys, isAlert);
  if (kind === undefined) return undefined;
  const meaning = kind === 'type' ? stateSeverity(field.value) : readState(field.value, { isAlert });
  if (meaning === undefined) return undefined;
  const plain = plainKey(field.value);
  return {
    ...signal(field, kind, meaning),
    state: isAlert && meaning === 'good' ? { path: field.path, value: 'resolved' } : field,
    isEnd: endWords.has(plain) && !isAlert,
    isRecovery: meaning === 'good' && (isAlert || recoveryWords.has(plain)),
  };
}

function kindOf(keys: readonly string[], isAlert: boolean): Signal['kind'] | undefined {
  const key = keys.at(-1) ?? '';
  const parent = keys.at(-2) ?? '';
  const isNamed = [1, 2, 3].some((length) => stateNames.has(keys.slice(-length).join('.')));
  if (key === 'type') return 'type';
  if (isNamed) return resultNames.has(key) || judges.test(parent) ? 'result' : 'state';
  if (isAlert && (key === 'action' || key === 'event' || key === 'eventtype')) return 'state';
  return hintNames.test(key.slice(-40)) ? 'hint' : undefined;
}

function flagOf(key: string, field: Field): Signal | undefined {
  const words = Object.hasOwn(flagWords, key) ? flagWords[key] : undefined;
  const said = /^(true|false)$/i.exec(field.value)?.[1]?.toLowerCase();
  if (words === undefined || said === undefined) return undefined;
  const word = said === 'true' ? words[0] : words[1];
  const meaning = word === '' ? undefined : readState(word);
  if (meaning === undefined) return undefined;
  const state = { path: field.path, value: word };
  return { ...signal(field, 'flag', meaning), state, isRecovery: recoveryWords.has(word) };
}

/** A text that says what failed; not `none`. */
function isErrorText(key: string, { value }: Field): boolean {
  if (!/^(?:error|errormessage|exception|failurereason|errordetails)$/.test(key)) return false;
  return !/^(?:true|false|null|none|no|nil|no errors?|success|ok|n\/a|\d{1,3}|-)$/i.test(value.trim());
}

function bad(field: Field, kind: Signal['kind']): Signal {
  return { ...signal(field, kind, 'bad'), state: { path: field.path, value: 'failed' } };
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

/** The conditions of Kubernetes objects: a type, a status of True, False or Unknown, and mostly a reason. */
function conditionsIn(fields: readonly Field[]): Signal[] {
  const byItem = new Map<string, { [key: string]: Field }>();
  for (const field of fields) {
    if (!/^conditions?$/i.test(field.path.at(-3) ?? '')) continue;
    const item = field.path.slice(0, -1).join('/');
    const known = byItem.get(item) ?? {};
    known[plainKey(field.path.at(-1) ?? '')] = field;
    byItem.set(item, known);
  }
  return [...byItem.values()].map(conditionSignal).filter((found) => found !== undefined);
}

function conditionSignal({ type, status, reason }: Record<string, Field>): Signal | undefined {
  if (type === undefined || status === undefined || !/^(?:true|false|unknown)$/i.test(status.value)) {
    return undefined;
  }
  const meaning = conditionMeaning(plainKey(type.value), status.value.toLowerCase(), reason?.value);
  if (meaning === undefined) return undefined;
  const path = status.path.slice(0, -1);
  // A reason that is a state by itself, `Failed` or `Running`, reads better than `not succeeded`.
  const isState = reason !== undefined && (meaning === 'open' || stateSeverity(reason.value) === meaning);
  const said = isState ? reason.value : `${type.value.slice(0, 60)}=${status.value}`;
  const state = { path: [...path, 'type'], value: said };
  return {
    ...signal(status, 'condition', meaning),
    state,
    condition: path,
    depth: keysOf(path).length,
    isItem: path.slice(0, -2).some((key) => /^\d+$/.test(key)),
  };
}

/** What a condition means: the reason decides where the status alone does not. */
function conditionMeaning(type: string, status: string, reason: string | undefined): Meaning | undefined {
  const why = reason === undefined ? undefined : readState(reason);
  const isBad = badConditions.test(type);
  if (status === 'unknown') return why === 'open' || why === 'bad' ? why : 'warning';
  if (isBad) return status === 'false' ? undefined : type.endsWith('pressure') ? 'warning' : 'bad';
  if (neutralConditions.test(type)) {
    if (why === 'bad' || why === 'warning') return why;
    return status === 'true' && /^complete/.test(type) ? 'good' : undefined;
  }
  if (status === 'true') return readState(type) === 'good' ? 'good' : undefined;
  return why === 'open' || why === 'cancelled' ? why : 'bad';
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

import { type Field, lastKey, placeOf, plainKey } from './event-fields.ts';
import {
  badConditions,
  badness,
  type Meaning,
  neutralConditions,
  ongoingReasons,
  readState,
  stateSeverity,
  warningConditions,
} from './state-words.ts';

/** A condition of a Kubernetes object, and what it means. */
export interface Condition {
  /** The object that it is: `reason` and `message` stand there. */
  readonly place: readonly string[];
  readonly status: Field;
  /** The condition as it is shown: `Ready=False`, or its reason if that is a state by itself. */
  readonly said: string;
  readonly meaning: Meaning;
}

/** The conditions that say how something is: a type, a status of True, False or Unknown, and mostly a reason. */
export function conditionsIn(fields: readonly Field[]): Condition[] {
  const byItem = new Map<string, Record<string, Field>>();
  for (const field of fields) {
    if (!/^conditions?$/i.test(field.path.at(-3) ?? '')) continue;
    const item = placeOf(field);
    const known = byItem.get(item) ?? {};
    known[lastKey(field.path)] = field;
    byItem.set(item, known);
  }
  const containers = containerReasons(fields);
  return [...byItem.values()]
    .map((item) => readCondition(item, containers))
    .filter((found) => found !== undefined);
}

function readCondition(
  { type, status, reason }: Record<string, Field>,
  containers: readonly Field[],
): Condition | undefined {
  if (type === undefined) return undefined;
  // Argo CD writes down only what is wrong, without a status.
  if (status === undefined && readState(type.value) !== 'bad') return undefined;
  const holds = status?.value.toLowerCase() ?? 'true';
  if (!/^(?:true|false|unknown)$/.test(holds)) return undefined;
  const dependent = /^Containers?Not/.test(reason?.value ?? '') ? containersMeaning(containers) : undefined;
  const meaning = dependent ?? conditionMeaning(type.value, holds, reason?.value);
  if (meaning === undefined) return undefined;
  // A reason that is a state by itself, `Failed` or `Running`, reads better than `not succeeded`.
  const isState = reason !== undefined && (meaning === 'open' || stateSeverity(reason.value) === meaning);
  const said =
    isState || status === undefined ? (reason ?? type).value : `${type.value.slice(0, 60)}=${status.value}`;
  return { place: type.path.slice(0, -1), status: status ?? type, said, meaning };
}

/** Why containers of a pod wait or ended: `CrashLoopBackOff`, `ContainerCreating`, `OOMKilled`. */
export function containerReasons(fields: readonly Field[], states = /^waiting$/): readonly Field[] {
  return fields.filter(({ path }) => lastKey(path) === 'reason' && states.test(plainKey(path.at(-2) ?? '')));
}

/** What a pod means whose containers are not ready: it starts, or they do not start. */
function containersMeaning(reasons: readonly Field[]): Meaning | undefined {
  const meanings = reasons.map(({ value }) => meaningOfReason(value) ?? 'bad');
  return meanings.toSorted((a, b) => badness(b) - badness(a))[0];
}

function meaningOfReason(reason: string): Meaning | undefined {
  return readState(reason) ?? (ongoingReasons.test(plainKey(reason)) ? 'open' : undefined);
}

/** What a condition means: the reason decides where the status alone does not. */
function conditionMeaning(type: string, status: string, reason: string | undefined): Meaning | undefined {
  const plain = plainKey(type);
  const why = reason === undefined ? undefined : meaningOfReason(reason);
  const own = readState(type);
  const isWarning = own === 'warning' || warningConditions.test(plain);
  const isBad = isWarning || badConditions.test(plain) || own === 'bad';
  if (status === 'unknown') return why === 'open' || why === 'bad' ? why : 'warning';
  if (isBad) {
    if (status === 'false') return undefined;
    return isWarning ? 'warning' : 'bad';
  }
  if (neutralConditions.test(plain)) {
    // `NotPaused` and `NotScalingUp` say only that it is False.
    if ((why === 'bad' || why === 'warning') && plainKey(reason ?? '') !== `not${plain}`) return why;
    return status === 'true' && plain.startsWith('complete') ? 'good' : undefined;
  }
  if (status === 'true') return own === 'good' || why === 'bad' ? (own ?? 'bad') : undefined;
  if (why === 'open' || why === 'cancelled') return why;
  // `PodCompleted`: it is over, and another condition says how it went.
  return why === undefined && /(?:completed|finished)$/i.test(reason ?? '') ? undefined : 'bad';
}

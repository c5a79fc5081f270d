import { plainKey } from './event-fields.ts';

/** What a state or a severity means to the group. */
export type Verdict = 'good' | 'cancelled' | 'warning' | 'bad' | 'critical';

export const verdictIcons: Readonly<Record<Verdict, string>> = {
  good: '✅',
  cancelled: '⛔',
  warning: '⚠️',
  bad: '❌',
  critical: '🔥',
};

/** From the best to the worst. */
const verdicts: readonly Verdict[] = ['good', 'cancelled', 'warning', 'bad', 'critical'];

/** Words of states by what they mean, without case, spaces, `_` and `-`. */
export const stateWords: Readonly<Record<Verdict, readonly string[]>> = {
  good: [
    'success',
    'succeeded',
    'successful',
    'ok',
    'passed',
    'pass',
    'approved',
    'resolved',
    'recovered',
    'fixed',
    'healthy',
    'completed',
    'complete',
    'finished',
    'normal',
    'synced',
    'delivered',
  ],
  cancelled: ['cancelled', 'canceled', 'cancel', 'aborted', 'withdrawn'],
  warning: [
    'warning',
    'warn',
    'firing',
    'alerting',
    'alarm',
    'fired',
    'triggered',
    'missing',
    'outofsync',
    'unstable',
  ],
  bad: [
    'failure',
    'failed',
    'fail',
    'error',
    'errored',
    'degraded',
    'unhealthy',
    'timeout',
    'timedout',
    'broken',
    'crashed',
    'denied',
    'rejected',
    'internalerror',
  ],
  critical: ['critical', 'fatal'],
};

/** Words that mean this in a severity only. */
export const levelWords: Readonly<Record<Verdict, readonly string[]>> = {
  good: [],
  cancelled: [],
  warning: ['high', 'medium', 'moderate', 'major', 'sev2', 'p2'],
  bad: ['err'],
  critical: ['crit', 'emergency', 'alert', 'blocker', 'disaster', 'p0', 'p1', 'sev0', 'sev1'],
};

/** Severities that say nothing: they are not shown. */
export const quietLevels: ReadonlySet<string> = new Set([
  'info',
  'information',
  'informational',
  'notice',
  'note',
  'default',
  'debug',
  'normal',
  'none',
  'unknown',
  'na',
]);

const stateVerdicts = byWord(stateWords);
const levelVerdicts = byWord(levelWords);

/** What a state such as `Failed` or `timed_out` means; undefined for other words. */
export function stateVerdict(word: string | undefined): Verdict | undefined {
  return word === undefined || word.length > 30 ? undefined : stateVerdicts.get(plainKey(word));
}

/** What a severity such as `critical` or `Sev1` means; undefined for other words. */
export function levelVerdict(word: string | undefined): Verdict | undefined {
  return word === undefined || word.length > 30
    ? undefined
    : (levelVerdicts.get(plainKey(word)) ?? stateVerdict(word));
}

export function worst(a: Verdict | undefined, b: Verdict | undefined): Verdict | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return verdicts.indexOf(a) < verdicts.indexOf(b) ? b : a;
}

function byWord(words: Readonly<Record<Verdict, readonly string[]>>): ReadonlyMap<string, Verdict> {
  return new Map(verdicts.flatMap((verdict) => words[verdict].map((word) => [word, verdict] as const)));
}

import { plainKey } from './any-event/event-fields.ts';

/** What a state or a severity means to the group. */
export type Severity = 'good' | 'cancelled' | 'warning' | 'bad' | 'critical';

export const signs: Readonly<Record<Severity, string>> = {
  good: '✅',
  cancelled: '⛔',
  warning: '⚠️',
  bad: '❌',
  critical: '🔥',
};

/** '' for news that is neither good nor bad. */
export function signFor(severity: Severity | undefined): string {
  return severity === undefined ? '' : signs[severity];
}

/** From the best to the worst. */
const severities: readonly Severity[] = ['good', 'cancelled', 'warning', 'bad', 'critical'];

/** Words of states by what they mean, without case, spaces, `_` and `-`. */
export const stateWords: Readonly<Record<Severity, readonly string[]>> = {
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
export const levelWords: Readonly<Record<Severity, readonly string[]>> = {
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

const stateSeveritys = byWord(stateWords);
const levelSeveritys = byWord(levelWords);

/** What a state such as `Failed` or `timed_out` means; undefined for other words. */
export function stateSeverity(word: string | undefined): Severity | undefined {
  return word === undefined || word.length > 30 ? undefined : stateSeveritys.get(plainKey(word));
}

/** What a severity such as `critical` or `Sev1` means; undefined for other words. */
export function levelSeverity(word: string | undefined): Severity | undefined {
  return word === undefined || word.length > 30
    ? undefined
    : (levelSeveritys.get(plainKey(word)) ?? stateSeverity(word));
}

export function worst(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return severities.indexOf(a) < severities.indexOf(b) ? b : a;
}

function byWord(words: Readonly<Record<Severity, readonly string[]>>): ReadonlyMap<string, Severity> {
  return new Map(severities.flatMap((severity) => words[severity].map((word) => [word, severity] as const)));
}

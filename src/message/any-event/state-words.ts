import { type Severity, severities } from '../severity.ts';
import { plainKey } from './event-fields.ts';

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

const severityOfState = byWord(stateWords);
const severityOfLevel = byWord(levelWords);

/** What a state such as `Failed` or `timed_out` means; undefined for other words. */
export function stateSeverity(word: string | undefined): Severity | undefined {
  return word === undefined || word.length > 30 ? undefined : severityOfState.get(plainKey(word));
}

/** What a severity such as `critical` or `Sev1` means; undefined for other words. */
export function levelSeverity(word: string | undefined): Severity | undefined {
  return word === undefined || word.length > 30
    ? undefined
    : (severityOfLevel.get(plainKey(word)) ?? stateSeverity(word));
}

function byWord(words: Readonly<Record<Severity, readonly string[]>>): ReadonlyMap<string, Severity> {
  return new Map(severities.flatMap((severity) => words[severity].map((word) => [word, severity] as const)));
}

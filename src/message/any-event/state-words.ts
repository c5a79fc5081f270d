import { type Severity, severities, worst } from '../message.ts';
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
    'ready',
    'available',
    'online',
    'up',
    'cleared',
    'deployed',
    'done',
    'ended',
    'green',
    'operational',
    'compliant',
    'applied',
    'passing',
    'recovery',
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
    'unknown',
    'nodata',
    'insufficientdata',
    'notfound',
    'partiallysucceeded',
    'partialsuccess',
    'suspicious',
    'stale',
    'throttled',
    'yellow',
    'expired',
    'rolledback',
    'rollback',
    'retriggered',
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
    'errors',
    'failures',
    'failing',
    'partialfailure',
    'exception',
    'unavailable',
    'unreachable',
    'unsuccessful',
    'invalid',
    'down',
    'offline',
    'dead',
    'lost',
    'noncompliant',
    'corrupted',
    'incomplete',
    'interrupted',
    'stalled',
    'outage',
    'red',
    'err',
    'problem',
    'infected',
    'malicious',
    'vulnerable',
    'exceeded',
    'breached',
    'violated',
  ],
  critical: ['critical', 'fatal', 'panic'],
};

/** States of something that goes on: neither good nor bad, and never success. */
export const openWords: readonly string[] = [
  'pending',
  'queued',
  'waiting',
  'running',
  'inprogress',
  'progressing',
  'started',
  'starting',
  'blocked',
  'paused',
  'suspended',
  'skipped',
  'reconciling',
  'notstarted',
  'requested',
  'acknowledged',
  'actionrequired',
  'neutral',
  'inconclusive',
];

/** These say only that it is over: good as long as nothing else in the event says how it went. */
export const endWords: ReadonlySet<string> = new Set(['completed', 'complete', 'finished', 'done', 'ended']);

/** An alert is over with these, whatever its severity was and whatever stands below. */
export const recoveryWords: ReadonlySet<string> = new Set([
  'resolved',
  'recovered',
  'recovery',
  'fixed',
  'cleared',
]);

/** Over, and nobody says how: neither good nor bad, whatever the severity was. */
export const closedWords: ReadonlySet<string> = new Set(['closed', 'dismissed', 'archived', 'inactive']);

/** What words mean as the state of an alert or incident; of anything else they say neither. */
export const alertWords: Readonly<Record<'good' | 'warning', readonly string[]>> = {
  good: [
    'closed',
    'close',
    'resolve',
    'inactive',
    'ok',
    'normal',
    'ended',
    'up',
    'deactivated',
    'autoresolved',
  ],
  warning: [
    ...['open', 'opened', 'active', 'inalarm', 'trigger', 'ongoing'],
    ...['investigating', 'identified', 'monitoring', 'started', 'occurred', 'new', 'unacked'],
  ],
};

/** What a boolean means, by the name of its field: the state when it is true, and when it is false. */
export const flagWords: Readonly<Record<string, readonly [whenTrue: string, whenFalse: string]>> = {
  success: ['succeeded', 'failed'],
  succeeded: ['succeeded', 'failed'],
  successful: ['succeeded', 'failed'],
  issuccess: ['succeeded', 'failed'],
  issuccessful: ['succeeded', 'failed'],
  ok: ['succeeded', 'failed'],
  passed: ['passed', 'failed'],
  pass: ['passed', 'failed'],
  ispassed: ['passed', 'failed'],
  healthy: ['healthy', 'unhealthy'],
  ishealthy: ['healthy', 'unhealthy'],
  up: ['up', 'down'],
  isup: ['up', 'down'],
  online: ['online', 'offline'],
  available: ['available', 'unavailable'],
  reachable: ['up', 'unreachable'],
  alive: ['up', 'dead'],
  ready: ['ready', 'not ready'],
  isready: ['ready', 'not ready'],
  valid: ['', 'invalid'],
  isvalid: ['', 'invalid'],
  compliant: ['', 'not compliant'],
  resolved: ['resolved', ''],
  isresolved: ['resolved', ''],
  failed: ['failed', ''],
  isfailed: ['failed', ''],
  hasfailed: ['failed', ''],
  failure: ['failed', ''],
  error: ['failed', ''],
  iserror: ['failed', ''],
  haserror: ['failed', ''],
  haserrors: ['failed', ''],
  errored: ['failed', ''],
  crashed: ['crashed', ''],
  timedout: ['timed out', ''],
  timeout: ['timed out', ''],
  degraded: ['degraded', ''],
  unhealthy: ['unhealthy', ''],
  down: ['down', ''],
  firing: ['firing', ''],
};

/** Booleans that are written as 1 and 0, too; others may be counts: `passed: 0`. */
export const numberedFlags: ReadonlySet<string> = new Set([
  ...['success', 'issuccess', 'ok', 'healthy', 'ishealthy', 'up', 'isup', 'online', 'reachable', 'alive'],
  ...['available', 'ready', 'down', 'firing'],
]);

/** Numbers that count what went wrong: bad unless 0. */
export const countNames: ReadonlySet<string> = new Set([
  'exitcode',
  'exitstatus',
  'returncode',
  'rc',
  'failed',
  'failures',
  'failedcount',
  'failurecount',
  'failedtests',
  'testsfailed',
  'errors',
  'errorcount',
]);

/** Numbers that are states, by the last two names of their path: what 0 means, what 1 means, and so on. */
export const numberedStates: Readonly<Record<string, readonly string[]>> = {
  // Source: louislam/uptime-kuma, src/util.ts.
  'heartbeat.status': ['down', 'up', 'pending', 'maintenance'],
};

/** Names of HTTP's status codes. From 400 on, they say that a request failed. */
export const httpStatusNames: ReadonlySet<string> = new Set([
  ...['status', 'statuscode', 'httpstatus', 'httpstatuscode', 'httpcode', 'responsecode', 'responsestatus'],
]);

/** Reasons of a condition that is not yet as it should be: what goes on. */
export const ongoingReasons =
  /(?:creating|deleting|provisioning|installing|updating|upgrading|starting|initiali[sz]ing|waiting|scaling|restoring|syncing|configuring|deploying|building|pulling|bootstrapping|binding)$/;

/** Conditions of a Kubernetes object that are as they should be when they are False. */
export const badConditions =
  /(?:pressure|unavailable|failed|failure|error|errors|degraded|stalled|unhealthy|conflict|problem|deadlock|outofsync|exceeded|invalid|warning)$/;

/** Conditions of which neither True nor False is bad in itself: what the object is doing. */
export const neutralConditions =
  /(?:ing|suspended|paused|upgradeable|disabled|recentbackup|cancelled|canceled|complete|completed)$/;

/** Words that mean this in a severity only. */
export const levelWords: Readonly<Record<Severity, readonly string[]>> = {
  good: [],
  cancelled: [],
  warning: ['high', 'medium', 'moderate', 'major', 'sev2', 'p2'],
  bad: [],
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

/** What a state means: a severity, or that it goes on. */
export type Meaning = Severity | 'open';

/** From the best to the worst: what goes on is no success. */
const meanings: readonly Meaning[] = ['good', 'open', 'cancelled', 'warning', 'bad', 'critical'];

/** How bad a meaning is, to compare. */
export function badness(meaning: Meaning): number {
  return meanings.indexOf(meaning);
}

const severityOfState = byWord(stateWords);
const open: ReadonlySet<string> = new Set(openWords);
const alertMeaning: ReadonlyMap<string, Meaning> = new Map([
  ...alertWords.good.map((word) => [word, 'good'] as const),
  ...alertWords.warning.map((word) => [word, 'warning'] as const),
]);
const severityOfLevel = byWord(levelWords);

/** What a state such as `Failed` or `timed_out` means; undefined for other words. */
export function stateSeverity(word: string | undefined): Severity | undefined {
  return word === undefined || word.length > 30 ? undefined : severityOfState.get(plainKey(word));
}

/**
 * What a state means that may have several words: `PartiallyFailed`, `completed_with_errors`, `not ready`.
 * The worst of its words counts; it is good only if each of them is.
 */
export function readState(word: string, { isAlert = false } = {}): Meaning | undefined {
  if (word.length > 40) return undefined;
  const plain = plainKey(word);
  const known = (isAlert ? alertMeaning.get(plain) : undefined) ?? severityOfState.get(plain);
  if (known) return known;
  if (open.has(plain)) return 'open';
  const words = wordsOf(word);
  return (words.length > 1 && words.length <= 5 ? readWords(words) : undefined) ?? endMeaning(plain);
}

const negations = new Set(['not', 'no', 'non', 'without', 'un', 'never']);

/** Words that change nothing about the word beside them. */
const harmless = new Set([
  'all',
  'is',
  'has',
  'was',
  'been',
  'with',
  'and',
  'to',
  'back',
  'now',
  'fully',
  'test',
  'health',
  'create',
  'update',
  'delete',
  'build',
  'deploy',
  'deployment',
  'job',
  'state',
]);

function readWords(words: readonly string[]): Meaning | undefined {
  const [first = '', ...others] = words;
  const severityOf = (word: string) => severityOfState.get(word) ?? endMeaning(word);
  if (negations.has(first)) {
    const denied = severityOfState.get(others.join('')) ?? severityOf(others.at(-1) ?? '');
    if (denied === 'good') return 'bad';
    return denied === undefined || denied === 'cancelled' ? undefined : 'good';
  }
  if (first.startsWith('partial')) return readWords(others) === 'good' ? 'warning' : readWords(others);
  const without = words.findIndex((word) => word === 'without' || word === 'no');
  if (without > 0) return readWords(words.slice(0, without));
  const not = words.indexOf('not');
  if (not > 0) return readWords(words.slice(not));
  if (recoveryWords.has(words.at(-1) ?? '')) return 'good';
  const known = words.map((word) =>
    word === 'issues' || word === 'warnings' ? 'warning' : severityOf(word),
  );
  const bad = known.filter((severity) => severity !== undefined && severity !== 'good');
  if (bad.length > 0) return bad.reduce(worst, undefined);
  const isGood = known.every((severity, at) => severity === 'good' || harmless.has(words[at] ?? ''));
  return isGood && known.includes('good') ? 'good' : undefined;
}

/** Words of sentences that tell of a failure. */
const failureWords =
  /\b(?:fail(?:ed|s|ure|ures|ing)?|errors?|exceptions?|fatal|crash(?:ed|es)?|corrupt(?:ed)?|unreachable|refused|denied|rejected|timed out|timeout|unable to|can(?:not|'t|\u2019t)|could(?: not|n't)|did(?: not|n't))\b|失败|错误|异常|超时|无法|被拒绝|未能/iu;

/** The same where it says that there was none: `0 errors`, `failed: 0`, `without errors`, `failed over`. */
const noFailures =
  /\b(?:no|0|zero|without(?: any)?|never) (?:\w{1,20} )?(?:errors?|exceptions?|fail(?:ed|ures?|s|ing)?)\b|\b(?:errors?|failed|failures?)[:=]? {0,3}0\b|\bfailed over\b|(?:没有|无|零|0 ?个)(?:错误|异常|失败)/giu;

/** Whether a sentence tells of a failure. */
export function tellsFailure(text: string): boolean {
  return failureWords.test(text.slice(0, 2_000).replace(noFailures, ''));
}

/** How words of states end that are bad but are names of reasons as well: `ReconcileError`, `OOMKilled`. */
export const badEndings = [
  'error',
  'failed',
  'failure',
  'exception',
  'backoff',
  'killed',
  'evicted',
  'exceeded',
  'breached',
  'violated',
  'violation',
];

const badEnding = new RegExp(`(?:${badEndings.join('|')})$`);

function endMeaning(word: string): Severity | undefined {
  return badEnding.test(word) ? 'bad' : undefined;
}

/** `partially`, `failed` of `PartiallyFailed`, `partially_failed` and `partially failed`. */
function wordsOf(word: string): string[] {
  return word
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((part) => part !== '');
}

/** What a score of ten means, as CVSS 3 and Amazon GuardDuty have it; undefined for other numbers. */
export function scoreSeverity(score: number): Severity | undefined {
  if (!(score >= 4 && score <= 10)) return undefined;
  return score >= 9 ? 'critical' : 'warning';
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

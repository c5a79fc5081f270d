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
    'drift',
    'drifted',
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
    'disconnected',
    'compromised',
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

/**
 * What a boolean means, by the name of its field without `is`, `has`, `was` before and `detected`, `found` after it: the
 * state when it is true, and when it is false.
 */
export const flagWords: Readonly<Record<string, readonly [whenTrue: string, whenFalse: string]>> = {
  success: ['succeeded', 'failed'],
  succeeded: ['succeeded', 'failed'],
  successful: ['succeeded', 'failed'],
  ok: ['succeeded', 'failed'],
  passed: ['passed', 'failed'],
  pass: ['passed', 'failed'],
  healthy: ['healthy', 'unhealthy'],
  health: ['healthy', 'unhealthy'],
  up: ['up', 'down'],
  online: ['online', 'offline'],
  available: ['available', 'unavailable'],
  reachable: ['up', 'unreachable'],
  alive: ['up', 'dead'],
  ready: ['ready', 'not ready'],
  valid: ['', 'invalid'],
  compliant: ['', 'not compliant'],
  resolved: ['resolved', ''],
  recovered: ['recovered', ''],
  failed: ['failed', ''],
  failure: ['failed', ''],
  failures: ['failed', ''],
  error: ['failed', ''],
  errors: ['failed', ''],
  errored: ['failed', ''],
  crashed: ['crashed', ''],
  timedout: ['timed out', ''],
  timeout: ['timed out', ''],
  degraded: ['degraded', ''],
  unhealthy: ['unhealthy', ''],
  down: ['down', ''],
  firing: ['firing', ''],
  connected: ['', 'disconnected'],
  synced: ['', 'not synced'],
  delivered: ['', 'not delivered'],
  operational: ['', 'not operational'],
  drift: ['drifted', ''],
  drifted: ['drifted', ''],
  rolledback: ['rolled back', ''],
  expired: ['expired', ''],
  stale: ['stale', ''],
  alerting: ['alerting', ''],
  vulnerable: ['vulnerable', ''],
  vulnerabilities: ['vulnerable', ''],
  compromised: ['compromised', ''],
  infected: ['infected', ''],
  malicious: ['malicious', ''],
  breached: ['breached', ''],
  violated: ['violated', ''],
  unavailable: ['unavailable', ''],
  unreachable: ['unreachable', ''],
  offline: ['offline', ''],
  disconnected: ['disconnected', ''],
  broken: ['broken', ''],
  corrupted: ['corrupted', ''],
  stalled: ['stalled', ''],
  interrupted: ['interrupted', ''],
  lost: ['lost', ''],
  dead: ['dead', ''],
  killed: ['killed', ''],
  oomkilled: ['OOM killed', ''],
  denied: ['denied', ''],
  disallowed: ['denied', ''],
  violation: ['violated', ''],
  violations: ['violated', ''],
  rejected: ['rejected', ''],
  outage: ['outage', ''],
  aborted: ['aborted', ''],
  cancelled: ['cancelled', ''],
  canceled: ['cancelled', ''],
  blocked: ['blocked', ''],
  skipped: ['skipped', ''],
};

/** Of a boolean with more words only what is bad counts: `thresholds_ok: false`. */
export const flagEnds: ReadonlySet<string> = new Set([
  ...['ok', 'success', 'successful', 'succeeded', 'passed', 'healthy', 'ready', 'failed'],
]);

/** With one of these words, a field is a setting or reports something else: `notify_on_success`, `last_error`. */
const settingWords =
  /^(?:on|if|when|while|until|per|for|no|not|allow|allowed|ignore|ignored|ignoring|continue|only|expect|expected|require|required|max|min|notify|alert|send|show|include|skip|retry|last|prev|previous|old|stop|should|enable|enabled|known)$/;

/** The words of a name of a field; none if one of them says that it is a setting. */
export function wordsOfName(name: string): readonly string[] {
  const words = wordsOf(name.slice(0, 60));
  return words.some((word) => settingWords.test(word)) ? [] : words;
}

/** Booleans that are written as 1 and 0, too; others may be counts: `passed: 0`. */
export const numberedFlags: ReadonlySet<string> = new Set([
  ...['success', 'ok', 'healthy', 'up', 'online', 'reachable', 'alive'],
  ...['available', 'ready', 'down', 'firing'],
]);

/** Numbers that count what went wrong: bad unless 0. `failed_records` and `num_failures` are `failed` and `failures`. */
export const countNames: ReadonlySet<string> = new Set([
  'exitcode',
  'exitstatus',
  'returncode',
  'rc',
  'fail',
  'failed',
  'failure',
  'failures',
  'failing',
  'error',
  'errors',
  'errored',
  'crashed',
  'broken',
  'unhealthy',
  'unreachable',
  'violations',
]);

/** Beside these, `critical` counts findings; else it may be a limit. */
export const findingCounts: ReadonlySet<string> = new Set(['high', 'medium', 'low', 'moderate']);

/** Numbers that are states, by the last two names of their path: what 0 means, what 1 means, and so on. */
export const numberedStates: Readonly<Record<string, readonly string[]>> = {
  // Source: louislam/uptime-kuma, src/util.ts.
  'heartbeat.status': ['down', 'up', 'pending', 'maintenance'],
};

/** Names of HTTP's status codes. From 400 on, they say that a request failed. */
export const httpStatusNames: ReadonlySet<string> = new Set([
  ...['status', 'statuscode', 'httpstatus', 'httpstatuscode', 'httpcode', 'responsecode', 'responsestatus'],
]);

/** Words for what goes on: states, and reasons of a condition that is not yet as it should be. */
export const ongoingReasons =
  /(?:creating|deleting|provisioning|installing|updating|upgrading|starting|stopping|activating|initiali[sz]ing|waiting|scaling|restoring|syncing|configuring|deploying|building|pulling|bootstrapping|binding|migrating|rebooting|resizing|terminating|draining)$/;

/** Conditions of a Kubernetes object that are as they should be when they are False. */
export const badConditions =
  /(?:unavailable|failed|failure|error|errors|degraded|stalled|unhealthy|conflict|conflicted|problem|deadlock|outofsync|exceeded|invalid|occurred|unsupported|blocked|readonlyfilesystem)$|^(?:invalid|corrupt|nonstructural)/;

/** The same, but a warning when they are True. */
export const warningConditions =
  /(?:pressure|warning|limited|drifted|fallback|lowconfidence|nopodsmatched|disruptiontarget|deprecated|restart|remaining)$/;

/** Conditions of which neither True nor False is bad in itself: what the object is doing. */
export const neutralConditions =
  /(?:ing|suspended|paused|upgradeable|consolidatable|disabled|recentbackup|disruptionallowed|capabilities|rollingout|scalingup|scalingdown|cancelled|canceled|complete|completed)$|^(?:active|empty)$/;

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
  const plain = plainKey(word).replace(/!$/, '');
  const known = (isAlert ? alertMeaning.get(plain) : undefined) ?? severityOfState.get(plain);
  if (known) return known;
  if (open.has(plain)) return 'open';
  if (/\p{Script=Han}/u.test(word)) return readChinese(word.trim());
  const words = joinKnown(wordsOf(word));
  const read = words.length > 1 && words.length <= 5 ? readWords(words) : undefined;
  return read ?? endMeaning(plain) ?? (words.length === 1 && ongoingReasons.test(plain) ? 'open' : undefined);
}

/** What a state in Chinese means, by how it ends: 部署失败, 未通过, 已恢复. The order decides. */
const chineseMeanings: readonly (readonly [RegExp, Meaning])[] = [
  [/中$|^正在|^待|^等待|暂停$|^已?跳过$|^未开始$/, 'open'],
  [/(?:未|没有?)(?:恢复|解决)$|部分(?:成功|完成)$|(?:告警|警告|报警|预警|未知|触发)$/, 'warning'],
  [/(?:无|没有)(?:错误|异常|失败|故障)$/, 'good'],
  [/(?:未|不|没有?)(?:成功|通过|正常|完成|就绪|健康|可用|同步|合格)$/, 'bad'],
  [/(?:严重|紧急|致命)$/, 'critical'],
  [/(?:失败|异常|错误|超时|故障|离线|中断|宕机|拒绝|过期)$/, 'bad'],
  [/(?:取消|终止|中止|撤销)$/, 'cancelled'],
  [/(?:恢复|解决|成功|通过|正常|完成|结束|就绪|健康|在线|同步)$/, 'good'],
];

function readChinese(word: string): Meaning | undefined {
  return chineseMeanings.find(([pattern]) => pattern.test(word))?.[1];
}

/** Whether a state says only that something is over, not how it went. */
export function saysEnd(word: string): boolean {
  return endWords.has(plainKey(word)) || /^已?(?:完成|结束)$/.test(word);
}

/** Whether a state says that something bad is over. */
export function saysRecovery(word: string): boolean {
  return (
    recoveryWords.has(plainKey(word)) || (/(?:恢复(?:正常)?|解决)$/.test(word) && readState(word) === 'good')
  );
}

/** Words that are one state together: `timed out`, `not found`. */
function joinKnown(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const pair = `${joined.at(-1) ?? ''}${word}`;
    if (joined.length > 0 && severityOfState.has(pair)) joined[joined.length - 1] = pair;
    else joined.push(word);
  }
  return joined;
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
  if (words.some((word) => open.has(word))) return 'open';
  const isGood = known.every((severity, at) => severity === 'good' || harmless.has(words[at] ?? ''));
  return isGood && known.includes('good') ? 'good' : undefined;
}

/** Words of sentences that report a failure. */
const failureWords =
  /\b(?:fail(?:ed|s|ure|ures|ing)?|errors?|exceptions?|fatal|crash(?:ed|es)?|corrupt(?:ed)?|unreachable|refused|denied|rejected|timed out|timeout|unable to|can(?:not|'t|\u2019t)|could(?: not|n't)|did(?: not|n't))\b|失败|错误|异常|超时|无法|被拒绝|未能/iu;

/** The same where it says that there was none: `0 errors`, `failed: 0`, `without errors`, `failed over`. */
const noFailures =
  /\b(?:no|0|zero|without(?: any)?|never) (?:\w{1,20} )?(?:errors?|exceptions?|fail(?:ed|ures?|s|ing)?)\b|\b(?:errors?|failed|failures?)[:=]? {0,3}0\b|\bfailed over\b|(?:没有|无|零|0 ?个)(?:错误|异常|失败)/giu;

/** Whether a sentence reports a failure. */
export function mentionsFailure(text: string): boolean {
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

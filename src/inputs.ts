import { inputError } from './errors.ts';
import type { EventInputs } from './event/read.ts';
import { withLineFeeds } from './line-feeds.ts';
import { locales, type MessageSettings } from './message/settings.ts';
import type { RobotDirectory } from './robot/directory/directory.ts';
import { placeholderDirectory } from './robot/directory/placeholder.ts';
import { type RobotInputs, readRobots, secretsOf } from './robot/directory/read-robots.ts';
import type { DeliveryPolicy } from './robot/retry.ts';
import { msgtypes } from './robot/wire/message.ts';
import { proxySecrets } from './robot/wire/proxy.ts';
import { Secret } from './secret.ts';
import { readTextFile } from './text-file.ts';
import { readNeeds } from './workflow/needs.ts';
import { type NotifyWhen, notifyWhens, type Report, reports } from './workflow/notify-when.ts';
import type { JobStatus, NeededJob } from './workflow/workflow-run.ts';
import { readYaml } from './yaml-input.ts';

/** All inputs of action.yml as one typed value, read once. Defaults are in action.yml only. */
export interface Inputs {
  /** Undefined when neither `webhook` nor `robots` gives a webhook. */
  readonly robots: RobotDirectory | undefined;
  readonly chatGroup: readonly string[];
  readonly onMissingWebhook: 'fail' | 'skip';
  readonly event: Omit<EventInputs, 'status'>;
  readonly message: MessageSettings;
  readonly workflow: WorkflowInputs;
  readonly delivery: DeliveryPolicy;
  readonly require: 'all' | 'any';
  readonly onFailure: 'fail' | 'warn';
  /** '' means a file of the step's own in RUNNER_TEMP. */
  readonly deadLetterFile: string;
  readonly dryRun: boolean;
}

export interface WorkflowInputs {
  /** The job's outcome so far; '' if it is not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  readonly needs: Readonly<Record<string, NeededJob>>;
  /** JSON text; '' if not given. */
  readonly matrix: string;
  readonly token: Secret | undefined;
  /** The current job's id; undefined if the server does not tell it. */
  readonly checkRunId: number | undefined;
  readonly notifyWhen: readonly NotifyWhen[];
  readonly report: Report;
  readonly period: Period;
}

/** The time that a health report covers, up to now. */
export interface Period {
  /** As given: `36h`, `7d`. */
  readonly text: string;
  readonly ms: number;
}

/** Upper bounds. Six hours is the longest job on a hosted runner. */
const maxSeconds = 6 * 60 * 60;
const maxRetries = 100;

/** GitHub lets a run be repeated for 30 days. */
const maxPeriodMs = 31 * 24 * 60 * 60 * 1000;

/** Returns an input's text, '' if it is not set; trimmed unless told otherwise. */
export type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;

/** Input `on-failure`, read before the others because it also applies to their errors. */
export function readOnFailure(get: GetInput): 'fail' | 'warn' {
  return get('on-failure') === 'warn' ? 'warn' : 'fail';
}

/**
 * Reads every input. Passes all secrets to `mask` before any check, so that no error can show them. `files:
 * 'later'` leaves files that inputs name unread: before a checkout they are not there.
 */
export async function readInputs(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
  files: 'now' | 'later' = 'now',
): Promise<Inputs> {
  proxySecrets(env).forEach(mask);
  const robots = await readRobotInputs(get, mask);
  const workflow = await readWorkflowInputs(get);
  const dryRun = flag(get, 'dry-run');
  const directory = readRobots(robots);
  return Object.freeze({
    robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword.trim()) : undefined),
    chatGroup: directory || !dryRun ? await list(get, 'chat-group') : [],
    onMissingWebhook: choice(get, 'on-missing-webhook', ['fail', 'skip']),
    event: await readEventInputs(get),
    message: await readMessageSettings(get, env, files),
    workflow,
    delivery: {
      timeoutMs: seconds(get, 'timeout-seconds'),
      retries: count(get, 'retries'),
      deadlineMs: seconds(get, 'deadline-seconds'),
      delivery: choice(get, 'delivery', ['at-least-once', 'at-most-once']),
    },
    require: choice(get, 'require', ['all', 'any']),
    onFailure: choice(get, 'on-failure', ['fail', 'warn']),
    deadLetterFile: get('dead-letter-file'),
    dryRun,
  });
}

/** The inputs that say what the event is. */
export async function readEventInputs(get: GetInput): Promise<Inputs['event']> {
  const attributes = mapIn('attributes', await readYaml('attributes', get('attributes')));
  return { ...readBareEventInputs(get), attributes };
}

/** The same without `attributes`. */
export function readBareEventInputs(get: GetInput): Inputs['event'] {
  return { file: get('event-file'), text: get('event'), githubEvent: get('event-name'), attributes: {} };
}

async function readRobotInputs(get: GetInput, mask: (secret: string) => void): Promise<RobotInputs> {
  // Keeps an empty first line: it stands for a missing secret.
  const given = {
    webhook: get('webhook', { trimWhitespace: false }),
    secret: get('secret', { trimWhitespace: false }),
  };
  mask(get('github-token'));
  secretsOf({ ...given, robots: undefined }).forEach(mask);
  const robots = await readYaml('robots', get('robots'), { maps: 'ordered' });
  secretsOf({ ...given, robots }).forEach(mask);
  return { ...given, robots, keyword: get('keyword'), allowedHosts: await list(get, 'allowed-hosts') };
}

/** Servers without `job.check_run_id` give '' or a text that is not an id; the job is then found by its name. */
function jobId(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

async function readWorkflowInputs(get: GetInput): Promise<WorkflowInputs> {
  const token = get('github-token');
  return {
    status: choice(get, 'status', ['success', 'failure', 'cancelled', 'skipped', '']),
    needs: readNeeds(get('needs')),
    matrix: get('matrix'),
    token: token === '' ? undefined : new Secret(token),
    checkRunId: jobId(get('check-run-id')),
    notifyWhen: await choices(get, 'notify-when', notifyWhens),
    report: choice(get, 'report', reports),
    period: period(get),
  };
}

async function readMessageSettings(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  files: 'now' | 'later',
): Promise<MessageSettings> {
  return {
    msgtype: choice(get, 'msgtype', ['auto', ...msgtypes]),
    title: withLineFeeds(get('title')),
    text: withLineFeeds(get('text')),
    buttons: await readYaml('buttons', get('buttons')),
    payload: await readYaml('payload', get('payload'), { scalars: 'exact' }),
    locale: choice(get, 'locale', locales),
    timezone: timezone(get('timezone')),
    mentions: {
      mobiles: await list(get, 'at-mobiles'),
      userIds: await list(get, 'at-user-ids'),
      all: flag(get, 'at-all'),
      logins: await list(get, 'at-logins'),
      loginMap: await loginMap(get, env, files),
      when: choice(get, 'at-when', ['always', 'failure', 'changed']),
    },
    batch: choice(get, 'batch', ['each', 'digest']),
  };
}

/** The text itself, or the content of the file that it names. */
async function loginMap(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  files: 'now' | 'later',
): Promise<Readonly<Record<string, string>>> {
  const input = 'login-map';
  const given = await readYaml(input, get(input), { scalars: 'strings' });
  if (typeof given === 'string' && files === 'later') return {};
  const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
  const value =
    typeof given === 'string'
      ? await readYaml(input, readTextFile(input, given, folders), { scalars: 'strings' })
      : given;
  const logins = mapIn(input, value);
  const wrong = Object.keys(logins).find((login) => typeof logins[login] !== 'string');
  if (wrong === undefined) return logins as Record<string, string>;
  throw inputError(input, 'must give one mobile number or DingTalk user id for each login.', wrong);
}

function mapIn(input: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  throw inputError(input, 'must be a YAML map, `name: value` a line.', given);
}

/** A list by lines or commas, or a YAML or JSON list. Empty items are removed. */
async function list(get: GetInput, input: string): Promise<readonly string[]> {
  const text = get(input);
  const items = yamlList.test(text)
    ? itemsOf(input, await readYaml(input, text, { scalars: 'strings' }))
    : text.split(/[\n,，、]/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Starts with `-` or `[`, except an IPv6 address such as `[::1]:8080`. */
const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;

function itemsOf(input: string, value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : [value];
  if (items.every((item) => typeof item === 'string')) return items;
  throw inputError(input, 'must be a list of texts, separated by lines or commas or as YAML.');
}

function choice<const T extends string>(get: GetInput, input: string, known: readonly T[]): T {
  const given = get(input);
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw inputError(input, `must be one of ${shownList(known)}.`, given);
}

async function choices<const T extends string>(
  get: GetInput,
  input: string,
  known: readonly T[],
): Promise<readonly T[]> {
  const given = await list(get, input);
  const found = known.filter((value) => given.includes(value));
  if (given.length > 0 && given.every((value) => found.includes(value as T))) return found;
  throw inputError(input, `must list some of ${shownList(known)}, separated by commas.`, get(input));
}

function shownList(known: readonly string[]): string {
  return known
    .filter((value) => value !== '')
    .map((value) => `\`${value}\``)
    .join(', ');
}

/** Accepts every YAML 1.2 form of a boolean. */
function flag(get: GetInput, input: string): boolean {
  const given = get(input);
  if (['true', 'True', 'TRUE'].includes(given)) return true;
  if (['false', 'False', 'FALSE'].includes(given)) return false;
  throw inputError(input, 'must be `true` or `false`.', given);
}

function seconds(get: GetInput, input: string): number {
  const given = get(input);
  const value = /^\d{1,6}(\.\d{1,3})?$/.test(given) ? Number(given) : 0;
  if (value > 0 && value <= maxSeconds) return value * 1000;
  throw inputError(input, `must be a number of seconds above 0, at most ${maxSeconds}.`, given);
}

function count(get: GetInput, input: string): number {
  const given = get(input);
  const value = /^\d{1,3}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
  if (value <= maxRetries) return value;
  throw inputError(input, `must be a whole number from 0 to ${maxRetries}.`, given);
}

function period(get: GetInput): Period {
  const given = get('period');
  const [, amount, unit] = /^(\d{1,3})([hd])$/.exec(given) ?? [];
  const ms = Number(amount ?? 0) * (unit === 'd' ? 24 : 1) * 60 * 60 * 1000;
  if (ms > 0 && ms <= maxPeriodMs) return { text: given, ms };
  throw inputError('period', 'must be hours or days, like `36h` or `7d`, and at most 31 days.', given);
}

/** Intl knows the IANA names. */
function timezone(given: string): string {
  try {
    if (given !== '') Intl.DateTimeFormat('en', { timeZone: given });
    return given;
  } catch {
    throw inputError('timezone', 'must be an IANA time zone like `Asia/Shanghai`.', given);
  }
}

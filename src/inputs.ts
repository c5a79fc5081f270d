import type { EventInputs } from './event/read.ts';
import { count, flag, seconds } from './inputs/amount.ts';
import { choice, choices } from './inputs/choice.ts';
import type { GetInput } from './inputs/get-input.ts';
import { list } from './inputs/list.ts';
import { readLoginMap } from './inputs/login-map.ts';
import { mapIn } from './inputs/map.ts';
import { readTimezone } from './inputs/timezone.ts';
import { refuseUnknown } from './inputs/unknown-inputs.ts';
import { withLineFeeds } from './line-feeds.ts';
import { locales, type MessageSettings } from './message/settings.ts';
import type { RobotDirectory } from './robot/directory/directory.ts';
import { placeholderDirectory } from './robot/directory/placeholder.ts';
import { type RobotInputs, readRobots, secretsOf } from './robot/directory/read-robots.ts';
import type { DeliveryPolicy } from './robot/retry.ts';
import { msgtypes } from './robot/wire/message.ts';
import { proxySecrets } from './robot/wire/proxy.ts';
import { Secret } from './secret.ts';
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
  /** What an input leaves in doubt, one line each. */
  readonly warnings: readonly string[];
}

export interface WorkflowInputs {
  /** The job's outcome so far; '' if it is not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  readonly needs: Readonly<Record<string, NeededJob>>;
  /** JSON text; '' if not given. */
  readonly matrix: string;
  readonly token: Secret | undefined;
  readonly notifyWhen: readonly NotifyWhen[];
  readonly report: Report;
}

/** Input `on-failure`, read before the others because it also applies to their errors. */
export function readOnFailure(get: GetInput): 'fail' | 'warn' {
  return get('on-failure').toLowerCase() === 'warn' ? 'warn' : 'fail';
}

/** Reads every input. Passes all secrets to `mask` before any check, so that no error can show them. */
export async function readInputs(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
): Promise<Inputs> {
  proxySecrets(env).forEach(mask);
  const robots = await readRobotInputs(get, env, mask);
  refuseUnknown(env);
  const workflow = await readWorkflowInputs(get);
  const dryRun = flag(get, 'dry-run');
  const directory = readRobots(robots);
  const { zone, warnings } = readTimezone(get('timezone'));
  return Object.freeze({
    robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword.trim()) : undefined),
    chatGroup: directory || !dryRun ? await list(get, 'chat-group') : [],
    onMissingWebhook: choice(get, 'on-missing-webhook', ['fail', 'skip']),
    event: await readEventInputs(get),
    message: await readMessageSettings(get, env, zone),
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
    warnings,
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

async function readRobotInputs(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
): Promise<RobotInputs> {
  const isAlone = get('robots') === '';
  // Keeps an empty first line: it stands for a missing secret.
  const orFrom = (input: string, variable: string | undefined) =>
    (get(input) === '' && isAlone && variable) || get(input, { trimWhitespace: false });
  const given = {
    webhook: orFrom('webhook', env.DINGTALK_WEBHOOK),
    secret: orFrom('secret', env.DINGTALK_SECRET),
  };
  mask(get('github-token'));
  secretsOf({ ...given, robots: undefined }).forEach(mask);
  const robots = await readYaml('robots', get('robots'), { maps: 'ordered' });
  secretsOf({ ...given, robots }).forEach(mask);
  return { ...given, robots, keyword: get('keyword'), allowedHosts: await list(get, 'allowed-hosts') };
}

async function readWorkflowInputs(get: GetInput): Promise<WorkflowInputs> {
  const token = get('github-token');
  return {
    status: choice(get, 'status', ['success', 'failure', 'cancelled', 'skipped', '']),
    needs: readNeeds(get('needs')),
    matrix: get('matrix'),
    token: token === '' ? undefined : new Secret(token),
    notifyWhen: await choices(get, 'notify-when', notifyWhens),
    report: choice(get, 'report', reports),
  };
}

/** Other names of the locales, by spelling key. */
const localeNames = {
  zh: 'zh-CN',
  cn: 'zh-CN',
  zhhans: 'zh-CN',
  zhhanscn: 'zh-CN',
  chinese: 'zh-CN',
  中文: 'zh-CN',
  简体中文: 'zh-CN',
  enus: 'en',
  engb: 'en',
  english: 'en',
} as const;

async function readMessageSettings(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  timezone: string,
): Promise<MessageSettings> {
  return {
    msgtype: choice(get, 'msgtype', ['auto', ...msgtypes]),
    title: withLineFeeds(get('title')),
    text: withLineFeeds(get('text')),
    buttons: await readYaml('buttons', get('buttons')),
    payload: await readYaml('payload', get('payload'), { scalars: 'exact' }),
    locale: choice(get, 'locale', locales, localeNames),
    timezone,
    mentions: {
      mobiles: await list(get, 'at-mobiles'),
      userIds: await list(get, 'at-user-ids'),
      all: flag(get, 'at-all'),
      logins: await list(get, 'at-logins'),
      loginMap: await readLoginMap(get, env),
      when: choice(get, 'at-when', ['always', 'failure', 'changed']),
    },
    batch: choice(get, 'batch', ['each', 'digest']),
  };
}

import { aboutInput, fromExpression, inputError } from './errors.ts';
import type { EventInputs } from './event/read.ts';
import { count, flag, seconds } from './inputs/amount.ts';
import { choice, choices } from './inputs/choice.ts';
import type { GetInput } from './inputs/get-input.ts';
import { globs } from './inputs/globs.ts';
import { list } from './inputs/list.ts';
import { mapIn } from './inputs/map.ts';
import { readTimezone } from './inputs/timezone.ts';
import { refusal, unknownInput, unknownInputs } from './inputs/unknown-inputs.ts';
import { type InputFiles, yamlOrFile } from './inputs/yaml-or-file.ts';
import { type EventSettings, type GroupEvents, inOneGroup } from './message/event-group.ts';
import { readMessageSettings } from './message/read-settings.ts';
import type { MessageSettings, SettingProblems } from './message/settings.ts';
import { whyWithoutSecrets } from './missing-webhook.ts';
import { proxySecrets } from './network/proxy.ts';
import type { RobotDirectory } from './robot/directory/directory.ts';
import { placeholderDirectory } from './robot/directory/placeholder.ts';
import { hasWebhook, type RobotInputs, readRobots, secretsOf } from './robot/directory/read-robots.ts';
import type { DeliveryPolicy } from './robot/retry.ts';
import { type Said, say, sentences } from './said.ts';
import { Secret } from './secret.ts';
import { readNeeds } from './workflow/needs.ts';
import { type NotifyWhen, notifyWhens, type Report, reports } from './workflow/notify-when.ts';
import type { JobStatus, NeededJob } from './workflow/workflow-run.ts';
import { readYaml } from './yaml-input.ts';

/** All inputs of action.yml as one typed value, read once. Defaults are in action.yml only. */
export interface Inputs {
  /** Undefined when neither `webhook` nor `robots` gives a webhook. */
  readonly robots: RobotDirectory | undefined;
  /** By `rules`, else all events in one group with the settings of the inputs. */
  readonly groupEvents: GroupEvents;
  /** The settings of the inputs, which rules may change. */
  readonly message: MessageSettings;
  readonly onMissingWebhook: 'fail' | 'skip';
  /** With `on-missing-webhook: auto`, why this run may have no webhook; undefined if it should have one. */
  readonly withoutSecrets: Said | undefined;
  readonly event: Omit<EventInputs, 'status'>;
  readonly workflow: WorkflowInputs;
  readonly delivery: DeliveryPolicy;
  readonly require: 'all' | 'any';
  readonly onFailure: 'fail' | 'warn';
  /** '' means a file of the step's own in RUNNER_TEMP. */
  readonly deadLetterFile: string;
  readonly dryRun: boolean;
  /** What an input leaves in doubt, one line each. */
  readonly warnings: readonly Said[];
  /** What later steps of the job changed or broke, for the post stage of `watch` to say with an alert. */
  readonly changes: readonly Said[];
}

export interface WorkflowInputs {
  /** The job's outcome so far; '' if it is not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  readonly needs: Readonly<Record<string, NeededJob>>;
  /** JSON text; '' if not given. */
  readonly matrix: string;
  readonly token: Secret | undefined;
  /** The current job's id; undefined if the server does not provide it. */
  readonly checkRunId: number | undefined;
  /** Globs relative to the workspace. */
  readonly testReports: readonly string[];
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

/** GitHub lets a run be repeated for 30 days. */
const maxPeriodMs = 31 * 24 * 60 * 60 * 1000;

/** Input `on-failure`, read before the others because it also applies to their errors. */
export function readOnFailure(get: GetInput): 'fail' | 'warn' {
  return get('on-failure').toLowerCase() === 'warn' ? 'warn' : 'fail';
}

/** What differs between the stages of `watch`, and a step of the action. */
export interface InputReading extends Pick<InputFiles, 'files'> {
  /** Checks the settings of rules. */
  readonly settingProblems: SettingProblems;
  /** As `Inputs.changes`; filled while the inputs are read. */
  readonly changes?: readonly Said[];
}

/** Reads every input. Passes all secrets to `mask` before any check, so that no error can show them. */
export async function readInputs(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
  reading: InputReading,
): Promise<Inputs> {
  proxySecrets(env).forEach(mask);
  const given = await readRobotInputs(get, env, mask);
  const missing = readOnMissingWebhook(get, env);
  const robots = { ...given, maySecretsBeMissing: missing.onMissingWebhook === 'skip' };
  const unknown = unknownInputs(env);
  const [first] = unknown;
  if (first !== undefined && missing.onMissingWebhook === 'fail' && !hasWebhook(robots)) throw refusal(first);
  const workflow = await readWorkflowInputs(get, env);
  const dryRun = flag(get, 'dry-run');
  const directory = readRobots(robots);
  const message = await readMessageSettings(get, { env, ...reading });
  return Object.freeze({
    robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword) : undefined),
    groupEvents: await readGrouping(get, { env, ...reading, message }, directory, dryRun),
    message,
    ...missing,
    event: await readEventInputs(get),
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
    warnings: [
      ...unknown.map(unknownInput),
      ...readTimezone(get('timezone')).warnings,
      ...wordsFromExpressions(message),
    ],
    changes: reading.changes ?? [],
  });
}

/** Forks and Dependabot get no secrets: by default a webhook that is missing there is no error. */
function readOnMissingWebhook(
  get: GetInput,
  env: NodeJS.ProcessEnv,
): Pick<Inputs, 'onMissingWebhook' | 'withoutSecrets'> {
  const given = choice(get, 'on-missing-webhook', ['auto', 'fail', 'skip']);
  if (given !== 'auto') return { onMissingWebhook: given, withoutSecrets: undefined };
  const withoutSecrets = whyWithoutSecrets(env);
  return { onMissingWebhook: withoutSecrets === undefined ? 'fail' : 'skip', withoutSecrets };
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

/** Servers without `job.check_run_id` give '' or a text that is not an id; the job is then found by its name. */
function jobId(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/** Loads what reads rules only if there are any. */
async function readGrouping(
  get: GetInput,
  { message, ...reading }: InputReading & InputFiles & Pick<EventSettings, 'message'>,
  robots: RobotDirectory | undefined,
  dryRun: boolean,
): Promise<GroupEvents> {
  // A dry run without robots shows what any robot would get: there are no groups to choose from.
  const chatGroup = robots || !dryRun ? await list(get, 'chat-group') : [];
  const inputs = { chatGroup, message };
  if (get('rules') === '') return inOneGroup(inputs);
  const { readRules } = await import('./rules/read-rules.ts');
  const choosesGroup = robots !== undefined || !dryRun;
  const context = { inputs, robots, choosesGroup, settingProblems: reading.settingProblems };
  const rules = await yamlOrFile(get, 'rules', reading, (value) =>
    // A comment alone is no rule.
    value === undefined ? inOneGroup(inputs) : readRules(value, context),
  );
  return rules ?? inOneGroup(inputs);
}

/** Sent as they stand: a text of one word may be meant. */
function wordsFromExpressions({ title, text }: MessageSettings): readonly Said[] {
  return Object.entries({ title, text }).flatMap(([input, given]) => {
    const cure = fromExpression(given);
    return cure === undefined
      ? []
      : [aboutInput(input, sentences(say`is the word "${given.trim()}".`, cure))];
  });
}

async function readWorkflowInputs(get: GetInput, env: NodeJS.ProcessEnv): Promise<WorkflowInputs> {
  const token = get('github-token');
  return {
    status: choice(get, 'status', ['success', 'failure', 'cancelled', 'skipped', '']),
    needs: readNeeds(get('needs')),
    matrix: get('matrix'),
    token: token === '' ? undefined : new Secret(token),
    checkRunId: jobId(get('check-run-id')),
    testReports: await globs(get, 'test-reports', env.GITHUB_WORKSPACE ?? ''),
    notifyWhen: await choices(get, 'notify-when', notifyWhens),
    report: choice(get, 'report', reports),
    period: period(get),
  };
}

function period(get: GetInput): Period {
  const given = get('period');
  const [, amount, unit] = /^(\d{1,3})([hd])$/.exec(given) ?? [];
  const ms = Number(amount ?? 0) * (unit === 'd' ? 24 : 1) * 60 * 60 * 1000;
  if (ms > 0 && ms <= maxPeriodMs) return { text: given, ms };
  throw inputError('period', say`must be hours or days, like \`36h\` or \`7d\`, and at most 31 days.`, given);
}

import type { RobotDirectory } from '../deliver/directory/directory.ts';
import {
  hasWebhook,
  placeholderDirectory,
  type RobotInputs,
  readRobots,
  secretsOf,
} from '../deliver/directory/read-robots.ts';
import type { DeliveryPolicy } from '../deliver/retry.ts';
import type { EventInputs } from '../event/read.ts';
import type { ValuesOf } from '../input-row.ts';
import type { Log } from '../log.ts';
import { mentionProblems } from '../message/mentions/mention-problems.ts';
import { type Handling, type SelectNotifications, withoutRules } from '../message/notification.ts';
import type { SettingProblems } from '../message/settings.ts';
import { whyWithoutSecrets } from '../missing-webhook.ts';
import { proxySecrets } from '../network/proxy.ts';
import type { Said } from '../said.ts';
import { Secret } from '../secret.ts';
import { type Clock, startTimeLimit } from '../time-limit.ts';
import { readNeeds } from '../workflow/needs.ts';
import type { Report } from '../workflow/notify-when.ts';
import type { NeededJob } from '../workflow/workflow-run.ts';
import type { RuleContext } from './read-rules.ts';
import {
  type GetInput,
  type InputSource,
  type PartReading,
  readRows,
  table,
  type Values,
  valuesOf,
} from './table.ts';
import { refusal, unknownInput, unknownInputs } from './unknown-inputs.ts';
import { type InputFiles, yamlOrFile } from './yaml-or-file.ts';

/** All inputs of action.yml as one typed value, frozen. */
export interface Inputs extends Handling {
  /** Undefined when neither `webhook` nor `robots` gives a webhook. */
  readonly robots: RobotDirectory | undefined;
  /** By `rules`; without any, each event is handled as the inputs say. */
  readonly selectNotifications: SelectNotifications;
  readonly hasRules: boolean;
  readonly onMissingWebhook: 'fail' | 'skip';
  /** With `on-missing-webhook: auto`, why this run may have no webhook; undefined if it should have one. */
  readonly withoutSecrets: Said | undefined;
  readonly event: Values<'event'>;
  readonly workflow: WorkflowInputs;
  readonly delivery: DeliveryPolicy;
  readonly require: 'all' | 'any';
  /** All that no message may contain. */
  readonly secrets: readonly Secret[];
  readonly dryRun: boolean;
  /** What an input leaves in doubt, one line each. */
  readonly warnings: readonly Said[];
  /** For the post stage of `watch` to say with an alert: what later steps changed or broke, and whom it cannot mention. */
  readonly changes: readonly Said[];
}

/** `needs` is parsed; it is `{}` if it is not given. */
type WorkflowInputs = Omit<Values<'workflow'>, 'needs'> & {
  readonly needs: Readonly<Record<string, NeededJob>>;
};

/** The inputs that a step ends with, also if others are wrong; one that is wrong itself is as if it were not given. */
export interface EndingInputs {
  readonly onFailure: 'fail' | 'warn';
  readonly deadLetterFile: string;
  readonly event: EventInputs;
  readonly matrix: string;
  readonly report: Report | undefined;
}

type InputReading =
  | { readonly ending: EndingInputs; readonly inputs: Inputs }
  /** The first input that is wrong. */
  | { readonly ending: EndingInputs; readonly error: unknown };

/** What differs between the stages of `watch`, and a step of the action. */
interface ReadingOptions extends Pick<InputFiles, 'files'> {
  readonly isWatch: boolean;
  /** Checks the settings of rules. */
  readonly settingProblems: SettingProblems;
  /** As `Inputs.changes`; filled while the inputs are read. */
  readonly changes?: Said[];
  /** Files take at most half of `deadline-seconds`, if there is a clock. */
  readonly clock?: Clock;
}

/**
 * Reads every input, once. Masks all secrets before anything is shown, and speaks the language of `locale` from then on.
 * An input that is wrong is the `error` of the reading.
 */
export async function readInputs(
  get: GetInput,
  env: NodeJS.ProcessEnv,
  log: Pick<Log, 'mask' | 'speak'>,
  options: ReadingOptions,
): Promise<InputReading> {
  const { clock, changes = [] } = options;
  const startMs = clock?.monotonic() ?? 0;
  const inputs = { get, env, ...options, changes, warn: (said: Said) => void changes.push(said) };
  const delivery = await readRows(table.delivery, inputs);
  const { deadlineMs } = delivery.values;
  const time = clock && deadlineMs !== undefined ? startTimeLimit(clock, deadlineMs / 2) : undefined;
  const source = { ...inputs, time };
  const robots = await readRows(table.robots, source);
  const workflow = await readRows(table.workflow, source);
  const given = robotInputs(robots, env);
  const secrets = [...proxySecrets(env), workflow.values.token?.reveal() ?? '', ...secretsOf(given)];
  secrets.forEach(log.mask);
  const message = await readRows(table.message, source);
  if (message.values.locale === 'zh-CN') log.speak((await import('../said/zh-CN.ts')).zhCN);
  const parts = {
    robots,
    workflow,
    message,
    mentions: await readRows(table.mentions, source),
    routing: await readRows(table.routing, source),
    event: await readRows(table.event, source),
    delivery,
    step: await readRows(table.step, source),
  };
  const ending = endingInputs(parts);
  try {
    const read = await inputsFrom(parts, given, source);
    const readingMs = clock === undefined ? 0 : clock.monotonic() - startMs;
    return {
      ending,
      inputs: Object.freeze({
        ...read,
        secrets: unsendable(secrets),
        delivery: { ...read.delivery, readingMs },
      }),
    };
  } catch (error) {
    return { ending, error };
  }
}

/** Without the name of a proxy's user who has no password: it may be any word. */
function unsendable(secrets: readonly string[]): Secret[] {
  return secrets.filter((text) => !text.endsWith(':')).map((text) => new Secret(text));
}

type Parts = { readonly [Part in keyof typeof table]: PartReading<(typeof table)[Part]> };

/** `robots` alone, else inputs before variables, each by itself. */
function robotInputs(
  { values: { webhook = '', secret = '', robots, keyword = '', allowedHosts = [] } }: Parts['robots'],
  env: NodeJS.ProcessEnv,
): RobotInputs {
  const orFrom = (text: string, variable = '') =>
    // Keeps an empty first line: it stands for a missing secret.
    (text.trim() === '' && robots === undefined && variable) || text;
  return {
    webhook: orFrom(webhook, env.DINGTALK_WEBHOOK),
    secret: orFrom(secret, env.DINGTALK_SECRET),
    robots,
    keyword,
    allowedHosts,
  };
}

function endingInputs({ step, event, workflow }: Parts): EndingInputs {
  const { file = '', text = '', githubEvent = '', attributes = {} } = event.values;
  const { status = '', matrix = '', report } = workflow.values;
  const { onFailure = 'fail', deadLetterFile = '' } = step.values;
  return {
    onFailure,
    deadLetterFile,
    event: { file, text, githubEvent, attributes, status },
    matrix,
    report,
  };
}

/** Throws about the first input that is wrong, by itself or beside the others. */
async function inputsFrom(
  parts: Parts,
  given: RobotInputs,
  source: WorkflowSource,
): Promise<Omit<Inputs, 'secrets'>> {
  const { env } = source;
  const missing = readOnMissingWebhook(valuesOf(parts.robots), env);
  const robots = { ...given, maySecretsBeMissing: missing.onMissingWebhook === 'skip' };
  const unknown = unknownInputs(env);
  const [first] = unknown;
  if (first !== undefined && missing.onMissingWebhook === 'fail' && !hasWebhook(robots)) throw refusal(first);
  const workflow = valuesOf(parts.workflow);
  const needs = readNeeds(workflow.needs);
  const { dryRun, require } = valuesOf(parts.step);
  const directory = readRobots(robots);
  const settings = { ...valuesOf(parts.message), mentions: valuesOf(parts.mentions) };
  const remarks = mentionProblems(settings.mentions);
  const { chatGroup, rules } = valuesOf(parts.routing);
  // A dry run without robots shows what any robot would get: there are no groups to choose from.
  const choosesGroup = directory !== undefined || !dryRun;
  const handling = { chatGroup: choosesGroup ? chatGroup : [], settings };
  return {
    robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword) : undefined),
    selectNotifications: await readSelection(rules, source, {
      inputs: handling,
      robots: directory,
      choosesGroup,
    }),
    hasRules: rules !== '',
    ...handling,
    ...missing,
    event: valuesOf(parts.event),
    workflow: { ...workflow, needs },
    delivery: valuesOf(parts.delivery),
    require,
    dryRun,
    warnings: [
      ...unknown.map(unknownInput),
      ...Object.values(parts).flatMap(({ warnings }) => warnings),
      ...(source.isWatch ? [] : remarks),
    ],
    changes: [...source.changes, ...(source.isWatch ? remarks : [])],
  };
}

type WorkflowSource = InputSource & ReadingOptions & { readonly changes: readonly Said[] };

/** Forks and Dependabot get no secrets: by default a webhook that is missing there is no error. */
function readOnMissingWebhook(
  { onMissingWebhook: given }: ValuesOf<typeof table.robots>,
  env: NodeJS.ProcessEnv,
): Pick<Inputs, 'onMissingWebhook' | 'withoutSecrets'> {
  if (given !== 'auto') return { onMissingWebhook: given, withoutSecrets: undefined };
  const withoutSecrets = whyWithoutSecrets(env);
  return { onMissingWebhook: withoutSecrets === undefined ? 'fail' : 'skip', withoutSecrets };
}

/** Loads what reads rules only if there are any. */
async function readSelection(
  text: string,
  { settingProblems, ...files }: WorkflowSource,
  context: Omit<RuleContext, 'settingProblems' | 'files'>,
): Promise<SelectNotifications> {
  const asInputsSay = withoutRules(context.inputs);
  if (text === '') return asInputsSay;
  const { readRules } = await import('./read-rules.ts');
  const rules = await yamlOrFile('rules', text, files, {
    check: (value) =>
      // A comment alone is no rule.
      value === undefined ? asInputsSay : readRules(value, { ...context, settingProblems, files }),
  });
  return rules ?? asInputsSay;
}

import type { CloudEvent } from 'cloudevents';
import { isOwnReport } from '../event/own-reports.ts';
import type { Report } from '../workflow/notify-when.ts';
import { type RunFact, runFacts } from '../workflow/run-facts.ts';
import { findTargetRun } from '../workflow/target-run.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { eventRunOf, isOfRun } from './event-run.ts';
import { hasRole, isWanted, needsAuthor } from './mentions/mentions.ts';
import type { Notification } from './notification.ts';
import { vanusMessageOf } from './select-message.ts';
import type { MessageSettings } from './settings.ts';
import { readTemplateUse, type TemplateUse } from './template/template-use.ts';

/** What the messages show of the workflow's run. */
export interface NeededFacts {
  readonly facts: ReadonlySet<RunFact>;
  /** Whether a mention or a template asks for the owners, and not only the built-in message. */
  readonly asksForOwners: boolean;
  /** Whether a mention needs the author's login, if those names of theirs are known. */
  readonly needsAuthor: (names: readonly string[], mayHaveFailed: boolean) => boolean;
}

interface FactsQuestion {
  readonly context: WorkflowContext;
  /** Whether an event of this run is reported as the run. */
  readonly isAboutRun: boolean;
  readonly report: Report;
}

/** What one message shows, all of them need. */
export async function neededFacts(
  notifications: readonly Notification[],
  question: FactsQuestion,
): Promise<NeededFacts> {
  const bySettings = [...Map.groupBy(notifications, ({ settings }) => settings)];
  const facts = await Promise.all(bySettings.map(([settings, alike]) => factsFor(settings, alike, question)));
  const authors = bySettings.map(([{ mentions }]) => needsAuthor(mentions));
  return {
    facts: new Set(facts.flatMap(({ asked, builtin }) => [...asked, ...builtin])),
    asksForOwners: facts.some(({ asked }) => asked.includes('owners')),
    needsAuthor: (names, mayHaveFailed) => authors.some((isNeeded) => isNeeded(names, mayHaveFailed)),
  };
}

interface FactsInUse {
  /** By the settings. */
  readonly asked: readonly RunFact[];
  /** By the built-in words. */
  readonly builtin: readonly RunFact[];
}

/** The facts that notifications with the same settings show. */
async function factsFor(
  settings: MessageSettings,
  alike: readonly Notification[],
  question: FactsQuestion,
): Promise<FactsInUse> {
  const { mentions } = settings;
  const events = alike.map(({ event }) => event);
  const { runId } = findTargetRun(question.context);
  const own = events.filter((event) => !isOwnReport(event) && isOfRun(event, runId));
  const use = await readTemplateUse(settings);
  const isShownInTemplates = own.length > 0 || events.some((event) => !hasRunOfItsOwn(event, question));
  const inTemplates = isShownInTemplates ? [...use.facts] : [];
  if (own.length === 0) return { asked: inTemplates, builtin: [] };
  const inMentions = isWanted(mentions) ? factsOfAtWhen(mentions.when, question) : [];
  const isReported = question.isAboutRun || mayBeReported([...inTemplates, ...inMentions], question);
  const roles = factsOfRoles(mentions, isReported, inTemplates.length > 0);
  const isBuiltin = isReported && own.some((event) => vanusMessageOf(event) === undefined);
  const isDigest = settings.batch === 'digest' && events.length > 1;
  const builtin = isBuiltin ? factsOfBuiltin(settings, use, isDigest) : [];
  return { asked: [...inTemplates, ...inMentions, ...roles], builtin };
}

/** Facts that come with the list of jobs: one of them may have failed, and then the run is reported. */
const factsOfFailures: ReadonlySet<RunFact> = new Set([
  'outcome',
  'jobs',
  'annotations',
  'log',
  'earlierJobs',
  'change',
]);

function mayBeReported(facts: readonly RunFact[], { report }: FactsQuestion): boolean {
  return report === 'auto' && facts.some((fact) => factsOfFailures.has(fact));
}

/** Its templates show that run. A template for any other event shows the run that sends the message. */
function hasRunOfItsOwn(event: CloudEvent<unknown>, { context, report }: FactsQuestion): boolean {
  const alone = { context, workflowRun: undefined, isAboutRun: false, report };
  return eventRunOf(event, alone).workflowRun !== undefined;
}

/** What the headline of a run says. */
const headlineFacts: readonly RunFact[] = ['outcome', 'jobs', 'earlierJobs', 'change', 'times', 'branch'];

/** What the built-in words show of the run, where the user has none. */
function factsOfBuiltin(
  { msgtype, payload }: MessageSettings,
  { hasTitle, hasText }: TemplateUse,
  isDigest: boolean,
): readonly RunFact[] {
  if (payload !== undefined) return [];
  // A digest has a line for each event, and names what failed.
  if (isDigest) return hasText ? ['outcome'] : headlineFacts;
  if (msgtype === 'feedCard') return hasTitle ? [] : headlineFacts;
  if (!hasText) return runFacts.filter((fact) => fact !== 'author');
  return hasTitle || msgtype === 'text' ? [] : headlineFacts;
}

/** What decides whether somebody is mentioned. */
function factsOfAtWhen(
  when: MessageSettings['mentions']['when'],
  { isAboutRun, report }: FactsQuestion,
): readonly RunFact[] {
  switch (when) {
    case 'always':
      return [];
    case 'failure':
      return isAboutRun ? ['outcome'] : [];
    case 'changed':
      return isAboutRun || report === 'auto' ? ['outcome', 'change'] : ['outcome'];
    default:
      return when satisfies never;
  }
}

/** Who is mentioned. */
function factsOfRoles(
  mentions: MessageSettings['mentions'],
  isReported: boolean,
  usesTemplates: boolean,
): readonly RunFact[] {
  return [
    ...(isReported && hasRole(mentions, 'suspects') ? (['suspects'] as const) : []),
    ...(isReported && hasRole(mentions, 'owners') ? (['owners'] as const) : []),
    ...(isReported && hasRole(mentions, 'breaker') ? (['change'] as const) : []),
    ...((isReported || usesTemplates) && hasRole(mentions, 'author') ? (['author'] as const) : []),
  ];
}

import type { Inputs } from './inputs/read-inputs.ts';
import { textAt } from './json.ts';
import type { MessageContext } from './message/event-run.ts';
import { zoneFor } from './message/locale/time.ts';
import type { OnCall } from './message/mentions/on-call.ts';
import { type NeededFacts, neededFacts } from './message/needed-facts.ts';
import type { Notification } from './message/notification.ts';
import type { MessageSettings } from './message/settings.ts';
import type { Said } from './said.ts';
import type { Secret } from './secret.ts';
import type { Stage } from './stage.ts';
import { findOwnersSource, type OwnersSource } from './trusted-files.ts';
import { isMadeFromLists, reportsFailedTests, reportsRun } from './workflow/notify-when.ts';
import type { OwnersFile } from './workflow/owners/file.ts';
import type { OwnersQuestion, QueryRuntime } from './workflow/query-github.ts';
import { readWorkflowRun, type WorkflowRuntime } from './workflow/read.ts';
import { readCodeOwners } from './workflow/repository-file.ts';
import { findWorkflowPath } from './workflow/target-run.ts';
import type { TestReportReading, TestReportRuntime } from './workflow/test-report/read.ts';
import type { WorkflowRun } from './workflow/workflow-run.ts';
import type { WorkflowContext } from './workflow-context.ts';

/** What GitHub and the test reports say about the run. */
interface RunContextReading {
  readonly runContext: MessageContext;
  /** Why `notify-when` asks for no message; undefined if it asks for one. */
  readonly notDue?: Said | undefined;
  /** What was found in the test reports, and what a green job in the post stage need not be warned of. */
  readonly notes: readonly Said[];
  /** What could not be read. */
  readonly warnings: readonly Said[];
}

/** Asks GitHub for what the messages of the notifications show, and reads the test reports meanwhile. */
export async function readRunContext(
  { workflow, delivery, settings }: Pick<Inputs, 'workflow' | 'delivery' | 'settings'>,
  notifications: readonly Notification[],
  context: WorkflowContext,
  runtime: RunContextRuntime,
): Promise<RunContextReading> {
  const { report } = workflow;
  // Leaves at least half of the deadline for the delivery.
  const budgetMs = delivery.deadlineMs / 2;
  const isRunAsked = reportsRun(workflow, context.eventName);
  const asked = { context, isAboutRun: isRunAsked, report };
  const needed = await neededFacts(notifications, asked);
  const owners = findOwnersInUse(needed, runtime);
  const question = {
    ...workflow,
    ...needed,
    notifyWhen: isMadeFromLists(report) ? (['always'] as const) : workflow.notifyWhen,
    codeOwners: owners?.question,
    context,
    budgetMs,
  };
  const [{ workflowRun: known, codeOwners, ...reading }, testReports] = await Promise.all([
    readWorkflowRun(question, runtime),
    readTests({ ...workflow, budgetMs }, context, runtime),
  ]);
  const tests = testReports?.tests;
  const run = tests === undefined ? known : Object.freeze({ ...known, tests });
  const isAboutRun = isRunAsked || reportsFailedTests(report, tests);
  // Failed tests make it a message about the run.
  const inUse =
    owners ??
    (isAboutRun && !isRunAsked
      ? findOwnersInUse(await neededFacts(notifications, { ...asked, isAboutRun }), runtime)
      : undefined);
  const { workflowRun, warnings } =
    inUse === undefined || reading.notDue !== undefined
      ? { workflowRun: run, warnings: [] }
      : await addRunOwners(run, codeOwners, inUse, { ...workflow, context, budgetMs }, runtime);
  const nowMs = runtime.now();
  const onCall = await lookUpOnCall(settings, nowMs);
  const unanswered = [...reading.warnings, ...warnings];
  const isGreenPost = runtime.stage === 'post' && workflowRun.outcome === 'success';
  return {
    notDue: reading.notDue,
    notes: [...(testReports ? [testReports.note] : []), ...(isGreenPost ? unanswered : [])],
    warnings: [...(testReports?.warnings ?? []), ...(isGreenPost ? [] : unanswered)],
    runContext: { context, workflowRun, isAboutRun, report, onCall, nowMs },
  };
}

type RunContextRuntime = WorkflowRuntime & TestReportRuntime & OwnersRuntime;

/** Whose turn it is, by the inputs: no rule has a rota or a clock of its own. Few steps have one. */
async function lookUpOnCall(
  { mentions: { onCall: rota }, locale, timezone }: MessageSettings,
  nowMs: number,
): Promise<OnCall | undefined> {
  if (!rota) return undefined;
  const { findOnCall } = await import('./message/mentions/on-call.ts');
  return findOnCall(rota, nowMs, zoneFor(locale, timezone));
}

/** What the test reports of this job say. What reads them is loaded here, since few steps have reports. */
async function readTests(
  { testReports: patterns, token, report, budgetMs }: Inputs['workflow'] & { readonly budgetMs: number },
  { workspace }: WorkflowContext,
  runtime: TestReportRuntime,
): Promise<TestReportReading | undefined> {
  if (patterns.length === 0 || isMadeFromLists(report)) return undefined;
  const { readTestReports } = await import('./workflow/test-report/read.ts');
  return readTestReports({ patterns, workspace, token, budgetMs }, runtime);
}

type OwnersRuntime = QueryRuntime & { readonly env: NodeJS.ProcessEnv; readonly stage: Stage };

/** Where the owners are, if a message shows or calls them. */
interface OwnersInUse {
  readonly source: OwnersSource;
  /** For GitHub, along with all that it is asked about the run. */
  readonly question: OwnersQuestion | undefined;
}

function findOwnersInUse(
  { facts, asksForOwners }: NeededFacts,
  { env, stage }: OwnersRuntime,
): OwnersInUse | undefined {
  if (!facts.has('owners')) return undefined;
  const source = findOwnersSource(env, stage);
  const isAsked = source.kind === 'commit';
  return {
    source,
    question: isAsked ? { commit: source.commit, isAsked: asksForOwners } : undefined,
  };
}

interface OwnersReading {
  readonly workflowRun: WorkflowRun;
  readonly warnings: readonly Said[];
}

/** The run with its owners, if it failed. Loads what reads CODEOWNERS. `known` is what GitHub answered already. */
async function addRunOwners(
  run: WorkflowRun,
  known: OwnersFile | undefined,
  { source, question }: OwnersInUse,
  { context, token, budgetMs }: { context: WorkflowContext; token: Secret | undefined; budgetMs: number },
  runtime: OwnersRuntime,
): Promise<OwnersReading> {
  const haveTestsFailed = (run.tests?.failed ?? 0) > 0;
  if (run.outcome !== 'failure' && !haveTestsFailed) return { workflowRun: run, warnings: [] };
  // Of a run that went well but for its tests, GitHub was not asked before those were read.
  const isLate = question !== undefined && known === undefined && run.outcome !== 'failure';
  const { apiUrl, repository, forge, workspace, workflowRef, payload } = context;
  const late = isLate
    ? await readCodeOwners({ apiUrl, repository, forge, token, budgetMs, ...question }, runtime)
    : { file: undefined, warnings: [] };
  const file = known ?? late.file ?? ownersIn(source);
  if (file === undefined || file.text === '') return { workflowRun: run, warnings: late.warnings };
  const { addOwners } = await import('./workflow/owners/find-owners.ts');
  const workflowPath = textAt(payload, 'workflow_run.path') ?? findWorkflowPath(workflowRef, repository);
  return {
    workflowRun: addOwners(run, file, { workspace, repository, workflowPath }),
    warnings: late.warnings,
  };
}

/** CODEOWNERS as the workspace has it, if that may be used. */
function ownersIn(source: OwnersSource): OwnersFile | undefined {
  if (source.kind === 'none') return undefined;
  return source.kind === 'text' ? source.file : source.otherwise;
}

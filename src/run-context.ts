import type { Inputs } from './inputs/read-inputs.ts';
import type { RunContext } from './message/event-run.ts';
import { zoneFor } from './message/locale/time.ts';
import type { OnCall } from './message/mentions/on-call.ts';
import { neededFacts } from './message/needed-facts.ts';
import type { Notification } from './message/notification.ts';
import type { MessageSettings } from './message/settings.ts';
import { addRunOwners, findOwnersInUse, type OwnersRuntime } from './run-owners.ts';
import type { Said } from './said.ts';
import { isMadeFromLists, reportsRun } from './workflow/notify-when.ts';
import { readWorkflowRun, type WorkflowRuntime } from './workflow/read.ts';
import type { TestReportReading, TestReportRuntime } from './workflow/test-report/read.ts';
import type { WorkflowContext } from './workflow-context.ts';

/** What GitHub and the test reports tell of the run. */
export interface RunContextReading {
  readonly runContext: RunContext;
  /** Why `notify-when` asks for no message; undefined if it asks for one. */
  readonly notDue?: Said | undefined;
  /** What GitHub did not tell. */
  readonly warnings: readonly Said[];
  /** What was found in the test reports, if there are any. */
  readonly testReports?: Pick<TestReportReading, 'note' | 'warnings'> | undefined;
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
  const isAboutRun = isRunAsked || (report === 'auto' && (tests?.failed ?? 0) > 0);
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
  const onCall = await readOnCall(settings, runtime.now());
  return {
    ...reading,
    warnings: [...reading.warnings, ...warnings],
    testReports,
    runContext: { context, workflowRun, isAboutRun, report, onCall },
  };
}

type RunContextRuntime = WorkflowRuntime & TestReportRuntime & OwnersRuntime;

/** Whose turn it is, by the inputs: no rule has a rota or a clock of its own. Few steps have one. */
async function readOnCall(
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

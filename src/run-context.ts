import type { Inputs } from './inputs/read-inputs.ts';
import { textAt } from './json.ts';
import type { RunContext } from './message/event-run.ts';
import { zoneFor } from './message/locale/time.ts';
import type { OnCall } from './message/mentions/on-call.ts';
import { neededFacts } from './message/needed-facts.ts';
import type { Notification } from './message/notification.ts';
import type { MessageSettings } from './message/settings.ts';
import type { Said } from './said.ts';
import type { Stage } from './stage.ts';
import { findOwnersSource, type OwnersSource } from './trusted-files.ts';
import { reportsRun } from './workflow/notify-when.ts';
import type { OwnersFile } from './workflow/owners/file.ts';
import { readWorkflowRun, type WorkflowRuntime } from './workflow/read.ts';
import { findWorkflowPath } from './workflow/target-run.ts';
import type { TestReportReading, TestReportRuntime } from './workflow/test-report/read.ts';
import type { WorkflowRun } from './workflow/workflow-run.ts';
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
  const needed = await neededFacts(notifications, { context, isAboutRun: isRunAsked, report });
  const source = needed.facts.has('owners') ? findOwnersSource(runtime.env, runtime.stage) : undefined;
  const question = {
    ...workflow,
    ...needed,
    // A health report is due by its own rules.
    notifyWhen: report === 'health' ? (['always'] as const) : workflow.notifyWhen,
    codeOwners:
      source?.kind === 'commit' ? { commit: source.commit, isAsked: needed.asksForOwners } : undefined,
    context,
    budgetMs,
  };
  const [{ workflowRun: known, codeOwners, ...reading }, testReports] = await Promise.all([
    readWorkflowRun(question, runtime),
    readTests({ ...workflow, budgetMs }, context, runtime),
  ]);
  const tests = testReports?.tests;
  const withTests = tests === undefined ? known : Object.freeze({ ...known, tests });
  const isAboutRun = isRunAsked || (report === 'auto' && (tests?.failed ?? 0) > 0);
  const workflowRun = await withOwners(withTests, codeOwners ?? ownersIn(source), context);
  const onCall = await readOnCall(settings, runtime.now());
  return { ...reading, testReports, runContext: { context, workflowRun, isAboutRun, report, onCall } };
}

type RunContextRuntime = WorkflowRuntime & TestReportRuntime & { readonly stage: Stage };

/** CODEOWNERS as the workspace has it, if that may be used. */
function ownersIn(source: OwnersSource | undefined): OwnersFile | undefined {
  if (source === undefined || source.kind === 'none') return undefined;
  return source.kind === 'text' ? source.file : source.otherwise;
}

/** Loads what reads CODEOWNERS for a run that failed. */
async function withOwners(
  run: WorkflowRun,
  file: OwnersFile | undefined,
  { workspace, repository, workflowRef, payload }: WorkflowContext,
): Promise<WorkflowRun> {
  const hasFailed = run.outcome === 'failure' || (run.tests?.failed ?? 0) > 0;
  if (file === undefined || file.text === '' || !hasFailed) return run;
  const { addOwners } = await import('./workflow/owners/find-owners.ts');
  const upstream = textAt(payload, 'workflow_run.path');
  return addOwners(run, file, {
    workspace,
    repository,
    workflowPath: upstream ?? findWorkflowPath(workflowRef, repository),
  });
}

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
  if (patterns.length === 0 || report === 'health') return undefined;
  const { readTestReports } = await import('./workflow/test-report/read.ts');
  return readTestReports({ patterns, workspace, token, budgetMs }, runtime);
}

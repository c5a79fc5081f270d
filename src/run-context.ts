import type { Inputs } from './inputs/read-inputs.ts';
import type { RunContext } from './message/event-run.ts';
import { neededFacts } from './message/needed-facts.ts';
import type { Notification } from './message/notification.ts';
import type { Said } from './said.ts';
import { reportsRun } from './workflow/notify-when.ts';
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
  { workflow, delivery }: Pick<Inputs, 'workflow' | 'delivery'>,
  notifications: readonly Notification[],
  context: WorkflowContext,
  runtime: WorkflowRuntime & TestReportRuntime,
): Promise<RunContextReading> {
  const { report } = workflow;
  // Leaves at least half of the deadline for the delivery.
  const budgetMs = delivery.deadlineMs / 2;
  const isRunAsked = reportsRun(workflow, context.eventName);
  const question = {
    ...workflow,
    ...(await neededFacts(notifications, { context, isAboutRun: isRunAsked, report })),
    // A health report is due by its own rules.
    notifyWhen: report === 'health' ? (['always'] as const) : workflow.notifyWhen,
    context,
    budgetMs,
  };
  const [{ workflowRun: known, ...reading }, testReports] = await Promise.all([
    readWorkflowRun(question, runtime),
    readTests({ ...workflow, budgetMs }, context, runtime),
  ]);
  const tests = testReports?.tests;
  const workflowRun = tests === undefined ? known : Object.freeze({ ...known, tests });
  const isAboutRun = isRunAsked || (report === 'auto' && (tests?.failed ?? 0) > 0);
  return { ...reading, testReports, runContext: { context, workflowRun, isAboutRun, report } };
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

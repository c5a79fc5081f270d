import type { CloudEvent } from 'cloudevents';
import { deliver, performDryRun } from './deliver/deliver.ts';
import type { Delivery, DeliveryRuntime as DeliveryWorld } from './deliver/delivery.ts';
import { originsOf, type RobotDirectory } from './deliver/directory/directory.ts';
import { openTransport } from './deliver/wire/transport.ts';
import { readEvents } from './event/read.ts';
import type { EndingInputs, Inputs } from './inputs/read-inputs.ts';
import type { Log } from './log.ts';
import type { EventGroup } from './message/event-group.ts';
import { mentionProblems } from './message/mentions/mention-problems.ts';
import { neededFacts } from './message/needed-facts.ts';
import { missingWebhook, nothingSentWithoutWebhook } from './missing-webhook.ts';
import { planGroups } from './plan.ts';
import { describeDecisions } from './report/decisions.ts';
import {
  deliveredResult,
  errorResult,
  interruptedResult,
  type Progress,
  type StepResult,
  skippedResult,
} from './report/step-result.ts';
import { routeGroups } from './route.ts';
import { distinct, type Said } from './said.ts';
import type { Stage } from './stage.ts';
import { reportsRun } from './workflow/notify-when.ts';
import { readWorkflowRun } from './workflow/read.ts';
import { findOutcomeSoFar } from './workflow/run-outcome.ts';
import type { TestResults } from './workflow/test-results.ts';
import { readWorkflowContext, type WorkflowContext } from './workflow-context.ts';

/** Everything that the program needs from the outside. */
export interface Runtime extends Omit<DeliveryWorld, 'post' | 'onDelivery'> {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly stage: Stage;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Filled during the run: what was read, planned and delivered. */
  readonly progress: Progress;
}

/** The program, from inputs to the step's result. Throws if there is no event that could be sent. */
export async function run(inputs: Inputs, runtime: Runtime): Promise<StepResult> {
  const { robots, delivery } = inputs;
  if (!robots) return withoutRobots(inputs, runtime);
  const isPost = runtime.stage === 'post';
  // The main stage of `watch` has warned of the inputs; what only the message shows is worth a warning with a message.
  inputs.warnings.forEach(isPost ? runtime.log.info : runtime.log.warning);
  const remarks = mentionProblems(inputs.message.mentions);
  if (!isPost) remarks.forEach(runtime.log.warning);
  const transport = openTransport({ env: runtime.env, connectTimeoutMs: delivery.timeoutMs });
  try {
    if (!inputs.dryRun) await Promise.all(originsOf(robots).map(transport.preconnect));
    const isHealth = inputs.workflow.report === 'health';
    const { events, context, notDue } = isHealth ? await readReport(inputs, runtime) : read(inputs, runtime);
    if (events.length === 0) return skippedResult();
    if (notDue !== undefined) {
      runtime.log.notice(notDue);
      return skippedResult(events);
    }
    const { groups, decisions, warnings } = inputs.groupEvents(events);
    warnings.forEach(runtime.log.warning);
    describeDecisions(decisions).forEach(runtime.log.info);
    if (groups.length === 0) return { ...skippedResult(events), decisions };
    const post = transport.post;
    const onDelivery = (done: Delivery) => void runtime.progress.deliveries.push(done);
    const changes = isPost ? [...inputs.changes, ...remarks] : inputs.changes;
    const reading = { ...inputs, robots, events, groups, context, changes };
    const sending = send(reading, { ...runtime, post, onDelivery });
    const result = await sending.catch((error: unknown) => interruptedResult(error, runtime.progress));
    return { ...result, decisions };
  } finally {
    transport.close();
  }
}

interface EventReading {
  readonly events: readonly CloudEvent<unknown>[];
  readonly context: WorkflowContext;
  /** Why nothing is sent, if `notify-when` decided so already. */
  readonly notDue?: Said | undefined;
}

/** The events to report, and the workflow context. */
function read(
  { event, workflow }: Pick<Inputs, 'event' | 'workflow'>,
  { env, log, now, progress }: Runtime,
): EventReading {
  const context = readWorkflowContext(env, workflow.matrix);
  const status = findOutcomeSoFar(workflow);
  const { events, warnings } = readEvents({ ...event, status }, context, () => new Date(now()));
  warnings.forEach(log.warning);
  progress.events = events;
  return { events, context };
}

/** The health report as an event. What makes it is loaded here, since few steps report health. */
async function readReport({ event, workflow, delivery }: Inputs, runtime: Runtime): Promise<EventReading> {
  const { readHealth } = await import('./event/health/read.ts');
  const context = readWorkflowContext(runtime.env, workflow.matrix);
  // Leaves at least half of the deadline for the delivery.
  const question = { ...workflow, event, context, budgetMs: delivery.deadlineMs / 2 };
  const { event: report, notDue, warnings } = await readHealth(question, runtime);
  warnings.forEach(runtime.log.warning);
  runtime.progress.events = [report];
  return { events: [report], context, notDue };
}

interface Reading extends Inputs {
  readonly robots: RobotDirectory;
  readonly events: readonly CloudEvent<unknown>[];
  readonly groups: readonly EventGroup[];
  readonly context: WorkflowContext;
}

/** Sends the events and returns the step's result. */
async function send(
  {
    robots,
    workflow,
    delivery,
    require,
    dryRun,
    events,
    groups,
    context,
    onMissingWebhook,
    changes,
  }: Reading,
  runtime: Runtime & DeliveryWorld,
): Promise<StepResult> {
  const { log } = runtime;
  const isRunAsked = reportsRun(workflow, context.eventName);
  // Leaves at least half of the deadline for the delivery.
  const question = {
    ...workflow,
    ...(await neededFacts(groups, { context, isAboutRun: isRunAsked, report: workflow.report })),
    // A health report is due by its own rules.
    notifyWhen: workflow.report === 'health' ? (['always'] as const) : workflow.notifyWhen,
    context,
    budgetMs: delivery.deadlineMs / 2,
  };
  const [{ workflowRun: known, ...reading }, tests] = await Promise.all([
    readWorkflowRun(question, runtime),
    readTests({ ...workflow, budgetMs: question.budgetMs }, context, runtime),
  ]);
  const workflowRun = tests === undefined ? known : Object.freeze({ ...known, tests });
  const isGreenPost = runtime.stage === 'post' && workflowRun.outcome === 'success';
  reading.warnings.forEach(isGreenPost ? log.info : log.warning);
  changes.forEach(reading.notDue === undefined ? log.warning : log.info);
  if (reading.notDue !== undefined) {
    aside(runtime)(reading.notDue);
    return skippedResult(events);
  }

  robots.warnings.forEach(dryRun || onMissingWebhook === 'skip' ? log.notice : log.warning);
  const routing = routeGroups(groups, robots, onMissingWebhook, log);
  const isAboutRun = isRunAsked || (workflow.report === 'auto' && (tests?.failed ?? 0) > 0);
  const runContext = { context, workflowRun, isAboutRun, report: workflow.report };
  const plan = await planGroups(routing.groups, events, runContext);
  plan.warnings.forEach(log.warning);

  const unsent = [...routing.unsent, ...plan.unsent];
  const { plannedDeliveries } = plan;
  runtime.progress.plannedDeliveries = plannedDeliveries;
  runtime.progress.unsent = unsent;
  if (plannedDeliveries.length + unsent.length === 0) return skippedResult(events);
  const deliveries = dryRun
    ? performDryRun(plannedDeliveries, runtime)
    : await deliver(plannedDeliveries, delivery, runtime, runtime.signal);
  distinct(deliveries.flatMap(({ warnings }) => warnings)).forEach(log.warning);
  return { ...deliveredResult(events, deliveries, unsent, require), tests };
}

/** What the test reports of this job say. What reads them is loaded here, since few steps have reports. */
async function readTests(
  { testReports: patterns, token, report, budgetMs }: Inputs['workflow'] & { readonly budgetMs: number },
  { workspace }: WorkflowContext,
  runtime: Runtime,
): Promise<TestResults | undefined> {
  if (patterns.length === 0 || report === 'health') return undefined;
  const { readTestReports } = await import('./workflow/test-report/read.ts');
  const { tests, note, warnings } = await readTestReports({ patterns, workspace, token, budgetMs }, runtime);
  runtime.log.info(note);
  warnings.forEach(runtime.log.warning);
  return tests;
}

/** Says why nothing is sent. In the post stage every green job would get an annotation: the log is enough. */
function aside({ stage, log }: Pick<Runtime, 'stage' | 'log'>): (said: Said) => void {
  return stage === 'post' ? log.info : log.notice;
}

/** Forks and Dependabot get no secrets: the user decides whether that is an error. */
function withoutRobots(inputs: Inputs, runtime: Runtime): StepResult {
  inputs.changes.forEach(runtime.log.info);
  if (inputs.onMissingWebhook === 'skip') {
    aside(runtime)(nothingSentWithoutWebhook(inputs.withoutSecrets));
    return skippedResult();
  }
  if (inputs.workflow.report === 'health') return errorResult(missingWebhook(runtime.env));
  const { events } = read(inputs, runtime);
  return errorResult(missingWebhook(runtime.env), events);
}

/** The result of a run that has no report. */
function withoutReport(error: unknown, { signal }: Runtime): StepResult {
  const result = errorResult(error);
  return signal.aborted ? { ...result, status: 'cancelled' } : result;
}

/**
 * The result of a run with wrong inputs. Keeps the event as a dead letter if it can be read without those
 * inputs; input `attributes` is ignored if it is the wrong one. A health report can be made again, so nothing of it is kept.
 */
export function withoutInputs(
  error: unknown,
  { event, matrix, report }: EndingInputs,
  runtime: Runtime,
): StepResult {
  if (report === 'health') return withoutReport(error, runtime);
  const context = readWorkflowContext(runtime.env, matrix);
  for (const inputs of [event, { ...event, attributes: {} }]) {
    try {
      const { events } = readEvents(inputs, context, () => new Date(runtime.now()));
      return errorResult(error, events);
    } catch {
      // The input error is reported; an error of the event is not.
    }
  }
  return errorResult(error);
}

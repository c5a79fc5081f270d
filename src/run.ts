import type { CloudEvent } from 'cloudevents';
import { UserError } from './errors.ts';
import { readEvents } from './event/read.ts';
import type { GetInput } from './inputs/get-input.ts';
import { type Inputs, readBareEventInputs, readEventInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { compose } from './message/compose.ts';
import { needsAuthor } from './message/mentions/mentions.ts';
import { usesWorkflowRun } from './message/template/uses-run.ts';
import { eachEvent, type Unsent } from './message/unsent.ts';
import { printable } from './printable.ts';
import {
  deliveredResult,
  errorResult,
  interrupted,
  type Progress,
  type StepResult,
  skippedResult,
} from './report/step-result.ts';
import { deliver } from './robot/deliver.ts';
import type { Delivery, DeliveryRuntime as DeliveryWorld } from './robot/delivery.ts';
import { originsOf, type RobotDirectory } from './robot/directory/directory.ts';
import { performDryRun } from './robot/dry-run.ts';
import { openTransport } from './robot/wire/transport.ts';
import { planDeliveries, type Routed, routeBy, routeKeyOf } from './route.ts';
import { notDue, reportsRun } from './workflow/notify-when.ts';
import { readWorkflowRun } from './workflow/read.ts';
import { knownStatus, outcomeSoFar } from './workflow/run-outcome.ts';
import { readWorkflowContext, type WorkflowContext } from './workflow-context.ts';

/** Everything that the program needs from the outside. */
export interface Runtime extends Omit<DeliveryWorld, 'post' | 'onDelivery'> {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Filled during the run: what was read, planned and delivered. */
  readonly progress: Progress;
}

/** The program, from inputs to the step's result. Throws if there is no event that could be sent. */
export async function run(inputs: Inputs, runtime: Runtime): Promise<StepResult> {
  const { robots, delivery } = inputs;
  inputs.warnings.forEach(runtime.log.warning);
  if (!robots) return withoutRobots(inputs, runtime);
  const transport = openTransport({ env: runtime.env, connectTimeoutMs: delivery.timeoutMs });
  try {
    if (!inputs.dryRun) await Promise.all(originsOf(robots).map(transport.preconnect));
    const { events, context } = read(inputs, runtime);
    if (events.length === 0) return skippedResult();
    const post = transport.post;
    const onDelivery = (done: Delivery) => void runtime.progress.deliveries.push(done);
    const sending = send({ ...inputs, robots, events, context }, { ...runtime, post, onDelivery });
    return await sending.catch((error: unknown) => interrupted(error, runtime.progress));
  } finally {
    transport.close();
  }
}

/** The events to report, and the workflow context. */
function read({ event, workflow }: Pick<Inputs, 'event' | 'workflow'>, { env, log, now, progress }: Runtime) {
  const context = readWorkflowContext(env, workflow.matrix);
  const status = outcomeSoFar(workflow);
  const { events, warnings } = readEvents({ ...event, status }, context, () => new Date(now()));
  warnings.forEach(log.warning);
  progress.events = events;
  return { events, context };
}

interface Reading extends Inputs {
  readonly robots: RobotDirectory;
  readonly events: readonly CloudEvent<unknown>[];
  readonly context: WorkflowContext;
}

/** Sends the events and returns the step's result. */
async function send(
  {
    robots,
    chatGroup,
    message,
    workflow,
    delivery,
    require,
    dryRun,
    events,
    context,
    onMissingWebhook,
  }: Reading,
  runtime: Runtime & DeliveryWorld,
): Promise<StepResult> {
  const isAboutRun = reportsRun(workflow, context.eventName);
  const mayAskGitHub = isAboutRun || usesWorkflowRun(message);
  // Leaves at least half of the deadline for the delivery.
  const question = {
    ...workflow,
    context,
    mayAskGitHub,
    needsAuthor: needsAuthor(message.mentions),
    budgetMs: delivery.deadlineMs / 2,
  };
  const { workflowRun, ...reading } = await readWorkflowRun(question, runtime);
  reading.warnings.forEach(runtime.log.warning);
  if (!reading.isDue) {
    runtime.log.notice(notDue(workflow.notifyWhen, workflowRun));
    return skippedResult(events);
  }

  const leftOut = dryRun || onMissingWebhook === 'skip' ? runtime.log.notice : runtime.log.warning;
  robots.warnings.forEach(leftOut);
  const { routed, unsent: unrouted } = routeAll(events, robots, { chatGroup, onMissingWebhook }, runtime.log);
  const { report } = workflow;
  const runContext = { context, workflowRun, isAboutRun: isAboutRun, report, groupOf: routeKeyOf(routed) };
  const composed = await compose(
    routed.map(({ event }) => event),
    message,
    runContext,
  );
  composed.warnings.forEach(runtime.log.warning);

  const unsent = [...unrouted, ...composed.unsent];
  const plannedDeliveries = planDeliveries(composed.drafts, routed);
  runtime.progress.plannedDeliveries = plannedDeliveries;
  runtime.progress.unsent = unsent;
  if (plannedDeliveries.length + unsent.length === 0) return skippedResult(events);
  const deliveries = dryRun
    ? performDryRun(plannedDeliveries, runtime)
    : await deliver(plannedDeliveries, delivery, runtime, runtime.signal);
  for (const warning of new Set(deliveries.flatMap(({ warnings }) => warnings))) runtime.log.warning(warning);
  return deliveredResult(events, deliveries, unsent, require);
}

/**
 * The destinations of each event. A group without a webhook is an error, or is left out with a notice, only
 * if an event addresses it.
 */
function routeAll(
  events: readonly CloudEvent<unknown>[],
  robots: RobotDirectory,
  { chatGroup, onMissingWebhook }: Pick<Inputs, 'chatGroup' | 'onMissingWebhook'>,
  log: Log,
): { routed: readonly Routed[]; unsent: readonly Unsent[] } {
  const route = routeBy(robots, chatGroup);
  const leftOut = new Set<string>();
  const items = events.map((event) => ({ event }));
  const { made, unsent } = eachEvent(items, ({ event }): Routed => {
    const { destinations, groupsWithoutWebhook } = route(event);
    const [group] = groupsWithoutWebhook;
    if (group !== undefined && onMissingWebhook === 'fail') throw missingWebhook(group);
    for (const name of groupsWithoutWebhook) leftOut.add(name);
    return { event, destinations };
  });
  for (const name of leftOut)
    log.notice(`Nothing was sent to group "${printable(name)}": its webhook is empty.`);
  return { routed: made.filter(({ destinations }) => destinations.length > 0), unsent };
}

function missingWebhook(group: string): UserError {
  return new UserError(
    `Group "${printable(group)}" of "robots" has no webhook. Is its secret set? Where secrets may be missing (forks, Dependabot), set \`on-missing-webhook: skip\`.`,
  );
}

/** Forks and Dependabot get no secrets: the user decides whether that is an error. */
function withoutRobots(inputs: Inputs, runtime: Runtime): StepResult {
  if (inputs.onMissingWebhook === 'skip') {
    runtime.log.notice('Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".');
    return skippedResult();
  }
  const failure = new UserError(
    'There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and ' +
      'pass that as "webhook". Where secrets may be missing (forks, Dependabot), set `on-missing-webhook: skip`.',
  );
  const { events } = read(inputs, runtime);
  return errorResult(failure, events);
}

/**
 * The result of a run with wrong inputs. Keeps the event as a dead letter if it can be read without those
 * inputs; input `attributes` is ignored if it is the wrong one.
 */
export async function withoutInputs(error: unknown, get: GetInput, runtime: Runtime): Promise<StepResult> {
  for (const readInputs of [readEventInputs, readBareEventInputs]) {
    try {
      const event = await readInputs(get);
      const context = readWorkflowContext(runtime.env, get('matrix'));
      const now = () => new Date(runtime.now());
      const { events } = readEvents({ ...event, status: knownStatus(get('status')) }, context, now);
      return errorResult(error, events);
    } catch {
      // The input error is reported; an error of the event is not.
    }
  }
  return errorResult(error);
}

import { deliver, performDryRun } from './deliver/deliver.ts';
import type { Delivery, DeliveryRuntime } from './deliver/delivery.ts';
import { originsOf, type RobotDirectory } from './deliver/directory/directory.ts';
import { planDeliveries } from './deliver/planned-delivery.ts';
import { openTransport } from './deliver/wire/post.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import { compose } from './message/compose.ts';
import type { Notification } from './message/notification.ts';
import { allDropped, asideIn, type NothingSentRuntime, withoutRobots } from './nothing-sent.ts';
import {
  deliveredResult,
  describeDecisions,
  interruptedResult,
  type Progress,
  type StepResult,
  skippedResult,
} from './report/step-result.ts';
import { route } from './route.ts';
import { readRunContext } from './run-context.ts';
import { distinctSaid } from './said.ts';
import { readSource, type Source } from './source.ts';

/** Everything that the program needs from the outside. */
export interface Runtime
  extends NothingSentRuntime,
    Omit<DeliveryRuntime, 'post' | 'onDelivery' | 'secrets' | 'log'> {
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Filled during the run: what was read, planned and delivered. */
  readonly progress: Progress;
}

/** The program, from inputs to the step's result. Throws if there is no event that could be sent. */
export async function run(inputs: Inputs, runtime: Runtime): Promise<StepResult> {
  const { robots, dryRun, delivery } = inputs;
  if (!robots) return withoutRobots(inputs, runtime);
  const transport = openTransport({ env: runtime.env, connectTimeoutMs: delivery.timeoutMs });
  try {
    if (!dryRun) await Promise.all(originsOf(robots).map(transport.preconnect));
    return await notify({ ...inputs, robots }, { ...runtime, post: transport.post });
  } finally {
    transport.close();
  }
}

type SendingInputs = Inputs & { readonly robots: RobotDirectory };
type SendingRuntime = Runtime & Pick<DeliveryRuntime, 'post'>;

/** Sends the events that rules and `notify-when` let through. */
async function notify(inputs: SendingInputs, runtime: SendingRuntime): Promise<StepResult> {
  const { log, stage, progress } = runtime;
  // The main stage of `watch` has warned of the inputs.
  inputs.warnings.forEach(stage === 'post' ? log.info : log.warning);

  const source = await readSource(inputs, runtime);
  const { events } = source;
  progress.events = events;
  source.warnings.forEach(log.warning);
  if (source.notDue !== undefined) log.notice(source.notDue);
  if (events.length === 0 || source.notDue !== undefined) return skippedResult(events);

  const { notifications, decisions, warnings } = inputs.selectNotifications(events, new Date(runtime.now()));
  warnings.forEach(log.warning);
  describeDecisions(decisions).forEach(log.info);
  if (notifications.length === 0) {
    inputs.changes.forEach(log.info);
    return { ...allDropped(events, inputs, runtime), decisions };
  }

  const sending = send(notifications, source, inputs, runtime);
  const result = await sending.catch((error: unknown) => interruptedResult(error, progress));
  return { ...result, decisions };
}

async function send(
  notifications: readonly Notification[],
  { events, context }: Source,
  inputs: SendingInputs,
  runtime: SendingRuntime,
): Promise<StepResult> {
  const { robots, delivery, dryRun, onMissingWebhook, secrets } = inputs;
  const { log, progress } = runtime;
  const { runContext, notDue, ...read } = await readRunContext(inputs, notifications, context, runtime);
  const tests = runContext.workflowRun?.tests;
  read.notes.forEach(log.info);
  read.warnings.forEach(log.warning);
  inputs.changes.forEach(notDue === undefined ? log.warning : log.info);
  if (notDue !== undefined) {
    asideIn(runtime)(notDue);
    return skippedResult(events);
  }

  robots.warnings.forEach(dryRun || onMissingWebhook === 'skip' ? log.notice : log.warning);
  const routing = route(notifications, robots, onMissingWebhook);
  routing.notices.forEach(log.notice);
  const composition = await compose(routing.routed, runContext, runtime);
  composition.notes.forEach(log.info);
  composition.warnings.forEach(log.warning);

  const planned = planDeliveries(composition.messages);
  const unsent = [...routing.unsent, ...composition.unsent];
  Object.assign(progress, { plannedDeliveries: planned, unsent });
  if (planned.length + unsent.length === 0) return skippedResult(events);
  const onDelivery = (done: Delivery) => void progress.deliveries.push(done);
  const deliveries = dryRun
    ? performDryRun(planned, { ...runtime, secrets })
    : await deliver(planned, delivery, { ...runtime, secrets, onDelivery }, runtime.signal);
  distinctSaid(deliveries.flatMap(({ warnings }) => warnings)).forEach(log.warning);
  return { ...deliveredResult(events, deliveries, unsent, inputs.require), tests };
}

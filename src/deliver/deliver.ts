import { createRedactor } from '../redact.ts';
import { say } from '../said.ts';
import { printable } from '../text.ts';
import { type AttemptResult, classify } from './classify.ts';
import { type Credentials, collectCredentials, refuseCredentials } from './credentials.ts';
import type { Delivery, DeliveryContext, DeliveryRuntime } from './delivery.ts';
import {
  cancelledDelivery,
  commonFields,
  type DeliveryState,
  erroredDelivery,
  type FailedAttempt,
  failedDelivery,
  newDeliveryState,
  sentDelivery,
  untriedDelivery,
  withReason,
} from './delivery-state.ts';
import type { Robot } from './directory/directory.ts';
import { excludeRobots, nextStep, noTimeLeft, planTurn, type QueueProgress } from './next-step.ts';
import type { PlannedDelivery } from './planned-delivery.ts';
import { type DeliveryPolicy, deliveryMs, graceMs } from './retry.ts';
import { RobotHealth } from './robot-health.ts';
import { requestFor } from './wire/request.ts';

/**
 * Delivers messages, in order to each destination and in parallel to different ones. Returns one result
 * each, in the given order. Never rejects because a delivery failed. When `signal` is aborted, nothing new
 * is posted, delays end, and a request in flight gets three seconds for its response.
 */
export async function deliver(
  plannedDeliveries: readonly PlannedDelivery[],
  policy: DeliveryPolicy,
  runtime: DeliveryRuntime,
  signal: AbortSignal,
): Promise<Delivery[]> {
  const end = new AbortController();
  const run: DeliveryContext = {
    policy,
    runtime,
    signal,
    inFlight: inFlightSignal(runtime, signal, end.signal),
    health: new RobotHealth(),
    ...collectCredentials(plannedDeliveries, runtime.secrets),
  };
  const queues = Map.groupBy(plannedDeliveries.entries(), ([, { destination }]) => destination.name);
  const deliveries = await Promise.all([...queues.values()].map((queue) => deliverQueue(queue, run)));
  // An explicit reason avoids creating an error with a stack.
  end.abort('delivered');
  return deliveries
    .flat()
    .sort(([a], [b]) => a - b)
    .map(([, delivery]) => delivery);
}

/** One after the other, in order; a failed delivery does not stop the next. */
async function deliverQueue(
  queue: readonly (readonly [number, PlannedDelivery])[],
  run: DeliveryContext,
): Promise<(readonly [number, Delivery])[]> {
  const done: (readonly [number, Delivery])[] = [];
  let sent = 0;
  for (const [index, planned] of queue) {
    const delivery = await deliverOne(planned, run, { sent, left: queue.length - done.length });
    if (delivery.status === 'sent') sent += 1;
    run.runtime.onDelivery?.(delivery);
    done.push([index, delivery]);
  }
  return done;
}

/** Aborted when a cancelled run has waited long enough for requests in flight. */
function inFlightSignal(runtime: DeliveryRuntime, signal: AbortSignal, end: AbortSignal): AbortSignal {
  const inFlight = new AbortController();
  const onCancel = () => void runtime.sleep(graceMs, end).then(() => inFlight.abort());
  if (signal.aborted) onCancel();
  else signal.addEventListener('abort', onCancel, { once: true, signal: end });
  return inFlight.signal;
}

/** Does everything that `deliver` does except posting, and logs each request without credentials. */
export function performDryRun(
  plannedDeliveries: readonly PlannedDelivery[],
  runtime: Pick<DeliveryRuntime, 'now' | 'monotonic' | 'uuid' | 'log' | 'secrets'>,
): Delivery[] {
  const credentials = collectCredentials(plannedDeliveries, runtime.secrets);
  return plannedDeliveries.map((planned): Delivery => {
    const state = newDeliveryState(planned, runtime);
    try {
      const [robot] = state.order;
      const { request, message, truncated } = prepareRequest(state, robot, runtime.now(), credentials);
      runtime.log.info(say`${printable(planned.destination.name)}: POST ${request.shown}`);
      runtime.log.info(say`${credentials.redact(request.body)}`);
      return {
        ...commonFields(state, runtime),
        ...withReason(say`dry run`),
        status: 'dry-run',
        errcode: null,
        explanation: undefined,
        message,
        truncated,
      };
    } catch (error) {
      return erroredDelivery(state, error, { ...credentials, runtime });
    }
  });
}

/**
 * Delivers one message: attempts until it is sent or nothing is left to try. An unexpected error fails only this
 * delivery.
 */
export async function deliverOne(
  planned: PlannedDelivery,
  run: DeliveryContext,
  progress: QueueProgress,
): Promise<Delivery> {
  const state = newDeliveryState(planned, run.runtime);
  try {
    return await runAttempts(state, run, progress);
  } catch (error) {
    return erroredDelivery(state, error, run);
  }
}

async function runAttempts(
  state: DeliveryState,
  run: DeliveryContext,
  progress: QueueProgress,
): Promise<Delivery> {
  const { runtime, signal, health } = run;
  const findCircuit = (robot: Robot) => health.openCircuit(robot, state.startMs);
  const circuit = findCircuit(state.order[0]);
  if (circuit && !excludeRobots(state, (robot) => findCircuit(robot) !== undefined))
    return untriedDelivery(state, circuit, run);
  let failed: FailedAttempt | undefined;
  while (!signal.aborted) {
    const turn = planTurn(state, failed, run, progress);
    if (turn.kind === 'give up') return failedDelivery(state, turn.attemptResult, run, turn.reason);
    if (turn.kind === 'wait') {
      // A timer may fire up to a millisecond early by the monotonic clock.
      await runtime.sleep(Math.ceil(turn.ms) + 1, signal);
      continue;
    }
    state.robot = turn.robot;
    const result = await attempt(state, turn.robot, run);
    if (result.kind === 'sent') return sentDelivery(state, result.errmsg, run);
    failed = result;
    const next = nextStep(state, turn.robot, result, run);
    if (next === 'give up' || next === 'no time') {
      if (result.errcode === null && result.kind !== 'refused')
        health.recordNoAnswer(turn.robot, result.errmsg, runtime.monotonic());
      return failedDelivery(state, result, run, next === 'no time' ? noTimeLeft(run) : undefined);
    }
    if (next > 0) await runtime.sleep(next, signal);
  }
  return cancelledDelivery(state, failed, run);
}

/**
 * Posts the message once, in its current variant and freshly signed, and classifies the response. Records in the
 * state what was posted.
 */
async function attempt(state: DeliveryState, robot: Robot, run: DeliveryContext): Promise<AttemptResult> {
  const { runtime, health, policy } = run;
  const signedMs = runtime.now() + health.clockOffsetMs(robot);
  const { request, message, truncated } = prepareRequest(state, robot, signedMs, run);
  if (request.sign) runtime.log.mask(request.sign.reveal());
  state.message = message;
  state.truncated = truncated;
  state.attempts += 1;
  const startMs = runtime.monotonic();
  state.deadlineMs ??= startMs + deliveryMs(policy);
  const rateLimiter = health.rateLimiter(robot);
  const counted = rateLimiter.take(startMs);
  const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, state.deadlineMs - startMs));
  runtime.log.debug(`POST ${request.shown}`);
  const posted = await runtime.post(request, timeoutMs, run.inFlight);
  counted.endMs = runtime.monotonic();
  if (posted.kind === 'unreached') rateLimiter.release(counted);
  const redactSign = createRedactor(request.sign ? [request.sign.reveal()] : []);
  const attemptResult = classify(posted, {
    origin: robot.webhook.origin,
    signedMs,
    isSigned: robot.secret !== undefined,
    redact: (text) => redactSign(run.redact(text)),
  });
  if (isCounted(attemptResult)) state.calls += 1;
  if (attemptResult.errcode !== null) health.recordAnswer(robot);
  if (attemptResult.kind === 'sent') health.recordSuccess(robot, startMs);
  return attemptResult;
}

/**
 * Whether DingTalk counts it towards the organisation's monthly quota: all but what its rate limits refused or what did not
 * reach it. Source: open.dingtalk.com, "billing model", "metering rules".
 */
function isCounted(result: AttemptResult): boolean {
  if (result.kind === 'refused') return result.blame !== 'host';
  return result.kind !== 'safe' && result.kind !== 'rate-limited';
}

/** What an attempt posts. Throws a `UserError` if the message cannot be rendered or contains a credential. */
function prepareRequest(state: DeliveryState, robot: Robot, signedMs: number, credentials: Credentials) {
  const { message: content, truncated } = state.planned.draft.renderFor(robot, state.variant);
  const message = { ...content, msgUuid: state.msgUuid };
  const request = requestFor(robot, message, signedMs);
  refuseCredentials(request.body, state.planned, credentials);
  return { request, message, truncated };
}

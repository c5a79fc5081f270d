import { say } from '../said.ts';
import { printable } from '../text.ts';
import { prepareRequest } from './attempt.ts';
import { collectCredentials } from './credentials.ts';
import { deliverOne } from './deliver-one.ts';
import type { Delivery, DeliveryContext, DeliveryRuntime } from './delivery.ts';
import { commonFields, erroredDelivery, newDeliveryState, withReason } from './delivery-state.ts';
import type { PlannedDelivery } from './planned-delivery.ts';
import { type DeliveryPolicy, graceMs } from './retry.ts';
import { RobotHealth } from './robot-health.ts';

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

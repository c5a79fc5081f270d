import { deliverOne } from './deliver-one.ts';
import type { Delivery, DeliveryContext, DeliveryRuntime } from './delivery.ts';
import type { PlannedDelivery } from './planned-delivery.ts';
import { type DeliveryPolicy, graceMs } from './retry.ts';
import { RobotHealth } from './robot-health.ts';
import { secretsIn } from './secrets.ts';

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
    ...secretsIn(plannedDeliveries),
  };
  const lanes = Map.groupBy(plannedDeliveries.entries(), ([, { destination }]) => destination.name);
  const deliveries = await Promise.all([...lanes.values()].map((lane) => deliverLane(lane, run)));
  // An explicit reason avoids creating an error with a stack.
  end.abort('delivered');
  return deliveries
    .flat()
    .sort(([a], [b]) => a - b)
    .map(([, delivery]) => delivery);
}

/** One after the other, in order; a failed delivery does not stop the next. */
async function deliverLane(
  lane: readonly (readonly [number, PlannedDelivery])[],
  run: DeliveryContext,
): Promise<(readonly [number, Delivery])[]> {
  const done: (readonly [number, Delivery])[] = [];
  let sent = 0;
  for (const [index, planned] of lane) {
    const delivery = await deliverOne(planned, run, { sent, left: lane.length - done.length });
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

import { carry } from './carry.ts';
import type { Delivery, Run, World } from './delivery.ts';
import type { Parcel } from './parcel.ts';
import { type DeliveryPolicy, graceMs } from './retry.ts';
import { secretsIn } from './secrets.ts';
import { Standing } from './standing.ts';

/**
 * Delivers the parcels, in order to each destination and side by side to different ones, and tells what
 * became of each, in the order of `parcels`. Never rejects for a parcel's sake. When `signal` is aborted
 * nothing new is posted, waits end, and a request in flight has three seconds to find its answer.
 */
export async function deliver(
  parcels: readonly Parcel[],
  policy: DeliveryPolicy,
  world: World,
  signal: AbortSignal,
): Promise<Delivery[]> {
  const end = new AbortController();
  const run: Run = {
    policy,
    world,
    signal,
    inFlight: inFlightSignal(world, signal, end.signal),
    standing: new Standing(),
    ...secretsIn(parcels),
  };
  const lanes = Map.groupBy(parcels.entries(), ([, { destination }]) => destination.name);
  const deliveries = await Promise.all([...lanes.values()].map((lane) => deliverLane(lane, run)));
  // With a reason, no error is made, whose stack would be written down.
  end.abort('delivered');
  return deliveries
    .flat()
    .sort(([a], [b]) => a - b)
    .map(([, delivery]) => delivery);
}

/** One after the other, in order; what happens to one does not keep the next from being tried. */
async function deliverLane(
  lane: readonly (readonly [number, Parcel])[],
  run: Run,
): Promise<(readonly [number, Delivery])[]> {
  const done: (readonly [number, Delivery])[] = [];
  let sent = 0;
  for (const [index, parcel] of lane) {
    const delivery = await carry(parcel, run, { sent, left: lane.length - done.length });
    if (delivery.status === 'sent') sent += 1;
    run.world.onDelivery?.(delivery);
    done.push([index, delivery]);
  }
  return done;
}

/** Aborted when a cancelled run has waited long enough for the requests in flight. */
function inFlightSignal(world: World, signal: AbortSignal, end: AbortSignal): AbortSignal {
  const inFlight = new AbortController();
  const onCancel = () => void world.sleep(graceMs, end).then(() => inFlight.abort());
  if (signal.aborted) onCancel();
  else signal.addEventListener('abort', onCancel, { once: true, signal: end });
  return inFlight.signal;
}

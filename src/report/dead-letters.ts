import type { CloudEvent } from 'cloudevents';
import type { Delivery } from '../deliver/delivery.ts';
import { marksOf } from '../deliver/directory/marks.ts';
import type { PlannedDelivery, UnsentEvent } from '../deliver/planned-delivery.ts';
import { createCloudEvent } from '../event/cloudevent.ts';

/** Whether a step succeeds only if every destination got the message, or if one did. */
export type Require = 'all' | 'any';

/**
 * The events that did not arrive completely at each of their destinations, in the order of `events`. If some
 * destinations have an event, its extension attribute `undelivered` names the others, so that sending it
 * again repeats nothing.
 */
export function collectDeadLetters(
  events: readonly CloudEvent<unknown>[],
  deliveries: readonly Pick<Delivery, 'planned' | 'status' | 'withheld'>[],
  unsent: readonly UnsentEvent[],
): CloudEvent<unknown>[] {
  const uncomposed = unsent.flatMap(({ planned = [] }) => planned.map(asFailed));
  const tries = groupByEvent<Tried>([...deliveries, ...uncomposed]);
  const unsentEvents = new Set(unsent.filter(({ planned }) => !planned).map(({ event }) => event));
  return events.flatMap((event) => {
    if (unsentEvents.has(event)) return [event];
    const tried = tries.get(event) ?? [];
    const missed = tried.filter((one) => !hasArrivedWhole(one));
    if (missed.length === 0) return [];
    return [withUndelivered(event, missed, tried)];
  });
}

/** What is known about one delivery, tried or not. */
interface Tried extends Pick<Delivery, 'status' | 'withheld'> {
  readonly planned: Omit<PlannedDelivery, 'draft'>;
}

/** If some destinations have the event, the marks name those that do not. */
function withUndelivered(
  letter: CloudEvent<unknown>,
  missed: readonly { readonly planned: Omit<PlannedDelivery, 'draft'> }[],
  tried: readonly unknown[],
): CloudEvent<unknown> {
  const { undelivered, ...event } = letter;
  const whole = createCloudEvent(event);
  const marks = missed.flatMap(({ planned }) =>
    marksOf(planned.destination, whole, planned.labelOf?.(letter)),
  );
  const wasPartial =
    typeof undelivered === 'string' && undelivered.split(',').some((mark) => marks.includes(mark));
  if (missed.length === tried.length && !wasPartial) return whole;
  return createCloudEvent({ ...event, undelivered: marks.join(',') });
}

function groupByEvent<T extends { readonly planned: Pick<PlannedDelivery, 'events'> }>(
  deliveries: readonly T[],
): ReadonlyMap<CloudEvent<unknown>, readonly T[]> {
  const tries = new Map<CloudEvent<unknown>, T[]>();
  for (const delivery of deliveries) {
    for (const event of delivery.planned.events) {
      const known = tries.get(event);
      if (known) known.push(delivery);
      else tries.set(event, [delivery]);
    }
  }
  return tries;
}

/** Whether every message reached as many of its destinations as `require` asks. */
export function meetsRequirement(deliveries: readonly Delivery[], require: Require): boolean {
  return [...Map.groupBy(deliveries, ({ planned }) => planned.draft).values()].every((tried) =>
    require === 'all' ? tried.every(hasArrived) : tried.some(hasArrived),
  );
}

/** A dry run delivers nothing. */
export function hasArrived({ status }: Pick<Delivery, 'status'>): boolean {
  return status === 'sent' || status === 'dry-run';
}

/** False also for a message that DingTalk accepted only without the event's own words. */
function hasArrivedWhole({ status, withheld }: Pick<Delivery, 'status' | 'withheld'>): boolean {
  return hasArrived({ status }) && !withheld;
}

/** Planned deliveries without a result, as failed ones. */
export function failUnfinished(
  plannedDeliveries: readonly PlannedDelivery[],
  deliveries: readonly Delivery[],
): { readonly planned: PlannedDelivery; readonly status: 'failed'; readonly withheld: false }[] {
  const ended = new Set(deliveries.map(({ planned }) => planned));
  return plannedDeliveries.filter((planned) => !ended.has(planned)).map(asFailed);
}

function asFailed<T extends Omit<PlannedDelivery, 'draft'>>(planned: T) {
  return { planned, status: 'failed', withheld: false } as const;
}

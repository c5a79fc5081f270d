import type { CloudEvent } from 'cloudevents';
import type { Delivery } from '../deliver/delivery.ts';
import type { Destination } from '../deliver/directory/directory.ts';
import { marksOf } from '../deliver/directory/marks.ts';
import type { PlannedDelivery, UnsentNotification } from '../deliver/planned-delivery.ts';
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
  deliveries: readonly Ended[],
  unsent: readonly UnsentNotification[],
): CloudEvent<unknown>[] {
  const uncomposed = unsent.flatMap(({ notification }) =>
    (notification.destinations ?? []).map((destination) =>
      asFailed({ destination, notifications: [notification] }),
    ),
  );
  const tries = Map.groupBy([...deliveries, ...uncomposed].flatMap(triesIn), ({ event }) => event);
  const unrouted = unsent.filter(({ notification: { destinations } }) => destinations === undefined);
  const unsentEvents = new Set(unrouted.map(({ notification }) => notification.event));
  return events.flatMap((event) => {
    if (unsentEvents.has(event)) return [event];
    const tried = tries.get(event) ?? [];
    const missed = tried.filter(({ hasArrivedWhole }) => !hasArrivedWhole);
    if (missed.length === 0) return [];
    return [withUndelivered(event, missed, tried.length)];
  });
}

/** A delivery that has ended, or that nothing became of. */
interface Ended extends Pick<Delivery, 'status' | 'withheld'> {
  readonly planned: Omit<PlannedDelivery, 'draft'>;
}

/** What became of one event at one destination. */
interface Try {
  readonly event: CloudEvent<unknown>;
  readonly label: string;
  readonly destination: Destination;
  readonly hasArrivedWhole: boolean;
}

/** A message that DingTalk accepted only without the event's own words has not arrived whole. */
function triesIn({ planned: { destination, notifications }, status, withheld }: Ended): readonly Try[] {
  const hasArrivedWhole = hasArrived({ status }) && !withheld;
  return notifications.map(({ event, label }) => ({ event, label, destination, hasArrivedWhole }));
}

/** If some destinations have the event, the marks name those that do not. */
function withUndelivered(
  letter: CloudEvent<unknown>,
  missed: readonly Try[],
  triedCount: number,
): CloudEvent<unknown> {
  const { undelivered, ...event } = letter;
  const whole = createCloudEvent(event);
  const marks = missed.flatMap(({ destination, label }) => marksOf(destination, whole, label));
  const wasPartial =
    typeof undelivered === 'string' && undelivered.split(',').some((mark) => marks.includes(mark));
  if (missed.length === triedCount && !wasPartial) return whole;
  return createCloudEvent({ ...event, undelivered: marks.join(',') });
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

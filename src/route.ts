import type { CloudEvent } from 'cloudevents';
import type { ComposedMessage } from './message/composed-message.ts';
import {
  type Addressed,
  type Destination,
  destinationsFor,
  type RobotDirectory,
} from './robot/directory/directory.ts';
import { marksOf } from './robot/directory/marks.ts';
import type { PlannedDelivery } from './robot/planned-delivery.ts';

/** Returns the destinations of an event. Throws a `UserError` if it names an unknown group. */
export type Route = (event: CloudEvent<unknown>) => Addressed;

/**
 * By input `chat-group`, else the event's `xvchatgroup`, else the default group. A dead letter that reached
 * some destinations before names the others in `undelivered` and goes only there; marks that match no
 * destination are ignored.
 */
export function routeBy(book: RobotDirectory, chatGroup: readonly string[]): Route {
  return (event) => {
    const addressed = destinationsFor(book, { chatGroup, xvchatgroup: textOf(event.xvchatgroup) });
    const marks = textOf(event.undelivered)?.split(',') ?? [];
    const missed = addressed.destinations.filter((one) =>
      marksOf(one, event).some((mark) => marks.includes(mark)),
    );
    return missed.length > 0 ? { destinations: missed, groupsWithoutWebhook: [] } : addressed;
  };
}

/** One event and where it goes. */
export interface Routed {
  readonly event: CloudEvent<unknown>;
  readonly destinations: readonly Destination[];
}

/** The route of an event as one text: events with the same route can share a message. */
export function routeKeyOf(routed: readonly Routed[]): (event: CloudEvent<unknown>) => string {
  const destinationsOf = destinationsIn(routed);
  return (event) => JSON.stringify(destinationsOf(event).map(({ name }) => name));
}

/** One planned delivery for each draft and each of its destinations. */
export function planDeliveries(
  drafts: readonly ComposedMessage[],
  routed: readonly Routed[],
): PlannedDelivery[] {
  const destinationsOf = destinationsIn(routed);
  return drafts.flatMap(({ draft, events }) => {
    const destinations = events.slice(0, 1).flatMap(destinationsOf);
    return destinations.map((destination) => ({ destination, draft, events }));
  });
}

function destinationsIn(routed: readonly Routed[]): (event: CloudEvent<unknown>) => readonly Destination[] {
  const byEvent = new Map(routed.map(({ event, destinations }) => [event, destinations]));
  return (event) => byEvent.get(event) ?? [];
}

function textOf(attribute: unknown): string | undefined {
  return typeof attribute === 'string' ? attribute : undefined;
}

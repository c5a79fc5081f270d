import type { CloudEvent } from 'cloudevents';
import type { Composed } from './message/compose.ts';
import { marksOf } from './robot/address/marks.ts';
import {
  type AddressBook,
  type Addressed,
  type Destination,
  destinationsFor,
} from './robot/address/robots.ts';
import type { Parcel } from './robot/parcel.ts';

/** Gives the destinations of an event. Throws a `Failure` when it names a group that there is not. */
export type Route = (event: CloudEvent<unknown>) => Addressed;

/**
 * By the `chat-group` input, else the event's `xvchatgroup`, else the default group. A dead letter that reached some destinations the first
 * time names the others in `undelivered`, and goes only there; marks that fit no destination mean nothing.
 */
export function routeBy(book: AddressBook, chatGroup: readonly string[]): Route {
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

/** Gives the way an event goes as one text: events of the same way can share a message. */
export function wayOf(routed: readonly Routed[]): (event: CloudEvent<unknown>) => string {
  const destinationsOf = destinationsIn(routed);
  return (event) => JSON.stringify(destinationsOf(event).map(({ name }) => name));
}

/** A copy of each letter for each of its destinations. */
export function parcelsOf(letters: readonly Composed[], routed: readonly Routed[]): Parcel[] {
  const destinationsOf = destinationsIn(routed);
  return letters.flatMap(({ letter, events }) => {
    const destinations = events.slice(0, 1).flatMap(destinationsOf);
    return destinations.map((destination) => ({ destination, letter, events }));
  });
}

function destinationsIn(routed: readonly Routed[]): (event: CloudEvent<unknown>) => readonly Destination[] {
  const byEvent = new Map(routed.map(({ event, destinations }) => [event, destinations]));
  return (event) => byEvent.get(event) ?? [];
}

function textOf(attribute: unknown): string | undefined {
  return typeof attribute === 'string' ? attribute : undefined;
}

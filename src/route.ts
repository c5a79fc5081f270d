import type { CloudEvent } from 'cloudevents';
import type { Composed } from './message/compose.ts';
import { type AddressBook, type Destination, destinationsFor } from './robot/address/robots.ts';
import type { Parcel } from './robot/parcel.ts';

/** Gives the destinations of an event. Throws a `Failure` when it names a group that there is not. */
export type Route = (event: CloudEvent<unknown>) => readonly Destination[];

/**
 * By the `chat-group` input, else the event's `xvchatgroup`, else the first group. A dead letter that reached
 * some destinations the first time names the others in `undelivered`, and goes only there.
 */
export function routeBy(book: AddressBook, chatGroup: readonly string[]): Route {
  return (event) => {
    const destinations = destinationsFor(book, { chatGroup, xvchatgroup: textOf(event.xvchatgroup) });
    const undelivered = textOf(event.undelivered)?.split(',');
    const missed = destinations.filter(({ name }) => undelivered?.includes(name));
    return missed.length > 0 ? missed : destinations;
  };
}

/** Gives the way an event goes as one text: events of the same way can share a message. */
export function wayOf(route: Route): (event: CloudEvent<unknown>) => string {
  return (event) => JSON.stringify(route(event).map(({ name }) => name));
}

/** A copy of each letter for each of its destinations. */
export function parcelsOf(letters: readonly Composed[], route: Route): Parcel[] {
  return letters.flatMap(({ letter, events }) => {
    const destinations = events.slice(0, 1).flatMap(route);
    return destinations.map((destination) => ({ destination, letter, events }));
  });
}

function textOf(attribute: unknown): string | undefined {
  return typeof attribute === 'string' ? attribute : undefined;
}

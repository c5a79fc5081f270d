import { isObject } from '../json.ts';
import { type SaidValue, say } from '../said.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { findCloudEvent } from './cdevents.ts';

/** An event inside another document, and its place there. */
export interface NestedEvent {
  readonly place: SaidValue;
  readonly value: unknown;
}

/**
 * GitHub allows ten top-level keys in `client_payload`, fewer than an event may have, so senders also nest
 * an event or several.
 */
const keys = ['cloudevent', 'event', 'cloudevents', 'events'];

/**
 * The events that a `repository_dispatch` carries; none if it carries none or if another event started the
 * workflow.
 */
export function findDispatchedEvents({ eventName, payload }: WorkflowContext): readonly NestedEvent[] {
  if (eventName !== 'repository_dispatch') return [];
  return findNestedEvents(payload.client_payload, 'client_payload');
}

/**
 * The document itself if it is an event, else the event or batch under the first of the keys that has one.
 */
export function findNestedEvents(document: unknown, place: string): readonly NestedEvent[] {
  if (!isObject(document)) return [];
  const own = findCloudEvent(document);
  if (own !== undefined) return [{ place, value: own }];
  for (const key of keys) {
    const found = findEventsIn(document[key], [place, key].filter((part) => part !== '').join('.'));
    if (found.length > 0) return found;
  }
  return [];
}

/** If one element of an array is an event, all of them are validated as events. */
function findEventsIn(value: unknown, place: string): readonly NestedEvent[] {
  if (!Array.isArray(value)) {
    const event = findCloudEvent(value);
    return event === undefined ? [] : [{ place, value: event }];
  }
  if (!value.some((item) => findCloudEvent(item) !== undefined)) return [];
  return value.map((item, index) => ({
    place: say`${place}, event ${index + 1} of ${value.length}`,
    value: findCloudEvent(item) ?? item,
  }));
}

import type { Context } from '../context.ts';
import { cloudEventIn } from './cdevents.ts';
import type { Attributes } from './cloudevent.ts';
import { isObject } from './rules.ts';

/** The event that a `repository_dispatch` carries, and the place it stands at. */
export interface Dispatched {
  readonly place: string;
  readonly value: Attributes;
}

/**
 * GitHub takes ten top-level keys in `client_payload`, fewer than an event may have, so senders also nest it.
 */
const keys = ['cloudevent', 'event'];

/** Undefined when the workflow was started by something else, or by a dispatch without an event in it. */
export function dispatchedEvent({ eventName, payload }: Context): Dispatched | undefined {
  const sent = payload.client_payload;
  if (eventName !== 'repository_dispatch' || !isObject(sent)) return undefined;
  const places = [
    ['client_payload', sent],
    ...keys.map((key) => [`client_payload.${key}`, sent[key]] as const),
  ] as const;
  for (const [place, document] of places) {
    const value = cloudEventIn(document);
    if (value !== undefined) return { place, value };
  }
  return undefined;
}

import type { Happening } from '../../../test/fixtures/gallery/happening.ts';
import type { Example } from './table.ts';

/** A webhook of the gallery. */
export function webhookExample({ eventName, payload }: Happening): Example {
  return { event: json(payload), 'event-name': eventName };
}

/** The CloudEvents of an entry of the gallery. */
export function cloudEventExample({ given = [] }: Happening): Example {
  return { event: json(given.length === 1 ? given[0] : given) };
}

export function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

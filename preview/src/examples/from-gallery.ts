import type { Happening } from '../../../test/fixtures/gallery/happening.ts';
import type { Example } from './table.ts';

/** A webhook of the gallery, by what sets it apart. */
export function fromGallery(all: readonly Happening[], eventName: string, what: string): Example {
  const found = all.find((each) => each.eventName === eventName && each.what === what);
  if (found === undefined) throw new Error(`The gallery has no "${eventName}: ${what}".`);
  return { event: json(found.payload), 'event-name': eventName };
}

/** The CloudEvents of an entry of the gallery. */
export function cloudEvents(all: readonly Happening[], what: string): Example {
  const given = all.find((each) => each.what === what)?.given ?? [];
  if (given.length === 0) throw new Error(`The gallery has no events "${what}".`);
  return { event: json(given.length === 1 ? given[0] : given) };
}

export function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

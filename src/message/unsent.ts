import type { CloudEvent } from 'cloudevents';
import { andMore, errorText } from '../errors.ts';
import { lines, type Said, say } from '../said.ts';
import { printable } from '../text.ts';

/** An event that cannot be sent as it is or as the inputs say, while others can. */
export interface Unsent {
  readonly event: CloudEvent<unknown>;
  readonly error: unknown;
}

/** Errors that are shown of one batch; the rest is likely the same mistake. */
const maxShown = 20;

/** Returns what `make` makes of each item, and the events of the items that it throws for. */
export function eachEvent<Item extends { readonly event: CloudEvent<unknown> }, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): { made: Made[]; unsent: Unsent[] } {
  const made: Made[] = [];
  const unsent: Unsent[] = [];
  for (const item of items) {
    try {
      made.push(make(item));
    } catch (error) {
      unsent.push({ event: item.event, error });
    }
  }
  return { made, unsent };
}

/** What is wrong, one line for each mistake; events are named when there are others. Undefined when nothing is. */
export function unsentMessage(unsent: readonly Unsent[], events: number): Said | undefined {
  if (unsent.length === 0) return undefined;
  const byMessage = [...Map.groupBy(unsent, ({ error }) => errorText(error).text).values()];
  const shown = byMessage.slice(0, maxShown).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const message = errorText(first.error);
    if (events === 1) return message;
    const id = printable(first.event.id);
    return others.length === 0
      ? say`Event "${id}" was not sent: ${message}`
      : say`Event "${id}" and ${others.length} more were not sent: ${message}`;
  });
  const left = byMessage.length - maxShown;
  return lines([...shown, ...(left > 0 ? [andMore(left)] : [])]);
}

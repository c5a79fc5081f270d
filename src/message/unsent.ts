import type { CloudEvent } from 'cloudevents';
import { errorText } from '../errors.ts';
import { printable } from '../printable.ts';
import type { PlannedDelivery } from '../robot/planned-delivery.ts';

/** An event that cannot be sent as it is or as the inputs say, while others can. */
export interface Unsent {
  readonly event: CloudEvent<unknown>;
  readonly error: unknown;
  /** Where it would have gone, if that is known. */
  readonly planned?: readonly Omit<PlannedDelivery, 'draft'>[];
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
export function unsentMessage(unsent: readonly Unsent[], events: number): string | undefined {
  if (unsent.length === 0) return undefined;
  const byMessage = [...Map.groupBy(unsent, ({ error }) => errorText(error))];
  const lines = byMessage.slice(0, maxShown).map(([message, [first, ...others]]) => {
    if (events === 1 || first === undefined) return message;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `Event "${printable(first.event.id)}"${more} was not sent: ${message}`;
  });
  const left = byMessage.length - maxShown;
  return [...lines, ...(left > 0 ? [`And ${left} more.`] : [])].join('\n');
}

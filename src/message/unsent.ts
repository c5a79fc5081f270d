import type { CloudEvent } from 'cloudevents';
import { errorText } from '../errors.ts';
import { printable } from '../printable.ts';

/** An event that cannot be sent as it is or as the inputs say, while others can. */
export interface Unsent {
  readonly event: CloudEvent<unknown>;
  readonly error: unknown;
}

/** Errors that are shown of one batch; the rest is likely the same mistake. */
const maxShown = 20;

/** Gives what `make` makes of each event, and the events that it throws for. */
export function eachEvent<T>(
  events: readonly CloudEvent<unknown>[],
  make: (event: CloudEvent<unknown>) => T,
): { made: T[]; unsent: Unsent[] } {
  const made: T[] = [];
  const unsent: Unsent[] = [];
  for (const event of events) {
    try {
      made.push(make(event));
    } catch (error) {
      unsent.push({ event, error });
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

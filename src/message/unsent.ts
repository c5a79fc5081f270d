import { andMore, errorText } from '../errors.ts';
import { lines, type Said, say } from '../said.ts';
import { printable } from '../text.ts';
import type { Notification } from './notification.ts';

/** A notification that cannot be sent as it is or as the inputs say, while others can. */
export interface Unsent<Each = Notification> {
  readonly notification: Each;
  readonly error: unknown;
}

/** Errors that are shown of one batch; the rest is likely the same mistake. */
const maxShown = 20;

/** Returns what `make` makes of each notification, and those that it throws for. */
export function makeEach<Each, Made>(
  notifications: readonly Each[],
  make: (notification: Each) => Made,
): { made: Made[]; unsent: Unsent<Each>[] } {
  const made: Made[] = [];
  const unsent: Unsent<Each>[] = [];
  for (const notification of notifications) {
    try {
      made.push(make(notification));
    } catch (error) {
      unsent.push({ notification, error });
    }
  }
  return { made, unsent };
}

/** What is wrong, one line for each mistake; events are named when there are others. Undefined when nothing is. */
export function unsentMessage(
  unsent: readonly Unsent<Pick<Notification, 'event'>>[],
  events: number,
): Said | undefined {
  if (unsent.length === 0) return undefined;
  const byMessage = [...Map.groupBy(unsent, ({ error }) => errorText(error).text).values()];
  const shown = byMessage.slice(0, maxShown).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const message = errorText(first.error);
    if (events === 1) return message;
    const id = printable(first.notification.event.id);
    return others.length === 0
      ? say`Event "${id}" was not sent: ${message}`
      : say`Event "${id}" and ${others.length} more were not sent: ${message}`;
  });
  const left = byMessage.length - maxShown;
  return lines([...shown, ...(left > 0 ? [andMore(left)] : [])]);
}

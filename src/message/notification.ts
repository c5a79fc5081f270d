import type { CloudEvent } from 'cloudevents';
import { andMore, errorText } from '../errors.ts';
import { type Said, say, sentenceLines } from '../said.ts';
import { printable } from '../text.ts';
import type { MessageSettings } from './settings.ts';

/** Whom an event is reported to, and how its message is made. */
export interface Handling {
  /** Names from `robots`; empty leaves the choice to the event's `xvchatgroup`. */
  readonly chatGroup: readonly string[];
  readonly settings: MessageSettings;
}

/**
 * One event on its way to its readers, handled as one rule or the inputs say. An event that several rules take has a
 * notification for each. On the way it gains its destinations (`RoutedNotification`) and what its page is made from
 * (`RenderContext`), and the messages name the notifications that they carry.
 */
export interface Notification extends Handling {
  readonly event: CloudEvent<unknown>;
  /**
   * Distinguishes the notifications of one event: '' for its first one. Dead letters use it to repeat only what did not
   * arrive.
   */
  readonly label: string;
}

/** What decided about one event, in words, for log and job summary. */
export interface Decision {
  readonly event: CloudEvent<unknown>;
  readonly by: Said;
}

/** What becomes of the events. One that has no notification is not reported. */
export interface Selection {
  /** In the order of the events; those of one event in the order of the rules. */
  readonly notifications: readonly Notification[];
  /** One for each event, in the order of the events; empty if the inputs decide for all. */
  readonly decisions: readonly Decision[];
  /** Rules that can take no event. */
  readonly warnings: readonly Said[];
}

/** `now`: rules may have hours. */
export type SelectNotifications = (events: readonly CloudEvent<unknown>[], now: Date) => Selection;

/** A notification for each event, handled as the inputs say. */
export function withoutRules(handling: Handling): SelectNotifications {
  return (events) => ({
    notifications: events.map((event) => ({ ...handling, event, label: '' })),
    decisions: [],
    warnings: [],
  });
}

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
  return sentenceLines([...shown, ...(left > 0 ? [andMore(left)] : [])]);
}

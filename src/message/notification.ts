import type { CloudEvent } from 'cloudevents';
import type { Said } from '../said.ts';
import type { MessageSettings } from './settings.ts';

/** Whom an event is told to, and how its message is made. */
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
   * Tells the notifications of one event apart: '' for its first one. Dead letters use it to repeat only what did not
   * arrive.
   */
  readonly label: string;
}

/** What decided about one event, in words, for log and job summary. */
export interface Decision {
  readonly event: CloudEvent<unknown>;
  readonly by: Said;
}

/** What becomes of the events. One that has no notification is not told. */
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

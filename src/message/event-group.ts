import type { CloudEvent } from 'cloudevents';
import type { Said } from '../said.ts';
import type { MessageSettings } from './settings.ts';

/** Which chat groups a message goes to, and how it is made. */
export interface EventSettings {
  /** Names from `robots`; empty leaves the choice to the event's `xvchatgroup`. */
  readonly chatGroup: readonly string[];
  readonly message: MessageSettings;
}

/** Events with the same settings. An event may be in several groups: it gets a message from each. */
export interface EventGroup extends EventSettings {
  readonly events: readonly CloudEvent<unknown>[];
  /**
   * Tells the messages of one event apart: '' for its first message. Dead letters use it to repeat only what
   * did not arrive.
   */
  readonly labelOf: (event: CloudEvent<unknown>) => string;
}

/** What decided the settings of one event, in words, for log and job summary. */
export interface Decision {
  readonly event: CloudEvent<unknown>;
  readonly by: Said;
}

/** The groups of all events that a message is sent for. An event of no group is not told. */
export interface Grouping {
  readonly groups: readonly EventGroup[];
  /** One for each event, in the order of the events; empty if the inputs decide for all. */
  readonly decisions: readonly Decision[];
  /** Rules that can take no event. */
  readonly warnings: readonly Said[];
}

export type GroupEvents = (events: readonly CloudEvent<unknown>[]) => Grouping;

/** One group with the settings of the inputs. */
export function inOneGroup(settings: EventSettings): GroupEvents {
  return (events) => ({
    groups: events.length === 0 ? [] : [ofInputs(events, settings)],
    decisions: [],
    warnings: [],
  });
}

/** The group of the events that the inputs alone decide about. */
export function ofInputs(events: readonly CloudEvent<unknown>[], settings: EventSettings): EventGroup {
  return { ...settings, events, labelOf: () => '' };
}

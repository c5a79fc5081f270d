import type { CloudEvent } from 'cloudevents';
import { type Destination, destinationsFor, type RobotDirectory } from './deliver/directory/directory.ts';
import { marksOf } from './deliver/directory/marks.ts';
import type { PlannedDelivery } from './deliver/planned-delivery.ts';
import type { Log } from './log.ts';
import type { EventGroup } from './message/event-group.ts';
import type { ComposedMessage } from './message/fit/draft.ts';
import { settingPlace } from './message/settings.ts';
import { eachEvent, type Unsent } from './message/unsent.ts';
import { missingGroupWebhook } from './missing-webhook.ts';
import { say } from './said.ts';
import { printable } from './text.ts';

/** One event and where it goes. */
export interface Routed {
  readonly event: CloudEvent<unknown>;
  readonly destinations: readonly Destination[];
}

/** The events of a group that have a destination, and where each goes. */
export interface RoutedGroup {
  readonly group: EventGroup;
  readonly routed: readonly Routed[];
}

export interface Routing {
  readonly groups: readonly RoutedGroup[];
  /** Events that name an unknown group, or one without a webhook. */
  readonly unsent: readonly Unsent[];
}

/**
 * The destinations of each event in each of its groups: the chat groups that the group names, else the
 * event's `xvchatgroup`, else the default group. A dead letter that reached some destinations before names
 * the others in `undelivered` and goes only there; marks that match no destination are ignored. A chat group
 * without a webhook is an error, or is left out with a notice, only if an event addresses it.
 */
export function routeGroups(
  groups: readonly EventGroup[],
  robots: RobotDirectory,
  onMissingWebhook: 'fail' | 'skip',
  log: Log,
): Routing {
  const leftOut = new Set<string>();
  const isResent = wasPartlyDelivered(groups, robots);
  const unsent: Unsent[] = [];
  const routedGroups = groups.map((group): RoutedGroup => {
    const items = group.events.map((event) => ({ event }));
    const found = eachEvent(items, ({ event }): Routed => {
      const addressed = destinationsFor(robots, selectionFor(group, event));
      if (isResent(event)) {
        return { event, destinations: missedBy(event, addressed.destinations, group.labelOf(event)) };
      }
      const [name] = addressed.groupsWithoutWebhook;
      if (name !== undefined && onMissingWebhook === 'fail') throw missingGroupWebhook(name);
      for (const each of addressed.groupsWithoutWebhook) leftOut.add(each);
      return { event, destinations: addressed.destinations };
    });
    unsent.push(...found.unsent);
    return { group, routed: found.made.filter(({ destinations }) => destinations.length > 0) };
  });
  for (const name of leftOut)
    log.notice(say`Nothing was sent to group "${printable(name)}": its webhook is empty.`);
  return { groups: routedGroups, unsent };
}

/** Whether marks of an event name a destination of one of its groups: then only those get it again. */
function wasPartlyDelivered(
  groups: readonly EventGroup[],
  robots: RobotDirectory,
): (event: CloudEvent<unknown>) => boolean {
  const found = new Set<CloudEvent<unknown>>();
  for (const group of groups) {
    const marked = group.events.filter(({ undelivered }) => undelivered !== undefined);
    // An event that names an unknown group has no marks that count; routing reports it.
    eachEvent(
      marked.map((event) => ({ event })),
      ({ event }) => {
        const { destinations } = destinationsFor(robots, selectionFor(group, event));
        if (missedBy(event, destinations, group.labelOf(event)).length > 0) found.add(event);
      },
    );
  }
  return (event) => found.has(event);
}

/** The destinations that the marks of a dead letter name. */
function missedBy(
  event: CloudEvent<unknown>,
  destinations: readonly Destination[],
  label: string,
): readonly Destination[] {
  const marks = readAttribute(event.undelivered)?.split(',') ?? [];
  if (marks.length === 0) return [];
  return destinations.filter((one) => marksOf(one, event, label).some((mark) => marks.includes(mark)));
}

function selectionFor({ chatGroup, message }: EventGroup, { xvchatgroup }: CloudEvent<unknown>) {
  const at = settingPlace(message.setBy, 'chat-group');
  return { at, chatGroup, xvchatgroup: readAttribute(xvchatgroup) };
}

/** The route of an event as one text: events with the same route can share a message. */
export function routeKeyOf(routed: readonly Routed[]): (event: CloudEvent<unknown>) => string {
  const destinationsOf = destinationsIn(routed);
  return (event) => JSON.stringify(destinationsOf(event).map(({ name }) => name));
}

/** One planned delivery for each draft and each of its destinations. */
export function planDeliveries(
  drafts: readonly ComposedMessage[],
  routed: readonly Routed[],
): PlannedDelivery[] {
  const destinationsOf = destinationsIn(routed);
  return drafts.flatMap(({ draft, events }) => {
    const destinations = events.slice(0, 1).flatMap(destinationsOf);
    return destinations.map((destination) => ({ destination, draft, events }));
  });
}

/** The destinations of an event; none if it is not among `routed`. */
export function destinationsIn(
  routed: readonly Routed[],
): (event: CloudEvent<unknown>) => readonly Destination[] {
  const byEvent = new Map(routed.map(({ event, destinations }) => [event, destinations]));
  return (event) => byEvent.get(event) ?? [];
}

function readAttribute(attribute: unknown): string | undefined {
  return typeof attribute === 'string' ? attribute : undefined;
}

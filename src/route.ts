import type { CloudEvent } from 'cloudevents';
import { type Destination, destinationsFor, type RobotDirectory } from './deliver/directory/directory.ts';
import { marksOf } from './deliver/directory/robot.ts';
import { makeEach, type Notification, type Unsent } from './message/notification.ts';
import { settingPlace } from './message/settings.ts';
import { missingGroupWebhook } from './missing-webhook.ts';
import { type Said, say } from './said.ts';
import { printable } from './text.ts';

/** A notification and where it goes: at least one destination. */
export interface RoutedNotification extends Notification {
  readonly destinations: readonly Destination[];
}

interface Routing {
  readonly routed: readonly RoutedNotification[];
  /** Those of events that name an unknown group. */
  readonly unsent: readonly Unsent[];
  /** Groups that were left out. */
  readonly notices: readonly Said[];
}

/**
 * The destinations of each notification: the chat groups that a rule or the inputs name, else the event's
 * `xvchatgroup`, else the default group. A dead letter that reached some destinations before names the others in
 * `undelivered` and goes only there; marks that match no destination are ignored. A chat group without a webhook is an
 * error, or is left out with a notice, only if an event addresses it.
 */
export function route(
  notifications: readonly Notification[],
  robots: RobotDirectory,
  onMissingWebhook: 'fail' | 'skip',
): Routing {
  const leftOut = new Set<string>();
  const isResent = wasPartlyDelivered(notifications, robots);
  const { made, unsent } = makeEach(notifications, (notification): RoutedNotification => {
    const addressed = destinationsFor(robots, selectionFor(notification));
    if (isResent(notification.event))
      return { ...notification, destinations: missedBy(notification, addressed.destinations) };
    const [name] = addressed.groupsWithoutWebhook;
    if (name !== undefined && onMissingWebhook === 'fail') throw missingGroupWebhook(name);
    for (const each of addressed.groupsWithoutWebhook) leftOut.add(each);
    return { ...notification, destinations: addressed.destinations };
  });
  return {
    routed: made.filter(({ destinations }) => destinations.length > 0),
    unsent,
    notices: [...leftOut].map(
      (name) => say`Nothing was sent to group "${printable(name)}": its webhook is empty.`,
    ),
  };
}

/** Whether marks of an event name a destination of one of its notifications: then only those get it again. */
function wasPartlyDelivered(
  notifications: readonly Notification[],
  robots: RobotDirectory,
): (event: CloudEvent<unknown>) => boolean {
  const marked = notifications.filter(({ event }) => event.undelivered !== undefined);
  // An event that names an unknown group has no marks that count; routing reports it.
  const { made } = makeEach(marked, (notification) => {
    const { destinations } = destinationsFor(robots, selectionFor(notification));
    return missedBy(notification, destinations).length > 0 ? [notification.event] : [];
  });
  const found = new Set(made.flat());
  return (event) => found.has(event);
}

/** The destinations that the marks of a dead letter name. */
function missedBy(
  { event, label }: Notification,
  destinations: readonly Destination[],
): readonly Destination[] {
  const marks = readAttribute(event.undelivered)?.split(',') ?? [];
  if (marks.length === 0) return [];
  return destinations.filter((one) => marksOf(one, event, label).some((mark) => marks.includes(mark)));
}

function selectionFor({ chatGroup, settings, event }: Notification) {
  const at = settingPlace(settings.setBy, 'chat-group');
  return { at, chatGroup, xvchatgroup: readAttribute(event.xvchatgroup) };
}

function readAttribute(attribute: unknown): string | undefined {
  return typeof attribute === 'string' ? attribute : undefined;
}

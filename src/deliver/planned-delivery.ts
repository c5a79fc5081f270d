import type { ComposedMessage } from '../message/compose.ts';
import type { Notification, Unsent } from '../message/notification.ts';
import type { Destination } from './directory/directory.ts';

/** What delivery has to know of a notification. */
type Carried = Pick<Notification, 'event' | 'label'>;

/** A message and one of its destinations. The events of its notifications become dead letters if it is not delivered. */
export interface PlannedDelivery extends ComposedMessage<Carried> {
  readonly destination: Destination;
}

/** One for each message and each destination of its notifications, which are the same for all that it carries. */
export function planDeliveries(
  messages: readonly ComposedMessage<Carried & { readonly destinations: readonly Destination[] }>[],
): readonly PlannedDelivery[] {
  return messages.flatMap(({ draft, notifications }) =>
    notifications[0].destinations.map((destination) => ({ draft, notifications, destination })),
  );
}

/** A notification without a message, with its destinations if those are known. */
export type UnsentNotification = Unsent<Carried & { readonly destinations?: readonly Destination[] }>;

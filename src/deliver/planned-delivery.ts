import type { CloudEvent } from 'cloudevents';
import type { MessageDraft } from '../message/fit/draft.ts';
import type { Unsent } from '../message/unsent.ts';
import type { Destination } from './directory/directory.ts';

/**
 * A draft, its destination and the events it is about. The events become dead letters if it is not delivered.
 */
export interface PlannedDelivery {
  readonly destination: Destination;
  readonly draft: MessageDraft;
  readonly events: readonly CloudEvent<unknown>[];
  /** Distinguishes the messages of one event, for its dead letter; '' for its first one. */
  readonly labelOf?: (event: CloudEvent<unknown>) => string;
}

/** An event without a message, and where it would have gone if that is known. */
export interface UnsentEvent extends Unsent {
  readonly planned?: readonly Omit<PlannedDelivery, 'draft'>[];
}

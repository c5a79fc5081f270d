import type { CloudEvent } from 'cloudevents';
import type { MessageDraft } from '../robot/planned-delivery.ts';

/** A draft and the events it tells of. */
export interface ComposedMessage {
  readonly draft: MessageDraft;
  readonly events: readonly CloudEvent<unknown>[];
}

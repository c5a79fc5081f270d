import type { CloudEvent } from 'cloudevents';
import type { Destination, Robot } from './directory/directory.ts';
import type { RobotMessage } from './wire/message.ts';

/**
 * How much of a draft is posted: all that fits; less, after DingTalk called it too long; or only what the
 * action vouches for (repository, run, link), after DingTalk called its content unsafe. `complete` is never
 * posted: it is for the job summary, which holds more than a message.
 */
export type Variant = 'whole' | 'shrunk' | 'trusted' | 'complete';

/** A message that renders the body for one robot: keyword, mentions and the size limit applied. */
export interface MessageDraft {
  /**
   * Whether the action wrote its markup, so that it can be shown rendered. The markup of an event or a user
   * cannot.
   */
  readonly isBuiltin: boolean;
  renderFor(robot: Robot, variant: Variant): RenderedMessage;
}

export interface RenderedMessage {
  /** Without `msgUuid`, which each delivery adds. */
  readonly message: RobotMessage;
  readonly truncated: boolean;
}

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

import type { CloudEvent } from 'cloudevents';
import type { Destination, Robot } from './address/robots.ts';
import type { RobotMessage } from './wire/message.ts';

/**
 * How much of a letter is posted: all that fits; less, after DingTalk called it too long; or only what the
 * action itself vouches for (repository, run, link), after DingTalk called its content unsafe. `complete` is
 * never posted: it is for the job summary, which holds more than a message.
 */
export type Form = 'whole' | 'shrunk' | 'trusted' | 'complete';

/**
 * A message that knows how to become the body for one robot: its keyword, the mentions and the size limit
 * applied.
 */
export interface Letter {
  /** Whether the action wrote its markup, so that it can be shown rendered; an event's or user's own cannot. */
  readonly isOurs: boolean;
  bodyFor(robot: Robot, form: Form): Body;
}

export interface Body {
  /** Without `msgUuid`, which belongs to the sending. */
  readonly message: RobotMessage;
  readonly truncated: boolean;
}

/**
 * A letter with its destination, and the events it tells of: they become dead letters when it is not
 * delivered.
 */
export interface Parcel {
  readonly destination: Destination;
  readonly letter: Letter;
  readonly events: readonly CloudEvent<unknown>[];
}

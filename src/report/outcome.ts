import type { CloudEvent } from 'cloudevents';
import type { Delivery } from '../robot/delivery.ts';
import type { RobotMessage } from '../robot/message.ts';
import { deadLettersOf, hasArrived, type Require } from './dead-letters.ts';

export type Status = 'sent' | 'partial' | 'failed' | 'skipped' | 'cancelled' | 'dry-run';

/** What came of a run: dead letters, outputs, job summary and exit code are made from it and nothing else. */
export interface Outcome {
  readonly status: Status;
  readonly events: readonly CloudEvent<unknown>[];
  /** One per message and destination, in that order. */
  readonly deliveries: readonly Delivery[];
  readonly deadLetters: readonly CloudEvent<unknown>[];
  /** What is wrong and what to do, for the one annotation; undefined when the step should be green. */
  readonly failure: string | undefined;
}

/** The verdict on what was posted, or rehearsed in a dry run. */
export function settled(
  events: readonly CloudEvent<unknown>[],
  deliveries: readonly Delivery[],
  require: Require,
): Outcome {
  const deadLetters = deadLettersOf(deliveries, require);
  const failure = deadLetters.length === 0 ? undefined : failureOf(deliveries);
  return { status: statusOf(deliveries), events, deliveries, deadLetters, failure };
}

/** The end of a run with nothing to send. */
export function skipped(events: readonly CloudEvent<unknown>[] = []): Outcome {
  return { status: 'skipped', events, deliveries: [], deadLetters: [], failure: undefined };
}

/** The end of a run that broke before anything was posted: every event it had read is a dead letter. */
export function broken(failure: string, events: readonly CloudEvent<unknown>[] = []): Outcome {
  return { status: 'failed', events, deliveries: [], deadLetters: events, failure };
}

/** What was posted, or would be: each message once, however many robots it went to, and without the `msgUuid` of its sending. */
export function messagesOf(deliveries: readonly Delivery[]): RobotMessage[] {
  const messages = deliveries.flatMap(({ message }) => message ?? []);
  return [
    ...new Map(messages.map(({ msgUuid: _, ...message }) => [JSON.stringify(message), message])).values(),
  ];
}

function statusOf(deliveries: readonly Delivery[]): Status {
  const has = (status: Delivery['status']) => deliveries.some((delivery) => delivery.status === status);
  if (has('cancelled')) return 'cancelled';
  if (has('failed')) return has('sent') ? 'partial' : 'failed';
  return has('dry-run') ? 'dry-run' : 'sent';
}

/** The first failure in full, since the others mostly have the same cause, and how many there are. */
function failureOf(deliveries: readonly Delivery[]): string {
  const undelivered = deliveries.filter((delivery) => !hasArrived(delivery));
  const [first] = undelivered;
  const where = new Set(deliveries.map(({ robot }) => robot)).size > 1 ? `${first?.robot}: ` : '';
  const count =
    deliveries.length > 1
      ? ` ${undelivered.length} of ${deliveries.length} messages were not delivered.`
      : '';
  return `${where}${first?.cure}${count}`;
}

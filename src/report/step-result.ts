import type { CloudEvent } from 'cloudevents';
import type { Delivery } from '../deliver/delivery.ts';
import type { PlannedDelivery, UnsentNotification } from '../deliver/planned-delivery.ts';
import type { RobotMessage } from '../dingtalk/message.ts';
import { errorText, failureKeys, UserError } from '../errors.ts';
import { type Decision, unsentMessage } from '../message/notification.ts';
import { type Said, say, sentenceLines, sentences } from '../said.ts';
import { printable } from '../text.ts';
import type { TestResults } from '../workflow/test-results.ts';
import {
  collectDeadLetters,
  failUnfinished,
  hasArrived,
  meetsRequirement,
  type Require,
} from './dead-letters.ts';

type Status = 'sent' | 'partial' | 'failed' | 'skipped' | 'cancelled' | 'dry-run';

/** The result of the step. Dead letters, outputs, job summary and exit code are made from it alone. */
export interface StepResult {
  readonly status: Status;
  readonly events: readonly CloudEvent<unknown>[];
  /** One per message and destination, in that order. */
  readonly deliveries: readonly Delivery[];
  readonly deadLetters: readonly CloudEvent<unknown>[];
  /** What is wrong and what to do, for the annotation; undefined if the step is green. */
  readonly failure: Said | undefined;
  /** What the whole failure is known by, whatever its words; empty or undefined if a part of it has no such name. */
  readonly failureKeys?: readonly string[];
  /** Failures of a green step: with `require: any`, a robot that did not accept. */
  readonly warning?: Said | undefined;
  /** What was thrown, for the debug log. */
  readonly error?: unknown;
  /** Which rule matched which event; empty without rules. */
  readonly decisions?: readonly Decision[];
  /** Rules dropped the only word about a failed job, which should be seen somewhere. */
  readonly isAlertDropped?: boolean;
  /** What the test reports say; undefined without any. */
  readonly tests?: TestResults | undefined;
}

/** The result after deliveries or a dry run, including events that could not be sent. */
export function deliveredResult(
  events: readonly CloudEvent<unknown>[],
  deliveries: readonly Delivery[],
  unsent: readonly UnsentNotification[],
  require: Require,
): StepResult {
  const deadLetters = collectDeadLetters(events, deliveries, unsent);
  const problem = describeFailures(deliveries);
  const isDelivered = unsent.length === 0 && meetsRequirement(deliveries, require);
  const refused = unsentMessage(unsent, events.length);
  const failure = sentenceLines(
    [isDelivered ? undefined : problem, refused].filter((part) => part !== undefined),
  );
  return {
    status: decideStatus(deliveries, unsent),
    events,
    deliveries,
    deadLetters,
    failure: isDelivered ? undefined : failure,
    failureKeys: problem === undefined ? failureKeys(unsent.map(({ error }) => error)) : [],
    warning: isDelivered ? problem : undefined,
    error: unsent.find(({ error }) => !(error instanceof UserError))?.error,
  };
}

/** The result of a run with nothing to send. */
export function skippedResult(events: readonly CloudEvent<unknown>[] = []): StepResult {
  return { status: 'skipped', events, deliveries: [], deadLetters: [], failure: undefined };
}

/** The result of a run that failed before anything was posted: every event it had read is a dead letter. */
export function errorResult(error: unknown, events: readonly CloudEvent<unknown>[] = []): StepResult {
  return {
    status: 'failed',
    events,
    deliveries: [],
    deadLetters: events,
    failure: errorText(error),
    failureKeys: failureKeys([error]),
    error,
  };
}

/** What a run has done so far, in case it ends unexpectedly. */
export interface Progress {
  events: readonly CloudEvent<unknown>[];
  plannedDeliveries: readonly PlannedDelivery[];
  readonly deliveries: Delivery[];
  unsent: readonly UnsentNotification[];
}

/** The result of a run that failed at any time: every event not known to have arrived is a dead letter. */
export function interruptedResult(
  error: unknown,
  { events, plannedDeliveries, deliveries, unsent }: Progress,
): StepResult {
  if (plannedDeliveries.length === 0) return errorResult(error, events);
  const all = [...deliveries, ...failUnfinished(plannedDeliveries, deliveries)];
  const deadLetters = collectDeadLetters(events, all, unsent);
  return { status: 'failed', events, deliveries, deadLetters, failure: errorText(error), error };
}

/** What was posted, or would be: each message once, however many robots it went to, without `msgUuid`. */
export function distinctMessages(deliveries: readonly Delivery[]): RobotMessage[] {
  const messages = deliveries.flatMap(({ message }) => message ?? []);
  return [
    ...new Map(messages.map(({ msgUuid: _, ...message }) => [JSON.stringify(message), message])).values(),
  ];
}

function decideStatus(deliveries: readonly Delivery[], unsent: readonly UnsentNotification[]): Status {
  const has = (status: Delivery['status']) => deliveries.some((delivery) => delivery.status === status);
  if (has('cancelled')) return 'cancelled';
  if (has('failed') || unsent.length > 0) return has('sent') ? 'partial' : 'failed';
  return has('dry-run') ? 'dry-run' : 'sent';
}

/** The first failure in full, since the others mostly have the same cause, and the number of failures. */
function describeFailures(deliveries: readonly Delivery[]): Said | undefined {
  const [first, ...others] = deliveries.filter((delivery) => !hasArrived(delivery));
  if (first?.explanation === undefined) return undefined;
  const hasSeveralRobots = new Set(deliveries.map(({ robot }) => robot)).size > 1;
  const explanation = hasSeveralRobots
    ? say`${printable(first.robot)}: ${first.explanation}`
    : first.explanation;
  return deliveries.length === 1
    ? explanation
    : sentences(explanation, say`${others.length + 1} of ${deliveries.length} messages were not delivered.`);
}

/** Maximum number of log lines; a batch may have thousands of events. */
const maxLines = 200;

/** Which rule matched which event, one line each. */
export function describeDecisions(decisions: readonly Decision[]): readonly Said[] {
  const lines = decisions
    .slice(0, maxLines)
    .map(({ event, by }) => say`Event "${printable(event.id)}" (${printable(event.type)}): ${by}.`);
  const left = decisions.length - maxLines;
  return left > 0 ? [...lines, moreEvents(left)] : lines;
}

/** Counts the events that a list leaves out. */
export function moreEvents(count: number): Said {
  return say`And ${count} more events.`;
}

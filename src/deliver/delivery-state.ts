import { createHash } from 'node:crypto';
import { messageHeading, type RobotMessage } from '../dingtalk/message.ts';
import { UserError } from '../errors.ts';
import type { Variant } from '../message/fit/fit.ts';
import { type Said, say, sentences, shaped } from '../said.ts';
import { printable } from '../text.ts';
import type { AttemptResult } from './classify.ts';
import type { Delivery, DeliveryContext, DeliveryRuntime } from './delivery.ts';
import type { Destination, Robot } from './directory/directory.ts';
import type { PlannedDelivery } from './planned-delivery.ts';
import type { OpenCircuit } from './robot-health.ts';

export type FailedAttempt = Exclude<AttemptResult, { kind: 'sent' }>;

/** Characters shown of an error that is not a response of DingTalk. */
const maxErrorText = 2_000;

/** What is needed to log the progress of a delivery. */
type ProgressLog = Pick<DeliveryContext, 'redact'> & {
  readonly runtime: Pick<DeliveryRuntime, 'log' | 'monotonic'>;
};

/** What is known about a delivery between its attempts; each attempt updates it. */
export interface DeliveryState {
  readonly planned: PlannedDelivery;
  /** The robots that may still send it, the next one first. */
  order: Destination['pool'];
  readonly warnings: Said[];
  robot: Robot | undefined;
  variant: Variant;
  /** The same for every attempt and robot as long as the content is the same. */
  msgUuid: string;
  attempts: number;
  calls: number;
  retries: number;
  /** Attempts by results that allow only a few of their kind. */
  cappedAttempts: number;
  waitedForLimit: boolean;
  signedAgain: boolean;
  ambiguous: boolean;
  truncated: boolean;
  /** DingTalk's description when it called the content unsafe. */
  unsafeBecause: Said | undefined;
  readonly startMs: number;
  /** Starts with the first attempt, so time spent waiting for the rate limit does not count. */
  deadlineMs: number | undefined;
  message: RobotMessage | undefined;
}

export function newDeliveryState(
  planned: PlannedDelivery,
  runtime: Pick<DeliveryRuntime, 'uuid' | 'monotonic'>,
): DeliveryState {
  return {
    planned,
    order: poolOrder(planned),
    warnings: [],
    robot: undefined,
    variant: 'whole',
    msgUuid: runtime.uuid(),
    attempts: 0,
    calls: 0,
    retries: 0,
    cappedAttempts: 0,
    waitedForLimit: false,
    signedAgain: false,
    ambiguous: false,
    truncated: false,
    unsafeBecause: undefined,
    startMs: runtime.monotonic(),
    deadlineMs: undefined,
    message: undefined,
  };
}

export function sentDelivery(state: DeliveryState, errmsg: Said, run: DeliveryContext): Delivery {
  const { attempts, message, unsafeBecause } = state;
  const fields = commonFields(state, run.runtime);
  const withheld = unsafeBecause === undefined ? [] : [describeWithheld(state, unsafeBecause)];
  const shown = message ? ` "${printable(run.redact(messageHeading(message)), maxHeading)}"` : '';
  const msgtype = message?.msgtype ?? '';
  logProgress(
    state,
    run,
    attempts > 1
      ? say`sent${shown} (${msgtype}, attempt ${attempts}, ${fields.durationMs} ms)`
      : say`sent${shown} (${msgtype}, ${fields.durationMs} ms)`,
  );
  const reason = errmsg.text === '' ? say`${'ok'}` : errmsg;
  return {
    ...fields,
    ...withReason(reason),
    warnings: [...fields.warnings, ...withheld],
    status: 'sent',
    errcode: 0,
    explanation: undefined,
  };
}

/** DingTalk's errmsg, or what happened instead: English for the outputs, in the reader's language elsewhere. */
export function withReason(reason: Said): Pick<Delivery, 'errmsg' | 'reason'> {
  return { errmsg: reason.text, reason };
}

/** Characters of a message's heading in the log. */
const maxHeading = 120;

/** `reason`: why there was no further attempt although there were retries left. */
export function failedDelivery(
  state: DeliveryState,
  attemptResult: FailedAttempt,
  run: DeliveryContext,
  reason?: Said,
): Delivery {
  const { attempts, ambiguous } = state;
  const { errcode, errmsg, explanation } = attemptResult;
  logUndelivered(state, run, errmsg);
  return {
    ...commonFields(state, run.runtime),
    status: 'failed',
    errcode,
    ...withReason(errmsg),
    explanation: sentences(
      explanation,
      attempts > 1 ? say`Tried ${attempts} times.` : undefined,
      attempts === 0 ? say`No attempt was made to send this message.` : undefined,
      reason,
      ambiguous && attemptResult.kind !== 'ambiguous'
        ? say`An earlier attempt got no clear answer and may have been delivered.`
        : undefined,
    ),
  };
}

export function cancelledDelivery(
  state: DeliveryState,
  attemptResult: FailedAttempt | undefined,
  run: DeliveryContext,
): Delivery {
  return {
    ...commonFields(state, run.runtime),
    status: 'cancelled',
    errcode: attemptResult?.errcode ?? null,
    ...withReason(say`cancelled`),
    explanation: sentences(
      say`The run was cancelled before DingTalk accepted the message.`,
      attemptResult && say`Before that: ${attemptResult.errmsg}.`,
      state.ambiguous ? say`It may have been delivered anyway.` : undefined,
    ),
  };
}

/** Logs a line about this delivery. */
export function logProgress({ planned }: DeliveryState, { runtime }: ProgressLog, text: Said): void {
  runtime.log.info(say`${printable(planned.destination.name)}: ${text}`);
}

function logUndelivered(state: DeliveryState, log: ProgressLog, reason: Said): void {
  logProgress(state, log, say`not delivered: ${reason}`);
}

/** The failed delivery of a message that was not tried because its host has an open circuit. */
export function untriedDelivery(
  state: DeliveryState,
  { messages, errmsg: last }: OpenCircuit,
  run: DeliveryContext,
): Delivery {
  const { host } = new URL(state.order[0].webhook.origin);
  const errmsg = say`not sent: ${messages} messages in a row got no response from ${host}`;
  const explanation = say`This message was not sent because the ${messages} messages before it got no response from ${host}. The last error: ${last}.`;
  logProgress(state, run, errmsg);
  return {
    ...commonFields(state, run.runtime),
    status: 'failed',
    errcode: null,
    ...withReason(errmsg),
    explanation,
  };
}

/** The failed delivery of a message that cannot be rendered: an error of its author, or a bug. */
export function erroredDelivery(state: DeliveryState, error: unknown, run: ProgressLog): Delivery {
  const shown = (text: string) => printable(run.redact(text), maxErrorText);
  const isExpected = error instanceof UserError;
  if (!isExpected && error instanceof Error) run.runtime.log.debug(run.redact(error.stack ?? ''));
  const reason = isExpected
    ? shaped(error.said, shown)
    : say`unexpected error: ${shown(error instanceof Error ? error.message : String(error))}`;
  logUndelivered(state, run, reason);
  return {
    ...commonFields(state, run.runtime),
    status: 'failed',
    errcode: null,
    ...withReason(reason),
    explanation: isExpected
      ? reason
      : say`The message was not delivered: ${reason}. This is a bug in the action: please report it with the debug log of this step.`,
  };
}

/** DingTalk does not say which word or link it refused; the event is kept as a dead letter. */
function describeWithheld({ planned }: DeliveryState, unsafeBecause: Said): Said {
  return say`DingTalk considers the content of ${describeEvents(planned)} unsafe (${unsafeBecause}), so "${printable(planned.destination.name)}" received only repository, workflow, branch and links. Change "title" and "text", or the text of the event, and send it again.`;
}

function describeEvents({ notifications: [{ event: first }, ...others] }: PlannedDelivery): Said {
  const event = say`event "${printable(first.id)}" (${printable(first.type)})`;
  return others.length === 0 ? event : say`${event} and ${others.length} more`;
}

/** The fields that every delivery has, however it ended. */
export function commonFields(state: DeliveryState, runtime: Pick<DeliveryRuntime, 'monotonic'>) {
  const { planned, attempts, calls, ambiguous, message, warnings } = state;
  const withheld = state.unsafeBecause !== undefined;
  const truncated = state.truncated || withheld;
  const durationMs = Math.round(runtime.monotonic() - state.startMs);
  return {
    planned,
    robot: planned.destination.name,
    attempts,
    calls,
    ambiguous,
    truncated,
    withheld,
    durationMs,
    message,
    warnings,
  };
}

/** The pool, rotated to a robot that the event's id picks: independent runs share the robots evenly. */
function poolOrder({ destination: { pool }, notifications }: PlannedDelivery): Destination['pool'] {
  const { source, id } = notifications[0].event;
  const hash = createHash('sha256').update(`${source}\n${id}`).digest();
  const start = hash.readUInt32BE() % pool.length;
  const [first = pool[0], ...rest] = [...pool.slice(start), ...pool.slice(0, start)];
  return [first, ...rest];
}

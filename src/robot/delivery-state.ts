import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { printable } from '../printable.ts';
import type { AttemptResult } from './classify.ts';
import type { Delivery, DeliveryContext, DeliveryRuntime } from './delivery.ts';
import type { Destination, Robot } from './directory/directory.ts';
import type { PlannedDelivery, Variant } from './planned-delivery.ts';
import type { OpenCircuit } from './robot-health.ts';
import { headingOf, type RobotMessage } from './wire/message.ts';

export type FailedAttempt = Exclude<AttemptResult, { kind: 'sent' }>;

/** Characters shown of an error that is not a response of DingTalk. */
const maxTold = 2_000;

/** What is needed to log the progress of a delivery. */
type ProgressLog = Pick<DeliveryContext, 'redact'> & {
  readonly runtime: Pick<DeliveryRuntime, 'log' | 'monotonic'>;
};

/** What is known of a delivery between its attempts; each attempt changes it. */
export interface DeliveryState {
  readonly planned: PlannedDelivery;
  /** The robots that may still send it, the next one first. */
  order: Destination['pool'];
  readonly warnings: string[];
  robot: Robot | undefined;
  variant: Variant;
  /** The same for every attempt and robot as long as the content is the same. */
  msgUuid: string;
  attempts: number;
  retries: number;
  /** Attempts by results that allow only a few of their kind. */
  cappedAttempts: number;
  waitedForLimit: boolean;
  signedAgain: boolean;
  ambiguous: boolean;
  truncated: boolean;
  /** DingTalk's description when it called the content unsafe. */
  unsafeBecause: string | undefined;
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

export function sentResult(state: DeliveryState, errmsg: string, run: DeliveryContext): Delivery {
  if (state.unsafeBecause !== undefined) state.warnings.push(withheldWarning(state));
  const fields = resultFields(state, run.runtime);
  const shown = state.message && ` "${printable(run.redact(headingOf(state.message)), maxHeading)}"`;
  const tries = state.attempts > 1 ? `attempt ${state.attempts}, ` : '';
  logProgress(state, run, `sent${shown ?? ''} (${state.message?.msgtype}, ${tries}${fields.durationMs} ms)`);
  return {
    ...fields,
    status: 'sent',
    errcode: 0,
    errmsg: errmsg || 'ok',
    cure: undefined,
  };
}

/** Characters of a message's heading in the log. */
const maxHeading = 120;

export function failedResult(
  state: DeliveryState,
  attemptResult: FailedAttempt,
  run: DeliveryContext,
): Delivery {
  const { attempts, ambiguous } = state;
  const tried =
    attempts > 1 ? ` Tried ${attempts} times.` : attempts === 0 ? ' This message was not tried.' : '';
  const doubt =
    ambiguous && attemptResult.kind !== 'ambiguous'
      ? ' An earlier attempt got no clear answer and may have been delivered.'
      : '';
  logProgress(state, run, `not delivered: ${attemptResult.errmsg}`);
  const { errcode, errmsg, cure } = attemptResult;
  return {
    ...resultFields(state, run.runtime),
    status: 'failed',
    errcode,
    errmsg,
    cure: cure + tried + doubt,
  };
}

export function cancelledResult(
  state: DeliveryState,
  attemptResult: FailedAttempt | undefined,
  run: DeliveryContext,
): Delivery {
  const why = attemptResult ? ` Before that: ${attemptResult.errmsg}.` : '';
  const doubt = state.ambiguous ? ' It may have been delivered all the same.' : '';
  return {
    ...resultFields(state, run.runtime),
    status: 'cancelled',
    errcode: attemptResult?.errcode ?? null,
    errmsg: 'cancelled',
    cure: `The run was cancelled before DingTalk had accepted the message.${why}${doubt}`,
  };
}

/** Logs one line about this delivery. */
export function logProgress({ planned }: DeliveryState, { runtime }: ProgressLog, text: string): void {
  runtime.log.info(`${printable(planned.destination.name)}: ${text}`);
}

/** The failed delivery of a message that was not tried because its host has an open circuit. */
export function untriedResult(
  state: DeliveryState,
  { messages, errmsg: last }: OpenCircuit,
  run: DeliveryContext,
): Delivery {
  const { host } = new URL(state.order[0].webhook.origin);
  const errmsg = `not tried: ${messages} messages in a row got no response from ${host}`;
  const cure = `This message was not tried, since the ${messages} before it got no response from ${host}. The last of them: ${last}.`;
  logProgress(state, run, errmsg);
  return { ...resultFields(state, run.runtime), status: 'failed', errcode: null, errmsg, cure };
}

/** The failed delivery of a message that cannot be rendered: an error of its author, or a bug. */
export function errorResult(state: DeliveryState, error: unknown, run: ProgressLog): Delivery {
  const text = printable(run.redact(error instanceof Error ? error.message : String(error)), maxTold);
  const expected = error instanceof UserError;
  if (!expected && error instanceof Error) run.runtime.log.debug(run.redact(error.stack ?? ''));
  const errmsg = expected ? text : `unexpected error: ${text}`;
  const cure = `The message was not delivered: ${errmsg}. This is a bug of the action: please report it, with the debug log of this step.`;
  logProgress(state, run, `not delivered: ${errmsg}`);
  return {
    ...resultFields(state, run.runtime),
    status: 'failed',
    errcode: null,
    errmsg,
    cure: expected ? text : cure,
  };
}

/** DingTalk does not say which word or link it refused; the event is kept as a dead letter. */
function withheldWarning({ planned, unsafeBecause }: DeliveryState): string {
  const [first, ...others] = planned.events;
  const event = first ? `event "${printable(first.id)}" (${printable(first.type)})` : 'message';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `DingTalk called the content of ${event}${more} unsafe (${unsafeBecause}), so "${printable(planned.destination.name)}" got repository, workflow, branch and links alone. Change "title" and "text", or the words of the event, and send it again.`;
}

/** The fields that every delivery has, however it ended. */
export function resultFields(state: DeliveryState, runtime: Pick<DeliveryRuntime, 'monotonic'>) {
  const { planned, attempts, ambiguous, message, warnings } = state;
  const withheld = state.unsafeBecause !== undefined;
  const truncated = state.truncated || withheld;
  const durationMs = Math.round(runtime.monotonic() - state.startMs);
  return {
    planned,
    robot: planned.destination.name,
    attempts,
    ambiguous,
    truncated,
    withheld,
    durationMs,
    message,
    warnings,
  };
}

/** The pool, rotated to a robot that the event's id picks: independent runs share the robots evenly. */
function poolOrder({ destination: { pool }, events }: PlannedDelivery): Destination['pool'] {
  const hash = createHash('sha256').update(`${events[0]?.source}\n${events[0]?.id}`).digest();
  const start = hash.readUInt32BE() % pool.length;
  const [first = pool[0], ...rest] = [...pool.slice(start), ...pool.slice(0, start)];
  return [first, ...rest];
}

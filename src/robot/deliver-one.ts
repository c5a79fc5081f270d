import { printable } from '../printable.ts';
import { type Said, say, sentences } from '../said.ts';
import { attempt } from './attempt.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';
import {
  cancelledResult,
  type DeliveryState,
  errorResult,
  type FailedAttempt,
  failedResult,
  logProgress,
  newDeliveryState,
  sentResult,
  untriedResult,
} from './delivery-state.ts';
import type { Robot } from './directory/directory.ts';
import type { PlannedDelivery, Variant } from './planned-delivery.ts';
import { backoffMs, leastAttemptMs, rateLimit } from './retry.ts';

type Refused = Extract<FailedAttempt, { kind: 'refused' }>;

/** Progress of a lane: messages sent, and messages left including this one. */
interface LaneProgress {
  readonly sent: number;
  readonly left: number;
}

/**
 * Delivers one message: attempts until it is sent or nothing is left to try. An unexpected error fails only this
 * delivery.
 */
export async function deliverOne(
  planned: PlannedDelivery,
  run: DeliveryContext,
  progress: LaneProgress,
): Promise<Delivery> {
  const state = newDeliveryState(planned, run.runtime);
  try {
    return await runAttempts(state, run, progress);
  } catch (error) {
    return errorResult(state, error, run);
  }
}

async function runAttempts(
  state: DeliveryState,
  run: DeliveryContext,
  progress: LaneProgress,
): Promise<Delivery> {
  const { runtime, signal, health, policy } = run;
  let attemptResult: FailedAttempt | undefined;
  const silenceOf = (robot: Robot) => health.openCircuitOf(robot, state.startMs);
  const quiet = silenceOf(state.order[0]);
  if (quiet && !excludeRobots(state, (robot) => silenceOf(robot) !== undefined)) {
    return untriedResult(state, quiet, run);
  }
  while (!signal.aborted) {
    if (attemptResult && leftMs(state, run) < leastAttemptMs)
      return failedResult(state, attemptResult, run, noTimeLeft(run));
    const pick = health.pick(state.order, state.robot, state.ambiguous, runtime.monotonic());
    if (pick.kind === 'none') return failedResult(state, pick.attemptResult, run);
    if (pick.kind === 'resting') {
      const goesOn = !state.waitedForLimit && state.retries < policy.retries;
      if (!goesOn) return failedResult(state, pick.attemptResult, run);
      const neededMs = pick.waitMs + restSlackMs;
      if (leftMs(state, run) < neededMs)
        return failedResult(state, pick.attemptResult, run, noTimeToRest(state, neededMs, run));
      state.waitedForLimit = true;
      state.retries += 1;
      state.deadlineMs ??= runtime.monotonic() + policy.deadlineMs;
      logProgress(state, run, say`the robot is rate-limited; one more try in ${seconds(pick.waitMs)}`);
      await runtime.sleep(Math.ceil(pick.waitMs) + 1, signal);
      continue;
    }
    if (pick.waitMs > 0) {
      if (attemptResult && leftMs(state, run) <= pick.waitMs)
        return failedResult(state, attemptResult, run, noTimeLeft(run));
      if (pick.waitMs >= leastToldMs)
        logProgress(state, run, paceWords(progress, runtime.now() + pick.waitMs));
      // A timer may fire up to a millisecond early by the monotonic clock.
      await runtime.sleep(Math.ceil(pick.waitMs) + 1, signal);
      continue;
    }
    state.robot = pick.robot;
    const result = await attempt(state, pick.robot, run);
    if (result.kind === 'sent') return sentResult(state, result.errmsg, run);
    attemptResult = result;
    const next = nextStep(state, pick.robot, result, run);
    if (next === 'give up' || next === 'no time') {
      if (result.errcode === null && result.kind !== 'refused')
        health.recordNoAnswer(pick.robot, result.errmsg, runtime.monotonic());
      return failedResult(state, result, run, next === 'no time' ? noTimeLeft(run) : undefined);
    }
    if (next > 0) await runtime.sleep(next, signal);
  }
  return cancelledResult(state, attemptResult, run);
}

/** Shorter delays are not logged. */
const leastToldMs = 1_000;

const restSlackMs = rateLimit.leastLeftMs - rateLimit.restMs;

/** The delay in ms before the next attempt; or why there is none: nothing is left to try, or no time for it. */
type NextStep = number | 'give up' | 'no time';

/** Decides what happens after a failed attempt. */
function nextStep(
  state: DeliveryState,
  robot: Robot,
  attemptResult: FailedAttempt,
  run: DeliveryContext,
): NextStep {
  const { runtime, health, policy } = run;
  switch (attemptResult.kind) {
    case 'refused':
      if (attemptResult.blame === 'message') return 'give up';
      health.recordRefusal(robot, attemptResult);
      if (state.order.length > 1 && attemptResult.blame !== 'host')
        state.warnings.push(hopWarning(state, robot, attemptResult));
      if (attemptResult.blame === 'match' && !excludeRobots(state, (other) => other === robot))
        return 'give up';
      return 0;
    case 'rate-limited':
      health.recordRateLimit(robot, attemptResult, runtime.monotonic());
      logProgress(state, run, say`robot ${placeOf(state, robot)}: ${attemptResult.errmsg}`);
      return 0;
    case 'skewed': {
      if (state.signedAgain) return 'give up';
      state.signedAgain = true;
      const offsetMs = attemptResult.serverMs - runtime.now();
      health.setClockOffset(robot, offsetMs);
      state.warnings.push(skewWarning(offsetMs));
      return 0;
    }
    case 'too-long':
      return state.variant === 'whole' ? switchVariant(state, 'shrunk', run) : 'give up';
    case 'unsafe':
      if (state.variant === 'trusted') return 'give up';
      state.unsafeBecause = attemptResult.description;
      return switchVariant(state, 'trusted', run);
    case 'ambiguous':
      state.ambiguous = true;
      // A cancelled run repeats nothing, and the delivery is cancelled rather than failed.
      if (policy.delivery === 'at-most-once' && !run.signal.aborted) return 'give up';
      return retryDelay(state, attemptResult.maxAttempts, 0, attemptResult, run);
    case 'safe':
      return retryDelay(state, attemptResult.maxAttempts, 0, attemptResult, run);
    case 'busy':
      return retryDelay(state, Number.POSITIVE_INFINITY, attemptResult.retryAfterMs, attemptResult, run);
    default:
      return attemptResult satisfies never;
  }
}

function retryDelay(
  state: DeliveryState,
  maxAttempts: number,
  retryAfterMs: number,
  attemptResult: FailedAttempt,
  run: DeliveryContext,
): NextStep {
  if (run.signal.aborted) return 0;
  if (Number.isFinite(maxAttempts)) state.cappedAttempts += 1;
  if (state.cappedAttempts >= maxAttempts || state.retries >= run.policy.retries) return 'give up';
  const delayMs = backoffMs(state.retries + 1, retryAfterMs, run.runtime.random);
  if (delayMs + leastAttemptMs > leftMs(state, run)) return 'no time';
  state.retries += 1;
  logProgress(state, run, say`${attemptResult.errmsg}; again in ${seconds(delayMs)}`);
  return delayMs;
}

/** Excludes robots from further attempts. Returns false, and excludes none, if no robot would be left. */
function excludeRobots(state: DeliveryState, isOut: (robot: Robot) => boolean): boolean {
  const [first, ...rest] = state.order.filter((robot) => !isOut(robot));
  if (!first) return false;
  state.order = [first, ...rest];
  return true;
}

function switchVariant(state: DeliveryState, variant: Variant, run: DeliveryContext): number {
  state.variant = variant;
  state.msgUuid = run.runtime.uuid();
  logProgress(
    state,
    run,
    variant === 'shrunk'
      ? say`too long for DingTalk; again, shortened`
      : say`unsafe to DingTalk; again, reduced`,
  );
  return 0;
}

function leftMs({ deadlineMs }: DeliveryState, { runtime, policy }: DeliveryContext): number {
  return deadlineMs === undefined ? policy.deadlineMs : deadlineMs - runtime.monotonic();
}

function noTimeLeft({ policy }: DeliveryContext): Said {
  return say`"deadline-seconds" (${policy.deadlineMs / 1000}) left no time for another try: raise it.`;
}

/** A robot that sent too much: an earlier try would be in vain. */
function noTimeToRest(state: DeliveryState, neededMs: number, run: DeliveryContext): Said {
  const neededSeconds = Math.ceil(neededMs / 1000);
  const leftSeconds = Math.max(0, Math.floor(leftMs(state, run) / 1000));
  return say`Another try takes at least ${neededSeconds} s, and "deadline-seconds" (${run.policy.deadlineMs / 1000}) left ${leftSeconds} s: raise it.`;
}

function paceWords({ sent, left }: LaneProgress, untilMs: number): Said {
  const time = new Date(untilMs).toISOString().slice(11, 19);
  return say`${sent} sent, waiting until ${time} UTC (20 messages a minute for each robot), ${left} left`;
}

function hopWarning(state: DeliveryState, robot: Robot, { blame, explanation }: Refused): Said {
  const place = placeOf(state, robot);
  const group = printable(state.planned.destination.name);
  return blame === 'match'
    ? say`Robot ${place} in "${group}" did not take a message. ${explanation}`
    : say`Robot ${place} in "${group}" takes no messages. ${explanation}`;
}

/** `1 of 3`, as the user counts the robots of a group. */
function placeOf({ planned }: DeliveryState, robot: Robot): Said {
  const { pool } = planned.destination;
  return say`${pool.indexOf(robot) + 1} of ${pool.length}`;
}

function skewWarning(offsetMs: number): Said {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const skew =
    offsetMs > 0
      ? say`The runner's clock is ${minutes} minutes behind DingTalk's.`
      : say`The runner's clock is ${minutes} minutes ahead of DingTalk's.`;
  return sentences(
    skew,
    say`The message was signed again with DingTalk's time; set the clock of the runner.`,
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

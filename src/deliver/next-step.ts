import type { Variant } from '../message/fit/fit.ts';
import { type Said, say, sentences } from '../said.ts';
import { printable } from '../text.ts';
import type { DeliveryContext } from './delivery.ts';
import { type DeliveryState, type FailedAttempt, logProgress } from './delivery-state.ts';
import type { Robot } from './directory/directory.ts';
import { backoffMs, deliveryMs, leastAttemptMs, rateLimit, spreadRestMs } from './retry.ts';
import type { RobotPick } from './robot-health.ts';

/** Messages of a queue that were sent, and that are left including this one. */
export interface QueueProgress {
  readonly sent: number;
  readonly left: number;
}

type Refused = Extract<FailedAttempt, { kind: 'refused' }>;
type Resting = Extract<RobotPick, { kind: 'resting' }>;

/** Shorter delays are not logged. */
const leastLoggedMs = 1_000;

const restSlackMs = rateLimit.leastLeftMs - rateLimit.restMs;

/** What to do next; `reason` says why there is no further attempt although there are retries left. */
type Turn =
  | { readonly kind: 'attempt'; readonly robot: Robot }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'give up'; readonly attemptResult: FailedAttempt; readonly reason?: Said | undefined };

/** Decides what happens before each attempt: which robot takes it, and after which wait. */
export function planTurn(
  state: DeliveryState,
  failed: FailedAttempt | undefined,
  run: DeliveryContext,
  progress: QueueProgress,
): Turn {
  const { runtime, health } = run;
  if (failed && leftMs(state, run) < leastAttemptMs)
    return { kind: 'give up', attemptResult: failed, reason: noTimeLeft(run) };
  const pick = health.pick(state.order, state.robot, state.ambiguous, runtime.monotonic());
  if (pick.kind === 'none') return { kind: 'give up', attemptResult: pick.attemptResult };
  if (pick.kind === 'resting') return planRest(state, pick, run);
  if (pick.waitMs <= 0) return { kind: 'attempt', robot: pick.robot };
  if (failed && leftMs(state, run) <= pick.waitMs)
    return { kind: 'give up', attemptResult: failed, reason: noTimeLeft(run) };
  if (pick.waitMs >= leastLoggedMs)
    logProgress(state, run, describePace(progress, runtime.now() + pick.waitMs));
  return { kind: 'wait', ms: pick.waitMs };
}

/** Waits once for robots that are all rate-limited, if the deadline allows. */
function planRest(
  state: DeliveryState,
  { waitMs, attemptResult, isBlocked }: Resting,
  run: DeliveryContext,
): Turn {
  const { runtime, policy } = run;
  const giveUp = (reason?: Said): Turn => ({
    kind: 'give up',
    attemptResult,
    reason: isBlocked ? describeBlock(state) : reason,
  });
  if (state.waitedForLimit || state.retries >= policy.retries) return giveUp();
  const left = leftMs(state, run);
  const neededMs = waitMs + restSlackMs;
  if (left < neededMs) return giveUp(noTimeToRest(state, neededMs, run));
  state.waitedForLimit = true;
  state.retries += 1;
  state.deadlineMs ??= runtime.monotonic() + deliveryMs(policy);
  const ms = spreadRestMs(waitMs, left, runtime.random);
  logProgress(state, run, say`the robot is rate-limited; one more try in ${seconds(ms)}`);
  return { kind: 'wait', ms };
}

/** The delay in ms before the next attempt; or why there is none: nothing is left to try, or no time for it. */
type NextStep = number | 'give up' | 'no time';

/** Decides what happens after a failed attempt. */
export function nextStep(
  state: DeliveryState,
  robot: Robot,
  attemptResult: FailedAttempt,
  run: DeliveryContext,
): NextStep {
  const { runtime, health, policy } = run;
  switch (attemptResult.kind) {
    case 'refused':
      return switchRobot(state, robot, attemptResult, run);
    case 'rate-limited':
      health.recordRateLimit(robot, attemptResult, runtime.monotonic());
      logProgress(state, run, say`robot ${describePosition(state, robot)}: ${attemptResult.errmsg}`);
      return 0;
    case 'skewed':
      return signAgain(state, robot, attemptResult.serverMs, run);
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

/** Goes on with the next robot of the pool, unless the message itself is refused. */
function switchRobot(state: DeliveryState, robot: Robot, refused: Refused, run: DeliveryContext): NextStep {
  const { blame } = refused;
  if (blame === 'message') return 'give up';
  const refusing = blame === 'organisation' ? state.planned.destination.pool : [robot];
  for (const each of refusing) run.health.recordRefusal(each, refused);
  if (blame === 'organisation') return 'give up';
  if (state.order.length > 1 && blame !== 'host')
    state.warnings.push(describeSkippedRobot(state, robot, refused));
  if (blame === 'match' && !excludeRobots(state, (other) => other === robot)) return 'give up';
  return 0;
}

/** Signs once more, with the server's time. */
function signAgain(state: DeliveryState, robot: Robot, serverMs: number, run: DeliveryContext): NextStep {
  if (state.signedAgain) return 'give up';
  state.signedAgain = true;
  const offsetMs = serverMs - run.runtime.now();
  run.health.setClockOffset(robot, offsetMs);
  state.warnings.push(describeSkew(offsetMs));
  return 0;
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
  logProgress(state, run, say`${attemptResult.errmsg}; retrying in ${seconds(delayMs)}`);
  return delayMs;
}

/** Excludes robots from further attempts. Returns false, and excludes none, if no robot would be left. */
export function excludeRobots(state: DeliveryState, isOut: (robot: Robot) => boolean): boolean {
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
      ? say`too long for DingTalk; sending it again, shortened`
      : say`DingTalk considers the content unsafe; sending it again, reduced`,
  );
  return 0;
}

function leftMs({ deadlineMs }: DeliveryState, { runtime, policy }: DeliveryContext): number {
  return deadlineMs === undefined ? deliveryMs(policy) : deadlineMs - runtime.monotonic();
}

export function noTimeLeft({ policy }: DeliveryContext): Said {
  return say`"deadline-seconds" (${policy.deadlineMs / 1000}) left no time for another attempt: raise it.`;
}

/** For a robot that is rate-limited: an earlier attempt would be pointless. */
function noTimeToRest(state: DeliveryState, neededMs: number, run: DeliveryContext): Said {
  const neededSeconds = Math.ceil(neededMs / 1000);
  const leftSeconds = Math.max(0, Math.floor(leftMs(state, run) / 1000));
  return say`Another attempt takes at least ${neededSeconds} s, and "deadline-seconds" (${run.policy.deadlineMs / 1000}) left ${leftSeconds} s: raise it.`;
}

function describeBlock({ planned }: DeliveryState): Said {
  return planned.destination.pool.length === 1
    ? say`The robot counts as blocked for ten minutes and gets no more messages from this step.`
    : say`All robots of the group count as blocked for ten minutes and get no more messages from this step.`;
}

function describePace({ sent, left }: QueueProgress, untilMs: number): Said {
  const time = new Date(untilMs).toISOString().slice(11, 19);
  return say`${sent} sent, waiting until ${time} UTC (at most 20 messages a minute per robot), ${left} left`;
}

function describeSkippedRobot(state: DeliveryState, robot: Robot, { blame, explanation }: Refused): Said {
  const position = describePosition(state, robot);
  const group = printable(state.planned.destination.name);
  return blame === 'match'
    ? say`Robot ${position} in "${group}" did not accept a message. ${explanation}`
    : say`Robot ${position} in "${group}" accepts no messages. ${explanation}`;
}

/** `1 of 3`, as the user counts the robots of a group. */
function describePosition({ planned }: DeliveryState, robot: Robot): Said {
  const { pool } = planned.destination;
  return say`${pool.indexOf(robot) + 1} of ${pool.length}`;
}

function describeSkew(offsetMs: number): Said {
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

import { visible } from '../visible.ts';
import type { Robot } from './address/robots.ts';
import { attempt } from './attempt.ts';
import type { Delivery, Run } from './delivery.ts';
import {
  broken,
  cancelled,
  delivered,
  type Failed,
  failed,
  type Journey,
  newJourney,
  tell,
  untried,
} from './journey.ts';
import type { Form, Parcel } from './parcel.ts';
import { leastAttemptMs, rateLimit, waitMs } from './retry.ts';

type Refused = Extract<Failed, { kind: 'refused' }>;

/** Where a lane stands: messages sent, and those left, this one included. */
interface Progress {
  readonly sent: number;
  readonly left: number;
}

/**
 * Carries one parcel until it is sent or there is nothing left to try. A bug on its way is its failure, and
 * nobody else's.
 */
export async function carry(parcel: Parcel, run: Run, progress: Progress): Promise<Delivery> {
  const journey = newJourney(parcel, run.world);
  try {
    return await travel(journey, run, progress);
  } catch (error) {
    return broken(journey, error, run);
  }
}

async function travel(journey: Journey, run: Run, progress: Progress): Promise<Delivery> {
  const { world, signal, standing, policy } = run;
  let verdict: Failed | undefined;
  const silenceOf = (robot: Robot) => standing.silenceOf(robot, journey.startMs);
  const quiet = silenceOf(journey.order[0]);
  if (quiet && !goOnWithout(journey, (robot) => silenceOf(robot) !== undefined)) {
    return untried(journey, quiet, run);
  }
  while (!signal.aborted) {
    if (verdict && leftMs(journey, run) < leastAttemptMs) return failed(journey, verdict, run);
    const pick = standing.pick(journey.order, journey.robot, journey.ambiguous, world.monotonic());
    if (pick.kind === 'none') return failed(journey, pick.verdict, run);
    if (pick.kind === 'resting') {
      const goesOn = !journey.rested && journey.retries < policy.retries;
      if (!goesOn || leftMs(journey, run) < pick.waitMs + restSlackMs)
        return failed(journey, pick.verdict, run);
      journey.rested = true;
      journey.retries += 1;
      journey.deadlineMs ??= world.monotonic() + policy.deadlineMs;
      tell(journey, run, `the robot is rate-limited; one more try in ${seconds(pick.waitMs)}`);
      await world.sleep(Math.ceil(pick.waitMs) + 1, signal);
      continue;
    }
    if (pick.waitMs > 0) {
      if (verdict && leftMs(journey, run) <= pick.waitMs) return failed(journey, verdict, run);
      if (pick.waitMs >= leastToldMs) tell(journey, run, paceWords(progress, world.now() + pick.waitMs));
      // A timer may be up to a millisecond early by the monotonic clock.
      await world.sleep(Math.ceil(pick.waitMs) + 1, signal);
      continue;
    }
    journey.robot = pick.robot;
    const result = await attempt(journey, pick.robot, run);
    if (result.kind === 'sent') return delivered(journey, result.errmsg, run);
    verdict = result;
    const next = afterwards(journey, pick.robot, result, run);
    if (next === 'give up') {
      if (result.errcode === null && result.kind !== 'refused')
        standing.unanswered(pick.robot, result.errmsg, world.monotonic());
      return failed(journey, result, run);
    }
    if (next > 0) await world.sleep(next, signal);
  }
  return cancelled(journey, verdict, run);
}

/** Waits that are shorter are no news. */
const leastToldMs = 1_000;

const restSlackMs = rateLimit.leastLeftMs - rateLimit.restMs;

/**
 * What follows a failed attempt: another one after so many milliseconds, on whichever robot is next; or
 * nothing.
 */
function afterwards(journey: Journey, robot: Robot, verdict: Failed, run: Run): number | 'give up' {
  const { world, standing, policy } = run;
  switch (verdict.kind) {
    case 'refused':
      if (verdict.blame === 'message') return 'give up';
      standing.refused(robot, verdict);
      if (journey.order.length > 1 && verdict.blame !== 'host')
        journey.warnings.push(hopWarning(journey, robot, verdict));
      if (verdict.blame === 'match' && !goOnWithout(journey, (other) => other === robot)) return 'give up';
      return 0;
    case 'rate-limited':
      standing.limited(robot, verdict, world.monotonic());
      tell(journey, run, `robot ${placeOf(journey, robot)}: ${verdict.errmsg}`);
      return 0;
    case 'skewed': {
      if (journey.resigned) return 'give up';
      journey.resigned = true;
      const offsetMs = verdict.serverMs - world.now();
      standing.setClockOffset(robot, offsetMs);
      journey.warnings.push(skewWarning(offsetMs));
      return 0;
    }
    case 'too-long':
      return journey.form === 'whole' ? reduce(journey, 'shrunk', run) : 'give up';
    case 'unsafe':
      if (journey.form === 'trusted') return 'give up';
      journey.unsafeBecause = verdict.description;
      return reduce(journey, 'trusted', run);
    case 'ambiguous':
      journey.ambiguous = true;
      // A cancelled run repeats nothing either way, and is cancelled rather than failed.
      if (policy.delivery === 'at-most-once' && !run.signal.aborted) return 'give up';
      return again(journey, verdict.maxAttempts, 0, verdict, run);
    case 'safe':
      return again(journey, verdict.maxAttempts, 0, verdict, run);
    case 'busy':
      return again(journey, Number.POSITIVE_INFINITY, verdict.retryAfterMs, verdict, run);
    default:
      return verdict satisfies never;
  }
}

function again(
  journey: Journey,
  maxAttempts: number,
  retryAfterMs: number,
  verdict: Failed,
  run: Run,
): number | 'give up' {
  if (run.signal.aborted) return 0;
  if (Number.isFinite(maxAttempts)) journey.fewAttempts += 1;
  if (journey.fewAttempts >= maxAttempts || journey.retries >= run.policy.retries) return 'give up';
  const wait = waitMs(journey.retries + 1, retryAfterMs, run.world.random);
  if (wait + leastAttemptMs > leftMs(journey, run)) return 'give up';
  journey.retries += 1;
  tell(journey, run, `${verdict.errmsg}; again in ${seconds(wait)}`);
  return wait;
}

/** Leaves robots out of the rest of the journey; false, and all stay, when there is no other. */
function goOnWithout(journey: Journey, isOut: (robot: Robot) => boolean): boolean {
  const [first, ...rest] = journey.order.filter((robot) => !isOut(robot));
  if (!first) return false;
  journey.order = [first, ...rest];
  return true;
}

function reduce(journey: Journey, form: Form, run: Run): number {
  journey.form = form;
  journey.msgUuid = run.world.uuid();
  tell(
    journey,
    run,
    form === 'shrunk' ? 'too long for DingTalk; again, shortened' : 'unsafe to DingTalk; again, reduced',
  );
  return 0;
}

function leftMs({ deadlineMs }: Journey, { world, policy }: Run): number {
  return deadlineMs === undefined ? policy.deadlineMs : deadlineMs - world.monotonic();
}

function paceWords({ sent, left }: Progress, untilMs: number): string {
  const time = new Date(untilMs).toISOString().slice(11, 19);
  return `${sent} sent, waiting until ${time} UTC (20 messages a minute for each robot), ${left} left`;
}

function hopWarning(journey: Journey, robot: Robot, { blame, cure }: Refused): string {
  const what = blame === 'match' ? 'did not take a message' : 'takes no messages';
  const group = visible(journey.parcel.destination.name);
  return `Robot ${placeOf(journey, robot)} in "${group}" ${what}. ${cure}`;
}

/** `1 of 3`, as the user counts the robots of a group. */
function placeOf({ parcel }: Journey, robot: Robot): string {
  const { pool } = parcel.destination;
  return `${pool.indexOf(robot) + 1} of ${pool.length}`;
}

function skewWarning(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  return `The runner's clock is ${minutes} minutes ${offsetMs > 0 ? 'behind' : 'ahead of'} DingTalk's. The message was signed again with DingTalk's time; set the clock of the runner.`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

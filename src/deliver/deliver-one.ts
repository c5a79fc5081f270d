import { attempt } from './attempt.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';
import {
  cancelledDelivery,
  type DeliveryState,
  erroredDelivery,
  type FailedAttempt,
  failedDelivery,
  newDeliveryState,
  sentDelivery,
  untriedDelivery,
} from './delivery-state.ts';
import type { Robot } from './directory/directory.ts';
import { excludeRobots, nextStep, noTimeLeft, planTurn, type QueueProgress } from './next-step.ts';
import type { PlannedDelivery } from './planned-delivery.ts';

/**
 * Delivers one message: attempts until it is sent or nothing is left to try. An unexpected error fails only this
 * delivery.
 */
export async function deliverOne(
  planned: PlannedDelivery,
  run: DeliveryContext,
  progress: QueueProgress,
): Promise<Delivery> {
  const state = newDeliveryState(planned, run.runtime);
  try {
    return await runAttempts(state, run, progress);
  } catch (error) {
    return erroredDelivery(state, error, run);
  }
}

async function runAttempts(
  state: DeliveryState,
  run: DeliveryContext,
  progress: QueueProgress,
): Promise<Delivery> {
  const { runtime, signal, health } = run;
  const findCircuit = (robot: Robot) => health.openCircuit(robot, state.startMs);
  const circuit = findCircuit(state.order[0]);
  if (circuit && !excludeRobots(state, (robot) => findCircuit(robot) !== undefined))
    return untriedDelivery(state, circuit, run);
  let failed: FailedAttempt | undefined;
  while (!signal.aborted) {
    const turn = planTurn(state, failed, run, progress);
    if (turn.kind === 'give up') return failedDelivery(state, turn.attemptResult, run, turn.reason);
    if (turn.kind === 'wait') {
      // A timer may fire up to a millisecond early by the monotonic clock.
      await runtime.sleep(Math.ceil(turn.ms) + 1, signal);
      continue;
    }
    state.robot = turn.robot;
    const result = await attempt(state, turn.robot, run);
    if (result.kind === 'sent') return sentDelivery(state, result.errmsg, run);
    failed = result;
    const next = nextStep(state, turn.robot, result, run);
    if (next === 'give up' || next === 'no time') {
      if (result.errcode === null && result.kind !== 'refused')
        health.recordNoAnswer(turn.robot, result.errmsg, runtime.monotonic());
      return failedDelivery(state, result, run, next === 'no time' ? noTimeLeft(run) : undefined);
    }
    if (next > 0) await runtime.sleep(next, signal);
  }
  return cancelledDelivery(state, failed, run);
}

import { printable } from '../printable.ts';
import { say } from '../said.ts';
import { prepare } from './attempt.ts';
import type { Delivery, DeliveryRuntime } from './delivery.ts';
import { errorResult, newDeliveryState, resultFields, withReason } from './delivery-state.ts';
import type { PlannedDelivery } from './planned-delivery.ts';
import { secretsIn } from './secrets.ts';

/**
 * A dry run: does everything that `deliver` does except posting, and logs each request without credentials.
 */
export function performDryRun(
  plannedDeliveries: readonly PlannedDelivery[],
  runtime: Pick<DeliveryRuntime, 'now' | 'monotonic' | 'uuid' | 'log'>,
): Delivery[] {
  const secrets = secretsIn(plannedDeliveries);
  return plannedDeliveries.map((planned): Delivery => {
    const state = newDeliveryState(planned, runtime);
    try {
      const { request, message, truncated } = prepare(state, state.order[0], runtime.now(), secrets);
      runtime.log.info(say`${printable(planned.destination.name)}: POST ${request.shown}`);
      runtime.log.info(say`${secrets.redact(request.body)}`);
      const way = { ...resultFields(state, runtime), message, truncated };
      return {
        ...way,
        status: 'dry-run',
        errcode: null,
        ...withReason(say`dry run`),
        explanation: undefined,
      };
    } catch (error) {
      return errorResult(state, error, { ...secrets, runtime });
    }
  });
}

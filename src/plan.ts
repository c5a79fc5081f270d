import type { CloudEvent } from 'cloudevents';
import type { PlannedDelivery, UnsentEvent } from './deliver/planned-delivery.ts';
import { compose } from './message/compose.ts';
import type { RunContext } from './message/render-context.ts';
import { destinationsIn, planDeliveries, type RoutedGroup, routeKeyOf } from './route.ts';
import { distinct, type Said } from './said.ts';

export interface Plan {
  /** By the order of the events, unless they are digests. */
  readonly plannedDeliveries: readonly PlannedDelivery[];
  readonly unsent: readonly UnsentEvent[];
  /** Each once. */
  readonly warnings: readonly Said[];
}

/** Composes the messages of each group of events, and plans a delivery to each of their destinations. */
export async function planGroups(
  groups: readonly RoutedGroup[],
  events: readonly CloudEvent<unknown>[],
  runContext: Omit<RunContext, 'groupOf'>,
): Promise<Plan> {
  const plans: Plan[] = [];
  for (const group of groups) plans.push(await planGroup(group, groups.length, runContext));
  const plannedDeliveries = plans.flatMap((plan) => plan.plannedDeliveries);
  const isDigest = groups.some(({ group }) => group.message.batch === 'digest');
  return {
    plannedDeliveries: isDigest ? plannedDeliveries : sortByEvent(events, plannedDeliveries),
    unsent: plans.flatMap((plan) => plan.unsent),
    warnings: distinct(plans.flatMap(({ warnings }) => warnings)),
  };
}

async function planGroup(
  { group, routed }: RoutedGroup,
  groupCount: number,
  runContext: Omit<RunContext, 'groupOf'>,
): Promise<Plan> {
  const { message, labelOf } = group;
  const events = routed.map(({ event }) => event);
  const groupOf = routeKeyOf(routed);
  const composed = await compose(events, message, { ...runContext, groupOf }, groupCount);
  const destinationsOf = destinationsIn(routed);
  const unsent = composed.unsent.map(({ event, error }): UnsentEvent => {
    const planned = destinationsOf(event).map((destination) => ({
      destination,
      events: [event],
      labelOf,
    }));
    return { event, planned, error };
  });
  const plannedDeliveries = planDeliveries(composed.drafts, routed).map((planned) => ({
    ...planned,
    labelOf,
  }));
  return { plannedDeliveries, unsent, warnings: composed.warnings };
}

/** An event's messages come before those of the next event, whatever group made them. */
function sortByEvent(
  events: readonly CloudEvent<unknown>[],
  plannedDeliveries: readonly PlannedDelivery[],
): readonly PlannedDelivery[] {
  const place = new Map(events.map((event, index) => [event, index]));
  const placeOf = ({ events: [first] }: PlannedDelivery) => (first && place.get(first)) ?? 0;
  return [...plannedDeliveries].sort((one, other) => placeOf(one) - placeOf(other));
}

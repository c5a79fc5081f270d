import { visible } from '../visible.ts';
import { prepare } from './attempt.ts';
import type { Delivery, World } from './delivery.ts';
import { broken, newJourney, report } from './journey.ts';
import type { Parcel } from './parcel.ts';
import { secretsIn } from './secrets.ts';

/** A dry run: does all that `deliver` does but post, and logs each request with its credentials removed. */
export function rehearse(
  parcels: readonly Parcel[],
  world: Pick<World, 'now' | 'monotonic' | 'uuid' | 'log'>,
): Delivery[] {
  const secrets = secretsIn(parcels);
  return parcels.map((parcel): Delivery => {
    const journey = newJourney(parcel, world);
    try {
      const { request, message, truncated } = prepare(journey, journey.order[0], world.now(), secrets);
      world.log.info(`${visible(parcel.destination.name)}: POST ${request.shown}`);
      world.log.info(secrets.redact(request.body));
      const way = { ...report(journey, world), message, truncated };
      return { ...way, status: 'dry-run', errcode: null, errmsg: 'dry run', cure: undefined };
    } catch (error) {
      return broken(journey, error, { ...secrets, world });
    }
  });
}

import { createHmac } from 'node:crypto';
import type { CloudEvent } from 'cloudevents';
import type { Destination } from './directory.ts';

/**
 * What names a destination in an event's `undelivered`: a mark for each of its robots. It is keyed with the robot's token and bound to the
 * event, so nobody else can write it, none can be copied to another event, and it stays the same when robots change their order.
 */
export function marksOf({ group, pool }: Destination, { source, id }: CloudEvent<unknown>): string[] {
  const about = JSON.stringify([group ?? null, source, id]);
  return pool.map(({ webhook }) =>
    createHmac('sha256', webhook.token.reveal()).update(about).digest('hex').slice(0, markLength),
  );
}

/** 64 bits: a guess is never right, and an attribute with the marks of a large pool stays short. */
const markLength = 16;

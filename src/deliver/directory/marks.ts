import { createHmac } from 'node:crypto';
import type { CloudEvent } from 'cloudevents';
import type { Destination } from './directory.ts';

/**
 * The names of a destination in an event's `undelivered`: one mark for each of its robots. A mark is keyed
 * with the robot's token and bound to the event, so nobody else can write it, it cannot be copied to another
 * event, and it stays the same when robots change their order. `label` tells several messages of one event
 * apart; '' for its only or first one.
 */
export function marksOf(
  { group, pool }: Destination,
  { source, id }: CloudEvent<unknown>,
  label = '',
): string[] {
  const about = JSON.stringify([group ?? null, source, id, ...(label === '' ? [] : [label])]);
  return pool.map(({ webhook }) =>
    createHmac('sha256', webhook.token.reveal()).update(about).digest('hex').slice(0, markLength),
  );
}

/** 64 bits: cannot be guessed, and the marks of a large pool stay short. */
const markLength = 16;

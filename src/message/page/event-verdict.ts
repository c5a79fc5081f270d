import type { CloudEvent } from 'cloudevents';
import { isCdevent } from '../select/cdevent-name.ts';
import { cdeventVerdict } from './cdevent.ts';
import { eventParts } from './event-parts.ts';
import { extensionsOf } from './extensions.ts';
import { typeVerdict } from './happening.ts';
import type { Verdict } from './verdict.ts';

/** What an event that is not GitHub's means to the group; undefined if it does not say. */
export function eventVerdict(event: CloudEvent<unknown>): Verdict | undefined {
  if (isCdevent(event)) return cdeventVerdict(event);
  return eventParts(event.data, extensionsOf(event)).verdict ?? typeVerdict(event.type);
}

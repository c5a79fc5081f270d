import type { CloudEvent } from 'cloudevents';
import { isCdevent } from '../cdevent-name.ts';
import type { Severity } from '../severity.ts';
import { cdeventSeverity } from './cdevent.ts';
import { eventParts } from './event-parts.ts';
import { extensionsOf } from './extensions.ts';
import { typeSeverity } from './happening.ts';

/** What an event that is not GitHub's means to the group; undefined if it does not say. */
export function eventSeverity(event: CloudEvent<unknown>): Severity | undefined {
  if (isCdevent(event)) return cdeventSeverity(event);
  return eventParts(event.data, extensionsOf(event)).severity ?? typeSeverity(event.type);
}

import type { CloudEvent } from 'cloudevents';
import type { Scene } from '../occasion.ts';
import type { MessageSettings } from '../settings.ts';
import { zoneFor } from '../time.ts';
import type { Place } from './placing.ts';
import { scopeOf } from './scope.ts';
import { templates } from './template.ts';

/** Text of an input's template for an event. Throws as `Render` does. */
export type Rendering = (input: string, template: string, event: CloudEvent<unknown>, place: Place) => string;

/** Templates with what one run knows; with it all that templates need is loaded. */
export async function renderingIn(
  { locale, timezone }: Pick<MessageSettings, 'locale' | 'timezone'>,
  scene: Scene,
): Promise<Rendering> {
  const zone = zoneFor(locale, timezone);
  const render = await templates({ locale, zone, serverUrl: scene.context.serverUrl });
  return (input, template, event, place) => render(input, template, scopeOf(event, scene), place);
}

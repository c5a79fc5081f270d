import type { CloudEvent } from 'cloudevents';
import { zoneFor } from '../locale/time.ts';
import type { RunContext } from '../run-context.ts';
import type { MessageSettings } from '../settings.ts';
import type { TextFormat } from './escape-values.ts';
import { scopeOf } from './scope.ts';
import { loadTemplateEngine } from './template.ts';

/** Renders an input's template for an event. Throws as `Render` does. */
export type RenderTemplate = (
  input: string,
  template: string,
  event: CloudEvent<unknown>,
  place: TextFormat,
) => string;

/** Templates with the run's values; loads everything that templates need. */
export async function templateRenderer(
  { locale, timezone }: Pick<MessageSettings, 'locale' | 'timezone'>,
  runContext: RunContext,
): Promise<RenderTemplate> {
  const zone = zoneFor(locale, timezone);
  const render = await loadTemplateEngine({ locale, zone, serverUrl: runContext.context.serverUrl });
  return (input, template, event, place) => render(input, template, scopeOf(event, runContext), place);
}

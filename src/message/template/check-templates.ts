import type { Liquid } from 'liquidjs';
import { UserError } from '../../errors.ts';
import { printable } from '../../printable.ts';
import type { MessageSettings } from '../settings.ts';
import { runVariables } from './run-variables.ts';

/** The filters that `template.ts` adds. Their words and clocks are not needed for a check. */
const ownFilters = ['duration', 'time', 'short_sha', 'truncate'];

/**
 * Checks what templates say whatever the event is: syntax, filters and the names of variables. Loads the template
 * engine only if there is a template. Throws a UserError that names the input and the line.
 */
export async function checkTemplates({ title, text, buttons, payload }: MessageSettings): Promise<void> {
  const templates = [title, text, buttons, payload].flatMap((value, index) => {
    const input = ['title', 'text', 'buttons', 'payload'][index] ?? '';
    return textsIn(value).flatMap((template) =>
      /\{[{%]/.test(template) ? [[input, template] as const] : [],
    );
  });
  if (templates.length === 0) return;
  const { Liquid } = await import('liquidjs');
  const engine = new Liquid({ strictFilters: true, templates: {}, parseLimit: 100_000 });
  for (const name of ownFilters) engine.registerFilter(name, String);
  for (const [input, template] of templates) checkTemplate(engine, input, template);
}

function checkTemplate(engine: Liquid, input: string, template: string): void {
  const known = ['event', 'data', 'github', ...Object.keys(runVariables(undefined))];
  try {
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
    const unknown = Object.keys(globals).find((name) => !known.includes(name));
    if (unknown === undefined) return;
    const line = globals[unknown]?.[0]?.location.row;
    throw new UserError(
      `Input "${input}"${line === undefined ? '' : `, line ${line}`}: unknown variable "${printable(unknown)}". Known: ${known.join(', ')}.`,
    );
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Input "${input}": ${printable(error instanceof Error ? error.message : String(error))}.`,
    );
  }
}

/** The strings of a value. `readYaml` bounds its depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

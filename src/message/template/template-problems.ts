import type { Liquid } from 'liquidjs';
import { inputNamed } from '../../errors.ts';
import { listed, type Said, say, sentences } from '../../said.ts';
import { printable } from '../../text.ts';
import type { MessageSettings } from '../settings.ts';
import { templateVariables } from './run-variables.ts';

/** The filters that `template.ts` adds. Their words and clocks are not needed for a check. */
const ownFilters = ['duration', 'time', 'short_sha', 'truncate'];

/**
 * The part of `settingProblems` that needs no messages: syntax, filters and variables of templates. Loads the
 * template engine only if there is a template.
 */
export async function templateProblems(
  { title, text, buttons, payload }: MessageSettings,
  keys: readonly string[],
): Promise<readonly Said[]> {
  const own = Object.entries({ title, text, buttons, payload }).filter(([key]) => keys.includes(key));
  const templates = own.flatMap(([input, value]) =>
    textsIn(value).flatMap((template) => (/\{[{%]/.test(template) ? [[input, template] as const] : [])),
  );
  if (templates.length === 0) return [];
  const { Liquid } = await import('liquidjs');
  const engine = new Liquid({ strictFilters: true, templates: {}, parseLimit: 100_000 });
  for (const name of ownFilters) engine.registerFilter(name, String);
  return templates.flatMap(([input, template]) => templateProblem(engine, input, template) ?? []);
}

function templateProblem(engine: Liquid, input: string, template: string): Said | undefined {
  const known = Object.keys(templateVariables);
  try {
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
    const unknown = Object.keys(globals).find((name) => !known.includes(name));
    if (unknown === undefined) return undefined;
    const row = globals[unknown]?.[0]?.location.row;
    return unknownVariable(templatePlace(input, row), unknown, knownVariables(listed(known)));
  } catch (error) {
    return say`${templatePlace(input)}: ${printable(error instanceof Error ? error.message : String(error))}.`;
  }
}

/** The strings of a value. `readYaml` bounds its depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Where a template is wrong; lines count from 1. */
export function templatePlace(input: string, line?: number): Said {
  return line === undefined ? inputNamed(input) : say`${inputNamed(input)}, line ${line}`;
}

/** A variable that a template uses and nobody knows; `known` says what there is instead. */
export function unknownVariable(place: Said, path: string, known: Said): Said {
  return say`${place}: ${sentences(say`unknown variable "${printable(path)}".`, known)}`;
}

export function knownVariables(names: Said): Said {
  return say`Known: ${names}.`;
}

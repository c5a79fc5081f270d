import type { Liquid } from 'liquidjs';
import type { InputPlace, InputProblem } from '../../errors.ts';
import { listed, type Said, say, sentences } from '../../said.ts';
import { printable } from '../../text.ts';
import { type MessageSettings, settingPlace } from '../settings.ts';
import { templateVariables } from './run-variables.ts';

/** The filters that `template.ts` adds. Their words and clocks are not needed for a check. */
const ownFilters = ['duration', 'time', 'short_sha', 'truncate'];

/**
 * The part of `settingProblems` that needs no messages: syntax, filters and variables of templates. Loads the
 * template engine only if there is a template.
 */
export async function templateProblems(
  { title, text, buttons, payload, setBy }: MessageSettings,
  keys: readonly string[],
): Promise<readonly InputProblem[]> {
  const own = Object.entries({ title, text, buttons, payload }).filter(([key]) => keys.includes(key));
  const templates = own.flatMap(([input, value]) =>
    textsIn(value).flatMap((template) => (/\{[{%]/.test(template) ? [[input, template] as const] : [])),
  );
  if (templates.length === 0) return [];
  const { Liquid } = await import('liquidjs');
  const engine = new Liquid({ strictFilters: true, templates: {}, parseLimit: 100_000 });
  for (const name of ownFilters) engine.registerFilter(name, String);
  return templates.flatMap(
    ([input, template]) => problemOf(engine, settingPlace(setBy, input), template) ?? [],
  );
}

function problemOf(engine: Liquid, at: InputPlace, template: string): InputProblem | undefined {
  const known = Object.keys(templateVariables);
  try {
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
    const unknown = Object.keys(globals).find((name) => !known.includes(name));
    if (unknown === undefined) return undefined;
    const row = globals[unknown]?.[0]?.location.row;
    return templateProblem(at, row, unknownVariable(unknown, knownVariables(listed(known))));
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    return templateProblem(at, undefined, say`${reason}.`);
  }
}

/** The strings of a value. `readYaml` bounds its depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What is wrong with a template. `line` counts from 1; undefined if the engine does not say which. */
export function templateProblem(at: InputPlace, line: number | undefined, problem: Said): InputProblem {
  return { at: { ...at, line: line ?? 'unknown' }, problem };
}

/** A variable that a template uses and nobody knows; `known` says what there is instead. */
export function unknownVariable(path: string, known: Said): Said {
  return sentences(say`unknown variable "${printable(path)}".`, known);
}

export function knownVariables(names: Said): Said {
  return say`Known: ${names}.`;
}

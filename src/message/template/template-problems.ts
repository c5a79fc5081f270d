import type { Liquid } from 'liquidjs';
import type { InputPlace, InputProblem } from '../../errors.ts';
import { listed, type Said, say, sentences } from '../../said.ts';
import { printable } from '../../text.ts';
import { type MessageSettings, settingPlace } from '../settings.ts';
import { analyze, hasTemplate, lineAt } from './analyze.ts';
import { templateVariables } from './template-variables.ts';

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
    textsIn(value)
      .filter(hasTemplate)
      .map((template) => [input, template] as const),
  );
  if (templates.length === 0) return [];
  const liquidjs = await import('liquidjs');
  const engine = engineOf(liquidjs);
  return templates.flatMap(
    ([input, template]) => problemOf(liquidjs, engine, settingPlace(setBy, input), template) ?? [],
  );
}

let ownEngine: Liquid | undefined;

/** One for the templates of all rules. */
function engineOf({ Liquid }: typeof import('liquidjs')): Liquid {
  if (ownEngine !== undefined) return ownEngine;
  ownEngine = new Liquid({ strictFilters: true, templates: {}, parseLimit: 100_000 });
  for (const name of ownFilters) ownEngine.registerFilter(name, String);
  return ownEngine;
}

function problemOf(
  liquidjs: typeof import('liquidjs'),
  engine: Liquid,
  at: InputPlace,
  template: string,
): InputProblem | undefined {
  const known = Object.keys(templateVariables);
  try {
    const { globals } = analyze(liquidjs, engine, engine.parse(template));
    const unknown = Object.keys(globals).find((name) => !known.includes(name));
    if (unknown === undefined) return undefined;
    const line = lineAt(template, globals[unknown]?.[0]?.location.col);
    return templateProblem(at, line, unknownVariable(unknown, knownVariables(listed(known))));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return templateProblem(at, undefined, syntaxProblem(reason));
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

/** What liquidjs says of a template, in the reader's language where it is one of the usual mistakes, else quoted. */
export function syntaxProblem(message: string): Said {
  const reason = message.replace(/, line:\d+, col:\d+$/, '');
  for (const { seen, explain } of usualMistakes) {
    const found = seen.exec(reason)?.[1];
    if (found !== undefined) return explain(printable(found));
  }
  return say`Liquid says "${printable(reason)}".`;
}

const usualMistakes: readonly { readonly seen: RegExp; readonly explain: (found: string) => Said }[] = [
  { seen: /^undefined filter: (.+)$/, explain: (filter) => say`undefined filter: ${filter}.` },
  { seen: /^tag "(.+)" not found$/, explain: (tag) => say`there is no tag "${tag}".` },
  { seen: /^(?:tag|output) "?(.+?)"? not closed$/s, explain: (opened) => say`"${opened}" is not closed.` },
];

/** A variable that a template uses and nobody knows; `known` says what there is instead. */
export function unknownVariable(path: string, known: Said): Said {
  return sentences(say`unknown variable "${printable(path)}".`, known);
}

export function knownVariables(names: Said): Said {
  return say`Known: ${names}.`;
}

import type { Liquid, Template } from 'liquidjs';
import type { RunFact } from '../../workflow/run-facts.ts';
import type { MessageSettings } from '../settings.ts';
import { analyze, hasTemplate } from './analyze.ts';
import type { VariableName } from './template-variables.ts';

/** The fields that templates use, of one variable or of all; every field if they use one as a whole. */
interface Fields {
  has(...names: readonly string[]): boolean;
}

/** What each variable shows of the run, by its fields. */
export const factsOfVariables: Readonly<
  Record<VariableName, (own: Fields, all: Fields) => readonly RunFact[]>
> = {
  event: () => [],
  data: () => [],
  github: () => [],
  status: () => [],
  outcome: () => ['outcome'],
  job: (own) => (own.has('name', 'url') ? ['jobs'] : []),
  jobs: (_, all) => ['jobs', ...factsOfJobs(all)],
  failed: (_, all) => ['jobs', ...factsOfJobs(all)],
  run: (own) => [
    ...(own.has('startedAt', 'durationMs') ? (['times'] as const) : []),
    ...(own.has('branch') ? (['branch'] as const) : []),
  ],
  commit: (own) => (own.has('subject', 'message', 'authorName', 'authorLogin') ? ['commit'] : []),
  pull_request: (_, all) => (all.has('baseFailure') ? ['base'] : []),
  counts: () => ['jobs'],
  change: () => ['change'],
  suspects: () => ['suspects'],
  owners: () => ['owners'],
  on_call: () => [],
  tests: () => [],
  mended: () => ['earlierJobs'],
  inputs: () => [],
  people: (own) => [
    ...(own.has('author') ? (['commit'] as const) : []),
    ...(own.has('breaker') ? (['change'] as const) : []),
  ],
  matrix: () => [],
  needs: () => [],
  health: () => [],
  waiting: () => [],
};

/** A template reaches a job under a name of its own, `for job in failed`, so any variable may have these fields. */
function factsOfJobs(all: Fields): readonly RunFact[] {
  return [
    ...(all.has('annotations') ? (['annotations'] as const) : []),
    ...(all.has('log') ? (['log'] as const) : []),
    ...(all.has('isNew') ? (['earlierJobs'] as const) : []),
  ];
}

/** What is never empty, whatever the event. */
const alwaysKnown: ReadonlySet<string> = new Set([
  ...['status', 'outcome', 'event.id', 'event.source', 'event.type', 'run.id', 'run.number', 'run.url'],
  ...['event_name', 'repository', 'workflow', 'run_id', 'run_number', 'sha'].map(
    (field) => `github.${field}`,
  ),
]);

/** What the templates of a message show of its run, and which of them are never empty. */
export interface TemplateUse {
  readonly facts: ReadonlySet<RunFact>;
  /** False also if there is none. A template that gives nothing for an event leaves it to the built-in words. */
  readonly hasTitle: boolean;
  readonly hasText: boolean;
}

/**
 * Reads the templates without rendering them. Loads the template engine only if there is one. What is in doubt
 * counts as used.
 */
export async function readTemplateUse(settings: MessageSettings): Promise<TemplateUse> {
  const { title, text, payload, buttons } = settings;
  const given = payload === undefined ? { title, text, buttons } : { payload };
  if (!hasTemplate(given)) {
    return { facts: new Set(), hasTitle: title.trim() !== '', hasText: text.trim() !== '' };
  }
  const liquidjs = await import('liquidjs');
  const reader = { liquidjs, engine: engineOf(liquidjs) };
  const uses = (template: string) => useOf(reader, template);
  return {
    facts: new Set(textsIn(given).flatMap((template) => uses(template).facts)),
    hasTitle: uses(title).isNeverEmpty,
    hasText: uses(text).isNeverEmpty,
  };
}

/** What one template uses. */
interface OwnUse {
  readonly facts: readonly RunFact[];
  readonly isNeverEmpty: boolean;
}

/** By text: many rules have the same. */
const known = new Map<string, OwnUse>();

function useOf(reader: Reader, template: string): OwnUse {
  const use = known.get(template) ?? readUse(reader, template);
  known.set(template, use);
  return use;
}

function readUse(reader: Reader, template: string): OwnUse {
  const { TokenKind } = reader.liquidjs;
  const parts = parsed(reader, template);
  return {
    facts: factsIn(reader, template, parts),
    isNeverEmpty: parts.some((part) =>
      part.token.kind === TokenKind.HTML
        ? part.token.getText().trim() !== ''
        : part.token.kind === TokenKind.Output && isAlwaysKnown(part, reader),
    ),
  };
}

/** The template engine with its package. */
interface Reader {
  readonly liquidjs: typeof import('liquidjs');
  readonly engine: Liquid;
}

let ownEngine: Liquid | undefined;

/** One for the messages of all rules. */
function engineOf({ Liquid }: typeof import('liquidjs')): Liquid {
  ownEngine ??= new Liquid({ templates: {}, parseLimit: maxChars });
  return ownEngine;
}

/** As for rendering. */
const maxChars = 100_000;

/** Empty for a template that cannot be parsed: no message is made with it. */
function parsed({ engine }: Reader, template: string): Template[] {
  try {
    return engine.parse(template);
  } catch {
    return [];
  }
}

/** Of an output without filters, which could empty it. */
function isAlwaysKnown(output: Template, { liquidjs, engine }: Reader): boolean {
  const { globals } = analyze(liquidjs, engine, [output]);
  const paths = Object.values(globals).flat().map(String);
  return !output.token.getText().includes('|') && paths.some((path) => alwaysKnown.has(path));
}

function factsIn({ liquidjs, engine }: Reader, template: string, parts: Template[]): readonly RunFact[] {
  const { globals, variables } = analyze(liquidjs, engine, parts);
  const words = quotedWords(template);
  // The filters `where_exp`, `find_exp`… take a condition as text.
  const names = /_exp\b/.test(template) ? [...Object.keys(globals), ...words] : Object.keys(globals);
  const isWhole = usesWhole(template);
  const fieldsOf = (paths: readonly Path[]) => paths.flatMap(({ segments: [, ...fields] }) => fields);
  const used = new Set([...fieldsOf(Object.values(variables).flat()), ...words]);
  const all: Fields = { has: (...fields) => isWhole || fields.some((field) => used.has(field)) };
  return names.flatMap((name) => {
    const paths = globals[name] ?? [];
    const own = new Set(paths.map(({ segments: [, field] }) => field));
    const isOwnWhole =
      paths.length === 0 || paths.some(({ segments: [, field] }) => typeof field !== 'string');
    const has = (...fields: readonly string[]) => isOwnWhole || fields.some((field) => own.has(field));
    return isVariable(name) ? factsOfVariables[name]({ has }, all) : [];
  });
}

function isVariable(name: string): name is VariableName {
  return Object.hasOwn(factsOfVariables, name);
}

interface Path {
  readonly segments: readonly unknown[];
}

/** The words of texts in quotes: `map: "log"` names a field. */
function quotedWords(template: string): string[] {
  return [...template.matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) =>
    (double ?? single ?? '').split(/[^\w-]+/),
  );
}

/**
 * Whether a template may put out a list or an object as its JSON: by a filter or tag that takes anything, or by
 * an output that ends in no field. Counts any name that the template gives itself as one.
 */
function usesWhole(template: string): boolean {
  if (/\b(?:json|inspect|echo|liquid)\b/.test(template)) return true;
  return [...template.matchAll(/\{\{-?\s*([\w-]+(?:\.[\w-]+|\[[^\][{}]*\])*)([^{}]*)/g)].some(
    ([, path = '', rest = '']) =>
      !/\|\s*(?:map|size)\b/.test(rest) &&
      !scalars.has(path) &&
      /^[\w-]+(?:\.(?:first|last)|\[[^\][{}"']*\])*$/.test(path),
  );
}

const scalars: ReadonlySet<string> = new Set(['status', 'outcome']);

/** The strings of a value. `readYaml` bounds its depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import type { Liquid, Template } from 'liquidjs';
import { shortened } from '../../dingtalk/size.ts';
import { InputError, type InputPlace, inputError, UserError } from '../../errors.ts';
import { listedUpTo, type Said, say } from '../../said.ts';
import { printable } from '../../text.ts';
import type { RunOutcome } from '../../workflow/workflow-run.ts';
import { durationsIn, momentsIn } from '../locale/time.ts';
import { type Localized, sharedWords } from '../locale/words.ts';
import type { Locale } from '../settings.ts';
import { analyze, lineAt } from './analyze.ts';
import { escapeValues, markTwoWords, markValue, type TextFormat } from './escape-values.ts';
import { knownVariables, syntaxProblem, templateProblem, unknownVariable } from './template-problems.ts';

/** Limits on the cost of a template; a message has at most 20,000 bytes. liquidjs counts objects. */
const templateLimits = {
  templateChars: 100_000,
  renderMs: 1_000,
  objects: 2_000_000,
  outputChars: 1_000_000,
} as const;

/** The variables of a template: `event`, `data` and the workflow's. Values are data and never evaluated. */
export type Scope = Readonly<Record<string, unknown>>;

/**
 * Renders a template for a place. Throws a UserError that names the input, the line and, for an unknown
 * variable, the known ones.
 */
export type Render = (at: InputPlace, template: string, scope: Scope, place: TextFormat) => string;

/** Loads the template engine. `zone` and `locale` are those of the filters `time` and `duration`. */
export async function loadTemplateEngine(
  settings: EngineSettings & { readonly serverUrl: string },
): Promise<Render> {
  const engine = await engineFor(settings);
  return (at, template, scope, place) => {
    try {
      const tree = treeOf(engine, at, template, scope);
      const variables = { ...scope, outcome: outcomeWord(scope.outcome, settings.locale) };
      const rendered: string = engine.liquid.renderSync(tree, variables);
      if (rendered.length > templateLimits.outputChars) throw inputError(at, say`produces too much text.`);
      return escapeValues(rendered, place, settings.serverUrl);
    } catch (error) {
      throw templateFailure(at, error, scope);
    }
  };
}

/**
 * Loads a check of templates that needs no event: throws a `UserError` for what cannot be parsed, and for a
 * variable that is not in `scope`.
 */
export async function loadTemplateCheck(
  settings: EngineSettings,
  scope: Scope,
): Promise<(at: InputPlace, template: string) => void> {
  const engine = await engineFor(settings);
  const right = new Set<string>();
  return (at, template) => {
    if (right.has(template)) return;
    try {
      parsedFor(engine, at, template, scope);
      right.add(template);
    } catch (error) {
      throw templateFailure(at, error, scope);
    }
  };
}

interface EngineSettings {
  readonly locale: Locale;
  readonly zone: string;
}

/** The template engine with its package, and the templates that it has parsed for a message, by their text. */
interface Engine {
  readonly liquidjs: typeof import('liquidjs');
  readonly liquid: Liquid;
  readonly trees: Map<string, Template[]>;
}

/** A parsed template takes a hundred times the memory of its text: those of 2,000 rules are not kept together. */
const maxTrees = 20;

/** By locale and zone: the templates of 2,000 rules have one engine. */
const engines = new Map<string, Promise<Engine>>();

function engineFor(settings: EngineSettings): Promise<Engine> {
  const key = `${settings.locale} ${settings.zone}`;
  const engine = engines.get(key) ?? createEngine(settings);
  engines.set(key, engine);
  return engine;
}

async function createEngine(settings: EngineSettings): Promise<Engine> {
  const liquidjs = await import('liquidjs');
  const liquid = new liquidjs.Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    lenientIf: true,
    timezoneOffset: settings.zone,
    // No file system: include, render and layout find nothing.
    templates: {},
    outputEscape: (value: unknown) =>
      value instanceof OutcomeWord
        ? markTwoWords(String(value), value.shown)
        : markValue(templateText(value)),
    parseLimit: templateLimits.templateChars,
    renderLimit: templateLimits.renderMs,
    memoryLimit: templateLimits.objects,
  });
  addFilters(liquid, settings);
  return { liquidjs, liquid, trees: new Map() };
}

/** The template as it was parsed for the message before, if that has the same. */
function treeOf(engine: Engine, at: InputPlace, template: string, scope: Scope): Template[] {
  const { trees } = engine;
  const tree = trees.get(template) ?? parsedFor(engine, at, template, scope);
  if (trees.size >= maxTrees) trees.clear();
  trees.set(template, tree);
  return tree;
}

/** Conditions may test missing fields; an unknown variable name is an error. */
function parsedFor({ liquidjs, liquid }: Engine, at: InputPlace, template: string, scope: Scope): Template[] {
  const tree = liquid.parse(template);
  const { globals } = analyze(liquidjs, liquid, tree);
  for (const [name, [first]] of Object.entries(globals)) {
    if (Object.hasOwn(scope, name)) continue;
    const line = lineAt(template, first?.location.col);
    throw templateError(at, line, unknownVariable(name, knownAt(scope, name)));
  }
  return tree;
}

function addFilters(engine: Liquid, { locale, zone }: { locale: Locale; zone: string }): void {
  const duration = durationsIn(sharedWords[locale]);
  engine.registerFilter('duration', (ms: unknown) => duration(msIn(ms)) ?? '');
  const moment = momentsIn(locale, zone);
  engine.registerFilter('time', (time: unknown) => moment(String(time)) ?? '');
  engine.registerFilter('short_sha', (sha: unknown) => templateText(sha).slice(0, 7));
  engine.registerFilter('truncate', (text: unknown, maxChars: unknown = 50) =>
    shortened(templateText(text), Math.max(1, Number(maxChars) || 50)),
  );
}

/** Also accepts digits as text, as outputs of jobs are. */
function msIn(value: unknown): number | undefined {
  const text = templateText(value).trim();
  return text === '' ? undefined : Number(text);
}

/** The text of a value: lists joined by commas, objects as JSON, '' for null. */
function templateText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  return typeof value === 'object' && !(value instanceof String) ? JSON.stringify(value) : String(value);
}

function templateFailure(at: InputPlace, error: unknown, scope: Scope): UserError {
  if (error instanceof UserError) return error;
  const { message, token } = error as { message: string; token?: { getPosition?(): [number, number] } };
  const line = token?.getPosition?.()[0];
  const path = /^undefined variable: (.+?)(?:, line:\d+, col:\d+)?$/.exec(message)?.[1];
  if (path !== undefined) return templateError(at, line, unknownVariable(path, knownAt(scope, path)));
  const known = reasons.find(({ seen }) => seen.test(message))?.reason;
  return templateError(at, line, known ?? syntaxProblem(message));
}

function templateError(...problem: Parameters<typeof templateProblem>): InputError {
  return new InputError([templateProblem(...problem)]);
}

const reasons = [
  { seen: /^ENOENT/, reason: say`a template cannot include another one.` },
  { seen: /memory alloc limit/, reason: say`the template needs too much memory.` },
  { seen: /render limit/, reason: say`the template takes longer than ${templateLimits.renderMs} ms.` },
  {
    seen: /parse length limit/,
    reason: say`the template is longer than ${templateLimits.templateChars} characters.`,
  },
  { seen: /Invalid string length/, reason: say`the template produces too much text.` },
] as const;

const maxKnownShown = 30;

/** The names at the deepest part of the path that exists. */
function knownAt(scope: Scope, path: string): Said {
  const keys = path.split(/[.[\]"']+/).filter((key) => key !== '');
  let value: unknown = scope;
  const found: string[] = [];
  for (const key of keys) {
    if (!hasFields(value) || !Object.hasOwn(value, key)) break;
    value = value[key];
    found.push(key);
  }
  const place = found.map((key) => printable(key)).join('.');
  if (!hasFields(value)) return say`"${place}" has no fields.`;
  const names = Object.keys(value).map((name) => printable(name, 40));
  const shown = names.length === 0 ? say`nothing` : listedUpTo(maxKnownShown, names);
  return place === '' ? knownVariables(shown) : say`Known in "${place}": ${shown}.`;
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const outcomeWords: Localized<Readonly<Record<RunOutcome, string>>> = {
  en: {
    success: 'success',
    failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    running: 'running',
  },
  'zh-CN': { success: '成功', failure: '失败', cancelled: '已取消', skipped: '已跳过', running: '运行中' },
};

/**
 * The variable `outcome`: GitHub's word for conditions, filters and addresses, and the reader's word where a template
 * shows it. liquidjs compares what has these five methods by them.
 */
class OutcomeWord extends String {
  readonly shown: string;

  constructor(outcome: RunOutcome, locale: Locale) {
    super(outcome);
    this.shown = outcomeWords[locale][outcome];
  }

  equals(other: unknown): boolean {
    return this.valueOf() === String(other);
  }

  gt(other: unknown): boolean {
    return this.valueOf() > String(other);
  }

  geq(other: unknown): boolean {
    return this.valueOf() >= String(other);
  }

  lt(other: unknown): boolean {
    return this.valueOf() < String(other);
  }

  leq(other: unknown): boolean {
    return this.valueOf() <= String(other);
  }
}

function outcomeWord(outcome: unknown, locale: Locale): unknown {
  return typeof outcome === 'string' && Object.hasOwn(outcomeWords[locale], outcome)
    ? new OutcomeWord(outcome as RunOutcome, locale)
    : outcome;
}

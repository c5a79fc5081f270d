import type { CST, Document, Scalar } from 'yaml';
import { fromExpression, type InputPlace, inputError } from './errors.ts';
import { type Said, say, sentences } from './said.ts';
import { noTimeLimit, type TimeLimit } from './time-limit.ts';

/** How scalars and maps are read. */
export interface Reading {
  /**
   * `strings` reads every scalar as text, which keeps the leading zero of a phone number. `exact` reads a
   * number as text if writing it again would change it: `+852…`, `0012`, `1.50`.
   */
  readonly scalars?: 'typed' | 'strings' | 'exact';
  /** `ordered` returns a `Map`: an object puts numeric names first. */
  readonly maps?: 'objects' | 'ordered';
  /** For files, whose text may be long. */
  readonly time?: TimeLimit | undefined;
}

type Yaml = typeof import('yaml');

/**
 * Most tokens of a text: words, marks and line ends. 2,000 rules with 20,000 conditions have 350,000. The package takes two
 * microseconds for each, and checks references against each other.
 */
const yamlLimits = { tokens: 500_000, references: 1_000, values: 1_000_000 } as const;

/** Tokens between two looks at the time. */
const tokensAtOnce = 5_000;

/** Our words for the package's error codes; its own messages may contain the text. */
const problems: Readonly<Partial<Record<string, Said>>> = {
  BAD_INDENT: say`a line is not indented like those beside it, or a bracket is not closed`,
  BAD_SCALAR_START: say`a value starts with a character that needs quotes around it`,
  BLOCK_AS_IMPLICIT_KEY: say`a value with a colon and a space in it needs quotes around it`,
  DUPLICATE_KEY: say`a key appears twice`,
  MISSING_CHAR: say`a bracket, quote, comma or colon is missing`,
  MULTILINE_IMPLICIT_KEY: say`a line is not \`key: value\``,
  BAD_DQ_ESCAPE: say`a backslash in double quotes starts an unknown escape; write it twice or use single quotes`,
  BLOCK_IN_FLOW: say`a \`-\` list or \`|\` block is inside brackets`,
  MULTIPLE_DOCS: say`there is a second document after \`---\``,
  BAD_ALIAS: say`a value that starts with \`*\` needs quotes around it`,
  UNEXPECTED_TOKEN: say`there is text after a closing quote or bracket`,
  TAB_AS_INDENT: say`YAML cannot be indented with tabs; use spaces`,
  TAG_RESOLVE_FAILED: say`a tag (\`!name\`) has no meaning here; a value that starts with \`!\` needs quotes around it`,
};

/**
 * The value of an input that contains YAML or JSON; undefined if it is empty. Errors name line and column
 * but not the text, which may be a secret.
 */
export async function readYaml(
  at: string | InputPlace,
  text: string,
  { scalars = 'typed', maps = 'objects', time = noTimeLimit }: Reading = {},
): Promise<unknown> {
  if (text.trim() === '') return undefined;
  if (fromExpression(text) !== undefined) throw inputError(at, say`must be YAML or JSON.`, text.trim());
  const yaml = await import('yaml');
  const tooDeep = inputError(
    at,
    say`must not refer to itself, nor be nested deeper than ${maxDepth} levels.`,
  );
  const tokens = await yamlTokens(yaml, at, text, time);
  // The composer is recursive: limits the depth before it overflows the stack.
  const document = or(tooDeep, () => composed(yaml, tokens, text, scalars));
  const problem = document.errors[0] ?? document.warnings[0] ?? or(tooDeep, () => doubleKey(yaml, document));
  if (problem) {
    const what = problems[problem.code] ?? say`there is unexpected text after the first value`;
    throw inputError(
      at,
      sentences(say`is not YAML: ${what}, ${locate(text, problem.pos[0])}.`, templateRemedy(at)),
    );
  }
  if (scalars === 'exact') or(tooDeep, () => keepExact(yaml, document));
  await time.check();
  const wrongAliases = inputError(
    at,
    say`is not YAML: its aliases do not resolve, or there are too many of them.`,
  );
  const value: unknown = or(wrongAliases, () => document.toJS({ mapAsMap: maps === 'ordered' }));
  const size = { values: 0 };
  if (isDeeper(value, maxDepth, size)) throw tooDeep;
  if (size.values > yamlLimits.values) throw wrongAliases;
  return value;
}

/** The part of the work that takes longest, in pieces. Throws an `InputError` for a text that has too many tokens. */
async function yamlTokens(
  { Lexer, Parser }: Yaml,
  at: string | InputPlace,
  text: string,
  time: TimeLimit,
): Promise<readonly CST.Token[]> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const count = { tokens: 0, references: 0 };
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count.tokens += 1;
    if (!isText && /^[&*]/.test(lexeme)) count.references += 1;
    isText = lexeme === textFollows;
    if (count.tokens > yamlLimits.tokens)
      throw inputError(at, say`must have at most ${yamlLimits.tokens} words and marks of YAML.`);
    if (count.references > yamlLimits.references)
      throw inputError(
        at,
        say`must have at most ${yamlLimits.references} anchors (\`&\`) and aliases (\`*\`).`,
      );
    if (count.tokens % tokensAtOnce === 0) await time.check();
  }
  for (const token of parser.end()) tokens.push(token);
  await time.check();
  return tokens;
}

/** What the package's lexer gives before a scalar. */
const textFollows = '\u001f';

/** The first document, as `parseDocument` of the package reads it, but with what takes quadratic time left to us. */
function composed(
  { Composer, YAMLParseError }: Yaml,
  tokens: readonly CST.Token[],
  text: string,
  scalars: Reading['scalars'],
): Document.Parsed {
  const schema = scalars === 'strings' ? 'failsafe' : 'core';
  const composer = new Composer({ schema, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const { stackTraceLimit } = Error;
  // A text with an error at each of its characters would take its time for stacks that nobody sees.
  Error.stackTraceLimit = 0;
  try {
    const [first, second] = composer.compose(tokens, true, text.length);
    if (first === undefined) throw new Error('no document');
    if (second !== undefined) {
      const [start, end] = second.range;
      first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', ''));
    }
    return first;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first key that is in its map before. The package compares each with each. */
function doubleKey(
  { visit, isScalar }: Yaml,
  document: Document.Parsed,
): { readonly code: 'DUPLICATE_KEY'; readonly pos: readonly [number] } | undefined {
  let offset: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          offset = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return offset === undefined ? undefined : { code: 'DUPLICATE_KEY', pos: [offset] };
}

function keepExact({ visit }: Yaml, document: Document.Parsed): void {
  visit(document, {
    Scalar: (_, scalar: Scalar) => {
      const { value, source } = scalar;
      if (typeof value === 'number' && source !== undefined && source !== String(value))
        scalar.value = source;
    },
  });
}

/** The parsed YAML of an input that is a map; `{}` if it is empty. */
export function mapIn(value: unknown, at: string | InputPlace): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw inputError(at, say`must be a YAML map, \`name: value\` a line, with a space after the colon.`, value);
}

/**
 * The runner inserts the value of an expression before the text is read, so that a quote or line break in a
 * commit message ends the YAML string. A template inserts it afterwards.
 */
function templateRemedy(at: string | InputPlace): Said | undefined {
  const name = typeof at === 'string' ? at : at.rule === undefined ? at.input : at.path?.[0];
  return name === 'payload' || name === 'buttons'
    ? say`A value inserted by an expression may contain quotes or line breaks: use a template instead, as in \`{{ commit.subject }}\`.`
    : undefined;
}

/** Levels of lists and maps; no input needs as many. */
const maxDepth = 64;

function or<T>(failure: Error, call: () => T): T {
  try {
    return call();
  } catch {
    throw failure;
  }
}

/**
 * Also true for a value that refers to itself. Counts values that are referred to each time, as those do who read them, and
 * stops at one too many.
 */
function isDeeper(value: unknown, levels: number, size: { values: number }): boolean {
  size.values += 1;
  if (typeof value !== 'object' || value === null || size.values > yamlLimits.values) return false;
  if (levels === 0) return true;
  const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  return inner.some((each) => isDeeper(each, levels - 1, size));
}

function locate(text: string, offset: number): Said {
  const before = text.slice(0, offset).split('\n');
  return say`at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

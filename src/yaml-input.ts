import { fromExpression, type InputPlace, inputError } from './errors.ts';
import { type Said, say, sentences } from './said.ts';

/** How scalars and maps are read. */
export interface Reading {
  /**
   * `strings` reads every scalar as text, which keeps the leading zero of a phone number. `exact` reads a
   * number as text if writing it again would change it: `+852…`, `0012`, `1.50`.
   */
  readonly scalars?: 'typed' | 'strings' | 'exact';
  /** `ordered` returns a `Map`: an object puts numeric names first. */
  readonly maps?: 'objects' | 'ordered';
}

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
  { scalars = 'typed', maps = 'objects' }: Reading = {},
): Promise<unknown> {
  if (text.trim() === '') return undefined;
  if (fromExpression(text) !== undefined) throw inputError(at, say`must be YAML or JSON.`, text.trim());
  const { parseDocument, visit } = await import('yaml');
  const schema = scalars === 'strings' ? 'failsafe' : 'core';
  const tooDeep = inputError(
    at,
    say`must not refer to itself, nor be nested deeper than ${maxDepth} levels.`,
  );
  // The parser is recursive: limits the depth before it overflows the stack.
  const document = or(tooDeep, () => parseDocument(text, { schema, prettyErrors: false, logLevel: 'error' }));
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const what = problems[problem.code] ?? say`there is unexpected text after the first value`;
    throw inputError(
      at,
      sentences(say`is not YAML: ${what}, ${locate(text, problem.pos[0])}.`, templateRemedy(at)),
    );
  }
  if (scalars === 'exact') {
    or(tooDeep, () =>
      visit(document, {
        Scalar: (_, scalar) => {
          const { value, source } = scalar;
          if (typeof value === 'number' && source !== undefined && source !== String(value))
            scalar.value = source;
        },
      }),
    );
  }
  const wrongAliases = inputError(
    at,
    say`is not YAML: its aliases do not resolve, or there are too many of them.`,
  );
  const value: unknown = or(wrongAliases, () => document.toJS({ mapAsMap: maps === 'ordered' }));
  if (isDeeper(value, maxDepth)) throw tooDeep;
  return value;
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

/** Also true for a value that refers to itself. The package refuses aliases that multiply. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  return inner.some((each) => isDeeper(each, levels - 1));
}

function locate(text: string, offset: number): Said {
  const before = text.slice(0, offset).split('\n');
  return say`at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

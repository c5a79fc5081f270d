import { inputFailure } from './failure.ts';

/** How scalars and maps are read. */
interface Reading {
  /** `strings` keeps the leading zero of a phone number. */
  readonly scalars?: 'typed' | 'strings';
  /** `ordered` gives a `Map`, since an object puts names that are numbers first. */
  readonly maps?: 'objects' | 'ordered';
}

/**
 * The value of an input that holds YAML or JSON; undefined when it is empty. The error names line and column but not the text there, which
 * may be a secret.
 */
export async function structured(
  input: string,
  text: string,
  { scalars = 'typed', maps = 'objects' }: Reading = {},
): Promise<unknown> {
  if (text.trim() === '') return undefined;
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, {
    schema: scalars === 'strings' ? 'failsafe' : 'core',
    prettyErrors: false,
    logLevel: 'error',
  });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw inputFailure(input, `is not YAML: ${problem.code} ${placeOf(text, problem.pos[0])}.`);
  try {
    return document.toJS({ mapAsMap: maps === 'ordered' });
  } catch {
    throw inputFailure(input, 'is not YAML: its aliases do not resolve, or there are too many of them.');
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

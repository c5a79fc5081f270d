import { InputError, type InputProblem } from '../errors.ts';
import type { InputRow, InputRows, ValuesOf } from '../input-row.ts';
import { type MessageSettings, mentionRows, messageRows } from '../message/settings.ts';
import type { Said } from '../said.ts';
import { doubtsAbout, valueOfText } from './kinds.ts';
import type { InputFiles } from './yaml-or-file.ts';

/** Returns an input's text, '' if it is not set; trimmed unless told otherwise. */
export type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;

export interface InputSource extends InputFiles {
  readonly get: GetInput;
  readonly isWatch: boolean;
}

/** A part of the table as it was read. */
export interface PartReading<Rows> {
  /** The values that are well-formed. */
  readonly values: Partial<ValuesOf<Rows>>;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly Said[];
}

/** Reads a part of the table. Throws nothing about a wrong input: it may not matter. */
export async function readRows<Rows extends InputRows>(
  rows: Rows,
  source: InputSource,
): Promise<PartReading<Rows>> {
  return await readEach(rows, async (row) => {
    const at = { input: row.input };
    const text = textOf(row, source);
    return { value: await valueOfText(row, text, at, source), warnings: doubtsAbout(row, text, at) };
  });
}

/** Reads each row by `read`, which returns undefined for one that has no value. */
export async function readEach<Rows extends InputRows>(
  rows: Rows,
  read: (row: InputRow) => Promise<{ value: unknown; warnings: readonly Said[] } | undefined>,
): Promise<PartReading<Rows>> {
  const values: Record<string, unknown> = {};
  const problems: InputProblem[] = [];
  const warnings: Said[] = [];
  for (const [field, row] of Object.entries(rows)) {
    try {
      const found = await read(row);
      if (found === undefined) continue;
      values[field] = found.value;
      warnings.push(...found.warnings);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { values: values as Partial<ValuesOf<Rows>>, problems, warnings };
}

function textOf({ input, kind, inWatch }: InputRow, { get, isWatch }: InputSource): string {
  if (isWatch && inWatch !== undefined) return inWatch;
  return get(input, { trimWhitespace: kind !== 'lines' });
}

/** All values. Throws an `InputError` with the first problem. */
export function valuesOf<Rows>({ values, problems: [first] }: PartReading<Rows>): ValuesOf<Rows> {
  if (first !== undefined) throw new InputError([first]);
  return values as ValuesOf<Rows>;
}

/** Reads the inputs of the message. */
export async function readMessageSettings(source: InputSource): Promise<MessageSettings> {
  const message = valuesOf(await readRows(messageRows, source));
  return { ...message, mentions: valuesOf(await readRows(mentionRows, source)) };
}

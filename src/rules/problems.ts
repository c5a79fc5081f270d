import { listed, type Said } from '../said.ts';

/** Adds what is wrong with a value in a rule, with the value if it is worth showing, and the word that was probably meant. */
export type Refuse = (
  path: readonly (string | number)[],
  problem: Said,
  given?: unknown,
  near?: string | undefined,
) => void;

export type Fields = Readonly<Record<string, unknown>>;

/** A list of names for a sentence: `all`, `any`. */
export function namesOf(names: readonly string[]): Said {
  return listed(names.map((name) => `\`${name}\``));
}

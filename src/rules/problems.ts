import { listed, type Said } from '../said.ts';
/** Adds what is wrong with a value: `"not" must be one filter`, and the value if it is worth showing. */
export type Refuse = (problem: Said, value?: unknown) => void;

export type Fields = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of names for a sentence: `all`, `any`. */
export function namesOf(names: readonly string[]): Said {
  return listed(names.map((name) => `\`${name}\``));
}

import { fits, type Pattern, readPattern } from './pattern.ts';

/** A line of CODEOWNERS. */
export interface OwnersRule {
  /** From 1. */
  readonly line: number;
  readonly pattern: Pattern;
  /** `mona`, `octo/cart`, `mona@example.com`; empty for files that nobody owns. */
  readonly owners: readonly string[];
}

/** The lines of the file; those that GitHub does not take are left out, as GitHub does. */
export function readOwnersRules(text: string): readonly OwnersRule[] {
  return text.split('\n').flatMap((line, index) => readRule(line, index + 1) ?? []);
}

/** A `\` before a space keeps it in the pattern. A `#` at the start of a word begins a comment. */
function readRule(text: string, line: number): OwnersRule | undefined {
  const words = [...text.matchAll(/(?:\\.|[^\s\\])+\\?|\\$/g)].map(([word]) => word);
  const comment = words.findIndex((word) => word.startsWith('#'));
  const [first, ...given] = comment < 0 ? words : words.slice(0, comment);
  const pattern = first === undefined ? undefined : readPattern(first);
  if (pattern === undefined) return undefined;
  const owners = given.map(readOwner).filter((owner) => owner !== undefined);
  return owners.length < given.length ? undefined : { line, pattern, owners };
}

/** A login, a team or an e-mail address, without the `@` in front. */
function readOwner(word: string): string | undefined {
  if (/^@[\w-]{1,100}(?:\/[\w.-]{1,100})?$/.test(word)) return word.slice(1);
  return /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(word) ? word : undefined;
}

/** The last line that is for the file decides; undefined if none is. */
export function findOwnersRule(rules: readonly OwnersRule[], path: string): OwnersRule | undefined {
  const names = path.split('/');
  return rules.findLast(({ pattern }) => fits(pattern, names));
}

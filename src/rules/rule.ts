import type { RuleName } from '../errors.ts';
import type { Handling } from '../message/notification.ts';
import { listed, type Said } from '../said.ts';
import type { Filter } from './filter.ts';
import type { Hours } from './hours.ts';

/** A rule as it is used: which events it takes, and what it makes of them. */
export interface Rule {
  readonly name: RuleName;
  /** All must be true. A rule without filters matches every event. */
  readonly filters: readonly Filter[];
  /** When it is used; undefined for always. */
  readonly hours: Hours | undefined;
  /** Whether the next rules are tried too. */
  readonly isContinued: boolean;
  /** Undefined for `drop`. */
  readonly handling: Handling | undefined;
}

/** Most rules, and most filters and conditions in all of them. */
export const limits = { rules: 2_000, conditions: 20_000 } as const;

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

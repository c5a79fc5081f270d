import type { CloudEvent } from 'cloudevents';
import { type RuleName, ruleNamed } from '../errors.ts';
import type { Handling, Notification, Selection } from '../message/notification.ts';
import { listed, type Said, say } from '../said.ts';
import { type Filter, matches } from './filter.ts';
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
export const ruleLimits = { rules: 2_000, conditions: 20_000 } as const;

/** Adds what is wrong with a value in a rule, with the value if it is worth showing, and the word that was probably meant. */
export type Refuse = (
  path: readonly (string | number)[],
  problem: Said,
  given?: unknown,
  near?: string | undefined,
) => void;

export type RuleFields = Readonly<Record<string, unknown>>;

/** A list of names for a sentence: `all`, `any`. */
export function nameList(names: readonly string[]): Said {
  return listed(names.map((name) => `\`${name}\``));
}

/**
 * Selects the notifications of the events. Rules are tried in order; the first that matches decides, and those after
 * one with `continue` are tried too. An event that no rule matches is handled as the inputs say.
 */
export function applyRules(
  events: readonly CloudEvent<unknown>[],
  rules: readonly Rule[],
  inputs: Handling,
): Omit<Selection, 'warnings'> {
  const ruled = events.map((event) => ({ event, matching: matchingRules(event, rules) }));
  return {
    notifications: ruled.flatMap(({ event, matching }) => notificationsOf(event, matching, inputs)),
    decisions: ruled.map(({ event, matching }) => ({ event, by: describeRules(matching) })),
  };
}

/** The rules that take an event: the last one ends the search, or there is no other. */
function matchingRules(event: CloudEvent<unknown>, rules: readonly Rule[]): readonly Rule[] {
  const found: Rule[] = [];
  for (const rule of rules) {
    if (!rule.filters.every((filter) => matches(filter, event))) continue;
    found.push(rule);
    if (!rule.isContinued) break;
  }
  return found;
}

function notificationsOf(
  event: CloudEvent<unknown>,
  matching: readonly Rule[],
  inputs: Handling,
): readonly Notification[] {
  if (matching.length === 0) return [{ ...inputs, event, label: '' }];
  return matching.flatMap(({ handling, name: { number, name = `#${number}` } }, index) =>
    handling === undefined ? [] : { ...handling, event, label: index === 0 ? '' : name },
  );
}

function describeRules(matching: readonly Rule[]): Said {
  if (matching.length === 0) return say`no rule`;
  return listed(
    matching.map(({ name, handling }) =>
      handling === undefined ? say`dropped by ${ruleNamed(name)}` : ruleNamed(name),
    ),
  );
}

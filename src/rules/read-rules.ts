import { andMore, inputError, inputNamed, UserError } from '../errors.ts';
import type { EventSettings, GroupEvents } from '../message/event-group.ts';
import type { SettingProblems } from '../message/settings.ts';
import type { RobotDirectory } from '../robot/directory/directory.ts';
import { lines, type Said, say } from '../said.ts';
import { groupEvents } from './group-events.ts';
import { sizeOf } from './read-filter.ts';
import { readRule } from './read-rule.ts';
import { limits, type Rule } from './rule.ts';

/** What rules are read with. */
export interface RuleContext {
  /** The settings of the inputs: a rule has what it does not set from here. */
  readonly inputs: EventSettings;
  /** The groups that a rule may name. Undefined if there is no robot; then groups are not looked up. */
  readonly robots: RobotDirectory | undefined;
  /** False in a dry run without robots, which has no groups to choose from. */
  readonly choosesGroup: boolean;
  readonly settingProblems: SettingProblems;
}

/** Errors shown of one file. */
const maxShown = 20;

/**
 * Reads the parsed value of input `rules`; every scalar in it is text. Throws one `UserError` with a line for
 * each mistake, which names rule, key and value.
 */
export async function readRules(value: unknown, context: RuleContext): Promise<GroupEvents> {
  if (!Array.isArray(value))
    throw inputError('rules', say`must be a YAML list of rules, or the path of a file with one.`);
  if (value.length > limits.rules)
    throw inputError('rules', say`must have at most ${limits.rules} rules, not ${value.length}.`);
  const rules: Rule[] = [];
  const problems: Said[] = [];
  const warnings: Said[] = [];
  for (const [index, item] of value.entries()) {
    const read = await readRule(item, index + 1, context);
    problems.push(...read.problems);
    warnings.push(...read.warnings);
    if (read.rule !== undefined) rules.push(read.rule);
  }
  if (problems.length > 0) throw new UserError(shownProblems(problems));
  const size = rules.reduce((sum, { filters }) => sum + sizeOf(filters), 0);
  if (size > limits.conditions) {
    throw inputError(
      'rules',
      say`must have at most ${limits.conditions} filters and conditions, not ${size}.`,
    );
  }
  warnings.push(...unreachable(rules));
  return (events) => ({ ...groupEvents(events, rules, context.inputs), warnings });
}

function shownProblems(problems: readonly Said[]): Said {
  const left = problems.length - maxShown;
  return lines([...problems.slice(0, maxShown), ...(left > 0 ? [andMore(left)] : [])]);
}

/** Rules after one that takes every event. */
function unreachable(rules: readonly Rule[]): readonly Said[] {
  const last = rules.findIndex(({ filters, isContinued }) => filters.length === 0 && !isContinued);
  const next = last === -1 ? undefined : rules[last + 1];
  const all = rules[last];
  if (next === undefined || all === undefined) return [];
  return [
    say`${inputNamed('rules')}: ${next.title} and what follows it takes no event, since ${all.title} has no filters and takes all of them. Move it to the end.`,
  ];
}

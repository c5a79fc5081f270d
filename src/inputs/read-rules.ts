import { InputError, type InputProblem, inputError, inputNamed, ruleNamed } from '../errors.ts';
import type { SelectNotifications } from '../message/notification.ts';
import { applyRules } from '../rules/apply-rules.ts';
import { isWithin } from '../rules/hours.ts';
import { sizeOf } from '../rules/read-filter.ts';
import { limits, type Rule } from '../rules/rule.ts';
import { type Said, say } from '../said.ts';
import { type RuleContext, readRule } from './read-rule.ts';

/**
 * Reads the parsed value of input `rules`; every scalar in it is text. Throws one `InputError` with all mistakes.
 */
export async function readRules(value: unknown, context: RuleContext): Promise<SelectNotifications> {
  if (!Array.isArray(value))
    throw inputError('rules', say`must be a YAML list of rules, or the path of a file with one.`);
  if (value.length > limits.rules)
    throw inputError('rules', say`must have at most ${limits.rules} rules, not ${value.length}.`);
  const rules: Rule[] = [];
  const problems: InputProblem[] = [];
  const warnings: Said[] = [];
  for (const [index, item] of value.entries()) {
    await context.files.time?.check();
    const read = await readRule(item, index + 1, context);
    problems.push(...read.problems);
    warnings.push(...read.warnings);
    if (read.rule !== undefined) rules.push(read.rule);
  }
  if (problems.length > 0) throw new InputError(problems);
  const size = rules.reduce((sum, { filters }) => sum + sizeOf(filters), 0);
  if (size > limits.conditions) {
    throw inputError(
      'rules',
      say`must have at most ${limits.conditions} filters and conditions, not ${size}.`,
    );
  }
  warnings.push(...unreachable(rules));
  return (events, now) => {
    const used = rules.filter(({ hours }) => hours === undefined || isWithin(hours, now));
    return { ...applyRules(events, used, context.inputs), warnings };
  };
}

/** Rules after one that takes every event. */
function unreachable(rules: readonly Rule[]): readonly Said[] {
  const last = rules.findIndex(
    (rule) => rule.filters.length === 0 && !rule.isContinued && rule.hours === undefined,
  );
  const next = last === -1 ? undefined : rules[last + 1];
  const all = rules[last];
  if (next === undefined || all === undefined) return [];
  return [
    say`${inputNamed('rules')}: ${ruleNamed(next.name)} and what follows it takes no event, since ${ruleNamed(all.name)} has no filters and takes all of them. Move it to the end.`,
  ];
}

import { destinationsFor, type RobotDirectory } from '../deliver/directory/directory.ts';
import {
  aboutInput,
  InputError,
  type InputPlace,
  type InputProblem,
  inputError,
  inputNamed,
  placeIn,
  type RuleName,
  ruleNamed,
} from '../errors.ts';
import { knownAttributes } from '../event/run-attributes.ts';
import type { InputRows } from '../input-row.ts';
import { isObject } from '../json.ts';
import { zoneFor } from '../message/locale/time.ts';
import { mentionProblems } from '../message/mentions/mention-problems.ts';
import type { Handling, SelectNotifications } from '../message/notification.ts';
import { type SettingProblems, settingPlace } from '../message/settings.ts';
import { attributesIn, type Filter } from '../rules/filter.ts';
import { isWithin, readHours } from '../rules/hours.ts';
import { filterSize, readFilters } from '../rules/read-filter.ts';
import { applyRules, nameList, type Refuse, type Rule, type RuleFields, ruleLimits } from '../rules/rule.ts';
import { distinctSaid, type Said, say, sentences } from '../said.ts';
import { didYouMean, nearest, spellingKey } from '../spelling.ts';
import { doubtsAbout, valueInRule } from './kinds.ts';
import { type PartReading, readEach, ruleKeys, ruleRows, settingKeys, table } from './table.ts';
import type { InputFiles } from './yaml-or-file.ts';

/** What rules are read with. */
export interface RuleContext {
  /** As the inputs say: a rule has what it does not set from here. */
  readonly inputs: Handling;
  /** The groups that a rule may name. Undefined if there is no robot; then groups are not looked up. */
  readonly robots: RobotDirectory | undefined;
  /** False in a dry run without robots, which has no groups to choose from. */
  readonly choosesGroup: boolean;
  readonly settingProblems: SettingProblems;
  readonly files: InputFiles;
}

/** A rule, or what is wrong with it. */
interface RuleReading {
  readonly rule: Rule | undefined;
  readonly problems: readonly InputProblem[];
  /** What is read and probably not meant. */
  readonly warnings: readonly Said[];
}

/** Reads one item of the list; `number` counts from 1. */
async function readRule(value: unknown, number: number, context: RuleContext): Promise<RuleReading> {
  const name = { number, name: isObject(value) ? nameIn(value) : undefined };
  const at = { input: 'rules', rule: name };
  if (!isObject(value)) {
    const problem = say`must be a map with \`filters\` and what to do.`;
    return { rule: undefined, problems: [{ at, problem, given: value }], warnings: [] };
  }
  const problems = unknownKeys(value, at);
  const given = Object.fromEntries(Object.entries(value).filter(([key]) => ruleKeys.includes(key)));
  const refuse: Refuse = (path, problem, wrong, near) =>
    void problems.push({ at: placeIn(at, ...path), problem, given: wrong, near });
  const filters = 'filters' in given ? readFilters(given.filters, ['filters'], refuse) : [];
  const own = await readKeys(ruleRows, given, at, context);
  if (own.values.name === '') refuse(['name'], say`must not be empty.`, given.name);
  const [isDropped, isContinued] = [own.values.drop === true, own.values.continue === true];
  if (isDropped) refuseDropped(given, isContinued, refuse);
  const spans = own.values.hours === undefined ? undefined : readHours(own.values.hours);
  if (spans && 'problem' in spans) refuse(['hours'], spans.problem, spans.given, spans.near);
  const { handling, ...read } = await readHandling(given, name, context);
  problems.push(...own.problems, ...read.problems);
  if (problems.length === 0) problems.push(...(await problemsOf(handling, Object.keys(given), context)));
  const { mentions, setBy, locale, timezone } = handling.settings;
  const hours = spans && !('problem' in spans) ? { spans, zone: zoneFor(locale, timezone) } : undefined;
  return {
    rule: { name, filters, hours, isContinued, handling: isDropped ? undefined : handling },
    problems,
    warnings: [
      ...strangeAttributes(filters, at),
      ...(isDropped ? [] : [...read.warnings, ...mentionProblems(mentions, setBy)]),
    ],
  };
}

function nameIn({ name }: RuleFields): string | undefined {
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** Keys that no rule has. */
function unknownKeys(given: RuleFields, at: InputPlace): InputProblem[] {
  return Object.keys(given)
    .filter((key) => !ruleKeys.includes(key))
    .map((key) => ({
      at: placeIn(at, key),
      problem: say`is not a rule key. Known: ${nameList(ruleKeys)}.`,
      near: otherKeys.get(spellingKey(key)) ?? nearest(key, ruleKeys),
    }));
}

/** What other routers call the keys, by spelling key: Alertmanager, and what people guess. */
const otherKeys: ReadonlyMap<string, string> = new Map([
  ['match', 'filters'],
  ['matchers', 'filters'],
  ['when', 'filters'],
  ['if', 'filters'],
  ['receiver', 'chat-group'],
  ['group', 'chat-group'],
  ['robot', 'chat-group'],
  ['content', 'text'],
  ['message', 'text'],
  ['skip', 'drop'],
  ['ignore', 'drop'],
]);

/** A filter on an attribute that is spelt wrong is never true, and looks like one on an extension of the sender. */
function strangeAttributes(filters: readonly Filter[], at: InputPlace): readonly Said[] {
  return distinctSaid(
    attributesIn(filters).flatMap((name) => {
      const meant = knownAttributes.includes(name) ? undefined : nearest(name, knownAttributes);
      if (meant === undefined) return [];
      const warning = say`no event has the attribute "${name}" unless its sender added it.`;
      return sentences(aboutInput(at, warning), didYouMean(meant));
    }),
  );
}

function refuseDropped(given: RuleFields, isContinued: boolean, refuse: Refuse): void {
  if (isContinued) refuse(['drop'], say`ends the search, so it cannot be used with "continue".`);
  // The hours are those of a time zone.
  const idle = settingKeys.filter((key) => key in given && !(key === 'timezone' && 'hours' in given));
  if (idle.length > 0) refuse(['drop'], say`sends nothing, so the rule cannot set ${nameList(idle)}.`);
}

/** The values of the rows that the rule sets. */
async function readKeys<Rows extends InputRows>(
  rows: Rows,
  given: RuleFields,
  rule: InputPlace,
  { files }: RuleContext,
): Promise<PartReading<Rows>> {
  return await readEach(rows, async (row) => {
    const value = given[row.input];
    if (value === undefined) return undefined;
    const at = placeIn(rule, row.input);
    return {
      value: await valueInRule(row, value, at, files),
      warnings: typeof value === 'string' ? doubtsAbout(row, value, at) : [],
    };
  });
}

/** The settings of the inputs with those of the rule in their place. */
async function readHandling(
  given: RuleFields,
  rule: RuleName,
  context: RuleContext,
): Promise<Omit<PartReading<unknown>, 'values'> & { readonly handling: Handling }> {
  const { inputs } = context;
  const at = { input: 'rules', rule };
  const parts = {
    routing: await readKeys(table.routing, given, at, context),
    message: await readKeys(table.message, given, at, context),
    mentions: await readKeys(table.mentions, given, at, context),
  };
  const setBy = { rule, keys: settingKeys.filter((key) => key in given) };
  const { chatGroup } = parts.routing.values;
  const all = Object.values(parts);
  return {
    handling: {
      chatGroup: chatGroup === undefined ? inputs.chatGroup : context.choosesGroup ? chatGroup : [],
      settings: {
        ...inputs.settings,
        ...parts.message.values,
        mentions: { ...inputs.settings.mentions, ...parts.mentions.values },
        setBy,
      },
    },
    problems: [
      ...all.flatMap(({ problems }) => problems),
      ...groupProblems(chatGroup ?? [], settingPlace(setBy, 'chat-group'), context),
    ],
    warnings: all.flatMap(({ warnings }) => warnings),
  };
}

function groupProblems(
  chatGroup: readonly string[],
  at: InputPlace,
  { robots }: RuleContext,
): readonly InputProblem[] {
  if (robots === undefined || chatGroup.length === 0) return [];
  try {
    destinationsFor(robots, { chatGroup, xvchatgroup: undefined, at });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

/** What is wrong with settings that are each well-formed: templates, and what does not go together. */
async function problemsOf(
  { settings }: Handling,
  keys: readonly string[],
  { inputs, settingProblems }: RuleContext,
): Promise<readonly InputProblem[]> {
  const own = ['payload', 'buttons'].find((key) => keys.includes(key));
  const isDigest = inputs.settings.batch === 'digest' && own !== undefined;
  const digest = isDigest
    ? inputError(settingPlace(settings.setBy, own), say`cannot be used with \`batch: digest\`.`).problems
    : [];
  return [...digest, ...(await settingProblems(settings, keys))];
}

/**
 * Reads the parsed value of input `rules`; every scalar in it is text. Throws one `InputError` with all mistakes.
 */
export async function readRules(value: unknown, context: RuleContext): Promise<SelectNotifications> {
  if (!Array.isArray(value))
    throw inputError('rules', say`must be a YAML list of rules, or the path of a file with one.`);
  if (value.length > ruleLimits.rules)
    throw inputError('rules', say`must have at most ${ruleLimits.rules} rules, not ${value.length}.`);
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
  const size = rules.reduce((sum, { filters }) => sum + filterSize(filters), 0);
  if (size > ruleLimits.conditions) {
    throw inputError(
      'rules',
      say`must have at most ${ruleLimits.conditions} filters and conditions, not ${size}.`,
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
    say`${inputNamed('rules')}: ${ruleNamed(next.name)} and the rules after it never apply, because ${ruleNamed(all.name)} has no filters and matches every event. Move that one to the end.`,
  ];
}

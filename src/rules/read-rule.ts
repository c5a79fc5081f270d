import { aboutInput, givenValue, UserError } from '../errors.ts';
import { knownAttributes } from '../event/run-attributes.ts';
import { flag } from '../inputs/amount.ts';
import type { GetInput } from '../inputs/get-input.ts';
import { list } from '../inputs/list.ts';
import { didYouMean, nearest, spellingKey } from '../inputs/spelling.ts';
import type { EventSettings } from '../message/event-group.ts';
import { mentionProblems } from '../message/mentions/mention-problems.ts';
import { mentionInputs, messageInputs } from '../message/read-settings.ts';
import type { MentionSettings, MessageSettings } from '../message/settings.ts';
import { destinationsFor } from '../robot/directory/directory.ts';
import { distinct, type Said, say, sentences } from '../said.ts';
import { printable } from '../text.ts';
import { attributesIn, type Filter } from './filter.ts';
import { placeIn, titled } from './place.ts';
import { type Fields, isMap, namesOf, type Refuse } from './problems.ts';
import { readFilters } from './read-filter.ts';
import type { RuleContext } from './read-rules.ts';
import { type Rule, ruleKeys, settingKeys } from './rule.ts';

/** A rule, or what is wrong with it: whole sentences that name rule, key and value. */
export interface RuleReading {
  readonly rule: Rule | undefined;
  readonly problems: readonly Said[];
  /** What is read and probably not meant. */
  readonly warnings: readonly Said[];
}

/** Keys whose value may be a list. */
const listKeys: ReadonlySet<string> = new Set([
  'filters',
  'chat-group',
  'buttons',
  'at-mobiles',
  'at-user-ids',
  'at-logins',
]);

/** Reads one item of the list; `number` counts from 1. */
export async function readRule(value: unknown, number: number, context: RuleContext): Promise<RuleReading> {
  const problems: Said[] = [];
  const title = titleOf(value, number);
  const refuse: Refuse = (problem, given) =>
    void problems.push(sentences(titled(title), problem, shown(given)));
  if (!isMap(value)) {
    refuse(say`must be a map with \`filters\` and what to do.`, value);
    return { rule: undefined, problems, warnings: [] };
  }
  const fields = readFields(value, refuse);
  const withPlace = placeIn(title, Object.keys(fields));
  const attempt = async <T>(read: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(withPlace(error.said));
      return undefined;
    }
  };
  const get: GetInput = (name) => textOf(fields[name]);
  const flagOf = async (key: string) => key in fields && (await attempt(() => flag(get, key))) === true;
  const filters = 'filters' in fields ? readFilters(fields.filters, 'filters', refuse) : [];
  const [isDropped, isContinued] = [await flagOf('drop'), await flagOf('continue')];
  if (isDropped) refuseDropped(fields, isContinued, refuse);
  const settings = await readSettings(fields, get, context, attempt);
  if (problems.length === 0) problems.push(...(await problemsOf(settings, fields, context)).map(withPlace));
  const name = typeof fields.name === 'string' ? fields.name.trim() : `#${number}`;
  const rule = { name, title, filters, isContinued, settings: isDropped ? undefined : settings, withPlace };
  const warnings = [
    ...strangeAttributes(filters, title),
    ...(isDropped ? [] : mentionProblems(settings.message.mentions, Object.keys(fields)).map(withPlace)),
  ];
  return { rule, problems, warnings };
}

function titleOf(value: unknown, number: number): Said {
  const name = isMap(value) ? value.name : undefined;
  const isNamed = typeof name === 'string' && name.trim() !== '';
  return isNamed ? say`rule ${number} "${printable(name.trim())}"` : say`rule ${number}`;
}

function shown(given: unknown): Said | undefined {
  if (given === undefined) return undefined;
  return givenValue(typeof given === 'string' ? given : JSON.stringify(given));
}

/** The keys that a rule may have, with values of their kind. */
function readFields(value: Fields, refuse: Refuse): Fields {
  return Object.fromEntries(
    Object.entries(value).filter(([key, given]) => {
      if (!ruleKeys.includes(key)) {
        const meant = otherKeys.get(spellingKey(key)) ?? nearest(key, ruleKeys);
        refuse(
          sentences(
            say`"${printable(key)}" is no key of a rule. Known: ${namesOf(ruleKeys)}.`,
            didYouMean(meant),
          ),
        );
        return false;
      }
      const rule = kindProblem(key, given);
      if (rule !== undefined) refuse(say`"${key}" ${rule}`, given);
      return rule === undefined;
    }),
  );
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
function strangeAttributes(filters: readonly Filter[], title: Said): readonly Said[] {
  return distinct(
    attributesIn(filters).flatMap((name) => {
      const meant = knownAttributes.includes(name) ? undefined : nearest(name, knownAttributes);
      if (meant === undefined) return [];
      return sentences(
        titled(title),
        say`no event has the attribute "${name}" unless its sender added it.`,
        didYouMean(meant),
      );
    }),
  );
}

function kindProblem(key: string, given: unknown): Said | undefined {
  if (typeof given === 'string')
    return key === 'name' && given.trim() === '' ? say`must not be empty.` : undefined;
  if (key === 'payload') return isMap(given) ? undefined : say`must be a DingTalk message, a map.`;
  if (listKeys.has(key)) return Array.isArray(given) ? undefined : say`must be a list.`;
  return say`must be a text, not a list or map.`;
}

/** As an input has it: text, or YAML. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

function refuseDropped(fields: Fields, isContinued: boolean, refuse: Refuse): void {
  if (isContinued) refuse(say`"drop" ends the search, so it cannot stand with "continue".`);
  const idle = settingKeys.filter((key) => key in fields);
  if (idle.length > 0) refuse(say`"drop" tells nothing, so the rule cannot set ${namesOf(idle)}.`);
}

/** The settings of the inputs with those of the rule in their place. */
async function readSettings(
  fields: Fields,
  get: GetInput,
  { inputs, robots, choosesGroup }: RuleContext,
  attempt: <T>(read: () => T | Promise<T>) => Promise<T | undefined>,
): Promise<EventSettings> {
  const readAll = async <T extends object>(
    readers: Readonly<Record<string, (get: GetInput) => T | Promise<T>>>,
  ) => {
    const own = Object.entries(readers).filter(([key]) => key in fields);
    const parts = await Promise.all(own.map(([, read]) => attempt<T>(() => read(get))));
    return Object.assign({}, ...parts) as Partial<T>;
  };
  const message = await readAll<Partial<MessageSettings>>(messageInputs);
  const mentions = await readAll<Partial<MentionSettings>>(mentionInputs);
  const chatGroup = await attempt(async () => {
    if (!('chat-group' in fields)) return inputs.chatGroup;
    const given = await list(get, 'chat-group');
    if (robots !== undefined && given.length > 0) {
      destinationsFor(robots, { chatGroup: given, xvchatgroup: undefined });
    }
    return choosesGroup ? given : [];
  });
  return {
    chatGroup: chatGroup ?? [],
    message: { ...inputs.message, ...message, mentions: { ...inputs.message.mentions, ...mentions } },
  };
}

/** What is wrong with settings that are each well-formed: templates, and what does not go together. */
async function problemsOf(
  { message }: EventSettings,
  fields: Fields,
  { inputs, settingProblems }: RuleContext,
): Promise<readonly Said[]> {
  const idle = ['payload', 'buttons'].filter((key) => key in fields);
  const isDigest = inputs.message.batch === 'digest';
  const [own] = isDigest ? idle : [];
  const digest = own === undefined ? [] : [aboutInput(own, say`cannot be used with \`batch: digest\`.`)];
  return [...digest, ...(await settingProblems(message, Object.keys(fields)))];
}

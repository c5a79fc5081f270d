import { aboutInput, inputError } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { listed, type Said, say } from '../../said.ts';
import { nearest, spellingKey } from '../../spelling.ts';
import { printable } from '../../text.ts';
import type { Destination } from './directory.ts';
import { firstRepeated, robotKey, robotOf } from './robot.ts';
import { isWithoutToken } from './webhook.ts';

/** Names of a robot's fields: ours, and the Vanus sink's (vanus-labs/vanus-connect, sink-dingtalk). */
const fields = { ours: ['webhook', 'secret', 'keyword'], vanus: ['chat_group', 'url', 'signature'] } as const;

interface Defaults {
  readonly keyword: string;
  readonly allowedHosts: readonly string[];
  /** As in `RobotInputs`. */
  readonly maySecretsBeMissing?: boolean;
}

type Group = readonly [name: string, entries: readonly unknown[]];

/** The chat groups of `robots`, in its order. */
export interface Groups {
  readonly destinations: readonly Destination[];
  readonly groupsWithoutWebhook: readonly string[];
  readonly defaultGroup: string | undefined;
  readonly warnings: readonly Said[];
}

/** Reads the `robots` input in any of its forms. Throws a `UserError` that names group, field and rule. */
export function fromGroups(robots: unknown, defaults: Defaults): Groups {
  const config = vanusConfig(robots);
  const given = config?.webhooks ?? robots;
  const groups = Array.isArray(given) ? vanusGroups(given, defaults) : namedGroups(given);
  if (groups.length === 0) throw inputError('robots', say`must name at least one chat group.`);
  const names = groups.map(([name]) => name);
  const twice = firstRepeated(names);
  if (twice !== undefined) throw inputError('robots', say`has two groups with the same name.`, names[twice]);
  const defaultGroup = config?.defaultGroup ?? names[0];
  if (defaultGroup !== undefined && !names.includes(defaultGroup)) {
    throw inputError(
      'robots',
      say`\`bot.default\` must be one of the chat groups in \`bot.webhooks\`.`,
      defaultGroup,
    );
  }
  const warnings: Said[] = [];
  const destinations = groups.flatMap(([name, entries]): Destination[] => {
    const pool = poolOf(name, entries, defaults, warnings);
    return pool === undefined ? [] : [{ name, group: name, pool }];
  });
  const groupsWithoutWebhook = names.filter((name) => !destinations.some((one) => one.name === name));
  return { destinations, groupsWithoutWebhook, defaultGroup, warnings };
}

/**
 * Reads a config file of the Vanus sink: `bot: {default, webhooks: [...]}`. Its other keys are about its
 * server.
 */
function vanusConfig(robots: unknown): { webhooks: unknown[]; defaultGroup: string | undefined } | undefined {
  const bot = isObject(robots) ? fieldOf(robots, 'bot') : undefined;
  const webhooks = isObject(bot) ? fieldOf(bot, 'webhooks') : undefined;
  if (!isObject(bot) || !Array.isArray(webhooks)) return undefined;
  const name = fieldOf(bot, 'default');
  if (name === undefined || name === null || name === '') return { webhooks, defaultGroup: undefined };
  if (typeof name === 'string' || typeof name === 'number') {
    return { webhooks, defaultGroup: String(name).trim() };
  }
  throw inputError('robots', say`\`bot.default\` must be the name of a chat group.`);
}

function fieldOf(map: object, name: string): unknown {
  return entriesOf(map).find(([key]) => key === name)?.[1];
}

function isEmptyWebhook(entry: unknown, { maySecretsBeMissing = false }: Defaults): boolean {
  const isEmpty = (text: string) => text.trim() === '' || (maySecretsBeMissing && isWithoutToken(text));
  return (
    isObject(entry) &&
    entriesOf(entry).some(
      ([key, value]) =>
        (key === 'webhook' || key === 'url') &&
        (value === null || (typeof value === 'string' && isEmpty(value))),
    )
  );
}

/** The Vanus list: one robot per group. */
function vanusGroups(list: readonly unknown[], defaults: Defaults): Group[] {
  return list.map((entry, index) => {
    const place = say`entry ${index + 1}`;
    const values = checkedEntry(entry, place, fields.vanus);
    const name = (values.chat_group ?? '').trim();
    if (name === '') throw inputError('robots', say`${place}: \`chat_group\` is missing.`);
    const webhook = isEmptyWebhook(entry, defaults) ? { webhook: '' } : values.url && { webhook: values.url };
    return [name, [{ ...webhook, secret: values.signature ?? '' }]];
  });
}

function namedGroups(map: unknown): Group[] {
  if (!isObject(map)) {
    throw inputError(
      'robots',
      say`must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].`,
    );
  }
  return entriesOf(map).map(([key, value]) => {
    const name = key.trim();
    if (name === '') throw inputError('robots', say`has a group without a name.`);
    if (Array.isArray(value) && value.length === 0)
      throw inputError('robots', say`has a group without a robot.`, name);
    return [name, Array.isArray(value) ? value : [value]];
  });
}

/** Undefined if no robot of the group has a webhook: in forks the secrets are empty. */
function poolOf(
  group: string,
  entries: readonly unknown[],
  defaults: Defaults,
  warnings: Said[],
): Destination['pool'] | undefined {
  const { keyword: common, allowedHosts } = defaults;
  const robots = entries.flatMap((entry, index) => {
    const name = printable(group);
    const place = entries.length > 1 ? say`group "${name}", robot ${index + 1}` : say`group "${name}"`;
    const values = checkedEntry(entry, place, fields.ours);
    if (isEmptyWebhook(entry, defaults)) {
      warnings.push(aboutInput('robots', say`${place}: \`webhook\` is empty, so this robot was left out.`));
      return [];
    }
    const { webhook = '', secret = '', keyword = '' } = values;
    return robotOf({ webhook, secret, keyword: keyword || common }, allowedHosts, (field, rule) =>
      inputError('robots', say`${place}: \`${field}\` ${rule}`),
    );
  });
  const [first, ...rest] = robots;
  if (!first) {
    // A group without any webhook is reported when it is addressed.
    warnings.splice(-entries.length);
    return undefined;
  }
  const twice = firstRepeated(robots.map(robotKey));
  if (twice !== undefined) {
    throw inputError('robots', say`lists the same robot twice in one group: robot ${twice + 1}.`, group);
  }
  return [first, ...rest];
}

/**
 * The fields of the entry as texts. A number (YAML reads a keyword `2024` as one) becomes its text, null
 * becomes ''.
 */
function checkedEntry(
  entry: unknown,
  place: Said,
  known: readonly string[],
): Partial<Record<string, string>> {
  if (!isObject(entry)) throw inputError('robots', say`${place}: must be a map with ${namesOf(known)}.`);
  const values: Partial<Record<string, string>> = Object.create(null);
  for (const [key, value] of entriesOf(entry)) {
    if (!known.includes(key)) {
      const rule = say`${place}: has an unknown field; known are ${namesOf(known)}.`;
      throw inputError('robots', rule, key, meantField(key, known));
    }
    if (value === null || value === undefined) continue;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw inputError('robots', say`${place}: \`${key}\` must be text.`);
    }
    values[key] = String(value);
  }
  return values;
}

/** What other systems call a robot's fields, by spelling key. */
const otherFields: ReadonlyMap<string, string> = new Map([
  ['url', 'webhook'],
  ['webhookurl', 'webhook'],
  ['token', 'webhook'],
  ['accesstoken', 'webhook'],
  ['sign', 'secret'],
  ['signature', 'secret'],
  ['keywords', 'keyword'],
  ['webhook', 'url'],
  ['secret', 'signature'],
  ['name', 'chat_group'],
  ['group', 'chat_group'],
]);

function meantField(key: string, known: readonly string[]): string | undefined {
  const other = otherFields.get(spellingKey(key));
  return known.find((field) => field === other) ?? nearest(key, known);
}

function namesOf(fields: readonly string[]): Said {
  return listed(fields.map((field) => `\`${field}\``));
}

/** The entries of an object or a `Map`. Only a `Map` keeps the order of numeric names. */
export function entriesOf(map: object): [string, unknown][] {
  return map instanceof Map ? [...map].map(([key, value]) => [String(key), value]) : Object.entries(map);
}

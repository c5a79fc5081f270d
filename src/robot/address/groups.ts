import { inputFailure } from '../../failure.ts';
import { visible } from '../../visible.ts';
import { firstRepeated, keyOf, robotOf } from './entry.ts';
import type { Destination } from './robots.ts';

/** Names of a robot's fields: ours, and the Vanus sink's (vanus-labs/vanus-connect, sink-dingtalk). */
const fields = { ours: ['webhook', 'secret', 'keyword'], vanus: ['chat_group', 'url', 'signature'] } as const;

interface Defaults {
  readonly keyword: string;
  readonly allowedHosts: readonly string[];
}

type Group = readonly [name: string, entries: readonly unknown[]];

/**
 * The chat groups of the `robots` input, in its order. Throws a `Failure` that names group, field and rule.
 */
export function fromGroups(robots: unknown, defaults: Defaults): Destination[] {
  const groups = Array.isArray(robots) ? vanusGroups(robots) : namedGroups(robots);
  if (groups.length === 0) throw inputFailure('robots', 'must name at least one chat group.');
  const twice = firstRepeated(groups.map(([name]) => name));
  if (twice !== undefined) {
    throw inputFailure('robots', 'has two groups of one name.', groups[twice]?.[0]);
  }
  return groups.map(([name, entries]) => ({ name, pool: poolOf(name, entries, defaults) }));
}

/** True when every robot names its webhook and none has one: in forks the secrets are empty. */
export function lackWebhooks(robots: unknown): boolean {
  const list = Array.isArray(robots)
    ? robots
    : isMap(robots)
      ? entriesOf(robots).flatMap(([, value]) => value)
      : [];
  return list.length > 0 && list.every((entry) => isMap(entry) && entriesOf(entry).some(isEmptyWebhook));
}

function isEmptyWebhook([key, value]: [string, unknown]): boolean {
  return (key === 'webhook' || key === 'url') && (value === null || value === '');
}

/** The Vanus list: one robot a group. */
function vanusGroups(list: readonly unknown[]): Group[] {
  return list.map((entry, index) => {
    const place = `entry ${index + 1}`;
    const values = checkedEntry(entry, place, fields.vanus);
    const name = (values.chat_group ?? '').trim();
    if (name === '') throw inputFailure('robots', `${place}: \`chat_group\` is missing.`);
    return [name, [{ webhook: values.url ?? '', secret: values.signature ?? '' }]];
  });
}

function namedGroups(map: unknown): Group[] {
  if (!isMap(map)) {
    throw inputFailure(
      'robots',
      'must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].',
    );
  }
  return entriesOf(map).map(([key, value]) => {
    const name = key.trim();
    if (name === '') throw inputFailure('robots', 'has a group without a name.');
    if (Array.isArray(value) && value.length === 0)
      throw inputFailure('robots', 'has a group without a robot.', name);
    return [name, Array.isArray(value) ? value : [value]];
  });
}

function poolOf(
  group: string,
  entries: readonly unknown[],
  { keyword: common, allowedHosts }: Defaults,
): Destination['pool'] {
  const [first, ...rest] = entries.map((entry, index) => {
    const place = `group "${visible(group)}"${entries.length > 1 ? `, robot ${index + 1}` : ''}`;
    const values = checkedEntry(entry, place, fields.ours);
    const { webhook = '', secret = '', keyword = '' } = values;
    return robotOf({ webhook, secret, keyword: keyword || common }, allowedHosts, (field, rule) =>
      inputFailure('robots', `${place}: \`${field}\` ${rule}`),
    );
  });
  if (!first) throw inputFailure('robots', 'has a group without a robot.', group);
  const twice = firstRepeated([first, ...rest].map(keyOf));
  if (twice !== undefined) {
    throw inputFailure('robots', `names the same robot twice in one group, robot ${twice + 1} again.`, group);
  }
  return [first, ...rest];
}

/**
 * The entry's fields as texts; null and numbers (YAML reads a keyword `2024` as one) become what was meant.
 */
function checkedEntry(
  entry: unknown,
  place: string,
  known: readonly string[],
): Partial<Record<string, string>> {
  if (!isMap(entry))
    throw inputFailure(
      'robots',
      `${place}: must be a map with ${known.map((key) => `\`${key}\``).join(', ')}.`,
    );
  const values: Partial<Record<string, string>> = Object.create(null);
  for (const [key, value] of entriesOf(entry)) {
    if (!known.includes(key)) {
      const rule = `${place}: has an unknown field; known are ${known.map((name) => `\`${name}\``).join(', ')}.`;
      throw inputFailure('robots', rule, key);
    }
    if (value === null || value === undefined) continue;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw inputFailure('robots', `${place}: \`${key}\` must be text.`);
    }
    values[key] = String(value);
  }
  return values;
}

export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Of an object or a `Map`, as YAML parsers give either; only a `Map` keeps the order of names that look like
 * numbers.
 */
export function entriesOf(map: object): [string, unknown][] {
  return map instanceof Map ? [...map].map(([key, value]) => [String(key), value]) : Object.entries(map);
}

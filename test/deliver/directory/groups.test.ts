import { describe, expect, test } from 'vitest';
import { entriesOf, fromGroups } from '../../../src/deliver/directory/groups.ts';
import { isObject } from '../../../src/json.ts';

const token = (digit: string) => digit.repeat(64);
const [a, b] = [token('a'), token('b')];

function read(robots: unknown, keyword = '') {
  const { destinations, ...rest } = fromGroups(robots, { keyword, allowedHosts: [] });
  return {
    ...rest,
    groups: destinations.map(({ name, group, pool }) => [
      name,
      group,
      ...pool.map(({ webhook, secret, keyword: own }) =>
        [webhook.token.reveal().slice(0, 1), secret?.reveal(), own].join(' ').trimEnd(),
      ),
    ]),
  };
}

function errorOf(robots: unknown): string {
  try {
    read(robots);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('names', () => {
  test('are trimmed, in a map and in the Vanus list', () => {
    expect(read({ ' ops ': { webhook: a } }).groups).toEqual([['ops', 'ops', 'a']]);
    expect(read([{ chat_group: ' ops ', url: a }]).groups).toEqual([['ops', 'ops', 'a']]);
  });

  test.each([[''], [' ']])('%j is none', (name) => {
    expect(errorOf({ [name]: { webhook: a } })).toBe('Input "robots" has a group without a name.');
    expect(errorOf([{ chat_group: name, url: a }])).toBe('Input "robots" entry 1: `chat_group` is missing.');
  });

  test('may be numbers, as YAML reads them', () => {
    expect(read([{ chat_group: 7, url: a }]).groups).toEqual([['7', '7', 'a']]);
    expect(
      read({
        bot: {
          default: 7,
          webhooks: [
            { chat_group: 6, url: a },
            { chat_group: 7, url: b },
          ],
        },
      }),
    ).toMatchObject({ defaultGroup: '7' });
  });
});

describe('the default group', () => {
  const webhooks = [
    { chat_group: 'one', url: a },
    { chat_group: 'two', url: b },
  ];

  test.each([
    ['two', 'two'],
    [' two ', 'two'],
    ['', 'one'],
    [null, 'one'],
    [undefined, 'one'],
  ])('of a Vanus config with default %j is %s', (given, group) => {
    expect(read({ bot: { default: given, webhooks } }).defaultGroup).toBe(group);
  });

  test.each([
    [
      'three',
      'Input "robots" `bot.default` must be one of the chat groups in `bot.webhooks`. Given: "three".',
    ],
    [true, 'Input "robots" `bot.default` must be the name of a chat group.'],
  ])('%j is an error', (given, error) => {
    expect(errorOf({ bot: { default: given, webhooks } })).toBe(error);
  });

  test('of a map that has a group `bot` is the first group: `bot.webhooks` is no list there', () => {
    expect(read({ bot: { webhook: a } }).defaultGroup).toBe('bot');
    expect(errorOf({ bot: { webhooks: a } })).toMatch(/group "bot": has an unknown field/);
    expect(errorOf({ bot: [{ webhooks: [] }] })).toMatch(/group "bot": has an unknown field/);
  });
});

describe('robots without a webhook', () => {
  test('are reported by group and number, and only where another robot is left', () => {
    const { warnings, groups, groupsWithoutWebhook } = read({
      ops: [{ webhook: a }, { webhook: '' }, { webhook: null }],
      dev: [{ webhook: ' ' }, { webhook: '' }],
      all: { webhook: b },
    });
    expect(groups).toEqual([
      ['ops', 'ops', 'a'],
      ['all', 'all', 'b'],
    ]);
    expect(warnings.map(({ text }) => text)).toEqual([
      'Input "robots" group "ops", robot 2: `webhook` is empty, so this robot was left out.',
      'Input "robots" group "ops", robot 3: `webhook` is empty, so this robot was left out.',
    ]);
    expect(groupsWithoutWebhook).toEqual(['dev']);
  });

  test('a webhook that is a number is not empty, but no webhook', () => {
    expect(errorOf({ ops: { webhook: 7 } })).toMatch(/^Input "robots" group "ops": `webhook` must be/);
  });
});

describe('fields', () => {
  test('may be numbers, as YAML reads a keyword; null and undefined are none', () => {
    expect(read({ ops: { webhook: a, keyword: 2024, secret: null } }).groups).toEqual([
      ['ops', 'ops', 'a  2024'],
    ]);
    expect(read({ ops: { webhook: a, secret: undefined } }, 'CI').groups).toEqual([['ops', 'ops', 'a  CI']]);
  });

  test.each([
    [{ webhook: a, secret: true }, 'Input "robots" group "ops": `secret` must be text.'],
    [{ webhook: a, keyword: {} }, 'Input "robots" group "ops": `keyword` must be text.'],
    [a, 'Input "robots" group "ops": must be a map with `webhook`, `secret`, `keyword`.'],
    [null, 'Input "robots" group "ops": must be a map with `webhook`, `secret`, `keyword`.'],
    [
      { webhook: a, sign: 'x' },
      'Input "robots" group "ops": has an unknown field; known are `webhook`, `secret`, `keyword`. Did you mean `secret`? Given: "sign".',
    ],
  ])('%j is an error', (entry, error) => {
    expect(errorOf({ ops: entry })).toBe(error);
  });

  test.each([
    ['webhok', 'webhook'],
    ['url', 'webhook'],
    ['access_token', 'webhook'],
    ['signature', 'secret'],
    ['key word', 'keyword'],
  ])('%s is asked about: %s', (given, meant) => {
    expect(errorOf({ ops: { [given]: 'x' } })).toContain(`Did you mean \`${meant}\`? Given: "${given}".`);
  });

  test('that are like nothing known are not guessed at', () => {
    expect(errorOf({ ops: { colour: 'x' } })).not.toContain('Did you mean');
  });

  test('of the Vanus list have its names', () => {
    expect(errorOf([{ chat_group: 'ops', webhook: a }])).toBe(
      'Input "robots" entry 1: has an unknown field; known are `chat_group`, `url`, `signature`. Did you mean `url`? Given: "webhook".',
    );
    expect(errorOf(['ops'])).toBe(
      'Input "robots" entry 1: must be a map with `chat_group`, `url`, `signature`.',
    );
  });
});

describe('one robot', () => {
  test('twice in a group is an error that says which', () => {
    expect(errorOf({ ops: [{ webhook: a }, { webhook: b }, { webhook: a }] })).toBe(
      'Input "robots" lists the same robot twice in one group: robot 3. Given: "ops".',
    );
  });

  test('may be in two groups', () => {
    expect(read({ ops: { webhook: a }, dev: { webhook: a } }).groups).toHaveLength(2);
  });
});

test('a map is an object of any kind but a list', () => {
  expect([{}, new Map(), [], null, 'x', 7].map(isObject)).toEqual([true, true, false, false, false, false]);
});

test('the entries of a Map keep their order, those of an object have numbers first', () => {
  const pairs: [unknown, unknown][] = [
    ['b', 1],
    [7, 2],
  ];
  expect(entriesOf(new Map(pairs))).toEqual([
    ['b', 1],
    ['7', 2],
  ]);
  expect(entriesOf({ b: 1, 7: 2 })).toEqual([
    ['7', 2],
    ['b', 1],
  ]);
});

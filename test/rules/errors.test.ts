import { describe, expect, test } from 'vitest';
import { settingsWith } from '../message/run-context.ts';
import { errorIn, errorOf } from './reading.ts';

test.each([
  ['name: x', 'Input "rules" must be a YAML list of rules, or the path of a file with one.'],
  ['- push', 'Input "rules", rule 1: must be a map with `filters` and what to do. Given: "push".'],
  ['- chatgroup: dev', 'Input "rules", rule 1: "chatgroup" is not a rule key. Known: `name`, `filters`,'],
  [
    '- { name: sec, chat-group: nowhere }',
    'Input "rules", rule 1 "sec": "chat-group" must name groups of "robots": "all", "security", "releases", "dev". Given: "nowhere".',
  ],
  ['- msgtype: post', 'Input "rules", rule 1: "msgtype" must be one of `auto`, `text`, `link`'],
  ['- locale: fr', 'Input "rules", rule 1: "locale" must be one of `en`, `zh-CN`. Given: "fr".'],
  [
    '- timezone: Mars',
    'Input "rules", rule 1: "timezone" must be an IANA time zone like `Asia/Shanghai`. Given: "Mars".',
  ],
  ['- at-all: maybe', 'Input "rules", rule 1: "at-all" must be `true` or `false`. Given: "maybe".'],
  ['- at-when: never', 'Input "rules", rule 1: "at-when" must be one of'],
  ['- title: [a]', 'Input "rules", rule 1: "title" must be a string, not a list or map. Given: "["a"]".'],
  [
    '- msgtype: [text]',
    'Input "rules", rule 1: "msgtype" must be a string, not a list or map. Given: "["text"]".',
  ],
  [
    '- { name: office, hours: Mon-Fri }',
    'Input "rules", rule 1 "office": "hours" must be times like `Mon-Fri 09:00-19:00`, separated by commas. Given: "Mon-Fri".',
  ],
  [
    '- hours: [Fry 09:00-17:00]',
    'Input "rules", rule 1: "hours" must name days as `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` and `Sun`. Did you mean `Fri`? Given: "Fry".',
  ],
  ['- hours: { from: 9 }', 'Input "rules", rule 1: "hours" must be a list.'],
  [
    '- { drop: true, timezone: UTC }',
    'Input "rules", rule 1: "drop" sends nothing, so the rule cannot set `timezone`.',
  ],
  ['- name: " "', 'Input "rules", rule 1: "name" must not be empty. Given: " ".'],
  ['- payload: [a]', 'Input "rules", rule 1: "payload" must be a DingTalk message, a map. Given: "["a"]".'],
  ['- at-mobiles: { a: b }', 'Input "rules", rule 1: "at-mobiles" must be a list. Given:'],
  ["- title: '{{ data.x'", 'Input "rules", rule 1: "title", line 1: "{{ data.x" is not closed.'],
  [
    "- text: '{{ evnt.id }}'",
    'Input "rules", rule 1: "text", line 1: unknown variable "evnt". Known: event, data, github,',
  ],
  ["- text: '{{ event.id | shout }}'", 'Input "rules", rule 1: "text", line 1: undefined filter: shout.'],
  [
    "- payload: { msgtype: text, text: { content: '{{ data.x' } }",
    'Input "rules", rule 1: "payload.text.content", line 1: "{{ data.x" is not closed.',
  ],
  [
    '- payload: { msgtype: text }',
    'Input "rules", rule 1: "payload" is not a DingTalk message: text is missing.',
  ],
  [
    '- buttons: [{ title: Open }]',
    'Input "rules", rule 1: "buttons" must be a list of {title, url}, both strings; item 1 is not.',
  ],
  [
    '- { msgtype: text, buttons: [{ title: a, url: "https://x.example" }] }',
    'Input "rules", rule 1: "buttons" makes an actionCard;',
  ],
  [
    '- { drop: true, title: x }',
    'Input "rules", rule 1: "drop" sends nothing, so the rule cannot set `title`.',
  ],
  [
    '- { drop: true, continue: true }',
    'Input "rules", rule 1: "drop" ends the search, so it cannot be used with "continue".',
  ],
  ['- filters: { exact: { type: a } }', 'Input "rules", rule 1: "filters" must be a list of filters. Given:'],
  ['- filters: [push]', 'Input "rules", rule 1: "filters[1]" must be one filter, a map like'],
  ['- filters: [{}]', 'Input "rules", rule 1: "filters[1]" must be one filter, a map like'],
  [
    '- filters: [{ any: [{ all: { exact: { type: a } } }] }]',
    'Input "rules", rule 1: "filters[1].any[1].all" must be a list of filters. Given:',
  ],
  [
    '- filters: [{ regex: { type: a } }]',
    'Input "rules", rule 1: "filters[1]" must be one of the dialects `exact`, `prefix`, `suffix`, `all`, `any`, `not`. Given: "regex".',
  ],
  [
    '- filters: [{ exact: { type: a }, prefix: { type: a } }]',
    'Input "rules", rule 1: "filters[1]" must have one dialect per filter; write each as its own item. Given: "exact, prefix".',
  ],
  [
    '- filters: [{ exact: { type: "" } }]',
    'Input "rules", rule 1: "filters[1].exact.type" must be a string that is not empty. Given: "".',
  ],
  [
    '- filters: [{ exact: { type: [a] } }]',
    'Input "rules", rule 1: "filters[1].exact.type" must be a string that is not empty. Given: "["a"]".',
  ],
  [
    '- filters: [{ exact: {} }]',
    'Input "rules", rule 1: "filters[1].exact" must be a map of attributes to strings, with at least one attribute. Given: "{}".',
  ],
  [
    '- filters: [{ exact: { Type: a } }]',
    'Input "rules", rule 1: "filters[1].exact" must name attributes (lower-case letters and digits) or paths into the data (`data.alert.state`). Did you mean `type`? Given: "Type".',
  ],
  ['- filters: [{ all: [] }]', 'Input "rules", rule 1: "filters[1].all" must have at least one filter.'],
  [
    '- filters: [{ not: [{ exact: { type: a } }] }]',
    'Input "rules", rule 1: "filters[1].not" must be one filter',
  ],
])('%s', async (yaml, error) => {
  const said = await errorOf(yaml);
  expect(said).toContain(error);
  expect(said.split('\n')).toHaveLength(1);
});

test.each(['Type', 'data.', 'data.alert..state', 'dat.alert', 'alert.state'])(
  'a filter cannot name `%s`',
  async (name) => {
    const error = await errorOf(`- filters: [{ exact: { ${name}: a } }]`);
    expect(error).toMatch(
      /^Input "rules", rule 1: "filters\[1\]\.exact" must name attributes \(lower-case letters and digits\) or paths into the data \(`data\.alert\.state`\)\. /,
    );
    expect(error).toMatch(new RegExp(` Given: "${name}"\\.$`));
  },
);

describe('a word that is near to one that is known is asked about', () => {
  test.each([
    ['- filter: []', 'Did you mean `filters`?'],
    ['- matchers: []', 'Did you mean `filters`?'],
    ['- chatgroup: dev', 'Did you mean `chat-group`?'],
    ['- receiver: dev', 'Did you mean `chat-group`?'],
    ['- at-login: mona', 'Did you mean `at-logins`?'],
    ['- at_mobile: 13800138000', 'Did you mean `at-mobiles`?'],
    ['- msgtype: markdwon', 'Did you mean `markdown`?'],
    ['- at-when: failed', 'Did you mean `failure`?'],
    ['- at-when: chnaged', 'Did you mean `changed`?'],
    ['- chat-group: securty', 'Did you mean `security`?'],
    ['- filters: [{ exakt: { type: a } }]', 'Did you mean `exact`?'],
    ['- filters: [{ startsWith: { type: a } }]', 'Did you mean `prefix`?'],
    ['- filters: [{ or: [{ exact: { type: a } }] }]', 'Did you mean `any`?'],
    ['- filters: [{ exact: { Type: a } }]', 'Did you mean `type`?'],
    ['- filters: [{ exact: { event.type: a } }]', 'Did you mean `type`?'],
    ['- filters: [{ exact: { data_content_type: a } }]', 'Did you mean `datacontenttype`?'],
    ['- filters: [{ exact: { dat.alert: a } }]', 'Did you mean `data.alert`?'],
    ['- filters: [{ exact: { alert.state: a } }]', 'Did you mean `data.alert.state`?'],
    ['- filters: [{ exact: { event.data.state: a } }]', 'Did you mean `data.state`?'],
  ])('%s: %s', async (yaml, question) => {
    expect(await errorOf(yaml)).toContain(question);
  });

  test.each([
    '- colour: red',
    '- filters: [{ regex: { type: a } }]',
    '- filters: [{ exact: { data.: a } }]',
    '- filters: [{ exact: { "": a } }]',
    '- msgtype: song',
  ])('%s is near to nothing, and nothing is guessed', async (yaml) => {
    const error = await errorOf(yaml);
    expect(error).toMatch(/^Input "rules", rule 1: /);
    expect(error).not.toContain('Did you mean');
  });
});

test('all that is wrong is said at once, a line for each', async () => {
  const lines = (await errorOf('- { name: a, msgtype: post, at-all: maybe }\n- { drop: x }')).split('\n');
  expect(lines).toEqual([
    expect.stringContaining('rule 1 "a": "msgtype"'),
    expect.stringContaining('rule 1 "a": "at-all"'),
    expect.stringContaining('rule 2: "drop"'),
  ]);
});

test('settings are not checked together while one of them is wrong', async () => {
  const yaml = '- { msgtype: post, buttons: [{ title: a, url: "https://x.example" }] }';
  const error = await errorOf(yaml, { settings: settingsWith({ msgtype: 'text' }) });
  expect(error).toMatch(/^Input "rules", rule 1: "msgtype" must be one of .*$/);
});

test('twenty mistakes are shown, and the others counted', async () => {
  const errors = async (count: number) => (await errorOf('- x\n'.repeat(count))).split('\n');
  expect((await errors(20)).at(-1)).toMatch(/^Input "rules", rule 20: must be a map/);
  expect((await errors(22)).slice(19)).toEqual([
    expect.stringContaining('Input "rules", rule 20: must be a map'),
    'And 2 more.',
  ]);
});

describe('a digest cannot have a payload or buttons, and a rule neither', () => {
  const payload = '- payload: { msgtype: text, text: { content: x } }';
  const buttons = '- buttons: [{ title: Open, url: "https://x.example" }]';
  const digest = { settings: settingsWith({ batch: 'digest' }) };

  test.each([
    ['payload', payload],
    ['buttons', buttons],
  ])('%s', async (key, yaml) => {
    expect(await errorOf(yaml, digest)).toBe(
      `Input "rules", rule 1: "${key}" cannot be used with \`batch: digest\`.`,
    );
    expect(await errorOf(yaml)).toBe('');
  });

  test('other settings it may have', async () => expect(await errorOf('- title: x', digest)).toBe(''));
});

describe('at most 2,000 rules', () => {
  const rules = (count: number) => errorIn(Array(count).fill({ drop: 'true' }));
  test('are read', async () => expect(await rules(2_000)).toBe(''));
  test('and no more', async () =>
    expect(await rules(2_001)).toBe('Input "rules" must have at most 2000 rules, not 2001.'));
});

describe('at most 20,000 filters and conditions, at any depth', () => {
  const exact = (conditions: number) => ({
    exact: Object.fromEntries(Array.from({ length: conditions }, (_, at) => [`a${at}`, 'x'])),
  });
  const filters = (...given: readonly unknown[]) => errorIn([{ filters: given }]);
  test.each([
    ['a filter', exact(19_999)],
    ['a filter in `not`', { not: exact(19_998) }],
    ['filters in `any`', { any: [exact(9_998), { all: [exact(9_998)] }] }],
  ])('%s', async (_, filter) => {
    expect(await filters(filter)).toBe('');
    expect(await filters(filter, { exact: { type: 'a' } })).toBe(
      'Input "rules" must have at most 20000 filters and conditions, not 20002.',
    );
  });
});

test('a value is shown as one harmless line', async () => {
  expect(await errorOf('- "locale": "a\\n::error::b"')).toContain('Given: "a\\n::error::b".');
});

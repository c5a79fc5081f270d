import { expect, test } from 'vitest';
import { settingsWith } from '../message/run-context.ts';
import { errorOf } from './reading.ts';

test.each([
  ['name: x', 'Input "rules" must be a YAML list of rules, or the path of a file with one.'],
  ['- push', 'Input "rules", rule 1: must be a map with `filters` and what to do. Given: "push".'],
  ['- chatgroup: dev', 'Input "rules", rule 1: "chatgroup" is no key of a rule. Known: `name`, `filters`,'],
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
  ['- title: [a]', 'Input "rules", rule 1: "title" must be a text, not a list or map. Given: "["a"]".'],
  ['- at-mobiles: { a: b }', 'Input "rules", rule 1: "at-mobiles" must be a list. Given:'],
  ["- title: '{{ data.x'", 'Input "rules", rule 1: "title", line 1: output "{{ data.x" not closed.'],
  [
    "- text: '{{ evnt.id }}'",
    'Input "rules", rule 1: "text", line 1: unknown variable "evnt". Known: event, data, github,',
  ],
  ["- text: '{{ event.id | shout }}'", 'Input "rules", rule 1: "text", line 1: undefined filter: shout.'],
  [
    '- payload: { msgtype: text }',
    'Input "rules", rule 1: "payload" is not a DingTalk message: text is missing.',
  ],
  [
    '- buttons: [{ title: Open }]',
    'Input "rules", rule 1: "buttons" must be a list of {title, url}, both texts; item 1 is not.',
  ],
  [
    '- { msgtype: text, buttons: [{ title: a, url: "https://x.example" }] }',
    'Input "rules", rule 1: "buttons" makes an actionCard;',
  ],
  [
    '- { drop: true, title: x }',
    'Input "rules", rule 1: "drop" tells nothing, so the rule cannot set `title`.',
  ],
  [
    '- { drop: true, continue: true }',
    'Input "rules", rule 1: "drop" ends the search, so it cannot stand with "continue".',
  ],
  ['- filters: { exact: { type: a } }', 'Input "rules", rule 1: "filters" must be a list. Given:'],
  ['- filters: [push]', 'Input "rules", rule 1: "filters[1]" must be one filter, a map like'],
  [
    '- filters: [{ regex: { type: a } }]',
    'Input "rules", rule 1: "filters[1]" must be one of the dialects `exact`, `prefix`, `suffix`, `all`, `any`, `not`. Given: "regex".',
  ],
  [
    '- filters: [{ exact: { type: a }, prefix: { type: a } }]',
    'Input "rules", rule 1: "filters[1]" must have one dialect a filter; write each as an item of its own. Given: "exact, prefix".',
  ],
  [
    '- filters: [{ exact: { type: "" } }]',
    'Input "rules", rule 1: "filters[1].exact.type" must be a text that is not empty. Given: "".',
  ],
  [
    '- filters: [{ exact: {} }]',
    'Input "rules", rule 1: "filters[1].exact" must be a map of attributes to texts, with at least one attribute. Given: "{}".',
  ],
  [
    '- filters: [{ exact: { Type: a } }]',
    'Input "rules", rule 1: "filters[1].exact" must name attributes (lower-case letters and digits) or paths into the data (`data.alert.state`). Given: "Type".',
  ],
  ['- filters: [{ all: [] }]', 'Input "rules", rule 1: "filters[1].all" must have at least one filter.'],
  [
    '- filters: [{ not: [{ exact: { type: a } }] }]',
    'Input "rules", rule 1: "filters[1].not" must be one filter',
  ],
])('%s', async (yaml, error) => {
  expect(await errorOf(yaml)).toContain(error);
});

test('all that is wrong is said at once, a line for each', async () => {
  const lines = (await errorOf('- { name: a, msgtype: post, at-all: maybe }\n- { drop: x }')).split('\n');
  expect(lines).toEqual([
    expect.stringContaining('rule 1 "a": "msgtype"'),
    expect.stringContaining('rule 1 "a": "at-all"'),
    expect.stringContaining('rule 2: "drop"'),
  ]);
});

test('a digest cannot have a payload or buttons, and a rule neither', async () => {
  const message = settingsWith({ batch: 'digest' });
  const error = await errorOf('- payload: { msgtype: text, text: { content: x } }', { message });
  expect(error).toBe('Input "rules", rule 1: "payload" cannot be used with `batch: digest`.');
});

test('more than 2,000 rules, or 20,000 conditions, are refused', async () => {
  expect(await errorOf(JSON.stringify(Array(2_001).fill({ drop: 'true' })))).toContain('at most 2000 rules');
  const filters = [{ exact: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`a${at}`, 'x'])) }];
  expect(await errorOf(JSON.stringify([{ filters }]))).toContain('at most 20000 filters and conditions');
});

test('a value is shown as one harmless line', async () => {
  expect(await errorOf('- "locale": "a\\n::error::b"')).toContain('Given: "a\\n::error::b".');
});

import { describe, expect, test } from 'vitest';
import { eventWith, rulesOf } from './reading.ts';

/** Whether a rule with these filters takes the event. */
async function takes(filters: unknown, attributes: Readonly<Record<string, unknown>>): Promise<boolean> {
  const group = await rulesOf(JSON.stringify([{ filters }]));
  return group([eventWith(attributes)], new Date()).decisions[0]?.by.text === 'rule 1';
}

const https = { prefix: { source: 'https://' } };
const error = { suffix: { type: '.error' } };
const custom = { prefix: { myext: 'custom' } };
const mine = { exact: { id: 'myId' } };
const both = [{ prefix: { id: 'my' } }, { suffix: { source: '.ca' } }];
const [ca, com] = ['http://www.some-website.ca', 'http://www.some-website.com'];
const localhost = 'http://localhost.localdomain';
const dnf = {
  any: [
    { all: [mine, { suffix: { type: '.success' } }] },
    {
      all: [
        { exact: { id: 'notmyId' } },
        { prefix: { source: 'http://' } },
        { suffix: { type: '.warning' } },
      ],
    },
  ],
};
const cnf = [
  { any: [mine, { suffix: { type: '.success' } }] },
  { any: [{ exact: { id: 'notmyId' } }, https, { suffix: { type: '.warning' } }] },
];

/** The cases that the CloudEvents project re-creates in its query language, in the dialects they come from. */
describe('the examples of the Subscriptions API', () => {
  test.each<[string, unknown, Record<string, unknown>, boolean]>([
    ['prefix', [https], { source: 'https://example.com' }, true],
    ['prefix that differs', [https], { source: 'http://example.com' }, false],
    ['prefix of an extension', [custom], { myext: 'customext' }, true],
    ['prefix of an absent extension', [custom], {}, false],
    ['suffix', [error], { type: 'com.github.error' }, true],
    ['suffix that differs', [error], { type: 'com.github.success' }, false],
    ['suffix of an extension', [{ suffix: { myext: 'ext' } }], { myext: 'customext' }, true],
    ['suffix of an absent extension', [{ suffix: { myext: 'ext' } }], {}, false],
    ['exact', [mine], { id: 'myId' }, true],
    ['exact that differs', [mine], { id: 'notmyId' }, false],
    ['exact extension', [{ exact: { myext: 'customext' } }], { myext: 'customext' }, true],
    ['exact on an absent extension', [{ exact: { myext: 'customext' } }], {}, false],
    ['prefix and suffix', both, { id: 'myId', source: ca }, true],
    ['prefix and another suffix', both, { id: 'myId', source: com }, false],
    [
      'prefix of an extension and suffix',
      [custom, error],
      { myext: 'customext', type: 'com.github.error' },
      true,
    ],
    [
      'prefix and an absent extension',
      [{ prefix: { type: 'example.' } }, custom],
      { type: 'example.event' },
      false,
    ],
    ['any: both hold', [{ any: both }], { id: 'myId', source: ca }, true],
    ['any: the first holds', [{ any: both }], { id: 'myId', source: com }, true],
    ['any: the second holds', [{ any: both }], { id: 'notmyId', source: ca }, true],
    ['any: none holds', [{ any: both }], { id: 'notmyId', source: com }, false],
    ['any of all, first', [dnf], { id: 'myId', type: 'example.event.success' }, true],
    ['any of all, second', [dnf], { id: 'notmyId', type: 'example.event.warning', source: localhost }, true],
    [
      'any of all, none',
      [dnf],
      { id: 'notmyId', type: 'example.event.warning', source: 'https://localhost' },
      false,
    ],
    ['all of any, first', cnf, { id: 'myId', type: 'example.event.warning', source: localhost }, true],
    ['all of any, second', cnf, { id: 'notmyId', type: 'example.event.success', source: localhost }, true],
    [
      'all of any, first fails',
      cnf,
      { id: 'notmyId', type: 'example.event.warning', source: localhost },
      false,
    ],
    [
      'all of any, second fails',
      cnf,
      { id: 'myId', type: 'example.event.success', source: localhost },
      false,
    ],
    [
      'all of any and an absent extension',
      [...cnf, { exact: { myext: 'customext' } }],
      { id: 'myId', type: 'example.event.warning', source: localhost },
      false,
    ],
  ])('%s', async (_, filters, attributes, expected) => {
    expect(await takes(filters, attributes)).toBe(expected);
  });
});

describe('the text of the Subscriptions API', () => {
  test.each<[string, unknown, Record<string, unknown>, boolean]>([
    ['no filters are true', [], {}, true],
    [
      'all attributes of a filter must match',
      [{ exact: { type: 'com.github.push', subject: 'x' } }],
      {},
      false,
    ],
    ['all prefixes too', [{ prefix: { type: 'com.github.', source: '/x' } }], {}, false],
    ['all suffixes too', [{ suffix: { type: '.push', source: '/x' } }], {}, false],
    ['case counts', [{ exact: { type: 'com.github.Push' } }], {}, false],
    ['not inverts', [{ not: mine }], { id: 'other' }, true],
    ['not inverts what is true', [{ not: mine }], { id: 'myId' }, false],
    ['not of an absent attribute is true', [{ not: custom }], {}, true],
    ['not nests', [{ not: { not: { any: [mine] } } }], { id: 'myId' }, true],
    ['an integer is compared as it is written', [{ exact: { sequence: 5 } }], { sequence: 5 }, true],
    ['a boolean too', [{ exact: { sampled: true } }], { sampled: true }, true],
  ])('%s', async (_, filters, attributes, expected) => {
    expect(await takes(filters, attributes)).toBe(expected);
  });
});

describe('a path into the data', () => {
  const data = {
    alert: { rule: { severity: 'error' }, number: 7, fixed: false, dismissed: null },
    labels: [{ name: 'bug' }],
  };
  test.each<[string, unknown, boolean]>([
    ['leads to a text', { exact: { 'data.alert.rule.severity': 'error' } }, true],
    ['leads to a number', { exact: { 'data.alert.number': 7 } }, true],
    ['leads to a boolean', { exact: { 'data.alert.fixed': false } }, true],
    ['leads to an item of a list', { prefix: { 'data.labels.0.name': 'bu' } }, true],
    ['leads nowhere', { prefix: { 'data.alert.rule.level': 'e' } }, false],
    ['leads through a text', { prefix: { 'data.alert.rule.severity.length': '5' } }, false],
    ['leads to null, which is no text', { exact: { 'data.alert.dismissed': 'null' } }, false],
    ['leads to an object, which is no text', { prefix: { 'data.alert': '{' } }, false],
    ['does not lead to a prototype', { prefix: { 'data.constructor.name': 'O' } }, false],
  ])('%s', async (_, filter, expected) => {
    expect(await takes([filter], { data })).toBe(expected);
  });

  test('data that is a text is `data`', async () => {
    expect(await takes([{ prefix: { data: 'ERROR' } }], { data: 'ERROR: disk full' })).toBe(true);
    expect(await takes([{ prefix: { 'data.length': '1' } }], { data: 'ERROR' })).toBe(false);
  });
});

describe('a path that goes on behind a text', () => {
  const incident = { incident: { state: 'open', severity: 'critical' } };
  const json = JSON.stringify(incident);
  const data = {
    Message: json,
    message: { data: Buffer.from(json).toString('base64') },
    records: [{ body: JSON.stringify({ Message: json }) }],
    note: 'not JSON',
  };
  test.each<[string, unknown, boolean]>([
    ['leads into its JSON', { exact: { 'data.Message.incident.state': 'open' } }, true],
    [
      'leads into the JSON in its base64',
      { exact: { 'data.message.data.incident.severity': 'critical' } },
      true,
    ],
    [
      'leads into a text in a text',
      { exact: { 'data.records.0.body.Message.incident.state': 'open' } },
      true,
    ],
    ['leads nowhere in other texts', { exact: { 'data.note.length': '8' } }, false],
    ['leaves the text as it is', { prefix: { 'data.Message': '{"incident"' } }, true],
  ])('%s', async (_, filter, expected) => {
    expect(await takes([filter], { data })).toBe(expected);
  });

  test('leads into data that is a text', async () => {
    expect(await takes([{ exact: { 'data.incident.state': 'open' } }], { data: json })).toBe(true);
  });

  test('decodes a text once, however many filters look into it', async () => {
    const long = { Message: JSON.stringify({ state: 'open', filler: 'x '.repeat(100_000) }) };
    const filters = Array.from({ length: 500 }, (_, index) => ({
      exact: { 'data.Message.state': `${index}` },
    }));
    const start = performance.now();
    expect(await takes([{ any: filters }], { data: long })).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

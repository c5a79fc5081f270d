import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/event/json-format.ts';
import { eventWith, failureOf, oneEvent, read } from './event-text.ts';

const { specversion, id, source, type } = eventWith();

/** Kinds of broken events that the specification rules out: each breaks one rule. */
const broken: readonly [what: string, rule: string, event: Record<string, unknown>][] = [
  ['no id', 'required', { specversion, source, type }],
  ['no source', 'required', { specversion, id, type }],
  ['no type', 'required', { specversion, id, source }],
  ['a null specversion', 'required', eventWith({ specversion: null })],
  ['an empty id', 'non-empty', eventWith({ id: '' })],
  ['an empty source', 'non-empty', eventWith({ source: '' })],
  ['an empty type', 'non-empty', eventWith({ type: '' })],
  ['an empty specversion', 'specversion', eventWith({ specversion: '' })],
  ['an unknown specversion', 'specversion', eventWith({ specversion: '0.9' })],
  ['a numeric specversion', 'specversion', eventWith({ specversion: 1 })],
  ['a numeric id', 'string', eventWith({ id: 25 })],
  ['an object as id', 'string', eventWith({ id: { key: 'a' } })],
  ['an empty subject', 'non-empty', eventWith({ subject: '' })],
  ['an empty datacontenttype', 'non-empty', eventWith({ datacontenttype: '' })],
  ['a datacontenttype without subtype', 'media-type', eventWith({ datacontenttype: 'json' })],
  ['an empty dataschema', 'non-empty', eventWith({ dataschema: '' })],
  ['a dataschema that is no URI', 'uri', eventWith({ dataschema: 'a b' })],
  ['a time in words', 'timestamp', eventWith({ time: 'lunchtime' })],
  ['a time without seconds', 'timestamp', eventWith({ time: '2026-01-31T09:30Z' })],
  ['a time without offset', 'timestamp', eventWith({ time: '2026-01-31T09:30:00' })],
  ['a time with an unknown zone', 'timestamp', eventWith({ time: '2026-01-31T09:30:00X' })],
  ['an offset in letters', 'timestamp', eventWith({ time: '2026-01-31T09:30:00+ab:00' })],
  ['an offset of hours only', 'timestamp', eventWith({ time: '2026-01-31T09:30:00+05' })],
  ['an offset of 25 hours', 'timestamp', eventWith({ time: '2026-01-31T09:30:00+25:00' })],
  ['a day that does not exist', 'timestamp', eventWith({ time: '2026-02-29T09:30:00Z' })],
  ['the leap day of 1900, which had none', 'timestamp', eventWith({ time: '1900-02-29T09:30:00Z' })],
  ['a numeric time', 'string', eventWith({ time: 1769852000 })],
  ['an extension with capitals', 'attribute-name', eventWith({ orderId: 'a' })],
  ['an extension with punctuation', 'attribute-name', eventWith({ 'order.id': 'a' })],
  ['an extension without name', 'attribute-name', eventWith({ '': 'a' })],
  ['a fraction as extension', 'integer', eventWith({ rate: 1.5 })],
  ['an integer of more than 32 bits', 'integer', eventWith({ runid: 2147483648 })],
  ['an object as extension', 'extension-type', eventWith({ order: { id: 1 } })],
  ['an array as extension', 'extension-type', eventWith({ orders: [1] })],
  ['a control character', 'characters', eventWith({ subject: 'a\u0007b' })],
  ['a control character of the upper range', 'characters', eventWith({ id: 'a\u0085b' })],
  ['a noncharacter', 'characters', eventWith({ type: 'a\uFFFFb' })],
  ['a noncharacter of another plane', 'characters', eventWith({ note: 'a\u{1FFFE}b' })],
  ['a lone surrogate', 'characters', eventWith({ note: 'a\uDEADb' })],
  ['data beside data_base64', 'data-once', eventWith({ data: 'text', data_base64: 'dGV4dA==' })],
  ['null data beside data_base64', 'data-once', eventWith({ data: null, data_base64: 'dGV4dA==' })],
  ['data_base64 that is no base64', 'base64', eventWith({ data_base64: 'not base64' })],
  ['data_base64 without padding', 'base64', eventWith({ data_base64: 'dGV4dA' })],
  ['a number as data_base64', 'string', eventWith({ data_base64: 7 })],
  [
    '0.3 with base64 that is none',
    'base64',
    eventWith({ specversion: '0.3', datacontentencoding: 'base64', data: '?' }),
  ],
  [
    '0.3 with an unknown encoding',
    'encoding',
    eventWith({ specversion: '0.3', datacontentencoding: 'gzip' }),
  ],
  ['0.3 with a member of 1.0', 'attribute-name', eventWith({ specversion: '0.3', data_base64: 'dGV4dA==' })],
];

const everyCoreAttribute = eventWith({
  datacontenttype: 'text/plain',
  dataschema: 'https://example.com/schema',
  subject: 'orders',
  time: '2026-01-31T09:30:00Z',
});

const everyExtensionType = eventWith({
  extboolean: false,
  extinteger: -2147483648,
  exttext: '订单 \u{1F4E6}',
  extempty: '',
  exttime: '2026-01-31T09:30:00Z',
  extbinary: 'AAE=',
});

const valid: readonly [what: string, event: Record<string, unknown>][] = [
  ['the four required attributes', eventWith()],
  [
    'null for every optional one',
    eventWith({ datacontenttype: null, dataschema: null, subject: null, time: null }),
  ],
  ['every core attribute', everyCoreAttribute],
  ['nanoseconds', eventWith({ time: '2026-01-31T09:30:00.123456789Z' })],
  ['an offset to the east', eventWith({ time: '2026-01-31T17:30:00+08:00' })],
  ['an offset to the west', eventWith({ time: '2026-01-31T01:30:00-08:00' })],
  ['a leap second', eventWith({ time: '2016-12-31T23:59:60Z' })],
  ['the leap day of 2000', eventWith({ time: '2000-02-29T00:00:00Z' })],
  ['a 29th of February', eventWith({ time: '2028-02-29T00:00:00Z' })],
  ['a fragment as source', eventWith({ source: '#orders' })],
  ['a path as source', eventWith({ source: '/sensors/tn-1234567/alerts' })],
  ['a urn as source', eventWith({ source: 'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66' })],
  ['an address as source', eventWith({ source: 'http://[2001:db8::1]:8080/a?b=c#d' })],
  ['text data', eventWith({ datacontenttype: 'text/plain', data: 'Paid in full' })],
  [
    'a media type with parameters',
    eventWith({ datacontenttype: 'TEXT/Plain; charset="utf-8"; format=flowed' }),
  ],
  ['binary data', eventWith({ data_base64: 'eyJhIjoxfQ==' })],
  ['empty binary data', eventWith({ data_base64: '' })],
  ['a null data_base64', eventWith({ data_base64: null, data: 1 })],
  ['an extension of each type', everyExtensionType],
  ['null for an attribute of any name', eventWith({ NotAName: null })],
  ['0.3', eventWith({ specversion: '0.3', schemaurl: 'https://example.com/schema', data: { a: 1 } })],
  ['0.3 with base64', eventWith({ specversion: '0.3', datacontentencoding: 'base64', data: 'dGV4dA==' })],
  ['0.3 with an object as extension', eventWith({ specversion: '0.3', order: { id: 1 } })],
];

describe('one event', () => {
  test.each(broken)('is refused with %s, under the rule "%s"', async (_what, rule, event) => {
    const failure = await failureOf({ text: JSON.stringify(event) });
    expect(failure).toContain(`(rule ${rule})`);
    expect(failure.match(/\(rule /g)).toHaveLength(1);
  });

  test('is refused without specversion, with both ways to send it anyway', async () => {
    const failure = await failureOf({ text: JSON.stringify({ id, source, type }) });
    expect(failure).toMatch(/specversion.*event-name.*attributes/);
  });

  test.each(valid)('is taken with %s', async (_what, event) => {
    const { events } = await read({ text: JSON.stringify(event) });
    expect(events).toHaveLength(1);
  });

  test('names the attribute, the rule and the value, cut and on one line', async () => {
    const time = `noon\r\n::error::${'x'.repeat(5000)}`;
    const failure = await failureOf({ text: JSON.stringify(eventWith({ time })) });
    expect(failure).toMatch(
      /"time" must be an RFC 3339 time.*\(rule timestamp\)\. Given: "noon\\r\\n::error::x+…"/,
    );
    expect(failure.length).toBeLessThan(400);
  });

  test('gets all its errors', async () => {
    const failure = await failureOf({ text: JSON.stringify(eventWith({ id: 7, time: 'noon', Rate: 1 })) });
    for (const attribute of ['"id"', '"time"', '"Rate"']) expect(failure).toContain(attribute);
    expect(failure).toContain('in 3 places');
  });

  test('may be a single JSON value only when it is an object', async () => {
    for (const text of ['7', '"text"', 'null', 'true'])
      expect(await failureOf({ text })).toContain('"specversion"');
  });

  test('is not there in an empty text', async () => {
    for (const text of [' \n ', '\uFEFF', '\uFEFF\n'])
      expect(await failureOf({ text })).toBe('Input "event" is empty: there is no event in it.');
  });

  test.each([
    '/subscriptions/{id}/resource groups/topics/a',
    '/a%2',
    '1st:order',
    'https://[bad/',
    'https://a@b@c/',
    'https://example.com:port/',
    '订单',
  ])('whose source is no URI-reference, %s, is taken as it is, with a warning', async (source) => {
    const { events, warnings } = await read({ text: JSON.stringify(eventWith({ source })) });
    expect(events[0]?.source).toBe(source);
    expect(warnings).toEqual([
      expect.stringMatching(/"source" is not a URI-reference.*\(rule uri-reference\)/),
    ]);
  });

  test('may have an attribute name longer than 20 characters, with a warning', async () => {
    const { warnings } = await read({ text: JSON.stringify(eventWith({ aliyuneventbusnametoolong: 'a' })) });
    expect(warnings).toEqual([expect.stringContaining('"aliyuneventbusnametoolong"')]);
  });

  test('is reported when a number loses digits, and refused when a number has no value', async () => {
    const { warnings } = await read({
      text: `{"specversion":"1.0","id":"a","source":"/a","type":"a","data":9007199254740993}`,
    });
    expect(warnings).toEqual([expect.stringContaining('safe-integer')]);
    expect(
      await failureOf({ text: `{"specversion":"1.0","id":"a","source":"/a","type":"a","data":{"n":1e400}}` }),
    ).toContain('(rule number)');
  });

  test('starts after a byte order mark', async () => {
    expect(await oneEvent({ text: `\uFEFF${JSON.stringify(eventWith())}` })).toMatchObject({ id: 'a-1' });
  });
});

describe('a batch', () => {
  const first = eventWith({ id: '1' });
  const second = eventWith({ id: '2', subject: 'two' });

  test.each([
    ['one event', [first]],
    ['two equal events', [first, first]],
    ['different events', [first, second]],
    ['an event with every core attribute', [first, everyCoreAttribute]],
    ['an event with extensions of each type', [first, everyExtensionType]],
    [
      'events of 0.3',
      [
        { ...first, specversion: '0.3' },
        { ...second, specversion: '0.3' },
      ],
    ],
  ])('is taken with %s, in order', async (_what, batch) => {
    const { events } = await read({ text: JSON.stringify(batch) });
    expect(events.map((event) => event.id)).toEqual(batch.map((event) => event?.id));
  });

  test('may be empty: nothing is sent, and it says so', async () => {
    const { events, warnings } = await read({ text: ' [] ' });
    expect(events).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('empty batch')]);
  });

  test.each([
    ['an event that is invalid', [second, { specversion, source, type }], 'event 2 of 2, "id" is missing'],
    ['a value that is no object', ['text', first], 'event 1 of 2 must be a JSON object'],
    ['an event that is no CloudEvent', [first, { hello: 'world' }], 'event 2 of 2, "specversion" is missing'],
    [
      'two versions',
      [first, { ...second, specversion: '0.3' }],
      'event 2 of 2, "specversion" must be the same',
    ],
    [
      'an unknown version',
      [first, { ...second, specversion: '0.9' }],
      'event 2 of 2, "specversion" must be "1.0"',
    ],
  ])('is refused whole with %s', async (_what, batch, message) => {
    expect(await failureOf({ text: JSON.stringify(batch) })).toContain(message);
  });

  test('gets the errors of all its events, up to twenty and a count', async () => {
    const failure = await failureOf({
      text: JSON.stringify(Array.from({ length: 100 }, () => eventWith({ id: '' }))),
    });
    expect(failure).toContain('in 100 places');
    expect(failure).toContain('event 20 of 100, "id"');
    expect(failure).toContain('And 80 more.');
    expect(failure.length).toBeLessThan(4096);
  });
});

describe('NDJSON', () => {
  const line = (said: Record<string, unknown>) => JSON.stringify(eventWith(said));

  test('is one event a line, in order, whatever the line ends', async () => {
    const { events } = await read({
      text: `\uFEFF${line({ id: '1' })}\r\n\n${line({ id: '2' })}\n  ${line({ id: '3' })}\n`,
    });
    expect(events.map((event) => event.id)).toEqual(['1', '2', '3']);
  });

  test('names the line of an error, counted from 1', async () => {
    const failure = await failureOf({ text: `${line({})}\n\n${line({ id: '' })}\n{"specversion":` });
    expect(failure).toContain('line 3, "id" must not be empty (rule non-empty)');
    expect(failure).toContain('line 4 must be JSON (rule json)');
  });

  test('has one version', async () => {
    expect(await failureOf({ text: `${line({ specversion: '0.3' })}\n${line({})}` })).toContain(
      '(rule one-specversion)',
    );
  });

  test('may be blank for long, and reports a thousand broken lines as of a few', async () => {
    const { events } = await read({ text: `${line({ id: '1' })}${'\n'.repeat(10_000)}${line({ id: '2' })}` });
    expect(events.map((event) => event.id)).toEqual(['1', '2']);
    const failure = await failureOf({ text: `${line({})}\n${'{"id":\n'.repeat(100_000)}` });
    expect(failure).toContain('line 2 must be JSON');
    expect(failure).toContain('in 1000 places');
    expect(failure.length).toBeLessThan(4096);
  });

  test('is not seen in a broken document of many lines', async () => {
    const failure = await failureOf({ text: `[\n${line({})},\n${line({ id: '2' })}\n` });
    expect(failure).toContain('is not JSON');
  });
});

describe('nesting', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
  const withData = (data: string) => `{"specversion":"1.0","id":"a","source":"/a","type":"a","data":${data}}`;

  test('of 64 levels is taken, the event itself being the first', async () => {
    expect(await oneEvent({ text: withData(nested(63)) })).toMatchObject({ id: 'a' });
    expect((await read({ text: `[${withData(nested(63))}]` })).events).toHaveLength(1);
  });

  test('of 65 levels is refused, also in a batch and in a line', async () => {
    const deep = withData(nested(64));
    expect(await failureOf({ text: deep })).toContain('(rule depth)');
    expect(await failureOf({ text: `[${withData('1')},${deep}]` })).toMatch(/event 2 .*\(rule depth\)/);
    expect(await failureOf({ text: `${withData('1')}\n${deep}` })).toMatch(/line 2 .*\(rule depth\)/);
  });

  test('of any depth is refused without being parsed', async () => {
    for (const text of [
      nested(2_000_000),
      '['.repeat(2_000_000),
      `[${withData('1')},${withData(nested(500_000))}]`,
    ]) {
      expect(await failureOf({ text })).toContain('(rule depth)');
    }
  });

  test('is not counted inside strings', async () => {
    for (const data of ['["\\'.repeat(200), `"${'['.repeat(200)}`, `\\"${'{'.repeat(200)}`]) {
      expect(await oneEvent({ text: withData(JSON.stringify(data)) })).toMatchObject({ data });
    }
  });

  test('of what is wrapped is held to the same limit', async () => {
    const attributes = { type: 'com.example.tree' };
    expect(await oneEvent({ text: nested(63), attributes })).toMatchObject({ type: 'com.example.tree' });
    expect(await failureOf({ text: nested(64), attributes })).toContain('(rule depth)');
    expect(await failureOf({ text: nested(100), attributes })).toContain('(rule depth)');
  });
});

test.each(['#', '/schemas/order', 'schema.json', '//host/schema'])(
  'a dataschema that is relative, %j, is a warning: Azure documents "#"',
  async (dataschema) => {
    const { events, warnings } = await read({ text: JSON.stringify(eventWith({ dataschema })) });
    expect(events[0]?.dataschema).toBe(dataschema);
    expect(warnings).toEqual([expect.stringContaining('"dataschema" is not an absolute URI')]);
  },
);

describe('the form of a text', () => {
  const placesIn = (text: string) => {
    const reading = readJson(text);
    if (reading.kind === 'text') return [reading.kind, reading.broken.rule];
    const reported = reading.documents.map(({ place }) =>
      typeof place === 'object' ? place.text : String(place),
    );
    return [reading.kind, ...reported];
  };

  test.each([
    ['{}', ['one', '']],
    ['7', ['one', '']],
    ['[]', ['batch']],
    ['[1,{}]', ['batch', 'event 1 of 2', 'event 2 of 2']],
    ['{}\n{}', ['lines', 'line 1', 'line 2']],
    ['{}\r\n\r\n{}\n', ['lines', 'line 1', 'line 3']],
    // The first line is an event, or half of the lines are.
    ['{}\nno', ['lines', 'line 1', 'line 2']],
    ['no\n{}', ['lines', 'line 1', 'line 2']],
    ['no\nno\n{}', ['text', 'json']],
    ['{', ['text', 'json']],
    ['', ['text', 'json']],
    ['1\n2', ['text', 'json']],
  ])('%j is %j', (text, form) => {
    expect(placesIn(text)).toEqual(form);
  });

  test('is decided by its first hundred lines', () => {
    const lines = (texts: number, objects: number) => `${'no\n'.repeat(texts)}${'{}\n'.repeat(objects)}`;
    expect(placesIn(lines(50, 50))[0]).toBe('lines');
    expect(placesIn(lines(51, 500))[0]).toBe('text');
  });

  test('that nests too deep names the event of a batch', () => {
    const deep = '['.repeat(70) + ']'.repeat(70);
    expect(readJson(` [1,${deep}]`)).toMatchObject({ kind: 'text', place: { text: 'event 2' } });
    expect(readJson(`{"a":${deep}}`)).toMatchObject({ kind: 'text', place: '', broken: { rule: 'depth' } });
  });
});

test('more lines than there may be events are not read one by one', () => {
  const lines = (count: number) => readJson('{"a":1}\n'.repeat(count));
  expect(lines(50_000).kind).toBe('lines');
  expect(lines(50_001)).toMatchObject({ kind: 'text', broken: { rule: 'values' } });
});

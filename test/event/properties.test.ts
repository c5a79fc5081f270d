import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { writeEventJson } from '../../src/event/cloudevent.ts';
import { eventWith, failureOf, oneEvent, read } from './event-text.ts';

/** Text an attribute may hold: any Unicode but what the type system rules out. */
const attributeText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '') || 'a');

const time = fc
  .record({
    date: fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fraction: fc.stringMatching(/^(?:\.\d{1,12})?$/),
    offset: fc.stringMatching(/^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/),
  })
  .map(({ date, fraction, offset }) => `${date.toISOString().slice(0, 19)}${fraction}${offset}`);

const core = [
  'id',
  'source',
  'type',
  'specversion',
  'subject',
  'time',
  'datacontenttype',
  'dataschema',
  'data',
];
const extensionName = fc.stringMatching(/^[a-z\d]{1,20}$/).filter((name) => !core.includes(name));
const extensions = fc.dictionary(extensionName, fc.oneof(attributeText, fc.boolean(), fc.integer()), {
  maxKeys: 5,
});

/** JSON as it is read: no -0, which JSON does not keep. */
const json = fc
  .jsonValue({ maxDepth: 5, noUnicodeString: false })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
const data = fc.oneof(
  fc.record({ data: json }),
  fc.record({ data_base64: fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')) }),
  fc.constant({}),
);

const validEvent = fc
  .tuple(
    fc.record({ id: attributeText, source: fc.webUrl(), type: attributeText }),
    fc.record(
      {
        subject: attributeText,
        time,
        datacontenttype: fc.constantFrom('application/json', 'text/plain; charset=utf-8', 'Image/PNG'),
        dataschema: fc.webUrl(),
      },
      { requiredKeys: [] },
    ),
    extensions,
    data,
  )
  .map(([required, optional, more, content]) => ({
    ...more,
    specversion: '1.0',
    ...required,
    ...optional,
    ...content,
  }));

/** What breaks one rule of a valid event, and the rule's name. */
const breakages: readonly [rule: string, said: Record<string, unknown>][] = [
  ['required', { id: null }],
  ['string', { type: 7 }],
  ['non-empty', { source: '' }],
  ['characters', { subject: 'a\u0000' }],
  ['specversion', { specversion: '1.0.2' }],
  ['timestamp', { time: '2026-01-31 09:30' }],
  ['media-type', { datacontenttype: 'a/b/c' }],
  ['uri', { dataschema: 'no schema' }],
  ['attribute-name', { 'not.a.name': 1 }],
  ['integer', { extension: 1.5 }],
  ['extension-type', { extension: {} }],
  ['data-once', { data: 1, data_base64: 'AA==' }],
  ['base64', { data: undefined, data_base64: 'A' }],
];

describe('any valid event', () => {
  property.prop([validEvent])('is the same after it was read and put out', async (event) => {
    const first = await oneEvent({ text: JSON.stringify(event) });
    expect(JSON.parse(writeEventJson(first))).toEqual(JSON.parse(JSON.stringify(event)));
    expect(writeEventJson(await oneEvent({ text: writeEventJson(first) }))).toBe(writeEventJson(first));
  });

  property.prop([validEvent, fc.constantFrom(...breakages)])(
    'with one broken rule is refused under that rule’s name',
    async (event, [rule, said]) => {
      const failure = await failureOf({ text: JSON.stringify({ ...event, ...said }) });
      expect(failure.match(/\(rule ([\w-]+)\)/g)).toEqual([`(rule ${rule})`]);
    },
  );

  property.prop([fc.array(validEvent, { maxLength: 6 })])(
    'is in its place in a batch and in lines',
    async (events) => {
      const ids = events.map(({ id }) => id);
      const batch = await read({ text: JSON.stringify(events) });
      expect(batch.events.map(({ id }) => id)).toEqual(ids);
      if (events.length < 2) return;
      const lines = await read({ text: events.map((event) => JSON.stringify(event)).join('\n') });
      expect(lines.events.map(({ id }) => id)).toEqual(ids);
    },
  );
});

/** Members that mean something to JavaScript, or to the class of an event. */
const hostileName = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toJSON',
  'toString',
  'hasOwnProperty',
  'then',
  'specversion',
  'data',
  'data_base64',
  'context',
  'subject',
  'id',
);
const hostile = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), tie('object'), fc.array(tie('value'), { maxLength: 3 })),
  object: fc
    .array(fc.tuple(fc.oneof(hostileName, fc.string({ unit: 'binary' })), tie('value')), { maxLength: 5 })
    .map((members) => Object.fromEntries(members)),
}));

describe('no input whatever', () => {
  const reported = async (inputs: Parameters<typeof read>[0], context: Parameters<typeof read>[1] = {}) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const failure = await failureOf(inputs, context);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(failure).not.toMatch(/[^\P{Cc}\n]|undefined|\[object/u);
    return failure;
  };

  property.prop([fc.oneof(fc.string({ unit: 'binary' }), fc.json())])(
    'as text crashes the reader',
    async (text) => {
      await reported({ text, attributes: { type: 'a' } });
      await reported({ text });
      await reported({ text, githubEvent: 'push' });
    },
  );

  property.prop([hostile.value])('as JSON crashes the reader', async (value) => {
    const text = JSON.stringify(value);
    await reported({ text });
    await reported({ text: `[${text}]` });
    await reported({ text: JSON.stringify({ ...eventWith(), ...Object(value) }) });
    await reported({ text, attributes: { type: 'a' } });
  });

  property.prop([
    hostile.object,
    fc.constantFrom('push', 'repository_dispatch', 'release', 'workflow_run', 'toString'),
  ])('as a payload crashes the reader', async (object, eventName) => {
    const payload = Object(object);
    await reported({}, { eventName, payload });
    await reported({ text: JSON.stringify(payload), githubEvent: eventName.toLowerCase() });
    await reported({}, { eventName: 'repository_dispatch', payload: { client_payload: payload } });
  });

  property.prop([hostile.object])('as attributes crashes the reader', async (object) => {
    await reported({ attributes: Object(object) });
  });

  property.prop([hostile.value])('is changed when it is data', async (value) => {
    const text = `{"specversion":"1.0","id":"a","source":"/a","type":"a","data":${JSON.stringify(value)}}`;
    const event = await oneEvent({ text });
    expect(writeEventJson(event)).toBe(JSON.stringify(JSON.parse(text)));
    expect(JSON.stringify(event.data)).toBe(JSON.stringify(value));
  });
});

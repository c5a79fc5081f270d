import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, test } from 'vitest';
import { createCloudEvent, writeBatchJson, writeEventJson } from '../../src/event/cloudevent.ts';
import { eventWith, oneEvent, read } from './event-text.ts';

async function putOut(event: Record<string, unknown>): Promise<unknown> {
  return JSON.parse(writeEventJson(await oneEvent({ text: JSON.stringify(event) })));
}

describe('an event that is read and put out', () => {
  test('is a CloudEvent of the package, frozen', async () => {
    const event = await oneEvent({ text: JSON.stringify(eventWith({ data: 1 })) });
    expect(event).toBeInstanceOf(CloudEvent);
    expect(event.validate()).toBe(true);
    expect(Object.isFrozen(event)).toBe(true);
    expect(event.toString()).toBe(writeEventJson(event));
  });

  test.each([
    ['no time', {}],
    ['a leap second', { time: '2016-12-31T23:59:60Z' }],
    ['nanoseconds', { time: '2026-01-31T09:30:00.123456789Z' }],
    ['an offset', { time: '2026-01-31T17:30:00+08:00' }],
    ['data 0', { data: 0 }],
    ['data false', { data: false }],
    ['an empty string as data', { data: '' }],
    ['null as data', { data: null }],
    ['JSON in a string as data', { data: '{"a":1}', datacontenttype: 'application/json' }],
    ['base64 data', { data_base64: 'AAECAw==', datacontenttype: 'application/octet-stream' }],
    ['base64 data that is JSON', { data_base64: 'eyJhIjoxfQ==', datacontenttype: 'application/json' }],
    ['empty base64 data', { data_base64: '' }],
    ['base64 with spare bits', { data_base64: 'AB==' }],
    ['0.3 with base64', { specversion: '0.3', datacontentencoding: 'base64', data: 'dGV4dA==' }],
    ['0.3 with schemaurl', { specversion: '0.3', schemaurl: 'https://example.com/schema' }],
    ['extensions named like attributes of the other version', { schemaurl: 'a', datacontentencoding: 'b' }],
    [
      'extensions named like the members of a class',
      { constructor: 'a', validate: 'b', emit: 'c', valueof: 'd' },
    ],
    ['false, 0 and empty extensions', { a: false, b: 0, c: '' }],
  ])('keeps %s as it was', async (_what, said) => {
    expect(await putOut(eventWith(said))).toEqual(eventWith(said));
  });

  test('loses attributes that are null, and nothing else', async () => {
    expect(await putOut(eventWith({ subject: null, note: null, data: null }))).toEqual(
      eventWith({ data: null }),
    );
  });

  test('keeps hostile keys in data as inert data', async () => {
    const data =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toJSON":"x","hasOwnProperty":0}';
    const text = `{"specversion":"1.0","id":"a","source":"/a","type":"a","data":${data}}`;
    const event = await oneEvent({ text });
    expect(writeEventJson(event)).toBe(text);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('refuses __proto__ as an attribute', async () => {
    const text = '{"specversion":"1.0","id":"a","source":"/a","type":"a","__proto__":{"polluted":1}}';
    await expect(read({ text })).rejects.toThrow('"__proto__" must be named with a-z and 0-9 only');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('is read by another CloudEvents reader', async () => {
    const event = await oneEvent({
      text: JSON.stringify(eventWith({ data: { a: 1 }, time: '2026-01-31T09:30:00Z' })),
    });
    const headers = { 'content-type': 'application/cloudevents+json' };
    expect(HTTP.toEvent({ headers, body: writeEventJson(event) })).toMatchObject({
      id: 'a-1',
      data: { a: 1 },
    });
  });

  test('is the same when it is made again with one attribute more', async () => {
    for (const said of [
      { data_base64: 'eyJhIjoxfQ==', datacontenttype: 'application/json' },
      { specversion: '0.3', datacontentencoding: 'base64', datacontenttype: 'text/plain', data: 'dGV4dA==' },
      { data: null },
    ]) {
      const event = await oneEvent({ text: JSON.stringify(eventWith(said)) });
      const again = createCloudEvent({ ...event, undelivered: '#1' });
      expect(JSON.parse(writeEventJson(again))).toEqual({ ...eventWith(said), undelivered: '#1' });
    }
  });

  test('is the same in a batch, and a batch is read again', async () => {
    const text = JSON.stringify([eventWith({ id: '1' }), eventWith({ id: '2', data: 0 })]);
    const { events } = await read({ text });
    expect(JSON.parse(writeBatchJson(events))).toEqual(JSON.parse(text));
    const again = await read({ text: writeBatchJson(events) });
    expect(writeBatchJson(again.events)).toBe(writeBatchJson(events));
    expect(writeBatchJson([])).toBe('[]');
  });
});

describe('the data in an event', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const dataOf = async (said: Record<string, unknown>) => {
    return (await oneEvent({ text: JSON.stringify(eventWith(said)) })).data;
  };

  test('is JSON data as it is, and a string is not parsed again', async () => {
    expect(await dataOf({ data: { a: [1] } })).toEqual({ a: [1] });
    expect(await dataOf({ data: '{"a":1}', datacontenttype: 'application/json' })).toBe('{"a":1}');
    expect(await dataOf({ data: null })).toBeNull();
    expect(await dataOf({})).toBeUndefined();
  });

  test('is binary data by its content type', async () => {
    const json = base64('{"a":1}');
    expect(await dataOf({ data_base64: json, datacontenttype: 'application/json' })).toEqual({ a: 1 });
    expect(await dataOf({ data_base64: json, datacontenttype: 'Application/Order+JSON; v=1' })).toEqual({
      a: 1,
    });
    expect(await dataOf({ data_base64: base64('text'), datacontenttype: 'text/plain' })).toBe('text');
    expect(await dataOf({ data_base64: base64('<a/>'), datacontenttype: 'application/xml' })).toBe('<a/>');
  });

  test('is bytes where nothing says what they are', async () => {
    expect(await dataOf({ data_base64: base64('{"a":1}') })).toEqual(new Uint8Array(Buffer.from('{"a":1}')));
    expect(await dataOf({ data_base64: 'AAE=', datacontenttype: 'image/png' })).toEqual(
      new Uint8Array([0, 1]),
    );
    expect(await dataOf({ data_base64: '/w==', datacontenttype: 'text/plain' })).toEqual(
      new Uint8Array([255]),
    );
  });

  test('is text where JSON is broken or too deep', async () => {
    const datacontenttype = 'application/json';
    expect(await dataOf({ data_base64: base64('{'), datacontenttype })).toBe('{');
    expect(await dataOf({ data_base64: base64('['.repeat(9999)), datacontenttype })).toBe('['.repeat(9999));
  });

  test('is decoded in 0.3 too', async () => {
    const said = { specversion: '0.3', datacontentencoding: 'Base64', datacontenttype: 'text/plain' };
    expect(await dataOf({ ...said, data: base64('text') })).toBe('text');
  });
});

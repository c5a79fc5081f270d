import { describe, expect, test } from 'vitest';
import { type EventText, parseEventText } from '../../src/event/event-text.ts';
import { contextOf, eventWith, now } from './event-text.ts';

function parse(text: string, given: Partial<EventText> = {}) {
  return parseEventText({ input: 'event', text, eventName: '', attributes: {}, ...given }, contextOf(), now);
}

function errorOf(text: string, given: Partial<EventText> = {}): string {
  try {
    parse(text, given);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

const one = JSON.stringify(eventWith());

describe('one event', () => {
  test('begins after a byte order mark, and one within it stays', () => {
    const text = JSON.stringify(eventWith({ data: 'a\uFEFFb' }));
    expect(parse(`\uFEFF${text}`)).toEqual(parse(text));
    expect(parse(text)).toMatchObject([{ place: '', value: { data: 'a\uFEFFb' } }]);
  });

  test('has at most 1 MiB, counted in bytes; a batch may have more', () => {
    const sized = (bytes: number, char = 'x') => {
      const overhead = JSON.stringify(eventWith({ data: '' })).length;
      return JSON.stringify(eventWith({ data: char.repeat((bytes - overhead) / Buffer.byteLength(char)) }));
    };
    expect(errorOf(sized(1024 * 1024))).toBe('');
    const tooLong = 'Input "event" must be at most 1024 KiB for one event.';
    expect(errorOf(sized(1024 * 1024 + 1))).toBe(tooLong);
    expect(errorOf(sized(1024 * 1024 + 60, '钉'))).toBe(tooLong);
    const half = sized(600 * 1024);
    expect(parse(`[${half},${half}]`)).toHaveLength(2);
    expect(parse(`${half}\n${half}`)).toHaveLength(2);
    expect(errorOf('x'.repeat(1024 * 1024 + 1), { attributes: { type: 't' } })).toBe(tooLong);
  });

  test('that is nothing is an error, unless a type makes an event of it', () => {
    expect(errorOf(' \n')).toBe('Input "event" is empty: there is no event in it.');
    expect(errorOf('', { input: 'event-file' })).toMatch(/^Input "event-file" is empty/);
    expect(parse('', { attributes: { type: 't' } })).toMatchObject([{ value: { data: '' } }]);
  });

  test('may stand inside another document, and is named by its place', () => {
    expect(parse(`{"event":${one}}`)).toEqual([{ place: 'event', value: eventWith() }]);
    expect(parse(`{"events":[${one}]}`)).toMatchObject([{ value: eventWith() }]);
  });

  test('inside another document is not looked for where the inputs say what the document is', () => {
    const document = `{"event":${one}}`;
    expect(parse(document, { attributes: { type: 't' } })).toMatchObject([
      { value: { data: { event: eventWith() } } },
    ]);
    expect(parse(document, { eventName: 'push' })).toMatchObject([{ value: { type: 'com.github.push' } }]);
  });
});

describe('an object that GitHub wrote as a word, for want of toJSON', () => {
  test.each([{}, { eventName: 'push' }, { attributes: { type: 'com.example.note' } }])(
    'is an error whatever is said of it: %j',
    (given) => {
      for (const word of ['Object', 'Array', 'Object\n']) {
        expect(errorOf(word, given)).toMatch(
          /^Input "event" must be JSON\. Given: "(?:Object|Array)"\. .*`toJSON`/,
        );
      }
    },
  );

  test('is no other text that begins so', () => {
    expect(parse('Objects', { attributes: { type: 't' } })).toMatchObject([{ value: { data: 'Objects' } }]);
  });
});

describe('JSON or text that is no event', () => {
  test.each([
    ['{"a":1}', {}, 'application/json', { a: 1 }],
    ['[1,2]', {}, 'application/json', [1, 2]],
    ['hello', {}, 'text/plain', 'hello'],
    ['{"a":1}\n{"b":2}', {}, 'text/plain', '{"a":1}\n{"b":2}'],
    ['{"a":1}', { datacontenttype: 'text/plain' }, 'application/json', '{"a":1}'],
    ['{"a":1}', { datacontenttype: 'application/x+json' }, 'application/json', { a: 1 }],
    ['hello', { datacontenttype: 7 }, 'text/plain', 'hello'],
  ])('%j with %j and a type is data', (text, attributes, datacontenttype, data) => {
    const [event] = parse(text, { attributes: { type: 'com.example.note', ...attributes } });
    expect(event).toMatchObject({
      place: '',
      value: { specversion: '1.0', source: 'https://api.github.com/repos/octo/hello', datacontenttype, data },
    });
  });

  test('is an error without a type, which says why and what to do', () => {
    expect(errorOf('{"a":1}')).toMatch(
      /^Input "event" .*name the event in "event-name".*give it a "type" in "attributes"\.$/s,
    );
    expect(errorOf('{"a":1}')).not.toContain('is not JSON');
    expect(errorOf('hello')).toMatch(/It is not JSON: ".*hello/);
  });

  test('that is no JSON cannot be called JSON', () => {
    const attributes = { type: 't', datacontenttype: 'application/json' };
    expect(errorOf('hello', { attributes })).toMatch(
      /^Input "event" must be JSON, because "attributes" sets datacontenttype to JSON\. It is not JSON: "/,
    );
    expect(errorOf('{"a":1}', { attributes })).toBe('');
  });
});

describe('the payload of a GitHub event', () => {
  test('is reported by event-name', () => {
    const [event] = parse('{"ref":"refs/heads/main"}', { eventName: 'push' });
    expect(event).toMatchObject({
      place: '',
      value: { type: 'com.github.push', subject: 'refs/heads/main' },
    });
  });

  test.each(['[]', '[{"ref":"x"}]', '"x"', '7', 'null'])('%s is none', (text) => {
    expect(errorOf(text, { eventName: 'push' })).toBe(
      text === '[]'
        ? ''
        : 'Input "event" must be the payload of one GitHub event, a JSON object, because "event-name" is set.',
    );
  });

  test('that is no JSON says so', () => {
    expect(errorOf('{', { eventName: 'push' })).toMatch(/because "event-name" is set\. It is not JSON: "/);
  });
});

test('a batch of any events is one, in which what is no event has a place', () => {
  expect(parse(`[${one},{"a":1}]`)).toMatchObject([{ place: { text: 'event 1 of 2' } }, { value: { a: 1 } }]);
  expect(parse('[]')).toEqual([]);
});

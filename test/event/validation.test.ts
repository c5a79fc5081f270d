import { describe, expect, test } from 'vitest';
import { isBase64Encoding, validate } from '../../src/event/validation.ts';
import { isObject } from '../../src/json.ts';
import { english } from '../english.ts';
import { eventWith } from './event-text.ts';

/** The broken rules and the warnings, as `attribute rule`. */
function judged(event: unknown) {
  const { broken, warnings } = validate(event);
  const reported = (all: typeof broken) => all.map(({ attribute, rule }) => `${attribute} ${rule}`);
  return { broken: reported(broken), warnings: reported(warnings) };
}

const good = { broken: [], warnings: [] };
const old = (said: object) => ({ ...eventWith({ specversion: '0.3' }), ...said });

test.each([undefined, null, 7, 'x', [], [eventWith()]])('%j is no event', (value) => {
  expect(judged(value)).toEqual({ broken: [' object'], warnings: [] });
  expect(isObject(value)).toBe(false);
});

describe('the encoding of 0.3', () => {
  test.each(['base64', 'BASE64', 'quoted-printable', '7bit', '8bit', 'binary', 'x-gzip', 'X-my-own'])(
    '%s is one',
    (encoding) => {
      expect(judged(old({ datacontentencoding: encoding, data: '' })).broken).toEqual([]);
    },
  );

  test.each(['base65', 'xbase64', 'base64x', '9bit', 'x-', 'x-a b', 'gzip'])('%s is none', (encoding) => {
    expect(judged(old({ datacontentencoding: encoding })).broken).toEqual(['datacontentencoding encoding']);
  });

  test.each([
    ['base64', true],
    ['Base64', true],
    ['7bit', false],
    [undefined, false],
    [64, false],
  ])('%j is base64: %s', (encoding, is) => {
    expect(isBase64Encoding(encoding)).toBe(is);
  });
});

describe('data that came as base64', () => {
  test.each([
    [eventWith({ data_base64: 'aGk=' }), []],
    [eventWith({ data_base64: null, data: 1 }), []],
    [eventWith({ data_base64: 'a b' }), ['data_base64 base64']],
    [eventWith({ data_base64: 7 }), ['data_base64 string']],
    [eventWith({ data_base64: 'aGk=', data: null }), ['data_base64 data-once']],
    [old({ datacontentencoding: 'base64', data: 'aGk=' }), []],
    [old({ datacontentencoding: 'base64', data: 'a b' }), ['data base64']],
    [old({ datacontentencoding: 'base64', data: 7 }), ['data string']],
    [old({ datacontentencoding: 'base64', data: null }), []],
    [old({ datacontentencoding: 'binary', data: 'a b' }), []],
    [old({ data_base64: 'aGk=' }), ['data_base64 attribute-name']],
  ])('%j breaks %j', (event, broken) => {
    expect(judged(event).broken).toEqual(broken);
  });
});

describe('an extension', () => {
  test.each([true, 'text', '', 7, -2147483648, 2147483647, null])('may be %j', (value) => {
    expect(judged(eventWith({ note: value }))).toEqual(good);
  });

  test.each([
    [2147483648, 'integer'],
    [-2147483649, 'integer'],
    [0.5, 'integer'],
    ['a\nb', 'characters'],
    [{}, 'extension-type'],
    [[1], 'extension-type'],
  ])('may not be %j', (value, rule) => {
    expect(judged(eventWith({ note: value })).broken).toEqual([`note ${rule}`]);
  });

  test('of 0.3 may be any JSON value, of which texts and numbers keep their rules', () => {
    expect(judged(old({ note: { a: [1] } }))).toEqual(good);
    expect(judged(old({ note: 'a\nb' })).broken).toEqual(['note characters']);
    expect(judged(old({ note: 0.5 })).broken).toEqual(['note integer']);
  });

  test.each(['Note', 'my-note', 'my_note', '', 'ü'])('is not named %j', (name) => {
    expect(judged(eventWith({ [name]: 'x' })).broken).toEqual([`${name} attribute-name`]);
  });

  test('has a name of 20 characters at most, or a warning', () => {
    expect(judged(eventWith({ ['n'.repeat(20)]: 'x' }))).toEqual(good);
    expect(judged(eventWith({ ['n'.repeat(21)]: 'x' })).warnings).toEqual([`${'n'.repeat(21)} name-length`]);
  });
});

describe('what is allowed and probably not meant is a warning', () => {
  test.each([
    [eventWith({ source: 'no uri' }), ['source uri-reference']],
    [eventWith({ source: '/shop' }), []],
    [eventWith({ dataschema: '#' }), ['dataschema uri']],
    [eventWith({ dataschema: 'https://example.com/schema' }), []],
    [old({ schemaurl: 'https://example.com/schema' }), []],
    [eventWith({ data: 2 ** 53 }), ['data safe-integer']],
  ])('%j: %j', (event, warnings) => {
    expect(judged(event)).toEqual({ broken: [], warnings });
  });

  test('of what is broken nothing more is said', () => {
    expect(judged(eventWith({ source: 7 }))).toEqual({ broken: ['source string'], warnings: [] });
    expect(judged(eventWith({ dataschema: 'no uri' }))).toEqual({ broken: ['dataschema uri'], warnings: [] });
    expect(judged(eventWith({ dataschema: '' }))).toEqual({ broken: ['dataschema non-empty'], warnings: [] });
    expect(judged(old({ dataschema: '#' })).warnings).toEqual([]);
  });
});

test('what a number has beyond a double, and a nesting beyond 64 levels, is of the whole event', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  expect(judged(eventWith({ data: JSON.parse('1e400') })).broken).toEqual([' number']);
  expect(judged(eventWith({ data: nested(63) }))).toEqual(good);
  expect(judged(eventWith({ data: nested(64) })).broken).toEqual([' depth']);
});

test('all rules that are broken are reported, with what is missing first', () => {
  expect(judged({ specversion: '2.0', id: '', time: 'now' }).broken).toEqual([
    'source required',
    'type required',
    'specversion specversion',
    'id non-empty',
    'time timestamp',
  ]);
  expect(judged({ ...eventWith(), id: null }).broken).toEqual(['id required']);
});

describe('an error says the shortest way out', () => {
  const adviceOf = (given: object) => {
    const { broken } = validate({ ...eventWith(), ...given });
    return broken.map(({ attribute, advice }) => [attribute, ...english(advice ? [advice] : [])]);
  };

  test.each<[object, readonly string[]]>([
    [
      { recipient_client_id: 'x' },
      ['recipient_client_id', 'Rename it to "recipientclientid", or put it into "data".'],
    ],
    [{ traceId: 'x' }, ['traceId', 'Rename it to "traceid", or put it into "data".']],
    [{ Data: 'x' }, ['Data', 'Put it into "data".']],
    [{ '': 'x' }, ['', 'Put it into "data".']],
    [{ labels: { a: 1 } }, ['labels', 'Put it into "data".']],
    [{ time: 1_770_845_394_000 }, ['time', 'Write it as "2026-02-11T21:29:54.000Z".']],
    [{ time: '1770845394' }, ['time', 'Write it as "2026-02-11T21:29:54.000Z".']],
    [{ time: 'yesterday' }, ['time']],
  ])('%j', (given, advice) => {
    expect(adviceOf(given)).toEqual([advice]);
  });
});

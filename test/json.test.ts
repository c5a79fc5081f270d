import { describe, expect, test } from 'vitest';
import {
  asCount,
  asList,
  asObject,
  asText,
  asTime,
  at,
  flagAt,
  isScalar,
  itemsAt,
  numberAt,
  parseJson,
  scalarsIn,
  textAt,
} from '../src/json.ts';

const data = {
  pull_request: { user: { login: 'octocat' }, draft: true, comments: 3, body: 'one\r\ntwo', merged_by: null },
  labels: [{ name: 'bug' }],
  blank: ' \n',
};

describe('a value at a path', () => {
  test.for([
    ['pull_request.user.login', 'octocat'],
    ['labels.0.name', 'bug'],
    ['pull_request.merged_by', undefined],
    ['pull_request.merged_by.login', undefined],
    ['pull_request.comments.toFixed', undefined],
    ['pull_request.user.login.length', undefined],
    ['constructor.name', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ] as const)('%s: %s', ([path, value]) => {
    expect(at(data, path)).toBe(value);
    expect(at(data, path.split('.'))).toBe(value);
  });

  test('is absent in data that has no members', () => {
    for (const nothing of [undefined, null, 'text', 7, true, []]) expect(at(nothing, 'a')).toBeUndefined();
  });

  test('counts as absent if it is of another type', () => {
    expect(textAt(data, 'pull_request.user')).toBeUndefined();
    expect(textAt(data, 'pull_request.draft')).toBeUndefined();
    expect(textAt(data, 'blank')).toBeUndefined();
    expect(numberAt(data, 'pull_request.body')).toBeUndefined();
    expect(flagAt(data, 'pull_request.comments')).toBe(false);
    expect(itemsAt(data, 'pull_request')).toEqual([]);
  });

  test('is read as what it is', () => {
    expect(textAt(data, 'pull_request.body')).toBe('one\ntwo');
    expect(textAt(data, 'pull_request.comments')).toBe('3');
    expect(numberAt(data, 'pull_request.comments')).toBe(3);
    expect(flagAt(data, 'pull_request.draft')).toBe(true);
    expect(itemsAt(data, 'labels')).toEqual([{ name: 'bug' }]);
  });
});

test.for([
  ['an object', asObject, { a: 1 }, [[], null, 'a', 1, undefined]],
  ['a text', asText, 'a', ['', 1, null, {}, undefined]],
  ['a count', asCount, 0, [-1, 1.5, 2 ** 53, Number.NaN, '1', null]],
  ['a time', asTime, '2026-11-02T10:00:00Z', ['yesterday', '', 1, null]],
] as const)('%s is a value of that type and nothing else', ([, read, value, others]) => {
  expect(read(value)).toEqual(value);
  for (const other of others) expect(read(other)).toBeUndefined();
});

test('whatever is no list has no items', () => {
  expect([[1], { length: 1 }, 'ab', null].map(asList)).toEqual([[1], [], [], []]);
});

test('texts, finite numbers and booleans are scalars', () => {
  expect(['', 0, false].every(isScalar)).toBe(true);
  expect([null, undefined, Number.POSITIVE_INFINITY, [], {}].some(isScalar)).toBe(false);
});

test('text that is not JSON has no value', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  expect(parseJson('null')).toBeNull();
  expect(['', '{', 'undefined', "{'a':1}"].map(parseJson)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('scalars are found in their order at any depth', () => {
  expect(scalarsIn({ a: ['x', { b: 2 }], c: null, d: false })).toEqual(['x', '2', 'false']);
  let deep: unknown = 'end';
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  expect(scalarsIn(deep)).toEqual(['end']);
});

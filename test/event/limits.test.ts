import { describe, expect, test } from 'vitest';
import {
  findTooDeepElement,
  hasTooManyValues,
  maxDepth,
  maxEvents,
  maxValues,
  measureJson,
} from '../../src/event/limits.ts';

const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const maps = (levels: number) => `${'{"a":'.repeat(levels)}0${'}'.repeat(levels)}`;

describe('the element of a text that nests too deep', () => {
  test.each([
    ['an event of 64 levels', maps(64), undefined],
    ['an array of 64 levels', `[${lists(64)}]`, undefined],
    ['a first one of 65 levels', `[${lists(65)}]`, 0],
    ['a second one', `[1, ${lists(65)}]`, 1],
    ['one after events with commas of their own', `[[1, 2], {"a": [1, 2], "b": 3}, "x,y", ${lists(65)}]`, 3],
    ['many side by side', `[${`${lists(64)},`.repeat(50)}1]`, undefined],
    ['levels that are closed again', `[${'[]'.repeat(1)}${',[]'.repeat(200)}]`, undefined],
    ['maps that are closed again', `[{}${',{}'.repeat(200)}]`, undefined],
  ])('%s', (_, text, element) => {
    expect(findTooDeepElement(text)).toBe(element);
  });

  test('an event by itself may have the level that an array has of its own: the values are measured', () => {
    expect(findTooDeepElement(maps(65))).toBeUndefined();
    expect(findTooDeepElement(maps(66))).toBe(0);
    expect(measureJson(JSON.parse(maps(65))).depth).toBe(65);
  });

  test.each([
    ['brackets', `["${'['.repeat(200)}"]`],
    ['braces', `["${'{'.repeat(200)}"]`],
    ['brackets after a quote', `["\\"${'['.repeat(200)}"]`],
    ['brackets after a backslash', `["\\\\", "${'['.repeat(200)}"]`],
    ['brackets as a name', `[{"${'['.repeat(200)}": 1}]`],
    ['commas', `["${','.repeat(5)}", ${lists(64)}]`],
    ['brackets in a string without an end', `["${'['.repeat(200)}`],
  ])('does not count %s in a string', (_, text) => {
    expect(findTooDeepElement(text)).toBeUndefined();
  });

  test('a string that ends in a backslash ends there', () => {
    expect(findTooDeepElement(`["\\\\",${lists(65)}]`)).toBe(1);
  });

  test('stops where the text stops being JSON: the parser says what is wrong there', () => {
    expect(findTooDeepElement(`[a${lists(65)}]`)).toBe(0);
    expect(findTooDeepElement(`[x${lists(65)}]`)).toBeUndefined();
    expect(findTooDeepElement(`<html>${lists(65)}`)).toBeUndefined();
  });

  test('numbers, names and white space of JSON are no end', () => {
    const text = `[-1.5e+3, 1E9, true, false, null,\t\r\n "x", 0.25, ${lists(65)}]`;
    expect(findTooDeepElement(text)).toBe(7);
  });
});

describe('the extent of a value', () => {
  test.each([
    [1, 0],
    ['x', 0],
    [null, 0],
    [[], 1],
    [{}, 1],
    [{ a: [1, { b: [] }] }, 4],
    [[[], [[]]], 3],
    [JSON.parse(lists(64)), 64],
    [JSON.parse(lists(65)), 65],
    [JSON.parse(lists(200)), 65],
  ])('%j has %i levels', (value, depth) => {
    expect(measureJson(value).depth).toBe(depth);
  });

  test.each([
    ['9007199254740991', false, false],
    ['-9007199254740991', false, false],
    ['9007199254740992', true, false],
    ['-9007199254740993', true, false],
    ['[[{"a": 9007199254740993}]]', true, false],
    ['0.1', false, false],
    ['1e21', true, false],
    ['1e400', false, true],
    ['[-1e400, 1]', false, true],
    ['[1, "9007199254740993"]', false, false],
  ])('%s: rounded %s, beyond a double %s', (text, rounded, infinite) => {
    expect(measureJson(JSON.parse(text))).toMatchObject({ rounded, infinite });
  });

  test('what is beyond the last level that is measured is not looked at', () => {
    const nested = (levels: number, value: unknown): unknown =>
      levels === 0 ? value : [nested(levels - 1, value)];
    expect(measureJson(nested(maxDepth, 2 ** 60)).rounded).toBe(true);
    expect(measureJson(nested(maxDepth + 1, 2 ** 60)).rounded).toBe(false);
  });
});

describe('a text with too many values is not parsed', () => {
  const list = (count: number, item: string) => `[${Array(count).fill(item).join(',')}]`;

  test.each([
    ['fifty thousand events', list(maxEvents, '{"a":[1,2,3]}'), false],
    ['one more', list(maxEvents + 1, '{}'), true],
    ['one more after white space', ` \r\n${list(maxEvents + 1, '{}')}`, true],
    ['one more, and each is a list', list(maxEvents + 1, '[]'), true],
    ['a short list', '[1,2]', false],
    ['more attributes than that, one event a line', '{"a":1,"b":2,"c":3}\n'.repeat(maxEvents / 2), false],
    ['a million values', `{"data":${list(maxValues - 1, '1')}}`, false],
    ['one value more', `{"data":${list(maxValues, '1')}}`, true],
    ['a million lists', `{"data":${list(maxValues / 2 + 2, '[]')}}`, true],
    ['commas in a text', `{"data":"${',['.repeat(maxValues)}"}`, false],
    ['a million lines', '\n'.repeat(maxValues), false],
    ['one line more', '\n'.repeat(maxValues + 1), true],
  ])('%s', (_, text, isTooMuch) => expect(hasTooManyValues(text)).toBe(isTooMuch));
});

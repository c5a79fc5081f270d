import { describe, expect, test } from 'vitest';
import { graphemeStart, jsonBytes, shortened, shortenMiddle, unitsWithin } from '../../src/dingtalk/size.ts';

/** ECMA-262, QuoteJSONString, and UTF-8. */
const bytesOfJson = [
  ['a', 1],
  [' ', 1],
  ['~', 1],
  ['"', 2],
  ['\\', 2],
  ['\n', 2],
  ['\t', 2],
  ['\b', 2],
  ['\f', 2],
  ['\r', 2],
  ['\u0000', 6],
  ['\u001f', 6],
  ['\u007f', 1],
  ['\u0080', 2],
  ['ü', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['钉', 3],
  ['\ud7ff', 3],
  ['\ud800', 6],
  ['\udfff', 6],
  ['\ue000', 3],
  ['\uffff', 3],
  ['\u{10000}', 4],
  ['🚀', 4],
  ['\u{10ffff}', 4],
] as const;

describe('a character in JSON', () => {
  test.each(bytesOfJson)('%j has %i bytes', (char, bytes) => {
    expect(jsonBytes(char)).toBe(bytes);
    expect(unitsWithin(char, bytes)).toBe(char.length);
    expect(unitsWithin(char, bytes - 1)).toBe(0);
    expect(unitsWithin(`${char}${char}`, bytes)).toBe(char.length);
  });
});

test('what fits whole is its length, and nothing fits nowhere', () => {
  expect(unitsWithin('abc', 3)).toBe(3);
  expect(unitsWithin('abc', 100)).toBe(3);
  expect(unitsWithin('', 0)).toBe(0);
  expect(unitsWithin('abc', 0)).toBe(0);
});

describe('a text of so many characters as a reader counts them', () => {
  const family = '👨‍👩‍👧‍👦';

  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a b d', 3, 'a…'],
    [family.repeat(3), 3, family.repeat(3)],
    [family.repeat(4), 3, `${family.repeat(2)}…`],
    ['e\u0301'.repeat(4), 4, 'e\u0301'.repeat(4)],
    ['e\u0301'.repeat(5), 4, `${'e\u0301'.repeat(3)}…`],
    ['', 3, ''],
  ])('%j within %i is %j', (text, max, shown) => {
    expect(shortened(text, max)).toBe(shown);
  });

  test('is found without reading all of a text: one endless character is cut, and well-formed', () => {
    const endless = `a${'\u0301'.repeat(1_000)}`;
    expect(shortened(endless, 10)).toBe(`a${'\u0301'.repeat(9)}…`);
    expect(shortened(`${endless}and more characters`, 10)).toBe(`a${'\u0301'.repeat(9)}…`);
    expect(shortened(`${'👩‍'.repeat(500)}`, 10).isWellFormed()).toBe(true);
    expect(shortened(`a${'\u0301'.repeat(159)}`, 10)).toBe(`a${'\u0301'.repeat(159)}`);
  });
});

describe('the start of the character at a position', () => {
  test.each([
    ['abc', 1, 1],
    ['abc', 0, 0],
    ['abc', 3, 3],
    ['🚀🚀', 1, 0],
    ['🚀🚀', 2, 2],
    ['🚀🚀', 3, 2],
    ['ae\u0301b', 2, 1],
    ['a👨‍👩‍👧b', 5, 1],
    ['\r\n', 1, 0],
    ['🇨🇳🇨🇳', 6, 4],
    [`${'x'.repeat(63)}🚀${'x'.repeat(99)}`, 100, 100],
    [`${'x'.repeat(99)}👨‍👩‍👧b`, 104, 99],
  ])('of %j at %i is %i', (text, at, start) => {
    expect(graphemeStart(text, at)).toBe(start);
  });

  test('is searched nearby: far from the start of an endless one it is the position, but no half of a pair', () => {
    const endless = `a${'\u0301'.repeat(500)}`;
    expect(graphemeStart(endless, 300)).toBe(300);
    expect(graphemeStart(endless, 60)).toBe(0);
    const joined = '👩‍'.repeat(200);
    expect(graphemeStart(joined, 301)).toBe(300);
    expect(joined.slice(0, graphemeStart(joined, 302)).isWellFormed()).toBe(true);
    expect(joined.slice(0, graphemeStart(joined, 303)).isWellFormed()).toBe(true);
  });
});

test.each([
  ['abcdefg', 7, 'abcdefg'],
  ['abcdefgh', 7, 'abc…fgh'],
  ['abcdefghij', 8, 'abcd…hij'],
  ['abc   xxxxxx   hij', 9, 'abc…hij'],
  ['aaa👍bbbbbbbb👍ccc', 9, 'aaa…👍ccc'],
])('the middle of %j is left out, to %i units: %j', (text, max, shown) => {
  expect(shortenMiddle(text, max)).toBe(shown);
});

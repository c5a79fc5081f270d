import { expect, test } from 'vitest';
import { spaced, withEmojis, wordsOf } from '../../../src/message/release-notes/words.ts';

test.each([
  [':rocket: a :tada:', '🚀 a 🎉'],
  [':+1:', '👍'],
  [':rocket', ':rocket'],
  ['::rocket::', ':🚀:'],
  [':no_such_name:', ':no_such_name:'],
  [':constructor:', ':constructor:'],
  ['12:30:45', '12:30:45'],
])('%s is %s', (words, shown) => {
  expect(withEmojis(words)).toBe(shown);
});

test.each([
  ['a', false, 'a'],
  [' a', false, ' a'],
  ['a\n', false, 'a '],
  ['  a  b  ', false, ' a b '],
  [' ', false, ' '],
  ['', false, ''],
  ['# a', false, '# a'],
  ['# a', true, '\\# a'],
  ['*a*', false, '\\*a\\*'],
])('%j, first in its line: %s, is %j', (words, isFirst, source) => {
  expect(spaced(words, isFirst).source).toBe(source);
});

test.each([
  ['by @mona in #1', 'by mona in #1'],
  ['@mona', 'mona'],
  ['(@mona)', '(mona)'],
  ['a@mona', 'a@mona'],
  ['by @ mona', 'by @ mona'],
  ['@@mona', '@@mona'],
  [':rocket: by @mona', '🚀 by mona'],
])('%s mentions nobody: %s', (words, shown) => {
  expect(wordsOf(words, false).source).toBe(shown);
});

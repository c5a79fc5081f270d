import { expect, test } from 'vitest';
import { byteLength, decodeUri, encodeAddress, encodePart, printable, trim, trimEnd } from '../src/text.ts';

test.for([
  ['line ends and tabs', 'a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
  ['escape sequences', '\u001b[31mred', '\\u{1b}[31mred'],
  ['text that runs the other way', 'a\u202eb', 'a\\u{202e}b'],
  ['invisible characters', 'a\u200bb\ufeffc', 'a\\u{200b}b\\u{feff}c'],
  ['line separators', 'a\u2028b\u2029c\u0085d', 'a\\u{2028}b\\u{2029}c\\u{85}d'],
] as const)('%s are shown as escapes', ([, text, shown]) => {
  expect(printable(text)).toBe(shown);
});

test('a runner command within a line is broken', () => {
  expect(printable('x ##[add-mask]a')).not.toContain('##[');
});

test('half a character is repaired', () => {
  expect(printable('a\ud83d').isWellFormed()).toBe(true);
  expect(printable('😀'.repeat(200), 101).isWellFormed()).toBe(true);
});

test('long text is cut, and says so', () => {
  expect(printable('x'.repeat(1000), 10)).toBe(`${'x'.repeat(10)}…`);
});

test('ordinary text stays as it is', () => {
  const text = 'fix: 修复 “空载荷” — `a.b-c` (#42) 👍';
  expect(printable(text)).toBe(text);
});

test('only the named characters are trimmed', () => {
  expect(trim('. a.b .', '. ')).toBe('a.b');
  expect(trimEnd('https://github.com//', '/')).toBe('https://github.com');
  expect(trim('...', '.')).toBe('');
});

test('an address is decoded for a reader, and left alone if its escapes are broken', () => {
  expect(decodeUri('caf%C3%A9%20%2F')).toBe('café /');
  expect(decodeUri('100%')).toBe('100%');
});

test('bytes are counted as UTF-8 has them', () => {
  expect(['a', 'é', '中', '😀', '\ud83d'].map(byteLength)).toEqual([1, 2, 3, 4, 3]);
});

test('half a character in an address becomes the replacement character', () => {
  expect(encodePart('a\ud800/b')).toBe('a%EF%BF%BD%2Fb');
  expect(encodeAddress('/a\udfff?b=c d')).toBe('/a%EF%BF%BD?b=c%20d');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInline, oneLine } from '../../src/dingtalk/escape.ts';
import { link } from '../../src/dingtalk/link.ts';
import {
  bold,
  code,
  heading,
  lines,
  list,
  Markdown,
  md,
  paragraphs,
  quote,
  text,
} from '../../src/dingtalk/markdown.ts';
import { plainOf } from '../../src/dingtalk/plain.ts';
import { wordsIn } from '../message/oracle.ts';

test('marks go, links become words and addresses', () => {
  const page = paragraphs(
    heading(3, '❌ CI failed'),
    lines(md`${bold('octo/hello')} · run #128`, md`at ${code('src/a_b.ts:12')}`),
    quote(lines('fix: *all* of it', 'by Mona')),
    list('one', md`two ${link('Run', 'https://github.com/octo/hello?a=(1)')}`),
  );
  expect(plainOf(page)).toBe(
    [
      '❌ CI failed',
      '',
      'octo/hello · run #128',
      'at src/a_b.ts:12',
      '',
      'fix: *all* of it',
      'by Mona',
      '',
      '- one',
      '- two Run: https://github.com/octo/hello?a=(1)',
    ].join('\n'),
  );
});

test('a reader of a text message sees the words that a reader of markdown sees', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '*',
      '_',
      '`',
      '\\',
      '&',
      '<',
      '>',
      '~',
      '#',
      '[',
      ']',
      '(',
      ')',
      ';',
      'l',
      't',
    ),
  });
  fc.assert(
    fc.property(words, (given) => {
      const source = text(`x${given}x`);
      expect(plainOf(source)).toBe(wordsIn(source.source));
      expect(plainOf(md`**${`x${given}x`}**`)).toBe(plainOf(source));
    }),
    { numRuns: 500 },
  );
  expect(escapeInline(oneLine(' a  b '))).toBe('a b');
});

test.each([
  ['> > a', 'a'],
  ['>a', 'a'],
  ['a > b', 'a > b'],
  ['a # b', 'a # b'],
  ['####### a', '####### a'],
  ['#a', '#a'],
  ['a\n\n\n\nb\n', 'a\n\nb'],
  ['a  \nb', 'a\nb'],
  ['\\*a\\* &amp; &lt;b> &gt;', '*a* & <b> >'],
  ['`a*b`', 'a*b'],
  ['**a** *b* ~~c~~', 'a b c'],
  ['2 * 3', '2 * 3'],
  ['[**a**](https://a.example)', 'a: https://a.example'],
  ['![shot](https://a.example/b.png)', 'shot: https://a.example/b.png'],
  ['&copy;', '&copy;'],
  ['  a', 'a'],
])('%j reads as %j', (source, plain) => {
  expect(plainOf(Markdown.trusted(source))).toBe(plain);
});

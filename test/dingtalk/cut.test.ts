import { fc, test as property } from '@fast-check/vitest';
import spec from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { cutMarkdown, cutText } from '../../src/dingtalk/cut.ts';
import {
  bold,
  code,
  heading,
  join,
  lines,
  list,
  Markdown,
  paragraphs,
  quote,
  text,
} from '../../src/dingtalk/markdown.ts';
import { jsonBytes } from '../../src/dingtalk/size.ts';
import { findingsIn, wordsIn } from '../message/oracle.ts';

/** Words of any script, with marks, emoji of several code points, lone surrogates and what looks like markup. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '*a',
    '`b',
    'c](',
    '[d',
    '👩‍👩‍👧‍👦🇨🇳',
    'e\u0301'.repeat(9),
    'https://example.com/a_(b)',
    '大小。',
    '\\',
    '&amp;',
  ),
);

/** What the action writes itself. */
const written: fc.Arbitrary<Markdown> = fc.letrec<{ inline: Markdown; block: Markdown }>((tie) => ({
  inline: fc.oneof(
    words.map(text),
    words.map(bold),
    words.map(code),
    words.map((label) =>
      Markdown.trusted(`[${label.replace(/[^\p{L}]/gu, '') || 'x'}](https://example.com/a)`),
    ),
    fc.array(tie('inline'), { maxLength: 3 }).map((pieces) => join(' ', ...pieces)),
  ),
  block: fc.oneof(
    { maxDepth: 2 },
    fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map((pieces) => lines(...pieces)),
    words.map((said) => heading(3, said)),
    fc.array(tie('inline'), { maxLength: 3 }).map((items) => list(...items)),
    tie('inline').map(quote),
    fc.array(tie('block'), { maxLength: 3 }).map((blocks) => paragraphs(...blocks)),
  ),
})).block;

const maxBytes = fc.integer({ min: 30, max: 400 });

describe('what is cut', () => {
  property.prop([words, maxBytes])('of a text fits, and is its beginning', (given, max) => {
    const cut = cutText(given, max);
    expect(jsonBytes(cut)).toBeLessThanOrEqual(max);
    if (cut !== given) expect(given.startsWith(cut.replace(/…$/, ''))).toBe(true);
    expect(cut.isWellFormed() || !given.isWellFormed()).toBe(true);
  });

  property.prop([
    fc.oneof(
      written.map(({ source }) => source),
      fc.string({ unit: 'binary', maxLength: 300 }),
    ),
    maxBytes,
  ])('of markdown fits, whatever it is', (source, max) => {
    expect(jsonBytes(cutMarkdown(source, max))).toBeLessThanOrEqual(max);
  });

  property.prop([written, maxBytes], { numRuns: 500 })(
    'of our own markdown reads as the beginning of it, with no link that it does not have',
    ({ source }, max) => {
      const cut = cutMarkdown(source, max);
      const plain = (markdown: string) => wordsIn(markdown).replace(/\s+|…/g, '');
      const [whole, part] = [plain(source), plain(cut)];
      expect({ source, cut, part: whole.slice(0, part.length) }).toEqual({ source, cut, part });
      const links = new Set(findingsIn(source).map(({ url }) => url));
      expect(findingsIn(cut).filter(({ url }) => !links.has(url))).toEqual([]);
    },
  );

  test('of any example of CommonMark fits, at each size, and ends outside of a character', () => {
    for (const { markdown } of spec.tests) {
      for (const max of [30, 40, 60]) {
        const cut = cutMarkdown(markdown, max);
        expect(jsonBytes(cut)).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
      }
    }
  });
});

/** Found by the properties above, or by people. */
describe('a cut leaves no marks without words', () => {
  test.each([
    ['### Heading', 32],
    ['- **bold words**', 30],
    ['> ### quoted', 33],
    ['1. item', 28],
    ['~~struck~~', 30],
  ])('of %j within %i bytes', (line, maxBytes) => {
    const cut = cutMarkdown(`${line} ${'x'.repeat(400)}`, maxBytes);
    expect(cut).not.toMatch(/^[\s>#*~\d.+-]+…?[*~]*$/);
  });

  test('when there is room for the marks alone, nothing is left', () => {
    expect(cutMarkdown(`### ${'x'.repeat(400)}`, 28)).toBe('');
    expect(cutMarkdown(`- **${'x'.repeat(400)}**`, 28)).toBe('');
    expect(cutMarkdown(`First.\n\n> ### ${'x'.repeat(400)}`, 40)).toBe('First.\n\n…');
  });

  test('of emphasis it closes what it opened', () => {
    expect(cutMarkdown(`**${'bold '.repeat(100)}**`, 80)).toMatch(/^\*\*(?:bold ?)+…\*\*$/);
    expect(cutMarkdown(`~~a *b ${'c '.repeat(200)}*~~`, 80)).toMatch(/^~~a \*b [c ]+…\*~~$/);
  });
});

/** What is left of a text when so many bytes of it fit; 24 are kept for the end. More words follow it. */
const cutAt = (cut: (text: string, maxBytes: number) => string) => (text: string, bytes: number) =>
  cut(text + 'x'.repeat(60), bytes + 24);

describe('a text is cut', () => {
  test.each([
    ['at a line', 'aaaa bbbb\ncc dd', 12, 'aaaa bbbb…'],
    ['not at a line that loses most of it', 'aaaa\nbbbb cccc', 12, 'aaaa\nbbbb…'],
    ['after a sentence', 'One two. Three four', 13, 'One two.…'],
    ['after a sentence rather than after a word', 'One two three. Four five', 22, 'One two three.…'],
    ['after a question', 'One two? Three', 13, 'One two?…'],
    ['after a Chinese sentence', '一二三四。五六', 21, '一二三四。…'],
    ['not at the point of a number', 'One 2.5 three', 8, 'One 2.5…'],
    ['after a word', 'one two three', 10, 'one two…'],
    ['in a word that is too long', 'one twothree', 10, 'one twothr…'],
    ['between two letters', 'abcdefghij', 5, 'abcde…'],
    ['before a character of several code points', 'a👨‍👩‍👧b', 10, 'a…'],
    ['to nothing', 'abc', 0, ''],
    ['to nothing of spaces', '   ', 3, ''],
  ])('%s', (_, text, bytes, left) => {
    expect(cutAt(cutText)(text, bytes)).toBe(left);
  });

  test('only if it does not fit', () => {
    expect(cutText('a'.repeat(30), 30)).toBe('a'.repeat(30));
    expect(cutText('\\'.repeat(15), 30)).toBe('\\'.repeat(15));
    expect(cutText('\\'.repeat(16), 30)).toBe(`${'\\'.repeat(3)}…`);
    expect(cutMarkdown('a'.repeat(30), 30)).toBe('a'.repeat(30));
  });
});

describe('markdown is cut', () => {
  test.each([
    ['at a line', 'First line.\nSecond line.', 14, 'First line.\n\n…'],
    ['in a line that is long', 'First line.\nSecond one is long.', 22, 'First line.\nSecond…'],
    ['at an item', '# H\n\n- a\n- b\n- c', 12, '# H\n\n- a\n\n…'],
    ['after a sentence', 'Sentence one. Sentence two goes', 18, 'Sentence one.…'],
    ['before a link', 'a [words](https://a.example) b', 27, 'a…'],
    ['after a link', 'a [words](https://a.example) b', 29, 'a [words](https://a.example)…'],
    ['before a picture', 'a ![pic](https://a.b/c.png) b', 12, 'a…'],
    ['between brackets that are no link', 'a [b] c (d) e', 6, 'a [b]…'],
    ['in brackets that are no link', 'a [words](two parts) b', 8, 'a [words…'],
    ['before an address', 'see https://a.example/page now', 12, 'see…'],
    ['before an escape', 'a \\*b', 3, 'a…'],
    ['before an entity', 'a &amp; b', 5, 'a…'],
    ['before a tag', 'a <b attr> c', 6, 'a…'],
    ['before a code span', 'a `code` b', 5, 'a…'],
    ['after a code span', 'a `code` b', 9, 'a `code`…'],
    ['behind a single backtick in a code span of two', 'a ``co`de`` b', 9, 'a…'],
    ['directly after a link', 'a [b](c)ddd', 8, 'a [b](c)…'],
    ['behind the end of a link without a beginning', '[a] x](word) y', 9, '[a] x](wo…'],
    ['in an emphasis of what is no address', 'x](*word) yy zz', 12, 'x](*word)…*'],
    ['before a mark of two signs', 'a **b c', 3, 'a…'],
    ['in a mark of three signs', '***a b c d***', 7, '***a b…***'],
    ['in three', '*a **b ~~c d e f', 13, '*a **b ~~c d…~~***'],
    ['before a code span of two backticks', 'a ``co`de`` b', 7, 'a…'],
    ['behind a backtick without an end', 'a `code b', 5, 'a `co…'],
    ['in an emphasis', '**bold words** x', 9, '**bold…**'],
    ['in two', 'a *em **strong words', 16, 'a *em **strong…***'],
    ['in what is struck', '~~struck words~~ x', 10, '~~struck…~~'],
    ['behind a sign that is no emphasis', '2 * 3 and more', 8, '2 * 3…'],
    ['in more than it closes', '*a **b ~~c *d **e f g', 18, '*a **b ~~c *d **e…'],
    ['at a line of a fence', '```js\ncode one\ncode two\n```\nafter', 16, '```js\ncode one\n```\n…'],
    ['in a line of a fence', '```js\ncode one\ncode two\n```\nafter', 12, '```js\ncode\n```\n…'],
    ['in a fence of tildes', '~~~\na b c d e\n~~~', 9, '~~~\na b\n~~~\n…'],
    ['in a fence of a quote', '> ```\n> code one\n> code two', 19, '> ```\n> code one\n> ```\n…'],
    ['before the mark of a fence', 'before\n\n```\ncode', 12, 'before\n\n…'],
    ['before a fence that would be empty', 'before\n\n```\ncode', 15, 'before\n\n…'],
    ['before a fence that would be empty, with nothing before it', '```\ncode', 5, '…'],
    ['after a fence whose end has spaces', '```\na\n```  \nafter the fence', 26, '```\na\n```  \nafter the…'],
    ['in the first line of a fence', '```js words', 6, ''],
    ['in a fence that only seems to end', '```\na\n``` x\nb c d e f', 19, '```\na\n``` x\n```\n…'],
    ['after a fence', '```\na\n```\nafter the fence it', 24, '```\na\n```\nafter the…'],
    [
      'after a fence with a shorter one in it',
      '````\n```\nb\n````\nafter the fence',
      26,
      '````\n```\nb\n````\n\n…',
    ],
    ['after backticks in the midst of a line', 'x ``` y\nb c d', 10, 'x ``` y\n\n…'],
  ])('%s', (_, source, bytes, left) => {
    expect(cutAt(cutMarkdown)(source, bytes)).toBe(left);
  });
});

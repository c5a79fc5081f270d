import { fc, test as property } from '@fast-check/vitest';
import spec from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { cutMarkdown, cutText } from '../../../src/message/markdown/cut.ts';
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
} from '../../../src/message/markdown/markdown.ts';
import { jsonBytes } from '../../../src/message/markdown/size.ts';
import { findingsIn, wordsIn } from '../oracle.ts';

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

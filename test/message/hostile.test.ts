import { expect, test } from 'vitest';
import {
  escapeCode,
  escapeInline,
  escapeLine,
  escapeLinkWords,
  oneLine,
  plainText,
} from '../../src/dingtalk/escape.ts';
import { link } from '../../src/dingtalk/link.ts';
import {
  bold,
  code,
  heading,
  join,
  lines,
  list,
  md,
  paragraphs,
  quote,
  quoted,
  text,
} from '../../src/dingtalk/markdown.ts';
import { fewHostileTexts, hostileTexts } from './hostile.ts';
import { findingsIn, lenientFindingsIn, markupIn } from './oracle.ts';

const places: Readonly<Record<string, (hostile: string) => string>> = {
  'in the middle of a line': (hostile) => md`Mona opened ${hostile} today`.source,
  'at the start of a line': (hostile) => md`${hostile} by Mona`.source,
  'alone on a line': (hostile) => text(hostile).source,
  'as a heading': (hostile) => heading(3, hostile).source,
  'in bold': (hostile) => md`**${hostile}** · run`.source,
  'as code': (hostile) => md`at ${code(hostile)}`.source,
  'as a quote of several lines': (hostile) => quoted(hostile, 20)?.source ?? '',
  'as a quote': (hostile) => quote(hostile).source,
  'as an item': (hostile) => list(hostile, hostile).source,
  'as a label': (hostile) => md`${hostile}: ${hostile}`.source,
  'twice in a row': (hostile) => md`${hostile}${hostile}`.source,
  'joined without space': (hostile) => join('', hostile, hostile, bold(hostile), hostile).source,
  'as lines and paragraphs': (hostile) => paragraphs(lines(hostile, hostile), hostile).source,
};

/** Places that the others are made of: here every text is tried. */
const simple = ['in the middle of a line', 'at the start of a line', 'alone on a line', 'as code'];

for (const [place, sourceOf] of Object.entries(places)) {
  const texts = simple.includes(place) ? hostileTexts : fewHostileTexts;

  test(`a hostile text ${place} is no link, image or HTML`, () => {
    const found = texts.map((hostile) => ({ hostile, found: findingsIn(sourceOf(hostile)) }));
    expect(found.filter(({ found }) => found.length > 0)).toEqual([]);
  });

  test(`a hostile text ${place} is none for a parser without escapes either`, () => {
    const found = texts.map((hostile) => ({ hostile, found: lenientFindingsIn(sourceOf(hostile)) }));
    expect(found.filter(({ found }) => found.length > 0)).toEqual([]);
  });
}

test('a hostile text alone on a line is a paragraph of text and nothing else', () => {
  for (const hostile of hostileTexts) {
    expect({ hostile, found: markupIn(text(hostile).source) }).toEqual({ hostile, found: [] });
  }
});

test('the words of a link never change where it goes, nor make a second one', () => {
  for (const hostile of hostileTexts) {
    const words = oneLine(hostile);
    const source = md`before ${link(hostile, 'https://github.com/octo/hello')} after`.source;
    const found = findingsIn(source).map(({ url }) => url);
    const own =
      'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fgithub.com%2Focto%2Fhello&pc_slide=false';
    expect({ hostile, found }).toEqual({ hostile, found: words === '' ? [] : [own] });
  }
});

test('a text next to a link does not make an image of it, nor give it other words', () => {
  for (const hostile of hostileTexts) {
    const own = link('Run', 'https://github.com/octo/hello');
    for (const source of [
      md`${hostile}${own}`.source,
      md`${own}${hostile}`.source,
      join('', hostile, own, hostile).source,
    ]) {
      expect({ hostile, kinds: findingsIn(source).map(({ kind }) => kind) }).toEqual({
        hostile,
        kinds: ['link'],
      });
    }
  }
});

test('control, bidi and invisible characters and lone surrogates are gone from every place', () => {
  const bad =
    /[\p{Cc}\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u{e0000}-\u{e0fff}\p{Noncharacter_Code_Point}]/u;
  for (const hostile of hostileTexts) {
    for (const escaped of [escapeInline, escapeLine, escapeLinkWords, escapeCode, oneLine]) {
      const shown = escaped(hostile);
      expect({ hostile, bad: bad.test(shown), whole: shown.isWellFormed() }).toEqual({
        hostile,
        bad: false,
        whole: true,
      });
    }
    expect(bad.test(plainText(hostile).replaceAll('\n', ''))).toBe(false);
  }
});

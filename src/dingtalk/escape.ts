/*
 * Untrusted text, made harmless for the place where it stands. DingTalk documents neither its markdown parser
 * nor an escape, so each rule holds for several: a CommonMark parser sees plain text, and so do a parser that
 * links addresses and one made of regular expressions that ignores backslashes. What would become a link is
 * parted by a hair space (U+200A, `]( → ] (`), which any parser and reader takes as it looks; a bracket without
 * its pair becomes full-width, so that it takes no words to the action's own link; what would be HTML becomes
 * an entity; only what would be emphasis or code gets a backslash. Ordinary text — `fix: handle a.b-c (#42)` —
 * stays as it is. docs/dev/decisions/0006-untrusted-text.md has the measurements.
 */

import { isPrintableAscii, unicodePattern } from '../text.ts';

const gap = '\u200a';

/**
 * Escapes text inside a line of markdown: it becomes no emphasis, code, link, image, HTML, mention or line
 * break.
 */
export function escapeInline(text: string): string {
  return pairedBrackets(parted(oneLine(text)))
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/<(?=\S|$)/g, '&lt;')
    .replaceAll('`', '\\`')
    .replace(/~{2,}|(?<=\S)~/g, escapeEach)
    .replace(/\*+/g, (run, at: number, all: string) =>
      isSpace(all[at - 1]) && isSpace(all[at + run.length]) ? run : escapeEach(run),
    )
    .replace(/_+/g, (run, at: number, all: string) =>
      isWord(all[at - 1]) && isWord(all[at + run.length]) ? run : escapeEach(run),
    );
}

/**
 * Escapes text at the start of a line, quote or list item: it also becomes no heading, list, quote, rule,
 * table or task.
 */
export function escapeLine(text: string): string {
  return (
    escapeInline(text)
      // Some parsers need no space after `#`.
      .replace(/^#|^[-+](?=\s|$)/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
      .replace(/^>/, '&gt;')
      .replace(/^(?:[-=|:][-=|:\s]*$|\||\[[ x]\](?=\s))/i, '\\$&')
  );
}

/**
 * Escapes the words of a link. Brackets become full-width ones: a parser without escapes would end the link
 * at the first.
 */
export function escapeLinkWords(text: string): string {
  return escapeInline(text.replaceAll('[', '［').replaceAll(']', '］'));
}

/**
 * The content of a code span, where escapes do not work: backticks and tags are replaced so that they cannot
 * end it.
 */
export function escapeCode(text: string): string {
  return withoutOrders(oneLine(text).replaceAll('`', "'"))
    .replace(/\](?= ?[(:[])/g, `]${gap}`)
    .replace(/<(?=[a-z/!?])/gi, `<${gap}`)
    .replace(/\\$/, `\\${gap}`);
}

/** Text on one line outside markdown: a title, a button, the title of a link card. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/**
 * Text of several lines outside markdown: the content of a text message. Breaks up schemes that act inside
 * DingTalk.
 */
export function plainText(text: string): string {
  return clean(text).replace(dingtalkScheme, `:${gap}`).trim();
}

/** Separates two pieces that are harmless alone but would form a link, an image or a mention together. */
export function gapBetween(left: string, right: string): string {
  const [end, start] = [left.slice(-maxEntityChars), right.slice(0, maxEntityChars)];
  return seams.some(({ before, after }) => before.test(end) && after.test(start)) ? gap : '';
}

/**
 * The longest name of an entity has 31 characters. Source: html.spec.whatwg.org, named character references.
 */
const maxEntityChars = 40;

const seams = [
  { before: /!$/, after: /^\[/ },
  { before: /\] ?$/, after: /^ ?[(:[]/ },
  { before: /:$/, after: /^\/\// },
  { before: /\/$/, after: /^\// },
  { before: /www$/i, after: /^\./ },
  { before: /@$/, after: /^\S/ },
  { before: /@[\w.-]{1,38}$/, after: /^[\w.-]/ },
  { before: /&#?\w*$/, after: /^#?\w*;/ },
];

/** Most characters of one text; no message holds more. */
const maxChars = 40_000;

/**
 * Removes control, bidi and invisible characters, repairs lone surrogates, converts line ends to `\n`, and
 * allows at most four combining marks on a letter.
 */
function clean(given: string): string {
  const text = given.length > maxChars ? `${given.slice(0, maxChars)}…` : given;
  if (/^[\x20-\x7e\n]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible(), '')
    .replace(surplusMarks(), '$1');
}

/** Emoji keep their joiners and their colour. */
const invisible = unicodePattern(
  String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}])\u{200d}|\u{200d}(?!\p{Extended_Pictographic})|(?<!\p{Emoji})\u{fe0f}|[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]--[\n\u{200d}\u{fe0f}]]`,
  'gv',
);

const surplusMarks = unicodePattern(String.raw`(\p{M}{4})\p{M}+`, 'gu');

/**
 * Breaks up addresses: clients link them even where markdown does not, also without a scheme. A bare name
 * (`a.ts`, `evil.example`) stays: a link of it would show its own address.
 */
function parted(text: string): string {
  return withoutOrders(text)
    .replace(/\/(?=\/)/g, `/${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/@(?=[\w-]{0,63}\.)/g, `@${gap}`)
    .replace(/(?<=mailto|xmpp):/gi, `:${gap}`)
    .replace(/!(?=\[)/g, `!${gap}`)
    .replace(/\](?= ?[(:[])/g, `]${gap}`);
}

/** Breaks up what DingTalk acts on, in code too: its own schemes, a mention of everybody or of a number. */
function withoutOrders(text: string): string {
  return text.replace(dingtalkScheme, `:${gap}`).replace(mention, `@${gap}`);
}

const dingtalkScheme = /(?<=dtmd|dingtalk|eapp):(?=\/\/)/gi;

/** A user id needs no such care: DingTalk acts only on ids in `at`, and those are mentioned anyway. */
const mention = /@(?=all(?![\w-])|所有人|\+?\d[\d-]{6})/gi;

/** Replaces unpaired brackets by full-width ones, which no parser knows. */
function pairedBrackets(text: string): string {
  if (!text.includes('[')) return text;
  const open: number[] = [];
  const chars = [...text];
  for (const [index, char] of chars.entries()) {
    if (char === '[') open.push(index);
    else if (char === ']') open.pop();
  }
  for (const index of open) chars[index] = '［';
  return chars.join('');
}

function escapeEach(run: string): string {
  return run.replace(/./g, '\\$&');
}

function isSpace(char: string | undefined): boolean {
  return char === ' ';
}

function isWord(char: string | undefined): boolean {
  if (char === undefined) return false;
  return isPrintableAscii(char) ? /[a-z\d]/i.test(char) : draft().test(char);
}

const draft = unicodePattern(String.raw`[\p{L}\p{N}]`, 'u');

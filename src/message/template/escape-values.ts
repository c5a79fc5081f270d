import {
  escapeCode,
  escapeInline,
  escapeLine,
  escapeLinkWords,
  gapBetween,
  plainText,
} from '../../dingtalk/escape.ts';
import { allowedUrl } from '../../dingtalk/link.ts';
import { encodePart } from '../../text.ts';

/**
 * Noncharacters that mark the start and end of a value in the output of a template; removed from every value
 * first.
 */
const open = '\ufdd0';
const close = '\ufdd1';

/** Inside a value: the word for addresses, and after `\ufdd3` the one that is shown. */
const twoWords = /\ufdd2([^\ufdd2-\ufdd4]*)\ufdd3([^\ufdd2-\ufdd4]*)\ufdd4/g;

/** The kind of text a template makes, which decides how values are escaped. */
export type TextFormat = 'markdown' | 'plain' | 'url';

/** Most characters of one value; no message holds more. */
const maxValueChars = 50_000;

/** How far back a line is read to find the context of a value. */
const maxLineChars = 4_000;

/** A value inside a template's output, escaped later for its place. */
export function markValue(value: string): string {
  // A block that was captured may have two words; whatever else has, shows the second, in addresses too.
  const shown = value.slice(0, maxValueChars).replace(twoWords, '$2');
  return `${open}${shown.replace(/[\ufdd0-\ufdd4]/g, '')}${close}`;
}

/** The same for a word of ours that addresses have otherwise than readers. */
export function markTwoWords(inAddress: string, shown: string): string {
  return `${open}\ufdd2${inAddress}\ufdd3${shown}\ufdd4${close}`;
}

/**
 * The output of a template with its marked values escaped for their places. Text outside the marks is the
 * author's own markup; where a value touches it, or another value, no link results.
 */
export function escapeValues(rendered: string, place: TextFormat, serverUrl: string): string {
  const written: string[] = [];
  let line = '';
  let fenced = false;
  let isAfterValue = false;
  const write = (text: string): void => {
    written.push(text);
    const end = text.lastIndexOf('\n');
    line = (end === -1 ? line + text : text.slice(end + 1)).slice(-maxLineChars);
  };
  for (const { value, literal } of templateParts(rendered.toWellFormed())) {
    if (value !== undefined) {
      const spot = spotAt(line, place, fenced);
      const isAddress = spot === 'address' || spot === 'url';
      const said = value.replace(twoWords, isAddress ? '$1' : '$2').replace(/[\ufdd2-\ufdd4]/g, '');
      const text = escapedAt(spot, line, said, serverUrl);
      // An `@` that the author wrote is meant to mention somebody.
      const isMention = line.endsWith('@') && !isAfterValue;
      isAfterValue = spot === 'line' || spot === 'words';
      write(isAfterValue && !isMention ? gapBetween(line, text) + text : text);
    }
    for (const _ of literal.matchAll(/(?:^|\n)[ >]*(?:```|~~~)/g)) fenced = !fenced;
    if (literal === '') continue;
    write(isAfterValue ? gapBetween(line, literal) + literal : literal);
    isAfterValue = false;
  }
  return written.join('');
}

/**
 * Marks can be nested (a captured block) or cut off by a filter: everything from an open mark to its end is
 * value.
 */
function* templateParts(rendered: string): Generator<{ value: string | undefined; literal: string }> {
  let depth = 0;
  let value: string | undefined;
  let from = 0;
  for (const { 0: mark, index } of rendered.matchAll(/[\ufdd0\ufdd1]/g)) {
    const piece = rendered.slice(from, index);
    if (depth > 0) value = (value ?? '') + piece;
    else {
      yield { value, literal: piece };
      value = '';
    }
    depth = Math.max(0, depth + (mark === open ? 1 : -1));
    from = index + 1;
  }
  const rest = rendered.slice(from);
  yield depth > 0 ? { value: (value ?? '') + rest, literal: '' } : { value, literal: rest };
}

/** The context of a value: `words` are those of a link, `address` is its target. */
type ValuePosition = 'plain' | 'url' | 'fence' | 'address' | 'code' | 'words' | 'line';

function spotAt(line: string, place: TextFormat, fenced: boolean): ValuePosition {
  if (place !== 'markdown') return place;
  if (fenced) return 'fence';
  if (startOfAddress(line) !== undefined) return 'address';
  if (((line.match(/(?<!\\)`/g)?.length ?? 0) & 1) === 1) return 'code';
  return line.lastIndexOf('[') > line.lastIndexOf(']') ? 'words' : 'line';
}

function escapedAt(spot: ValuePosition, line: string, value: string, serverUrl: string): string {
  switch (spot) {
    case 'plain':
      return plainText(value);
    case 'url':
      return inAddress(line.trim(), value, serverUrl);
    case 'fence':
      return inFence(value);
    case 'address':
      return inAddress(startOfAddress(line) ?? '', value, serverUrl);
    case 'code':
      return escapeCode(value);
    case 'words':
      return escapeLinkWords(value);
    case 'line':
      return inLines(line, value);
    default:
      return spot satisfies never;
  }
}

/** The part of a link's address before the value: '' at its beginning, undefined outside an address. */
function startOfAddress(line: string): string | undefined {
  return /\]\(([^()\s]*)$/.exec(line)?.[1];
}

/** Several lines stay several lines, each in the quote that the template began. */
function inLines(line: string, value: string): string {
  const mark = /^[ >]*/.exec(line)?.[0] ?? '';
  const [first = '', ...others] = plainText(value).split('\n');
  const isStart = /^[ \t>\-+*#\d.)]*$/.test(line);
  return [
    isStart ? escapeLine(first) : escapeInline(first),
    ...others.map((next) => mark + escapeLine(next)),
  ].join('  \n');
}

function inFence(value: string): string {
  return plainText(value).replaceAll('```', "'''").replaceAll('~~~', '---');
}

/** A whole address must be one that a message may link to; a part of one is encoded. */
function inAddress(before: string, value: string, serverUrl: string): string {
  if (before !== '')
    return encodePart(value)
      .replace(/%2F/g, '/')
      .replace(/[()*!'~]/g, hex);
  return (allowedUrl(value.trim(), serverUrl) ?? '').replace(/[()]/g, hex);
}

function hex(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

import { byteLength } from '../text.ts';

/** DingTalk counts the UTF-8 bytes of the whole JSON body; beyond 20,000 it answers errcode 460101. */
export const maxBodyBytes = 20_000;

/** `,"msgUuid":"…"` with 36 characters, which the delivery adds to a body. */
export const msgUuidBytes = 49;

/** Bytes of a text inside a JSON body, without its quotes. */
export function jsonBytes(text: string): number {
  return byteLength(JSON.stringify(text)) - 2;
}

/**
 * How many UTF-16 units of a text fit into so many bytes of JSON; never half a surrogate pair. Reads no
 * further.
 */
export function unitsWithin(text: string, maxBytes: number): number {
  let bytes = 0;
  let at = 0;
  for (const char of text) {
    bytes += bytesOf(char);
    if (bytes > maxBytes) return at;
    at += char.length;
  }
  return at;
}

/** As JSON.stringify writes it (ECMA-262, QuoteJSONString). */
function bytesOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (point === 0x22 || point === 0x5c) return 2;
  if (point < 0x20) return '\b\t\n\f\r'.includes(char) ? 2 : 6;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  if (point >= 0xd800 && point <= 0xdfff) return 6;
  return point < 0x10000 ? 3 : 4;
}

/** The first `maxChars` characters as a reader counts them; the last one is an ellipsis if there are more. */
export function shortened(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const starts: number[] = [];
  for (const { index } of graphemes().segment(text.slice(0, maxChars * 16))) {
    starts.push(index);
    if (starts.length > maxChars) return `${text.slice(0, starts[maxChars - 1]).trimEnd()}…`;
  }
  return text.length > maxChars * 16 ? `${text.slice(0, maxChars)}…`.toWellFormed() : text;
}

/** The beginning and the end of a text: of a line of a log, either may hold the reason. */
export function shortenMiddle(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const half = Math.floor((maxChars - 1) / 2);
  const end = graphemeStart(text, text.length - half);
  return `${text.slice(0, graphemeStart(text, maxChars - 1 - half)).trimEnd()}…${text.slice(end).trimStart()}`;
}

/**
 * The nearest position at or before `at` that is not inside a character as a reader sees it: an emoji, a
 * letter with its marks.
 */
export function graphemeStart(text: string, at: number): number {
  const from = Math.max(0, at - 64);
  const segment = graphemes()
    .segment(text.slice(from, at + 64))
    .containing(at - from);
  const start = segment ? from + segment.index : at;
  if (start > from || from === 0) return start;
  const isLowSurrogate = /[\udc00-\udfff]/.test(text[at] ?? '');
  return isLowSurrogate ? at - 1 : at;
}

/** Created when the first text is cut, which is rare, because it takes milliseconds. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter;
}

let segmenter: Intl.Segmenter | undefined;

import { isHarmless, isPassphrase } from './harmless.ts';

/** Where a value stands in a text. */
export interface CredentialSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the match of a sticky pattern ends; undefined if there is none. */
export function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** `Some("…")`, `["…"]`, `[…]` */
const wrapper =
  /(?:[A-Z][\w.]{0,30}|[a-z]\w{0,10})?[[(]{1,2}\s{0,4}(?=\\{0,7}["'`])|[[(]{1,2}(?=[\w+/$.-])|\{(?=[^\s"'{}:=,]{4,200}\})/y;

const quote = /(?:[bBuUrRfF]{1,2}|@)?(\\{0,7})(["'`“‘«]|&quot;|&#3[49];|%2[27])/y;

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»' };

/** More values of the same list. */
const another = /\s{0,4},\s{0,4}(?=\\{0,7}["'`])/y;

/**
 * What belongs to a value without quotes: all up to a space, but for what separates it from the next one. Passwords have
 * any mark, so a mark ends the value only if nothing of it can follow: `&page=2`, `; Encrypt=true`, `","`, the `\n` of
 * escaped text.
 */
const bare =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour ends there.
  /(?:[^\s\u001b"'`&;,|<>)\]}\\，。；、）】》」]|\\(?!\\{0,7}["'`](?:[\s,;:)\]}]|$)|[nrt](?:[\w.-]{2,40}[=:]|[\s"'\\]|$))|&(?!\s|$|[\w.%-]{2,40}=)|;(?!\s|$|[A-Za-z][\w .-]{2,40}=)|,(?!\s|$|["'][\w.-]{1,40}["'] ?:|[\w.-]{3,40}=|[\w.-]{4,40}:)|\|(?!\s|$)|["'`)\]}>](?!["'`)\]}>]{0,7}(?:\s|$|\\{1,8}[nrt"']|<\/?[a-z]{1,12}[\s>]|[,;:.]{1,2}(?:\s|$|["'[{])))|<(?!\/?[a-z][a-z\d-]{0,15}(?: [^<>\n]{0,80})?\/?>))+/y;

/** The value of a cookie header: to the end of the line, or of the quotes that it stands in. */
const cookies = /(?:[^\r\n"'`\\<>]|\\(?![nrt"'`\\]))+/y;

const words = /[a-z]{2,12}(?: [a-z]{2,12}){3,30}(?=[\s"'`.,;)]{0,4}$)/my;

/** The value that begins at a position, with or without quotation marks; undefined if none does. */
export function credentialAt(text: string, start: number, isCookie = false): CredentialSpan | undefined {
  const direct = quotedAt(text, start, false);
  if (direct !== 'none') return direct;
  if (isHarmless(text, start)) return undefined;
  const at = endAt(wrapper, text, start) ?? start;
  const wrapped = at === start ? 'none' : quotedAt(text, at, text[start] === '[');
  if (wrapped !== 'none') return wrapped;
  if (endAt(object, text, at) !== undefined || (at > start && isHarmless(text, at))) return undefined;
  return wordAt(text, at, isCookie ? (endAt(cookies, text, at) ?? at) : wordEnd(text, at, start));
}

/** The value without quotation marks that begins at a position. */
export function wordAt(
  text: string,
  start: number,
  end = endAt(bare, text, start) ?? start,
): CredentialSpan | undefined {
  const last = withoutMarks(text, start, end);
  return last - start < minBareChars ? undefined : { start, end: last };
}

/** None of the marks of a sentence or of markup. */
const plainWord = /[\w.~+/=!@#$%^&*:-]+/y;

/** A word of letters and digits, in quotation marks or not, of at least so many characters. */
export function randomWordAt(text: string, at: number, minChars: number): CredentialSpan | undefined {
  const start = endAt(quote, text, at) ?? at;
  if (isHarmless(text, start)) return undefined;
  const span = wordAt(text, start, endAt(plainWord, text, start) ?? start);
  if (span === undefined || span.end - span.start < minChars) return undefined;
  const word = text.slice(span.start, span.end);
  return /[A-Za-z]/.test(word) && /\d/.test(word) ? span : undefined;
}

/** An object has values of its own. */
const object = /\{(?=\s|$|["'{}]|[\w$-]{1,40}\s?[:=])/y;

/** Shorter values say nothing, or are marks of a language: `token: ","`. */
const minBareChars = 4;
const minQuotedChars = 3;

/** The value in quotation marks at a position, or of several in a list; `none` if no quotation mark stands there. */
function quotedAt(text: string, at: number, isList: boolean): CredentialSpan | undefined | 'none' {
  quote.lastIndex = at;
  const [opening, slashes = '', mark = ''] = quote.exec(text) ?? [];
  if (opening === undefined) return 'none';
  const start = at + opening.length;
  if (isHarmless(text, start)) return undefined;
  let end = closingAt(text, start, mark, slashes.length);
  if (end - start < minQuotedChars) return undefined;
  while (isList) {
    const next = endAt(another, text, end + slashes.length + mark.length);
    if (next === undefined) break;
    end = closingAt(text, next + slashes.length + mark.length, mark, slashes.length);
  }
  return { start, end };
}

/** Where the quotation mark closes, before its backslashes; the end of the line if it does not. */
function closingAt(text: string, start: number, mark: string, slashes: number): number {
  const feed = text.indexOf('\n', start);
  const line = text.slice(start, feed < 0 ? text.length : feed);
  const last = closing[mark] ?? mark;
  for (let at = line.indexOf(last); at >= 0; at = line.indexOf(last, at + 1)) {
    let first = at;
    while (line[first - 1] === '\\') first -= 1;
    // With more backslashes than the mark that opened, it is one inside, or the value ends in a backslash.
    const more = at - first - slashes;
    const isClosing = more <= 0 || more % (2 * (slashes + 1)) === 0;
    if (isClosing && !/[A-Za-z\d]/.test(line[at + last.length] ?? ''))
      return start + (more <= 0 ? first : at - slashes);
  }
  return start + line.length;
}

/** Where a value without quotes ends. */
function wordEnd(text: string, at: number, start: number): number {
  const phrase = endAt(words, text, at);
  if (phrase !== undefined && isPassphrase(text.slice(at, phrase).split(' '))) return phrase;
  const end = endAt(bare, text, at) ?? at;
  if (!/%3[AD]$/i.test(text.slice(start - 3, start))) return end;
  const next = text.slice(at, end).search(/%(?:26|2[0-2]|0[AD]|3B)/i);
  return next < 0 ? end : at + next;
}

/** The end without the marks of the sentence around the value. */
function withoutMarks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && '.,;:!?)]}>"\'` '.includes(text[last - 1] ?? '')) last -= 1;
  return last;
}

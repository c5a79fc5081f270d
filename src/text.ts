/* What every part does with texts that anybody may have written. Runs in browsers too. */

/** Characters shown of an untrusted value in an error or a log line. */
const maxShown = 120;

/**
 * Untrusted text as one harmless line. Control, bidi and invisible characters become `\u{…}` escapes, `##[`
 * (a runner command anywhere in a line) is broken up, and text longer than `max` characters is cut.
 */
export function printable(text: string, max = maxShown): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return escapeHidden(cut.toWellFormed()).replaceAll('##[', '## [');
}

function escapeHidden(text: string): string {
  if (isPrintableAscii(text)) return text;
  return text.replace(hidden(), (char) => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

/** Letters, digits, marks and visible spaces: characters that hide nothing. */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/**
 * Compiles a `\p{…}` pattern when it is first used: V8 builds its character sets from tables, and most texts
 * are ASCII.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

const hidden = unicodePattern(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, 'gu');

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Removes these characters from the end of the text. A pattern such as `/x+$/` takes quadratic time on a
 * text with long runs of them.
 */
export function trimEnd(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Removes these characters from both ends of the text. */
export function trim(text: string, chars: string): string {
  const kept = trimEnd(text, chars);
  let start = 0;
  while (start < kept.length && chars.includes(kept[start] ?? '')) start += 1;
  return kept.slice(start);
}

/** Converts line ends to `\n`: GitHub's web form and files from Windows use `\r\n`. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Bytes of a text in UTF-8; half a surrogate pair counts as the three bytes of U+FFFD. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A part of an address with `%` escapes. Half a surrogate pair, of which there is no UTF-8, becomes U+FFFD. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

/** The same for a whole address, of which the characters with a meaning stay. */
export function encodeAddress(address: string): string {
  return encodeURI(address.toWellFormed());
}

/** A part of an address without its `%` escapes, for a reader; as it is if they are not UTF-8. */
export function decodeUri(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { isPrintableAscii, unicodePattern } from './unicode.ts';

/** Characters shown of an untrusted value in an error or a log line. */
const maxShown = 120;

/**
 * Untrusted text as one harmless line. Control, bidi and invisible characters become `\u{…}` escapes, `##[`
 * (a runner command anywhere in a line) is broken up, and text longer than `max` characters is cut.
 */
export function printable(text: string, max = maxShown): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return escaped(cut.toWellFormed()).replaceAll('##[', '## [');
}

function escaped(text: string): string {
  if (isPrintableAscii(text)) return text;
  return text.replace(hidden(), (char) => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

const hidden = unicodePattern(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, 'gu');

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

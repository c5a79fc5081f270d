/** Characters kept of an untrusted value that is shown in an error or a log line. */
const maxShown = 120;

/**
 * Untrusted text as one harmless line: control, bidi and invisible characters become `\u{…}` escapes, `##[` (a runner command anywhere
 * in a line) is broken, and what is longer than `max` characters is cut.
 */
export function visible(text: string, max = maxShown): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return cut
    .toWellFormed()
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (char) => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`,
    )
    .replaceAll('##[', '## [');
}

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

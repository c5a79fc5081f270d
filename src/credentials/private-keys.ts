/** The first line of a private key. Sources: RFC 7468, RFC 4716 (SSH2), RFC 9580 (PGP). */
const firstLine = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;

/** What stands in a private key: headers such as `DEK-Info: AES-256-CBC,…`, base64, line ends, escaped or not. */
const body =
  /(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\n\\]{0,200}|[A-Za-z0-9+/=\s|>"',]|\\+[nrt"])*/y;

/** A line of it, as a log has it: with the marks of a diff, of a quotation or of BuildKit in front. */
const bodyLine =
  /^(?:#\d{1,6} [\d.]{1,12} )?[\s|>+"'-]{0,20}(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): .*|[A-Za-z0-9+/]*={0,2}(?:\\+[nr])*["',\s]{0,4})$/;

/** Words that talk about a first line have no such run. */
const key = /[A-Za-z0-9+/=]{16}|\b(?:MII|MHc|MC4|b3Blb)/;

/** A whole line of base64, or what is at the end of one: a key without its first line. */
const keyLine = /(?<![^\s"'|>])[A-Za-z0-9+/]{60,76}={0,2}(?=["']?$)/gm;

/**
 * Replaces the private keys in a text, on several lines or on one with `\n` in it, whole or cut off. The lines that
 * begin and end them stay.
 */
export function redactPrivateKeys(text: string): string {
  const shown = text.includes('PRIVATE KEY') ? withoutKeys(text) : text;
  return shown.replace(keyLine, (line) => (isRandom(line) ? '***' : line));
}

function withoutKeys(text: string): string {
  let shown = '';
  let from = 0;
  for (const { 0: line, index } of text.matchAll(firstLine)) {
    const start = index + line.length;
    if (start < from) continue;
    body.lastIndex = start;
    const written = body.exec(text)?.[0] ?? '';
    const end = start + written.length;
    if (!key.test(written)) continue;
    shown += `${text.slice(from, start)}***`;
    from = end;
  }
  return shown + text.slice(from);
}

/** Whether the lines that follow belong to a private key that begins in this one. */
export function opensPrivateKey(line: string): boolean {
  return line.includes('PRIVATE KEY') && line.search(firstLine) >= 0 && !/-{4,5} ?END /.test(line);
}

/** Whether a line can be one inside a private key. */
export function isInPrivateKey(line: string): boolean {
  return bodyLine.test(line);
}

/** Sixty characters of random base64 have capitals, small letters and digits, and few slashes; a path has many. */
function isRandom(base64: string): boolean {
  const count = (pattern: RegExp) => base64.match(pattern)?.length ?? 0;
  return count(/[A-Z]/g) >= 6 && count(/[a-z]/g) >= 6 && count(/\d/g) >= 3 && count(/\//g) <= 6;
}

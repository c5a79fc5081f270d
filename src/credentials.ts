import { redactAddresses } from './credentials/addresses.ts';
import { redactArguments } from './credentials/arguments.ts';
import { redactNamedValues } from './credentials/named-values.ts';
import { redactPrivateKeys } from './credentials/private-keys.ts';
import { redactSchemes } from './credentials/schemes.ts';
import { redactTokens } from './credentials/token-formats.ts';

export { namesCredential } from './credentials/names.ts';

/** Each recognises credentials in its own way. Private keys come first: inside one anything may seem to stand. */
const passes: readonly ((text: string) => string)[] = [
  redactPrivateKeys,
  redactAddresses,
  redactArguments,
  redactNamedValues,
  redactSchemes,
  redactTokens,
];

/** Nothing shorter names a credential or is one. */
const minChars = 6;

/**
 * The text with `***` in place of `token` and of what looks like a credential: by the name before it, as an argument of
 * a command, in an address, or by its own format. Meant for text that programs print. The runner has masked the secrets
 * that it knows; these are others. A safety net, not a guarantee. Hashes, ids, paths and sentences about credentials
 * stay readable. Takes linear time. Redact before you cut: half a token has no format any more.
 */
export function redactCredentials(text: string, token?: string): string {
  const known = token === undefined || token === '' ? text : text.replaceAll(token, '***');
  return known.length < minChars ? known : passes.reduce((shown, redact) => redact(shown), known);
}

/** The same for the beginning of a text, of which fewer than `maxChars` characters are read. */
export function redactBeginning(text: string, maxChars: number): string {
  return redactCredentials(wholeWords(text, maxChars));
}

/** A longer word is no token, and is not shown. */
const maxWordChars = 16_000;

/** What stands in no token: spaces, quotation marks, brackets, and what is not ASCII. */
const boundary = /[^!-~]|["'`,;&<>()[\]{}|]/;

/**
 * The beginning of a text that may be cut at `maxChars` characters, without what follows its last space, quotation mark
 * or comma, since that may be half a token. If there is none, the whole first word, or `***` if its end is not known.
 */
export function wholeWords(text: string, maxChars: number): string {
  if (text.length < maxChars) return text;
  let end = maxChars;
  while (end > 0 && !boundary.test(text[end - 1] ?? '')) end -= 1;
  if (end > 0) return text.slice(0, end);
  const word = text.slice(0, maxChars + maxWordChars);
  const next = word.search(boundary);
  if (next >= 0) return text.slice(0, next);
  return word.length === text.length && text.length > maxChars ? text : '***';
}

import { redactAddresses } from './credentials/addresses.ts';
import { redactArguments } from './credentials/arguments.ts';
import { isRandomLooking } from './credentials/harmless.ts';
import { redactNamedValues } from './credentials/named-values.ts';
import { redactPrivateKeys } from './credentials/private-keys.ts';
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

/** `Bearer` and a token. Source: RFC 6750. */
const bearer = /\b(bearer|ssws|apikey|oauth)((?: |\t|%20|\\u0020){1,4}["']?)([\w.~+/=-]{8,})/gi;

/** `Basic` and user and password. Source: RFC 7617. */
const basic = /\b(basic)((?: |\t|%20|\\u0020){1,4}["']?)([A-Za-z0-9+/_-]{6,}={0,2})/gi;

/** The shortest token that may be of small letters alone; words are shorter. */
const minLetters = 24;

/** Replaces what follows the name of an HTTP authentication scheme, wherever that stands. */
function redactSchemes(text: string): string {
  return text
    .replace(bearer, (whole, scheme: string, gap: string, token: string) =>
      isRandomLooking(token) || token.length >= minLetters ? `${scheme}${gap}***` : whole,
    )
    .replace(basic, (whole, scheme: string, gap: string, credentials: string) =>
      /^[ -~\u0080-\uffff]*:/.test(decoded(credentials)) ? `${scheme}${gap}***` : whole,
    );
}

/** '' if the text is no base64. */
function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

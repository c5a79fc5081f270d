import { isRandomLooking } from './harmless.ts';

/** `Bearer` and a token. Source: RFC 6750. */
const bearer = /\b(bearer|ssws|apikey|oauth)((?: |\t|%20|\\u0020){1,4}["']?)([\w.~+/=-]{8,})/gi;

/** `Basic` and user and password. Source: RFC 7617. */
const basic = /\b(basic)((?: |\t|%20|\\u0020){1,4}["']?)([A-Za-z0-9+/_-]{6,}={0,2})/gi;

/** The shortest token that may be of small letters alone; words are shorter. */
const minLetters = 24;

/** Replaces what follows the name of an HTTP authentication scheme, wherever that stands. */
export function redactSchemes(text: string): string {
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

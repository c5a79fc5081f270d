/** The grammars of CloudEvents' attribute types. Every pattern takes linear time on megabytes of any text. */

import { isPrintableAscii, unicodePattern } from '../text.ts';

/** CloudEvents 1.0, "Type System": no control characters, noncharacters or lone surrogates. */
export function isAttributeText(text: string): boolean {
  return isPrintableAscii(text) || text.search(forbiddenCharacters()) < 0;
}

/** Attribute text from any text: characters that the type does not allow are removed. */
export function cleanAttributeText(text: string): string {
  return isPrintableAscii(text) ? text : text.replace(forbiddenCharacters(), '');
}

const forbiddenCharacters = unicodePattern(String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`, 'gu');

/** RFC 3986, section 4.1: absolute or relative. */
export function isUriReference(text: string): boolean {
  const [, scheme, authority, path = '', query, fragment] = uriParts.exec(text) ?? [];
  return (
    (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) &&
    (authority === undefined || isAuthority(authority)) &&
    isUriPart('path', path) &&
    isUriPart('query', query ?? '') &&
    isUriPart('query', fragment ?? '')
  );
}

/**
 * An absolute URI. Allows a fragment: RFC 3986, section 4.3 does not, but the JSON schema's `uri` and real
 * senders do.
 */
export function isAbsoluteUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
}

/** RFC 3986, appendix B: scheme, authority, path, query, fragment. */
const uriParts = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf('@') + 1;
  const hostAndPort = /^(\[[\da-f:.]+\]|\[v[\da-f]+\.[^[\]]+\]|[^:[\]]*)(?::\d*)?$/i.exec(
    authority.slice(at),
  );
  const host = hostAndPort?.[1];
  return (
    host !== undefined &&
    isUriPart('userinfo', authority.slice(0, Math.max(0, at - 1))) &&
    isUriPart('host', host)
  );
}

/**
 * Tests that no other character occurs: a pattern that repeats a group over megabytes overflows the stack.
 */
function isUriPart(part: keyof typeof foreign, text: string): boolean {
  return !foreign[part].test(text) && !/%(?![\da-f]{2})/i.test(text);
}

/** Characters that may not occur in the parts of a URI. A fragment has the same characters as a query. */
const foreign = {
  userinfo: /[^\w.~!$&'()*+,;=:%-]/,
  host: /[^\w.~!$&'()*+,;=:%[\]-]/,
  path: /[^\w.~!$&'()*+,;=:@%/-]/,
  query: /[^\w.~!$&'()*+,;=:@%/?-]/,
};

/**
 * RFC 3339 with seconds and an offset. A leap second is accepted in any minute, since future ones are
 * unknown.
 */
export function isTimestamp(text: string): boolean {
  const parts = timestamp.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...offset] = parts;
  const [offsetHour = 0, offsetMinute = 0] = offset.map((part) => part || 0);
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 60 &&
    offsetHour <= 23 &&
    offsetMinute <= 59
  );
}

const timestamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/i;

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** RFC 2045, section 5.1: `type/subtype` and parameters, as in `text/plain; charset=utf-8`. */
export function isMediaType(text: string): boolean {
  return text.length <= maxMediaType && mediaType.test(text);
}

/** RFC 6838 limits a name to 127 characters. On megabytes the pattern would overflow the engine's stack. */
const maxMediaType = 1024;

const token = "[\\w!#$%&'*+.^`|~-]+";
const quotedString = '"(?:[^"\\\\]|\\\\.)*"';
const mediaType = new RegExp(
  `^${token}/${token}(?:[ \\t]*;[ \\t]*${token}=(?:${token}|${quotedString}))*[ \\t]*(?:;[ \\t]*)?$`,
);

/**
 * CloudEvents JSON format, section 3.1.1: `*\/json` or `*\/*+json`; no content type stands for
 * `application/json`.
 */
export function isJsonType(contentType: string | undefined): boolean {
  return contentType === undefined || /^[^/;]+\/(?:[^/;]*\+)?json[ \t]*(?:;|$)/i.test(contentType);
}

/** RFC 4648, section 4: padded, no line breaks. */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);
}

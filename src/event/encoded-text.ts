import { parseJson } from '../json.ts';
import { decodeBase64Data } from './cloudevent.ts';
import { findTooDeepElement } from './limits.ts';

/** Characters of a text that are decoded. */
const maxTextChars = 262_144;

/** The object or list that a text holds as JSON, or as base64 of JSON: what queues and topics carry. */
export function openText(text: string): unknown {
  const inside = parseStructure(text);
  if (inside !== undefined || !isLikeBase64(text)) return inside;
  const decoded = decodeBase64Text(text);
  return decoded === undefined ? undefined : parseStructure(decoded);
}

/** The object or list in a JSON text; not deeper than the data of an event may be. */
export function parseStructure(text: string): unknown {
  const isStructure = /^\s*[{[]/.test(text.slice(0, 1_000)) && text.length <= maxTextChars;
  if (!isStructure || findTooDeepElement(text) !== undefined) return undefined;
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}

export function isLikeBase64(text: string): boolean {
  return (
    text.length >= 24 &&
    text.length <= maxTextChars &&
    text.length % 4 === 0 &&
    /^[A-Za-z\d+/]+={0,2}$/.test(text)
  );
}

/** The text in base64; undefined if it is none. */
export function decodeBase64Text(base64: string): string | undefined {
  if (base64.length > maxTextChars || !/^[A-Za-z\d+/_-]*={0,2}$/.test(base64)) return undefined;
  try {
    const standard = base64.replaceAll('-', '+').replaceAll('_', '/');
    const text = decodeBase64Data(standard, 'text/plain');
    return typeof text === 'string' && !/\p{Cc}/u.test(text.replaceAll(/[\t\r\n]/g, '')) ? text : undefined;
  } catch {
    return undefined;
  }
}

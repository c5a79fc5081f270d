import { isJsonType } from './grammar.ts';
import { findTooDeepElement } from './limits.ts';

/**
 * Data that came as base64, by its content type: a JSON value, text, or the bytes. Broken JSON or text stays
 * bytes, and so does data without a content type, of which nothing may be assumed (CloudEvents JSON format,
 * section 3.1.2).
 */
export function decodeBase64Data(base64: string, contentType: unknown): unknown {
  const bytes = bytesIn(base64);
  if (typeof contentType !== 'string') return bytes;
  const isJson = isJsonType(contentType);
  if (!isJson && !/^text\/|[/+]xml\b/i.test(contentType)) return bytes;
  const text = textOf(bytes);
  if (text === undefined) return bytes;
  return isJson ? jsonOf(text) : text;
}

/** A loop, since `Uint8Array.from` takes many times as long for a megabyte. Runs in browsers too. */
function bytesIn(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Invalid JSON is kept as text. */
function jsonOf(text: string): unknown {
  if (findTooDeepElement(text) !== undefined) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

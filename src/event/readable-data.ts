import type { CloudEvent } from 'cloudevents';
import { binaryOf } from './cloudevent.ts';
import { isJsonType } from './grammar.ts';
import { deepElementOf } from './limits.ts';

/**
 * An event's data as a message shows it: JSON data as it is (a string is not parsed again), binary data by its content type as a JSON
 * value or text, and as bytes where it is neither. Undefined: the event has no data.
 */
export function readableData(event: CloudEvent<unknown>): unknown {
  const bytes = binaryOf(event);
  if (bytes === undefined) return event.data;
  const contentType = event.datacontenttype;
  // Without a content type nothing may be assumed of binary data: JSON format, section 3.1.2.
  if (contentType === undefined) return bytes;
  const text = textOf(bytes);
  if (text === undefined) return bytes;
  if (isJsonType(contentType)) return jsonOf(text) ?? text;
  return /^text\/|[/+]xml\b/i.test(contentType) ? text : bytes;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string): unknown {
  if (deepElementOf(text) !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

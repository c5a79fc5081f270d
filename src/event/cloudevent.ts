import { createHash } from 'node:crypto';
import { CloudEvent } from 'cloudevents/dist/event/cloudevent.js';
import { parseJson } from '../json.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { isJsonType } from './grammar.ts';
import { findTooDeepElement } from './limits.ts';
import { isBase64Encoding } from './validation.ts';

/** Attributes and data of an event by their names in the JSON format: `id`, `source`…, `data_base64`. */
export type Attributes = Readonly<Record<string, unknown>>;

/**
 * Makes a frozen CloudEvent of validated attributes, unchanged. The package's constructor cannot: it invents
 * a missing `time`, rewrites `time` through Date (which refuses a leap second and cuts nanoseconds and
 * offsets), ignores an empty `data_base64`, and refuses legal extensions (`schemaurl` in 1.0, `validate`).
 * So the event is made on the package's prototype; `instanceof CloudEvent`, `toString` and the package's
 * bindings work. Data that came as base64 stays in `data_base64`, in both versions; `data` is its decoded
 * value.
 */
export function createCloudEvent(attributes: Attributes): CloudEvent<unknown> {
  const event: CloudEvent<unknown> = Object.create(exact);
  for (const [name, value] of Object.entries(attributes)) {
    // A null attribute counts as absent (JSON format, section 2.2); null data is data.
    if (value !== undefined && (value !== null || name === 'data')) event[name] = value;
  }
  const base64 = findBase64(event);
  if (base64 !== undefined) {
    event.data_base64 = base64;
    event.data = decodeBase64Data(base64, event.datacontenttype);
  }
  return Object.freeze(event);
}

function findBase64({
  specversion,
  datacontentencoding,
  data,
  data_base64,
}: CloudEvent<unknown>): string | undefined {
  if (data_base64 !== undefined) return data_base64;
  const isEncoded =
    specversion === '0.3' && isBase64Encoding(datacontentencoding) && typeof data === 'string';
  return isEncoded ? data : undefined;
}

const exact = Object.create(CloudEvent.prototype, { toJSON: { value: toStructuredJson } });

/**
 * The JSON format: data that came as base64 is written as `data_base64` alone, unchanged, if the version has
 * that member.
 */
function toStructuredJson(this: CloudEvent<unknown>): Record<string, unknown> {
  const { data, data_base64, ...rest } = this;
  if (data_base64 !== undefined) {
    return this.specversion === '0.3' ? { ...rest, data: data_base64 } : { ...rest, data_base64 };
  }
  return data === undefined ? rest : { ...rest, data };
}

/** Structured JSON of one event (application/cloudevents+json). */
export function writeEventJson(event: CloudEvent<unknown>): string {
  return JSON.stringify(event);
}

/** Structured JSON of a batch (application/cloudevents-batch+json), one event a line. */
export function writeBatchJson(events: readonly CloudEvent<unknown>[]): string {
  return events.length === 0 ? '[]' : `[\n${events.map(writeEventJson).join(',\n')}\n]`;
}

/**
 * Data that came as base64, by its content type: a JSON value, text, or the bytes. Broken JSON or text stays
 * bytes, and so does data without a content type, of which nothing may be assumed (CloudEvents JSON format,
 * section 3.1.2).
 */
export function decodeBase64Data(base64: string, contentType: unknown): unknown {
  const bytes = decodeBase64(base64);
  if (typeof contentType !== 'string') return bytes;
  const isJson = isJsonType(contentType);
  if (!isJson && !/^text\/|[/+]xml\b/i.test(contentType)) return bytes;
  const text = utf8Text(bytes);
  if (text === undefined) return bytes;
  return isJson ? parseJsonData(text) : text;
}

/** A loop, since `Uint8Array.from` takes many times as long for a megabyte. Runs in browsers too. */
function decodeBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Invalid JSON is kept as text. */
function parseJsonData(text: string): unknown {
  if (findTooDeepElement(text) !== undefined) return text;
  const value = parseJson(text);
  return value === undefined ? text : value;
}

/**
 * An id for an event that has none: the same for the same step of the same attempt, different for any other
 * step, job or matrix leg. The adapter would use the delivery's GUID, which a workflow does not get.
 * `what` distinguishes the events of one step: the event's name, the content of a file. Jobs of two calls of
 * one reusable workflow differ only in the runner. Made of letters, digits and hyphens.
 */
export function deriveId(context: WorkflowContext, ...what: readonly string[]): string {
  const { repository, runId, runAttempt, job, step, matrix, runnerName } = context;
  const all = JSON.stringify([repository, runId, runAttempt, job, step, matrix.trim(), runnerName, ...what]);
  const digest = createHash('sha256').update(all).digest('hex').slice(0, 24);
  return [runId, runAttempt, digest].filter((part) => /^[a-z\d]+$/i.test(part)).join('-');
}

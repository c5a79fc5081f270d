import { CloudEvent } from 'cloudevents';
import { isBase64Encoding } from './rules.ts';

/** Attributes and data of an event by their names in the JSON format: `id`, `source`…, `data`, `data_base64`. */
export type Attributes = Readonly<Record<string, unknown>>;

/**
 * The CloudEvent of attributes that were examined before. Frozen, like the package's own, and exact: it holds and puts out what came in.
 * The package's constructor cannot do that: it invents a missing `time`, writes `time` anew through Date (which refuses a leap second
 * and cuts nanoseconds and offsets), takes an empty `id` for none, and refuses legal extensions (`schemaurl` in 1.0, `validate`).
 * So the event is made on the package's prototype, and `instanceof CloudEvent`, `toString` and the package's bindings work as ever.
 * Binary data is decoded into `data` beside `data_base64`, as the package has it.
 */
export function cloudEvent(attributes: Attributes): CloudEvent<unknown> {
  const event: CloudEvent<unknown> = Object.create(exact);
  for (const [name, value] of Object.entries(attributes)) {
    // A null attribute counts as absent (JSON format, section 2.2); null data is data.
    if (value !== undefined && (value !== null || name === 'data')) event[name] = value;
  }
  if (event.specversion === '1.0' && typeof event.data_base64 === 'string') {
    event.data = new Uint8Array(Buffer.from(event.data_base64, 'base64'));
  }
  return Object.freeze(event);
}

const exact = Object.create(CloudEvent.prototype, { toJSON: { value: structured } });

/** The JSON format: `data` that came as `data_base64` goes out as that alone, letter for letter. */
function structured(this: CloudEvent<unknown>): Record<string, unknown> {
  const { data, ...rest } = this;
  return data === undefined || isBinary(this) ? rest : { ...rest, data };
}

function isBinary(event: CloudEvent<unknown>): boolean {
  return event.specversion === '1.0' && event.data_base64 !== undefined;
}

/** Structured JSON of one event (application/cloudevents+json). */
export function eventJson(event: CloudEvent<unknown>): string {
  return JSON.stringify(event);
}

/** Structured JSON of a batch (application/cloudevents-batch+json), one event a line. */
export function batchJson(events: readonly CloudEvent<unknown>[]): string {
  return events.length === 0 ? '[]' : `[\n${events.map(eventJson).join(',\n')}\n]`;
}

/** The bytes of binary data, whichever version says so; undefined for any other data. */
export function binaryOf(event: CloudEvent<unknown>): Uint8Array | undefined {
  if (isBinary(event)) return event.data instanceof Uint8Array ? event.data : undefined;
  const encoded = event.specversion === '0.3' && isBase64Encoding(event.datacontentencoding);
  return encoded && typeof event.data === 'string'
    ? new Uint8Array(Buffer.from(event.data, 'base64'))
    : undefined;
}

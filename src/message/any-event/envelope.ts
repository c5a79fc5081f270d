import type { CloudEvent } from 'cloudevents';
import { isCdevent } from '../../event/cdevents.ts';
import { createCloudEvent } from '../../event/cloudevent.ts';
import { decodeBase64Text, isLikeBase64, parseStructure } from '../../event/encoded-text.ts';
import { isDispatch } from '../../event/github-adapter.ts';
import { isTimestamp } from '../../event/grammar.ts';
import { asObject, at, isObject, type JsonObject, textAt } from '../../json.ts';
import { plainKey } from './event-fields.ts';

/** Envelopes in envelopes: an alert in a Pub/Sub message in a CloudEvent. */
const maxEnvelopes = 3;

const maxVisits = 500;
const maxDepth = 6;

/** Keys under which queues, topics and bridges carry what was sent, as JSON in a text or as base64. */
const bodyKeys: ReadonlySet<string> = new Set([
  ...['message', 'data', 'body', 'payload', 'detail', 'content', 'event', 'value', 'record'],
]);

/** Keys of the text of a configuration, which is no news and may be secret. */
const configKeys: ReadonlySet<string> = new Set([
  ...['content', 'config', 'configuration', 'properties', 'newvalue', 'oldvalue', 'newcontent', 'oldcontent'],
  ...['value', 'contentdiff', 'diff'],
]);

/** Types of events that say only that a message came. */
const transport =
  /pubsub|messagepublished|\bsns\b|\bsqs\b|kinesis|kafka|mqtt|rabbitmq|servicebus|eventhub|\bdapr\b/i;

/** An event without what carried it: the event inside of it, or its data with what is inside its texts. */
export function withoutEnvelopes(event: CloudEvent<unknown>): CloudEvent<unknown> {
  let inner = isDispatch(event) ? dispatchedEvent(event) : event;
  for (let count = 0; count < maxEnvelopes; count += 1) {
    const data = openTexts(inner.data);
    const found = isCdevent(inner) ? undefined : findInnerEvent(data);
    if (found === undefined) return data === inner.data ? inner : withData(inner, data);
    inner = found;
  }
  return inner;
}

/** Whether the type is about the transport, not about what happened. */
export function isTransport(type: string): boolean {
  return transport.test(type.slice(0, 300));
}

function withData(event: CloudEvent<unknown>, data: unknown): CloudEvent<unknown> {
  const { data_base64: _, ...attributes } = event;
  return createCloudEvent({ ...attributes, data });
}

/** The event that the data is, or that one of the keys of an envelope holds. */
function findInnerEvent(data: unknown, depth = 0): CloudEvent<unknown> | undefined {
  if (!isObject(data)) return undefined;
  const event = asEvent(data);
  if (event || depth === 2) return event;
  for (const [key, value] of Object.entries(data)) {
    const plain = plainKey(key);
    const found =
      bodyKeys.has(plain) || plain === 'cloudevent' ? findInnerEvent(value, depth + 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

function asEvent(value: JsonObject): CloudEvent<unknown> | undefined {
  const { specversion, id, type, source, subject, time, datacontenttype, data, data_base64 } = value;
  if (typeof specversion !== 'string' || typeof type !== 'string' || typeof source !== 'string')
    return undefined;
  const text = (given: unknown) => (typeof given === 'string' ? given : undefined);
  return createCloudEvent({
    specversion,
    id: text(id) ?? '-',
    type,
    source,
    subject: text(subject),
    time: typeof time === 'string' && isTimestamp(time) ? time : undefined,
    datacontenttype: text(datacontenttype),
    // Decoded with the other texts of the envelope.
    data: data ?? data_base64,
  });
}

/** The value with JSON and base64 in its texts decoded, and without the texts of configurations. */
function openTexts(data: unknown): unknown {
  if (typeof data === 'string') return parseStructure(data) ?? data;
  let visits = 0;
  const open = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth > maxDepth || value instanceof Uint8Array) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.length > maxVisits ? value : replaced(value, (item) => open(item, depth + 1));
    }
    const object = value as JsonObject;
    const entries: [string, unknown][] = [];
    let isChanged = false;
    for (const [key, child] of Object.entries(object)) {
      visits += 1;
      if (isStamp(key, child, object)) {
        isChanged = true;
        continue;
      }
      const next = open(visits > maxVisits ? child : openEntry(key, child, object), depth + 1);
      isChanged ||= next !== child;
      if (next !== undefined)
        entries.push([key === 'data' && next !== child && typeof next === 'string' ? 'text' : key, next]);
    }
    return isChanged ? Object.fromEntries(entries) : value;
  };
  return open(data, 0);
}

function replaced(items: readonly unknown[], replace: (item: unknown) => unknown): readonly unknown[] {
  const changed = items.map(replace);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

/** What a text of an object holds; undefined if it is not to be shown. */
function openEntry(key: string, value: unknown, parent: JsonObject): unknown {
  if (typeof value !== 'string') return value;
  const plain = plainKey(key);
  if (configKeys.has(plain) && (isConfigItem(parent) || isConfigText(value))) return undefined;
  if (plain === 'data' && isPubsubMessage(parent)) {
    const text = decodeBase64Text(value);
    return text === undefined ? undefined : (parseStructure(text) ?? text);
  }
  const isEncoded = plain.endsWith('base64');
  if (!bodyKeys.has(plain) && !isEncoded) return value;
  const inside = parseStructure(value);
  if (inside !== undefined) return inside;
  if (!isEncoded && !isLikeBase64(value)) return isGzip(value) ? undefined : value;
  const text = decodeBase64Text(value);
  if (text === undefined) return isEncoded || isGzip(value) ? undefined : value;
  return parseStructure(text) ?? (isEncoded || text.includes(' ') ? text : value);
}

/** Compressed data of CloudWatch Logs and the like, in base64. */
function isGzip(text: string): boolean {
  return text.length >= 24 && /^H4sI[A-Za-z\d+/]+={0,2}$/.test(text);
}

/**
 * A message of Google Cloud Pub/Sub, whose data is base64. Source: googleapis/google-cloudevents,
 * google.events.cloud.pubsub.v1.PubsubMessage.
 */
function isPubsubMessage(parent: JsonObject): boolean {
  return ['messageId', 'message_id', 'publishTime', 'publish_time', 'orderingKey'].some((key) =>
    Object.hasOwn(parent, key),
  );
}

/** What Pub/Sub adds to a message: which subscription it came by, and when. */
function isStamp(key: string, value: unknown, parent: JsonObject): boolean {
  if (key === 'subscription')
    return typeof value === 'string' && isObject(parent.message) && isPubsubMessage(parent.message);
  return (
    /^(?:message_?id|publish_?time)$/i.test(key) && typeof parent.data === 'string' && isPubsubMessage(parent)
  );
}

/** One entry of a configuration store: Nacos, Apollo. */
function isConfigItem(parent: JsonObject): boolean {
  const keys = new Set(Object.keys(parent).slice(0, 100).map(plainKey));
  return keys.has('dataid') || keys.has('configkey') || (keys.has('propertyname') && keys.has('newvalue'));
}

/** Several lines, most of them with a key and a value; or YAML or XML by its first line. */
function isConfigText(text: string): boolean {
  if (/^(?:---\n|<\?xml)/.test(text)) return true;
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const settings = lines.filter((line) => /^\s*(?:- )?["'\w.[\]-]{1,100}\s?[=:](?:\s|\S)/.test(line));
  return lines.length > 1 && settings.length > 0.7 * lines.length;
}

/**
 * The event that another system reported: `event_type` is its type and `client_payload` its data. It has no
 * subject, and its time is only that of the workflow.
 */
export function dispatchedEvent(event: CloudEvent<unknown>): CloudEvent<unknown> {
  const { data_base64: _, time: __, subject: ___, ...attributes } = event;
  return createCloudEvent({
    ...attributes,
    type: dispatchName(event.data),
    data: withoutOnlyKey(at(event.data, 'client_payload')),
  });
}

/** GitHub allows ten keys in `client_payload`, so senders put what has more under a single one. */
function withoutOnlyKey(payload: unknown): unknown {
  const [only, ...others] = Object.values(asObject(payload) ?? {});
  return isObject(only) && others.length === 0 ? only : payload;
}

/** `event_type`, as the payload of the dispatch has it. */
export function dispatchName(data: unknown): string {
  return textAt(data, 'action') ?? 'repository_dispatch';
}

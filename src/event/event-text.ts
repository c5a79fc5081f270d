import { fromExpression, inputError, inputNamed, type UserError } from '../errors.ts';
import { toGitHubEvent } from '../forge-payload.ts';
import { isObject } from '../json.ts';
import { type Said, type SaidValue, say, sentences } from '../said.ts';
import { byteLength, printable } from '../text.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { findCloudEvent } from './cdevents.ts';
import { type Attributes, deriveId } from './cloudevent.ts';
import { githubAttributes, payloadSource, repositorySource } from './github-adapter.ts';
import { isJsonType } from './grammar.ts';
import { type JsonDocument, type ParsedJson, readJson } from './json-format.ts';
import { createUpstreamExtensions } from './run-attributes.ts';
import { eventRules, type Violation, violationError } from './validation.ts';

/** An event as given, before validation. */
export interface UncheckedEvent {
  /** `event 2 of 3` of a batch, `line 3` of NDJSON, '' for a single event. */
  readonly place: SaidValue;
  readonly value: unknown;
  /** Why there is no value: the line is not JSON, or nests too deep. */
  readonly broken?: Violation;
}

/** The text of an event and what the inputs say about it. */
export interface EventText {
  /** The input that it came through, named in errors. */
  readonly input: 'event' | 'event-file';
  readonly text: string;
  /** Input `event-name`: '' or the GitHub event of a raw payload. */
  readonly eventName: string;
  /** Input `attributes`. */
  readonly attributes: Attributes;
}

/** Largest single event; CloudEvents asks every reader to accept 64 KiB. A batch may fill `maxFileBytes`. */
const maxEventBytes = 1024 * 1024;

/**
 * Parses CloudEvents and CDEvents as they are, and wraps anything else as the inputs say. Throws a
 * `UserError` if they do not say how.
 */
export function parseEventText(
  written: EventText,
  context: WorkflowContext,
  now: Date,
): readonly UncheckedEvent[] {
  const text = written.text.replace(/^\uFEFF/, '');
  const given = { ...written, text };
  if (text.trim() === '' && given.attributes.type == null) {
    throw inputError(given.input, say`is empty: there is no event in it.`);
  }
  if (fromExpression(text) !== undefined) throw inputError(given.input, say`must be JSON.`, text.trim());
  const reading = readJson(text);
  if (reading.kind === 'text' && isTooMuch(reading.broken.rule)) {
    throw violationError(inputNamed(given.input), [{ place: reading.place, ...reading.broken }]);
  }
  const isBatch = reading.kind === 'batch' || reading.kind === 'lines';
  if (!isBatch && byteLength(text) > maxEventBytes) {
    throw inputError(given.input, say`must be at most ${maxEventBytes / 1024} KiB for one event.`);
  }
  if (reading.kind !== 'text' && isCloudEvents(reading.documents)) {
    return reading.documents.map((document) => {
      return { ...document, value: findCloudEvent(document.value) ?? document.value };
    });
  }
  const isWrapped = given.eventName !== '' || given.attributes.type != null;
  if (!isWrapped && reading.kind === 'one') {
    const nested = findNestedEvents(reading.documents[0].value, '');
    if (nested.length > 0) return nested;
  }
  if (given.eventName !== '') return [wrapPayload(given, reading, context, now)];
  if (given.attributes.type != null) return [wrapText(given, reading, context, now)];
  throw unknownKindError(given, reading);
}

/** An empty array is a batch; in any other, one event is enough to validate all of them. */
function isCloudEvents(documents: readonly JsonDocument[]): boolean {
  return documents.length === 0 || documents.some(({ value }) => findCloudEvent(value) !== undefined);
}

function wrapPayload(
  { input, eventName: writtenName, text }: EventText,
  reading: ParsedJson,
  context: WorkflowContext,
  now: Date,
): UncheckedEvent {
  const given = reading.kind === 'one' ? reading.documents[0].value : undefined;
  if (!isObject(given)) {
    throw inputError(
      input,
      sentences(
        say`must be the payload of one GitHub event, a JSON object, because "event-name" is set.`,
        explainBroken(reading),
      ),
    );
  }
  // A payload that a step of Gitea or Forgejo has is theirs.
  const isForeign = context.forge !== undefined;
  const event = { eventName: writtenName, payload: given };
  const { eventName, payload } = isForeign ? toGitHubEvent(event) : event;
  const source = payloadSource(payload, context);
  return {
    place: '',
    value: {
      specversion: '1.0',
      id: deriveId(context, writtenName, text),
      ...githubAttributes(eventName, payload, source, now),
      ...(eventName === 'workflow_run' ? createUpstreamExtensions(payload) : {}),
    },
  };
}

function wrapText(
  given: EventText,
  reading: ParsedJson,
  context: WorkflowContext,
  now: Date,
): UncheckedEvent {
  const contentType =
    typeof given.attributes.datacontenttype === 'string' ? given.attributes.datacontenttype : undefined;
  const isJson = reading.kind === 'one' || reading.kind === 'batch';
  if (!isJson && contentType !== undefined && isJsonType(contentType)) {
    throw inputError(
      given.input,
      sentences(
        say`must be JSON, because "attributes" sets datacontenttype to JSON.`,
        explainBroken(reading),
      ),
    );
  }
  return {
    place: '',
    value: {
      specversion: '1.0',
      id: deriveId(context, String(given.attributes.type), given.text),
      source: repositorySource(context),
      time: now.toISOString(),
      datacontenttype: isJson ? 'application/json' : 'text/plain',
      data: isJson && isJsonType(contentType) ? pickJsonData(reading) : given.text,
    },
  };
}

function pickJsonData(reading: ParsedJson): unknown {
  if (reading.kind === 'text') return undefined;
  return reading.kind === 'one' ? reading.documents[0].value : reading.documents.map(({ value }) => value);
}

function unknownKindError({ input }: EventText, reading: ParsedJson): UserError {
  return inputError(
    input,
    sentences(
      say`is not a CloudEvent: it has no "specversion".`,
      explainBroken(reading),
      say`For the payload of a GitHub event, name the event in "event-name"; to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".`,
    ),
  );
}

function explainBroken(reading: ParsedJson): Said | undefined {
  return reading.kind === 'text'
    ? say`It is not JSON: "${printable(String(reading.broken.value))}".`
    : undefined;
}

/** Text that is not even looked at, and not the data of an event either. */
function isTooMuch(rule: string): boolean {
  return rule === eventRules.depth.name || rule === eventRules.values.name;
}

/** An event inside another document, and its place there. */
interface NestedEvent {
  readonly place: SaidValue;
  readonly value: unknown;
}

/**
 * GitHub allows ten top-level keys in `client_payload`, fewer than an event may have, so senders also nest
 * an event or several.
 */
const keys = ['cloudevent', 'event', 'cloudevents', 'events'];

/**
 * The events that a `repository_dispatch` carries; none if it carries none or if another event started the
 * workflow.
 */
export function findDispatchedEvents({ eventName, payload }: WorkflowContext): readonly NestedEvent[] {
  if (eventName !== 'repository_dispatch') return [];
  return findNestedEvents(payload.client_payload, 'client_payload');
}

/**
 * The document itself if it is an event, else the event or batch under the first of the keys that has one.
 */
export function findNestedEvents(document: unknown, place: string): readonly NestedEvent[] {
  if (!isObject(document)) return [];
  const own = findCloudEvent(document);
  if (own !== undefined) return [{ place, value: own }];
  for (const key of keys) {
    const found = findEventsIn(document[key], [place, key].filter((part) => part !== '').join('.'));
    if (found.length > 0) return found;
  }
  return [];
}

/** If one element of an array is an event, all of them are validated as events. */
function findEventsIn(value: unknown, place: string): readonly NestedEvent[] {
  if (!Array.isArray(value)) {
    const event = findCloudEvent(value);
    return event === undefined ? [] : [{ place, value: event }];
  }
  if (!value.some((item) => findCloudEvent(item) !== undefined)) return [];
  return value.map((item, index) => ({
    place: say`${place}, event ${index + 1} of ${value.length}`,
    value: findCloudEvent(item) ?? item,
  }));
}

import type { Context } from '../context.ts';
import { type Failure, inputFailure } from '../failure.ts';
import { visible } from '../visible.ts';
import { githubAttributes, payloadSource, repositorySource } from './adapter.ts';
import { cloudEventIn } from './cdevents.ts';
import type { Attributes } from './cloudevent.ts';
import { nestedEvents } from './dispatch.ts';
import { isJsonType } from './grammar.ts';
import { derivedId } from './id.ts';
import { type JsonDocument, type Reading, readJson } from './json-format.ts';
import { invalid } from './report.ts';
import { eventRules, type Finding, isObject } from './rules.ts';
import { workflowRunExtensions } from './workflow-facts.ts';

/** An event as it was given, before it is examined. */
export interface Candidate {
  /** `event 2 of 3` of a batch, `line 3` of NDJSON, '' when there is but one. */
  readonly place: string;
  readonly value: unknown;
  /** Why there is no value: the line is no JSON, or nests too deep. */
  readonly broken?: Finding;
}

/** Text that somebody handed to the action, and what they said of it. */
export interface Given {
  /** The input it came through, named in errors. */
  readonly input: 'event' | 'event-file';
  readonly text: string;
  /** Input `event-name`: '' or the GitHub event of a raw payload. */
  readonly eventName: string;
  /** Input `attributes`. */
  readonly attributes: Attributes;
}

/**
 * One event may be this large; 64 KiB is what CloudEvents asks every reader to take. A batch may fill
 * `maxFileBytes`.
 */
const maxEventBytes = 1024 * 1024;

/**
 * CloudEvents and CDEvents as they are; anything else wrapped as the inputs say. Throws a `Failure` when they
 * do not say.
 */
export function candidatesIn(written: Given, context: Context, now: Date): readonly Candidate[] {
  const text = written.text.replace(/^\uFEFF/, '');
  const given = { ...written, text };
  if (text.trim() === '' && given.attributes.type == null) {
    throw inputFailure(given.input, 'is empty: there is no event in it.');
  }
  const reading = readJson(text);
  if (reading.kind === 'text' && reading.broken.rule === eventRules.depth.name) {
    throw invalid(`Input "${given.input}"`, [{ place: reading.place, ...reading.broken }]);
  }
  const isBatch = reading.kind === 'batch' || reading.kind === 'lines';
  if (!isBatch && Buffer.byteLength(text) > maxEventBytes) {
    throw inputFailure(given.input, `must be at most ${maxEventBytes / 1024} KiB for one event.`);
  }
  if (reading.kind !== 'text' && isCloudEvents(reading.documents)) {
    return reading.documents.map((document) => {
      return { ...document, value: cloudEventIn(document.value) ?? document.value };
    });
  }
  const isWrapped = given.eventName !== '' || given.attributes.type != null;
  if (!isWrapped && reading.kind === 'one') {
    const nested = nestedEvents(reading.documents[0].value, '');
    if (nested.length > 0) return nested;
  }
  if (given.eventName !== '') return [payloadEvent(given, reading, context, now)];
  if (given.attributes.type != null) return [wrapped(given, reading, context, now)];
  throw unknownKind(given, reading);
}

/** An empty batch is one; in any other, one event is enough to hold all to the rules. */
function isCloudEvents(documents: readonly JsonDocument[]): boolean {
  return documents.length === 0 || documents.some(({ value }) => cloudEventIn(value) !== undefined);
}

function payloadEvent(
  { input, eventName, text }: Given,
  reading: Reading,
  context: Context,
  now: Date,
): Candidate {
  const payload = reading.kind === 'one' ? reading.documents[0].value : undefined;
  if (!isObject(payload)) {
    throw inputFailure(
      input,
      `must be the payload of one GitHub event, a JSON object, as "event-name" is given.${why(reading)}`,
    );
  }
  const source = payloadSource(payload, context);
  return {
    place: '',
    value: {
      specversion: '1.0',
      id: derivedId(context, eventName, text),
      ...githubAttributes(eventName, payload, source, now),
      ...(eventName === 'workflow_run' ? workflowRunExtensions(payload) : {}),
    },
  };
}

function wrapped(given: Given, reading: Reading, context: Context, now: Date): Candidate {
  const contentType =
    typeof given.attributes.datacontenttype === 'string' ? given.attributes.datacontenttype : undefined;
  const isJson = reading.kind === 'one' || reading.kind === 'batch';
  if (!isJson && contentType !== undefined && isJsonType(contentType)) {
    throw inputFailure(
      given.input,
      `must be JSON, as "attributes" says with datacontenttype.${why(reading)}`,
    );
  }
  return {
    place: '',
    value: {
      specversion: '1.0',
      id: derivedId(context, String(given.attributes.type), given.text),
      source: repositorySource(context),
      time: now.toISOString(),
      datacontenttype: isJson ? 'application/json' : 'text/plain',
      data: isJson && isJsonType(contentType) ? jsonIn(reading) : given.text,
    },
  };
}

function jsonIn(reading: Reading): unknown {
  if (reading.kind === 'text') return undefined;
  return reading.kind === 'one' ? reading.documents[0].value : reading.documents.map(({ value }) => value);
}

function unknownKind({ input }: Given, reading: Reading): Failure {
  return inputFailure(
    input,
    `is no CloudEvent: it has no "specversion".${why(reading)} ` +
      'For the payload of a GitHub event, name the event in "event-name"; ' +
      'to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".',
  );
}

function why(reading: Reading): string {
  return reading.kind === 'text' ? ` It is not even JSON: ${visible(String(reading.broken.value))}.` : '';
}

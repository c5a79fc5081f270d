import { andMore, UserError } from '../errors.ts';
import { isObject } from '../json.ts';
import { type Said, type SaidValue, say, sentenceLines, sentences } from '../said.ts';
import { printable } from '../text.ts';
import {
  isAbsoluteUri,
  isAttributeText,
  isBase64,
  isMediaType,
  isTimestamp,
  isUriReference,
} from './grammar.ts';
import { maxDepth, measureJson } from './limits.ts';

/**
 * The rules of a valid CloudEvent, as data. Source: cloudevents/spec 1.0.2, spec.md and
 * formats/json-format.md; 0.3 where it differs. The `cloudevents` package does not check most of them, so
 * events are validated here before they are made.
 */
interface ValidationRule {
  readonly name: string;
  /** Follows the attribute's name: `"id" must be a string`. */
  readonly text: Said;
  readonly test: (value: unknown) => boolean;
}

const string: ValidationRule = {
  name: 'string',
  text: say`must be a string`,
  test: (value) => typeof value === 'string',
};
const nonEmpty = rule('non-empty', say`must not be empty`, (text) => text !== '');
const characters = rule(
  'characters',
  say`must not contain control characters, noncharacters or lone surrogates`,
  isAttributeText,
);
const words = [string, nonEmpty, characters];

const specversion: ValidationRule = {
  name: 'specversion',
  text: say`must be "1.0" or "0.3"`,
  test: (value) => value === '1.0' || value === '0.3',
};
const absoluteUri = rule('uri', say`must be an absolute URI (RFC 3986)`, isAbsoluteUri);
const uriReference = rule('uri', say`must be a URI (RFC 3986)`, isUriReference);
const timestamp = rule(
  'timestamp',
  say`must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z`,
  isTimestamp,
);
const mediaType = rule(
  'media-type',
  say`must be a media type (RFC 2046), as in application/json`,
  isMediaType,
);
const encoding = rule('encoding', say`must be an encoding of RFC 2045, as in base64`, (text) =>
  /^(?:base64|quoted-printable|[78]bit|binary|x-[\w-]+)$/i.test(text),
);
const base64 = rule('base64', say`must be padded base64 (RFC 4648)`, isBase64);
const value: ValidationRule = {
  name: 'extension-type',
  text: say`must be a boolean, a string or an integer`,
  test: (given) => ['boolean', 'string', 'number'].includes(typeof given),
};
const integer: ValidationRule = {
  name: 'integer',
  text: say`must be a whole number from -2147483648 to 2147483647`,
  test: (given) => typeof given !== 'number' || (given | 0) === given,
};
/** An extension may be empty, but must be text of the CloudEvents type `String`. */
const extensionText: ValidationRule = {
  ...characters,
  test: (given) => typeof given !== 'string' || isAttributeText(given),
};

const required = ['specversion', 'id', 'source', 'type'];

/** The rules of each core attribute, in order; the first broken one is reported. */
const core = {
  '1.0': {
    specversion: [specversion],
    id: words,
    source: words,
    type: words,
    subject: words,
    time: [string, nonEmpty, timestamp],
    datacontenttype: [string, nonEmpty, mediaType],
    dataschema: [string, nonEmpty, uriReference],
  },
  '0.3': {
    specversion: [specversion],
    id: words,
    source: words,
    type: words,
    subject: words,
    time: [string, nonEmpty, timestamp],
    datacontenttype: [string, nonEmpty, mediaType],
    datacontentencoding: [string, nonEmpty, encoding],
    schemaurl: [string, nonEmpty, absoluteUri],
  },
} as const satisfies Record<string, Record<string, readonly ValidationRule[]>>;

/** 0.3 lets an extension be any JSON value. */
const extension = { '1.0': [value, integer, extensionText], '0.3': [integer, extensionText] };

/** Rules about more than one value. */
export const eventRules = {
  json: { name: 'json', text: say`must be JSON` },
  object: { name: 'object', text: say`must be a JSON object` },
  required: { name: 'required', text: say`is missing` },
  attributeName: { name: 'attribute-name', text: say`must be named with a-z and 0-9 only` },
  dataOnce: { name: 'data-once', text: say`cannot be used together with "data"` },
  depth: { name: 'depth', text: say`must not be nested deeper than ${maxDepth} levels` },
  values: {
    name: 'values',
    text: say`must not have more than 50,000 events or 1,000,000 values`,
  },
  number: { name: 'number', text: say`must not contain a number beyond the range of a double` },
} as const;

const maxNameLength = 20;

export interface Violation {
  /** '' if the violation is about the whole event. */
  readonly attribute: string;
  readonly rule: string;
  readonly text: Said;
  readonly value: unknown;
  /** The shortest way out, where the event says it. */
  readonly advice?: Said | undefined;
}

interface ValidationResult {
  /** Every broken rule; empty if the event is valid. */
  readonly broken: readonly Violation[];
  /** What is allowed but probably not intended. */
  readonly warnings: readonly Violation[];
}

/** Validates a parsed value. Never throws, whatever the value. */
export function validate(event: unknown): ValidationResult {
  if (!isObject(event)) return { broken: [violation('', eventRules.object, event)], warnings: [] };
  const version = event.specversion === '0.3' ? '0.3' : '1.0';
  const present = Object.entries(event).filter(
    ([name, given]) => given != null && !isDataMember(name, version),
  );
  const extent = measureJson(event);
  return {
    broken: [
      ...(extent.depth > maxDepth ? [violation('', eventRules.depth)] : []),
      ...(extent.infinite ? [violation('', eventRules.number)] : []),
      ...required
        .filter((name) => (event[name] ?? null) === null)
        .map((name) => violation(name, eventRules.required)),
      ...present.flatMap(([name, given]) => findBrokenRule(name, given, version)),
      ...findBrokenData(event, version),
    ],
    warnings: [
      ...(extent.rounded ? [violation('data', looseNumber)] : []),
      ...present.filter(([name]) => name.length > maxNameLength).map(([name]) => violation(name, longName)),
      ...(typeof event.source === 'string' && !isUriReference(event.source)
        ? [violation('source', looseSource, event.source)]
        : []),
      ...(version === '1.0' && typeof event.dataschema === 'string' && isRelative(event.dataschema)
        ? [violation('dataschema', looseSchema, event.dataschema)]
        : []),
    ],
  };
}

/** Azure Event Grid, among others, sends sources that are not URIs; refusing them would lose the event. */
const looseSource = { name: 'uri-reference', text: say`is not a URI-reference (RFC 3986); used as it is` };
/** Azure's own documentation has `"dataschema": "#"`. */
const looseSchema = { name: 'uri', text: say`is not an absolute URI (RFC 3986); used as it is` };
const longName = { name: 'name-length', text: say`has a name longer than ${maxNameLength} characters` };
const looseNumber = {
  name: 'safe-integer',
  text: say`contains a whole number beyond 2^53, which is rounded; send it as a string to keep every digit`,
};

function isRelative(uri: string): boolean {
  return uri !== '' && isUriReference(uri) && !isAbsoluteUri(uri);
}

function findBrokenRule(name: string, given: unknown, version: keyof typeof core): Violation[] {
  if (!/^[a-z\d]+$/.test(name))
    return [{ ...violation(name, eventRules.attributeName, given), advice: renamingOf(name) }];
  const rules: Record<string, readonly ValidationRule[]> = core[version];
  const asked = (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? extension[version];
  const broken = asked.find(({ test }) => !test(given));
  if (broken === undefined) return [];
  const advice = name === 'time' ? timeAdvice(given) : broken === value ? putIntoData : undefined;
  return [{ ...violation(name, broken, given), ...(advice && { advice }) }];
}

const putIntoData = say`Put it into "data".`;

/** Senders write `recipient_client_id` and `traceId`, which CloudEvents has no room for. */
function renamingOf(name: string): Said {
  const plain = name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
  const isFree = plain !== '' && !Object.hasOwn(core['1.0'], plain) && plain !== 'data';
  return isFree ? say`Rename it to "${plain.slice(0, maxNameLength)}", or put it into "data".` : putIntoData;
}

/** A number of seconds or milliseconds since 1970, as a time. */
function timeAdvice(given: unknown): Said | undefined {
  const digits = /^\d{10}(?:\d{3})?$/.exec(String(given))?.[0];
  if (digits === undefined) return undefined;
  const time = new Date(Number(digits) * (digits.length === 10 ? 1_000 : 1));
  return say`Write it as "${time.toISOString()}".`;
}

/**
 * `data: null` is a value: the event has data if it has the member. `data_base64` is treated like an
 * attribute: null means absent.
 */
function findBrokenData(event: Readonly<Record<string, unknown>>, version: keyof typeof core): Violation[] {
  const encoded =
    version === '1.0'
      ? { name: 'data_base64', value: event.data_base64 ?? null }
      : { name: 'data', value: isBase64Encoding(event.datacontentencoding) ? (event.data ?? null) : null };
  if (encoded.value === null) return [];
  if (version === '1.0' && event.data !== undefined) return [violation('data_base64', eventRules.dataOnce)];
  const broken = [string, base64].find(({ test }) => !test(encoded.value));
  return broken === undefined ? [] : [violation(encoded.name, broken, encoded.value)];
}

export function isBase64Encoding(datacontentencoding: unknown): boolean {
  return typeof datacontentencoding === 'string' && datacontentencoding.toLowerCase() === 'base64';
}

function isDataMember(name: string, version: keyof typeof core): boolean {
  return name === 'data' || (name === 'data_base64' && version === '1.0');
}

export function violation(
  attribute: string,
  { name, text }: Omit<ValidationRule, 'test'>,
  value?: unknown,
): Violation {
  return { attribute, rule: name, text, value };
}

function rule(name: string, text: Said, test: (text: string) => boolean): ValidationRule {
  return { name, text, test: (given) => typeof given === 'string' && test(given) };
}

/** A violation and its place: `event 2 of 3` of a batch, `line 3` of NDJSON, '' for a single event. */
export interface PlacedViolation extends Violation {
  readonly place: SaidValue;
}

/** Errors shown in full; more are counted. An annotation has room for 4,096 characters. */
const maxViolations = 20;
const maxValue = 60;

/** One error for all violations of all events. `subject` is what was read: `Input "event-file"`. */
export function violationError(subject: Said, broken: readonly PlacedViolation[]): UserError {
  const head =
    broken.length === 1
      ? say`${subject} breaks a rule of CloudEvents; nothing was sent.`
      : say`${subject} breaks rules of CloudEvents in ${broken.length} places; nothing was sent.`;
  return new UserError(sentenceLines([head, ...describeViolations(broken)]));
}

export function describeViolations(findings: readonly PlacedViolation[]): Said[] {
  const more = findings.length - maxViolations;
  return [...findings.slice(0, maxViolations).map(describeViolation), ...(more > 0 ? [andMore(more)] : [])];
}

function describeViolation({ place, attribute, rule, text, value, advice }: PlacedViolation): Said {
  const name = attribute === '' ? '' : `"${printable(attribute, maxValue)}"`;
  const subject = place === '' ? name || say`The event` : name === '' ? place : say`${place}, ${name}`;
  return sentences(
    say`${subject} ${text} (rule ${rule}).`,
    value === undefined ? undefined : say`Given: ${describeValue(value)}.`,
    advice,
  );
}

function describeValue(value: unknown): SaidValue {
  if (typeof value === 'string') return `"${printable(value, maxValue)}"`;
  if (Array.isArray(value)) return say`an array`;
  return value !== null && typeof value === 'object' ? say`an object` : String(value);
}

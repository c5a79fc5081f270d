import type { CloudEvent } from 'cloudevents';
import { namesCredential, redactCredentials } from '../credentials.ts';
import type { Delivery } from '../deliver/delivery.ts';
import type { Destination } from '../deliver/directory/directory.ts';
import { marksOf } from '../deliver/directory/robot.ts';
import type { PlannedDelivery, UnsentNotification } from '../deliver/planned-delivery.ts';
import { createCloudEvent, writeEventJson } from '../event/cloudevent.ts';
import { isPrintableAscii, unicodePattern } from '../text.ts';

/** Whether a step succeeds only if every destination got the message, or if one did. */
export type Require = 'all' | 'any';

/**
 * The events that did not arrive completely at each of their destinations, in the order of `events`. If some
 * destinations have an event, its extension attribute `undelivered` names the others, so that sending it
 * again repeats nothing.
 */
export function collectDeadLetters(
  events: readonly CloudEvent<unknown>[],
  deliveries: readonly Ended[],
  unsent: readonly UnsentNotification[],
): CloudEvent<unknown>[] {
  const uncomposed = unsent.flatMap(({ notification }) =>
    (notification.destinations ?? []).map((destination) =>
      asFailed({ destination, notifications: [notification] }),
    ),
  );
  const tries = Map.groupBy([...deliveries, ...uncomposed].flatMap(triesIn), ({ event }) => event);
  const unrouted = unsent.filter(({ notification: { destinations } }) => destinations === undefined);
  const unsentEvents = new Set(unrouted.map(({ notification }) => notification.event));
  return events.flatMap((event) => {
    if (unsentEvents.has(event)) return [event];
    const tried = tries.get(event) ?? [];
    const missed = tried.filter(({ hasArrivedWhole }) => !hasArrivedWhole);
    if (missed.length === 0) return [];
    return [withUndelivered(event, missed, tried.length)];
  });
}

/** A delivery that has ended, or that nothing became of. */
interface Ended extends Pick<Delivery, 'status' | 'withheld'> {
  readonly planned: Omit<PlannedDelivery, 'draft'>;
}

/** What became of one event at one destination. */
interface Try {
  readonly event: CloudEvent<unknown>;
  readonly label: string;
  readonly destination: Destination;
  readonly hasArrivedWhole: boolean;
}

/** A message that DingTalk accepted only without the event's own words has not arrived whole. */
function triesIn({ planned: { destination, notifications }, status, withheld }: Ended): readonly Try[] {
  const hasArrivedWhole = hasArrived({ status }) && !withheld;
  return notifications.map(({ event, label }) => ({ event, label, destination, hasArrivedWhole }));
}

/** If some destinations have the event, the marks name those that do not. */
function withUndelivered(
  letter: CloudEvent<unknown>,
  missed: readonly Try[],
  triedCount: number,
): CloudEvent<unknown> {
  const { undelivered, ...event } = letter;
  const whole = createCloudEvent(event);
  const marks = missed.flatMap(({ destination, label }) => marksOf(destination, whole, label));
  const wasPartial =
    typeof undelivered === 'string' && undelivered.split(',').some((mark) => marks.includes(mark));
  if (missed.length === triedCount && !wasPartial) return whole;
  return createCloudEvent({ ...event, undelivered: marks.join(',') });
}

/** Whether every message reached as many of its destinations as `require` asks. */
export function meetsRequirement(deliveries: readonly Delivery[], require: Require): boolean {
  return [...Map.groupBy(deliveries, ({ planned }) => planned.draft).values()].every((tried) =>
    require === 'all' ? tried.every(hasArrived) : tried.some(hasArrived),
  );
}

/** A dry run delivers nothing. */
export function hasArrived({ status }: Pick<Delivery, 'status'>): boolean {
  return status === 'sent' || status === 'dry-run';
}

/** Planned deliveries without a result, as failed ones. */
export function failUnfinished(
  plannedDeliveries: readonly PlannedDelivery[],
  deliveries: readonly Delivery[],
): { readonly planned: PlannedDelivery; readonly status: 'failed'; readonly withheld: false }[] {
  const ended = new Set(deliveries.map(({ planned }) => planned));
  return plannedDeliveries.filter((planned) => !ended.has(planned)).map(asFailed);
}

function asFailed<T extends Omit<PlannedDelivery, 'draft'>>(planned: T) {
  return { planned, status: 'failed', withheld: false } as const;
}

/** The copy of dead letters in the job summary, to paste into the input `event`. */
export interface DeadLetterCopy {
  /** Each is one line: a CloudEvents batch that ends neither a code fence nor a quoted text. */
  readonly blocks: readonly string[];
  /** How many events there are, and how many of them did not fit. */
  readonly total: number;
  readonly left: number;
}

/** Bytes of all blocks together: with the rest of the job summary, less than the 1 MiB that GitHub accepts from a step. */
const maxBytes = 400_000;

/**
 * Bytes of a block with several events. The inputs of a dispatched workflow hold 65,535 characters, of which a
 * quotation mark may count as two. Source: docs.github.com, "Triggering a workflow", `workflow_dispatch`.
 */
const maxBlockBytes = 50_000;

/** Bytes of an input: Linux does not start a program with a longer variable. Source: execve(2), MAX_ARG_STRLEN. */
export const maxInputBytes = 128 * 1024 - 'INPUT_EVENT=\0'.length;

/** No event is shorter than this. */
const leastBytes = 30;

/**
 * Copies the events in their order, as many as fit. What looks like a credential is removed from their data, since
 * everybody who can read the run can read its summary.
 */
export function copyDeadLetters(
  events: readonly CloudEvent<unknown>[],
  redact: (text: string) => string,
): DeadLetterCopy | undefined {
  if (events.length === 0) return undefined;
  const blocks: Block[] = [];
  let room = maxBytes;
  let left = 0;
  for (const event of events) {
    const text = room < leastBytes ? undefined : copyEvent(event, room, redact);
    if (text === undefined) {
      left += 1;
      continue;
    }
    const bytes = Buffer.byteLength(text) + frameBytes;
    const open = blocks.at(-1);
    if (open?.specversion === event.specversion && open.bytes + bytes <= maxBlockBytes) {
      open.texts.push(text);
      open.bytes += bytes;
    } else {
      blocks.push({ specversion: event.specversion, texts: [text], bytes });
    }
    room -= bytes;
  }
  return { blocks: blocks.map(({ texts }) => `[${texts.join(',')}]`), total: events.length, left };
}

/** A batch has one specversion. */
interface Block {
  readonly specversion: string;
  readonly texts: string[];
  bytes: number;
}

/** For brackets or commas, and the fence. */
const frameBytes = 40;

/** Undefined if it does not fit. */
function copyEvent(
  event: CloudEvent<unknown>,
  room: number,
  redact: (text: string) => string,
): string | undefined {
  // The length comes first, since looking for credentials takes time.
  if (writeEventJson(event).length > room) return undefined;
  const text = makePasteable(redact(redactedJson(event)));
  return Buffer.byteLength(text) + frameBytes > room ? undefined : text;
}

/** Attributes stay as they are: they identify the event and the groups that have it. */
function redactedJson(event: CloudEvent<unknown>): string {
  const attributes = event.toJSON();
  return JSON.stringify(attributes, function (this: unknown, key: string, value: unknown) {
    if (typeof value !== 'string' || (this === attributes && key !== 'data')) return value;
    return namesCredential(key) && value !== '' ? '***' : redactCredentials(value);
  });
}

/**
 * JSON of the same value that stays intact wherever it is pasted. Escapes the characters that end a code fence, an
 * HTML element or a text in single quotes (YAML, shell), that begin a GitHub expression, and invisible ones. None of
 * them occurs outside a JSON string.
 */
function makePasteable(json: string): string {
  const plain = json.replace(/[`<>&']|\$(?=\{\{)/g, escapeChar);
  return isPrintableAscii(plain) ? plain : plain.replace(invisible(), escapeChar);
}

const invisible = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}`, 'gu');

function escapeChar(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

import type { CloudEvent } from 'cloudevents';
import { namesCredential, redactCredentials } from '../credentials.ts';
import { writeEventJson } from '../event/cloudevent.ts';
import { isPrintableAscii, unicodePattern } from '../text.ts';

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

import type { CloudEvent } from 'cloudevents';
import { namesCredential, redactCredentials } from '../credentials.ts';
import { eventJson } from '../event/cloudevent.ts';
import { isPrintableAscii, unicodePattern } from '../unicode.ts';

/** The copy of dead letters in the job summary, from where they can be pasted into the input `event`. */
export interface DeadLetterCopy {
  /** Each is one line: a CloudEvents batch that ends neither a code fence nor a quoted text. */
  readonly blocks: readonly string[];
  /** How many events there are, and how many of them had no room. */
  readonly total: number;
  readonly left: number;
}

/** Bytes of all blocks together: with all else in the job summary, less than the 1 MiB that GitHub takes from a step. */
const maxBytes = 400_000;

/**
 * Bytes of a block with several events. The inputs of a dispatched workflow take 65,535 characters, in which a
 * quotation mark may count twice. Source: docs.github.com, "Triggering a workflow", `workflow_dispatch`.
 */
const maxBlockBytes = 50_000;

/** Bytes of an input: Linux starts no program with a longer variable. Source: execve(2), MAX_ARG_STRLEN. */
export const maxInputBytes = 128 * 1024 - 'INPUT_EVENT=\0'.length;

/** An event that is shorter than this has no attributes. */
const leastBytes = 30;

/**
 * Copies the events, in their order, as far as there is room. What looks like a credential is left out of their
 * data, since everybody who can read the run can read its summary.
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
    const text = room < leastBytes ? undefined : copyOf(event, room, redact);
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
function copyOf(
  event: CloudEvent<unknown>,
  room: number,
  redact: (text: string) => string,
): string | undefined {
  // The length comes first, since looking for credentials takes time.
  if (eventJson(event).length > room) return undefined;
  const text = pasteable(redact(redactedJson(event)));
  return Buffer.byteLength(text) + frameBytes > room ? undefined : text;
}

/** Attributes stay as they are: they say which event it is, and which groups have it. */
function redactedJson(event: CloudEvent<unknown>): string {
  const attributes = event.toJSON();
  return JSON.stringify(attributes, function (this: unknown, key: string, value: unknown) {
    if (typeof value !== 'string' || (this === attributes && key !== 'data')) return value;
    return namesCredential(key) && value !== '' ? '***' : redactCredentials(value);
  });
}

/**
 * JSON of the same value that stays whole wherever it is pasted. Escaped are the marks that end a code fence, an
 * HTML element or a text in single quotes (YAML, shell), that begin an expression of GitHub's, and characters
 * that cannot be seen. None of them stands outside of a JSON string.
 */
function pasteable(json: string): string {
  const plain = json.replace(/[`<>&']|\$(?=\{\{)/g, escaped);
  return isPrintableAscii(plain) ? plain : plain.replace(unseen(), escaped);
}

const unseen = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}`, 'gu');

function escaped(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

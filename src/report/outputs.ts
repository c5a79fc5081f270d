import type { Delivery } from '../deliver/delivery.ts';
import { writeEventJson } from '../event/cloudevent.ts';
import { hasArrived } from './dead-letters.ts';
import { distinctMessages, type StepResult } from './step-result.ts';

/** GitHub accepts 1 MiB of outputs per job; three long ones fit. */
const maxBytes = 256 * 1024;

/** The outputs of action.yml by name. One that is too long is left empty and named in `tooLong`. */
interface Outputs {
  readonly values: Readonly<Record<string, string>>;
  readonly tooLong: readonly string[];
}

export function collectOutputs(result: StepResult, deadLetterFile: string | undefined): Outputs {
  const { events, deliveries, status, failure } = result;
  const failed = deliveries.find((delivery) => !hasArrived(delivery));
  const all = Object.entries({
    status,
    event: oneOrMany(events.map(writeEventJson)),
    'event-id': events[0]?.id ?? '',
    message: oneOrMany(distinctMessages(deliveries).map((message) => JSON.stringify(message))),
    results: JSON.stringify(deliveries.map(publicFields)),
    // Without a response from DingTalk there is no errcode: '' rather than 0, which means success.
    errcode: failure === undefined && !failed ? '0' : String(failed?.errcode ?? ''),
    errmsg: failed?.errmsg ?? failure?.text ?? 'ok',
    'dead-letter-file': deadLetterFile ?? '',
  });
  const isTooLong = (value: string) => Buffer.byteLength(value) > maxBytes;
  return {
    values: Object.fromEntries(all.map(([name, value]) => [name, isTooLong(value) ? '' : value])),
    tooLong: all.filter(([, value]) => isTooLong(value)).map(([name]) => name),
  };
}

/** A single JSON text as it is, several as an array, '' for none. */
function oneOrMany(texts: readonly string[]): string {
  return texts.length > 1 ? `[${texts.join(',')}]` : (texts[0] ?? '');
}

/** What the output `results` shows of a delivery. */
function publicFields(delivery: Delivery) {
  const { robot, status, errcode, errmsg, attempts, ambiguous, truncated, durationMs } = delivery;
  return { robot, status, errcode, errmsg, attempts, ambiguous, truncated, durationMs };
}

/**
 * An output as the runner reads it from its file. Not `core.setOutput`, which follows links. Source: docs.github.com,
 * "Workflow commands", "Multiline strings".
 */
export function writeOutput(name: string, value: string, id: string): string {
  const delimiter = `ghadelimiter_${id}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

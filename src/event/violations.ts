import { andMore, UserError } from '../errors.ts';
import { lines, type Said, type SaidValue, say, sentences } from '../said.ts';
import { printable } from '../text.ts';
import type { Violation } from './validation.ts';

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
  return new UserError(lines([head, ...describeViolations(broken)]));
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

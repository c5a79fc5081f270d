import { UserError } from '../errors.ts';
import { printable } from '../printable.ts';
import type { Violation } from './validation.ts';

/** A violation and its place: `event 2 of 3` of a batch, `line 3` of NDJSON, '' for a single event. */
export interface PlacedViolation extends Violation {
  readonly place: string;
}

/** Errors shown in full; more are counted. An annotation has room for 4,096 characters. */
const maxTold = 20;
const maxValue = 60;

/** One error for all violations of all events. `subject` is what was read: `Input "event-file"`. */
export function violationError(subject: string, broken: readonly PlacedViolation[]): UserError {
  const what =
    broken.length === 1 ? 'a rule of CloudEvents' : `rules of CloudEvents in ${broken.length} places`;
  return new UserError(
    [`${subject} breaks ${what}; nothing was sent.`, ...describeViolations(broken)].join('\n'),
  );
}

export function describeViolations(findings: readonly PlacedViolation[]): string[] {
  const more = findings.length - maxTold;
  return [...findings.slice(0, maxTold).map(sentence), ...(more > 0 ? [`And ${more} more.`] : [])];
}

function sentence({ place, attribute, rule, text, value }: PlacedViolation): string {
  const what = [place, attribute && `"${printable(attribute, maxValue)}"`].filter(Boolean).join(', ');
  const given = value === undefined ? '' : ` Given: ${shown(value)}.`;
  return `${what || 'The event'} ${text} (rule ${rule}).${given}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${printable(value, maxValue)}"`;
  if (Array.isArray(value)) return 'an array';
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}

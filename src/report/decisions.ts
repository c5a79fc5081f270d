import type { Decision } from '../message/notification.ts';
import { type Said, say } from '../said.ts';
import { printable } from '../text.ts';

/** Maximum number of log lines; a batch may have thousands of events. */
const maxLines = 200;

/** Which rule matched which event, one line each. */
export function describeDecisions(decisions: readonly Decision[]): readonly Said[] {
  const lines = decisions
    .slice(0, maxLines)
    .map(({ event, by }) => say`Event "${printable(event.id)}" (${printable(event.type)}): ${by}.`);
  const left = decisions.length - maxLines;
  return left > 0 ? [...lines, moreEvents(left)] : lines;
}

/** Counts the events that a list leaves out. */
export function moreEvents(count: number): Said {
  return say`And ${count} more events.`;
}

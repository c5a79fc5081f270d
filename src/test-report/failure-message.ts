import { tellingLines } from '../workflow/telling-lines.ts';
import { withoutEscapeSequences } from '../workflow/terminal.ts';

/** Not better than no line. */
const nothing =
  /^(?:(?:test )?(?:failed|failure|error)[.:!]?$|\W*$|=== (?:RUN|PAUSE|CONT|NAME)\b|--- FAIL\b)/i;

/** Lines that tools put where the reason is expected, and that give none. */
const empty = [
  nothing,
  /^(?:assertion ?(?:error|failed)|AssertionFailedError|AssertionFailure)[.:!]?$/i,
  /^(?:exited with error code|process exited)\b/i,
  /^thread '.{0,300}' (?:\(\d+\) )?panicked at\b/,
  /^\S{1,300}\.\w{1,8}:\d+(?::\d+)?(?: \S|:?$)/,
  /^collection failure$/,
  /^Traceback \(most recent call last\):?$/,
  /^[\w\\]+::\w+/,
];

/** Matchers whose first line says that values differ, not which. */
const matcher = /\bexpect\(received\)/;

/**
 * The line that says why a test failed: the first one of its message, unless that says nothing; else the line of
 * the details that tells most. '' if there is none.
 */
export function failureMessage(message: string, details: string): string {
  const says = (line: string) => !empty.some((pattern) => pattern.test(line));
  const first = linesOf(message).find(says) ?? tellingLines(linesOf(details).filter(says))[0];
  const told = first ?? linesOf(`${message}\n${details}`).find((line) => !nothing.test(line)) ?? '';
  if (!matcher.test(told)) return withoutPlace(told);
  const values = [/^(?:Expected|expected)\b.{0,40}:/, /^(?:Received|received)\b.{0,40}:/].map((start) =>
    linesOf(details)
      .concat(linesOf(message))
      .find((line) => start.test(line)),
  );
  return values.every((line) => line !== undefined) ? values.join(', ') : told;
}

function linesOf(text: string): string[] {
  return withoutEscapeSequences(text)
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/^E {2,}/, '').trim());
}

/** The place is told beside the message. */
function withoutPlace(line: string): string {
  return line.replace(/^\S{1,300}\.\w{1,8}:\d+(?::\d+)?: (?=\S)/, '');
}

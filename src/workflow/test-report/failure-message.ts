import { rateLine, worths } from '../log-cues.ts';
import { withoutEscapeSequences } from '../log-excerpt.ts';
import { findLogHighlights } from '../log-highlights.ts';

/** Not better than no line. */
const nothing =
  /^(?:(?:test )?(?:failed|failure|error)[.:!]?$|\W*$|=== (?:RUN|PAUSE|CONT|NAME)\b|--- FAIL\b)/i;

/** Lines that tools put where the reason is expected, without a reason in them. */
const empty = [
  nothing,
  /^(?:assertion ?(?:error|failed)|AssertionFailedError|AssertionFailure)[.:!]?$/i,
  /^(?:exited with error code|process exited)\b/i,
  /^thread '.{0,300}' (?:\(\d+\) )?panicked at\b/,
  // A place: `a_test.py:3`, and of gdUnit `FAILED: res://test/cart_test.gd:12`.
  /^(?:(?:FAILED|ERROR): )?\S{1,300}\.\w{1,8}:\d+(?::\d+)?(?: \S|:?$)/,
  /^collection failure$/,
  /^Traceback \(most recent call last\):?$/,
  /^[\w\\]+::\w+/,
];

/** Matchers whose first line says that values differ, not which. */
const matcher = /\bexpect\(received\)/;

/** A line with one of the values that a reason compares. */
const value =
  /^(?:(?:e|a)xpected|actual|received|got|want(?:ed)?|have|left|right|which is|but was|found|to (?:be|equal))\b[^:=]{0,40}[:=] {0,20}\S/i;

/** Lines that are added to a reason. */
const maxValues = 5;

/**
 * Why a test failed, in one line: the first useful line of its message, else the best highlight of the details, with the
 * lines below that hold its values; '' if there is none. The test's own name is no reason.
 */
export function findFailureMessage(message: string, details: string, name = ''): string {
  const says = (line: string) => !empty.some((pattern) => pattern.test(line)) && !repeatsName(line, name);
  const texts = [splitLines(message), splitLines(details)] as const;
  const first =
    texts[0].map(trim).find(says) ??
    findBestLine(texts[1].map(trim).filter(says)) ??
    findAnyLine(texts, name);
  if (matcher.test(first)) return joinMatcherValues(texts) ?? first;
  return withoutPlace([first, ...findValues(first, texts)].join(''));
}

/** cargo2junit writes `failed cart::totals` for `cart::totals`. */
function repeatsName(line: string, name: string): boolean {
  const said = line.replace(/^(?:test )?(?:failed|failure|error):? /i, '');
  return name !== '' && (said === name || said.endsWith(`::${name}`) || name.endsWith(`::${said}`));
}

/** The line that states the failure; else the first that belongs to it. */
function findBestLine(lines: readonly string[]): string | undefined {
  const highlights = findLogHighlights(lines);
  const best = highlights.find(({ rank }) => rank === 0)?.text;
  return best !== undefined && rateLine(best) >= worths.statement ? best : highlights[0]?.text;
}

function findAnyLine(texts: readonly (readonly string[])[], name: string): string {
  return (
    texts
      .flat()
      .map(trim)
      .find((line) => !nothing.test(line) && !repeatsName(line, name)) ?? ''
  );
}

function joinMatcherValues([message, details]: readonly (readonly string[])[]): string | undefined {
  const lines = [...(details ?? []), ...(message ?? [])].map(trim);
  const values = [/^(?:Expected|expected)\b.{0,40}:/, /^(?:Received|received)\b.{0,40}:/].map((start) =>
    lines.find((line) => start.test(line)),
  );
  return values.every((line) => line !== undefined) ? values.join(', ') : undefined;
}

/**
 * The lines below a reason that hold its values, each with what joins it to the line before: those that are named as
 * values, and all that are indented below a reason that ends in a colon.
 */
function findValues(reason: string, texts: readonly (readonly string[])[]): readonly string[] {
  if (reason === '') return [];
  const lines = texts.find((text) => text.some((line) => trim(line) === reason)) ?? [];
  const start = lines.findIndex((line) => trim(line) === reason);
  const isOpen = reason.endsWith(':');
  const values: string[] = [];
  let indent = countIndent(lines[start]);
  for (const line of lines.slice(start + 1)) {
    const text = trim(line);
    if (text === '' && values.length === 0) continue;
    const belongs = value.test(text) || (isOpen && countIndent(line) > countIndent(lines[start]));
    if (!belongs || values.length === maxValues || isFrame(text)) break;
    const isFirst = values.length === 0 && isOpen;
    values.push(
      `${isFirst || (countIndent(line) > indent && isOpen) ? ' ' : ', '}${text.replace(/ {2,}/g, ' ')}`,
    );
    indent = countIndent(line);
  }
  return values;
}

function isFrame(line: string): boolean {
  return /^(?:at |File "|from )/.test(line);
}

function splitLines(text: string): string[] {
  return withoutEscapeSequences(text)
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/^E {2,}/, '    '));
}

function trim(line: string): string {
  return line.trim();
}

function countIndent(line = ''): number {
  return line.length - line.trimStart().length;
}

/** The place is shown beside the message. */
function withoutPlace(line: string): string {
  return line.replace(/^\S{1,300}\.\w{1,8}:\d+(?::\d+)?: (?=\S)/, '');
}

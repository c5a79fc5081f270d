import { rateLine, worths } from '../log-cues.ts';
import { withoutEscapeSequences } from '../log-excerpt.ts';
import { findLogHighlights } from '../log-highlights.ts';
import type { TestCase } from './test-case.ts';

/** A place in the source, for a reader: the path starts at the workspace if the file is in it. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
}

/** Extensions of source files: they distinguish a place from a host with a port. */
const extensions =
  'bats|c|cc|cjs|clj|cpp|cs|cts|cxx|dart|ex|exs|erl|feature|fs|go|groovy|h|hpp|hs|java|jl|js|jsx|kt|kts|lua|m|mjs|mm|mts|php|pl|py|r|rb|robot|rs|scala|sh|sol|sql|svelte|swift|t|tf|ts|tsx|vb|vue|zig';

/** `test_cart.py:42`, `(QueueTest.java:57)`, `"cart.py", line 42`, `CartTests.cs:line 20`, `cart.cc(12)`. */
const place = new RegExp(`\\.(?:${extensions})(?:"?,? ?:? ?line |:|\\()(\\d{1,7})`, 'gi');

const isExtension = new RegExp(`\\.(?:${extensions})$`, 'i');

/** Characters of a path before its extension. */
const pathChars = /[\p{L}\p{N}_@./\\+~$[\]-]/u;
const maxPathChars = 300;

/** Frames of these are the test framework's or a package's, seldom the reason. */
const foreign =
  /(?:^|[/\\])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|_pytest)[/\\]|^\/(?:usr|opt)\//;

/** Places of one failure that are compared. */
const maxPlaces = 50;

/**
 * Where a test failed: by attributes, else by the text of the failure, which is searched for the test's own file
 * first. Linear in the text.
 */
export function findFailurePlace(
  { file, line, suites, details, message }: PlaceSource,
  workspace: string,
): Place | undefined {
  const named = file ?? suites.find((suite) => isExtension.test(suite) && !/\s/.test(suite));
  if (named !== undefined && line !== undefined) return { file: shortenPath(named, workspace), line };
  // A path with more folders says more: a heading often has only the name of the file.
  const places = [...findPlacesIn(message), ...findPlacesIn(details)].sort(
    (one, other) => countFolders(other.file) - countFolders(one.file),
  );
  const own = named === undefined ? undefined : takeFileName(named);
  const stems = suites.map((suite) => suite.split(/[.$\\/:]/).at(-1) ?? '').filter(Boolean);
  const found =
    places.find((one) => takeFileName(one.file) === own) ??
    (named === undefined
      ? (places.find((one) => stems.includes(takeFileName(one.file).replace(/\.\w+$/, ''))) ??
        places.find((one) => !foreign.test(one.file)))
      : undefined);
  if (found) return { ...found, file: shortenPath(chooseLonger(found.file, named), workspace) };
  return named === undefined ? undefined : { file: shortenPath(named, workspace), line };
}

interface PlaceSource {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly suites: readonly string[];
  readonly message: string;
  readonly details: string;
}

function findPlacesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(place)) {
    const dot = match.index;
    let start = dot;
    while (dot - start < maxPathChars && pathChars.test(text[start - 1] ?? '')) start -= 1;
    const end = dot + (/^\.\w+/.exec(match[0])?.[0].length ?? 0);
    const drive = /(?:^|[^\p{L}])([a-z]:)$/iu.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? '';
    const file =
      drive +
      text
        .slice(start, end)
        .replace(/^\/{2,}\.\//, '')
        .replace(/^\/{2,}/, '/')
        // `bot:password@host/a.py`: what stands before the host is no part of a path.
        .replace(/[:*]/.test(text[start - 1] ?? '') ? /^[^/\\]*@/ : '', '');
    if (start < dot) places.push({ file, line: Number(match[1]) });
    if (places.length === maxPlaces) break;
  }
  return places;
}

/** The path with more folders: a stack trace of Java has only the file name. */
function chooseLonger(found: string, named: string | undefined): string {
  return named !== undefined && named.length > found.length ? named : found;
}

function countFolders(path: string): number {
  return path.split(/[/\\]/).length;
}

function takeFileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Relative to the workspace if it is in it. */
function shortenPath(path: string, workspace: string): string {
  const plain = path.replace(/^file:\/+/, '/').replaceAll('\\', '/');
  const root = workspace.replaceAll('\\', '/');
  if (root !== '' && plain.startsWith(`${root}/`)) return plain.slice(root.length + 1);
  return plain.replace(/^\.\//, '');
}

/** Names that tools give to a suite when they have none. */
const placeholders =
  /^(?:undefined|\(empty\)|(?:pytest|jest|vitest|mocha|nextest|cypress) ?(?:tests?|run)?|root suite|(?:all )?tests?|test suite|junit|default|nextest-run)$/i;

const maxNameChars = 300;

/**
 * A test's name, and what it belongs to, without what both say: jest-junit repeats the name as class name, Cypress
 * begins the name with that of the suite.
 */
export function splitTestName({ name: given, suites }: Pick<TestCase, 'name' | 'suites'>): {
  name: string;
  suite: string | undefined;
} {
  const name = cleanName(given);
  const named = suites.map(cleanName).filter((suite) => suite !== '' && !placeholders.test(suite));
  const suite = named.find((one) => !endsWithName(name, one) && !endsWithName(one, name));
  if (suite === undefined) return { name: name || named[0] || '?', suite: undefined };
  const rest = name.startsWith(suite) ? /^[ ›>:./#-]+(.*)/.exec(name.slice(suite.length))?.[1] : undefined;
  return { name: rest || name, suite };
}

/** `shop.Cart` ends with the name `Cart`, `TestA` not with `A`. */
function endsWithName(text: string, name: string): boolean {
  if (name === '') return true;
  return text.endsWith(name) && !/[\p{L}\p{N}]$/u.test(text.slice(0, text.length - name.length));
}

/**
 * Of tests with one name, the first suite of each that not all have, else its first one, even if it is a name that tools
 * give to what has none; undefined without suites.
 */
export function distinguishSuites(
  tests: readonly Pick<TestCase, 'name' | 'suites'>[],
): readonly (string | undefined)[] {
  const suitesOf = tests.map(({ name, suites }) => {
    const cleaned = suites.map(cleanName).filter((suite) => suite !== '' && suite !== cleanName(name));
    return [...new Set(cleaned)];
  });
  const owners = new Map<string, number>();
  for (const suite of suitesOf.flat()) owners.set(suite, (owners.get(suite) ?? 0) + 1);
  return suitesOf.map(
    (suites) => suites.find((suite) => (owners.get(suite) ?? 0) < tests.length) ?? suites[0],
  );
}

/** A name on one line, of a length that can be shown. */
export function cleanName(text: string): string {
  return text.slice(0, maxNameChars).replace(/\s+/g, ' ').trim().toWellFormed();
}

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

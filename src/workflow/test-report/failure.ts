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

/** A place in the source, for a reader: the path starts at the workspace if the file is in it. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
}

/** Ends of the names of source files, by which a place is told from a host with its port. */
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
export function placeOf(
  { file, line, suites, details, message }: PlaceSource,
  workspace: string,
): Place | undefined {
  const named = file ?? suites.find((suite) => isExtension.test(suite) && !/\s/.test(suite));
  if (named !== undefined && line !== undefined) return { file: shownPath(named, workspace), line };
  // A path with more folders says more: a heading often has only the name of the file.
  const places = [...placesIn(message), ...placesIn(details)].sort(
    (one, other) => foldersIn(other.file) - foldersIn(one.file),
  );
  const own = named === undefined ? undefined : baseOf(named);
  const stems = suites.map((suite) => suite.split(/[.$\\/:]/).at(-1) ?? '').filter(Boolean);
  const found =
    places.find((one) => baseOf(one.file) === own) ??
    (named === undefined
      ? (places.find((one) => stems.includes(baseOf(one.file).replace(/\.\w+$/, ''))) ??
        places.find((one) => !foreign.test(one.file)))
      : undefined);
  if (found) return { ...found, file: shownPath(longer(found.file, named), workspace) };
  return named === undefined ? undefined : { file: shownPath(named, workspace), line };
}

interface PlaceSource {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly suites: readonly string[];
  readonly message: string;
  readonly details: string;
}

function placesIn(text: string): Place[] {
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
        .replace(/^\/{2,}/, '/');
    if (start < dot) places.push({ file, line: Number(match[1]) });
    if (places.length === maxPlaces) break;
  }
  return places;
}

/** The path with more folders: a stack trace of Java gives none. */
function longer(found: string, named: string | undefined): string {
  return named !== undefined && named.length > found.length ? named : found;
}

function foldersIn(path: string): number {
  return path.split(/[/\\]/).length;
}

function baseOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Relative to the workspace if it is in it. */
function shownPath(path: string, workspace: string): string {
  const plain = path.replace(/^file:\/+/, '/').replaceAll('\\', '/');
  const root = workspace.replaceAll('\\', '/');
  if (root !== '' && plain.startsWith(`${root}/`)) return plain.slice(root.length + 1);
  return plain.replace(/^\.\//, '');
}

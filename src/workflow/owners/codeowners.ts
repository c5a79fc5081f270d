/** The line of CODEOWNERS that decides about a file. */
interface OwnersRule {
  /** From 1. */
  readonly line: number;
  /** `mona`, `octo/cart`, `mona@example.com`; empty for files that nobody owns. */
  readonly owners: readonly string[];
}

/** Lines times paths. Half a million lines are compared with ten paths, 50,000 with a hundred. */
const maxComparisons = 5_000_000;

/**
 * The last line that is for each path; none for a path that no line is for. Reads the file from its end, line by line and no
 * further than needed: three megabytes are half a million lines. Of so long a file it looks for the first paths only. Leaves out those that GitHub does not take, as GitHub does.
 */
export function findOwnersRules(text: string, paths: Iterable<string>): ReadonlyMap<string, OwnersRule> {
  const found = new Map<string, OwnersRule>();
  let line = countLines(text);
  const most = Math.max(1, Math.floor(maxComparisons / line));
  const open = new Map([...paths].slice(0, most).map((path) => [path, path.split('/')] as const));
  for (let end = text.length; end >= 0 && open.size > 0; line -= 1) {
    // lastIndexOf takes -1 for 0, where an empty first line ends: the loop would never end.
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const [first, ...given] = wordsIn(text.slice(start, end));
    end = start - 1;
    const pattern = first === undefined ? undefined : readPattern(first);
    const owners = given.map(readCodeOwner).filter((owner) => owner !== undefined);
    if (pattern === undefined || owners.length < given.length) continue;
    for (const [path, names] of open) {
      if (!fits(pattern, names)) continue;
      found.set(path, { line, owners });
      open.delete(path);
    }
  }
  return found;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** A `\` before a space keeps it in the pattern. A `#` at the start of a word begins a comment. */
function wordsIn(line: string): readonly string[] {
  const words = line.includes('\\')
    ? (line.match(/(?:\\.|[^\s\\])+\\?|\\$/g) ?? [])
    : line.trim().split(/\s+/);
  const comment = words.findIndex((word) => word.startsWith('#'));
  const given = comment < 0 ? words : words.slice(0, comment);
  return given[0] === '' ? [] : given;
}

/** A login, a team or an e-mail address, without the `@` in front. */
function readCodeOwner(word: string): string | undefined {
  if (/^@[\w-]{1,100}(?:\/[\w.-]{1,100})?$/.test(word)) return word.slice(1);
  return /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(word) ? word : undefined;
}

/** What of a path a pattern leaves over: nothing, at least one name, or anything. */
type Rest = 'nothing' | 'something' | 'anything';

/** A pattern of CODEOWNERS, taken apart once. */
interface Pattern {
  /** Runs of names with `**` between them. */
  readonly runs: readonly (readonly Name[])[];
  readonly rest: Rest;
}

/** A name as it is, or with its stars: what stands before, between and after them. */
type Name = string | readonly PatternPiece[];

/** Text, or its characters if a `?` is among them, which is undefined. */
type PatternPiece = string | readonly (string | undefined)[];

/** No path is longer. Keeps the work for a pattern small. */
const maxPatternChars = 4_096;

/**
 * Takes a pattern apart; undefined for what GitHub does not take: `!`, ranges, `\#`, three stars. Source: docs.github.com,
 * "About code owners"; where that is silent, as for a lone star at the end, what GitHub does.
 */
function readPattern(text: string): Pattern | undefined {
  if (text.length > maxPatternChars || isRefused(text)) return undefined;
  const names = text.replace(/^\//, '').split('/');
  const isFolder = names.at(-1) === '';
  if (isFolder) names.pop();
  if (names.length === 0 || names.includes('')) return undefined;
  // One name alone is looked for in every folder.
  if (names.length === 1 && !text.startsWith('/')) names.unshift('**');
  const endsOpen = names.at(-1) === '**' && names.some((name) => name !== '**');
  const isEverything = names.every((name) => name === '**');
  while (names.at(-1) === '**') names.pop();
  const runs: Name[][] = [[]];
  for (const name of names) {
    if (name === '**') runs.push([]);
    else runs.at(-1)?.push(readName(name));
  }
  const rest =
    isFolder || endsOpen || isEverything ? 'something' : names.at(-1) === '*' ? 'nothing' : 'anything';
  return { runs, rest };
}

/** A `\` escapes a space, a star or another one; GitHub has no use for it before `#`, nor at the end. */
function isRefused(text: string): boolean {
  return text.startsWith('!') || text.includes('***') || /[[\]]|\\(?:#|$)/.test(text);
}

function readName(text: string): Name {
  if (!/[*?\\]/.test(text)) return text;
  const pieces: (string | undefined)[][] = [[]];
  let isEscaped = false;
  for (const char of text) {
    if (char === '\\' && !isEscaped) {
      isEscaped = true;
      continue;
    }
    if (char === '*' && !isEscaped) pieces.push([]);
    else pieces.at(-1)?.push(char === '?' && !isEscaped ? undefined : char);
    isEscaped = false;
  }
  return pieces.map((piece) => (piece.includes(undefined) ? piece : piece.join('')));
}

/** Whether a pattern is for a path, given as its names. The first place where a run fits leaves most for the next. */
function fits({ runs, rest }: Pattern, path: readonly string[]): boolean {
  const [first = [], ...others] = runs;
  if (!fitsAt(first, path, 0)) return false;
  let at = first.length;
  for (const [index, run] of others.entries()) {
    const isLast = index === others.length - 1;
    const start = isLast && rest === 'nothing' ? path.length - run.length : at;
    const found = findRun(run, path, Math.max(start, at));
    if (found === undefined) return false;
    at = found + run.length;
  }
  return rest === 'anything' || (rest === 'nothing' ? at === path.length : at < path.length);
}

function findRun(run: readonly Name[], path: readonly string[], from: number): number | undefined {
  for (let at = from; at + run.length <= path.length; at++) if (fitsAt(run, path, at)) return at;
  return undefined;
}

function fitsAt(run: readonly Name[], path: readonly string[], at: number): boolean {
  return at + run.length <= path.length && run.every((name, index) => fitsName(name, path[at + index] ?? ''));
}

/** The first place where a piece fits leaves most for the next; the last piece stands at the end. */
function fitsName(name: Name, text: string): boolean {
  if (typeof name === 'string') return name === text;
  const [first = '', ...others] = name;
  if (!stands(first, text, 0)) return false;
  const last = others.pop();
  if (last === undefined) return first.length === text.length;
  let at = first.length;
  for (const piece of others) {
    const found = find(piece, text, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + last.length <= text.length && stands(last, text, text.length - last.length);
}

function find(piece: PatternPiece, text: string, from: number): number {
  if (typeof piece === 'string') return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at++) if (stands(piece, text, at)) return at;
  return -1;
}

function stands(piece: PatternPiece, text: string, at: number): boolean {
  if (typeof piece === 'string') return text.startsWith(piece, at);
  if (at + piece.length > text.length) return false;
  return piece.every((char, index) => char === undefined || char === text[at + index]);
}

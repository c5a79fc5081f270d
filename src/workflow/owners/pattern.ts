/** What of a path a pattern leaves over: nothing, at least one name, or anything. */
type Rest = 'nothing' | 'something' | 'anything';

/** A pattern of CODEOWNERS, taken apart once. */
export interface Pattern {
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
export function readPattern(text: string): Pattern | undefined {
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
export function fits({ runs, rest }: Pattern, path: readonly string[]): boolean {
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

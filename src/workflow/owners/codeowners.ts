import { fits, readPattern } from './pattern.ts';

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
    const start = text.lastIndexOf('\n', end - 1) + 1;
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

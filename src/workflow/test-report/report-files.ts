import { type Dirent, lstatSync, opendirSync, statSync } from 'node:fs';
import { join, matchesGlob, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';

export interface FoundFile {
  /** Relative to the workspace, for a reader. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

interface FoundFiles {
  /** Smallest first, so that one large file cannot take the place of the others. */
  readonly files: readonly FoundFile[];
  /** False if there are more files than `max`, or the time was over. */
  readonly isWhole: boolean;
}

/** Packages bring reports of their own in these folders, which are searched only if a pattern names them. */
const skipped = ['node_modules', '.git'];

/**
 * Files below the workspace that match one of the patterns, and none that begins with `!`. Stops at `max` files. Each
 * pattern has an equal share of the time, so that none keeps the next one from being looked for.
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  max: number,
  spent: Spent,
): Promise<FoundFiles> {
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const wanted = patterns.filter((one) => !one.startsWith('!'));
  const found = new Map<string, FoundFile>();
  let isStopped = false;
  for (const [index, pattern] of wanted.entries()) {
    const left = skipped.filter((folder) => !pattern.includes(folder));
    const isOver = () => {
      const isLate = spent() > (index + 1) / wanted.length;
      isStopped ||= isLate;
      return isLate;
    };
    for await (const name of walkFiles(pattern, workspace, left, isOver)) {
      if (found.has(name) || unwanted.some((one) => matchesGlob(name, one))) continue;
      if (found.size >= max) return { files: inReadingOrder(found), isWhole: false };
      const path = join(workspace, name);
      found.set(name, { name, path, bytes: measureFile(path) });
    }
  }
  return { files: inReadingOrder(found), isWhole: !isStopped };
}

function inReadingOrder(found: ReadonlyMap<string, FoundFile>): readonly FoundFile[] {
  return [...found.values()].sort(
    (one, other) => one.bytes - other.bytes || (one.name < other.name ? -1 : 1),
  );
}

function measureFile(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

/** How much of the time for looking is spent: more than 1 if it is over. */
type Spent = () => number;

/** Entries between two looks at the clock, in which nothing else runs. */
const stride = 256;

/**
 * The paths below the workspace that match the pattern and are no folder, those near it first. Node's own `glob` cannot
 * be stopped, and holds whole folders in memory. Follows links to folders only where the pattern names them.
 */
export async function* walkFiles(
  pattern: string,
  workspace: string,
  skipped: readonly string[],
  isOver: () => boolean,
): AsyncGenerator<string> {
  const parts = posix.normalize(pattern).split('/');
  const fixed = parts.findIndex((part) => magic.test(part));
  if (fixed < 0) {
    if (isFile(join(workspace, ...parts))) yield parts.join('/');
    return;
  }
  const folders = [parts.slice(0, fixed)];
  let steps = 0;
  for (const [index, folder] of folders.entries()) {
    if (index > 0 && isOver()) return;
    for (const entry of folderEntries(join(workspace, ...folder))) {
      steps += 1;
      if (steps % stride === 0) await setImmediate();
      if (steps % stride === 0 && isOver()) return;
      const path = [...folder, entry.name];
      if (mayLeadTo(path, parts) && isFolder(entry, join(workspace, ...path), parts[folder.length])) {
        if (!skipped.includes(entry.name)) folders.push(path);
      } else if (!entry.isDirectory() && matchesGlob(path.join('/'), parts.join('/'))) yield path.join('/');
    }
    steps += 1;
  }
}

/** What a part of a pattern has that names more than one thing. */
const magic = /[*?[\]{}()!+@]/;

/** One after the other, however many there are; none of a folder that cannot be read. */
function* folderEntries(folder: string): Generator<Dirent> {
  let open: ReturnType<typeof opendirSync>;
  try {
    open = opendirSync(folder);
  } catch {
    return;
  }
  try {
    for (let entry = open.readSync(); entry !== null; entry = open.readSync()) yield entry;
  } catch {
    // What is gone meanwhile, or cannot be read, has no reports.
  } finally {
    open.closeSync();
  }
}

/** Whether something below a folder of this path may match. */
function mayLeadTo(path: readonly string[], parts: readonly string[]): boolean {
  for (const [index, name] of path.entries()) {
    const part = parts[index];
    if (part === undefined) return false;
    if (isAnyDepth(part)) return !name.startsWith('.') || namesHidden.test(parts.join('/'));
    if (!matchesGlob(name, part)) return false;
  }
  return path.length < parts.length;
}

/** `**`, and a brace that holds a slash and was cut apart there: the whole pattern decides. */
function isAnyDepth(part: string): boolean {
  return (
    part.includes('**') ||
    ['{}', '()'].some(([open = '', close = '']) => part.split(open).length !== part.split(close).length)
  );
}

/** A pattern that has a name with a dot at its start: others do not match such names. */
const namesHidden = /(?:^|[/{,(|[])\./;

/** A link is one only where the pattern has its name, so that none leads in a circle. */
function isFolder(entry: Dirent, path: string, part = '**'): boolean {
  if (entry.isDirectory()) return true;
  return (
    entry.isSymbolicLink() &&
    !/[*?[!+@]/.test(part) &&
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  );
}

function isFile(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

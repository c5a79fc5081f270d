import { lstatSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { type Spent, walkFiles } from './walk.ts';

export interface FoundFile {
  /** Relative to the workspace, for a reader. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

export interface FoundFiles {
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

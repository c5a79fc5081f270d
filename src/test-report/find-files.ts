import { lstatSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, matchesGlob, relative, resolve } from 'node:path';

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

/** Folders in which packages bring reports of their own, unless a pattern names them. */
const skipped = ['node_modules', '.git'];

/**
 * Files below the workspace that match one of the patterns, and none that begins with `!`. Follows no link while
 * it walks. Stops at `max` files, and when `isOver` says so.
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  max: number,
  isOver: () => boolean,
): Promise<FoundFiles> {
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const found = new Map<string, FoundFile>();
  let isWhole = true;
  for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
    const left = skipped.filter((folder) => !pattern.includes(folder));
    const exclude = (entry: { readonly name: string }) => isOver() || left.includes(entry.name);
    for await (const entry of glob(pattern, { cwd: workspace, withFileTypes: true, exclude })) {
      const path = resolve(workspace, join(entry.parentPath, entry.name));
      const name = relative(workspace, path).replaceAll('\\', '/');
      if (entry.isDirectory() || unwanted.some((one) => matchesGlob(name, one))) continue;
      if (found.size >= max && !found.has(path)) isWhole = false;
      else found.set(path, { name, path, bytes: sizeOf(path) });
      if (!isWhole) break;
    }
  }
  const files = [...found.values()].sort((one, other) => one.bytes - other.bytes);
  return { files, isWhole: isWhole && !isOver() };
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

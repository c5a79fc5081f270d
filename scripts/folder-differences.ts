import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is in one folder and not in the other, or not with the same bytes: a line a file, sorted. */
export function folderDifferences(actual: string, expected: string): string[] {
  const old = filesIn(actual);
  const now = filesIn(expected);
  const all = [...new Set([...old.keys(), ...now.keys()])].sort();
  return all.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined) return [`  missing  ${name}`];
    if (is === undefined) return [`  surplus  ${name}`];
    return was.equals(is) ? [] : [`  differs  ${name}`];
  });
}

/** The files of a folder and its folders, by relative paths with `/`; none if there is no such folder. */
export function filesIn(folder: string): Map<string, Buffer> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

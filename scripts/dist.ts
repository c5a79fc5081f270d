import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

/**
 * Builds dist/ from src/. `--check` changes nothing: it compares dist/ byte by byte with a fresh build,
 * which is the same on every machine, and exits with 1 if they differ.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const { folder: fresh } = await build();
if (process.argv.includes('--check')) {
  const differing = differences(dist, fresh);
  if (differing.length > 0) {
    console.error(
      `dist/ is not what src/ builds. Run "npm run build" and commit it:\n${differing.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  cpSync(fresh, dist, { recursive: true });
}
rmSync(fresh, { recursive: true });

function differences(before: string, after: string): string[] {
  const old = filesOf(before);
  const now = filesOf(after);
  const all = [...new Set([...old.keys(), ...now.keys()])].sort();
  return all.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined) return [`  missing  ${name}`];
    if (is === undefined) return [`  surplus  ${name}`];
    return was.equals(is) ? [] : [`  differs  ${name}`];
  });
}

function filesOf(folder: string): Map<string, Buffer> {
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

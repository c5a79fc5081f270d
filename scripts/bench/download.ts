import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Section } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const maxKb = 700;

/**
 * What a runner downloads: the files that .gitattributes leaves in the archive of a commit, as they are now.
 */
export function download(): Section {
  const files = exportedFiles();
  const kb = Math.ceil(run('tar', '-cz', ...files).length / 1000);
  return {
    title: 'Download',
    how: 'The archive of the commit, which is what a runner downloads.',
    figures: [
      { what: 'Compressed', shown: `${kb} kB`, guard: { value: kb, max: maxKb } },
      { what: 'Files', shown: String(files.length) },
    ],
  };
}

function exportedFiles(): string[] {
  const known = run('git', 'ls-files', '--cached', '--others', '--exclude-standard', '-z')
    .toString()
    .split('\0');
  const present = known.filter((name) => name !== '' && existsSync(join(root, name)));
  // Triples of path, attribute and value.
  const attributes = run('git', 'check-attr', '-z', 'export-ignore', '--', ...present)
    .toString()
    .split('\0');
  return present.filter((_, index) => attributes[index * 3 + 2] !== 'set');
}

function run(command: string, ...args: string[]): Buffer {
  return execFileSync(command, args, { cwd: root, maxBuffer: 1 << 28 });
}

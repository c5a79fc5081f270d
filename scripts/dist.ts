import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { folderDifferences } from './folder-differences.ts';

/**
 * Builds dist/ from src/. `--check` changes nothing: it compares dist/ byte by byte with a fresh build,
 * which is the same on every machine, and exits with 1 if they differ.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const { folder: fresh } = await build();
if (process.argv.includes('--check')) {
  const differing = folderDifferences(dist, fresh);
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

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { filesIn, folderDifferences } from './folder-differences.ts';
import { assetPrefix } from './release/assets.ts';
import { readChecksums, sha256 } from './release/checksums.ts';

/**
 * Checks the files of this checkout: dist/ is what src/ builds, and, if the path of a release's SHA256SUMS is
 * given, each file has the bytes that were released. Changes nothing; exits with 1 if something differs.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const [checksumsPath] = process.argv.slice(2);
const checksums = checksumsPath === undefined ? undefined : readFileSync(checksumsPath, 'utf8');

const { folder: fresh } = await build();
report('dist/ is what src/ builds', folderDifferences(dist, fresh));
rmSync(fresh, { recursive: true });
if (checksums !== undefined) report(`the files are those of ${checksumsPath}`, releaseDifferences(checksums));

function report(claim: string, differences: readonly string[]): void {
  console.log(`${differences.length === 0 ? '✅' : '❌'} ${claim}`);
  for (const difference of differences) console.log(difference);
  if (differences.length > 0) process.exitCode = 1;
}

/** Archive and SBOM are no files of a checkout. dist/ may have no file that was not released. */
function releaseDifferences(text: string): string[] {
  const released = new Map([...readChecksums(text)].filter(([name]) => !name.startsWith(assetPrefix)));
  if (released.size === 0) return ['  it lists no file of a checkout'];
  const changed = [...released].flatMap(([name, hash]) => {
    const bytes = bytesOf(name);
    if (bytes === undefined) return [`  missing  ${name}`];
    return sha256(bytes) === hash ? [] : [`  differs  ${name}`];
  });
  const added = [...filesIn(dist).keys()]
    .map((name) => `dist/${name}`)
    .filter((name) => !released.has(name))
    .map((name) => `  surplus  ${name}`);
  return [...changed, ...added].sort();
}

function bytesOf(name: string): Buffer | undefined {
  try {
    return readFileSync(join(root, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

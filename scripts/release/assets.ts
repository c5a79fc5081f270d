import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { filesIn } from '../folder-differences.ts';
import { releaseNotes } from './changelog.ts';
import { checksumLines, checksumsFile } from './checksums.ts';
import { git } from './git.ts';
import { readVersion } from './version.ts';

/** The start of the names of the files that a release adds to those of the commit. */
export const assetPrefix = 'dingtalk-cloudevents-';

/**
 * Writes the files of a release into `out`: the archive that a runner gets for the tag, the SBOM of the packages
 * in it, the checksums of both and of every file in the archive, and the release notes (`notes.md`).
 */
export function writeAssets(folder: string, tag: string, out: string): void {
  const version = readVersion(tag);
  const target = resolve(out);
  mkdirSync(target, { recursive: true });
  const name = `${assetPrefix}${version.version}`;
  const archive = join(target, `${name}.tar.gz`);
  const bom = join(target, `${name}.spdx.json`);
  git(folder, 'archive', '--format=tar.gz', `--prefix=${name}/`, `--output=${archive}`, `refs/tags/${tag}`);
  writeFileSync(bom, sbom(folder));
  const assets = [archive, bom].map((path) => [basename(path), readFileSync(path)] as const);
  const files = new Map([...assets, ...filesOfArchive(archive, name)]);
  writeFileSync(join(target, checksumsFile), checksumLines(files));
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  writeFileSync(join(target, 'notes.md'), `${releaseNotes(changelog, version)}\n`);
}

/** The files as a runner unpacks them. */
function filesOfArchive(archive: string, name: string): Map<string, Buffer> {
  const unpacked = mkdtempSync(join(tmpdir(), 'release-'));
  execFileSync('tar', ['-xzf', archive, '-C', unpacked], { stdio: ['ignore', 'ignore', 'inherit'] });
  const files = filesIn(join(unpacked, name));
  rmSync(unpacked, { recursive: true });
  return files;
}

/** Of the lock file, without development packages: nothing is installed for it. Source: docs.npmjs.com, npm-sbom. */
function sbom(folder: string): Buffer {
  const args = ['sbom', '--sbom-format=spdx', '--sbom-type=application', '--omit=dev', '--package-lock-only'];
  return execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
}

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchPath } from './scratch.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

let unpacked: string | undefined;

/**
 * The folder that a runner gets: the committed tree after `git archive`, unpacked once a process. With the
 * variable ACTION_FROM_WORK_TREE the work tree itself, to try a dist that is not committed yet.
 */
export function unpackedArchive(folder = repository): string {
  if (folder !== repository) return unpack(folder);
  if (process.env.ACTION_FROM_WORK_TREE !== undefined) return repository;
  unpacked ??= unpack(repository);
  return unpacked;
}

function unpack(folder: string): string {
  const target = scratchPath('action');
  const archive = `${target}.tar`;
  mkdirSync(target);
  execFileSync('git', ['archive', '--format=tar', `--output=${archive}`, 'HEAD'], { cwd: folder });
  // A relative path: some tars read the colon of a Windows drive as a host.
  execFileSync('tar', ['-xf', `../${basename(archive)}`], { cwd: target });
  return target;
}

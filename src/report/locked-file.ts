import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { say } from '../said.ts';
import { isInside, resolveRealPath } from '../text-file.ts';

/*
 * Writes a file in a folder where other programs write too. All that is written is a new file (flag `wx`, which follows
 * no link) with a name that nobody can know before, and takes its place by `rename`, which replaces a link instead of
 * following it.
 */

/** Makes a text that nobody can guess. */
export type MakeId = () => string;

/**
 * The path with the real one of its folder, which is created if it is missing. A path that is inside the folders as it
 * is written must be there in fact: a link on the way was not put there by whoever wrote the path. Throws.
 */
export function settlePath(path: string, folders: readonly string[]): string {
  const folder = dirname(path);
  const there = findExisting(folder);
  const isBound = folders.some((root) => root !== '' && isInsideAsWritten(path, root));
  if (isBound) refuseOutside(there, folders);
  makeFolder(folder);
  if (isBound) refuseOutside(folder, folders);
  return join(resolveRealPath(folder) ?? folder, basename(path));
}

function isInsideAsWritten(path: string, root: string): boolean {
  return path.startsWith(join(root, '/')) && existsSync(root);
}

function findExisting(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : findExisting(parent);
}

function refuseOutside(folder: string, folders: readonly string[]): void {
  if (!isInside(resolveRealPath(folder) ?? folder, folders))
    throw new UserError(say`a link on its path leads out of the workspace`);
}

/** Creates folder by folder: the recursive mkdir of Node does not return below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another step may have created it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** Writes the whole file or nothing. */
export function writeAtomically(path: string, text: string, makeId: MakeId): void {
  const unfinished = `${path}.${makeId()}`;
  writeNewFile(unfinished, text);
  try {
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Throws if anything has that name already, if only a link that leads nowhere. */
export function writeNewFile(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Writing takes milliseconds: an older lock was left by a step that was killed. */
const staleLockMs = 10_000;
const lockWaitMs = 3_000;
const lockPollMs = 20;

/** Runs `change` while no other step does for the same path. Throws if the path stays locked. */
export function withLock(path: string, makeId: MakeId, change: () => void): void {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  acquire(lock, makeId);
  try {
    change();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(lock: string, makeId: MakeId): void {
  for (let waitedMs = 0; ; waitedMs += lockPollMs) {
    try {
      writeNewFile(lock, '');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isStale(lock, makeId)) removeFile(lock);
    if (waitedMs >= lockWaitMs || !mayEnd(lock)) throw new UserError(say`another step holds its lock`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lockPollMs);
  }
}

/**
 * Compares times of the file system only, by a file of its own. A lock from the future is none of a step: it would
 * never grow old.
 */
function isStale(lock: string, makeId: MakeId): boolean {
  const made = lstatSync(lock, { throwIfNoEntry: false });
  if (made === undefined) return false;
  const probe = `${lock}.${makeId()}`;
  const file = openSync(probe, 'wx', 0o600);
  try {
    return Math.abs(fstatSync(file).mtimeMs - made.mtimeMs) > staleLockMs;
  } finally {
    closeSync(file);
    rmSync(probe, { force: true });
  }
}

/** Whether waiting for it makes sense: the lock of a step is a file. */
function mayEnd(lock: string): boolean {
  return lstatSync(lock, { throwIfNoEntry: false })?.isFile() ?? true;
}

/** A folder in the place of a lock stays, and the caller gives up. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Another step may have removed it.
  }
}

import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CloudEvent } from 'cloudevents';
import { UserError } from '../errors.ts';
import { writeBatchJson } from '../event/cloudevent.ts';
import { readJson } from '../event/json-format.ts';
import { say } from '../said.ts';
import { maxFileBytes } from '../text-file.ts';

/** The changes to the file. */
export interface DeadLetterChange {
  readonly add: readonly CloudEvent<unknown>[];
  /** Events that were read from this file and are done: they are removed unless they are in `add`. */
  readonly remove: readonly CloudEvent<unknown>[];
  /** Takes the secrets out of the text. */
  readonly redact: (text: string) => string;
}

/**
 * The paths for dead letters, to be tried in order: the input's, relative to the workspace; then a file of
 * its own for each step in RUNNER_TEMP.
 */
export function deadLetterPaths(input: string, env: NodeJS.ProcessEnv): string[] {
  const { GITHUB_WORKSPACE = '', RUNNER_TEMP = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = env;
  const name = `dingtalk-dead-letters-${GITHUB_JOB}-${GITHUB_ACTION}.json`.replace(/[^\w.-]/g, '_');
  return [...(input === '' ? [] : [resolve(GITHUB_WORKSPACE, input)]), join(RUNNER_TEMP, name)];
}

/** Whether two paths lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other);
  } catch {
    return false;
  }
}

/**
 * Changes the file atomically: if two steps write at once, the file has the events of both. An existing file
 * is extended, and left unchanged if it contains anything but events. Throws if `path` is not a regular
 * file, cannot be written, or stays locked.
 */
export function changeDeadLetters(path: string, change: DeadLetterChange): void {
  makeFolder(dirname(path));
  refuseIrregular(path);
  withLock(path, () => {
    const there = readEvents(path);
    const gone = new Set([...change.remove, ...change.add].map(identify));
    const kept = there.filter((event) => !gone.has(identify(event)));
    const added = change.add.map((event) => mergeMarks(there.find(isSameEvent(event)), event, change.remove));
    if (there.length === 0 && added.length === 0) return;
    const all = [...kept, ...added] as CloudEvent<unknown>[];
    // A batch has one specversion.
    if (new Set(all.map(({ specversion }) => specversion)).size > 1) {
      throw new UserError(say`it contains events of another CloudEvents version`);
    }
    const text = change.redact(`${writeBatchJson(all)}\n`);
    if (kept.length > 0 && Buffer.byteLength(text) > maxFileBytes)
      throw new UserError(say`it would become too large to read`);
    writeAtomically(path, text);
  });
}

type Kept = Readonly<Record<string, unknown>>;

function identify({ source, id }: Kept): string {
  return JSON.stringify([source, id]);
}

function isSameEvent(event: CloudEvent<unknown>): (other: Kept) => boolean {
  const identity = identify(event);
  return (other) => identify(other) === identity;
}

/** If two steps add the same event, it is undelivered wherever either of them says so. */
function mergeMarks(
  there: Kept | undefined,
  event: CloudEvent<unknown>,
  read: readonly CloudEvent<unknown>[],
): Kept {
  const fresh: Kept = { ...event };
  if (there === undefined || read.some(isSameEvent(event))) return fresh;
  const marks = [there.undelivered, fresh.undelivered];
  if (!marks.every((mark) => typeof mark === 'string')) {
    const { undelivered: _, ...whole } = fresh;
    return whole;
  }
  const all = new Set(marks.flatMap((mark) => mark.split(',')));
  return { ...fresh, undelivered: [...all].join(',') };
}

/** Empty if there is no file. Throws if the file contains anything else. */
function readEvents(path: string): readonly Kept[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.size === 0) return [];
  if (stats.size > maxFileBytes) throw new UserError(say`it is too large to append to`);
  const reading = readJson(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  if (reading.kind === 'text') throw new UserError(say`it is not JSON, so it was left unchanged`);
  const values = reading.documents.map(({ value }) => value);
  if (values.every(isEvent)) return values;
  throw new UserError(say`it contains something other than CloudEvents, so it was left unchanged`);
}

function isEvent(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'specversion' in value &&
    'id' in value &&
    typeof value.id === 'string' &&
    'source' in value &&
    typeof value.source === 'string'
  );
}

/** A link could lead anywhere, and a device such as /dev/stdout must not be replaced. */
function refuseIrregular(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new UserError(say`it is not a regular file`);
}

/** Creates folder by folder: the recursive mkdir of Node does not return below /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another step may have created it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })) throw error;
  }
}

/** Writing takes milliseconds: an older lock was left by a step that was killed. */
const staleLockMs = 10_000;
const lockWaitMs = 3_000;
const lockPollMs = 20;

function withLock(path: string, change: () => void): void {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const release = acquire(lock);
  try {
    change();
  } finally {
    release();
  }
}

function acquire(lock: string): () => void {
  for (let waitedMs = 0; ; waitedMs += lockPollMs) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const ageMs = measureAgeMs(lock);
    if (ageMs !== undefined && ageMs > staleLockMs) rmSync(lock, { force: true });
    if (waitedMs >= lockWaitMs) throw new UserError(say`another step holds its lock`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lockPollMs);
  }
}

/** Compares times of the file system only, by a probe file of its own. */
function measureAgeMs(lock: string): number | undefined {
  const made = statSync(lock, { throwIfNoEntry: false });
  if (made === undefined) return undefined;
  const probe = `${lock}.${process.pid}`;
  writeFileSync(probe, '');
  const ageMs = statSync(probe).mtimeMs - made.mtimeMs;
  rmSync(probe, { force: true });
  return ageMs;
}

/** Writes the whole file or nothing. */
function writeAtomically(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, text, { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

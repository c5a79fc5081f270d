import { closeSync, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CloudEvent } from 'cloudevents';
import { UserError } from '../errors.ts';
import { writeBatchJson } from '../event/cloudevent.ts';
import { readJson } from '../event/json-format.ts';
import type { Log } from '../log.ts';
import { type Said, type SaidValue, say } from '../said.ts';
import { isInside, maxFileBytes, notRegularFile, readFlags, resolveRealPath } from '../text-file.ts';
import { type MakeId, settlePath, withLock, writeAtomically, writeNewFile } from './locked-file.ts';
import type { StepResult } from './step-result.ts';

/** The changes to the file. */
interface DeadLetterChange {
  readonly add: readonly CloudEvent<unknown>[];
  /** Events that were read from this file and are done: they are removed unless they are in `add`. */
  readonly remove: readonly CloudEvent<unknown>[];
  /** Takes the secrets out of the text. */
  readonly redact: (text: string) => string;
}

/** Where files of a step belong, and how new ones get a name that nobody can guess. */
interface DeadLetterPlace {
  /** Workspace and RUNNER_TEMP; '' for none. */
  readonly folders: readonly string[];
  readonly makeId: MakeId;
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

/**
 * Writes the events to a file beside the last of those paths that no other program can have prepared, and returns its
 * path. Throws if that fails.
 */
function writeSpareFile(
  path: string,
  { add, redact }: Pick<DeadLetterChange, 'add' | 'redact'>,
  makeId: MakeId,
): string {
  const spare = path.replace(/\.json$/, `-${makeId()}.json`);
  writeNewFile(spare, redact(`${writeBatchJson(add)}\n`));
  return spare;
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
 * file, is in one of the folders but leads out of them, cannot be written, or stays locked.
 */
export function changeDeadLetters(
  given: string,
  change: DeadLetterChange,
  { folders, makeId }: DeadLetterPlace,
): void {
  const path = settlePath(given, folders);
  refuseIrregular(path);
  withLock(path, makeId, () => {
    const there = readDeadLetters(path);
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
    writeAtomically(path, text, makeId);
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
function readDeadLetters(path: string): readonly Kept[] {
  const text = readDeadLetterText(path);
  if (text === '') return [];
  const reading = readJson(text.replace(/^\uFEFF/, ''));
  if (reading.kind === 'text') throw new UserError(say`it is not JSON, so it was left unchanged`);
  const values = reading.documents.map(({ value }) => value);
  if (values.every(isEvent)) return values;
  throw new UserError(say`it contains something other than CloudEvents, so it was left unchanged`);
}

/** '' if there is no file. */
function readDeadLetterText(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return '';
  const file = openSync(path, readFlags());
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError(notRegularFile);
    if (stats.size > maxFileBytes) throw new UserError(say`it is too large to append to`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
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
  if (there && !there.isFile()) throw new UserError(notRegularFile);
}

export interface StoredDeadLetters {
  /** The file that has them; undefined if there are none, or no file could be written. */
  readonly file: string | undefined;
  /** The files that could not be written, and why, a sentence each. */
  readonly refusals: readonly Said[];
}

export interface DeadLetterStore {
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  /** Input `dead-letter-file`. */
  readonly deadLetterFile: string;
  /** Input `event-file`. If it is the dead-letter file too, delivered events are removed from it. */
  readonly eventFile: string;
  readonly uuid: () => string;
}

/**
 * Writes the dead letters to the first file that takes them: that of the input, that of the step, and one with a name
 * that no other program could take or lock before.
 */
export function storeDeadLetters(
  { events, deadLetters, status }: StepResult,
  { log, env, deadLetterFile, eventFile, uuid }: DeadLetterStore,
): StoredDeadLetters {
  const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: runnerTemp = '' } = env;
  const place: DeadLetterPlace = { folders: [workspace, runnerTemp], makeId: uuid };
  // The workspace itself if no file is named.
  const source = resolve(workspace, eventFile);
  // A dry run delivers nothing, and skipped events may be sent another time.
  const isSettled = status !== 'skipped' && status !== 'dry-run';
  const refusals: Said[] = [];
  const refuse = (path: string, error: unknown) => {
    const refusal = say`The dead letters could not be written to ${path}: ${describeError(error)}.`;
    log.warning(refusal);
    refusals.push(refusal);
  };
  const paths = deadLetterPaths(deadLetterFile, env);
  for (const path of paths) {
    const remove = isSettled && isSameFile(path, source) ? events : [];
    if (deadLetters.length === 0 && remove.length === 0) continue;
    try {
      changeDeadLetters(path, { add: deadLetters, remove, redact: log.redact }, place);
      if (deadLetters.length === 0) return { file: undefined, refusals };
      if (!isInside(resolveRealPath(path) ?? path, place.folders)) log.warning(unreadable(path));
      return { file: path, refusals };
    } catch (error) {
      refuse(path, error);
    }
  }
  const last = paths.at(-1);
  if (deadLetters.length === 0 || last === undefined) return { file: undefined, refusals };
  try {
    return { file: writeSpareFile(last, { add: deadLetters, redact: log.redact }, uuid), refusals };
  } catch (error) {
    refuse(last, error);
    return { file: undefined, refusals };
  }
}

function unreadable(path: string): Said {
  return say`The dead letters were written to ${path}, but "event-file" reads only the workspace and RUNNER_TEMP. Set "dead-letter-file" to a path there.`;
}

/** Why a file could not be written, as the end of a sentence. */
export function describeError(error: unknown): SaidValue {
  if (error instanceof UserError) return error.said;
  return error instanceof Error ? error.message : String(error);
}

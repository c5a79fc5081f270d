import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Said, type SaidValue, say } from '../said.ts';
import { isInside, resolveRealPath } from '../text-file.ts';
import {
  changeDeadLetters,
  type DeadLetterPlace,
  deadLetterPaths,
  isSameFile,
  writeSpareFile,
} from './dead-letter-file.ts';
import type { StepResult } from './step-result.ts';

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

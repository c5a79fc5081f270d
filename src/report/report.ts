import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as Core from '@actions/core';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import { printable } from '../printable.ts';
import { type Said, type SaidValue, say, sentences } from '../said.ts';
import type { Stage } from '../stage.ts';
import { isInside, realPathOf } from '../text-file.ts';
import { copyDeadLetters, type DeadLetterCopy } from './dead-letter-copy.ts';
import { changeDeadLetters, deadLetterPaths, isSameFile } from './dead-letter-file.ts';
import { summaryOf, withoutRoom } from './job-summary.ts';
import { outputsOf } from './outputs.ts';
import type { StepResult } from './step-result.ts';

export interface ReportTargets {
  readonly core: typeof Core;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly stage: Stage;
  /** The failure that the main stage of `watch` has annotated, '' if none: it is not annotated again. */
  readonly knownFailure: string;
  /** Input `on-failure`. */
  readonly onFailure: 'fail' | 'warn';
  /** Input `dead-letter-file`. */
  readonly deadLetterFile: string;
  /** Input `event-file`. If it is the dead-letter file too, delivered events are removed from it. */
  readonly eventFile: string;
}

/**
 * Writes dead letters, outputs, job summary, and one annotation if something is wrong. A failed write is a
 * warning: it changes nothing about the delivery.
 */
export function reportResult(outcome: StepResult, reporting: ReportTargets): void {
  const { log, stage, knownFailure, onFailure } = reporting;
  const deadLetterFile = keepDeadLetters(outcome, reporting);
  if (stage === 'step') writeOutputs(outcome, deadLetterFile, reporting);
  const copy = writeSummary(outcome, deadLetterFile, reporting);
  const kept = keptIn(deadLetterFile, copy, stage);
  const failure = withKept(outcome.failure, kept);
  const warning = withKept(outcome.warning, kept);
  if (outcome.error instanceof Error) log.debug(outcome.error.stack ?? outcome.error.message);
  if (warning !== undefined) log.warning(warning);
  const isKnown = outcome.failure !== undefined && log.redact(outcome.failure.text) === knownFailure;
  if (outcome.failure !== undefined && isKnown)
    log.info(say`Not sent, for the reason that the main stage gave: ${outcome.failure}`);
  else if (failure !== undefined) log.fail(failure, onFailure);
  if ((isKnown || failure === undefined) && warning === undefined && kept !== undefined) log.notice(kept);
}

function withKept(problem: Said | undefined, kept: Said | undefined): Said | undefined {
  return problem && sentences(problem, kept);
}

/** Where undelivered events are, and how to send them again; undefined if they are nowhere. */
function keptIn(file: string | undefined, copy: DeadLetterCopy | undefined, stage: Stage): Said | undefined {
  const path = file === undefined ? undefined : printable(file, 500);
  const inSummary = copy !== undefined && copy.blocks.length > 0 ? keptInSummary(copy) : undefined;
  if (path === undefined) return inSummary;
  if (inSummary !== undefined && copy?.left === 0)
    return sentences(inSummary, say`On this runner it is also in ${path}, for "event-file".`);
  return sentences(inSummary, stage === 'step' ? keptInFile(path) : keptOnRunner(path));
}

function keptInSummary(copy: DeadLetterCopy): Said {
  return sentences(
    say`What was not delivered is in the job summary: paste it from there into "event" to send it again.`,
    copy.left > 0 ? withoutRoom(copy) : undefined,
  );
}

function keptInFile(path: string): Said {
  return say`All undelivered events are in ${path}; send them again with "event-file". The file is gone after the job unless a later step with \`if: always()\` keeps it (\`actions/upload-artifact\`).`;
}

/** No step follows the post stage, so none can upload the file. */
function keptOnRunner(path: string): Said {
  return say`All undelivered events are in ${path} on this runner, for "event-file". No step can upload the file.`;
}

function keepDeadLetters(
  { events, deadLetters, status }: StepResult,
  { log, env, deadLetterFile, eventFile }: ReportTargets,
): string | undefined {
  const { GITHUB_WORKSPACE: workspace = '', RUNNER_TEMP: runnerTemp = '' } = env;
  // The workspace itself if no file is named.
  const source = resolve(workspace, eventFile);
  // A dry run delivers nothing, and skipped events may be sent another time.
  const isSettled = status !== 'skipped' && status !== 'dry-run';
  for (const path of deadLetterPaths(deadLetterFile, env)) {
    const remove = isSettled && isSameFile(path, source) ? events : [];
    if (deadLetters.length === 0 && remove.length === 0) continue;
    try {
      changeDeadLetters(path, { add: deadLetters, remove, redact: log.redact });
      if (deadLetters.length === 0) return undefined;
      if (!isInside(realPathOf(path) ?? path, [workspace, runnerTemp])) {
        log.warning(
          say`The dead letters are in ${path}, where "event-file" does not read: it reads the workspace and RUNNER_TEMP. Name a file there in "dead-letter-file".`,
        );
      }
      return path;
    } catch (error) {
      log.warning(say`The dead letters could not be written to ${path}: ${reasonOf(error)}.`);
    }
  }
  return undefined;
}

function writeOutputs(
  outcome: StepResult,
  deadLetterFile: string | undefined,
  { core, log, env }: ReportTargets,
): void {
  const { values, tooLong } = outputsOf(outcome, deadLetterFile);
  for (const name of tooLong)
    log.notice(say`The output "${name}" is longer than 256 KiB and was left empty.`);
  try {
    variable(env, 'GITHUB_OUTPUT');
    for (const [name, value] of Object.entries(values)) core.setOutput(name, log.redact(value));
  } catch (error) {
    log.warning(say`The outputs could not be written: ${reasonOf(error)}.`);
  }
}

/**
 * Writes the job summary. Returns the copy of the dead letters in it; undefined if there is none. In the post stage
 * every green job would get a summary: one that has nothing to tell is left out.
 */
function writeSummary(
  outcome: StepResult,
  deadLetterFile: string | undefined,
  { log, env, stage }: ReportTargets,
): DeadLetterCopy | undefined {
  if (stage === 'post' && outcome.status === 'skipped') return undefined;
  const copy = copyDeadLetters(outcome.deadLetters, log.redact);
  const kept = keptIn(deadLetterFile, copy, stage);
  const [failure, warning] = [withKept(outcome.failure, kept), withKept(outcome.warning, kept)];
  try {
    const text = summaryOf({ ...outcome, failure, warning }, copy, log.textOf);
    appendFileSync(variable(env, 'GITHUB_STEP_SUMMARY'), log.redact(text));
    return copy;
  } catch (error) {
    log.warning(say`The job summary could not be written: ${reasonOf(error)}.`);
    return undefined;
  }
}

/** The path of a file that the runner reads. */
function variable(env: NodeJS.ProcessEnv, name: string): string {
  const path = env[name];
  if (!path) throw new UserError(say`${name} is not set`);
  return path;
}

function reasonOf(error: unknown): SaidValue {
  if (error instanceof UserError) return error.said;
  return error instanceof Error ? error.message : String(error);
}

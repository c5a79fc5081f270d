import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Said, say, sentences } from '../said.ts';
import type { Stage } from '../stage.ts';
import { printable } from '../text.ts';
import { appendToFile } from '../text-file.ts';
import {
  type DeadLetterStore,
  describeError,
  type StoredDeadLetters,
  storeDeadLetters,
} from './dead-letter-file.ts';
import { copyDeadLetters, type DeadLetterCopy } from './dead-letters.ts';
import { describeLeftOut, renderJobSummary } from './job-summary.ts';
import { collectOutputs, writeOutput } from './outputs.ts';
import type { StepResult } from './step-result.ts';

export interface ReportTargets extends DeadLetterStore {
  readonly stage: Stage;
  /**
   * The `failureKeys` of the failure that the main stage of `watch` has reported, as redacted JSON; '' if none. It is not
   * reported again.
   */
  readonly knownFailure: string;
  /** Input `on-failure`. */
  readonly onFailure: 'fail' | 'warn';
}

/**
 * Writes dead letters, outputs, job summary, and one annotation if something is wrong. A failed write is a
 * warning: it changes nothing about the delivery.
 */
export function reportResult(result: StepResult, targets: ReportTargets): void {
  const { log, stage, knownFailure, onFailure } = targets;
  const stored = storeDeadLetters(result, targets);
  if (stage === 'step') writeOutputs(result, stored.file, targets);
  const copy = writeSummary(result, stored, targets);
  const kept = describeDeadLetters(stored.file, copy, stage);
  const failure = appendSentence(result.failure, kept);
  const warning = appendSentence(result.warning, kept);
  if (result.error instanceof Error) log.debug(result.error.stack ?? result.error.message);
  if (warning !== undefined) log.warning(warning);
  const isKnown = isKnownFailure(result.failureKeys, knownFailure, log);
  if (result.failure !== undefined && isKnown)
    log.info(say`Not sent, for the reason reported at the start of the job: ${result.failure}`);
  else if (failure !== undefined) log.fail(failure, onFailure);
  if ((isKnown || failure === undefined) && warning === undefined && kept !== undefined) log.notice(kept);
}

/** Redacted like the keys that it is compared with. Other text than JSON, which a step can set, knows nothing. */
function isKnownFailure(keys: readonly string[] = [], knownFailure: string, { redact }: Log): boolean {
  if (keys.length === 0 || knownFailure === '') return false;
  try {
    const known: unknown = JSON.parse(knownFailure);
    const own: unknown = JSON.parse(redact(JSON.stringify(keys)));
    return Array.isArray(known) && Array.isArray(own) && own.every((key) => known.includes(key));
  } catch {
    return false;
  }
}

function appendSentence(problem: Said | undefined, kept: Said | undefined): Said | undefined {
  return problem && sentences(problem, kept);
}

/** Where the undelivered events are and how to send them again; undefined if there are none. */
function describeDeadLetters(
  file: string | undefined,
  copy: DeadLetterCopy | undefined,
  stage: Stage,
): Said | undefined {
  const path = file === undefined ? undefined : printable(file, 500);
  const inSummary = copy !== undefined && copy.blocks.length > 0 ? describeSummaryCopy(copy) : undefined;
  if (path === undefined) return inSummary;
  if (inSummary !== undefined && copy?.left === 0)
    return sentences(inSummary, say`On this runner they are also in ${path}, for "event-file".`);
  return sentences(inSummary, stage === 'step' ? describeFile(path) : describeRunnerFile(path));
}

function describeSummaryCopy(copy: DeadLetterCopy): Said {
  return sentences(
    say`The undelivered events are in the job summary: paste a block into "event" to send them again.`,
    copy.left > 0 ? describeLeftOut(copy) : undefined,
  );
}

function describeFile(path: string): Said {
  return say`All undelivered events are in ${path}; send them again with "event-file". The file is lost after the job unless a later step with \`if: always()\` uploads it (\`actions/upload-artifact\`).`;
}

/** No step follows the post stage, so none can upload the file. */
function describeRunnerFile(path: string): Said {
  return say`All undelivered events are in ${path} on this runner, for "event-file". No step can upload the file.`;
}

function writeOutputs(
  result: StepResult,
  deadLetterFile: string | undefined,
  { log, env, uuid }: ReportTargets,
): void {
  const { values, tooLong } = collectOutputs(result, deadLetterFile);
  for (const name of tooLong)
    log.notice(say`The output "${name}" is longer than 256 KiB and was left empty.`);
  try {
    const path = findRunnerFile(env, 'GITHUB_OUTPUT');
    const entries = Object.entries(values).map(([name, value]) =>
      writeOutput(name, log.redact(value), uuid()),
    );
    appendToFile(path, entries.join(''));
  } catch (error) {
    log.warning(say`The outputs could not be written: ${describeError(error)}.`);
  }
}

/**
 * Writes the job summary. Returns the copy of the dead letters in it; undefined if there is none. In the post stage
 * every successful job would get a summary, so one without content is left out, unless rules have silenced a failed job.
 */
function writeSummary(
  result: StepResult,
  stored: StoredDeadLetters,
  { log, env, stage }: ReportTargets,
): DeadLetterCopy | undefined {
  if (stage === 'post' && result.status === 'skipped' && !result.isAlertDropped) return undefined;
  const copy = copyDeadLetters(result.deadLetters, log.redact);
  const kept = describeDeadLetters(stored.file, copy, stage);
  const [failure, warning] = [appendSentence(result.failure, kept), appendSentence(result.warning, kept)];
  try {
    const path = findRunnerFile(env, 'GITHUB_STEP_SUMMARY');
    const text = renderJobSummary({ ...result, failure, warning }, copy && { ...copy, stored }, log.localize);
    appendToFile(path, log.redact(text));
    return copy;
  } catch (error) {
    log.warning(say`The job summary could not be written: ${describeError(error)}.`);
    return undefined;
  }
}

/** The path of a file that the runner reads. */
function findRunnerFile(env: NodeJS.ProcessEnv, name: string): string {
  const path = env[name];
  if (!path) throw new UserError(say`${name} is not set`);
  return path;
}

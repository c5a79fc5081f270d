import { appendFileSync } from 'node:fs';
import type * as Core from '@actions/core';
import { batchJson } from '../event/cloudevent.ts';
import type { Log } from '../log.ts';
import { visible } from '../visible.ts';
import { deadLetterPaths, writeWhole } from './dead-letters.ts';
import { summaryOf } from './job-summary.ts';
import type { Outcome } from './outcome.ts';
import { outputsOf } from './outputs.ts';

export interface Reporting {
  readonly core: typeof Core;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  /** Input `on-failure`. */
  readonly onFailure: 'fail' | 'warn';
  /** Input `dead-letter-file`. */
  readonly deadLetterFile: string;
}

/**
 * Tells what came of the run: dead letters, outputs, job summary, and one annotation when something is wrong.
 * What cannot be written is a warning, since it changes nothing about the delivery.
 */
export function report(outcome: Outcome, reporting: Reporting): void {
  const { log, onFailure } = reporting;
  const deadLetterFile = keepDeadLetters(outcome, reporting);
  const failure = failureIn(outcome, deadLetterFile);
  writeOutputs(outcome, deadLetterFile, reporting);
  writeSummary({ ...outcome, failure }, reporting);
  if (outcome.error instanceof Error) log.debug(outcome.error.stack ?? outcome.error.message);
  if (outcome.warning !== undefined) log.warning(outcome.warning);
  if (failure !== undefined) log.failed(failure, onFailure);
}

function failureIn({ failure }: Outcome, deadLetterFile: string | undefined): string | undefined {
  if (failure === undefined || deadLetterFile === undefined) return failure;
  return `${failure} What was not delivered is in ${visible(deadLetterFile, 500)}; send it again with "event-file".`;
}

function keepDeadLetters(
  { deadLetters }: Outcome,
  { log, env, deadLetterFile }: Reporting,
): string | undefined {
  if (deadLetters.length === 0) return undefined;
  const text = log.redact(`${batchJson(deadLetters)}\n`);
  for (const path of deadLetterPaths(deadLetterFile, env)) {
    try {
      writeWhole(path, text);
      return path;
    } catch (error) {
      log.warning(`The dead letters could not be written to ${path}: ${reasonOf(error)}.`);
    }
  }
  return undefined;
}

function writeOutputs(
  outcome: Outcome,
  deadLetterFile: string | undefined,
  { core, log, env }: Reporting,
): void {
  const { values, tooLong } = outputsOf(outcome, deadLetterFile);
  for (const name of tooLong) log.notice(`The output "${name}" is longer than 256 KiB and was left empty.`);
  try {
    if (!env.GITHUB_OUTPUT) throw new Error('GITHUB_OUTPUT is not set');
    for (const [name, value] of Object.entries(values)) core.setOutput(name, log.redact(value));
  } catch (error) {
    log.warning(`The outputs could not be written: ${reasonOf(error)}.`);
  }
}

function writeSummary(outcome: Outcome, { log, env }: Reporting): void {
  try {
    if (!env.GITHUB_STEP_SUMMARY) throw new Error('GITHUB_STEP_SUMMARY is not set');
    appendFileSync(env.GITHUB_STEP_SUMMARY, log.redact(summaryOf(outcome)));
  } catch (error) {
    log.warning(`The job summary could not be written: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

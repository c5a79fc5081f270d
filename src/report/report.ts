import type * as Core from '@actions/core';
import { batchJson } from '../event/cloudevent.ts';
import type { Log } from '../log.ts';
import { visible } from '../visible.ts';
import { deadLetterPaths, writeWhole } from './dead-letters.ts';
import type { Outcome } from './outcome.ts';
import { outputsOf } from './outputs.ts';
import { summaryOf } from './summary.ts';

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
export async function report(outcome: Outcome, reporting: Reporting): Promise<void> {
  const { log, onFailure } = reporting;
  const deadLetterFile = await keepDeadLetters(outcome, reporting);
  const failure = failureIn(outcome, deadLetterFile);
  writeOutputs(outcome, deadLetterFile, reporting);
  await writeSummary({ ...outcome, failure }, reporting);
  if (outcome.error instanceof Error) log.debug(outcome.error.stack ?? outcome.error.message);
  if (outcome.warning !== undefined) log.warning(outcome.warning);
  if (failure === undefined) return;
  if (onFailure === 'warn') log.warning(failure);
  else log.failed(failure);
}

function failureIn({ failure }: Outcome, deadLetterFile: string | undefined): string | undefined {
  if (failure === undefined || deadLetterFile === undefined) return failure;
  return `${failure} What was not delivered is in ${visible(deadLetterFile, 500)}; send it again with "event-file".`;
}

async function keepDeadLetters(
  { deadLetters }: Outcome,
  { log, env, deadLetterFile }: Reporting,
): Promise<string | undefined> {
  if (deadLetters.length === 0) return undefined;
  const text = log.redact(`${batchJson(deadLetters)}\n`);
  for (const path of deadLetterPaths(deadLetterFile, env)) {
    try {
      await writeWhole(path, text);
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

async function writeSummary(outcome: Outcome, { core, log }: Reporting): Promise<void> {
  try {
    await core.summary.addRaw(log.redact(summaryOf(outcome))).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import './node-version.ts';
import { randomUUID } from 'node:crypto';
import { setTimeout, setImmediate as turn } from 'node:timers/promises';
import * as core from '@actions/core';
import { type EndingInputs, readInputs } from './inputs/read-inputs.ts';
import { restoreEnvironment } from './kept-environment.ts';
import { createLog } from './log.ts';
import { settingProblems } from './message/template/setting-problems.ts';
import { withoutInputs } from './nothing-sent.ts';
import { reportResult } from './report/report.ts';
import { interruptedResult, type Progress, type StepResult } from './report/step-result.ts';
import { type Runtime, run } from './run.ts';
import { say } from './said.ts';
import { Secret } from './secret.ts';
import { findStage, readSavedState, restoreStatus } from './stage.ts';
import { lateFiles, stepFiles, type TrustedFiles } from './trusted-files.ts';

const { env } = process;
const log = createLog(core);
const stage = findStage(process.argv[1]);
const knownFailure = stage === 'post' ? readSavedState(env, 'failure') : '';
const cancel = new AbortController();
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
process.on('uncaughtException', stop);
// A closed or full stdout must not stop the delivery.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
// The event loop is empty and nothing was reported. Always fails, whatever `on-failure` says, because nobody
// knows what was sent.
process.on('beforeExit', () => {
  stop(new Error('the run stopped without an outcome'));
  process.exitCode = 1;
});

/** What the step ends with before its inputs are read, and nothing can be lost. */
let ending: Pick<EndingInputs, 'onFailure' | 'deadLetterFile'> & { event: { file: string } } = {
  onFailure: 'fail',
  deadLetterFile: '',
  event: { file: '' },
};

const progress: Progress = { events: [], plannedDeliveries: [], deliveries: [], unsent: [] };

const runtime: Runtime = {
  env,
  log,
  stage,
  progress,
  signal: cancel.signal,
  now: Date.now,
  // performance.now() would load node:perf_hooks.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
  random: Math.random,
  uuid: randomUUID,
  sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
};

// Not awaited at the top level: webpack cannot concatenate a module with top-level await.
void main().then(leave, stop);

async function main(): Promise<void> {
  const files = (stage === 'post' ? lateFiles : stepFiles)({ env, token: gitHubToken, info: log.info });
  if (stage === 'post') restoreStatus(env);
  if (stage === 'post') files.warnings.push(...(await restoreEnvironment(env)));
  // glibc waits ten seconds and more for a silent name server, in a thread that keeps the process alive past
  // deadline and cancellation. Source: resolv.conf(5). A retry asks again.
  env.RES_OPTIONS ??= 'timeout:1 attempts:2';
  end(await outcome(files));
}

function gitHubToken(): Secret | undefined {
  const token = core.getInput('github-token');
  return token === '' ? undefined : new Secret(token);
}

async function outcome(files: TrustedFiles): Promise<StepResult> {
  const changes = files.warnings;
  const clock = { ...runtime, turn };
  const options = { files, isWatch: stage === 'post', settingProblems, changes, clock };
  const reading = await readInputs(core.getInput, env, log, options);
  ending = reading.ending;
  try {
    if ('error' in reading) throw reading.error;
    return await run(reading.inputs, runtime);
  } catch (error) {
    return withoutInputs(error, reading.ending, runtime);
  }
}

/** Ends a run that has no result. */
function stop(error: unknown): void {
  end(interruptedResult(error, progress));
  leave();
}

function end(result: StepResult): void {
  const { onFailure, deadLetterFile, event } = ending;
  // Red also for a failure that only the main stage of `watch` annotates.
  if (result.failure !== undefined && onFailure === 'fail') process.exitCode = 1;
  reportResult(result, {
    env,
    log,
    stage,
    knownFailure,
    onFailure,
    deadLetterFile,
    eventFile: event.file,
    uuid: randomUUID,
  });
}

/**
 * The first signal ends the run in order: nothing new is sent, the rest becomes dead letters. The second one
 * ends it at once.
 */
function onSignal(signal: NodeJS.Signals): void {
  if (cancel.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
  log.info(say`Cancelled: no further message is sent.`);
  cancel.abort();
}

/** Ends the process after all output is written, even if a package still holds a handle. */
function leave(): void {
  process.stdout.write('', () => process.exit());
}

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type * as Core from '@actions/core';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { keptEnvironment, restoreEnvironment } from '../../src/kept-environment.ts';
import { earlyFiles } from '../../src/kept-files.ts';
import { createLog, type Log } from '../../src/log.ts';
import { settingProblems } from '../../src/message/template/setting-problems.ts';
import { withoutInputs } from '../../src/nothing-sent.ts';
import { reportResult } from '../../src/report/report.ts';
import type { Progress, StepResult } from '../../src/report/step-result.ts';
import { type Runtime, run } from '../../src/run.ts';
import { Secret } from '../../src/secret.ts';
import { saveState } from '../../src/stage.ts';
import { lateFiles, stepFiles } from '../../src/trusted-files.ts';
import { toolkitFor } from '../action/in-process.ts';
import { skippingClock } from '../deliver/runtime.ts';
import type { GitHubStandIn } from '../github/stand-in.ts';
import { inputReader } from '../program.ts';
import { inputVariables, readDefinition } from '../runner/definition.ts';
import { readPairs } from '../runner/file-commands.ts';
import type { Run } from '../runner/runner.ts';
import { collect } from '../runner/step-files.ts';
import { StepLog } from '../runner/step-log.ts';
import { diceOf } from './dice.ts';
import { ownFolderFaults } from './disk.ts';
import type { Round } from './draw.ts';
import { startChaosGitHub } from './github.ts';
import { layOut, type Place, textsIn } from './lay-out.ts';
import { type Handled, startChaosRobots } from './robots.ts';

/** What a round leaves. */
export interface Played {
  readonly exitCode: number | null;
  /** Undefined where the step could write no outputs and runs in a process of its own. */
  readonly status: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** As written, nothing hidden. */
  readonly stdout: string;
  readonly stderr: string;
  readonly annotations: Run['annotations'];
  readonly handled: readonly Handled[];
  readonly questions: readonly string[];
  /** Files that are new or other than before, by path. */
  readonly changed: ReadonlyMap<string, string>;
  /** Files that are gone. */
  readonly gone: readonly string[];
  readonly outside: string;
  /** By the clock of the program. */
  readonly tookMs: number;
  /** Messages that were planned; undefined where that is not known. */
  readonly planned: number | undefined;
  readonly urls: readonly string[];
}

/** Plays a round in this process: everything between reading the inputs and the report, with real files and sockets. */
export async function play(given: Round): Promise<Played> {
  const round = { ...given, disk: given.disk.filter((name) => !ownFolderFaults.includes(name)) };
  const clock = skippingClock();
  const cancel = new AbortController();
  if (round.cancelAt === 0) cancel.abort();
  const robots = await startChaosRobots(round.robots, clock.now, (count) => {
    if (count === round.cancelAt) cancel.abort();
  });
  const github = round.github && (await startChaosGitHub(round.github, round.secrets.gitHubToken));
  const place = layOut(round, robots, github?.url);
  try {
    const steps = await perform(round, place, { clock, cancel, github });
    return { ...steps, handled: robots.handled, urls: robots.urls };
  } finally {
    await robots.close();
    await github?.[Symbol.asyncDispose]();
    place.remove();
  }
}

interface ChaosRuntime {
  readonly clock: ReturnType<typeof skippingClock>;
  readonly cancel: AbortController;
  readonly github: GitHubStandIn | undefined;
}

async function perform(
  round: Round,
  place: Place & { harm(): void },
  { clock, cancel, github }: ChaosRuntime,
): Promise<Omit<Played, 'handled' | 'urls'>> {
  const variables = variablesOf(round, place, github);
  const state = round.stage === 'post' ? await mainStage({ ...place.env, ...variables }, place) : {};
  place.harm();
  const env = { ...place.env, ...variables, ...state };
  const stepLog = new StepLog();
  const toolkit = toolkitFor(stepLog);
  const log = createLog(toolkit.core as unknown as typeof Core);
  const random = diceOf(round.seed).next;
  const progress: Progress = { events: [], plannedDeliveries: [], deliveries: [], unsent: [] };
  const { stage } = round;
  const runtime = { env, log, stage, progress, signal: cancel.signal, random, uuid: randomUUID, ...clock };
  const startMs = clock.monotonic();
  const { result, exitCode } = await step(runtime, variables);
  const tookMs = clock.monotonic() - startMs;
  const left = collect(place.paths, stepLog);
  return {
    exitCode: stepLog.failed ? 1 : exitCode,
    status: result.status,
    ...{ outputs: left.outputs, summary: left.summary, stdout: toolkit.stdout(), stderr: '' },
    annotations: stepLog.annotations,
    questions: github?.requests ?? [],
    ...changesOf(place),
    tookMs,
    planned: progress.plannedDeliveries.length,
  };
}

export function changesOf({ paths, outside, before }: Place): Pick<Played, 'changed' | 'gone' | 'outside'> {
  const now = textsIn([paths.workspace, paths.temp, outside]);
  return {
    changed: new Map([...now].filter(([path, text]) => before.get(path) !== text)),
    gone: [...before.keys()].filter((path) => !now.has(path)),
    outside,
  };
}

function variablesOf(
  round: Round,
  { inputs }: Place,
  github: GitHubStandIn | undefined,
): Readonly<Record<string, string>> {
  const definition = readDefinition(round.stage === 'post' ? 'watch' : '.');
  const token = github === undefined ? '' : round.secrets.gitHubToken;
  return inputVariables(definition, inputs, { jobStatus: round.jobStatus, matrix: null, token }).variables;
}

/** What `watch.ts` leaves to the post stage, as variables. */
async function mainStage(env: NodeJS.ProcessEnv, { paths }: Place): Promise<Record<string, string>> {
  const log: Pick<Log, 'mask' | 'speak'> = { mask: () => undefined, speak: () => undefined };
  const files = earlyFiles(env, () => undefined);
  saveState(env, await keptEnvironment(env));
  await readInputs(inputReader(env as Record<string, string>), env, log, {
    files,
    isWatch: true,
    settingProblems,
  });
  saveState(env, files.state);
  const { values } = readPairs(readFileSync(paths.state, 'utf8'));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`STATE_${name}`, value]));
}

/** What `main.ts` does between start and exit. */
async function step(
  runtime: Runtime,
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly result: StepResult; readonly exitCode: number }> {
  const { env, log, stage, signal } = runtime;
  const token = () => new Secret(variables['INPUT_GITHUB-TOKEN'] ?? '');
  const files = (stage === 'post' ? lateFiles : stepFiles)({ env, token, info: log.info });
  if (stage === 'post') files.warnings.push(...(await restoreEnvironment(env)));
  const options = { files, isWatch: stage === 'post', settingProblems, changes: files.warnings };
  const clock = { ...runtime, turn, signal };
  const reading = await readInputs(inputReader(variables), env, log, { ...options, clock });
  const { onFailure, deadLetterFile, event } = reading.ending;
  const running = 'error' in reading ? Promise.reject(reading.error) : run(reading.inputs, runtime);
  const result = await running.catch((error: unknown) => withoutInputs(error, reading.ending, runtime));
  const targets = { env, log, stage, knownFailure: '', onFailure, deadLetterFile, eventFile: event.file };
  reportResult(result, { ...targets, uuid: randomUUID });
  return { result, exitCode: result.failure !== undefined && onFailure === 'fail' ? 1 : 0 };
}

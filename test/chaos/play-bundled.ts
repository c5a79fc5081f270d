import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { GitHubStandIn } from '../github/stand-in.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { stepEnvironment } from '../runner/environment.ts';
import { type Run, type RunningStep, runAction, type Step, startAction } from '../runner/runner.ts';
import { collect } from '../runner/step-files.ts';
import { StepLog } from '../runner/step-log.ts';
import { drawRound, type Round } from './draw.ts';
import { startChaosGitHub } from './github.ts';
import { layOut, type Place } from './lay-out.ts';
import { changesOf, type Played } from './play.ts';
import { startChaosRobots } from './robots.ts';

/** A robot takes 20 requests a minute, and nobody waits for the next one: as many events as have four attempts each. */
const maxEvents = 5;

/** A round that ends soon by the clock on the wall. */
export function drawShortRound(seed: number): Round {
  const round = drawRound(seed);
  const { source } = round;
  if (source === undefined) return round;
  return { ...round, source: { ...source, events: source.events.slice(0, maxEvents) } };
}

/** Plays a round as a runner does, with the bundle, and waits what it waits: therefore with a short deadline. */
export async function playBundled(given: Round): Promise<Played> {
  const round = { ...given, inputs: { ...given.inputs, 'deadline-seconds': '2' } };
  let cancel: () => void = () => undefined;
  const robots = await startChaosRobots(round.robots, Date.now, (count) => {
    if (count === round.cancelAt) cancel();
  });
  const github = round.github && (await startChaosGitHub(round.github, round.secrets.gitHubToken));
  const place = layOut(round, robots, github?.url);
  try {
    const { running, main } = await start(round, place, github);
    cancel = running.cancel;
    if (round.cancelAt === 0) await begun(running).then(cancel);
    const run = await running.finished;
    return {
      ...left(run, main, place),
      questions: github?.requests ?? [],
      handled: robots.handled,
      urls: robots.urls,
    };
  } finally {
    await robots.close();
    await github?.[Symbol.asyncDispose]();
    place.remove();
  }
}

/** Before that a signal ends any program. */
async function begun({ stdout, finished }: RunningStep): Promise<void> {
  const end = finished.then(() => true);
  while (stdout() === '' && !(await Promise.race([end, setTimeout(5, false)])));
}

async function start(round: Round, place: Place & { harm(): void }, github: GitHubStandIn | undefined) {
  const { inputs, paths } = place;
  const { jobStatus, event } = round;
  const api = github && { api: { url: github.url, token: round.secrets.gitHubToken } };
  const step: Step = { inputs, jobStatus, event, workspace: paths.workspace, ...api };
  if (round.stage === 'step') {
    place.harm();
    return { running: startAction({ ...step, env: variablesOf(place) }), main: undefined };
  }
  const action = join(unpackedArchive(), 'watch');
  const main = await runAction({ ...step, action, env: variablesOf(place) });
  const { state } = collect(paths, new StepLog());
  place.harm();
  const post = { ...step, action, stage: 'post', state, env: variablesOf(place) } as const;
  return { running: startAction(post), main };
}

/** Also those that were taken away. */
function variablesOf({ env, paths }: Place): NonNullable<Step['env']> {
  const all = Object.keys(stepEnvironment(paths, 'push'));
  return { ...Object.fromEntries(all.map((name) => [name, env[name]])), ...env };
}

/** What the main stage of `watch` has said of a failure the post stage does not repeat. */
function left(run: Run, main: Run | undefined, place: Place): Omit<Played, 'handled' | 'questions' | 'urls'> {
  const { outputs, summary } = collect(place.paths, new StepLog());
  return {
    exitCode: run.conclusion === 'success' ? 0 : (run.exitCode ?? 1) || 1,
    status: outputs.status,
    outputs,
    summary,
    stdout: run.stdout,
    stderr: run.stderr,
    annotations: run.annotations.error.length > 0 ? run.annotations : (main ?? run).annotations,
    ...changesOf(place),
    tookMs: run.durationMs,
    planned: undefined,
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { unpackedArchive } from './archive.ts';
import type { Command } from './commands.ts';
import {
  type Contexts,
  type Definition,
  type InputValue,
  inputVariables,
  readDefinition,
} from './definition.ts';
import { stepEnvironment } from './environment.ts';
import { readLinesOf } from './line-reader.ts';
import { scratchPath } from './scratch.ts';
import { collect, prepare } from './step-files.ts';
import { type Annotation, type Level, StepLog } from './step-log.ts';

/** On cancel: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. Source: actions/runner, ProcessInvoker. */
const sigtermAfterMs = 7_500;
const sigkillAfterMs = 10_000;

/** A runner has none: here it saves each step after the first a fifth of its start. */
const compileCache = scratchPath('compile-cache');

export interface Step {
  /**
   * Folder with action.yml; its `runs.main` is what is run. Default: the unpacked archive of the committed
   * tree.
   */
  readonly action?: string;
  /** Default `main`. */
  readonly stage?: 'main' | 'post';
  /** What the main stage left, for the post stage: `STATE_…`. */
  readonly state?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** `${{ job.status }}`; default `success`. */
  readonly jobStatus?: string;
  /** `${{ matrix }}`; default null, a job without one. */
  readonly matrix?: unknown;
  /** Default: no token, so that nothing asks api.github.com. A runner always has one. */
  readonly api?: { readonly url: string; readonly token: string };
  /** Values that the workflow took from `secrets`: hidden from the start. */
  readonly secrets?: readonly string[];
  /**
   * The job's `env` and what earlier steps wrote to GITHUB_ENV. The runner sets state, inputs and its own variables after
   * it. Source: actions/runner, ActionRunner and NodeScriptActionHandler.
   */
  readonly jobEnv?: Readonly<Record<string, string>>;
  /** More variables, or others; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: a new folder. */
  readonly workspace?: string;
  /** Files to write into the workspace before the step, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The Node that runs it, as in a job's image. Default: Node 24, which a runner of GitHub's brings along. */
  readonly node?: string;
  /** Where the step's stdout goes instead of the log: nobody reads it any more, or every write to it fails. */
  readonly stdout?: 'closed' | 'full';
  /** The step is killed, and `finished` fails, after this long. Default: a minute. */
  readonly timeoutMs?: number;
}

export interface Run {
  /** `failure`: the exit code is not 0, or the runner could not read what the step wrote. */
  readonly conclusion: 'success' | 'failure';
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** As written, before the runner hides anything in it. */
  readonly summary: string;
  readonly annotations: Readonly<Record<Level, readonly Annotation[]>>;
  /** Every workflow command that was obeyed, in order. */
  readonly commands: readonly Command[];
  /** What the action itself registered with `::add-mask::`, in order. */
  readonly masks: readonly string[];
  /** stdout and stderr as a reader of the log sees them: commands carried out, masks applied. */
  readonly log: string;
  /** As written, nothing hidden. */
  readonly stdout: string;
  readonly stderr: string;
  /** The text of the file-command files as written. */
  readonly files: Readonly<Record<'output' | 'summary' | 'state' | 'env' | 'path', string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exportedEnv: Readonly<Record<string, string>>;
  readonly addedPaths: readonly string[];
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly durationMs: number;
}

export interface RunningStep {
  /** Cancels as the runner does: SIGINT, and harder signals when that does not end the step. */
  cancel(): void;
  kill(signal: NodeJS.Signals): void;
  /** What came on stdout so far. */
  stdout(): string;
  readonly finished: Promise<Run>;
}

/** Runs a step as a runner does and gives what it left behind. */
export function runAction(step: Step = {}): Promise<Run> {
  return startAction(step).finished;
}

/** Starts a step, for tests that do something while it runs. */
export function startAction(step: Step = {}): RunningStep {
  const definition = readDefinition(step.action ?? unpackedArchive());
  const contexts: Contexts = {
    jobStatus: step.jobStatus ?? 'success',
    matrix: step.matrix,
    token: step.api?.token ?? '',
  };
  const { variables, unexpected } = inputVariables(definition, step.inputs ?? {}, contexts);
  const paths = prepare(step);
  const log = new StepLog();
  for (const secret of [...(step.secrets ?? []), contexts.token]) log.masks.add(secret);
  if (unexpected.length > 0) log.annotate('warning', `Unexpected input(s) '${unexpected.join("', '")}'`);

  const startedMs = performance.now();
  const child = spawn(step.node ?? nodeOf24(), [fileOf(definition, step.stage)], {
    cwd: paths.workspace,
    env: {
      ...step.jobEnv,
      ...stepEnvironment(paths, step.event?.name ?? 'workflow_dispatch'),
      ...(step.api === undefined ? {} : { GITHUB_API_URL: step.api.url }),
      ...variables,
      ...Object.fromEntries(
        Object.entries(step.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
      ),
      NODE_COMPILE_CACHE: compileCache,
      ...step.env,
    },
    stdio: ['ignore', step.stdout === 'full' ? openSync('/dev/full', 'w') : 'pipe', 'pipe'],
  });
  if (step.stdout === 'closed') child.stdout?.destroy();
  const stdout = readLinesOf(child.stdout ?? Readable.from([]), (line) => log.take(line));
  const stderr = readLinesOf(child.stderr ?? Readable.from([]), (line) => log.take(line));

  return {
    cancel: () => cancel(child),
    kill: (signal) => child.kill(signal),
    stdout: stdout.text,
    finished: ended(child, step.timeoutMs ?? 60_000).then(({ exitCode, signal }) => {
      const durationMs = performance.now() - startedMs;
      stdout.end();
      stderr.end();
      const left = collect(paths, log);
      return {
        conclusion: exitCode === 0 && !log.failed ? 'success' : 'failure',
        exitCode,
        signal,
        ...left,
        annotations: log.annotations,
        commands: log.commands,
        masks: log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
        log: log.text,
        stdout: stdout.text(),
        stderr: stderr.text(),
        workspace: paths.workspace,
        runnerTemp: paths.temp,
        durationMs,
      };
    }),
  };
}

function fileOf({ main, post }: Definition, stage: Step['stage']): string {
  if (stage !== 'post') return main;
  if (post === undefined) throw new Error('The action has no post stage.');
  return post;
}

function nodeOf24(): string {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Error(`A runner runs the action under Node 24; these tests run under ${process.version}.`);
}

function cancel(child: ChildProcess): void {
  child.kill('SIGINT');
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), sigtermAfterMs),
    setTimeout(() => child.kill('SIGKILL'), sigkillAfterMs),
  ];
  child.once('exit', () => {
    for (const timer of timers) clearTimeout(timer);
  });
}

interface End {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

function ended(child: ChildProcess, timeoutMs: number): Promise<End> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The step was still running after ${timeoutMs} ms.`));
    }, timeoutMs);
    child.once('error', reject).once('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal });
    });
  });
}

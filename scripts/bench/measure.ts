import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputValue, inputVariables, readDefinition } from '../../test/runner/definition.ts';
import { stepEnvironment } from '../../test/runner/environment.ts';
import { scratchPath } from '../../test/runner/scratch.ts';
import { prepare } from '../../test/runner/step-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A process to measure: the arguments of node, and its environment variables. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** A step to measure. `dist` is the folder of the bundle. */
export interface BenchStep {
  readonly dist: string;
  /** The folder of action.yml below the repository's root, and the bundle's file. Default: the action itself. */
  readonly action?: { readonly folder: string; readonly file: string };
  readonly inputs: Readonly<Record<string, InputValue>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly files?: Readonly<Record<string, string>>;
  readonly jobStatus?: string;
  readonly api?: { readonly url: string; readonly token: string };
  /** More variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A step as a runner starts it: every input is set, every file exists. */
export function programOf({
  dist,
  action = { folder: '.', file: 'index.js' },
  inputs,
  event,
  files,
  jobStatus = 'success',
  api,
  env,
}: BenchStep): Program {
  const paths = prepare({ ...(event && { event }), ...(files && { files }) });
  const contexts = { jobStatus, matrix: null, token: api?.token ?? '' };
  return {
    args: [join(dist, action.file)],
    env: {
      ...stepEnvironment(paths, event?.name ?? 'workflow_dispatch'),
      ...(api && { GITHUB_API_URL: api.url }),
      ...inputVariables(readDefinition(join(root, action.folder)), inputs, contexts).variables,
      ...env,
    },
    cwd: paths.workspace,
  };
}

/** Wall time of a whole process, from start to exit. A process that fails is an error. */
export function wallMs({ args, env, cwd }: Program): Promise<number> {
  return new Promise((resolve, reject) => {
    const startMs = performance.now();
    const child = spawn(process.execPath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.once('error', reject).once('close', (code) => {
      const ms = performance.now() - startMs;
      if (code === 0) resolve(ms);
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${said.slice(0, 2_000)}`));
    });
  });
}

export interface Usage {
  /** User and system time. */
  readonly cpuMs: number;
  readonly peakKb: number;
}

/** The process's own measurement of what it used. */
export async function usageOf(program: Program): Promise<Usage> {
  const file = scratchPath('usage');
  const preload = fileURLToPath(new URL('usage.cjs', import.meta.url));
  const env = { ...program.env, BENCH_USAGE_FILE: file };
  await wallMs({ ...program, args: ['--require', preload, ...program.args], env });
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** The median of the ratios of neighbouring runs, so that both had the same load. */
export function pairedRatio(values: readonly number[], floors: readonly number[]): number {
  return median(values.map((value, index) => value / (floors[index] ?? value)));
}

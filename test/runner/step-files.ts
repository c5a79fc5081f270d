import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepPaths } from './environment.ts';
import { readLines, readPairs } from './file-commands.ts';
import { scratchPath } from './scratch.ts';
import type { StepLog } from './step-log.ts';

const maxSummaryBytes = 1024 * 1024;

/** What a step finds on the disk. */
export interface Found {
  readonly workspace?: string;
  readonly event?: { readonly payload: unknown };
  readonly files?: Readonly<Record<string, string>>;
}

/** Lays out workspace, event and empty files for commands before a step. */
export function prepare({ workspace = scratchPath('workspace'), event, files = {} }: Found): StepPaths {
  const temp = scratchPath('temp');
  const commandFiles = join(temp, '_runner_file_commands');
  const paths: StepPaths = {
    workspace,
    temp,
    event: join(temp, 'event.json'),
    output: join(commandFiles, 'set_output'),
    summary: join(commandFiles, 'step_summary'),
    state: join(commandFiles, 'save_state'),
    env: join(commandFiles, 'set_env'),
    path: join(commandFiles, 'add_path'),
  };
  mkdirSync(workspace, { recursive: true });
  mkdirSync(commandFiles, { recursive: true });
  for (const path of [paths.output, paths.summary, paths.state, paths.env, paths.path]) {
    writeFileSync(path, '');
  }
  writeFileSync(paths.event, JSON.stringify(event?.payload ?? { inputs: null, ref: 'refs/heads/main' }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  return paths;
}

/** Reads the file commands after the step, as the runner does; what it cannot read fails the step. */
export function collect(paths: StepPaths, log: StepLog) {
  const files = {
    output: textOf(paths.output),
    summary: textOf(paths.summary),
    state: textOf(paths.state),
    env: textOf(paths.env),
    path: textOf(paths.path),
  };
  const output = readPairs(files.output);
  const state = readPairs(files.state);
  const env = readPairs(files.env);
  for (const { error } of [env, state, output]) {
    if (error !== undefined) log.fail(`Unable to process file command successfully. ${error}`);
  }
  const summaryBytes = Buffer.byteLength(files.summary);
  if (summaryBytes > maxSummaryBytes) {
    log.annotate('error', `GITHUB_STEP_SUMMARY takes up to 1024k, got ${Math.ceil(summaryBytes / 1024)}k`);
  }
  return {
    files,
    outputs: { ...log.outputs, ...output.values },
    summary: files.summary,
    state: { ...log.state, ...state.values },
    exportedEnv: env.values,
    addedPaths: readLines(files.path),
  };
}

/** A file that the step took away counts as empty, and so does what is no file: a pipe would block. */
function textOf(path: string): string {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

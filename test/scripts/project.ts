import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchPath } from '../runner/scratch.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of what the scripts work on, with files of its own, in a temporary folder. */
export function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = scratchPath('project');
  for (const name of [
    'scripts',
    '.ci',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'action.yml',
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return folder;
}

export function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Runs a script of the project; `said` is what it printed. */
export function run(
  folder: string,
  script: string,
  ...args: string[]
): { status: number | null; said: string } {
  return runWith({}, folder, script, ...args);
}

/** The same with more environment variables. Those of a workflow that runs the tests are left out. */
export function runWith(
  variables: Readonly<Record<string, string>>,
  folder: string,
  script: string,
  ...args: string[]
): { status: number | null; said: string } {
  const { GITHUB_OUTPUT: _output, GITHUB_REPOSITORY: _repository, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...env, ...variables },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../test/browser/browser.ts';
import { packageCommand } from './package-command.ts';

/**
 * Runs all checks, whether or not the previous one passed; changes no tracked file. Exits with 1 if one failed. The preview
 * page is tested if there is Chromium, the workflows are if actionlint and zizmor are on the PATH (`.ci/tools` installs
 * them). CHECK_WITHOUT_TESTS skips the tests, if they have just run. CHECK_REPORT is a file for the counts, as JSON.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

const tests = process.env.CHECK_WITHOUT_TESTS
  ? []
  : [vitest('tests'), vitest('limits of memory and time', 'vitest.limits.config.ts'), ...browserStep()];

const steps = [
  step('types', packageCommand('typescript', 'tsc'), '--noEmit'),
  step('types of the preview', packageCommand('typescript', 'tsc'), '--noEmit', '-p', 'preview'),
  step('lint', packageCommand('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings'),
  ...tests,
  step('dist is what src builds', 'scripts/dist.ts', '--check'),
  step('watch/action.yml is what action.yml gives', 'scripts/watch-action.ts', '--check'),
  step('docs/rules.schema.json is what the inputs give', 'scripts/rules-schema.ts', '--check'),
  step('READMEs say what action.yml says', 'scripts/readme.ts', '--check'),
  step('docs/how-many-messages.md has the figures of the simulation', 'scripts/calls.ts', '--check'),
  step('docs/messages.md shows the messages', 'scripts/gallery.ts', '--check'),
  ...toolStep('workflows are valid', 'actionlint'),
  // Offline: the same findings on every machine.
  ...toolStep('workflows are safe', 'zizmor', '--offline', '--pedantic', '--quiet', '.'),
];

const results = steps.map(({ name, command, args }) => {
  console.log(`\n▶ ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return { name, passed: status === 0 };
});
const failed = results.filter(({ passed }) => !passed).length;
const passed = results.length - failed;

console.log(`\n${results.map(({ name, passed }) => `${passed ? '✅' : '❌'} ${name}`).join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
if (process.env.CHECK_REPORT) writeFileSync(process.env.CHECK_REPORT, JSON.stringify({ passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;

function step(name: string, ...args: string[]) {
  return { name, command: process.execPath, args };
}

function vitest(name: string, config = 'vitest.config.ts') {
  return step(name, packageCommand('vitest', 'vitest'), 'run', '--config', config);
}

function browserStep() {
  if (chromium !== undefined) return [vitest('the preview page works', 'vitest.browser.config.ts')];
  console.log('Chromium is not installed: not checked whether the preview page works.');
  return [];
}

/** A step that runs a program of the machine; none, and a line that says so, if it is not installed. */
function toolStep(name: string, tool: string, ...args: string[]) {
  const file = process.platform === 'win32' ? `${tool}.exe` : tool;
  const folder = (process.env.PATH ?? '').split(delimiter).find((path) => existsSync(join(path, file)));
  if (folder !== undefined) return [{ name, command: join(folder, file), args }];
  console.log(`${tool} is not installed: not checked whether ${name}.`);
  return [];
}

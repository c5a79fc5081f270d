import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, parseDocument } from 'yaml';
import { rows } from '../src/inputs/table.ts';
import { postFile } from '../src/stage.ts';

/**
 * Writes watch/action.yml: the inputs of action.yml that make sense for a run, and two stages. With `--check`
 * nothing is written, and the exit code is 1 if the file is not current.
 */
const path = fileURLToPath(new URL('../watch/action.yml', import.meta.url));
const document = parseDocument(textOf(new URL('../action.yml', import.meta.url)));
const inputs = document.get('inputs');
if (!isMap(inputs)) throw new Error('action.yml has no inputs');

// The comment of the first key belongs to the map, and would go with it.
const absent = rows.filter(({ inWatch }) => inWatch !== undefined).map(({ input }) => input);
const dropped = inputs.items.filter(({ key }) => absent.includes(nameOf(key)));
for (const { key } of dropped) inputs.delete(nameOf(key));
// docs/how-many-messages.md says why.
set('notify-when', {
  default: 'changed, fixed, still-after-24h',
  description:
    'When to send a message, separated by commas: `always`, `success`, `failure`, `cancelled`, `changed`, `fixed`, `still-after-24h`. `changed`: it failed after a success, or a job newly broke on a red branch. `fixed`: it is green again. `still-after-24h`, or another number of hours: the first failure in each further 24 hours of a red branch. In all other cases nothing is sent, and the log says so. A job that times out is `cancelled`.',
});
set('per', { default: 'run' });
set('status', { description: "The job's status. The post stage sees how the job ended." });
document.set('name', 'DingTalk CloudEvents: watch a job');
document.set(
  'description',
  'Add it as the first step of a job: it checks its inputs right away, and reports the result to a DingTalk group when the job ends.',
);
document.delete('outputs');
document.set('runs', { using: 'node24', main: '../dist/watch.js', post: `../dist/${postFile}` });

const current = `# Generated from action.yml by scripts/watch-action.ts.\n${document.toString({ lineWidth: 140 })}`;
if (process.argv.includes('--check')) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== current) {
    console.error('watch/action.yml is not what action.yml gives. Run "npm run fix" and commit it.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, current);
}

function set(name: string, fields: Readonly<Record<string, string>>): void {
  const input = document.getIn(['inputs', name]);
  if (!isMap(input)) throw new Error(`action.yml has no input ${name}`);
  for (const [field, value] of Object.entries(fields)) input.set(field, value);
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function textOf(url: URL): string {
  return readFileSync(url, 'utf8');
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Creates or updates the labels of .github/labels.yml in the repository, with `gh`. Labels that it does not list stay. */
interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

const labels: readonly Label[] = parse(
  readFileSync(new URL('../.github/labels.yml', import.meta.url), 'utf8'),
);
for (const { name, color, description } of labels) {
  const args = ['label', 'create', name, '--color', color, '--description', description, '--force'];
  const { status, error } = spawnSync('gh', args, { stdio: 'inherit' });
  if (status === 0) continue;
  if (error) console.error(`gh could not be started: ${error.message}`);
  process.exit(1);
}

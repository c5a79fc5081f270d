import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coldStart } from './bench/cold-start.ts';
import { download } from './bench/download.ts';
import { farWalls } from './bench/far-walls.ts';
import { growth } from './bench/growth.ts';
import { mainStage } from './bench/main-stage.ts';
import { roundTrips } from './bench/round-trips.ts';
import { differences, startModules, writeList } from './bench/start-modules.ts';
import { exceeded, markdownOf } from './bench/table.ts';

/**
 * Measures dist/ and prints a table: cold start and memory against a floor (the shortest script that signs
 * and posts), round trips, download, growth, and what is loaded at start. `--check` runs fewer rounds and
 * exits with 1 if a figure exceeds its guard or a start loads a module that scripts/bench/start-modules.txt
 * does not list. `--write` writes the table to docs/performance.md and updates that list. All guards are
 * ratios, counts and bytes, never times: machines differ, and CI machines are shared. A slow start or a lost
 * round trip delays every alert, so it must show in review.
 */
const check = process.argv.includes('--check');
const write = process.argv.includes('--write');
const dist = process.env.BENCH_DIST ?? fileURLToPath(new URL('../dist', import.meta.url));

const sections = [
  await coldStart(dist, check ? 12 : 40),
  await farWalls(dist, check ? 8 : 20),
  await mainStage(dist, check ? 12 : 40),
  await roundTrips(dist, check ? 3 : 9),
  download(),
  await growth(dist),
];
const modules = await startModules();
const table = sections.map(markdownOf).join('\n\n');
console.log(table);

if (write) {
  writeList(modules);
  writeFileSync(
    fileURLToPath(new URL('../docs/performance.md', import.meta.url)),
    `${preface()}\n\n${table}\n\n${listOf(modules)}\n`,
  );
}

const changes = differences(modules);
const failures = exceeded(sections).map(({ what, shown }) => `${what}: ${shown} is above its guard.`);
if (changes.length > 0) {
  failures.push(
    `A start loads other modules than scripts/bench/start-modules.txt lists; if that is meant, run "npm run bench -- --write":\n${changes.join('\n')}`,
  );
}
for (const failure of failures) console.error(`\n${failure}`);
if (check && failures.length > 0) process.exitCode = 1;

function preface(): string {
  return [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`. Ratios and counts, since times mean nothing on a machine that others share; `npm run bench -- --check`',
    'holds each figure against its guard, which is generous. What makes the start fast, and what each measure buys: [decision 5](decisions/0005-start.md).',
  ].join('\n');
}

function listOf(names: readonly string[]): string {
  return [
    '## Loaded at start',
    '',
    'Files of packages and modules of Node that a run with one message loads. Everything else is loaded when it is used.',
    '',
    ...names.map((name) => `- \`${name}\``),
  ].join('\n');
}

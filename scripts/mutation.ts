import { existsSync, globSync } from 'node:fs';
import { dirname, matchesGlob } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { type Room, rooms, sample } from './mutation-rooms.ts';

/**
 * Changes the code in small ways, and reports the changes that no test notices: `npm run mutation -- delivery`, or a
 * file by its path. Without an argument all rooms; with `--check` the sample, and exit code 1 below its score.
 * Results are kept in reports/mutation/, so that a second run repeats only what has changed.
 */
const given = process.argv.slice(2);
const isCheck = given.includes('--check');
const runs: readonly (readonly [name: string, room: Room])[] = isCheck
  ? [['sample', sample]]
  : given.length === 0
    ? Object.entries(rooms)
    : given.map((name) => [
        name.replaceAll('/', '-'),
        rooms[name] ?? { files: [name], tests: testsFor(name) },
      ]);

for (const [name, room] of runs) {
  const isFirst = !isCheck && !room.isStatic && !existsSync(resultsOf(name));
  for (const near of isFirst ? nearest(room) : []) await mutate(name, near, []);
  const reporters = isCheck ? ['clear-text'] : ['progress-append-only', 'clear-text', 'html'];
  const mutants = await mutate(name, room, reporters);
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const score = (100 * killed) / Math.max(1, counted.length);
  console.log(`${name}: ${score.toFixed(1)} % of ${counted.length} mutants noticed`);
  if (isCheck && score < sample.minScore) {
    console.error(`The score of the sample is below ${sample.minScore} %.`);
    process.exitCode = 1;
  }
}

/** The tests of the area that a file belongs to. */
function testsFor(path: string): readonly string[] {
  const has = (globs: readonly string[]) => globs.some((glob) => matchesGlob(path, glob));
  const room = Object.values(rooms).find(
    ({ files }) =>
      has(files) && !has(files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))),
  );
  return room?.tests ?? ['test/**'];
}

function resultsOf(name: string): string {
  return `reports/mutation/${name}.json`;
}

/**
 * The files of a room with the tests beside them: that of the same name, else those of the same folder. They notice most
 * changes, and each test file that is not run saves a tenth of a second for each change.
 */
function nearest({ files }: Room): Room[] {
  const excluded = new Set(
    globSync(files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))),
  );
  const all = globSync(files.filter((glob) => !glob.startsWith('!')))
    .filter((file) => !excluded.has(file))
    .sort();
  const isTested = (file: string) => existsSync(testOf(file));
  const byFolder = Map.groupBy(
    all.filter((file) => !isTested(file)),
    (file) => `${dirname(testOf(file))}/*`,
  );
  return [
    ...all.filter(isTested).map((file) => ({ files: [file], tests: [testOf(file)] })),
    ...[...byFolder]
      .filter(([tests]) => globSync(`${tests}.test.ts`).length > 0)
      .map(([tests, untested]) => ({ files: untested, tests: [tests] })),
  ];
}

function testOf(file: string): string {
  return file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
}

async function mutate(name: string, { files, tests, isStatic = false }: Room, reporters: string[]) {
  // Read by vitest.mutation.config.ts.
  process.env.MUTATION_TESTS = tests.join(',');
  return new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', import.meta.resolve('./mutation-ignorer.ts')],
    ignorers: ['unreachable'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // TypeScript 7 has no API that Stryker could use; a file that does not exist switches that off.
    tsconfigFile: 'none.json',
    // Tests read the docs.
    ignorePatterns: ['dist', 'preview/dist', 'reports', 'lib', '.stryker-tmp'],
    coverageAnalysis: 'perTest',
    ignoreStatic: !isStatic,
    incremental: true,
    incrementalFile: resultsOf(name),
    // Which tests reach a table is not known, so a new test would not be tried on what was left before.
    force: isStatic,
    reporters,
    clearTextReporter: { allowColor: false, logTests: false, skipFull: true, allowEmojis: false },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    allowConsoleColors: false,
    timeoutMS: 5_000,
    dryRunTimeoutMinutes: 20,
    tempDirName: `.stryker-tmp/${name}`,
    thresholds: { high: 95, low: 90, break: null },
  }).runMutationTest();
}

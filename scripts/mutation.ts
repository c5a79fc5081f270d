import { existsSync, globSync } from 'node:fs';
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
    : given.map((name) => [name.replaceAll('/', '-'), rooms[name] ?? { files: [name], tests: ['test/**'] }]);

for (const [name, room] of runs) {
  // The test of the same name notices most changes of a file in a tenth of the time that all tests of the room take.
  for (const file of existsSync(resultsOf(name)) ? [] : filesOf(room)) {
    const ownTest = file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
    if (existsSync(ownTest)) await mutate(name, { files: [file], tests: [ownTest] }, []);
  }
  const mutants = await mutate(
    name,
    room,
    isCheck ? ['clear-text'] : ['progress-append-only', 'clear-text', 'html'],
  );
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const score = (100 * killed) / Math.max(1, counted.length);
  console.log(`${name}: ${score.toFixed(1)} % of ${counted.length} mutants noticed`);
  if (isCheck && score < sample.minScore) {
    console.error(`The score of the sample is below ${sample.minScore} %.`);
    process.exitCode = 1;
  }
}

function resultsOf(name: string): string {
  return `reports/mutation/${name}.json`;
}

function filesOf({ files }: Room): string[] {
  return globSync(files.filter((glob) => !glob.startsWith('!')));
}

async function mutate(name: string, { files, tests }: Room, reporters: string[]) {
  // Read by vitest.mutation.config.ts.
  process.env.MUTATION_TESTS = tests.join(',');
  return new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // TypeScript 7 has no API that Stryker could use; a file that does not exist switches that off.
    tsconfigFile: 'none.json',
    // Tests read the docs.
    ignorePatterns: ['dist', 'preview/dist', 'reports', 'lib', '.stryker-tmp'],
    coverageAnalysis: 'perTest',
    ignoreStatic: name !== 'tables',
    incremental: true,
    incrementalFile: resultsOf(name),
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

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

for (const [name, { files, tests }] of runs) {
  // Read by vitest.mutation.config.ts.
  process.env.MUTATION_TESTS = tests.join(',');
  const mutants = await new Stryker({
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
    incrementalFile: `reports/mutation/${name}.json`,
    reporters: isCheck ? ['clear-text'] : ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, skipFull: true, allowEmojis: false },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    allowConsoleColors: false,
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 20,
    tempDirName: `.stryker-tmp/${name}`,
    thresholds: { high: 95, low: 90, break: null },
  }).runMutationTest();
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const score = (100 * killed) / Math.max(1, counted.length);
  console.log(`${name}: ${score.toFixed(1)} % of ${counted.length} mutants noticed`);
  if (isCheck && score < sample.minScore) {
    console.error(`The score of the sample is below ${sample.minScore} %.`);
    process.exitCode = 1;
  }
}

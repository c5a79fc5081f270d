import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Memory and time at the limits, and random faults, which take a process or a second each: npm run test:limits. */
export const limits = [
  'test/action/{memory,slow-files}.test.ts',
  'test/chaos/chaos.test.ts',
  'test/deliver/scale.test.ts',
  'test/event/linear.test.ts',
  'test/workflow/test-report/large.test.ts',
];

/** A file for the results as JSON, for whoever counts them. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  // Packages that ship source maps without sources are not worth a warning.
  logLevel: 'error',
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    include: ['test/**/*.test.ts'],
    // Those in browser/ need Chromium: npm run test:browser.
    exclude: ['test/browser/**', ...limits],
    // One more than there are cores: a third of the time, tests wait for a process, a clock or a server.
    maxWorkers: availableParallelism() + 1,
    // A process of its own for each of 230 files would take a quarter of the time. The setup keeps files apart.
    isolate: false,
    setupFiles: ['test/leave-as-found.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is polled for may take its time on a busy machine; by default it has a second.
    expect: { poll: { timeout: 20_000 } },
    // @actions/languageservice imports JSON without an import attribute, which Node itself refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A file for the results as JSON, for whoever counts them. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  // Packages that ship source maps without sources are not worth a warning.
  logLevel: 'error',
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    include: ['test/**/*.test.ts'],
    // They need Chromium: npm run test:browser.
    exclude: ['test/browser/**'],
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

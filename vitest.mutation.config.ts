import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/**
 * For `npm run mutation`: without the tests that run dist/, a browser or the project's own files, which cannot see a
 * change of src/, and without those that measure time or memory, which are slow in instrumented code.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    reporters: ['default'],
    // Faster here, and what a mutant leaves behind must not end in the next file.
    isolate: true,
    setupFiles: ['scripts/mutation-setup.ts'],
    include: (process.env.MUTATION_TESTS ?? 'test/**')
      .split(',')
      .map((glob) => glob.replace(/\*\*$/, '**/*').replace(/\*$/, '*.test.ts')),
    exclude: [
      'test/action/!(forges).test.ts',
      'test/browser/**',
      'test/preview/**',
      'test/runner/**',
      'test/scripts/**',
      'test/architecture.test.ts',
      'test/action-yml.test.ts',
      'test/docs.test.ts',
      'test/glossary.test.ts',
      'test/linear-patterns.test.ts',
      'test/**/linear.test.ts',
      'test/deliver/scale.test.ts',
      'test/workflow/test-report/large.test.ts',
      'test/message/documentation.test.ts',
      'test/faults/tls.test.ts',
    ],
  },
});

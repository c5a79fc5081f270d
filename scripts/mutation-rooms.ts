export interface Room {
  /** The files that are changed. */
  readonly files: readonly string[];
  /** The tests that state their rules; others are not run, since they would only make it slow. */
  readonly tests: readonly string[];
}

/**
 * Parts of src/ whose mutants are run together, by name, in the order of what an error would cost. `tables` has the
 * files that only hold tables: their mutants are static, so every test has to be run for each.
 */
export const rooms: Readonly<Record<string, Room>> = {
  delivery: {
    files: ['src/robot/**/*.ts', '!src/robot/errcodes.ts', '!src/robot/**/*.d.ts'],
    tests: ['test/robot/**', 'test/faults/**'],
  },
  events: {
    files: ['src/event/*.ts'],
    tests: ['test/event/**', 'test/message/select/**'],
  },
  markdown: {
    files: ['src/message/markdown/**/*.ts', '!src/message/markdown/**/*.d.ts'],
    tests: ['test/message/markdown/**', 'test/message/fit/**', 'test/message/hostile.test.ts'],
  },
  fit: {
    files: ['src/message/fit/*.ts', 'src/message/mentions/*.ts'],
    tests: ['test/message/fit/**', 'test/message/mentions/**', 'test/message/compose.test.ts'],
  },
  history: {
    files: [
      'src/workflow/notify-when.ts',
      'src/workflow/history.ts',
      'src/workflow/jobs.ts',
      'src/workflow/job-record.ts',
      'src/workflow/run-outcome.ts',
      'src/workflow/legs.ts',
      'src/workflow/current-job.ts',
      'src/workflow/suspects.ts',
      'src/workflow/assemble-run.ts',
    ],
    tests: ['test/workflow/**', 'test/message/page/builtin/**'],
  },
  report: { files: ['src/report/*.ts'], tests: ['test/report/**'] },
  inputs: {
    files: ['src/inputs.ts', 'src/inputs/*.ts', 'src/yaml-input.ts', 'src/text-file.ts'],
    tests: [
      'test/inputs/**',
      'test/inputs.test.ts',
      'test/yaml-input.test.ts',
      'test/text-file.test.ts',
      'test/message/mentions/**',
    ],
  },
  program: {
    files: ['src/run.ts', 'src/stage.ts', 'src/log.ts', 'src/redact.ts', 'src/workflow-context.ts'],
    tests: ['test/*'],
  },
  rules: {
    files: ['src/rules/*.ts', 'src/route.ts', 'src/plan.ts'],
    tests: ['test/rules/**', 'test/route.test.ts'],
  },
  reports: { files: ['src/test-report/*.ts'], tests: ['test/test-report/**'] },
  tables: { files: ['src/robot/errcodes.ts'], tests: ['test/robot/**', 'test/faults/**'] },
};

/** The files where an error is worst: a sample that is run with every change, and the score that it keeps. */
export const sample: Room & { readonly minScore: number } = {
  files: [
    'src/robot/retry.ts',
    'src/robot/wire/sign.ts',
    'src/redact.ts',
    'src/message/markdown/escape.ts',
    'src/workflow/notify-when.ts',
    'src/report/dead-letters.ts',
  ],
  tests: [
    'test/robot/**',
    'test/redact.test.ts',
    'test/message/markdown/**',
    'test/message/hostile.test.ts',
    'test/workflow/**',
    'test/report/**',
  ],
  minScore: 90,
};

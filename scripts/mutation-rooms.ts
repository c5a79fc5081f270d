/**
 * Parts of src/ whose mutants are run together, by name, in the order of what an error would cost. The files of a
 * row that only hold tables are in `tables`: their mutants are static, so every test has to be run for each.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  delivery: ['src/robot/**/*.ts', '!src/robot/errcodes.ts', '!src/robot/**/*.d.ts'],
  events: ['src/event/*.ts'],
  markdown: ['src/message/markdown/**/*.ts', '!src/message/markdown/**/*.d.ts'],
  fit: ['src/message/fit/*.ts', 'src/message/mentions/*.ts'],
  history: [
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
  report: ['src/report/*.ts'],
  inputs: ['src/inputs.ts', 'src/inputs/*.ts', 'src/yaml-input.ts', 'src/text-file.ts'],
  rules: ['src/rules/*.ts', 'src/route.ts', 'src/plan.ts'],
  tests: ['src/test-report/*.ts'],
  tables: ['src/robot/errcodes.ts'],
};

/** The files where an error is worst: a sample that is run with every change, and the score that it keeps. */
export const sample: { readonly files: readonly string[]; readonly minScore: number } = {
  files: [
    'src/robot/retry.ts',
    'src/robot/wire/sign.ts',
    'src/redact.ts',
    'src/message/markdown/escape.ts',
    'src/workflow/notify-when.ts',
    'src/report/dead-letters.ts',
  ],
  minScore: 90,
};

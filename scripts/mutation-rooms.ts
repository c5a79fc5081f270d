export interface Room {
  /** The files that are changed. */
  readonly files: readonly string[];
  /** The tests that state their rules; others are not run, since they would only make it slow. */
  readonly tests: readonly string[];
  /**
   * The files only hold tables: a change is there before any test begins, so every test is run for each, and only the
   * nearest tests are.
   */
  readonly isStatic?: boolean;
}

const historyFiles = [
  'src/workflow/notify-when.ts',
  'src/workflow/history.ts',
  'src/workflow/jobs.ts',
  'src/workflow/job-record.ts',
  'src/workflow/conclusion.ts',
  'src/workflow/suspects.ts',
  'src/workflow/assemble-run.ts',
];

/** Parts of src/ whose mutants are run together, by name, in the order of what an error would cost. */
export const rooms: Readonly<Record<string, Room>> = {
  delivery: {
    files: ['src/deliver/**/*.ts', 'src/dingtalk/{reply,message,schema,sign}.ts'],
    tests: ['test/deliver/**', 'test/dingtalk/**', 'test/faults/**'],
  },
  events: {
    files: ['src/event/*.ts'],
    tests: ['test/event/*', 'test/message/event-run.test.ts', 'test/message/requested-message.test.ts'],
  },
  markdown: {
    files: [
      'src/dingtalk/{markdown,escape,link,line-breaks,size,cut,plain}.ts',
      'src/message/release-notes/*.ts',
    ],
    tests: [
      'test/dingtalk/**',
      'test/message/release-notes/**',
      'test/message/fit/**',
      'test/message/hostile.test.ts',
    ],
  },
  fit: {
    files: ['src/message/fit/*.ts', 'src/message/mentions/*.ts'],
    tests: ['test/message/fit/**', 'test/message/mentions/**', 'test/message/compose.test.ts'],
  },
  history: { files: historyFiles, tests: ['test/workflow/*', 'test/message/pages/**'] },
  report: { files: ['src/report/*.ts'], tests: ['test/report/**'] },
  inputs: {
    files: ['src/inputs/*.ts', 'src/errors.ts', 'src/spelling.ts', 'src/yaml-input.ts', 'src/text-file.ts'],
    tests: [
      'test/inputs/**',
      'test/yaml-input.test.ts',
      'test/text-file.test.ts',
      'test/message/mentions/**',
    ],
  },
  program: {
    files: [
      'src/run.ts',
      'src/source.ts',
      'src/run-context.ts',
      'src/nothing-sent.ts',
      'src/stage.ts',
      'src/log.ts',
      'src/redact.ts',
      'src/text.ts',
      'src/workflow-context.ts',
    ],
    tests: ['test/*'],
  },
  rules: {
    files: ['src/rules/*.ts', 'src/route.ts'],
    tests: ['test/rules/**', 'test/route.test.ts', 'test/deliver/planned-delivery.test.ts'],
  },
  reports: { files: ['src/workflow/test-report/*.ts'], tests: ['test/workflow/test-report/**'] },
  templates: {
    files: ['src/message/template/*.ts', 'src/message/*.ts'],
    tests: [
      'test/message/template/**',
      'test/message/event-run.test.ts',
      'test/message/requested-message.test.ts',
      'test/message/compose.test.ts',
      'test/message/digest.test.ts',
      'test/message/needed-facts.test.ts',
      'test/message/asked-run.test.ts',
      'test/message/unsent.test.ts',
      'test/message/any-event-page.test.ts',
      'test/message/late.test.ts',
      'test/message/notification.test.ts',
      'test/message/layout.test.ts',
      'test/inputs/read-inputs.test.ts',
      'test/rules/apply-rules.test.ts',
    ],
  },
  health: { files: ['src/event/health/*.ts'], tests: ['test/event/health/**', 'test/message/pages/**'] },
  waiting: {
    files: ['src/event/waiting/*.ts'],
    tests: ['test/event/waiting/**', 'test/message/pages/waiting.test.ts'],
  },
  pages: {
    files: [
      'src/message/pages/*.ts',
      'src/message/any-event/*.ts',
      'src/message/locale/time.ts',
      '!src/message/**/*.words.ts',
      '!src/message/any-event/part-names.ts',
      '!src/message/any-event/state-words.ts',
    ],
    tests: [
      'test/message/pages/**',
      'test/message/any-event/**',
      'test/message/locale/**',
      'test/message/any-event-page.test.ts',
      'test/message/payloads.test.ts',
      'test/message/titles.test.ts',
    ],
  },
  github: {
    files: [
      'src/workflow/*.ts',
      'src/json.ts',
      '!src/workflow/log-cues.ts',
      ...historyFiles.map((file) => `!${file}`),
    ],
    tests: ['test/workflow/*', 'test/json.test.ts', 'test/action/forges.test.ts'],
  },
  cues: {
    files: ['src/workflow/log-cues.ts'],
    tests: [
      'test/workflow/log-cues.test.ts',
      'test/workflow/log-highlights.test.ts',
      'test/workflow/log-excerpt.test.ts',
    ],
    isStatic: true,
  },
  tables: {
    files: ['src/dingtalk/errcodes.ts'],
    tests: [
      'test/dingtalk/errcodes.test.ts',
      'test/deliver/classify.test.ts',
      'test/deliver/attempt.test.ts',
      'test/scripts/errcodes.test.ts',
    ],
    isStatic: true,
  },
  // What docs/any-event.md lists, and what each name and word does.
  'event-tables': {
    files: ['src/message/any-event/{part-names,state-words}.ts'],
    tests: [
      'test/message/any-event/part-names.test.ts',
      'test/message/any-event/state-words.test.ts',
      'test/message/any-event-page.test.ts',
    ],
    isStatic: true,
  },
  // Shown by the gallery, in both languages, or by a line of these tests.
  words: {
    files: ['src/message/**/*.words.ts', 'src/message/locale/words.ts'],
    tests: [
      'test/message/titles.test.ts',
      'test/message/pages/rules.test.ts',
      'test/message/pages/actions.test.ts',
      'test/message/pages/run-lines.test.ts',
      'test/message/any-event/lines.test.ts',
      'test/message/any-event/opened-lines.test.ts',
    ],
    isStatic: true,
  },
};

const sampled = [
  'deliver/directory/robot',
  'deliver/robot-health',
  'deliver/retry',
  'dingtalk/sign',
  'event/limits',
  'message/needed-facts',
  'dingtalk/size',
  'workflow/notify-when',
  'workflow/conclusion',
  'report/dead-letters',
  'report/outputs',
  'redact',
];

/** Small files of the rooms, where an error is worst: a sample that CI runs, and the score that it keeps. */
export const sample: Room & { readonly minScore: number } = {
  files: sampled.map((name) => `src/${name}.ts`),
  tests: sampled.map((name) => `test/${name}*.test.ts`),
  minScore: 95,
};

import {
  annotationAnswer,
  exitCodeAnswer,
  jobAnswer,
  runAnswer,
  stepAnswer,
} from '../test/github/answers.ts';
import type { Hub } from '../test/github/stand-in.ts';

/**
 * A run in GitHub's API, three minutes after its start: two of its jobs failed, and the run before
 * succeeded.
 */
export function brokenBuild(nowMs: number): Partial<Hub> {
  const at = (second: number) => new Date(nowMs + (second - 200) * 1000).toISOString();
  const started = { created_at: at(0), started_at: at(2) };
  const ended = { ...started, completed_at: at(60) };
  const lint = jobAnswer({
    id: 11,
    name: 'lint',
    ...ended,
    conclusion: 'failure',
    steps: [stepAnswer(1, 'Set up job'), stepAnswer(3, 'Run Biome', { conclusion: 'failure' })],
  });
  const windows = jobAnswer({
    id: 14,
    name: 'test (windows-latest, 24)',
    ...ended,
    completed_at: at(190),
    conclusion: 'failure',
    steps: [
      stepAnswer(1, 'Set up job'),
      stepAnswer(3, 'Run unit tests', { conclusion: 'failure' }),
      stepAnswer(4, 'Upload coverage', { conclusion: 'skipped' }),
    ],
  });
  return {
    runs: [
      runAnswer({
        status: 'in_progress',
        conclusion: null,
        created_at: at(0),
        run_started_at: at(0),
        updated_at: at(195),
      }),
      runAnswer({
        id: 30433000,
        run_number: 127,
        conclusion: 'success',
        created_at: at(-7200),
        run_started_at: at(-7200),
        updated_at: at(-7000),
      }),
    ],
    jobs: [
      lint,
      jobAnswer({ id: 12, name: 'test (ubuntu-latest, 24)', ...ended }),
      jobAnswer({ id: 13, name: 'test (macos-latest, 24)', ...ended }),
      windows,
      jobAnswer({
        id: 15,
        name: 'notify',
        status: 'in_progress',
        conclusion: null,
        created_at: at(191),
        started_at: at(195),
        completed_at: null,
      }),
    ],
    annotations: new Map([
      [
        lint.id,
        [
          annotationAnswer('This let declares a variable that is only assigned once.', {
            path: 'src/queue.ts',
            start_line: 3,
            title: 'lint/style/useConst',
          }),
          exitCodeAnswer(),
        ],
      ],
      [
        windows.id,
        [
          annotationAnswer('expected 2 to be 3', { path: 'test/queue.test.ts', start_line: 12 }),
          exitCodeAnswer(),
        ],
      ],
    ]),
  };
}

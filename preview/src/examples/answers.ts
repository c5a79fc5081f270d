import {
  type JobAnswer,
  jobAnswer,
  type RunAnswer,
  repository,
  runAnswer,
  sha,
  stepAnswer,
} from '../../../test/github/answers.ts';
import { json } from './from-gallery.ts';

/** The payload of the push that started the runs. */
export const push = json({
  ref: 'refs/heads/main',
  before: shaOf(127),
  after: sha,
  head_commit: {
    id: sha,
    message: 'fix: handle empty payload',
    author: { name: 'Mona Lisa', email: 'mona@example.com', username: 'mona' },
  },
  pusher: { name: 'mona' },
  repository: { full_name: repository, html_url: `https://github.com/${repository}` },
  sender: { login: 'mona' },
});

export const lint = jobAnswer({
  id: 3,
  name: 'lint',
  conclusion: 'failure',
  completed_at: '2026-03-01T03:02:30Z',
  steps: [
    stepAnswer(1, 'Set up job'),
    stepAnswer(4, 'Run Biome', {
      conclusion: 'failure',
      started_at: '2026-03-01T03:02:10Z',
      completed_at: '2026-03-01T03:02:14Z',
    }),
  ],
});

export const logOfLint = [
  '2026-03-01T03:02:10.0000000Z ##[group]Run npx biome check',
  '2026-03-01T03:02:10.1000000Z ##[endgroup]',
  '2026-03-01T03:02:11.0000000Z src/cart.ts:31:7 lint/style/useConst',
  '2026-03-01T03:02:11.2000000Z   This let declares a variable that is only assigned once.',
  '2026-03-01T03:02:12.0000000Z ##[error]Process completed with exit code 1.',
]
  .map((line) => `lint\tRun Biome\t${line}`)
  .join('\n');

/** The answer with these jobs. */
export function jobsAnswer(...jobs: readonly JobAnswer[]): string {
  return json({ total_count: jobs.length, jobs });
}

export function runsAnswer(...runs: readonly RunAnswer[]): string {
  return json({ total_count: runs.length, workflow_runs: runs });
}

/** An earlier run of the same workflow, some hours after the one before it. */
export function earlier(number: number, conclusion: string, login = 'mona'): RunAnswer {
  const startedAt = new Date(
    Date.parse('2026-03-01T03:00:00Z') - (128 - number) * 5 * 3_600_000,
  ).toISOString();
  return runAnswer({
    ...{ id: number, run_number: number, conclusion, head_sha: shaOf(number), run_started_at: startedAt },
    actor: { login, id: 583231, type: 'User' },
  });
}

/** The commit that the run with this number built. */
export function shaOf(number: number): string {
  return number.toString(16).padEnd(40, 'c0ffee');
}

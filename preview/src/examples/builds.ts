import { jobAnswer, repository, runAnswer, stepAnswer } from '../../../test/github/answers.ts';
import { earlier, jobsAnswer, lint, logOfLint, push, runsAnswer, shaOf } from './answers.ts';
import { json } from './from-gallery.ts';
import type { Example } from './table.ts';

const legs = ['20, linux', '22, linux', '24, linux'].map((values, index) =>
  jobAnswer({
    id: 11 + index,
    name: `test (${values})`,
    conclusion: 'failure',
    completed_at: '2026-03-01T03:02:05Z',
    steps: [stepAnswer(3, 'Run unit tests', { conclusion: 'failure' })],
  }),
);

const logOfLegs = legs
  .flatMap(({ name }) =>
    [
      '2026-03-01T03:00:05.0000000Z ##[group]Run npm test',
      '2026-03-01T03:00:05.1000000Z ##[endgroup]',
      '2026-03-01T03:00:07.0000000Z Error: connect ECONNREFUSED 127.0.0.1:5432',
      '2026-03-01T03:00:08.0000000Z ##[error]Process completed with exit code 1.',
    ].map((line) => `${name}\tRun unit tests\t${line}`),
  )
  .join('\n');

const failedRun = runAnswer({ id: 77, run_number: 12, head_branch: 'topic', head_sha: shaOf(12) });

/** Runs of a workflow, as GitHub answers about them. */
export const examples: Readonly<Record<string, Example>> = {
  'still-red': {
    ...{ event: push, 'event-name': 'push' },
    jobs: jobsAnswer(...legs.slice(0, 1), lint, jobAnswer({ id: 1, name: 'build' })),
    log: `${logOfLegs}\n${logOfLint}`,
    needs: json({ test: { result: 'failure' }, lint: { result: 'failure' }, build: { result: 'success' } }),
    runs: runsAnswer(earlier(127, 'failure'), earlier(126, 'success')),
  },
  'alike-legs': {
    ...{ event: push, 'event-name': 'push' },
    jobs: jobsAnswer(...legs),
    log: logOfLegs,
    runs: runsAnswer(earlier(127, 'success')),
  },
  fixed: {
    ...{ event: push, 'event-name': 'push', report: 'run' },
    jobs: jobsAnswer(jobAnswer({ id: 1, name: 'build' }), jobAnswer({ id: 2, name: 'test' })),
    needs: json({ build: { result: 'success' }, test: { result: 'success' } }),
    runs: runsAnswer(
      ...[127, 126, 125].map((number) => earlier(number, 'failure', 'hubot')),
      earlier(124, 'success'),
    ),
  },
  'needs-only': {
    ...{ event: push, 'event-name': 'push' },
    needs: json({ lint: { result: 'failure' }, test: { result: 'success' }, deploy: { result: 'skipped' } }),
  },
  'workflow-run': {
    'event-name': 'workflow_run',
    event: json({
      action: 'completed',
      workflow: { name: 'CI' },
      workflow_run: failedRun,
      repository: {
        full_name: repository,
        html_url: `https://github.com/${repository}`,
        default_branch: 'main',
      },
      sender: { login: 'mona' },
    }),
    jobs: jobsAnswer(...[lint, ...legs.slice(0, 1)].map((job) => ({ ...job, run_id: 77 }))),
    log: `${logOfLint}\n${logOfLegs}`,
  },
};

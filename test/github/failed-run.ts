import { jobAnswer, runAnswer, stepAnswer } from './answers.ts';

export const ownRun = runAnswer({ status: 'in_progress', conclusion: null });
export const notify = jobAnswer({
  id: 900,
  name: 'notify',
  status: 'in_progress',
  conclusion: null,
  completed_at: null,
  started_at: '2026-03-01T03:03:00Z',
});

export const failedLeg = jobAnswer({
  id: 2,
  name: 'test (windows-latest, 24)',
  conclusion: 'failure',
  completed_at: '2026-03-01T03:02:05Z',
  steps: [
    stepAnswer(1, 'Set up job'),
    stepAnswer(3, 'Run unit tests', {
      conclusion: 'failure',
      started_at: '2026-03-01T03:00:10Z',
      completed_at: '2026-03-01T03:02:00Z',
    }),
    stepAnswer(4, 'Upload coverage', { conclusion: 'skipped' }),
  ],
});

export const log = [
  '\uFEFF2026-03-01T03:00:05.0000000Z ##[group]Run actions/checkout@v5',
  '2026-03-01T03:00:05.1000000Z ##[endgroup]',
  '2026-03-01T03:00:06.0000000Z HEAD is now at a1b2c3d',
  '2026-03-01T03:00:10.0000000Z ##[group]Run npm test',
  '2026-03-01T03:00:10.1000000Z npm test',
  '2026-03-01T03:00:10.2000000Z ##[endgroup]',
  '2026-03-01T03:01:59.0000000Z \u001b[31mAssertionError\u001b[39m: expected 2 to be 3',
  '2026-03-01T03:01:59.5000000Z',
  '2026-03-01T03:01:59.7000000Z  cannot push with ghp_0123456789abcdefABCDEF0123456789abcd',
  '2026-03-01T03:02:00.2000000Z ##[error]Process completed with exit code 1.',
  '2026-03-01T03:02:00.9000000Z Post job cleanup.',
  '',
].join('\n');

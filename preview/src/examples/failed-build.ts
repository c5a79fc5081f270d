import { commitAnswer, jobAnswer, sha, stepAnswer } from '../../../test/github/answers.ts';
import { earlier, jobsAnswer, lint, logOfLint, push, runsAnswer, shaOf } from './answers.ts';
import { json } from './from-gallery.ts';
import type { Example } from './table.ts';

/** A job that is not over is the one that sends the message. */
const sending = { status: 'in_progress', conclusion: null, completed_at: null } as const;

const test = jobAnswer({
  id: 4,
  name: 'test (ubuntu-latest, 24)',
  ...sending,
  steps: [stepAnswer(1, 'Set up job'), stepAnswer(4, 'Run unit tests', { conclusion: 'failure' })],
});

const testReport = json({
  results: {
    tool: { name: 'vitest' },
    tests: [
      {
        name: 'keeps the total when the cart is empty',
        status: 'failed',
        suite: ['Cart'],
        filePath: 'test/cart.test.ts',
        line: 42,
        message: 'AssertionError: expected NaN to be 0',
      },
      {
        name: 'accepts an empty payload',
        status: 'failed',
        suite: ['Checkout'],
        filePath: 'test/checkout.test.ts',
        line: 17,
        message: "TypeError: Cannot read properties of null (reading 'items')",
      },
      ...['adds', 'removes', 'counts', 'sorts', 'limits', 'clears', 'restores'].map((name) => ({
        name: `${name} articles`,
        status: 'passed',
        suite: ['Cart'],
      })),
    ],
  },
});

const commits = json({
  status: 'ahead',
  total_commits: 3,
  commits: [
    commitAnswer(shaOf(126), 'build: bump undici to 8.12.4', 'dependabot[bot]'),
    commitAnswer(shaOf(127), 'feat: empty payloads (#126)', 'hubot'),
    commitAnswer(sha, 'fix: handle empty payload', 'mona'),
  ],
});

/** What the page shows first: it is in a file of its own, so that nothing else is loaded for it. */
export const examples: Readonly<Record<string, Example>> = {
  'failed-build': {
    ...{ event: push, 'event-name': 'push', status: 'failure' },
    jobs: jobsAnswer(test, lint, jobAnswer({ id: 1, name: 'build' })),
    log: logOfLint,
    'test-reports': testReport,
    runs: runsAnswer(
      earlier(127, 'failure', 'hubot'),
      earlier(126, 'failure', 'hubot'),
      earlier(125, 'success'),
    ),
    commits,
  },
};

import { expect, test } from 'vitest';
import { runVariables } from '../../../src/message/template/run-variables.ts';
import type { WorkflowRun } from '../../../src/workflow/workflow-run.ts';

const noRun = {
  id: null,
  number: null,
  attempt: null,
  url: null,
  event: null,
  branch: null,
  sha: null,
  startedAt: null,
  durationMs: null,
};
const noChange = {
  kind: null,
  failedRuns: null,
  orMore: null,
  since: null,
  lastGreen: null,
  reruns: null,
  compareUrl: null,
};
const noTests = { total: 0, passed: 0, failed: 0, skipped: 0, flaky: 0, failures: [] };

test('without a run every variable is there, empty or null', () => {
  expect(runVariables(undefined)).toEqual({
    status: '',
    outcome: '',
    job: { key: null, status: null, name: null, url: null },
    jobs: [],
    failed: [],
    run: noRun,
    commit: null,
    pull_request: null,
    counts: {},
    change: noChange,
    suspects: [],
    owners: [],
    on_call: null,
    tests: noTests,
    mended: [],
    inputs: {},
    people: { actor: null, author: null, pusher: null, reviewers: null, breaker: null },
    matrix: {},
    needs: {},
  });
});

test('of a run that little is known of, what is not known is null', () => {
  const failedJob = {
    name: 'test',
    conclusion: 'failure',
    annotations: [{ message: 'no' }],
    log: [{ text: 'boom', rank: 0 }],
  };
  const known = {
    outcome: 'failure',
    job: { key: 'notify', status: 'failure' },
    jobs: [failedJob],
    failed: [failedJob],
    mended: [failedJob],
    run: { id: '7', number: 128 },
    commit: { sha: 'a1b2c3d' },
    pullRequest: { number: 12 },
    counts: { failure: 1 },
    change: { kind: 'broke', since: { number: 127 }, lastGreen: { number: 126 } },
    suspects: { commits: [{ sha: 'a1b2c3d' }] },
    tests: { ...noTests, total: 1, failed: 1, failures: [{ name: 'a' }] },
    owners: [{ name: 'octo/cart', rule: { file: 'CODEOWNERS', line: 1 } }],
    inputs: [{ name: 'target', value: 'production' }],
    people: { actor: 'mona' },
    matrix: { os: 'linux' },
    needs: { build: { result: 'success' } },
  } as unknown as WorkflowRun;
  const job = {
    name: 'test',
    conclusion: 'failure',
    mayFail: null,
    current: null,
    isNew: null,
    waiting: null,
    url: null,
    startedAt: null,
    durationMs: null,
    failedSteps: null,
    annotations: [{ path: null, line: null, title: null, message: 'no' }],
    log: ['boom'],
  };
  expect(runVariables(known, { kind: 'turn', person: '@mona', number: 1, since: '' })).toEqual({
    owners: ['octo/cart'],
    on_call: 'mona',
    status: 'failure',
    outcome: 'failure',
    job: { key: 'notify', status: 'failure', name: null, url: null },
    jobs: [job],
    failed: [job],
    mended: [job],
    run: { ...noRun, id: '7', number: 128 },
    commit: { sha: 'a1b2c3d', subject: null, message: null, authorName: null, authorLogin: null, url: null },
    pull_request: {
      number: 12,
      title: null,
      url: null,
      head: null,
      headOwner: null,
      base: null,
      author: null,
      baseFailure: null,
    },
    counts: { failure: 1 },
    change: {
      ...noChange,
      kind: 'broke',
      since: { number: 127, url: null, startedAt: null },
      lastGreen: { number: 126, url: null, startedAt: null },
    },
    suspects: [
      { sha: 'a1b2c3d', subject: null, author: null, login: null, url: null, isBot: null, isMerge: null },
    ],
    tests: {
      ...noTests,
      total: 1,
      failed: 1,
      failures: [{ name: 'a', suite: null, file: null, line: null, message: null, owners: null }],
    },
    inputs: { target: 'production' },
    people: { actor: 'mona', author: null, pusher: null, reviewers: null, breaker: null },
    matrix: { os: 'linux' },
    needs: { build: { result: 'success' } },
  });
});

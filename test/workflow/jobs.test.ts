import { describe, expect, test } from 'vitest';
import type { JobRecord } from '../../src/workflow/job-record.ts';
import {
  createJob,
  createMayFail,
  createMinimalJob,
  type JobContext,
  listFailedJobs,
} from '../../src/workflow/jobs.ts';
import type { Conclusion, Job } from '../../src/workflow/workflow-run.ts';
import { annotationAnswer, jobAnswer, runAnswer, runId, stepAnswer } from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import type { Hub } from '../github/stand-in.ts';
import { buildFrom } from './reading.ts';

test('reads all pages of 130 jobs', async () => {
  const jobs = Array.from({ length: 130 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `test (${index})`, conclusion: index === 129 ? 'failure' : 'success' }),
  );
  const workflowRun = await buildFrom({ runs: [ownRun], jobs });
  expect(workflowRun.total).toBe(130);
  expect(workflowRun.jobs).toHaveLength(130);
  expect(workflowRun.failed.map(({ name }) => name)).toEqual(['test (129)']);
});

test('looks into five failed jobs and counts the rest', async () => {
  const jobs = Array.from({ length: 8 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `test (${index})`, conclusion: 'failure' }),
  );
  const annotations = new Map(jobs.map(({ id }) => [id, [annotationAnswer(`broken ${id}`)]]));
  const workflowRun = await buildFrom({ runs: [ownRun], jobs, annotations });
  expect(workflowRun.counts.failed).toBe(8);
  expect(workflowRun.failed.map((job) => job.annotations.length)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
});

test('puts the job that broke first in front', async () => {
  const late = jobAnswer({ id: 1, name: 'e2e', conclusion: 'failure', completed_at: '2026-03-01T03:02:59Z' });
  const early = jobAnswer({
    id: 2,
    name: 'lint',
    conclusion: 'failure',
    completed_at: '2026-03-01T03:00:30Z',
  });
  const workflowRun = await buildFrom({ runs: [ownRun], jobs: [late, early] });
  expect(workflowRun.failed.map(({ name }) => name)).toEqual(['lint', 'e2e']);
});

test('looks into the jobs that broke first when there are more than five', async () => {
  const jobs = Array.from({ length: 6 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `test (${index})`, conclusion: 'failure' }),
  );
  jobs.push(jobAnswer({ id: 7, name: 'lint', conclusion: 'failure', completed_at: '2026-03-01T03:00:30Z' }));
  const annotations = new Map([[7, [annotationAnswer('unused variable')]]]);
  const workflowRun = await buildFrom({ runs: [ownRun], jobs, annotations });
  expect(workflowRun.failed[0]).toMatchObject({
    name: 'lint',
    annotations: [{ message: 'unused variable' }],
  });
});

test('asks for the jobs of the attempt that runs', async () => {
  const second = { ...ownRun, run_attempt: 2 };
  const workflowRun = await buildFrom(
    {
      runs: [runAnswer({ run_attempt: 1, conclusion: 'failure' }), second],
      jobs: [jobAnswer({ id: 1, name: 'old', conclusion: 'failure' }), { ...notify, run_attempt: 2 }],
    },
    { runAttempt: '2' },
  );
  expect(workflowRun.jobs.map(({ name }) => name)).toEqual(['notify']);
  expect(workflowRun.run.url).toBe(`https://github.com/octo-org/hello/actions/runs/${runId}/attempts/2`);
});

test('distinguishes failed, timed-out, cancelled, skipped and running jobs', async () => {
  const workflowRun = await buildFrom({
    runs: [ownRun],
    jobs: [
      jobAnswer({ id: 1, name: 'a', conclusion: 'success' }),
      jobAnswer({ id: 2, name: 'b', conclusion: 'failure' }),
      jobAnswer({ id: 3, name: 'c', conclusion: 'timed_out' }),
      jobAnswer({ id: 4, name: 'd', conclusion: 'cancelled' }),
      jobAnswer({ id: 5, name: 'e', conclusion: 'skipped' }),
      jobAnswer({ id: 6, name: 'f', conclusion: 'neutral' }),
      jobAnswer({ id: 7, name: 'g', status: 'queued', conclusion: null, completed_at: null }),
      notify,
    ],
  });
  expect(workflowRun.counts).toEqual({
    succeeded: 2,
    failed: 1,
    timedOut: 1,
    mayFail: 0,
    cancelled: 1,
    skipped: 1,
    running: 1,
  });
});

test('distinguishes a job that ran out of time from a cancelled one; GitHub calls both cancelled', async () => {
  const step = stepAnswer(2, 'Run e2e tests', { conclusion: 'cancelled' });
  const workflowRun = await buildFrom(
    {
      runs: [ownRun],
      jobs: [
        jobAnswer({ id: 1, name: 'e2e', conclusion: 'cancelled', steps: [step] }),
        jobAnswer({ id: 2, name: 'lint', conclusion: 'cancelled', steps: [step] }),
        notify,
      ],
      annotations: new Map([
        [
          1,
          [
            annotationAnswer(
              'The job running on runner a-1 has exceeded the maximum execution time of 30 minutes.',
              {
                path: '.github',
              },
            ),
            annotationAnswer('The operation was canceled.', { path: '.github' }),
          ],
        ],
        [2, [annotationAnswer('The run was canceled by @octocat.', { path: '.github' })]],
      ]),
    },
    {},
    { needs: '{"e2e": {"result": "cancelled"}, "lint": {"result": "cancelled"}}' },
  );
  expect(workflowRun.outcome).toBe('failure');
  expect(workflowRun.counts).toMatchObject({ timedOut: 1, cancelled: 1 });
  expect(workflowRun.jobs[1]).toMatchObject({ name: 'lint', failedSteps: [], annotations: [], log: [] });
  expect(workflowRun.failed).toMatchObject([
    { name: 'e2e', conclusion: 'timed_out', failedSteps: [{ name: 'Run e2e tests' }] },
  ]);
});

test('a cancelled run is cancelled and not failed', async () => {
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [jobAnswer({ id: 1, name: 'test', conclusion: 'cancelled' }), notify] },
    {},
    { needs: '{"test": {"result": "cancelled", "outputs": {}}}' },
  );
  expect(workflowRun.outcome).toBe('cancelled');
  expect(workflowRun.failed).toEqual([]);
  expect(workflowRun.change.kind).toBe('unknown');
});

test('a job that may fail does not fail the run when its need succeeded', async () => {
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [jobAnswer({ id: 1, name: 'nightly (23)', conclusion: 'failure' }), notify] },
    {},
    { needs: '{"nightly": {"result": "success", "outputs": {}}}' },
  );
  expect(workflowRun.outcome).toBe('success');
  expect(workflowRun.counts).toMatchObject({ mayFail: 1, failed: 0 });
  expect(workflowRun.failed).toMatchObject([{ name: 'nightly (23)', mayFail: true }]);
});

test('looks into the jobs that decide before those that may fail, however early these failed', async () => {
  const excused = Array.from({ length: 6 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `nightly (${index})`, conclusion: 'failure' }),
  );
  const late = '2026-03-01T03:03:00Z';
  const workflowRun = await buildFrom(
    {
      runs: [ownRun],
      jobs: [
        ...excused,
        jobAnswer({ id: 7, name: 'lint', conclusion: 'failure', completed_at: late }),
        notify,
      ],
      annotations: new Map([[7, [annotationAnswer('unused variable')]]]),
    },
    {},
    { needs: '{"nightly": {"result": "success"}, "lint": {"result": "failure"}}' },
  );
  expect(workflowRun.failed[0]).toMatchObject({
    name: 'lint',
    annotations: [{ message: 'unused variable' }],
  });
  expect(workflowRun.counts).toMatchObject({ failed: 1, mayFail: 6 });
});

test('a failed job that nothing excuses fails the run, needed or not', async () => {
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [jobAnswer({ id: 1, name: 'Nightly build', conclusion: 'failure' }), notify] },
    {},
    { needs: '{"lint": {"result": "success", "outputs": {}}}' },
  );
  expect(workflowRun.outcome).toBe('failure');
});

test('a skipped need is no failure', async () => {
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [notify] },
    {},
    { needs: '{"docs": {"result": "skipped"}}' },
  );
  expect(workflowRun.outcome).toBe('success');
});

test('the current job is skipped when its status says so and nothing failed', async () => {
  const workflowRun = await buildFrom({ runs: [ownRun], jobs: [notify] }, {}, { status: 'skipped' });
  expect(workflowRun.outcome).toBe('skipped');
});

test('without a status the others decide', async () => {
  const workflowRun = await buildFrom({ runs: [ownRun], jobs: [failedLeg, notify] }, {}, { status: '' });
  expect(workflowRun.outcome).toBe('failure');
  expect(workflowRun.job.status).toBe('running');
  expect(workflowRun.counts).toMatchObject({ failed: 1, running: 1 });
});

describe('a job as GitHub lists it', () => {
  const record: JobRecord = {
    id: 1,
    name: 'test',
    inProgress: false,
    isWaiting: false,
    conclusion: 'failure',
    startedAt: '2026-03-01T03:00:00Z',
    durationMs: 1_000,
    steps: [
      { number: 1, name: 'Set up job', inProgress: false, conclusion: 'success' },
      {
        number: 2,
        name: 'npm test',
        inProgress: false,
        conclusion: 'failure',
        startedAt: '2026-03-01T03:00:01Z',
      },
      { number: 3, name: 'Upload', inProgress: false, conclusion: 'cancelled' },
    ],
  };
  const details = { annotations: [{ message: 'broken' }], log: [{ text: 'AssertionError', rank: 0 }] };
  const context: JobContext = {
    current: undefined,
    status: 'success',
    mayFail: () => true,
    failureDetails: new Map([[1, details]]),
    now: Date.parse('2026-03-01T03:00:05Z'),
  };

  test('has its failed steps, and what was found out about its failure', () => {
    expect(createJob(record, context)).toEqual({
      name: 'test',
      conclusion: 'failure',
      mayFail: true,
      current: false,
      startedAt: '2026-03-01T03:00:00Z',
      durationMs: 1_000,
      failedSteps: [{ number: 2, name: 'npm test', conclusion: 'failure' }],
      ...details,
    });
  });

  test('has neither if it did not fail, and does not count as one that may', () => {
    const passed = createJob({ ...record, conclusion: 'success', steps: [] }, context);
    expect(passed).toMatchObject({ mayFail: false, failedSteps: [], annotations: [], log: [] });
  });

  test('that is the current one has the status so far, runs until now, and is never excused', () => {
    const running: JobRecord = { ...record, conclusion: 'running', inProgress: true };
    const job = createJob(running, { ...context, current: running, status: 'failure' });
    expect(job).toMatchObject({ conclusion: 'failure', current: true, mayFail: false, durationMs: 5_000 });
    expect(createJob(running, { ...context, current: running, status: 'success' })).toMatchObject({
      conclusion: 'success',
      mayFail: false,
    });
  });

  const outOfTime = {
    ...details,
    annotations: [{ message: 'The job has exceeded the maximum execution time of 6h0m0s' }],
  };
  test.each([
    ['cancelled', outOfTime, 'timed_out', [2, 3]],
    ['cancelled', details, 'cancelled', [2]],
    ['failure', outOfTime, 'failure', [2]],
  ] as const)('called %s, with %o, is %s, and the steps %j failed', (conclusion, found, reported, steps) => {
    const job = createJob({ ...record, conclusion }, { ...context, failureDetails: new Map([[1, found]]) });
    expect(job.conclusion).toBe(reported);
    expect(job.failedSteps.map(({ number }) => number)).toEqual(steps);
  });
});

test('a job of which only id and result are known has nothing else', () => {
  expect(createMinimalJob('lint', 'failure', true)).toEqual({
    name: 'lint',
    conclusion: 'failure',
    mayFail: false,
    current: true,
    failedSteps: [],
    annotations: [],
    log: [],
  });
});

test.each<[Conclusion | undefined, string, boolean]>([
  // In the run itself: what a needed job that counts as successful excuses.
  [undefined, 'nightly (23)', true],
  [undefined, 'lint', false],
  [undefined, 'docs', false],
  // Another run: whether it succeeded all the same.
  ['success', 'lint', true],
  ['failure', 'nightly (23)', false],
])('in a run that is %s, the failed job %s may fail: %s', (upstream, name, may) => {
  const needs = {
    nightly: { result: 'success', outputs: {} },
    lint: { result: 'failure', outputs: {} },
  } as const;
  const record: JobRecord = {
    id: 1,
    name,
    inProgress: false,
    isWaiting: false,
    conclusion: 'failure',
    steps: [],
  };
  expect(createMayFail(upstream, needs)(record)).toBe(may);
});

test('failed jobs are reported in the order of their ends; those that may fail, and those without times, last', () => {
  const at = (name: string, startedAt: string, durationMs: number, mayFail = false): Job => ({
    ...createMinimalJob(name, 'failure', false),
    ...(startedAt !== '' && { startedAt: `2026-03-01T03:${startedAt}Z` }),
    ...(durationMs > 0 && { durationMs }),
    mayFail,
  });
  const jobs = [
    at('excused', '00:00', 1_000, true),
    at('long', '00:00', 90_000),
    at('without times', '', 0),
    at('without end', '00:00', 0),
    at('short', '01:00', 1_000),
    createMinimalJob('passed', 'success', false),
  ];
  expect(listFailedJobs(jobs).map(({ name }) => name)).toEqual([
    'short',
    'long',
    'without times',
    'without end',
    'excused',
  ]);
});

test('says which jobs and environments wait for an approval, the jobs alone where GitHub names no environment', async () => {
  const jobs = [
    jobAnswer({ id: 1, name: 'build', conclusion: 'success' }),
    jobAnswer({ id: 2, name: 'deploy-prod', conclusion: null, steps: [], status: 'waiting' }),
  ];
  const environments = ['production'];
  const workflowRun = await buildFrom({ runs: [ownRun], jobs, environments }, {}, { status: 'success' });
  expect(workflowRun.jobs.map(({ waiting }) => waiting)).toEqual([undefined, true]);
  expect(workflowRun.environments).toEqual(['production']);
  const faults: Hub['faults'] = [[/pending_deployments/, { status: 404 }]];
  const older = await buildFrom({ runs: [ownRun], jobs, environments, faults }, {}, { status: 'success' });
  expect(older.environments).toBeUndefined();
  expect(older.jobs.map(({ waiting }) => waiting)).toEqual([undefined, true]);
});

test('keeps what GitHub says of a job that was cancelled before it had a step', async () => {
  const jobs = [jobAnswer({ id: 1, name: 'gpu', conclusion: 'cancelled', steps: [] })];
  const annotations = new Map([[1, [annotationAnswer('The job was not acquired by Runner')]]]);
  const workflowRun = await buildFrom({ runs: [ownRun], jobs, annotations }, {}, { status: 'success' });
  expect(workflowRun.jobs[0]?.annotations[0]?.message).toBe('The job was not acquired by Runner');
});

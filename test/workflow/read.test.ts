import { expect, test } from 'vitest';
import {
  annotationAnswer,
  exitCodeAnswer,
  jobAnswer,
  runAnswer,
  runId,
  stepAnswer,
} from '../github/answers.ts';
import { startGitHub } from '../github/stand-in.ts';
import { buildFrom, readWith } from './reading.ts';

const ownRun = runAnswer({ status: 'in_progress', conclusion: null });
const notify = jobAnswer({
  id: 900,
  name: 'notify',
  status: 'in_progress',
  conclusion: null,
  completed_at: null,
  started_at: '2026-03-01T03:03:00Z',
});

const failedLeg = jobAnswer({
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

const log = [
  '\uFEFF2026-03-01T03:00:05.0000000Z ##[group]Run actions/checkout@v5',
  '2026-03-01T03:00:05.1000000Z ##[endgroup]',
  '2026-03-01T03:00:06.0000000Z HEAD is now at a1b2c3d',
  '2026-03-01T03:00:10.0000000Z ##[group]Run npm test',
  '2026-03-01T03:00:10.1000000Z npm test',
  '2026-03-01T03:00:10.2000000Z ##[endgroup]',
  '2026-03-01T03:01:59.0000000Z \u001b[31mAssertionError\u001b[39m: expected 2 to be 3',
  '2026-03-01T03:01:59.5000000Z',
  '2026-03-01T03:01:59.7000000Z  pushed with ghp_0123456789abcdefABCDEF0123456789abcd',
  '2026-03-01T03:02:00.2000000Z ##[error]Process completed with exit code 1.',
  '2026-03-01T03:02:00.9000000Z Post job cleanup.',
  '',
].join('\n');

test('names the failed matrix leg, its failed step, its annotations and the last lines of that step', async () => {
  const build = await buildFrom(
    {
      runs: [ownRun],
      jobs: [jobAnswer({ id: 1, name: 'test (ubuntu-latest, 24)' }), failedLeg, notify],
      annotations: new Map([[2, [exitCodeAnswer(), annotationAnswer('expected 2 to be 3')]]]),
      logs: new Map([[2, log]]),
    },
    {},
    { needs: '{"test": {"result": "failure", "outputs": {}}}' },
  );
  expect(build.outcome).toBe('failure');
  expect(build.total).toBe(3);
  expect(build.failed).toEqual([
    {
      name: 'test (windows-latest, 24)',
      conclusion: 'failure',
      mayFail: false,
      current: false,
      url: failedLeg.html_url,
      startedAt: '2026-03-01T03:00:05Z',
      durationMs: 120_000,
      failedSteps: [{ number: 3, name: 'Run unit tests', conclusion: 'failure' }],
      annotations: [{ path: 'src/a.ts', line: 12, message: 'expected 2 to be 3' }],
      log: ['AssertionError: expected 2 to be 3', ' pushed with ***'],
    },
  ]);
  expect(build.counts).toMatchObject({ failed: 1, succeeded: 2, running: 0 });
});

test('tells the run by number, attempt, time and commit', async () => {
  const build = await buildFrom({ runs: [ownRun], jobs: [notify] });
  expect(build.run).toEqual({
    id: String(runId),
    number: 128,
    attempt: 1,
    url: `https://github.com/octo-org/hello/actions/runs/${runId}`,
    event: 'push',
    branch: 'main',
    sha: ownRun.head_sha,
    startedAt: '2026-03-01T03:00:00Z',
    durationMs: 200_000,
  });
  expect(build.commit).toEqual({
    sha: ownRun.head_sha,
    subject: 'fix: handle empty payload',
    message: 'fix: handle empty payload\n\nIt may be null.',
    authorName: 'Mona Lisa',
    authorLogin: 'octocat',
    url: `https://github.com/octo-org/hello/commit/${ownRun.head_sha}`,
  });
});

test('takes the current job by its status, because GitHub still has it in progress', async () => {
  const build = await buildFrom({ runs: [ownRun], jobs: [notify] }, {}, { status: 'failure' });
  expect(build.outcome).toBe('failure');
  expect(build.failed).toMatchObject([
    { name: 'notify', current: true, durationMs: 20_000, url: notify.html_url },
  ]);
  expect(build.job).toEqual({ key: 'notify', status: 'failure', name: 'notify', url: notify.html_url });
});

test('names the failed steps of the current job', async () => {
  const steps = [
    stepAnswer(3, 'Deploy', { conclusion: 'failure' }),
    stepAnswer(4, 'Notify', { conclusion: null }),
  ];
  const build = await buildFrom({ runs: [ownRun], jobs: [{ ...notify, steps }] }, {}, { status: 'failure' });
  expect(build.failed[0]?.failedSteps).toEqual([{ number: 3, name: 'Deploy', conclusion: 'failure' }]);
});

test('reads all pages of 130 jobs', async () => {
  const jobs = Array.from({ length: 130 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `test (${index})`, conclusion: index === 129 ? 'failure' : 'success' }),
  );
  const build = await buildFrom({ runs: [ownRun], jobs });
  expect(build.total).toBe(130);
  expect(build.jobs).toHaveLength(130);
  expect(build.failed.map(({ name }) => name)).toEqual(['test (129)']);
});

test('looks into five failed jobs and counts the rest', async () => {
  const jobs = Array.from({ length: 8 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `test (${index})`, conclusion: 'failure' }),
  );
  const annotations = new Map(jobs.map(({ id }) => [id, [annotationAnswer(`broken ${id}`)]]));
  const build = await buildFrom({ runs: [ownRun], jobs, annotations });
  expect(build.counts.failed).toBe(8);
  expect(build.failed.map((job) => job.annotations.length)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
});

test('puts the job that broke first in front', async () => {
  const late = jobAnswer({ id: 1, name: 'e2e', conclusion: 'failure', completed_at: '2026-03-01T03:02:59Z' });
  const early = jobAnswer({
    id: 2,
    name: 'lint',
    conclusion: 'failure',
    completed_at: '2026-03-01T03:00:30Z',
  });
  const build = await buildFrom({ runs: [ownRun], jobs: [late, early] });
  expect(build.failed.map(({ name }) => name)).toEqual(['lint', 'e2e']);
});

test('asks for the jobs of the attempt that runs', async () => {
  const second = { ...ownRun, run_attempt: 2 };
  const build = await buildFrom(
    {
      runs: [runAnswer({ run_attempt: 1, conclusion: 'failure' }), second],
      jobs: [jobAnswer({ id: 1, name: 'old', conclusion: 'failure' }), { ...notify, run_attempt: 2 }],
    },
    { runAttempt: '2' },
  );
  expect(build.jobs.map(({ name }) => name)).toEqual(['notify']);
  expect(build.run.url).toBe(`https://github.com/octo-org/hello/actions/runs/${runId}/attempts/2`);
});

test('tells a re-run that succeeds after its first attempt failed as fixed', async () => {
  const build = await buildFrom(
    {
      runs: [
        runAnswer({ id: 1, run_number: 127, conclusion: 'success' }),
        runAnswer({ run_attempt: 1, conclusion: 'failure' }),
        { ...ownRun, run_attempt: 2 },
      ],
      jobs: [{ ...notify, run_attempt: 2 }],
    },
    { runAttempt: '2' },
  );
  expect(build.change).toMatchObject({ kind: 'fixed', failedRuns: 1 });
});

test('compares with the run before on the same workflow, branch and event', async () => {
  const build = await buildFrom(
    {
      runs: [
        runAnswer({ id: 1, run_number: 124, conclusion: 'success' }),
        runAnswer({
          id: 2,
          run_number: 125,
          conclusion: 'failure',
          run_started_at: '2026-02-28T20:00:00Z',
          actor: { login: 'hubot', id: 1, type: 'User' },
        }),
        runAnswer({ id: 3, run_number: 126, conclusion: 'success', head_branch: 'topic' }),
        runAnswer({ id: 4, run_number: 127, conclusion: 'failure' }),
        ownRun,
      ],
      jobs: [notify],
    },
    {},
    { status: 'failure' },
  );
  expect(build.change).toEqual({
    kind: 'still-failing',
    failedRuns: 3,
    orMore: false,
    since: {
      number: 125,
      url: 'https://github.com/octo-org/hello/actions/runs/2',
      startedAt: '2026-02-28T20:00:00Z',
    },
  });
  expect(build.people.breaker).toBe('hubot');
});

test('says that a row of failures may be longer than the list of runs', async () => {
  const failures = Array.from({ length: 40 }, (_, index) =>
    runAnswer({ id: index + 1, run_number: index + 1 }),
  );
  const build = await buildFrom({ runs: [...failures, ownRun], jobs: [notify] });
  expect(build.change).toMatchObject({ kind: 'fixed', failedRuns: 30, orMore: true });
});

test('tells failed, timed-out, cancelled, skipped and running jobs apart', async () => {
  const build = await buildFrom({
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
  expect(build.counts).toEqual({
    succeeded: 3,
    failed: 1,
    timedOut: 1,
    mayFail: 0,
    cancelled: 1,
    skipped: 1,
    running: 1,
  });
});

test('tells a job that ran out of time from one that somebody cancelled, though GitHub calls both cancelled', async () => {
  const step = stepAnswer(2, 'Run e2e tests', { conclusion: 'cancelled' });
  const build = await buildFrom(
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
              'The job running on runner GitHub Actions 1 has exceeded the maximum execution time of 30 minutes.',
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
  expect(build.outcome).toBe('failure');
  expect(build.counts).toMatchObject({ timedOut: 1, cancelled: 1 });
  expect(build.failed).toMatchObject([
    { name: 'e2e', conclusion: 'timed_out', failedSteps: [{ name: 'Run e2e tests' }] },
  ]);
});

test('a cancelled run is cancelled and not failed', async () => {
  const build = await buildFrom(
    { runs: [ownRun], jobs: [jobAnswer({ id: 1, name: 'test', conclusion: 'cancelled' }), notify] },
    {},
    { needs: '{"test": {"result": "cancelled", "outputs": {}}}' },
  );
  expect(build.outcome).toBe('cancelled');
  expect(build.failed).toEqual([]);
  expect(build.change.kind).toBe('unknown');
});

test('a job that may fail does not fail the run when its need succeeded', async () => {
  const build = await buildFrom(
    { runs: [ownRun], jobs: [jobAnswer({ id: 1, name: 'nightly (23)', conclusion: 'failure' }), notify] },
    {},
    { needs: '{"nightly": {"result": "success", "outputs": {}}}' },
  );
  expect(build.outcome).toBe('success');
  expect(build.counts).toMatchObject({ mayFail: 1, failed: 0 });
  expect(build.failed).toMatchObject([{ name: 'nightly (23)', mayFail: true }]);
});

test('a failed job that nothing excuses fails the run, needed or not', async () => {
  const build = await buildFrom(
    { runs: [ownRun], jobs: [jobAnswer({ id: 1, name: 'Nightly build', conclusion: 'failure' }), notify] },
    {},
    { needs: '{"lint": {"result": "success", "outputs": {}}}' },
  );
  expect(build.outcome).toBe('failure');
});

test('a skipped need is no failure', async () => {
  const build = await buildFrom(
    { runs: [ownRun], jobs: [notify] },
    {},
    { needs: '{"docs": {"result": "skipped"}}' },
  );
  expect(build.outcome).toBe('success');
});

test('the current job is skipped when its status says so and nothing failed', async () => {
  const build = await buildFrom({ runs: [ownRun], jobs: [notify] }, {}, { status: 'skipped' });
  expect(build.outcome).toBe('skipped');
});

test('without a status the others decide', async () => {
  const build = await buildFrom({ runs: [ownRun], jobs: [failedLeg, notify] }, {}, { status: '' });
  expect(build.outcome).toBe('failure');
  expect(build.job.status).toBe('running');
  expect(build.counts).toMatchObject({ failed: 1, running: 1 });
});

test('shows jobs of a called workflow under both names, and finds itself in one', async () => {
  const build = await buildFrom(
    {
      runs: [ownRun],
      jobs: [
        jobAnswer({ id: 1, name: 'ci / test (24)', conclusion: 'failure' }),
        jobAnswer({ ...notify, id: 3, name: 'alert / other' }),
        jobAnswer({ ...notify, id: 4, name: 'alert / notify' }),
      ],
    },
    {},
  );
  expect(build.failed[0]?.name).toBe('ci / test (24)');
  expect(build.job.name).toBe('alert / notify');
});

test('names the failed current job even when it cannot be told among the others', async () => {
  const build = await buildFrom(
    {
      runs: [ownRun],
      jobs: [
        jobAnswer({ ...notify, id: 3, name: 'Tell the team' }),
        jobAnswer({ ...notify, id: 4, name: 'Clean up' }),
      ],
    },
    {},
    { status: 'failure' },
  );
  expect(build.failed).toMatchObject([{ name: 'notify', current: true }]);
  expect(build.job).toEqual({ key: 'notify', status: 'failure' });
});

test('works below the path of an Enterprise Server, and links there', async () => {
  await using github = await startGitHub({ runs: [ownRun], jobs: [notify] }, '/api/v3');
  const { build, warnings } = await readWith(github, { serverUrl: 'https://ghes.example.com' });
  expect(warnings).toEqual([]);
  expect(build.listed).toBe(true);
  expect(build.run.url).toBe(`https://ghes.example.com/octo-org/hello/actions/runs/${runId}`);
  expect(build.commit?.url).toMatch('https://ghes.example.com/octo-org/hello/commit/');
});

test('does not download a log of 45 MB for its last lines', async () => {
  await using github = await startGitHub({
    runs: [ownRun],
    jobs: [failedLeg, notify],
    logs: new Map([[2, { filler: 45_000_000, end: `\n${log}` }]]),
  });
  const { build, warnings } = await readWith(github);
  expect(warnings).toEqual([]);
  expect(build.failed[0]?.log).toContain('AssertionError: expected 2 to be 3');
  expect(github.logBytes()).toBeLessThan(5_000_000);
});

test.each(['http://logs.example.com', 'ftp://127.0.0.1', 'not an address'])(
  'does not follow a log to %s',
  async (address) => {
    const build = await buildFrom({
      runs: [ownRun],
      jobs: [failedLeg, notify],
      logs: new Map([[2, log]]),
      logAddress: () => address,
    });
    expect(build.failed[0]?.log).toEqual([]);
  },
);

test('does not follow a log that is moved on', async () => {
  await using elsewhere = await startGitHub({ logs: new Map([[2, log]]) });
  await using github = await startGitHub({
    runs: [ownRun],
    jobs: [failedLeg, notify],
    logs: new Map([[2, log]]),
    faults: [[/^\/_logs/, { status: 302, headers: { location: `${elsewhere.url}/_logs/2` } }]],
  });
  const { build } = await readWith(github);
  expect(build.failed[0]?.log).toEqual([]);
  expect(elsewhere.requests).toEqual([]);
});

test('gives a value that nothing can change', async () => {
  const build = await buildFrom(
    { runs: [ownRun], jobs: [failedLeg, notify] },
    { matrix: '{"os": {"name": "x"}}' },
  );
  const unfrozen: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) unfrozen.push(path);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(build, 'build');
  expect(unfrozen).toEqual([]);
});

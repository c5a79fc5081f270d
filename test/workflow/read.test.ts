import { expect, test } from 'vitest';
import { annotationAnswer, exitCodeAnswer, jobAnswer, runId, stepAnswer } from '../github/answers.ts';
import { failedLeg, log, notify, ownRun } from '../github/failed-run.ts';
import { startGitHub } from '../github/stand-in.ts';
import { buildFrom, readWith } from './reading.ts';

test('names the failed matrix leg, its failed step, annotations and the last lines of the step', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [ownRun],
      jobs: [jobAnswer({ id: 1, name: 'test (ubuntu-latest, 24)' }), failedLeg, notify],
      annotations: new Map([[2, [exitCodeAnswer(), annotationAnswer('expected 2 to be 3')]]]),
      logs: new Map([[2, log]]),
    },
    {},
    { needs: '{"test": {"result": "failure", "outputs": {}}}' },
  );
  expect(workflowRun.outcome).toBe('failure');
  expect(workflowRun.total).toBe(3);
  expect(workflowRun.failed).toEqual([
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
      log: [
        { text: 'AssertionError: expected 2 to be 3', rank: 0 },
        { text: ' cannot push with ***', rank: 1 },
      ],
    },
  ]);
  expect(workflowRun.counts).toMatchObject({ failed: 1, succeeded: 1, running: 0 });
});

test('names the run by number, attempt, time and commit', async () => {
  const workflowRun = await buildFrom({ runs: [ownRun], jobs: [notify] });
  expect(workflowRun.run).toEqual({
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
  expect(workflowRun.commit).toEqual({
    sha: ownRun.head_sha,
    subject: 'fix: handle empty payload',
    message: 'fix: handle empty payload\n\nIt may be null.',
    authorName: 'Mona Lisa',
    authorLogin: 'octocat',
    url: `https://github.com/octo-org/hello/commit/${ownRun.head_sha}`,
  });
});

test('takes the current job by its status, because GitHub still has it in progress', async () => {
  const workflowRun = await buildFrom({ runs: [ownRun], jobs: [notify] }, {}, { status: 'failure' });
  expect(workflowRun.outcome).toBe('failure');
  expect(workflowRun.failed).toMatchObject([
    { name: 'notify', current: true, durationMs: 20_000, url: notify.html_url },
  ]);
  expect(workflowRun.job).toEqual({ key: 'notify', status: 'failure', name: 'notify', url: notify.html_url });
});

test('a job whose status is not given is running', async () => {
  const { job } = await buildFrom({ runs: [ownRun], jobs: [notify] }, {}, { status: '' });
  expect(job.status).toBe('running');
});

test('the current job is excused by no need that has its name', async () => {
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [{ ...notify, name: 'test' }] },
    {},
    { status: 'failure', needs: '{"test": {"result": "success"}}' },
  );
  expect(workflowRun.failed).toMatchObject([{ name: 'test', current: true, mayFail: false }]);
});

test('names the failed steps of the current job', async () => {
  const steps = [
    stepAnswer(3, 'Deploy', { conclusion: 'failure' }),
    stepAnswer(4, 'Notify', { conclusion: null }),
  ];
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [{ ...notify, steps }] },
    {},
    { status: 'failure' },
  );
  expect(workflowRun.failed[0]?.failedSteps).toEqual([{ number: 3, name: 'Deploy', conclusion: 'failure' }]);
});

test('shows jobs of a called workflow under both names, and finds itself in one', async () => {
  const workflowRun = await buildFrom(
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
  expect(workflowRun.failed[0]?.name).toBe('ci / test (24)');
  expect(workflowRun.job.name).toBe('alert / notify');
});

test('names the failed current job even when it cannot be known among the others', async () => {
  const workflowRun = await buildFrom(
    {
      runs: [ownRun],
      jobs: [
        jobAnswer({ ...notify, id: 3, name: 'Say the team' }),
        jobAnswer({ ...notify, id: 4, name: 'Clean up' }),
      ],
    },
    {},
    { status: 'failure' },
  );
  expect(workflowRun.failed).toMatchObject([{ name: 'notify', current: true }]);
  expect(workflowRun.job).toEqual({ key: 'notify', status: 'failure' });
});

test('works below the path of an Enterprise Server, and links there', async () => {
  await using github = await startGitHub({ runs: [ownRun], jobs: [notify] }, '/api/v3');
  const { workflowRun, warnings } = await readWith(github, { serverUrl: 'https://ghes.example.com' });
  expect(warnings).toEqual([]);
  expect(workflowRun.listed).toBe(true);
  expect(workflowRun.run.url).toBe(`https://ghes.example.com/octo-org/hello/actions/runs/${runId}`);
  expect(workflowRun.commit?.url).toMatch('https://ghes.example.com/octo-org/hello/commit/');
});

test('gives a value that nothing can change', async () => {
  const workflowRun = await buildFrom(
    { runs: [ownRun], jobs: [failedLeg, notify] },
    { matrix: '{"os": {"name": "x"}}' },
  );
  const unfrozen: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) unfrozen.push(path);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(workflowRun, 'build');
  expect(unfrozen).toEqual([]);
});

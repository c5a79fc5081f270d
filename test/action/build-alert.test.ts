import { afterEach, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import { annotationAnswer, jobAnswer, repository, runAnswer, runId, sha } from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import type { Run, Step } from '../runner/runner.ts';
import { actInProcess, type RunInProcess } from './in-process.ts';
import { act, inputsFor } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';

const hub: Partial<Hub> = {
  runs: [ownRun, runAnswer({ id: 127, run_number: 127 })],
  jobs: [failedLeg, jobAnswer({ id: 3, name: 'lint' }), notify],
  annotations: new Map([[failedLeg.id, [annotationAnswer('expected 2 to be 3')]]]),
};

const pullRequest = {
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    number: 42,
    pull_request: {
      number: 42,
      title: 'Faster start',
      user: { login: 'mona' },
      head: { ref: 'perf/start', sha, repo: { full_name: 'mona/hello' } },
      base: { ref: 'main', sha, repo: { full_name: repository } },
    },
  },
};

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
let github: GitHubStandIn | undefined;
afterEach(async () => {
  await robot?.close();
  await github?.[Symbol.asyncDispose]();
  robot = github = undefined;
});

interface Reported<R> {
  readonly run: R;
  readonly title: string;
  readonly text: string;
}

/** What the group reads of a step of #128, which the bundle performs. */
function reported(step: Step, inputs: Step['inputs'] = {}): Promise<Reported<Run>> {
  return toldBy(act, step, inputs);
}

function toldInProcess(step: Step, inputs: Step['inputs'] = {}): Promise<Reported<RunInProcess>> {
  return toldBy(actInProcess, step, inputs);
}

async function toldBy<R extends RunInProcess>(
  perform: (inputs: NonNullable<Step['inputs']>, step: Step) => Promise<R>,
  step: Step,
  inputs: Step['inputs'],
): Promise<Reported<R>> {
  robot = await startRobot({ secret });
  const env = {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '128',
    GITHUB_JOB: 'notify',
    ...step.env,
  };
  const run = await perform({ ...inputsFor(robot), ...inputs }, { ...step, env });
  const [message] = robot.received;
  if (message?.msgtype !== 'markdown') throw new Error(run.log);
  return { run, ...message.markdown };
}

async function api(given: Partial<Hub> = hub, base = ''): Promise<NonNullable<Step['api']>> {
  github = await startGitHub(given, base);
  return { url: github.url, token: github.hub.token };
}

test('the failed leg of a matrix is named on a pull request from a fork, without a token', async () => {
  const { title, text, run } = await reported({
    event: pullRequest,
    jobStatus: 'failure',
    matrix: { os: 'windows-latest', node: 24 },
    env: { GITHUB_JOB: 'test', GITHUB_REF: 'refs/pull/42/merge', GITHUB_HEAD_REF: 'perf/start' },
  });
  expect(title).toBe('❌ CI failed on PR #42: Faster start · octo-org/hello');
  expect(text).toContain('**test (windows-latest, 24)**');
  expect(text).toContain('Faster start');
  expect(run.annotations.warning.map(({ message }) => message)).toEqual([
    expect.stringContaining('"actions: read"'),
  ]);
});

test('a central notifier reports the run that ended, not of its own', async () => {
  const upstream = runAnswer({ id: 77, run_number: 12, head_branch: 'topic', conclusion: 'failure' });
  const { title, text } = await toldInProcess({
    event: {
      name: 'workflow_run',
      payload: {
        action: 'completed',
        workflow: { name: 'CI' },
        workflow_run: upstream,
        repository: { full_name: repository },
      },
    },
    api: await api({ ...hub, runs: [upstream], jobs: [{ ...failedLeg, run_id: 77 }] }),
    env: { GITHUB_RUN_ID: '9', GITHUB_WORKFLOW: 'Notify' },
  });
  expect(title).toBe('❌ CI failed on topic · octo-org/hello');
  expect(text).toContain('#12');
  expect(text).toContain('**test (windows-latest, 24)** › Run unit tests');
  expect(text).toContain('expected 2 to be 3');
});

test('on an Enterprise Server its own API is asked and its own pages are linked', async () => {
  const server = 'http://github.corp.example';
  const { text } = await toldInProcess({
    jobStatus: 'failure',
    api: await api(hub, '/api/v3'),
    env: { GITHUB_SERVER_URL: server },
  });
  expect(text).toContain('› Run unit tests');
  expect(text).toContain(encodeURIComponent(`${server}/${repository}/actions/runs/${runId}`));
});

test('when GitHub does not answer, the alert is sent within its deadline with what is known', async () => {
  const step = { jobStatus: 'failure', api: await api({ ...hub, faults: [[/./, 'hang']] }) };
  const { title, run } = await reported(step, { 'deadline-seconds': '3' });
  expect(title).toBe('❌ CI failed on main · octo-org/hello');
  expect(run.outputs.status).toBe('sent');
  expect(run.annotations.warning.map(({ message }) => message)).toEqual([
    expect.stringContaining('did not answer within 1.5 s'),
  ]);
});

test.each(['\u001b]0;', '\r', ' ', '##[error]'])(
  'a log line of half a megabyte of %j, which a pull request can write, does not keep the alert',
  async (unit) => {
    const hostile = `2026-03-01T03:01:59.0000000Z ${unit.repeat(500_000 / unit.length)}x\n`;
    const logs = new Map([[failedLeg.id, hostile]]);
    const step = { jobStatus: 'failure', api: await api({ ...hub, logs }) };
    const { run } = await reported(step, { 'deadline-seconds': '4' });
    expect(run.outputs.status).toBe('sent');
    expect(run.durationMs).toBeLessThan(5_000);
  },
);

test('credentials that a failed job printed reach neither the group nor the summary, and its event reaches the outputs whole', async () => {
  const password = 'hunter2-x9Q';
  const log = `2026-03-01T03:01:59.0000000Z error: no database, DB_PASSWORD=${password}\n`;
  const annotation = annotationAnswer(`cannot push to https://mona:${password}@git.example`);
  const report = `<testsuite><testcase name="adds"><failure message="refused --token ${password}"/></testcase></testsuite>`;
  const { text, run } = await reported(
    {
      jobStatus: 'failure',
      api: await api({
        ...hub,
        logs: new Map([[failedLeg.id, log]]),
        annotations: new Map([[failedLeg.id, [annotation]]]),
      }),
      files: { 'junit.xml': report },
      event: { name: 'push', payload: { ref: 'refs/heads/main', note: `password=${password}` } },
    },
    { 'test-reports': 'junit.xml' },
  );
  for (const shown of ['error: no database', 'cannot push to', 'refused --token'])
    expect(text).toContain(shown);
  expect(text + run.summary + run.outputs.message).not.toContain(password);
  expect(run.outputs.event).toContain(password);
});

test('a payload of spaces, which anybody can send, does not keep the message', async () => {
  const action = ' '.repeat(160_000);
  const { run } = await reported(
    { event: { name: 'repository_dispatch', payload: { action } } },
    { 'deadline-seconds': '4' },
  );
  expect(run.outputs.status).toBe('sent');
  expect(run.durationMs).toBeLessThan(5_000);
});

test('a template that wants all of the run is filled in with what is known of it', async () => {
  const text =
    '{% for job in jobs %}{{ job.name }} {{ job.url }}{% endfor %} {{ commit.authorName }}{{ run.startedAt | time }}' +
    '{{ pull_request.title }}{{ change.since.number }}{{ outcome }}';
  const { text: said } = await toldInProcess({ jobStatus: 'failure' }, { text });
  expect(said).toBe('notify  failure');
});

const push = {
  name: 'push',
  payload: { ref: 'refs/heads/main', pusher: { name: 'mona' }, head_commit: null, commits: [] },
};

test('report: run reports the run that mended a red one', async () => {
  const given = { ...hub, runs: [ownRun, runAnswer({ id: 127, run_number: 127 })], jobs: [notify] };
  const { title } = await toldInProcess({ event: push, api: await api(given) }, { report: 'run' });
  expect(title).toBe('🎉 CI fixed on main · octo-org/hello');
});

test('report: auto reports the push, and asks GitHub nothing', async () => {
  const { title } = await toldInProcess({ event: push, api: await api() });
  expect(title).not.toContain('CI');
  expect(github?.requests).toEqual([]);
});

test('report: event reports the push though the run failed, and asks GitHub nothing', async () => {
  const { title } = await toldInProcess(
    { event: push, jobStatus: 'failure', api: await api() },
    { report: 'event' },
  );
  expect(title).not.toContain('failed');
  expect(github?.requests).toEqual([]);
});

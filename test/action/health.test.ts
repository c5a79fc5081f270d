import { afterEach, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import { repository, runAnswer } from '../github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import { type Step, startAction } from '../runner/runner.ts';
import { actInProcess, type RunInProcess } from './in-process.ts';
import { act, inputsFor } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
let github: GitHubStandIn | undefined;
afterEach(async () => {
  await robot?.close();
  await github?.[Symbol.asyncDispose]();
  robot = github = undefined;
});

/** A run of CI on main that started so many hours ago. */
function ranAgo(hours: number, conclusion: 'success' | 'failure', number: number) {
  const at = (minutes: number) => new Date(Date.now() - hours * 3_600_000 + minutes * 60_000).toISOString();
  const times = { created_at: at(0), run_started_at: at(0), updated_at: at(4) };
  return runAnswer({ id: number, run_number: number, conclusion, ...times });
}

const red = [ranAgo(30, 'success', 126), ranAgo(9, 'failure', 127), ranAgo(2, 'failure', 128)];

async function reported(
  inputs: Step['inputs'] = {},
  hub: Partial<Hub> = { runs: red },
  perform: typeof act | typeof actInProcess = actInProcess,
): Promise<RunInProcess> {
  robot = await startRobot({ secret });
  github = await startGitHub(hub);
  return perform(
    { ...inputsFor(robot), report: 'health', ...inputs },
    {
      event: { name: 'schedule', payload: { schedule: '0 1 * * *' } },
      api: { url: github.url, token: github.hub.token },
      env: { GITHUB_REPOSITORY: repository },
    },
  );
}

function messageOf({ log }: RunInProcess) {
  const [message] = robot?.received ?? [];
  if (message === undefined) throw new Error(log);
  return message;
}

test('report: health shows the group which workflows are red, and gives the figures as an event', async () => {
  const run = await reported({}, { runs: red }, act);
  expect(run.outputs.status).toBe('sent');
  const message = messageOf(run);
  if (message.msgtype !== 'markdown') throw new Error(run.log);
  expect(message.markdown.title).toBe('❌ CI failing on main, 9 h · octo-org/hello');
  expect(message.markdown.text).toContain('failing since #127');
  expect(message.markdown.text).toContain('(octocat) · 2 failed runs · 9 h');
  expect(JSON.parse(run.outputs.event ?? '')).toMatchObject({
    type: 'io.github.dingtalk-cloudevents.health',
    subject: 'main',
    data: { counts: { red: 1 }, changed: true },
  });
});

test('templates, buttons and mentions have the figures and who broke it', async () => {
  const run = await reported({
    title: '{{ health.counts.red }} red',
    text: '{% for workflow in health.workflows %}{{ workflow.name }} {{ workflow.red.durationMs | duration }}{% endfor %}',
    buttons: '[{title: Runs, url: "{{ health.url }}"}]',
    msgtype: 'actionCard',
    'at-logins': 'breaker',
    'login-map': 'octocat: 13800138000',
  });
  expect(messageOf(run)).toMatchObject({
    actionCard: { title: '1 red', text: expect.stringContaining('CI 9 h'), singleTitle: 'Runs' },
  });
});

test.each(['text', 'link', 'feedCard'])('it can be a %s', async (msgtype) => {
  const run = await reported({ msgtype });
  expect(JSON.stringify(messageOf(run))).toContain('CI failing on main');
});

test('at-logins: breaker mentions who started the first failed run', async () => {
  const run = await reported({
    'at-logins': 'breaker',
    'at-when': 'changed',
    'login-map': 'octocat: 13800138000',
  });
  expect(messageOf(run).at).toMatchObject({ atMobiles: ['13800138000'] });
});

test('notify-when: changed is silent when the same workflows are red as before', async () => {
  const stays = [ranAgo(40, 'failure', 126), ...red.slice(1)];
  const run = await reported({ 'notify-when': 'changed' }, { runs: stays });
  expect(run.outputs.status).toBe('skipped');
  expect(run.log).toContain('1 of 1 workflows are red (the same as before)');
  expect(robot?.requests).toEqual([]);
});

test('without the permission the step fails with its name, and there is no dead letter', async () => {
  const run = await reported({}, { runs: red, permissions: new Set() });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ status: 'failed', 'dead-letter-file': '' });
  expect(run.annotations.error.map(({ message }) => message)).toEqual([
    expect.stringContaining('Add "actions: read"'),
  ]);
});

test('a report that was not delivered can be sent again from the dead letters', async () => {
  robot = await startRobot({ secret });
  const data = { repository: 'octo/hello', branch: 'main', counts: { red: 1, workflows: 2 } };
  const event = {
    specversion: '1.0',
    id: '1',
    source: '/',
    type: 'io.github.dingtalk-cloudevents.health',
    data,
  };
  const run = await actInProcess({ ...inputsFor(robot), event: JSON.stringify(event), locale: 'zh-CN' });
  expect(messageOf(run)).toMatchObject({
    markdown: { title: '❌ 2 个工作流中 1 个失败 · octo/hello' },
  });
});

test.each(['0h', '32d', '24', '1w', '-1d'])('period %s is refused', async (period) => {
  const run = await reported({ period });
  expect(run.annotations.error.map(({ message }) => message)).toEqual([
    expect.stringContaining('Input "period" must be hours or days'),
  ]);
});

test('a thousand runs take eleven requests, however slow each is', async () => {
  const runs = Array.from({ length: 1_000 }, (_, index) => ranAgo(23 - index / 50, 'success', index + 1));
  const run = await reported({}, { runs, latencyMs: 100 }, act);
  expect(run.outputs.status).toBe('sent');
  expect(github?.requests).toHaveLength(11);
});

test('a step that is cancelled while GitHub is silent ends at once, as cancelled', async () => {
  robot = await startRobot({ secret });
  github = await startGitHub({ faults: [[/./, 'hang']] });
  const { requests, url, hub } = github;
  const step = startAction({
    inputs: { ...inputsFor(robot), report: 'health' },
    event: { name: 'schedule', payload: {} },
    api: { url, token: hub.token },
    env: { GITHUB_REPOSITORY: repository },
  });
  await expect.poll(() => requests.length, { timeout: 10_000 }).toBeGreaterThan(0);
  step.cancel();
  const run = await step.finished;
  expect(run.outputs.status).toBe('cancelled');
  expect(run.annotations.error.map(({ message }) => message)).toEqual([
    expect.stringContaining('cancelled before the health report was made'),
  ]);
});

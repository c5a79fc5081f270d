import { afterEach, describe, expect, test } from 'vitest';
import { type Robot, type RobotOptions, type RobotServer, startRobots } from '../deliver/stand-in.ts';
import {
  annotationAnswer,
  exitCodeAnswer,
  jobAnswer,
  repository,
  runAnswer,
  runId,
} from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import type { Step } from '../runner/runner.ts';
import { actInProcess, type RunInProcess } from './in-process.ts';
import { act, inputsFor, resultsOf, seedEvent } from './seed.ts';

let server: RobotServer;
let github: GitHubStandIn | undefined;
afterEach(async () => {
  await server?.close();
  await github?.[Symbol.asyncDispose]();
  github = undefined;
});

async function robotWith(options: RobotOptions = { secret: 'SEC1234567890abcdef' }): Promise<Robot> {
  server = await startRobots([options]);
  return server.robots[0] as Robot;
}

/** What the group received without the `msgUuid`; all of it must have been sent. */
async function received(inputs: Parameters<typeof act>[0], step: Step = {}): Promise<unknown[]> {
  const robot = await robotWith();
  const run = await actInProcess({ ...inputsFor(robot), ...inputs }, step);
  expect(run.annotations.error).toEqual([]);
  expect(run.outputs.status).toBe('sent');
  return robot.received.map(({ msgUuid: _, ...message }) => message);
}

const event = JSON.stringify(seedEvent);
/** An event whose message is the action's own to make. */
const plainEvent = JSON.stringify({
  specversion: '1.0',
  id: '7',
  source: '/shop',
  type: 'com.example.deployed',
  time: '2026-01-31T20:30:00Z',
  data: { version: 'v2.1.0', where: 'production' },
});

describe('robot', () => {
  test('webhook may be the access token alone: it is DingTalk’s', async () => {
    const token = 'f7a1c2d3e4b5a69788796a5b4c3d2e1f0f7a1c2d3e4b5a69788796a5b4c3d2e1';
    const run = await act({ webhook: token, event, 'dry-run': 'true' });
    expect(run.outputs.status).toBe('dry-run');
    expect(run.stdout).toContain('POST https://oapi.dingtalk.com/robot/send?access_token=***');
  });

  test('webhook and secret have a line for each robot, and `-` is no secret', async () => {
    server = await startRobots([{ secret: 'SEC1234567890abcdef' }, { keyword: 'dingtalk' }]);
    const run = await actInProcess({ ...inputsFor(...server.robots), event });
    expect(resultsOf(run)).toMatchObject([
      { robot: '#1', status: 'sent' },
      { robot: '#2', status: 'sent' },
    ]);
  });

  test('keyword is added to a message without it, and to no other', async () => {
    const robot = await robotWith({ keyword: '监控' });
    await actInProcess({ ...inputsFor(robot), keyword: '监控', event });
    await actInProcess({
      ...inputsFor(robot),
      keyword: '监控',
      event: event.replace('Hello', '监控：Hello'),
    });
    const contents = robot.received.map((message) => message.msgtype === 'text' && message.text.content);
    expect(contents[0]).toMatch(/监控/);
    expect(contents[1]).toBe('监控：Hello dingtalk');
  });

  test('robots that share a group take over from one that is switched off', async () => {
    const secret = 'SEC1234567890abcdef';
    server = await startRobots([{ secret, disabled: true }, { secret }]);
    const pool = server.robots.map(({ url }) => ({ webhook: url, secret }));
    const run = await actInProcess({
      robots: JSON.stringify({ ops: pool }),
      'allowed-hosts': server.host,
      event: JSON.stringify(['a', 'b', 'c', 'd'].map((id) => ({ ...seedEvent, id, xvchatgroup: 'ops' }))),
    });
    expect(resultsOf(run).map(({ robot, status }) => [robot, status])).toEqual(
      Array(4).fill(['ops', 'sent']),
    );
    expect(server.robots[1]?.received).toHaveLength(4);
  });

  test('chat-group comes before xvchatgroup and may name several', async () => {
    const secret = 'SEC1234567890abcdef';
    server = await startRobots([{ secret }, { secret }, { secret }]);
    const groups = ['bot1', 'dev', 'ops'].map((name, index) => [
      name,
      { webhook: server.robots[index]?.url, secret },
    ]);
    const run = await actInProcess({
      robots: JSON.stringify(Object.fromEntries(groups)),
      'allowed-hosts': server.host,
      'chat-group': 'ops, dev',
      event,
    });
    expect(resultsOf(run).map(({ robot }) => robot)).toEqual(['ops', 'dev']);
  });
});

describe('event', () => {
  test('event-name makes a CloudEvent of a raw payload', async () => {
    const robot = await robotWith();
    const payload = {
      action: 'published',
      release: { id: 7, tag_name: 'v1' },
      repository: { full_name: 'octo/hello' },
    };
    const run = await actInProcess({
      ...inputsFor(robot),
      event: JSON.stringify(payload),
      'event-name': 'release',
    });
    expect(JSON.parse(run.outputs.event ?? '')).toMatchObject({
      type: 'com.github.release.published',
      source: 'https://api.github.com/repos/octo/hello',
      subject: '7',
      data: payload,
    });
  });

  test('attributes override, add, and make a CloudEvent of any text', async () => {
    const robot = await robotWith();
    const given = await act({ ...inputsFor(robot), event, attributes: 'subject: tea\nteam: red' });
    expect(JSON.parse(given.outputs.event ?? '')).toEqual({ ...seedEvent, subject: 'tea', team: 'red' });
    const wrapped = await act(
      { ...inputsFor(robot), 'event-file': 'note.txt', attributes: 'type: com.example.note' },
      { files: { 'note.txt': 'Hello from a file' } },
    );
    expect(JSON.parse(wrapped.outputs.event ?? '')).toMatchObject({
      specversion: '1.0',
      type: 'com.example.note',
      datacontenttype: 'text/plain',
      data: 'Hello from a file',
    });
    expect(robot.received.at(-1)).toMatchObject({ msgtype: 'text', text: { content: 'Hello from a file' } });
  });

  test('batch: digest makes one message of many events, and the outputs hold them all', async () => {
    const robot = await robotWith();
    const batch = Array.from({ length: 30 }, (_, n) => ({ ...JSON.parse(plainEvent), id: `${n}` }));
    const run = await actInProcess({ ...inputsFor(robot), event: JSON.stringify(batch), batch: 'digest' });
    expect(robot.received).toMatchObject([
      { msgtype: 'markdown', markdown: { text: expect.stringContaining('30') } },
    ]);
    expect(JSON.parse(run.outputs.event ?? '')).toHaveLength(30);
    expect(JSON.parse(run.outputs.message ?? '')).toMatchObject({ msgtype: 'markdown' });
    expect(resultsOf(run)).toHaveLength(1);
  });

  test('a digest that is refused leaves each of its events as a dead letter', async () => {
    const robot = await robotWith({ secret: 'SEC1234567890abcdef', disabled: true });
    const batch = ['a', 'b', 'c'].map((id) => ({ ...JSON.parse(plainEvent), id }));
    const inputs = { ...inputsFor(robot), batch: 'digest', 'dead-letter-file': 'letters.json' };
    const run = await actInProcess({ ...inputs, event: JSON.stringify(batch) });
    expect(run.outputs).toMatchObject({ status: 'failed', errcode: '400102' });
    await server.close();
    const other = await robotWith();
    const again = await actInProcess(
      { ...inputsFor(other), 'event-file': 'letters.json' },
      { workspace: run.workspace },
    );
    expect(JSON.parse(again.outputs.event ?? '')).toEqual(batch);
  });
});

describe('message', () => {
  test.each(['text', 'markdown', 'link', 'actionCard', 'feedCard'])('msgtype: %s', async (msgtype) => {
    expect(await received({ event: plainEvent, msgtype })).toMatchObject([
      { msgtype, [msgtype]: expect.anything() },
    ]);
  });

  test('title and text are templates', async () => {
    const words = { title: 'Deployed {{ data.version }}', text: '**{{ event.type }}** to {{ data.where }}' };
    const [message] = await received({ event: plainEvent, ...words });
    expect(message).toMatchObject({ msgtype: 'markdown', markdown: { title: 'Deployed v2.1.0' } });
    expect(JSON.stringify(message)).toContain('**com.example.deployed** to production');
  });

  test('buttons make a card', async () => {
    const buttons = '- {title: Roll back, url: "https://example.com/{{ data.version }}"}';
    expect(await received({ event: plainEvent, buttons })).toMatchObject([
      { msgtype: 'actionCard', actionCard: expect.objectContaining({ text: expect.any(String) }) },
    ]);
  });

  test('payload is the whole message', async () => {
    const payload = 'msgtype: text\ntext:\n  content: "{{ data.version }} is live"\n';
    expect(await received({ event: plainEvent, payload })).toEqual([
      { msgtype: 'text', text: { content: 'v2.1.0 is live' } },
    ]);
  });

  test('locale and timezone choose the words and the times', async () => {
    const [inEnglish] = await received({ event: plainEvent });
    const [inChinese] = await received({ event: plainEvent, locale: 'zh-CN' });
    const [inTokyo] = await received({ event: plainEvent, timezone: 'Asia/Tokyo' });
    expect(JSON.stringify(inEnglish)).toContain('20:30');
    expect(JSON.stringify(inChinese)).toMatch(/\p{Script=Han}.*04:30|04:30.*\p{Script=Han}/u);
    expect(JSON.stringify(inTokyo)).toContain('05:30');
  });
});

describe('mentions', () => {
  test.each([
    ['a JSON list', '["13800138000", "+852-12345678"]'],
    ['a JSON list of numbers', '[13800138000, +852-12345678]'],
    ['a YAML list', '- 13800138000\n- +852-12345678'],
    ['commas', '13800138000, +852-12345678'],
    ['full-width commas', '13800138000，+852-12345678'],
    ['lines', '13800138000\n\n+852-12345678\n'],
  ])('a list may be %s', async (_, mobiles) => {
    const [message] = await received({ 'at-mobiles': mobiles });
    expect(message).toMatchObject({ at: { atMobiles: ['13800138000', '+852-12345678'] } });
  });

  test('at-mobiles, at-user-ids and at-all are in the body and in the text', async () => {
    const people = { 'at-mobiles': '13800138000', 'at-user-ids': 'manager42\nops-1', 'at-all': 'true' };
    const [message] = await received({ event: plainEvent, ...people });
    expect(message).toMatchObject({
      at: { atMobiles: ['13800138000'], atUserIds: ['manager42', 'ops-1'], isAtAll: true },
      markdown: { text: expect.stringMatching(/@13800138000.*@manager42.*@ops-1/s) },
    });
  });

  test('at-logins are looked up in login-map, given there or in a file; who is not in it is a warning', async () => {
    const robot = await robotWith();
    const map = 'mona: 013800138000\nhubot: hubot42\n';
    const inputs = { ...inputsFor(robot), 'at-logins': 'hubot, octocat, actor' };
    const runs = [
      await act({ ...inputs, 'login-map': map }),
      await act({ ...inputs, 'login-map': 'people.yml' }, { files: { 'people.yml': map } }),
    ];
    for (const run of runs) expect(warningsOf(run)).toContain('octocat');
    for (const message of robot.received) expect(message.at?.atUserIds).toContain('hubot42');
    expect(robot.received).toHaveLength(2);
  });

  test.each([
    ['failure', true],
    ['success', false],
  ])('at-when: failure in a job with status %s', async (jobStatus, isMentioned) => {
    const [message] = await received({ 'at-mobiles': '13800138000', 'at-when': 'failure' }, { jobStatus });
    expect(JSON.stringify(message).includes('@13800138000')).toBe(isMentioned);
  });
});

describe('workflow', () => {
  test('status is the job’s own unless it is given', async () => {
    const [reported] = await received({ status: 'failure' }, { jobStatus: 'success' });
    expect(JSON.stringify(reported)).toContain('CI failed');
  });

  test('matrix distinguishes the legs of a job', async () => {
    const robot = await robotWith();
    const legs = [{ os: 'ubuntu' }, { os: 'windows' }].map((matrix) =>
      actInProcess(inputsFor(robot), { matrix, jobStatus: 'failure' }),
    );
    const ids = (await Promise.all(legs)).map(({ outputs }) => outputs['event-id']);
    expect(new Set(ids).size).toBe(2);
    expect(JSON.stringify(robot.received)).toContain('windows');
  });

  const failed: Partial<Hub> = {
    runs: [ownRun, runAnswer({ id: 1, run_number: 127, conclusion: 'success' })],
    jobs: [failedLeg, jobAnswer({ id: 3, name: 'lint' }), notify],
    annotations: new Map([[failedLeg.id, [annotationAnswer('expected 2 to be 3'), exitCodeAnswer()]]]),
  };
  const needs = JSON.stringify({ test: { result: 'failure', outputs: {} } });

  /** The notifying job of the run that the stand-in for GitHub knows. */
  async function asked(
    hub: Partial<Hub>,
    inputs: Parameters<typeof act>[0] = {},
  ): Promise<{ run: RunInProcess; robot: Robot }> {
    const robot = await robotWith();
    github = await startGitHub(hub);
    const run = await actInProcess(
      { ...inputsFor(robot), needs, ...inputs },
      {
        api: { url: github.url, token: github.hub.token },
        env: { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: String(runId), GITHUB_JOB: 'notify' },
      },
    );
    return { run, robot };
  }

  test('github-token finds the failed job, its step, what it said and what went before', async () => {
    const { run, robot } = await asked(failed);
    expect(run.outputs.status).toBe('sent');
    const [message] = robot.received;
    const text = message?.msgtype === 'markdown' ? message.markdown.text : '';
    for (const part of [
      'test (windows-latest, 24)',
      'Run unit tests',
      'expected 2 to be 3',
      'was green in #127',
    ]) {
      expect(text).toContain(part);
    }
    expect(run.annotations.warning).toEqual([]);
  });

  test('without the permission the message is sent with what is known, and a warning names it', async () => {
    const { run, robot } = await asked({ ...failed, permissions: new Set() });
    expect(run.exitCode).toBe(0);
    expect(robot.received).toMatchObject([{ markdown: { text: expect.stringContaining('test') } }]);
    expect(warningsOf(run)).toContain('actions: read');
  });

  test.each([
    ['changed', 'failure', 'success', 'sent'],
    ['changed', 'failure', 'failure', 'skipped'],
    ['fixed', 'success', 'failure', 'sent'],
    ['fixed', 'success', 'success', 'skipped'],
    ['changed, fixed', 'success', 'success', 'skipped'],
  ])(
    'notify-when: %s of a run that ended in %s after one in %s: %s',
    async (notifyWhen, now, before, status) => {
      const hub = {
        runs: [ownRun, runAnswer({ id: 1, run_number: 127, conclusion: before })],
        jobs: [jobAnswer({ id: 2, name: 'test', conclusion: now }), notify],
      };
      const result = JSON.stringify({ test: { result: now, outputs: {} } });
      const { run, robot } = await asked(hub, { 'notify-when': notifyWhen, needs: result });
      expect(run.outputs.status).toBe(status);
      expect(robot.received).toHaveLength(status === 'sent' ? 1 : 0);
    },
  );
});

describe('delivery', () => {
  test('deadline-seconds ends the retries, whatever their number', async () => {
    const robot = await robotWith();
    await server.close();
    const inputs = { ...inputsFor(robot), event, retries: '100', 'deadline-seconds': '2' };
    const run = await actInProcess(inputs);
    expect(run.outputs.status).toBe('failed');
    expect(Number(resultsOf(run)[0]?.durationMs)).toBeLessThanOrEqual(2_000);
  });

  test('retries: 0 is one attempt', async () => {
    const robot = await robotWith();
    await server.close();
    const run = await act({ ...inputsFor(robot), event, retries: '0' });
    expect(resultsOf(run)).toMatchObject([{ status: 'failed', attempts: 1, errcode: null }]);
  });
});

function warningsOf({ annotations }: RunInProcess): string {
  return annotations.warning.map(({ message }) => message).join('\n');
}

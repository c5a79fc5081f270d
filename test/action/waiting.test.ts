import { afterEach, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import { repository, runAnswer } from '../github/answers.ts';
import type { PullAnswer } from '../github/graphql.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import type { Step } from '../runner/runner.ts';
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

function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

const pulls: PullAnswer[] = [
  {
    number: 1,
    title: 'Fix the cart',
    asked: { mona: ago(30), '@octo-org/cart': ago(50) },
    checks: 'SUCCESS',
    createdAt: ago(50),
  },
  { number: 2, title: 'Round prices', asked: { '@octo-org/pay': ago(9) }, createdAt: ago(9) },
  { number: 3, title: 'Ship', decision: 'APPROVED', checks: 'SUCCESS', createdAt: ago(20) },
];
const deploys = ago(5);
const run = runAnswer({ id: 8, name: 'Deploy', status: 'waiting', conclusion: null, updated_at: deploys });
const hub: Partial<Hub> = {
  pulls,
  runs: [run],
  environments: [{ name: 'production', reviewers: ['hubot'] }],
};

async function reported(
  inputs: Step['inputs'] = {},
  given: Partial<Hub> = hub,
  perform: typeof act | typeof actInProcess = actInProcess,
): Promise<RunInProcess> {
  robot = await startRobot({ secret });
  github = await startGitHub(given);
  return perform(
    { ...inputsFor(robot), report: 'waiting', ...inputs },
    {
      event: { name: 'schedule', payload: { schedule: '0 1 * * *' } },
      api: { url: github.url, token: github.hub.token },
      env: { GITHUB_REPOSITORY: repository },
    },
  );
}

function messagesOf({ log }: RunInProcess) {
  const { received = [] } = robot ?? {};
  if (received.length === 0) throw new Error(log);
  return received;
}

test('report: waiting shows the group what waits, calls who is asked, and gives it as an event', async () => {
  const loginMap =
    'mona: 13800138000\nhubot: 13800138001\n"@octo-org/cart": 13800138002\n"@octo-org/pay": 13800138003';
  const done = await reported({ 'at-logins': 'reviewers', 'login-map': loginMap }, hub, act);
  expect(done.outputs.status).toBe('sent');
  const [message] = messagesOf(done);
  if (message?.msgtype !== 'markdown') throw new Error(done.log);
  expect(message.markdown.title).toBe('✋ 2 to review, 1 to approve, 1 to merge · octo-org/hello');
  expect(message.markdown.text).toMatch(/✅ \[#1 Fix the cart\]\(\S+\) · mona, cart · 2 d · octocat's PR/);
  expect(message.markdown.text).toMatch(/\[Deploy #\d+\]\(\S+\) · production · hubot · 5 h/);
  expect(message.at?.atMobiles).toEqual(['13800138000', '13800138002', '13800138003', '13800138001']);
  expect(JSON.parse(done.outputs.event ?? '')).toMatchObject({
    type: 'io.github.dingtalk-cloudevents.waiting',
    subject: 'octo-org/hello',
    data: { counts: { reviews: 2, approvals: 1, merges: 1, total: 4 } },
  });
  expect(done.annotations.warning).toEqual([]);
});

const rules = `
- name: cart
  filters: [exact: { data.asked.@octo-org/cart: 'true' }]
  title: Reviews for the cart team
  text: |
    {% for pull in waiting.reviews %}{% if pull.asked contains '@octo-org/cart' %}
    - [{{ pull.title }}]({{ pull.url }}), {{ pull.waitingMs | duration }}
    {% endif %}{% endfor %}
  continue: true
- name: nobody
  filters: [exact: { data.asked.@octo-org/nobody: 'true' }]
  continue: true
- name: the rest
`;

test("rules send one team's reviews to that team, and everything to the others", async () => {
  const done = await reported({ rules });
  const [first, second, third] = messagesOf(done).map((message) => JSON.stringify(message));
  expect(first).toContain('Reviews for the cart team');
  expect(first).toContain('Fix the cart');
  expect(first).not.toContain('Round prices');
  expect(second).toContain('Round prices');
  expect(third).toBeUndefined();
});

test.each(['text', 'link', 'actionCard', 'feedCard'])('it can be a %s', async (msgtype) => {
  const done = await reported({ msgtype });
  expect(JSON.stringify(messagesOf(done)[0])).toContain('2 to review');
});

test.each([
  ['always', 'sent', '✅ Nothing is waiting · octo-org/hello'],
  ['failure', 'skipped', undefined],
])('nothing waits: with notify-when %s the step is %s', async (when, status, title) => {
  const done = await reported({ 'notify-when': when }, {});
  expect(done.outputs.status).toBe(status);
  expect(robot?.received.map((message) => 'markdown' in message && message.markdown.title)).toEqual(
    title === undefined ? [] : [title],
  );
});

test('a missing permission is one warning, and the message is sent', async () => {
  const done = await reported({}, { ...hub, permissions: new Set(['pull-requests']) });
  expect(done.outputs.status).toBe('sent');
  expect(done.annotations.warning.map(({ message }) => message)).toEqual([
    expect.stringContaining('Add "actions: read" and "checks: read" and "statuses: read"'),
  ]);
});

test('without any the step fails with their names, and there is no dead letter', async () => {
  const done = await reported({}, { ...hub, permissions: new Set() });
  expect(done.outputs).toMatchObject({ status: 'failed', 'dead-letter-file': '' });
  expect(done.annotations.error.map(({ message }) => message)).toEqual([
    expect.stringContaining('Add "pull-requests: read" and "actions: read"'),
  ]);
});

test('250 pull requests of a distant GitHub are six requests, and one message', async () => {
  const many = Array.from({ length: 250 }, (_, index) => ({
    number: index + 1,
    createdAt: ago(900 - index),
  }));
  const done = await reported({}, { pulls: many, latencyMs: 100 }, act);
  expect(done.outputs.status).toBe('sent');
  expect(github?.requests).toHaveLength(6);
  expect(messagesOf(done)).toHaveLength(1);
});

test('a report that was not delivered can be sent again from the dead letters', async () => {
  const first = await reported();
  const event = first.outputs.event ?? '';
  await robot?.close();
  robot = await startRobot({ secret });
  const done = await actInProcess({ ...inputsFor(robot), event, locale: 'zh-CN' });
  expect(messagesOf(done)[0]).toMatchObject({
    markdown: { title: '✋ 待评审 2 个、待审批 1 个、待合并 1 个 · octo-org/hello' },
  });
});

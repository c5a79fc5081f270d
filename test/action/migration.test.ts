import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Robot, type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { workflowOf } from '../workflow-examples.ts';
import { actInProcess } from './in-process.ts';
import { act } from './seed.ts';

let server: RobotServer;
beforeAll(async () => {
  server = await startRobots([
    { secret: 'SEC1234567890abcdef' },
    { keyword: '链接' },
    { keyword: 'link' },
    { keyword: 'hello' },
  ]);
});
afterAll(() => server.close());

const release = {
  action: 'published',
  release: {
    tag_name: 'v2.1.0',
    name: 'v2.1.0',
    body: '- Faster start',
    html_url: 'https://github.com/octo/hello/releases/tag/v2.1.0',
    prerelease: false,
    draft: false,
  },
  repository: { name: 'hello', full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' },
};
const link = { msgtype: 'link', link: { messageUrl: 'https://example.com/page' } };

/** What the group gets for each example of the page, in order. */
const messages = [
  {
    msgtype: 'markdown',
    markdown: { text: expect.stringMatching(/^### .+\(.*\)\s+@13800138000$/s) },
    at: { atMobiles: ['13800138000'] },
  },
  {
    msgtype: 'actionCard',
    actionCard: {
      btns: [{ actionURL: expect.stringContaining('good') }, { actionURL: expect.stringContaining('not') }],
    },
  },
  link,
  link,
  {
    msgtype: 'markdown',
    markdown: { text: expect.stringContaining('@13800138000') },
    at: { atMobiles: ['13800138000'] },
  },
  { msgtype: 'text', at: { isAtAll: true } },
  {
    msgtype: 'markdown',
    markdown: { title: '🎉 hello v2.1.0', text: expect.stringContaining('Faster start') },
  },
  {
    msgtype: 'markdown',
    markdown: { text: expect.stringMatching(/^(?:All is well: |一切正常：)\[[^\]]+\]\(https:\/\/[^)]+\)$/) },
  },
  { msgtype: 'text', text: { content: 'Hello DingTalk' } },
];

const event = {
  specversion: '1.0',
  id: 'e1',
  source: 'quickstart',
  type: 'quickstart',
  xvchatgroup: 'bot1',
  xvmsgtype: 'text',
  data: 'Hello DingTalk',
};

describe.each(['migration.md', 'migration.zh-CN.md'])('docs/%s', (name) => {
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
  const examples = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text);

  test('each example has its message', () => {
    expect(examples).toHaveLength(messages.length);
  });

  test.each(examples.map((example, index) => ({ example, expected: messages[index] })))(
    'the group gets the message of $example',
    async ({ example, expected }) => {
      const { jobs } = parse(workflowOf(example) ?? '');
      const steps =
        Object.values<{ steps: { uses: string; with: Record<string, string> }[] }>(jobs)[0]?.steps ?? [];
      const given = steps.at(-1)?.with ?? {};
      const robot = robotFor(example);
      const inputs = Object.fromEntries(
        Object.entries(given).map(([input, value]) => [
          input,
          String(value).replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, secret: string) =>
            secret.endsWith('SECRET') ? robot.secret : robot.url,
          ),
        ]),
      );
      const before = robot.received.length;
      const run = await actInProcess(
        {
          'github-token': '',
          status: example.includes('notify-when: failure') ? 'failure' : 'success',
          ...inputs,
          'allowed-hosts': robot.host,
        },
        {
          event: example.includes('release:')
            ? { name: 'release', payload: release }
            : { name: 'push', payload: {} },
          files: { 'events/hello.json': JSON.stringify(event) },
        },
      );
      expect(run.annotations.error).toEqual([]);
      expect(run.outputs.status).toBe('sent');
      expect(robot.received.slice(before)).toEqual([expect.objectContaining({})]);
      expect(robot.received.at(-1)).toMatchObject(expected ?? {});
    },
  );
});

/** Steps as the README or documentation of other actions have them, with the name of this action in place of theirs. */
const steps: readonly {
  readonly of: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly says: string;
}[] = [
  {
    of: 'slackapi/slack-github-action, incoming webhook',
    inputs: {
      webhook: 'https://hooks.slack.com/services/T0/B0/x',
      'webhook-type': 'incoming-webhook',
      payload: 'text: "*GitHub Action build result*: success"',
    },
    says: 'Input "webhook" is a Slack webhook, but this action posts to DingTalk only.',
  },
  {
    of: 'slackapi/slack-github-action, Web API',
    inputs: { token: 'xoxb-0', method: 'chat.postMessage', payload: 'channel: C0\ntext: "howdy"' },
    says: 'This action has no input "token"; here it is "webhook".',
  },
  {
    of: 'slackapi/slack-github-action 1, bot token',
    inputs: { 'channel-id': 'CHANNEL_ID', 'slack-message': 'GitHub build result' },
    env: { SLACK_BOT_TOKEN: 'xoxb-0' },
    says: 'This action has no input "channel-id"; here it is "chat-group".',
  },
  {
    of: 'slackapi/slack-github-action 1, incoming webhook',
    inputs: { payload: '{"text": "GitHub Action build result"}' },
    env: { SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/T0/B0/x' },
    says: 'The environment has SLACK_WEBHOOK_URL, which is for Slack',
  },
  {
    of: '8398a7/action-slack',
    inputs: { status: 'success', fields: 'repo,message,commit' },
    env: { SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/T0/B0/x' },
    says: 'The environment has SLACK_WEBHOOK_URL, which is for Slack',
  },
  {
    of: '8398a7/action-slack, custom',
    inputs: { status: 'custom', custom_payload: '{"attachments": []}' },
    says: 'This action has no input "custom_payload"; here it is "payload".',
  },
  {
    of: 'rtCamp/action-slack-notify',
    inputs: {},
    env: {
      SLACK_WEBHOOK: 'https://hooks.slack.com/services/T0/B0/x',
      SLACK_MESSAGE: 'Post Content :rocket:',
    },
    says: 'The environment has SLACK_WEBHOOK, which is for Slack',
  },
  {
    of: 'leafney/dingtalk-action',
    inputs: { msgtype: 'text', text: 'Hello' },
    env: { DINGTALK_ACCESS_TOKEN: '0'.repeat(64) },
    says: 'The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".',
  },
];

test.each(steps)('a step of $of is refused in one annotation that says what to write', async (step) => {
  const run = await actInProcess(step.inputs, { event: { name: 'push', payload: {} }, env: step.env ?? {} });
  expect(run.annotations.error.map(({ message }) => message)).toEqual([expect.stringContaining(step.says)]);
  expect(run.outputs.status).toBe('failed');
  const shown = `${run.stdout}${run.summary}`.replaceAll(/^::add-mask::.*$/gm, '');
  expect(shown).not.toContain('https://hooks.slack.com/services/T0/B0/x');
});

test.each([
  ['blocks', '{"blocks": [{"type": "section"}]}', 'looks like a message for Slack'],
  ['text', 'text: howdy', 'looks like a message for Slack'],
  [
    'msg_type',
    '{"msg_type": "text", "content": {"text": "howdy"}}',
    'msgtype is missing (spelt "msg_type" here)',
  ],
])(
  'a payload of another system, with `%s`, is refused with the form of DingTalk',
  async (_, payload, says) => {
    const [robot] = server.robots as [Robot];
    const run = await actInProcess({
      webhook: robot.url,
      secret: robot.secret ?? '',
      'allowed-hosts': robot.host,
      payload,
    });
    expect(run.annotations.error.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
    expect(run.outputs.status).toBe('failed');
  },
);

test('what other actions read from the environment of a job does not stop a step with a webhook', async () => {
  const [robot] = server.robots as [Robot];
  const run = await act(
    { webhook: robot.url, secret: robot.secret ?? '', 'allowed-hosts': robot.host },
    {
      event: { name: 'push', payload: {} },
      env: { SLACK_WEBHOOK: 'x', SLACK_WEBHOOK_URL: 'x', SLACK_MESSAGE: 'x', DINGTALK_ACCESS_TOKEN: 'x' },
    },
  );
  expect(run.outputs.status).toBe('sent');
});

/** The examples without a signature are for robots with a keyword, which is in their message. */
function robotFor(example: string): Robot {
  const [signed, chinese, english, releases] = server.robots as [Robot, Robot, Robot, Robot];
  if (/SECRET/.test(example)) return signed;
  if (example.includes('release:')) return releases;
  return example.includes('一个链接') ? chinese : english;
}

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
    // For what came from Slack: a robot takes 20 messages a minute.
    { secret: 'SEC1234567890abcdef' },
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

/**
 * What each action takes and gives. Sources: action.yml of slackapi/slack-github-action at faf8f8f and v1.27.0, of
 * 8398a7/action-slack at 59b127a and of Gamesight/slack-workflow-status at 2e709ce; README.md and main.go of
 * rtCamp/action-slack-notify at 33ca3be.
 */
const slackInputs: Readonly<Record<string, string>> = {
  'slackapi/slack-github-action':
    'api errors method payload payload-delimiter payload-file-path payload-templated proxy retries token webhook webhook-type ' +
    'ok response time channel_id thread_ts ts channel-id slack-message payload-file-path-parsed update-ts ' +
    'SLACK_WEBHOOK_URL SLACK_BOT_TOKEN',
  '8398a7/action-slack':
    'status fields custom_payload mention if_mention author_name text username icon_emoji icon_url channel job_name ' +
    'success_message cancelled_message failure_message github_token github_base_url SLACK_WEBHOOK_URL MATRIX_CONTEXT',
  'rtCamp/action-slack-notify':
    'SLACK_WEBHOOK SLACK_CUSTOM_PAYLOAD SLACK_ICON SLACK_ICON_EMOJI SLACK_CHANNEL SLACK_TITLE SLACK_MESSAGE ' +
    'SLACK_MESSAGE_ON_SUCCESS SLACK_MESSAGE_ON_FAILURE SLACK_MESSAGE_ON_CANCEL SLACK_COLOR SLACK_USERNAME SLACK_FOOTER ' +
    'SLACK_MSG_AUTHOR SITE_NAME HOST_NAME MSG_MINIMAL SLACK_LINK_NAMES SLACK_THREAD_TS SLACK_FILE_UPLOAD MSG_MODE ' +
    'SLACK_TOKEN SLACKIFY_MARKDOWN ENABLE_ESCAPES VAULT_ADDR VAULT_TOKEN',
  'Gamesight/slack-workflow-status':
    'repo_token slack_webhook_url slack_bot_token channel name icon_emoji icon_url include_jobs hide_job_statuses extra_text ' +
    'include_commit_message jobs_to_fetch workflow_run SLACK_BOT_TOKEN',
};

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
  const examples = examplesOf(name);

  test('each example has its message', () => {
    expect(examples).toHaveLength(messages.length);
  });

  test.each(examples.map((example, index) => ({ example, expected: messages[index] })))(
    'the group gets the message of $example',
    async ({ example, expected }) => {
      const sent = await messageOf(example, {
        status: example.includes('notify-when: failure') ? 'failure' : 'success',
        event: example.includes('release:')
          ? { name: 'release', payload: release }
          : { name: 'push', payload: {} },
      });
      expect(sent).toMatchObject(expected ?? {});
    },
  );
});

const push = {
  ref: 'refs/heads/main',
  head_commit: {
    id: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    message: 'fix: handle empty payload\n\nMore.',
    url: 'https://github.com/octo/hello/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    author: { name: 'Mona Lisa', email: 'mona@example.com' },
  },
  repository: release.repository,
};
const commitLink = `[fix: handle empty payload](${push.head_commit.url})`;

/** What the group gets for each example of the page, by the status of the job. */
const fromSlack: readonly Readonly<Record<'success' | 'failure', unknown>>[] = [
  {
    success: { markdown: { text: expect.stringMatching(/^\*\*.+\*\*[:：]\s?(?:success|成功)\s/) } },
    failure: { markdown: { text: expect.stringContaining(commitLink) } },
  },
  {
    success: {
      markdown: {
        text: expect.stringMatching(/^(?:All is well: |一切正常：)\[[^\]]+\]\(https:\/\/[^)]+\)$/),
      },
    },
    failure: {
      markdown: { text: expect.stringMatching(/^(?:Somebody broke main: |main 坏了：)\[.+@13800138000$/s) },
      at: { atMobiles: ['13800138000'] },
    },
  },
  ...[/^Post Content 🚀$|^正文 🚀$/].map((text) => {
    const sent = {
      markdown: { title: expect.stringMatching(/^Post Title$|^标题$/), text: expect.stringMatching(text) },
    };
    return { success: sent, failure: sent };
  }),
  {
    success: {
      actionCard: {
        title: expect.stringMatching(/^✅/),
        singleURL: expect.stringContaining('example.com'),
      },
    },
    failure: { actionCard: { title: expect.stringMatching(/^❌/), text: expect.stringContaining('job-1') } },
  },
];

const slackPages = ['migration-from-slack.md', 'migration-from-slack.zh-CN.md'];

describe.each(slackPages)('docs/%s', (name) => {
  const examples = examplesOf(name);

  test('each example has its messages', () => {
    expect(examples).toHaveLength(fromSlack.length);
  });

  test.each(
    examples.flatMap((example, index) =>
      (['success', 'failure'] as const).map((status) => ({
        example,
        status,
        expected: fromSlack[index]?.[status],
      })),
    ),
  )('after a $status the group gets the message of $example', async ({ example, status, expected }) => {
    const robot = server.robots.at(-1) as Robot;
    const sent = await messageOf(example, { status, event: { name: 'push', payload: push }, robot });
    expect(sent).toMatchObject(expected ?? {});
  });

  test.each(Object.entries(slackInputs))('every input and output of %s is in its table', (action, names) => {
    const [, section = ''] = readPage(name).split(`## ${action}\n`);
    const table = section.split('\n## ')[0] ?? '';
    const named = [...table.matchAll(/`([\w-]+)[^`]*`/g)].map(([, word]) => word);
    expect(names.split(' ').filter((word) => !named.includes(word))).toEqual([]);
  });
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
    of: 'Gamesight/slack-workflow-status',
    inputs: { repo_token: '0', slack_webhook_url: 'https://hooks.slack.com/services/T0/B0/x', channel: '#a' },
    says: 'This action has no input "slack_webhook_url"; here it is "webhook".',
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

function readPage(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}

function examplesOf(name: string): string[] {
  return [...readPage(name).matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text);
}

interface ExampleStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The one message that the last step of an example sends. */
async function messageOf(
  example: string,
  {
    status,
    event: given,
    robot = robotFor(example),
  }: { status: string; event: { name: string; payload: object }; robot?: Robot },
): Promise<unknown> {
  const jobs: Record<string, { steps?: ExampleStep[] }> = parse(workflowOf(example) ?? '').jobs;
  const step = Object.values(jobs).at(-1)?.steps?.at(-1);
  const needs = JSON.stringify({ 'job-1': { result: status, outputs: {} } });
  const inputs = Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([input, value]) => [
      input,
      String(value)
        .replace(/\$\{\{ toJSON\(needs\) \}\}/, () => needs)
        .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, secret: string) =>
          secret.endsWith('SECRET') ? robot.secret : robot.url,
        ),
    ]),
  );
  const before = robot.received.length;
  const run = await actInProcess(
    {
      'github-token': '',
      // A job that waits for others is well itself.
      status: 'needs' in inputs ? 'success' : status,
      ...inputs,
      'allowed-hosts': robot.host,
    },
    { event: given, files: { 'events/hello.json': JSON.stringify(event) } },
  );
  expect(run.annotations.error).toEqual([]);
  expect(run.outputs.status).toBe('sent');
  expect(robot.received.slice(before)).toHaveLength(1);
  return robot.received.at(-1);
}

/** The examples without a signature are for robots with a keyword, which is in their message. */
function robotFor(example: string): Robot {
  const [signed, chinese, english, releases] = server.robots as [Robot, Robot, Robot, Robot];
  if (/SECRET/.test(example)) return signed;
  if (example.includes('release:')) return releases;
  return example.includes('一个链接') ? chinese : english;
}

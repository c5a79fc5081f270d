import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Robot, type RobotServer, startRobots } from '../robot/stand-in.ts';
import { workflowOf } from '../workflow-examples.ts';
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
      const run = await act(
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

/** The examples without a signature are for robots with a keyword, which is in their message. */
function robotFor(example: string): Robot {
  const [signed, chinese, english, releases] = server.robots as [Robot, Robot, Robot, Robot];
  if (/SECRET/.test(example)) return signed;
  if (example.includes('release:')) return releases;
  return example.includes('一个链接') ? chinese : english;
}

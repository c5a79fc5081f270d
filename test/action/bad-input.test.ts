import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import { actInProcess } from './in-process.ts';
import { act, inputsFor, seedEvent } from './seed.ts';

let robot: Awaited<ReturnType<typeof startRobot>>;
beforeAll(async () => {
  robot = await startRobot({ secret: 'SEC1234567890abcdef' });
});
afterAll(() => robot.close());

interface Case {
  readonly what: string;
  /** Replace or add to inputs that would work. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What the one annotation says: the input, and what is wrong with it. */
  readonly says: readonly string[];
  /** What no line of the log may show: it may be a secret. */
  readonly hides?: string;
}

const token = 'f7a1c2d3e4b5a69788796a5b4c3d2e1f0f7a1c2d3e4b5a69788796a5b4c3d2e1';

const cases: readonly Case[] = [
  { what: 'no webhook', inputs: { webhook: '', secret: '' }, says: ['"webhook"', '"robots"'] },
  {
    what: 'a webhook that is neither URL nor token',
    inputs: { webhook: 'my-robot, please' },
    says: ['"webhook"'],
    hides: 'my-robot',
  },
  {
    what: 'plain http on a public host',
    inputs: { webhook: `http://oapi.dingtalk.com/robot/send?access_token=${token}` },
    says: ['"webhook"', 'https'],
    hides: token,
  },
  {
    what: 'a host that is not allowed',
    inputs: { webhook: `https://dingtalk.example.com/robot/send?access_token=${token}` },
    says: ['"webhook"', '"allowed-hosts"'],
    hides: token,
  },
  {
    what: 'more secrets than webhooks',
    inputs: { secret: 'SEC1234567890abcdef\nSECfedcba0987654321' },
    says: ['"secret"', '1 webhooks and 2 secrets'],
    hides: 'SECfedcba',
  },
  {
    what: 'robots that do not parse',
    inputs: { webhook: '', secret: '', robots: `bot1: {webhook: ${token}` },
    says: ['"robots"', 'line 1'],
    hides: token,
  },
  {
    what: 'webhook together with robots',
    inputs: { robots: `bot1: {webhook: ${token}}` },
    says: ['"webhook"', '"robots"'],
    hides: token,
  },
  { what: 'attributes that are no map', inputs: { attributes: '- subject' }, says: ['"attributes"', 'map'] },
  { what: 'attributes that are a word', inputs: { attributes: 'hello' }, says: ['Given: "hello".'] },
  { what: 'attributes that do not parse', inputs: { attributes: 'a: b: c' }, says: ['line 1', 'quotes'] },
  {
    what: 'an event that is no CloudEvent',
    inputs: { event: '{"hello":1}' },
    says: ['"event"', '"event-name"', '"attributes"'],
  },
  {
    what: 'a CloudEvent that breaks a rule',
    inputs: { event: JSON.stringify({ ...seedEvent, id: '', source: 7 }) },
    says: ['"event"', 'id', 'source'],
  },
  {
    what: 'a missing file',
    inputs: { 'event-file': 'nowhere.json' },
    says: ['"event-file"', 'does not exist', 'nowhere.json'],
  },
  {
    what: 'a file with nothing in it',
    inputs: { 'event-file': 'event.json' },
    files: { 'event.json': '\n' },
    says: ['"event-file" is empty'],
  },
  {
    what: 'the payload of a GitHub event with nothing in it',
    inputs: { event: ' ', 'event-name': 'release', 'event-file': 'event.json' },
    files: { 'event.json': '' },
    says: ['"event-file" is empty'],
  },
  {
    what: 'a folder where a file should be',
    inputs: { 'event-file': '.' },
    says: ['"event-file"', 'regular file'],
  },
  {
    what: 'event and event-file together',
    inputs: { event: JSON.stringify(seedEvent), 'event-file': 'event.json' },
    says: ['"event"', '"event-file"'],
  },
  {
    what: 'an unknown chat group',
    inputs: { webhook: '', secret: '', robots: `ops: {webhook: ${token}}`, event: JSON.stringify(seedEvent) },
    says: ['bot1', '"ops"'],
  },
  {
    what: 'two groups of one name',
    inputs: {
      webhook: '',
      secret: '',
      robots: `[{chat_group: ops, url: ${token}}, {chat_group: ops, url: ${token.replace('f7', 'a7')}}]`,
    },
    says: ['"robots"', 'ops'],
    hides: token,
  },
  {
    what: 'data that does not fit xvmsgtype',
    inputs: { event: JSON.stringify({ ...seedEvent, xvmsgtype: 'link', data: { title: 'T', text: 'x' } }) },
    says: ['link.messageUrl is missing'],
  },
  {
    what: 'an xvmsgtype that there is not',
    inputs: { event: JSON.stringify({ ...seedEvent, xvmsgtype: 'audio' }) },
    says: ['xvmsgtype', 'feedCard'],
  },
  { what: 'an unknown msgtype', inputs: { msgtype: 'card' }, says: ['"msgtype"', '`actionCard`', '"card"'] },
  { what: 'a retry count that is none', inputs: { retries: 'many' }, says: ['"retries"', '"many"'] },
  { what: 'a timeout of nothing', inputs: { 'timeout-seconds': '0' }, says: ['"timeout-seconds"'] },
  {
    what: 'a time zone that there is not',
    inputs: { timezone: 'Mars/Olympus' },
    says: ['"timezone"', 'Mars/Olympus'],
  },
  {
    what: 'a flag that is neither true nor false',
    inputs: { 'dry-run': 'yes' },
    says: ['"dry-run" must be `true` or `false`'],
  },
  { what: 'needs that is no JSON', inputs: { needs: 'build' }, says: ['"needs"'] },
];

test.for(cases)('$what fails the step with one annotation, and nothing is posted', async (broken) => {
  const before = robot.requests.length;
  const run = await actInProcess({ ...inputsFor(robot), ...broken.inputs }, { files: broken.files ?? {} });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.error).toHaveLength(1);
  for (const part of broken.says) expect(run.annotations.error[0]?.message).toContain(part);
  expect(robot.requests).toHaveLength(before);
  expect(run.outputs).toMatchObject({ status: 'failed', errcode: '', results: '[]' });
  expect(run.outputs.errmsg).not.toBe('');
  const shown = `${run.stdout}${run.stderr}`.replaceAll(/^::add-mask::.*$/gm, '');
  if (broken.hides) expect(shown).not.toContain(broken.hides);
});

test.for([
  { msgtype: 'card' },
  { event: '{"hello":1}' },
  { 'event-file': 'nowhere.json' },
  { webhook: '', secret: '' },
])('with on-failure: warn, %o leaves the step green with a warning', async (inputs) => {
  const run = await actInProcess({ ...inputsFor(robot), ...inputs, 'on-failure': 'warn' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.status).toBe('failed');
  expect(run.annotations.error).toEqual([]);
  expect(run.annotations.warning).toHaveLength(1);
});

test('with on-failure: warn, what is wrong with each event of a batch has a line of its own', async () => {
  const event = '[{"specversion":"1.0","id":"1"},{"specversion":"1.0","source":"/a"}]';
  const run = await act({ ...inputsFor(robot), event, 'on-failure': 'warn' });
  const [warning] = run.annotations.warning;
  expect(warning?.message.split('\n').length).toBeGreaterThan(2);
  expect(warning?.message).not.toContain('\\n');
});

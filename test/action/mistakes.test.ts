import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Robot, type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { actInProcess } from './in-process.ts';
import { mistakes } from './mistakes.ts';
import { act, inputsFor, resultsOf } from './seed.ts';

const secret = 'SEC1234567890abcdef';
let server: RobotServer;
let robot: Robot;
beforeAll(async () => {
  // More robots than mistakes of a minute: each takes 20 messages.
  server = await startRobots(Array.from({ length: mistakes.length + 4 }, () => ({ secret })));
  robot = server.robots[0] as Robot;
});
afterAll(() => server.close());

const push = { name: 'push', payload: { ref: 'refs/heads/main', repository: { full_name: 'octo/hello' } } };

test.for(mistakes.map((mistake, index) => ({ ...mistake, index })))(
  '$what: $inputs is $answer',
  async ({ inputs, env = {}, answer, says: [says] = [''], index }) => {
    const group = server.robots[index] as Robot;
    const run = await actInProcess({ ...inputsFor(group), ...inputs }, { event: push, env });
    const { error, warning } = run.annotations;
    const reported = (answer === 'refused' ? error : warning).map(({ message }) => message).join('\n');
    expect(reported).toContain(says);
    expect(run.outputs.status).toBe(answer === 'refused' ? 'failed' : 'sent');
    // `notify-when` asks GitHub, and there is no token.
    const own = warning.filter(({ message }) => !message.includes('"github-token"'));
    if (answer === 'sent') expect(own).toEqual([]);
    expect(group.received).toHaveLength(answer === 'refused' ? 0 : 1);
  },
);

const reported = mistakes.filter(({ says, inputs }) => says !== undefined && inputs.locale === undefined);

test.for(reported.map((mistake, index) => ({ ...mistake, index })))(
  '$what: $inputs is $answer in Chinese',
  async ({ inputs, env = {}, answer, says: [, says] = ['', ''], index }) => {
    // The run in English posts at most once.
    const group = server.robots[index] as Robot;
    const run = await actInProcess({ ...inputsFor(group), locale: 'zh-CN', ...inputs }, { event: push, env });
    const { error, warning } = run.annotations;
    const own = (answer === 'refused' ? error : warning)
      .map(({ message }) => message)
      .filter((message) => !message.includes('"github-token"'));
    expect(own.join('\n')).toContain(says);
    expect(own.filter(hasEnglishSentence)).toEqual([]);
    // Programs read the outputs.
    expect(run.outputs.errmsg).not.toContain('输入');
  },
);

/** Words in a row, outside code, names in quotes, paths and what DingTalk says. */
function hasEnglishSentence(text: string): boolean {
  return /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/.test(
    text.replaceAll(/`[^`]*`|"[^"]*"|\S*\/\S*|errcode \d+，[^。]*/g, '·'),
  );
}

test('log and job summary are in Chinese too', async () => {
  const [own] = server.robots.slice(-2) as [Robot];
  const run = await act({ ...inputsFor(own), locale: 'zh_CN' }, { event: push });
  expect(run.log).toMatch(/#1：已发送 ".+ · octo\/hello"（markdown，\d+ ms）/);
  expect(run.summary).toContain('### 钉钉：已发送');
  expect(run.summary).toContain('| 群 | 结果 | 尝试次数 |');
  expect(run.outputs).toMatchObject({ status: 'sent', errmsg: 'ok' });
});

test.each([',', '，', ' ; ', '；'])(
  'webhooks and secrets joined by "%s" are several robots',
  async (separator) => {
    const pair = server.robots.slice(-4, -2);
    const { webhook, secret: secrets, ...hosts } = inputsFor(...pair);
    const joined = (lines: string) => lines.replaceAll('\n', separator);
    const run = await actInProcess({ ...hosts, webhook: joined(webhook), secret: joined(secrets) });
    expect(resultsOf(run)).toMatchObject([{ status: 'sent' }, { status: 'sent' }]);
  },
);

test('webhook and secret come from the environment if no input gives a robot', async () => {
  const [own] = server.robots.slice(-1) as [Robot];
  const env = { DINGTALK_WEBHOOK: own.url, DINGTALK_SECRET: own.secret };
  const run = await act({ 'allowed-hosts': own.host }, { env });
  expect(run.outputs.status).toBe('sent');
  expect(run.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(own.token);
});

test('the log names group, message, type and time of what was sent', async () => {
  const [own] = server.robots.slice(-2) as [Robot];
  const run = await act(inputsFor(own), { event: push });
  expect(run.log).toMatch(/#1: sent ".+ · octo\/hello" \(markdown, \d+ ms\)/);
});

test('the annotation of a failed step says where what it did not deliver outlives the job', async () => {
  const run = await act({ ...inputsFor(robot), secret: 'SECwrong1234567890' });
  expect(run.annotations.error[0]?.message).toContain(
    'in the job summary: paste a block into "event" to send them again',
  );
});

test('GitHub Marketplace takes the description, which has the words that people search for', () => {
  const { description } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
  expect(description.length).toBeLessThan(125);
  expect(description).toMatch(/notify.*钉钉/i);
});

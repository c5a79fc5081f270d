import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { answer, ok, startFaultServer } from '../faults/fault-server.ts';
import { actInProcess, type RunInProcess } from './in-process.ts';
import { act, inputsFor, resultsOf, seedEvent } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';
const wrongSecret = 'SEC0000000000000000000000000000000000000000000000000000000000000000';

let server: RobotServer;
beforeEach(async () => {
  server = await startRobots([{ secret }, { secret }]);
});
afterEach(() => server.close());

function event(id: string, more: Readonly<Record<string, unknown>> = {}) {
  return { ...seedEvent, id, data: `event ${id}`, ...more };
}

function inputs(more: Readonly<Record<string, string>> = {}) {
  return { ...inputsFor(server.robots[0] as (typeof server.robots)[number]), ...more };
}

function contents(robot = 0): string[] {
  return (server.robots[robot]?.received ?? []).map((message) =>
    message.msgtype === 'text' ? message.text.content : message.msgtype,
  );
}

function deadLetters({ outputs }: RunInProcess): readonly Readonly<Record<string, unknown>>[] {
  const file = outputs['dead-letter-file'] ?? '';
  return file === '' ? [] : JSON.parse(readFileSync(file, 'utf8'));
}

const said = (run: RunInProcess, level: 'error' | 'warning' | 'notice') =>
  run.annotations[level].map(({ message }) => message).join('\n');

describe('a wrong input keeps the event', () => {
  const wrong: Readonly<Record<string, string>> = {
    webhook: 'nonsense, please',
    secret: '"SECquoted1234"',
    robots: 'ops: [',
    'allowed-hosts': 'a b',
    attributes: 'a: b: c',
    batch: 'all',
    msgtype: 'card',
    title: '{{ unknown }}',
    text: '{% if %}',
    buttons: 'no list',
    payload: '{msgtype: audio}',
    locale: 'tlh',
    timezone: 'Mars/Olympus',
    'at-all': 'yes please',
    'login-map': '[]',
    'at-when': 'never',
    status: 'unsure',
    needs: 'build',
    'notify-when': 'sometimes',
    'timeout-seconds': '0',
    retries: 'many',
    'deadline-seconds': '-1',
    delivery: 'twice',
    'on-failure': 'ignore',
    require: 'some',
    'on-missing-webhook': 'cry',
    'dry-run': 'perhaps',
    'chat-group': 'ops',
  };

  test.each(Object.entries(wrong))('%s: %s', async (input, value) => {
    const run = await actInProcess({ ...inputs(), event: JSON.stringify(event('a')), [input]: value });
    expect(run.outputs).toMatchObject({ status: 'failed', 'event-id': 'a' });
    expect(JSON.parse(run.outputs.event ?? '')).toEqual(event('a'));
    expect(deadLetters(run)).toEqual([event('a')]);
    expect(contents()).toEqual([]);
    expect(said(run, input === 'on-failure' ? 'error' : 'error')).toContain(run.outputs['dead-letter-file']);
  });

  test('whatever the event comes from: the workflow itself', async () => {
    const run = await act({ ...inputs(), msgtype: 'card' });
    expect(deadLetters(run)).toMatchObject([{ type: 'com.github.push' }]);
  });

  test('a file, or a raw payload', async () => {
    const payload = { action: 'published', release: { id: 7 }, repository: { full_name: 'octo/hello' } };
    const files = { 'event.json': JSON.stringify(payload) };
    const from = { 'event-file': 'event.json', 'event-name': 'release' };
    const run = await actInProcess({ ...inputs(from), retries: 'many' }, { files });
    expect(deadLetters(run)).toMatchObject([{ type: 'com.github.release.published' }]);
  });

  test('what breaks the rules of CloudEvents is no event, and is reported alone', async () => {
    const run = await actInProcess({ ...inputs(), event: '{"specversion":"1.0"}', msgtype: 'card' });
    expect(run.outputs).toMatchObject({ status: 'failed', 'dead-letter-file': '' });
  });
});

describe('one bad event', () => {
  const bad = {
    'an incomplete message': [event('bad', { xvmsgtype: 'link', data: { title: 'T' } }), {}],
    'a missing variable': [
      event('bad', { data: {}, xvmsgtype: undefined }),
      { text: 'about {{ data.name }}' },
    ],
  } as const;
  const good = ['a', 'b'].map((id) => event(id, { data: { name: id }, xvmsgtype: undefined }));

  test.each(Object.entries(bad))(
    '%s: the good ones are sent, it is kept, and the step is red',
    async (_, given) => {
      const [broken, more] = given;
      const batch = JSON.stringify([good[0], broken, good[1]]);
      const run = await actInProcess({ ...inputs({ msgtype: 'text', ...more }), event: batch });
      expect(run.exitCode).toBe(1);
      expect(run.outputs.status).toBe('partial');
      expect(contents()).toHaveLength(2);
      expect(deadLetters(run).map(({ id }) => id)).toEqual(['bad']);
      expect(said(run, 'error')).toContain('Event "bad" was not sent: ');
      expect(run.annotations.error).toHaveLength(1);
    },
  );

  test('an unknown group', async () => {
    const robots = JSON.stringify({ ops: { webhook: server.robots[0]?.url, secret } });
    const batch = JSON.stringify([event('a', { xvchatgroup: 'ops' }), event('bad', { xvchatgroup: 'gone' })]);
    const run = await actInProcess({ robots, 'allowed-hosts': inputs()['allowed-hosts'], event: batch });
    expect(run.outputs.status).toBe('partial');
    expect(contents()).toEqual(['event a']);
    expect(deadLetters(run).map(({ id }) => id)).toEqual(['bad']);
    expect(said(run, 'error')).toContain('"gone" is not a group');
  });

  test('in a digest', async () => {
    const broken = event('bad', { xvmsgtype: 'link', data: {} });
    const run = await actInProcess({
      ...inputs({ batch: 'digest' }),
      event: JSON.stringify([...good, broken]),
    });
    expect(run.outputs.status).toBe('partial');
    expect(contents()).toEqual(['markdown']);
    expect(deadLetters(run).map(({ id }) => id)).toEqual(['bad']);
  });

  test('the same mistake in many is reported once', async () => {
    const batch = ['x', 'y', 'z'].map((id) => event(id, { xvmsgtype: 'link', data: { title: id } }));
    const run = await actInProcess({ ...inputs(), event: JSON.stringify(batch) });
    expect(run.outputs.status).toBe('failed');
    expect(deadLetters(run)).toEqual(batch);
  });
});

describe('the dead-letter file', () => {
  test('of two steps holds the events of both', async () => {
    const more = { 'dead-letter-file': 'letters.json', secret: wrongSecret };
    const first = await act({ ...inputs(more), event: JSON.stringify(event('a')) });
    const second = await act(
      { ...inputs(more), event: JSON.stringify(event('b')) },
      { workspace: first.workspace },
    );
    expect(deadLetters(second).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('is a loop with event-file: what was delivered goes out of it', async () => {
    const loop = { 'event-file': 'letters.json', 'dead-letter-file': 'letters.json' };
    const files = {
      'letters.json': JSON.stringify([event('a'), event('bad', { xvmsgtype: 'link', data: {} })]),
    };
    const first = await act(inputs(loop), { files });
    expect(contents()).toEqual(['event a']);
    expect(deadLetters(first).map(({ id }) => id)).toEqual(['bad']);
    writeFileSync(join(first.workspace, 'letters.json'), JSON.stringify([event('c')]));
    const second = await act(inputs(loop), { workspace: first.workspace });
    expect(second.outputs).toMatchObject({ status: 'sent', 'dead-letter-file': '' });
    expect(JSON.parse(readFileSync(join(first.workspace, 'letters.json'), 'utf8'))).toEqual([]);
    const third = await act(inputs(loop), { workspace: first.workspace });
    expect(third.outputs.status).toBe('skipped');
    expect(contents()).toEqual(['event a', 'event c']);
  });

  test('keeps what a dry run showed and what was skipped', async () => {
    const loop = { 'event-file': 'letters.json', 'dead-letter-file': 'letters.json' };
    const files = { 'letters.json': JSON.stringify([event('a')]) };
    const dry = await actInProcess(inputs({ ...loop, 'dry-run': 'true' }), { files });
    await actInProcess(inputs({ ...loop, 'notify-when': 'failure' }), { workspace: dry.workspace });
    expect(JSON.parse(readFileSync(join(dry.workspace, 'letters.json'), 'utf8'))).toEqual([event('a')]);
  });

  test('with the webhooks in another order, the event goes to the robot that missed it', async () => {
    const [good, bad] = server.robots;
    if (!good || !bad) throw new Error('two robots');
    const both = inputsFor(good, bad);
    const first = await actInProcess({
      ...both,
      secret: `${secret}\n${wrongSecret}`,
      event: JSON.stringify(event('a')),
    });
    const file = first.outputs['dead-letter-file'] ?? '';
    await actInProcess(
      { ...inputsFor(bad, good), 'event-file': file },
      { env: { RUNNER_TEMP: first.runnerTemp } },
    );
    expect([contents(0), contents(1)]).toEqual([['event a'], ['event a']]);
  });

  test('an event from outside cannot leave out a robot', async () => {
    const [one, two] = server.robots;
    if (!one || !two) throw new Error('two robots');
    await actInProcess({ ...inputsFor(one, two), event: JSON.stringify(event('a', { undelivered: '#1' })) });
    expect([contents(0), contents(1)]).toEqual([['event a'], ['event a']]);
  });

  test.skipIf(!existsSync('/dev/stdout'))(
    'that is no regular file is refused, and the own file takes its place',
    async () => {
      for (const path of ['/dev/stdout', '/proc/nothing/letters.json', '.']) {
        const run = await actInProcess({
          ...inputs({ 'dead-letter-file': path, secret: wrongSecret }),
          event: JSON.stringify(event('a')),
        });
        expect(said(run, 'warning')).toContain('could not be written');
        expect(run.outputs['dead-letter-file']?.startsWith(run.runnerTemp)).toBe(true);
        expect(deadLetters(run)).toEqual([event('a')]);
      }
    },
  );

  test('outside what event-file reads is reported', async () => {
    const outside = join(
      fileURLToPath(new URL('.', `file://${process.env.TMPDIR ?? '/tmp'}/`)),
      `letters-${process.pid}.json`,
    );
    const run = await act({
      ...inputs({ 'dead-letter-file': outside, secret: wrongSecret }),
      event: JSON.stringify(event('a')),
    });
    expect(run.outputs['dead-letter-file']).toBe(outside);
    expect(said(run, 'warning')).toContain('"event-file" reads only');
  });
});

describe('the job summary', () => {
  const blocks = ({ summary }: RunInProcess) =>
    [...summary.matchAll(/^```json\n(.*)\n```$/gm)].map(([, block = '']) => block);

  test('has what was not delivered, without any input for it; pasted into event, that is sent', async () => {
    const given = [event('a', { data: `it's \`a\` </details> ${'$'}{{ x }}` }), event('b')];
    const first = await act({ ...inputs({ secret: wrongSecret }), event: JSON.stringify(given) });
    expect(said(first, 'error')).toContain('in the job summary: paste a block into "event"');
    const [block = '', ...others] = blocks(first);
    expect(others).toEqual([]);
    const second = await act({ ...inputs(), event: block });
    expect(second.outputs.status).toBe('sent');
    expect(contents()).toEqual([given[0]?.data, 'event b']);
    expect(blocks(second)).toEqual([]);
  });

  test('pasted into event, goes only to the robot that missed it', async () => {
    const [good, bad] = server.robots;
    if (!good || !bad) throw new Error('two robots');
    const both = inputsFor(good, bad);
    const wrong = { ...both, secret: `${secret}\n${wrongSecret}` };
    const first = await actInProcess({ ...wrong, event: JSON.stringify(event('a')) });
    await actInProcess({ ...both, event: blocks(first)[0] ?? '' });
    expect([contents(0), contents(1)]).toEqual([['event a'], ['event a']]);
  });

  test('has no secret of an event in it', async () => {
    const leaky = event('a', { data: `the secret is ${secret}` });
    const run = await actInProcess({ ...inputs({ retries: 'many' }), event: JSON.stringify(leaky) });
    expect(run.summary).toContain('the secret is ***');
    expect(run.summary).not.toContain(secret);
  });
});

test('words that DingTalk calls unsafe: the group has a message, the event is kept, and a warning says why', async () => {
  const faults = await startFaultServer([
    answer('{"errcode":430102,"errmsg":"description:文本不安全;solution:x;"}'),
    ok,
  ]);
  const run = await actInProcess({
    webhook: faults.url,
    'allowed-hosts': faults.host,
    event: JSON.stringify(event('a')),
  });
  await faults.close();
  expect(run.exitCode).toBe(0);
  expect(resultsOf(run)).toMatchObject([{ status: 'sent', truncated: true, attempts: 2 }]);
  expect(said(run, 'warning')).toMatch(/event "a" \(quickstart\) unsafe \(errcode 430102, 文本不安全\)/);
  expect(said(run, 'notice')).toContain(run.outputs['dead-letter-file']);
  expect(deadLetters(run)).toEqual([event('a')]);
  const text = JSON.stringify(JSON.parse(run.outputs.message ?? ''));
  for (const word of ['octo', 'CI', 'main']) expect(text).toContain(word);
  expect(text).not.toContain('event a');
});

describe('groups without webhook', () => {
  const robots = () =>
    JSON.stringify({ ops: { webhook: '' }, dev: { webhook: server.robots[0]?.url, secret } });
  const to = (group: string) => ({
    robots: robots(),
    'allowed-hosts': inputs()['allowed-hosts'],
    event: JSON.stringify(event('a', { xvchatgroup: group })),
  });

  test('matter only where they are addressed', async () => {
    expect((await actInProcess(to('dev'))).outputs.status).toBe('sent');
    const run = await actInProcess(to('ops'));
    expect(run.outputs.status).toBe('failed');
    expect(said(run, 'error')).toMatch(/Group "ops" of "robots" has no webhook/);
    expect(deadLetters(run)).toHaveLength(1);
  });

  test('are skipped with a notice where missing webhooks are', async () => {
    const run = await actInProcess({ ...to('ops'), 'on-missing-webhook': 'skip' });
    expect(run.outputs.status).toBe('skipped');
    expect(said(run, 'notice')).toContain('"ops"');
    const both = await actInProcess({ ...to('dev'), 'chat-group': 'ops, dev', 'on-missing-webhook': 'skip' });
    expect(both.outputs.status).toBe('sent');
  });

  test('an empty line among the webhooks is reported', async () => {
    const [one, two] = server.robots;
    const webhook = `${one?.url}\n\n${two?.url}`;
    const run = await actInProcess({
      ...inputs(),
      webhook,
      secret: `${secret}\n${secret}`,
      event: JSON.stringify(event('a')),
    });
    expect(run.outputs.status).toBe('sent');
    expect(said(run, 'warning')).toContain('line 2 of 3 is empty');
    expect([contents(0), contents(1)]).toEqual([['event a'], ['event a']]);
  });
});

describe('a log that nobody takes', () => {
  const outs = ['closed', ...(existsSync('/dev/full') ? (['full'] as const) : [])] as const;

  test.each(outs)('stdout is %s: the message is sent', async (stdout) => {
    const run = await act({ ...inputs(), event: JSON.stringify(event('a')) }, { stdout });
    expect(run.outputs.status).toBe('sent');
    expect(run.exitCode).toBe(0);
    expect(contents()).toEqual(['event a']);
  });

  test.each(outs)('stdout is %s: what is not sent is kept', async (stdout) => {
    const run = await act(
      { ...inputs({ secret: wrongSecret }), event: JSON.stringify(event('a')) },
      { stdout },
    );
    expect(run.outputs.status).toBe('failed');
    expect(deadLetters(run)).toEqual([event('a')]);
  });
});

test('an error that nobody catches keeps the events that are not known to have arrived', async () => {
  const preload = fileURLToPath(new URL('preload/stray-error.cjs', import.meta.url));
  const silent = await startFaultServer([{ at: 'request', act: () => {} }]);
  const webhook = `${server.robots[0]?.url}\n${silent.url}`;
  const hosts = `${inputs()['allowed-hosts']}\n${silent.host}`;
  const run = await act(
    {
      webhook,
      secret: `${secret}\n-`,
      'allowed-hosts': hosts,
      event: JSON.stringify([event('a'), event('b')]),
    },
    { env: { NODE_OPTIONS: `--require ${JSON.stringify(preload)}` } },
  );
  await silent.close();
  expect(run.outputs.status).toBe('failed');
  expect(deadLetters(run).map(({ id }) => id)).toEqual(['a', 'b']);
});

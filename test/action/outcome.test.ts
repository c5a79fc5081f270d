import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type Robot, type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { actInProcess } from './in-process.ts';
import { act, inputsFor, resultsOf, seedEvent } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';
const wrongSecret = 'SEC0000000000000000000000000000000000000000000000000000000000000000';

let server: RobotServer;
afterEach(() => server?.close());

/** As many robots as asked for, all with the same signing secret. */
async function robots<const T extends readonly unknown[]>(...each: T): Promise<{ [K in keyof T]: Robot }> {
  server = await startRobots(each.map(() => ({ secret })));
  return server.robots as unknown as { [K in keyof T]: Robot };
}

function event(id: string) {
  return { ...seedEvent, id, data: `event ${id}` };
}

function contentsOf({ received }: Robot): string[] {
  return received.map((message) => (message.msgtype === 'text' ? message.text.content : message.msgtype));
}

test('a refused message fails the step, says what to change, and keeps the event', async () => {
  const [robot] = await robots(1);
  const run = await act({ ...inputsFor(robot), secret: wrongSecret, event: JSON.stringify(seedEvent) });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.error).toHaveLength(1);
  const [{ message } = { message: '' }] = run.annotations.error;
  expect(message).toContain('errcode 310000');
  expect(message).toContain('sign not match');
  expect(message).toContain('"secret"');
  expect(message).toContain(run.outputs['dead-letter-file']);
  expect(run.outputs).toMatchObject({ status: 'failed', errcode: '310000' });
  expect(run.outputs.errmsg).toContain('sign not match');
  expect(JSON.parse(readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8'))).toEqual([seedEvent]);
});

test('on-failure: warn leaves the step green, and says the same in a warning', async () => {
  const [robot] = await robots(1);
  const inputs = { ...inputsFor(robot), secret: wrongSecret, event: JSON.stringify(seedEvent) };
  const run = await act({ ...inputs, 'on-failure': 'warn' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.status).toBe('failed');
  expect(run.annotations.error).toEqual([]);
  expect(run.annotations.warning.map(({ message }) => message).join()).toContain('sign not match');
  expect(run.outputs['dead-letter-file']).not.toBe('');
});

test('dead letters go where dead-letter-file says, and can be sent again from there', async () => {
  const [robot] = await robots(1);
  const inputs = { ...inputsFor(robot), 'dead-letter-file': 'kept/letters.json' };
  const batch = JSON.stringify([event('a'), event('b')]);
  const first = await actInProcess({ ...inputs, secret: wrongSecret, event: batch });
  expect(first.outputs['dead-letter-file']).toMatch(/kept.letters\.json$/);
  const again = await actInProcess(
    { ...inputs, 'event-file': 'kept/letters.json', 'dead-letter-file': '' },
    { workspace: first.workspace },
  );
  expect(again.outputs.status).toBe('sent');
  expect(contentsOf(robot)).toEqual(['event a', 'event b']);
});

test('the dead letter of a failed build is still a failed build when it is sent again', async () => {
  const [robot] = await robots(1);
  const inputs = { ...inputsFor(robot), 'dead-letter-file': 'letters.json' };
  const needs = JSON.stringify({ test: { result: 'failure', outputs: {} } });
  const first = await actInProcess({ ...inputs, secret: wrongSecret, needs });
  expect(first.outputs.status).toBe('failed');
  await actInProcess({ ...inputs, 'event-file': 'letters.json' }, { workspace: first.workspace });
  const [message] = robot.received;
  expect(message?.msgtype === 'markdown' && message.markdown.title).toContain('CI failed');
});

test('with require: all, one robot that refuses makes it partial and red, and only it gets the event again', async () => {
  const [good, bad] = await robots(1, 2);
  const inputs = {
    ...inputsFor(good, bad),
    'dead-letter-file': 'letters.json',
    event: JSON.stringify(event('a')),
  };
  const first = await actInProcess({ ...inputs, secret: `${secret}\n${wrongSecret}` });
  expect(first.exitCode).toBe(1);
  expect(first.outputs.status).toBe('partial');
  expect(resultsOf(first)).toMatchObject([
    { robot: '#1', status: 'sent', errcode: 0 },
    { robot: '#2', status: 'failed', errcode: 310000 },
  ]);
  const again = await actInProcess(
    { ...inputs, event: '', 'event-file': 'letters.json' },
    { workspace: first.workspace },
  );
  expect(again.outputs.status).toBe('sent');
  expect(contentsOf(good)).toEqual(['event a']);
  expect(contentsOf(bad)).toEqual(['event a']);
});

test('a digest that one of two robots refuses goes again to that one only, with all its events', async () => {
  const [good, bad] = await robots(1, 2);
  const batch = ['a', 'b', 'c'].map(event);
  const inputs = { ...inputsFor(good, bad), batch: 'digest', 'dead-letter-file': 'letters.json' };
  const first = await actInProcess({
    ...inputs,
    secret: `${secret}\n${wrongSecret}`,
    event: JSON.stringify(batch),
  });
  expect(first.outputs.status).toBe('partial');
  expect(resultsOf(first)).toMatchObject([
    { robot: '#1', status: 'sent' },
    { robot: '#2', status: 'failed' },
  ]);
  expect(first.summary).toContain('letters');
  const again = await actInProcess(
    { ...inputs, 'event-file': 'letters.json' },
    { workspace: first.workspace },
  );
  expect(resultsOf(again)).toMatchObject([{ robot: '#2', status: 'sent' }]);
  expect(JSON.parse(again.outputs.event ?? '')).toMatchObject(batch);
  expect([good, bad].map(({ received }) => received.length)).toEqual([1, 1]);
});

test('with require: any, one robot that accepts is enough, and the other is a warning', async () => {
  const [good, bad] = await robots(1, 2);
  const inputs = { ...inputsFor(good, bad), event: JSON.stringify(event('a')), require: 'any' };
  const run = await actInProcess({ ...inputs, secret: `${secret}\n${wrongSecret}` });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ status: 'partial', errcode: '310000' });
  expect(run.annotations.warning.map(({ message }) => message).join()).toContain('#2');
});

test('with require: any, what one robot did not get is kept, and goes to it alone', async () => {
  const [good, bad] = await robots(1, 2);
  const inputs = { ...inputsFor(good, bad), require: 'any' };
  const first = await actInProcess({
    ...inputs,
    secret: `${secret}\n${wrongSecret}`,
    event: JSON.stringify(event('a')),
  });
  const file = first.outputs['dead-letter-file'] ?? '';
  expect(first.annotations.warning.map(({ message }) => message).join()).toContain(file);
  await actInProcess({ ...inputs, 'event-file': file }, { workspace: first.runnerTemp });
  expect(contentsOf(good)).toEqual(['event a']);
  expect(contentsOf(bad)).toEqual(['event a']);
});

test('without a webhook the step fails, or is skipped when asked to', async () => {
  const fails = await act({ event: JSON.stringify(seedEvent) });
  expect(fails.exitCode).toBe(1);
  expect(JSON.parse(readFileSync(fails.outputs['dead-letter-file'] ?? '', 'utf8'))).toEqual([seedEvent]);
  const skips = await act({ 'on-missing-webhook': 'skip' });
  expect(skips.exitCode).toBe(0);
  expect(skips.outputs.status).toBe('skipped');
  expect(skips.annotations.notice).toHaveLength(1);
});

test('robots whose secrets are all missing are no webhook either', async () => {
  const robots = 'ops:\n  webhook:\n  secret:\ndev:\n  - webhook:\n';
  expect((await actInProcess({ robots })).annotations.error[0]?.message).toContain('no webhook');
  expect((await actInProcess({ robots, 'on-missing-webhook': 'skip' })).outputs.status).toBe('skipped');
});

test.for([
  ['failure', 'success', 'skipped'],
  ['success', 'success', 'sent'],
  ['failure, cancelled', 'cancelled', 'sent'],
  ['cancelled', 'failure', 'skipped'],
] as const)('notify-when: %s of a job with status %s: %s', async ([notifyWhen, jobStatus, status]) => {
  const [robot] = await robots(1);
  const run = await actInProcess({ ...inputsFor(robot), 'notify-when': notifyWhen }, { jobStatus });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.status).toBe(status);
  expect(robot.received).toHaveLength(status === 'sent' ? 1 : 0);
  const notices = run.annotations.notice.map(({ message }) => message);
  const said = `Not sent: notify-when is \`${notifyWhen}\`, the run is \`${jobStatus}\`.`;
  if (status === 'skipped') {
    expect(notices).toEqual([said]);
    expect(run.annotations.warning).toEqual([]);
  } else expect(notices).toEqual([]);
});

test('an empty batch sends nothing, and says so', async () => {
  const [robot] = await robots(1);
  const run = await actInProcess({ ...inputsFor(robot), event: '[]' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.status).toBe('skipped');
  expect(run.annotations.warning.map(({ message }) => message).join()).toContain('empty');
  expect(robot.requests).toEqual([]);
});

test('a dry run shows the request without secrets, and posts nothing', async () => {
  const [robot] = await robots(1);
  const run = await act({ ...inputsFor(robot), event: JSON.stringify(seedEvent), 'dry-run': 'true' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({
    status: 'dry-run',
    errcode: '0',
    errmsg: 'ok',
    'dead-letter-file': '',
  });
  expect(JSON.parse(run.outputs.message ?? '')).toEqual({
    msgtype: 'text',
    text: { content: seedEvent.data },
  });
  expect(run.stdout).toContain('/robot/send?access_token=***');
  expect(run.stdout).toContain(seedEvent.data);
  expect(robot.requests).toEqual([]);
});

test.each([
  ['nothing at all', {}],
  ['groups', { robots: 'ops: {webhook: ""}', 'chat-group': 'ops' }],
  ['skip', { 'on-missing-webhook': 'skip' }],
])('a dry run needs no webhook: %s', async (_, inputs) => {
  const run = await actInProcess({ ...inputs, event: JSON.stringify(seedEvent), 'dry-run': 'true' });
  expect(run.exitCode).toBe(0);
  expect(run.outputs.status).toBe('dry-run');
  expect(JSON.parse(run.outputs.message ?? '')).toEqual({
    msgtype: 'text',
    text: { content: seedEvent.data },
  });
  expect(run.annotations.notice.map(({ message }) => message).join()).toContain('no webhook');
});

test('a message that was cut stands whole in the job summary, and leads there', async () => {
  const [robot] = await robots(1);
  const long = Array.from({ length: 2_000 }, (_, index) => `- line ${index} of a long text`).join('\n');
  const run = await actInProcess(
    {
      ...inputsFor(robot),
      event: JSON.stringify({ ...seedEvent, xvmsgtype: undefined, data: { n: 1 } }),
      text: long,
    },
    { env: { GITHUB_RUN_ID: '77', GITHUB_REPOSITORY: 'octo/hello', GITHUB_RUN_ATTEMPT: '2' } },
  );
  expect(resultsOf(run)).toMatchObject([{ status: 'sent', truncated: true }]);
  const [message] = robot.received;
  const text = message?.msgtype === 'markdown' ? message.markdown.text : '';
  expect(text).not.toContain('line 1999');
  expect(text).toContain(encodeURIComponent('https://github.com/octo/hello/actions/runs/77/attempts/2'));
  expect(run.summary).toContain('line 1999');
});

test('every event of a batch is a message, in order, and the outputs are arrays', async () => {
  const [robot] = await robots(1);
  const batch = ['a', 'b', 'c'].map(event);
  const run = await actInProcess({ ...inputsFor(robot), event: JSON.stringify(batch) });
  expect(contentsOf(robot)).toEqual(['event a', 'event b', 'event c']);
  expect(JSON.parse(run.outputs.event ?? '')).toEqual(batch);
  expect(JSON.parse(run.outputs.message ?? '')).toHaveLength(3);
  expect(run.outputs['event-id']).toBe('a');
});

test('an output that is too long is left empty, and a notice names it', async () => {
  const [robot] = await robots(1);
  const run = await act(
    { ...inputsFor(robot), 'event-file': 'event.json' },
    { files: { 'event.json': JSON.stringify({ ...seedEvent, data: 'x'.repeat(300_000) }) } },
  );
  expect(run.outputs).toMatchObject({ status: 'sent', event: '' });
  expect(resultsOf(run)).toMatchObject([{ truncated: true }]);
  expect(run.annotations.notice.map(({ message }) => message).join()).toContain('"event"');
});

test('a message that cannot be made keeps the events it was for', async () => {
  const [robot] = await robots(1);
  const run = await actInProcess({
    ...inputsFor(robot),
    event: JSON.stringify(seedEvent),
    text: '{{ evnt.data }}',
  });
  expect(run.exitCode).toBe(1);
  expect(run.annotations.error[0]?.message).toContain('evnt');
  expect(JSON.parse(readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8'))).toEqual([seedEvent]);
  expect(robot.requests).toEqual([]);
});

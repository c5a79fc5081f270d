import { afterEach, expect, test } from 'vitest';
import { type Robot, startRobot, startRobots } from '../deliver/stand-in.ts';
import { act, inputsFor, resultsOf, seedEvent, seedMessage } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';

let robot: Awaited<ReturnType<typeof startRobot>>;
afterEach(() => robot?.close());

function contentOf({ received: [message] }: Robot): unknown {
  const { msgUuid: _, ...content } = message ?? {};
  return content;
}

test('the event of a file reaches the group, signed', async () => {
  robot = await startRobot({ secret });
  const run = await act(
    { ...inputsFor(robot), 'event-file': 'event.json' },
    { files: { 'event.json': JSON.stringify(seedEvent) } },
  );
  expect(run.log).toContain('sent');
  expect(run.exitCode).toBe(0);
  expect(contentOf(robot)).toEqual(seedMessage);
});

test('the event of an input reaches the group', async () => {
  robot = await startRobot({ secret });
  await act({ ...inputsFor(robot), event: JSON.stringify(seedEvent) });
  expect(contentOf(robot)).toEqual(seedMessage);
});

test('a robot without a secret gets no signature', async () => {
  robot = await startRobot({ keyword: 'dingtalk' });
  const run = await act({ ...inputsFor(robot), event: JSON.stringify(seedEvent) });
  expect(run.outputs.status).toBe('sent');
  expect([...(robot.requests[0]?.query.keys() ?? [])]).toEqual(['access_token']);
});

test('the outputs are as promised', async () => {
  robot = await startRobot({ secret });
  const run = await act({ ...inputsFor(robot), event: JSON.stringify(seedEvent) });
  expect(run.outputs).toMatchObject({
    status: 'sent',
    'event-id': seedEvent.id,
    errcode: '0',
    errmsg: 'ok',
    'dead-letter-file': '',
  });
  expect(JSON.parse(run.outputs.event ?? '')).toEqual(seedEvent);
  expect(JSON.parse(run.outputs.message ?? '')).toEqual(seedMessage);
  expect(resultsOf(run)).toEqual([
    {
      robot: '#1',
      status: 'sent',
      errcode: 0,
      errmsg: 'ok',
      attempts: 1,
      ambiguous: false,
      truncated: false,
      durationMs: expect.any(Number),
    },
  ]);
});

test('xvchatgroup chooses the group of robots', async () => {
  const server = await startRobots([{ secret }, { secret }]);
  const [bot1, other] = server.robots as [Robot, Robot];
  const run = await act({
    'allowed-hosts': server.host,
    robots: JSON.stringify({
      other: { webhook: other.url, secret },
      bot1: { webhook: bot1.url, secret },
    }),
    event: JSON.stringify(seedEvent),
  });
  await server.close();
  expect(resultsOf(run)).toMatchObject([{ robot: 'bot1', status: 'sent' }]);
  expect(contentOf(bot1)).toEqual(seedMessage);
  expect(other.requests).toEqual([]);
});

test('without xvchatgroup the first group gets the event, and the Vanus list is read', async () => {
  const server = await startRobots([{ secret }, { secret }]);
  const [first, second] = server.robots as [Robot, Robot];
  const { xvchatgroup: _, ...event } = seedEvent;
  await act({
    'allowed-hosts': server.host,
    robots: JSON.stringify([
      { chat_group: 'ops', url: first.url, signature: secret },
      { chat_group: 'bot1', url: second.url, signature: secret },
    ]),
    event: JSON.stringify(event),
  });
  await server.close();
  expect(contentOf(first)).toEqual(seedMessage);
  expect(second.requests).toEqual([]);
});

test.for([
  [
    'link',
    { title: 'T', text: 'x', messageUrl: 'https://example.com/a', picUrl: 'https://example.com/p.png' },
  ],
  ['markdown', { title: 'T', text: '# x' }],
  ['actionCard', { title: 'T', text: 'x', singleTitle: 'Open', singleURL: 'https://example.com/' }],
  [
    'feedCard',
    { links: [{ title: 'T', messageURL: 'https://example.com/', picURL: 'https://example.com/p.png' }] },
  ],
] as const)('xvmsgtype %s sends the data as it is written', async ([msgtype, data]) => {
  robot = await startRobot({ secret });
  const event = { ...seedEvent, datacontenttype: 'application/json', xvmsgtype: msgtype, data };
  await act({ ...inputsFor(robot), event: JSON.stringify(event) });
  expect(contentOf(robot)).toEqual({ msgtype, [msgtype]: data });
});

test('without event and event-file the workflow becomes a CloudEvent and a message', async () => {
  robot = await startRobot({ secret });
  const run = await act(inputsFor(robot), {
    event: { name: 'push', payload: { ref: 'refs/heads/main', repository: { full_name: 'octo/hello' } } },
  });
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.outputs.event ?? '')).toMatchObject({
    specversion: '1.0',
    type: 'com.github.push',
    source: 'https://api.github.com/repos/octo/hello',
    subject: 'refs/heads/main',
  });
  const [message] = robot.received;
  expect(message?.msgtype === 'markdown' && message.markdown.text).toContain('octo/hello');
});

test('a payload that says nothing is described by what the runner knows', async () => {
  robot = await startRobot({ secret });
  await act(inputsFor(robot), { event: { name: 'push', payload: {} } });
  const [message] = robot.received;
  expect(message?.msgtype === 'markdown' && message.markdown.title).toBe(
    'mona moved branch main · octo/hello',
  );
});

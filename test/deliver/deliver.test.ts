import { afterEach, describe, expect, test } from 'vitest';
import { deliver, performDryRun } from '../../src/deliver/deliver.ts';
import type { PlannedDelivery } from '../../src/deliver/planned-delivery.ts';
import type { PostResult } from '../../src/deliver/wire/post.ts';
import type { RobotRequest } from '../../src/deliver/wire/request.ts';
import { UserError } from '../../src/errors.ts';
import { containsSecret } from '../../src/redact.ts';
import { say } from '../../src/said.ts';
import { english } from '../english.ts';
import { answer, ok, startFaultServer } from '../faults/fault-server.ts';
import {
  deliverOne,
  destination,
  never,
  openRuntime,
  plannedText,
  policy,
  robotAt,
  shown,
  skippingClock,
} from './runtime.ts';
import { type RobotOptions, type ServerOptions, startRobots } from './stand-in.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function bench(options: readonly RobotOptions[], server: ServerOptions = {}) {
  const clock = skippingClock();
  const standIn = await startRobots(options, { now: clock.now, ...server });
  const runtime = await openRuntime({ clock });
  open.push(standIn, runtime.transport);
  const robots = standIn.robots.map(({ url, secret }) => robotAt(url, secret));
  return { runtime, standIn, robots, clock };
}

function pool(robots: readonly ReturnType<typeof robotAt>[], name = 'ops') {
  const [first, ...rest] = robots;
  if (!first) throw new Error('a pool without robots');
  return destination(name, first, ...rest);
}

const contents = (messages: readonly object[]) =>
  messages.map((message) => ('text' in message ? (message.text as { content: string }).content : ''));

test('a signed message is accepted by a robot that checks it', async () => {
  const { runtime, standIn, robots } = await bench([{ secret: 'SECtest123456' }]);
  const delivery = await deliverOne(plannedText(pool(robots, '#1')), runtime);
  expect(delivery).toMatchObject({
    status: 'sent',
    robot: '#1',
    errcode: 0,
    errmsg: 'ok',
    explanation: undefined,
    attempts: 1,
    ambiguous: false,
    truncated: false,
    warnings: [],
  });
  expect(standIn.robots[0]?.received).toEqual([delivery.message]);
});

test('nothing planned, nothing delivered', async () => {
  const { runtime } = await bench([]);
  expect(await deliver([], policy, runtime, never)).toEqual([]);
});

test('fifty robots are served side by side, over connections of their own, without a warning from Node', async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error) => warnings.push(warning);
  process.on('warning', keep);
  const { runtime, robots } = await bench(Array.from({ length: 50 }, () => ({})));
  const plannedDeliveries = robots.map((robot, index) => plannedText(destination(`#${index + 1}`, robot)));
  const deliveries = await deliver(plannedDeliveries, policy, runtime, new AbortController().signal);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', keep);
  expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
  expect(warnings).toEqual([]);
});

test('messages to one group arrive in their order; results are in the order of the planned deliveries', async () => {
  const { runtime, standIn, robots } = await bench([{}, {}]);
  const [a, b] = robots.map((robot, index) => destination(`#${index + 1}`, robot));
  if (!a || !b) throw new Error('two robots');
  const plannedDeliveries = ['1', '2', '3', '4'].flatMap((text) => [
    plannedText(a, text),
    plannedText(b, text),
  ]);
  const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
  expect(deliveries.map(({ planned }) => planned)).toEqual(plannedDeliveries);
  for (const { received } of standIn.robots) expect(contents(received)).toEqual(['1', '2', '3', '4']);
});

describe('the rate limit', () => {
  test('25 messages to one robot: all accepted, at most 20 in any 60 s, and the log shows the progress', async () => {
    const { runtime, standIn, robots } = await bench([{}]);
    const plannedDeliveries = Array.from({ length: 25 }, (_, index) =>
      plannedText(pool(robots, '#1'), `m${index}`),
    );
    const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
    expect(deliveries.every(({ status, attempts }) => status === 'sent' && attempts === 1)).toBe(true);
    const times = standIn.requests.map(({ atMs }) => atMs);
    for (const [index, atMs] of times.entries()) {
      expect((times[index + 20] ?? Number.POSITIVE_INFINITY) - atMs).toBeGreaterThanOrEqual(60_000);
    }
    expect(runtime.lines.join('\n')).toMatch(/#1: 20 sent, waiting until \d\d:\d\d:\d\d UTC .*, 5 left/);
  });

  test('waiting for the rate limit does not count against the deadline', async () => {
    const { runtime, robots } = await bench([{}]);
    const plannedDeliveries = Array.from({ length: 22 }, (_, index) =>
      plannedText(pool(robots, '#1'), `m${index}`),
    );
    const deliveries = await deliver(plannedDeliveries, { ...policy, deadlineMs: 5_000 }, runtime, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
  });

  test('a pool of three takes 60 messages without waiting', async () => {
    const { runtime, standIn, robots } = await bench([{}, {}, {}]);
    const plannedDeliveries = Array.from({ length: 60 }, (_, index) =>
      plannedText(pool(robots), `m${index}`),
    );
    const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
    expect(deliveries.every(({ status, attempts }) => status === 'sent' && attempts === 1)).toBe(true);
    expect(standIn.robots.map(({ received }) => received.length)).toEqual([20, 20, 20]);
    expect(runtime.sleeps).toEqual([]);
  });

  test('a robot in two groups has one rate limit', async () => {
    const { runtime, standIn, robots } = await bench([{}]);
    const plannedDeliveries = ['a', 'b'].flatMap((name) =>
      Array.from({ length: 15 }, (_, index) => plannedText(pool(robots, name), `${name}${index}`)),
    );
    const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    expect(standIn.requests).toHaveLength(30);
  });
});

describe('a pool', () => {
  test('starts with a robot chosen by the id of the event', async () => {
    const { runtime, standIn, robots } = await bench([{}, {}, {}, {}]);
    for (let index = 0; index < 40; index += 1)
      await deliverOne(plannedText(pool(robots), `event-${index}`), runtime);
    for (const { received } of standIn.robots) expect(received.length).toBeGreaterThan(2);
  });

  test('switches to its next robot when one is disabled, warns once, and does not use it again', async () => {
    const { runtime, standIn, robots } = await bench([{ disabled: true }, {}]);
    const plannedDeliveries = Array.from({ length: 12 }, (_, index) =>
      plannedText(pool(robots), `m${index}`),
    );
    const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    expect(standIn.robots[0]?.requests).toHaveLength(1);
    expect(english(deliveries.flatMap(({ warnings }) => warnings))).toEqual([
      expect.stringMatching(/Robot 1 of 2 in "ops" accepts no messages\..*disabled/),
    ]);
  });

  test('switches to its next robot when one is rate-limited, with the same msgUuid', async () => {
    const { runtime, standIn, robots, clock } = await bench([{}, {}]);
    const other = await openRuntime({ clock });
    open.push(other.transport);
    const [first, second] = robots;
    if (!first || !second) throw new Error('two robots');
    for (let index = 0; index < 20; index += 1)
      await deliverOne(plannedText(pool([first]), `x${index}`), other);
    const plannedDeliveries = Array.from({ length: 5 }, (_, index) =>
      plannedText(pool([first, second]), `m${index}`),
    );
    const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    const hopped = deliveries.find(({ attempts }) => attempts === 2);
    const bodies = standIn.requests
      .map(({ body }) => body)
      .filter((body) => body.includes(hopped?.message?.msgUuid ?? '?'));
    expect(bodies).toHaveLength(2);
    expect(contents(standIn.robots[1]?.received ?? [])).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  test('switches to its next robot for a message that lacks the keyword of one, which still gets other messages', async () => {
    const { runtime, standIn, robots } = await bench([{ keyword: 'build' }, {}]);
    const plannedDeliveries = ['a note', 'the build', 'the build'].map((text) =>
      plannedText(pool(robots), text, 'event-3'),
    );
    const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
    expect(deliveries.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
    const [strict, open] = standIn.robots;
    expect(strict?.requests).toHaveLength(3);
    expect(contents(strict?.received ?? [])).toEqual(['the build', 'the build']);
    expect(contents(open?.received ?? [])).toEqual(['a note']);
    expect(english(deliveries[0]?.warnings ?? [])).toEqual([
      expect.stringMatching(/Robot 1 of 2 .*Set "keyword"/),
    ]);
  });

  test('fails with the reason when no robot is left', async () => {
    const { runtime, robots } = await bench([{ disabled: true }, { disabled: true }]);
    const delivery = await deliverOne(plannedText(pool(robots)), runtime);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, errcode: 400102 });
  });
});

test('a robot that refuses every message is not used again: the rest of the batch fails with its reason', async () => {
  const { runtime, standIn, robots } = await bench([{ disabled: true }]);
  const plannedDeliveries = Array.from({ length: 30 }, (_, index) =>
    plannedText(pool(robots, '#1'), `m${index}`),
  );
  const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
  expect(new Set(deliveries.map(({ status, errcode }) => `${status} ${errcode}`))).toEqual(
    new Set(['failed 400102']),
  );
  expect(standIn.requests).toHaveLength(1);
});

test('a message without the keyword is refused, and the next one is sent', async () => {
  const { runtime, robots } = await bench([{ keyword: 'build' }]);
  const plannedDeliveries = ['a note', 'the build'].map((text) => plannedText(pool(robots, '#1'), text));
  const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
  expect(deliveries.map(({ status, errcode }) => `${status} ${errcode}`)).toEqual([
    'failed 310000',
    'sent 0',
  ]);
});

test('after a rate limit nothing more is posted for the minute: the rest of the batch fails at once', async () => {
  const { runtime, standIn, robots, clock } = await bench([{}]);
  const other = await openRuntime({ clock });
  open.push(other.transport);
  for (let index = 0; index < 20; index += 1)
    await deliverOne(plannedText(pool(robots, '#1'), `x${index}`), other);
  const plannedDeliveries = Array.from({ length: 10 }, (_, index) =>
    plannedText(pool(robots, '#1'), `m${index}`),
  );
  const deliveries = await deliver(plannedDeliveries, policy, runtime, never);
  expect(deliveries.every(({ status, errcode }) => status === 'failed' && errcode === 130101)).toBe(true);
  expect(standIn.requests).toHaveLength(21);
});

describe('a message', () => {
  const draft = (
    renderFor: PlannedDelivery['draft']['renderFor'],
    robots: readonly ReturnType<typeof robotAt>[],
  ): PlannedDelivery => ({
    ...plannedText(pool(robots, '#1')),
    draft: { isBuiltin: true, renderFor },
  });

  test('that cannot be rendered fails and says what its author has to fix', async () => {
    const { runtime, robots } = await bench([{}]);
    const planned = draft(() => {
      throw new UserError(say`Input "payload" is too long.`);
    }, robots);
    expect(await deliverOne(planned, runtime)).toMatchObject({
      status: 'failed',
      attempts: 0,
      explanation: { text: 'Input "payload" is too long.' },
    });
  });

  test('that cannot be rendered does not open the circuit: the fifth message is sent', async () => {
    const { runtime, robots, standIn } = await bench([{}]);
    const planned = draft(() => {
      throw new UserError(say`Input "payload" is too long.`);
    }, robots);
    const deliveries = await deliver(
      [planned, planned, planned, planned, plannedText(pool(robots, '#1'))],
      policy,
      runtime,
      never,
    );
    expect(deliveries.at(-1)?.status).toBe('sent');
    expect(standIn.requests).toHaveLength(1);
  });

  test('that fails because of a bug is reported as a bug, and the others are delivered', async () => {
    const { runtime, robots, standIn } = await bench([{}]);
    const planned = draft(() => {
      throw new TypeError('x is not a function');
    }, robots);
    const deliveries = await deliver([planned, plannedText(pool(robots, '#1'))], policy, runtime, never);
    expect(deliveries.map(({ status }) => status)).toEqual(['failed', 'sent']);
    expect(deliveries[0]?.explanation?.text).toMatch(/unexpected error: x is not a function.*bug/);
    expect(standIn.requests).toHaveLength(1);
  });

  test.each([
    ['token', (robot: ReturnType<typeof robotAt>) => robot.webhook.token.reveal(), /access token.*"webhook"/],
    [
      'secret',
      (robot: ReturnType<typeof robotAt>) => robot.secret?.reveal() ?? '',
      /signing secret.*"secret"/,
    ],
    [
      'token in base64',
      (robot: ReturnType<typeof robotAt>) =>
        Buffer.from(`x${robot.webhook.token.reveal()}`).toString('base64'),
      /access token/,
    ],
  ])('with a %s in it is not posted, and the failure does not show it', async (_, leak, remedy) => {
    const { runtime, robots, standIn } = await bench([{ secret: 'SECtest123456' }]);
    const [robot] = robots;
    if (!robot) throw new Error('one robot');
    const delivery = await deliverOne(plannedText(pool(robots, '#1'), `look: ${leak(robot)}`), runtime);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 0, message: undefined });
    expect(delivery.explanation?.text).toMatch(remedy);
    expect(standIn.requests).toEqual([]);
  });
});

describe('a cancelled run', () => {
  test('posts nothing when it is cancelled before', async () => {
    const { runtime, robots, standIn } = await bench([{}]);
    const delivery = await deliverOne(plannedText(pool(robots)), runtime, {}, AbortSignal.abort());
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: 0, errmsg: 'cancelled' });
    expect(standIn.requests).toEqual([]);
  });

  test('leaves exactly the rest of a batch, and ends its waits at once', async () => {
    const { runtime, robots, standIn } = await bench([{}]);
    const cancel = new AbortController();
    const plannedDeliveries = Array.from({ length: 25 }, (_, index) =>
      plannedText(pool(robots), `m${index}`),
    );
    const sleep = (_: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        cancel.abort();
      });
    const deliveries = await deliver(plannedDeliveries, policy, { ...runtime, sleep }, cancel.signal);
    expect(deliveries.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 20 }, () => 'sent'),
      ...Array.from({ length: 5 }, () => 'cancelled'),
    ]);
    expect(standIn.robots[0]?.received).toHaveLength(20);
  });

  test('waits three seconds for a request in flight, and reports its result', async () => {
    const { robots, runtime } = await bench([{}]);
    const cancel = new AbortController();
    const post = async (...args: Parameters<typeof runtime.post>): Promise<PostResult> => {
      cancel.abort();
      return runtime.transport.post(...args);
    };
    const delivery = await deliverOne(plannedText(pool(robots)), { ...runtime, post }, {}, cancel.signal);
    expect(delivery).toMatchObject({ status: 'sent', attempts: 1 });
  });

  test('gives up a request in flight after three seconds: it may have been delivered', async () => {
    const { runtime, robots } = await bench([{}]);
    const cancel = new AbortController();
    const waits: number[] = [];
    const hanging = (_: RobotRequest, __: number, signal: AbortSignal) =>
      new Promise<PostResult>((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'lost', reason: say`the run was cancelled` }));
        cancel.abort();
      });
    const sleep = async (ms: number) => void waits.push(ms);
    const delivery = await deliverOne(
      plannedText(pool(robots)),
      { ...runtime, post: hanging, sleep },
      {},
      cancel.signal,
    );
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: 1, ambiguous: true });
    expect(delivery.explanation?.text).toMatch(/may have been delivered/);
    expect(waits).toEqual([3_000]);
  });
});

test('a run with at-most-once that is cancelled is cancelled, not failed: a request in flight may have been delivered', async () => {
  const { runtime, robots } = await bench([{}]);
  const cancel = new AbortController();
  const post = async (): Promise<PostResult> => {
    cancel.abort();
    return { kind: 'lost', reason: say`the run was cancelled` };
  };
  const once = { delivery: 'at-most-once' } as const;
  const delivery = await deliverOne(plannedText(pool(robots)), { ...runtime, post }, once, cancel.signal);
  expect(delivery).toMatchObject({ status: 'cancelled', attempts: 1, ambiguous: true });
});

test('a clock that jumps an hour during the retries changes no deadline', async () => {
  const { runtime, standIn, robots } = await bench([{}]);
  let jumpMs = 0;
  let turn = 0;
  const post = async (...args: Parameters<typeof runtime.post>): Promise<PostResult> => {
    jumpMs += turn % 2 === 0 ? 3_600_000 : -7_200_000;
    turn += 1;
    if (turn < 3) return { kind: 'unreached', fault: { kind: 'safe', reason: say`no`, remedy: say`` } };
    return runtime.transport.post(...args);
  };
  const now = () => runtime.now() + jumpMs;
  const delivery = await deliverOne(plannedText(pool(robots)), { ...runtime, post, now });
  expect(delivery).toMatchObject({ status: 'sent', attempts: 3 });
  expect(delivery.durationMs).toBeLessThan(10_000);
  expect(standIn.requests).toHaveLength(1);
});

test('no attempt starts after the deadline, however many retries are left', async () => {
  const clock = skippingClock();
  const runtime = await openRuntime({
    clock,
    random: () => 1,
    post: async (_, timeoutMs, signal): Promise<PostResult> => {
      await clock.sleep(timeoutMs, signal);
      return { kind: 'lost', reason: say`silence` };
    },
  });
  open.push(runtime.transport);
  const start = clock.monotonic();
  const robot = robotAt('http://127.0.0.1:1/robot/send?access_token=f00dfeedf00d');
  const delivery = await deliverOne(plannedText(pool([robot])), runtime, { retries: 100 });
  expect(delivery.status).toBe('failed');
  expect(clock.monotonic() - start).toBeLessThan(61_000);
});

test('the next robot of a pool is not tried after the deadline', async () => {
  const clock = skippingClock();
  const limited = Buffer.from('{"errcode":130101,"errmsg":"too fast"}');
  const runtime = await openRuntime({
    clock,
    post: async (_, __, signal): Promise<PostResult> => {
      await clock.sleep(59_900, signal);
      return {
        kind: 'answer',
        answer: { status: 200, date: undefined, retryAfter: undefined, body: limited },
      };
    },
  });
  open.push(runtime.transport);
  const robots = ['f00dfeed1', 'f00dfeed2'].map((token) =>
    robotAt(`http://127.0.0.1:1/robot/send?access_token=${token}`),
  );
  expect(await deliverOne(plannedText(pool(robots)), runtime)).toMatchObject({
    status: 'failed',
    attempts: 1,
  });
});

test('a retry that the rate limit would delay beyond the deadline fails at once', async () => {
  const { runtime, robots, clock } = await bench([{}]);
  let turn = 0;
  const busy = Buffer.from('{"errcode":-1,"errmsg":"busy"}');
  const post = async (...args: Parameters<typeof runtime.post>): Promise<PostResult> => {
    turn += 1;
    if (turn < 20) return runtime.transport.post(...args);
    return { kind: 'answer', answer: { status: 200, date: undefined, retryAfter: undefined, body: busy } };
  };
  const start = clock.monotonic();
  const plannedDeliveries = Array.from({ length: 20 }, (_, index) => plannedText(pool(robots), `m${index}`));
  const deliveries = await deliver(
    plannedDeliveries,
    { ...policy, deadlineMs: 30_000 },
    { ...runtime, post },
    never,
  );
  expect(deliveries.at(-1)).toMatchObject({ status: 'failed', attempts: 1, errcode: -1 });
  expect(clock.monotonic() - start).toBeLessThan(31_000);
});

test('a dry run posts nothing and shows each request without its credentials', async () => {
  const { runtime, standIn, robots } = await bench([{ secret: 'SECtest123456' }]);
  const deliveries = performDryRun([plannedText(pool(robots, '#1'), 'hello')], runtime);
  expect(deliveries).toMatchObject([
    { status: 'dry-run', attempts: 0, message: { text: { content: 'hello' } } },
  ]);
  const log = runtime.lines.join('\n');
  expect(log).toMatch(/#1: POST http:\/\/127.*access_token=\*\*\*&timestamp=\d+&sign=\*\*\*/);
  expect(log).toContain('"content":"hello"');
  for (const secret of ['SECtest123456', standIn.robots[0]?.token ?? '']) {
    expect(containsSecret(shown(runtime, deliveries), secret)).toBe(false);
  }
  expect(standIn.requests).toEqual([]);
});

test('after an unclear answer the same robot is used again: another one would not know the msgUuid', async () => {
  const unclear = await startFaultServer([answer('Bad Gateway', { status: '502 Bad Gateway' }), ok]);
  const other = await startFaultServer([ok]);
  const runtime = await openRuntime({ clock: skippingClock() });
  open.push(unclear, other, runtime.transport);
  const robots = [unclear, other].map(({ url }) => robotAt(url));
  for (let index = 0; index < 6; index += 1) {
    const delivery = await deliverOne(plannedText(pool(robots), `m${index}`, `event-${index}`), runtime);
    expect(delivery.status).toBe('sent');
  }
  const uuids = [unclear, other].map(
    (server) => new Set(server.arrivals.map(({ body }) => String(JSON.parse(body).msgUuid))),
  );
  expect([...(uuids[0] ?? [])].filter((uuid) => uuids[1]?.has(uuid))).toEqual([]);
});

test('after an unclear answer the delivery waits for the same robot, even if another one is free', async () => {
  const { runtime, robots } = await bench([{}, {}]);
  const asked: string[] = [];
  const post = async (...args: Parameters<typeof runtime.post>): Promise<PostResult> => {
    asked.push(args[0].path.reveal());
    if (asked.length !== 20) return runtime.transport.post(...args);
    return { kind: 'lost', reason: say`the connection was closed before the whole answer` };
  };
  // The same event every time, so that each message begins with the same robot.
  const planned = Array.from({ length: 20 }, (_, index) => plannedText(pool(robots), `m${index}`, 'same'));
  const deliveries = await deliver(planned, { ...policy, deadlineMs: 120_000 }, { ...runtime, post }, never);
  expect(deliveries.at(-1)).toMatchObject({ status: 'sent', attempts: 2 });
  expect(asked).toHaveLength(21);
  expect(new Set(asked).size).toBe(1);
});

import { afterEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { holds } from '../../src/redact.ts';
import { deliver } from '../../src/robot/deliver.ts';
import type { Parcel } from '../../src/robot/parcel.ts';
import { rehearse } from '../../src/robot/rehearse.ts';
import type { Outcome } from '../../src/robot/wire/exchange.ts';
import type { RobotRequest } from '../../src/robot/wire/request.ts';
import { type RobotOptions, type ServerOptions, startRobots } from './stand-in.ts';
import {
  deliverOne,
  destination,
  never,
  openWorld,
  policy,
  robotAt,
  shown,
  skippingClock,
  textParcel,
} from './world.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function bench(options: readonly RobotOptions[], server: ServerOptions = {}) {
  const clock = skippingClock();
  const standIn = await startRobots(options, { now: clock.now, ...server });
  const world = await openWorld({ clock });
  open.push(standIn, world.transport);
  const robots = standIn.robots.map(({ url, secret }) => robotAt(url, secret));
  return { world, standIn, robots, clock };
}

function pool(robots: readonly ReturnType<typeof robotAt>[], name = 'ops') {
  const [first, ...rest] = robots;
  if (!first) throw new Error('a pool without robots');
  return destination(name, first, ...rest);
}

const contents = (messages: readonly object[]) =>
  messages.map((message) => ('text' in message ? (message.text as { content: string }).content : ''));

test('a signed message is accepted by a robot that checks it', async () => {
  const { world, standIn, robots } = await bench([{ secret: 'SECtest123456' }]);
  const delivery = await deliverOne(textParcel(pool(robots, '#1')), world);
  expect(delivery).toMatchObject({
    status: 'sent',
    robot: '#1',
    errcode: 0,
    errmsg: 'ok',
    cure: undefined,
    attempts: 1,
    ambiguous: false,
    truncated: false,
    warnings: [],
  });
  expect(standIn.robots[0]?.received).toEqual([delivery.message]);
});

test('no parcels, no deliveries', async () => {
  const { world } = await bench([]);
  expect(await deliver([], policy, world, never)).toEqual([]);
});

test('fifty robots are served side by side, over connections of their own, without a word from Node', async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error) => warnings.push(warning);
  process.on('warning', keep);
  const { world, robots } = await bench(Array.from({ length: 50 }, () => ({})));
  const parcels = robots.map((robot, index) => textParcel(destination(`#${index + 1}`, robot)));
  const deliveries = await deliver(parcels, policy, world, new AbortController().signal);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', keep);
  expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
  expect(warnings).toEqual([]);
});

test('messages to one group arrive in their order; results are in the order of the parcels', async () => {
  const { world, standIn, robots } = await bench([{}, {}]);
  const [a, b] = robots.map((robot, index) => destination(`#${index + 1}`, robot));
  if (!a || !b) throw new Error('two robots');
  const parcels = ['1', '2', '3', '4'].flatMap((text) => [textParcel(a, text), textParcel(b, text)]);
  const deliveries = await deliver(parcels, policy, world, never);
  expect(deliveries.map(({ parcel }) => parcel)).toEqual(parcels);
  for (const { received } of standIn.robots) expect(contents(received)).toEqual(['1', '2', '3', '4']);
});

describe('pace', () => {
  test('25 messages to one robot: all accepted, at most 20 in any 60 s, and the log says how it goes', async () => {
    const { world, standIn, robots } = await bench([{}]);
    const parcels = Array.from({ length: 25 }, (_, index) => textParcel(pool(robots, '#1'), `m${index}`));
    const deliveries = await deliver(parcels, policy, world, never);
    expect(deliveries.every(({ status, attempts }) => status === 'sent' && attempts === 1)).toBe(true);
    const times = standIn.requests.map(({ atMs }) => atMs);
    for (const [index, atMs] of times.entries()) {
      expect((times[index + 20] ?? Number.POSITIVE_INFINITY) - atMs).toBeGreaterThanOrEqual(60_000);
    }
    expect(world.lines.join('\n')).toMatch(/#1: 20 sent, waiting until \d\d:\d\d:\d\d UTC .*, 5 left/);
  });

  test('waiting for one’s turn does not count against the deadline', async () => {
    const { world, robots } = await bench([{}]);
    const parcels = Array.from({ length: 22 }, (_, index) => textParcel(pool(robots, '#1'), `m${index}`));
    const deliveries = await deliver(parcels, { ...policy, deadlineMs: 5_000 }, world, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
  });

  test('a pool of three takes 60 messages without waiting', async () => {
    const { world, standIn, robots } = await bench([{}, {}, {}]);
    const parcels = Array.from({ length: 60 }, (_, index) => textParcel(pool(robots), `m${index}`));
    const deliveries = await deliver(parcels, policy, world, never);
    expect(deliveries.every(({ status, attempts }) => status === 'sent' && attempts === 1)).toBe(true);
    expect(standIn.robots.map(({ received }) => received.length)).toEqual([20, 20, 20]);
    expect(world.sleeps).toEqual([]);
  });

  test('a robot in two groups keeps one pace', async () => {
    const { world, standIn, robots } = await bench([{}]);
    const parcels = ['a', 'b'].flatMap((name) =>
      Array.from({ length: 15 }, (_, index) => textParcel(pool(robots, name), `${name}${index}`)),
    );
    const deliveries = await deliver(parcels, policy, world, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    expect(standIn.requests).toHaveLength(30);
  });
});

describe('a pool', () => {
  test('is spread by the id of the event', async () => {
    const { world, standIn, robots } = await bench([{}, {}, {}, {}]);
    for (let index = 0; index < 40; index += 1)
      await deliverOne(textParcel(pool(robots), `event-${index}`), world);
    for (const { received } of standIn.robots) expect(received.length).toBeGreaterThan(2);
  });

  test('goes on with its next robot when one is disabled, says so once, and does not ask it again', async () => {
    const { world, standIn, robots } = await bench([{ disabled: true }, {}]);
    const parcels = Array.from({ length: 12 }, (_, index) => textParcel(pool(robots), `m${index}`));
    const deliveries = await deliver(parcels, policy, world, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    expect(standIn.robots[0]?.requests).toHaveLength(1);
    expect(deliveries.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringMatching(/Robot 1 of 2 in "ops" takes no messages\..*disabled/),
    ]);
  });

  test('goes on with its next robot when one is rate-limited, with the same msgUuid', async () => {
    const { world, standIn, robots, clock } = await bench([{}, {}]);
    const other = await openWorld({ clock });
    open.push(other.transport);
    const [first, second] = robots;
    if (!first || !second) throw new Error('two robots');
    for (let index = 0; index < 20; index += 1)
      await deliverOne(textParcel(pool([first]), `x${index}`), other);
    const parcels = Array.from({ length: 5 }, (_, index) => textParcel(pool([first, second]), `m${index}`));
    const deliveries = await deliver(parcels, policy, world, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    const hopped = deliveries.find(({ attempts }) => attempts === 2);
    const bodies = standIn.requests
      .map(({ body }) => body)
      .filter((body) => body.includes(hopped?.message?.msgUuid ?? '?'));
    expect(bodies).toHaveLength(2);
    expect(contents(standIn.robots[1]?.received ?? [])).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  test('goes on with its next robot for a message without the keyword of one, which still gets the others', async () => {
    const { world, standIn, robots } = await bench([{ keyword: 'build' }, {}]);
    const parcels = ['a note', 'the build', 'the build'].map((text) =>
      textParcel(pool(robots), text, 'event-3'),
    );
    const deliveries = await deliver(parcels, policy, world, never);
    expect(deliveries.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
    const [strict, open] = standIn.robots;
    expect(strict?.requests).toHaveLength(3);
    expect(contents(strict?.received ?? [])).toEqual(['the build', 'the build']);
    expect(contents(open?.received ?? [])).toEqual(['a note']);
    expect(deliveries[0]?.warnings).toEqual([expect.stringMatching(/Robot 1 of 2 .*set "keyword"/)]);
  });

  test('fails with the reason when none of its robots is left', async () => {
    const { world, robots } = await bench([{ disabled: true }, { disabled: true }]);
    const delivery = await deliverOne(textParcel(pool(robots)), world);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, errcode: 400102 });
  });
});

test('a robot that refused for good is not asked again: the rest of the batch fails with its reason', async () => {
  const { world, standIn, robots } = await bench([{ disabled: true }]);
  const parcels = Array.from({ length: 30 }, (_, index) => textParcel(pool(robots, '#1'), `m${index}`));
  const deliveries = await deliver(parcels, policy, world, never);
  expect(new Set(deliveries.map(({ status, errcode }) => `${status} ${errcode}`))).toEqual(
    new Set(['failed 400102']),
  );
  expect(standIn.requests).toHaveLength(1);
});

test('a message without the keyword is refused, and the next one is sent', async () => {
  const { world, robots } = await bench([{ keyword: 'build' }]);
  const parcels = ['a note', 'the build'].map((text) => textParcel(pool(robots, '#1'), text));
  const deliveries = await deliver(parcels, policy, world, never);
  expect(deliveries.map(({ status, errcode }) => `${status} ${errcode}`)).toEqual([
    'failed 310000',
    'sent 0',
  ]);
});

test('after a rate limit nothing more is posted for the minute: the rest of the batch fails at once', async () => {
  const { world, standIn, robots, clock } = await bench([{}]);
  const other = await openWorld({ clock });
  open.push(other.transport);
  for (let index = 0; index < 20; index += 1)
    await deliverOne(textParcel(pool(robots, '#1'), `x${index}`), other);
  const parcels = Array.from({ length: 10 }, (_, index) => textParcel(pool(robots, '#1'), `m${index}`));
  const deliveries = await deliver(parcels, policy, world, never);
  expect(deliveries.every(({ status, errcode }) => status === 'failed' && errcode === 130101)).toBe(true);
  expect(standIn.requests).toHaveLength(21);
});

describe('a letter', () => {
  const letter = (
    bodyFor: Parcel['letter']['bodyFor'],
    robots: readonly ReturnType<typeof robotAt>[],
  ): Parcel => ({
    ...textParcel(pool(robots, '#1')),
    letter: { isOurs: true, bodyFor },
  });

  test('that cannot be made fails with what its author has to mend', async () => {
    const { world, robots } = await bench([{}]);
    const parcel = letter(() => {
      throw new Failure('Input "payload" is too long.');
    }, robots);
    expect(await deliverOne(parcel, world)).toMatchObject({
      status: 'failed',
      attempts: 0,
      cure: 'Input "payload" is too long.',
    });
  });

  test('that cannot be made is no silence of the server: the fifth message is sent', async () => {
    const { world, robots, standIn } = await bench([{}]);
    const parcel = letter(() => {
      throw new Failure('Input "payload" is too long.');
    }, robots);
    const deliveries = await deliver(
      [parcel, parcel, parcel, parcel, textParcel(pool(robots, '#1'))],
      policy,
      world,
      never,
    );
    expect(deliveries.at(-1)?.status).toBe('sent');
    expect(standIn.requests).toHaveLength(1);
  });

  test('with a bug in it fails as a bug, and the others are delivered', async () => {
    const { world, robots, standIn } = await bench([{}]);
    const parcel = letter(() => {
      throw new TypeError('x is not a function');
    }, robots);
    const deliveries = await deliver([parcel, textParcel(pool(robots, '#1'))], policy, world, never);
    expect(deliveries.map(({ status }) => status)).toEqual(['failed', 'sent']);
    expect(deliveries[0]?.cure).toMatch(/unexpected error: x is not a function.*bug/);
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
  ])('with a %s in it is not posted, and the failure does not show it', async (_, leak, cure) => {
    const { world, robots, standIn } = await bench([{ secret: 'SECtest123456' }]);
    const [robot] = robots;
    if (!robot) throw new Error('one robot');
    const delivery = await deliverOne(textParcel(pool(robots, '#1'), `look: ${leak(robot)}`), world);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 0, message: undefined });
    expect(delivery.cure).toMatch(cure);
    expect(standIn.requests).toEqual([]);
  });
});

describe('a cancelled run', () => {
  test('posts nothing when it is cancelled before', async () => {
    const { world, robots, standIn } = await bench([{}]);
    const delivery = await deliverOne(textParcel(pool(robots)), world, {}, AbortSignal.abort());
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: 0, errmsg: 'cancelled' });
    expect(standIn.requests).toEqual([]);
  });

  test('leaves exactly the rest of a batch, and ends its waits at once', async () => {
    const { world, robots, standIn } = await bench([{}]);
    const cancel = new AbortController();
    const parcels = Array.from({ length: 25 }, (_, index) => textParcel(pool(robots), `m${index}`));
    const sleep = (_: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        cancel.abort();
      });
    const deliveries = await deliver(parcels, policy, { ...world, sleep }, cancel.signal);
    expect(deliveries.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 20 }, () => 'sent'),
      ...Array.from({ length: 5 }, () => 'cancelled'),
    ]);
    expect(standIn.robots[0]?.received).toHaveLength(20);
  });

  test('waits three seconds for a request in flight, and counts it as what it came to', async () => {
    const { robots, world } = await bench([{}]);
    const cancel = new AbortController();
    const post = async (...args: Parameters<typeof world.post>): Promise<Outcome> => {
      cancel.abort();
      return world.transport.post(...args);
    };
    const delivery = await deliverOne(textParcel(pool(robots)), { ...world, post }, {}, cancel.signal);
    expect(delivery).toMatchObject({ status: 'sent', attempts: 1 });
  });

  test('gives a request in flight up after three seconds: it may have been delivered', async () => {
    const { world, robots } = await bench([{}]);
    const cancel = new AbortController();
    const waits: number[] = [];
    const hanging = (_: RobotRequest, __: number, signal: AbortSignal) =>
      new Promise<Outcome>((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'lost', reason: 'the run was cancelled' }));
        cancel.abort();
      });
    const sleep = async (ms: number) => void waits.push(ms);
    const delivery = await deliverOne(
      textParcel(pool(robots)),
      { ...world, post: hanging, sleep },
      {},
      cancel.signal,
    );
    expect(delivery).toMatchObject({ status: 'cancelled', attempts: 1, ambiguous: true });
    expect(delivery.cure).toMatch(/may have been delivered/);
    expect(waits).toEqual([3_000]);
  });
});

test('a cancelled run is cancelled at most once, too: what was in flight may have been delivered', async () => {
  const { world, robots } = await bench([{}]);
  const cancel = new AbortController();
  const post = async (): Promise<Outcome> => {
    cancel.abort();
    return { kind: 'lost', reason: 'the run was cancelled' };
  };
  const once = { delivery: 'at-most-once' } as const;
  const delivery = await deliverOne(textParcel(pool(robots)), { ...world, post }, once, cancel.signal);
  expect(delivery).toMatchObject({ status: 'cancelled', attempts: 1, ambiguous: true });
});

test('a clock that jumps an hour during the retries changes no deadline', async () => {
  const { world, standIn, robots } = await bench([{}]);
  let jumpMs = 0;
  let turn = 0;
  const post = async (...args: Parameters<typeof world.post>): Promise<Outcome> => {
    jumpMs += turn % 2 === 0 ? 3_600_000 : -7_200_000;
    turn += 1;
    if (turn < 3) return { kind: 'unreached', fault: { kind: 'safe', reason: 'no', cure: '' } };
    return world.transport.post(...args);
  };
  const now = () => world.now() + jumpMs;
  const delivery = await deliverOne(textParcel(pool(robots)), { ...world, post, now });
  expect(delivery).toMatchObject({ status: 'sent', attempts: 3 });
  expect(delivery.durationMs).toBeLessThan(10_000);
  expect(standIn.requests).toHaveLength(1);
});

test('no attempt is begun past the deadline, however many retries are left', async () => {
  const clock = skippingClock();
  const world = await openWorld({
    clock,
    random: () => 1,
    post: async (_, timeoutMs, signal): Promise<Outcome> => {
      await clock.sleep(timeoutMs, signal);
      return { kind: 'lost', reason: 'silence' };
    },
  });
  open.push(world.transport);
  const start = clock.monotonic();
  const robot = robotAt('http://127.0.0.1:1/robot/send?access_token=f00dfeedf00d');
  const delivery = await deliverOne(textParcel(pool([robot])), world, { retries: 100 });
  expect(delivery.status).toBe('failed');
  expect(clock.monotonic() - start).toBeLessThan(61_000);
});

test('the next robot of a pool is not begun with when the time is up', async () => {
  const clock = skippingClock();
  const limited = Buffer.from('{"errcode":130101,"errmsg":"too fast"}');
  const world = await openWorld({
    clock,
    post: async (_, __, signal): Promise<Outcome> => {
      await clock.sleep(59_900, signal);
      return {
        kind: 'answer',
        answer: { status: 200, date: undefined, retryAfter: undefined, body: limited },
      };
    },
  });
  open.push(world.transport);
  const robots = ['f00dfeed1', 'f00dfeed2'].map((token) =>
    robotAt(`http://127.0.0.1:1/robot/send?access_token=${token}`),
  );
  expect(await deliverOne(textParcel(pool(robots)), world)).toMatchObject({ status: 'failed', attempts: 1 });
});

test('a retry that would have to wait for the pace beyond its deadline is not waited for', async () => {
  const { world, robots, clock } = await bench([{}]);
  let turn = 0;
  const busy = Buffer.from('{"errcode":-1,"errmsg":"busy"}');
  const post = async (...args: Parameters<typeof world.post>): Promise<Outcome> => {
    turn += 1;
    if (turn < 20) return world.transport.post(...args);
    return { kind: 'answer', answer: { status: 200, date: undefined, retryAfter: undefined, body: busy } };
  };
  const start = clock.monotonic();
  const parcels = Array.from({ length: 20 }, (_, index) => textParcel(pool(robots), `m${index}`));
  const deliveries = await deliver(parcels, { ...policy, deadlineMs: 30_000 }, { ...world, post }, never);
  expect(deliveries.at(-1)).toMatchObject({ status: 'failed', attempts: 1, errcode: -1 });
  expect(clock.monotonic() - start).toBeLessThan(31_000);
});

test('a dry run posts nothing and shows each request without its credentials', async () => {
  const { world, standIn, robots } = await bench([{ secret: 'SECtest123456' }]);
  const deliveries = rehearse([textParcel(pool(robots, '#1'), 'hello')], world);
  expect(deliveries).toMatchObject([
    { status: 'dry-run', attempts: 0, message: { text: { content: 'hello' } } },
  ]);
  const log = world.lines.join('\n');
  expect(log).toMatch(/#1: POST http:\/\/127.*access_token=\*\*\*&timestamp=\d+&sign=\*\*\*/);
  expect(log).toContain('"content":"hello"');
  for (const secret of ['SECtest123456', standIn.robots[0]?.token ?? '']) {
    expect(holds(shown(world, deliveries), secret)).toBe(false);
  }
  expect(standIn.requests).toEqual([]);
});

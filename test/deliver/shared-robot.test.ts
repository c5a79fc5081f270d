import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { destination, never, plannedText, policy, robotAt } from './runtime.ts';
import { accepted, answered, limited, type Server, virtualRuntime } from './virtual-time.ts';

const robot = robotAt('https://oapi.dingtalk.com/robot/send?access_token=f00dfeedf00d');
const other = robotAt('https://oapi.dingtalk.com/robot/send?access_token=beefbeefbeef');
const unhurried = { ...policy, timeoutMs: 100_000, deadlineMs: 1_000_000 };
const toGroups = (names: readonly string[]) =>
  names.map((name) => plannedText(destination(name, robot), `to ${name}`));

test('two groups that are limited at once share one limit: each tries once more after a minute', async () => {
  let blocked = true;
  const server: Server = (_, nowMs) => {
    if (nowMs >= 60_000) blocked = false;
    return { tookMs: 100, postResult: blocked ? limited : accepted };
  };
  const runtime = virtualRuntime(server);
  const patient = { ...policy, deadlineMs: 120_000 };
  const deliveries = await runtime.during(deliver(toGroups(['a', 'b']), patient, runtime, never));
  expect(deliveries.map(({ status, attempts }) => `${status} ${attempts}`)).toEqual(['sent 2', 'sent 2']);
});

test('a message that was posted before the limit and accepted after it does not end the rest', async () => {
  const posted: number[] = [];
  const server: Server = (_, nowMs) => {
    posted.push(nowMs);
    return posted.length === 1
      ? { tookMs: 5_000, postResult: accepted }
      : { tookMs: 100, postResult: limited };
  };
  const runtime = virtualRuntime(server);
  const plannedDeliveries = [...toGroups(['slow', 'quick']), ...toGroups(['slow'])];
  await runtime.during(deliver(plannedDeliveries, policy, runtime, never));
  expect(posted.slice(0, 2)).toEqual([0, 0]);
  expect(posted.slice(2).every((atMs) => atMs >= 60_000)).toBe(true);
});

test('a slow request counts against the rate limit until a minute after its response', async () => {
  const counted: number[] = [];
  const server: Server = ({ body }, nowMs) => {
    const [tookMs, countedMs] = body.includes('to slow') ? [70_000, 65_000] : [10, 5];
    counted.push(nowMs + countedMs);
    return { tookMs, postResult: accepted };
  };
  const runtime = virtualRuntime(server);
  const plannedDeliveries = [
    ...toGroups(['slow']),
    ...Array.from({ length: 50 }, () => toGroups(['quick'])).flat(),
  ];
  await runtime.during(deliver(plannedDeliveries, unhurried, runtime, never));
  expectPace(counted);
});

const mostlyQuick = fc.oneof({ weight: 9, arbitrary: fc.nat(50) }, fc.integer({ min: 50_000, max: 95_000 }));

/** When a robot counted a request: somewhere between its posting and its answer. */
property.prop(
  [
    fc.array(fc.record({ tookMs: mostlyQuick, counted: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      minLength: 1,
      maxLength: 30,
    }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 25 }),
  ],
  { numRuns: 50 },
)('however many groups share a robot, it counts at most 20 in any 60 s', async (answers, groups, each) => {
  const counted: number[] = [];
  const server: Server = (_, nowMs) => {
    const answer = answers[counted.length % answers.length] ?? { tookMs: 0, counted: 0 };
    counted.push(nowMs + answer.tookMs * answer.counted);
    return { tookMs: answer.tookMs, postResult: accepted };
  };
  const runtime = virtualRuntime(server);
  const names = Array.from({ length: groups }, (_, index) => `group ${index}`);
  const plannedDeliveries = Array.from({ length: each }, () => toGroups(names)).flat();
  const deliveries = await runtime.during(deliver(plannedDeliveries, unhurried, runtime, never));
  expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
  expectPace(counted);
});

function expectPace(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  for (const [index, atMs] of sorted.entries()) {
    expect((sorted[index + 20] ?? Number.POSITIVE_INFINITY) - atMs).toBeGreaterThanOrEqual(60_000);
  }
}

test('a retry does not wait for the rate limit of its robot while another one of the pool is free', async () => {
  let turn = 0;
  const server: Server = () => {
    turn += 1;
    return { tookMs: 10, postResult: turn === 20 ? answered({}, 503) : accepted };
  };
  const runtime = virtualRuntime(server);
  const pool = destination('ops', robot, other);
  const plannedDeliveries = Array.from({ length: 20 }, (_, index) =>
    plannedText(pool, `m${index}`, 'one id'),
  );
  const deliveries = await runtime.during(
    deliver(plannedDeliveries, { ...policy, deadlineMs: 5_000 }, runtime, never),
  );
  expect(deliveries.at(-1)).toMatchObject({ status: 'sent', attempts: 2 });
});

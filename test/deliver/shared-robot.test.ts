import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { type Collision, collide, type Reading, readings } from './collision.ts';
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

const page = readFileSync(new URL('../../docs/delivery.md', import.meta.url), 'utf8');
const chinesePage = readFileSync(new URL('../../docs/delivery.zh-CN.md', import.meta.url), 'utf8');
const allReadings = Object.keys(readings) as Reading[];
const inChinese: Readonly<Record<Reading, string>> = {
  'the last minute': '最近一分钟',
  'the last minute, refused ones too': '最近一分钟，被拒的也算',
  'blocked for ten minutes': '限流十分钟',
};
const defaultDeadline = { deadlineMs: 90_000 };

function expectRow(...cells: readonly (string | number)[]) {
  const translated = cells.map((cell) => inChinese[cell as Reading] ?? cell);
  expect(page).toContain(`\n| ${cells.join(' | ')} |\n`);
  expect(chinesePage).toContain(`\n| ${translated.join(' | ')} |\n`);
}

/** The same without a spread: every later try a minute after the refusal. */
const together = (collision: Collision) => collide({ ...collision, random: () => 0 });

test.each([40, 60].flatMap((repositories) => allReadings.map((reading) => [repositories, reading] as const)))(
  '%i repositories at once on one robot, counted as %s, end as docs/delivery.md says',
  async (repositories, reading) => {
    const collision = { repositories, robots: 1, reading, ...defaultDeadline };
    const { arrived, failed, calls, deliveries } = await collide(collision);
    expect(arrived).toBeGreaterThanOrEqual((await together(collision)).arrived);
    expect(Math.max(...deliveries.map(({ durationMs }) => durationMs))).toBeLessThan(90_000);
    expectRow(repositories, 1, reading, arrived, failed, calls, (await together(collision)).arrived);
  },
);

test.each(allReadings)('three robots take forty repositories at once, counted as %s', async (reading) => {
  const { arrived, failed, calls, deliveries } = await collide({
    repositories: 40,
    robots: 3,
    reading,
    ...defaultDeadline,
  });
  expect({ arrived, failed }).toEqual({ arrived: 40, failed: 0 });
  expect(Math.max(...deliveries.map(({ durationMs }) => durationMs))).toBeLessThan(1_000);
  expect(page).toContain(`\n| 40 | 3 | any of these | ${arrived} | ${failed} | ${calls} | 40 |\n`);
  expect(chinesePage).toContain(`\n| 40 | 3 | 以上任一种 | ${arrived} | ${failed} | ${calls} | 40 |\n`);
});

test.each([90, 150, 300])(
  'what a deadline of %i s brings and costs is in docs/delivery.md',
  async (seconds) => {
    const outcomes = await Promise.all(
      allReadings.map((reading) =>
        collide({ repositories: 60, robots: 1, reading, deadlineMs: seconds * 1_000 }),
      ),
    );
    const minutes = Math.round(Math.max(...outcomes.map((outcome) => outcome.minutes)));
    expectRow(seconds, ...outcomes.map(({ arrived }) => arrived), minutes);
  },
);

test('what is refused again in the minute that follows is blocked, and the failure says that robots help', async () => {
  const collision = {
    repositories: 40,
    robots: 1,
    reading: 'blocked for ten minutes',
    ...defaultDeadline,
  } as const;
  const { deliveries } = await collide(collision);
  const failed = deliveries.filter(({ status }) => status === 'failed');
  for (const { attempts, explanation } of failed) {
    expect(attempts).toBe(2);
    expect(explanation?.text).toContain('three robots take 60 messages a minute');
    expect(explanation?.text).toContain('counts as blocked for ten minutes');
  }
});

import { describe, expect, test } from 'vitest';
import { RobotHealth } from '../../src/deliver/robot-health.ts';
import { say } from '../../src/said.ts';
import { robotAt } from './runtime.ts';

const at = (token: string, host = 'oapi.dingtalk.com') =>
  robotAt(`https://${host}/robot/send?access_token=${token.repeat(32)}`);
const [a, b] = [at('a'), at('b')];
const limit = {
  kind: 'rate-limited',
  errcode: 130101,
  errmsg: say`too fast`,
  explanation: say`c`,
  isBlocked: false,
} as const;
const refusal = (blame: 'robot' | 'organisation' | 'host' | 'match' | 'message') =>
  ({ kind: 'refused', errcode: 400102, errmsg: say`x`, blame, explanation: say`c` }) as const;

/** Uses up the limit of a robot at these times. */
function use(health: RobotHealth, robot: typeof a, ...timesMs: readonly number[]): void {
  for (const atMs of timesMs) health.rateLimiter(robot).take(atMs).endMs = atMs;
}
const full = (atMs: number) => Array.from({ length: 20 }, () => atMs);

describe('the robot that is picked', () => {
  test('is the first of those that are free', () => {
    expect(new RobotHealth().pick([a, b], undefined, false, 0)).toEqual({
      kind: 'robot',
      robot: a,
      waitMs: 0,
    });
  });

  test('stays the current one while it is free', () => {
    expect(new RobotHealth().pick([a, b], b, false, 0)).toMatchObject({ robot: b, waitMs: 0 });
  });

  test('is another one that is free, unless a request may have been delivered', () => {
    const health = new RobotHealth();
    use(health, b, ...full(0));
    expect(health.pick([a, b], b, false, 1_000)).toMatchObject({ robot: a, waitMs: 0 });
    expect(health.pick([a, b], b, true, 1_000)).toMatchObject({ robot: b, waitMs: 59_000 });
  });

  test('is the one that is free first, when all have to wait', () => {
    const health = new RobotHealth();
    use(health, a, ...full(500));
    use(health, b, ...full(0));
    expect(health.pick([a, b], undefined, false, 1_000)).toMatchObject({ robot: b, waitMs: 59_000 });
    expect(health.pick([a, b], a, false, 1_000)).toMatchObject({ robot: b, waitMs: 59_000 });
  });

  test('is never one that refuses; if all do, the reason is given', () => {
    const health = new RobotHealth();
    health.recordRefusal(a, refusal('robot'));
    expect(health.pick([a, b], a, true, 0)).toMatchObject({ robot: b });
    health.recordRefusal(b, refusal('robot'));
    expect(health.pick([a, b], undefined, false, 0)).toEqual({
      kind: 'none',
      attemptResult: refusal('robot'),
    });
  });

  test.each(['match', 'message'] as const)('is not refused for good by a refusal of a %s', (blame) => {
    const health = new RobotHealth();
    health.recordRefusal(a, refusal(blame));
    expect(health.pick([a], undefined, false, 0).kind).toBe('robot');
  });

  test('is never on a host that is refused', () => {
    const health = new RobotHealth();
    const elsewhere = at('c', 'oapi.dingtalk.io');
    health.recordRefusal(a, refusal('host'));
    expect(health.pick([a, b, elsewhere], undefined, false, 0)).toMatchObject({ robot: elsewhere });
    expect(health.pick([a, b], undefined, false, 0).kind).toBe('none');
  });
});

describe('a robot that is rate-limited', () => {
  test('rests for a minute; the delivery waits for the first one to be free', () => {
    const health = new RobotHealth();
    health.recordRateLimit(a, limit, 5_000);
    expect(health.pick([a, b], a, true, 6_000)).toMatchObject({ robot: b });
    health.recordRateLimit(b, { ...limit, errmsg: say`b` }, 2_000);
    expect(health.pick([a, b], undefined, false, 6_000)).toEqual({
      kind: 'resting',
      waitMs: 56_000,
      attemptResult: { ...limit, errmsg: say`b` },
      isBlocked: false,
    });
    expect(health.pick([a, b], undefined, false, 62_000)).toMatchObject({ kind: 'robot', robot: b });
  });

  test('rests for ten minutes when it is limited again', () => {
    const health = new RobotHealth();
    health.recordRateLimit(a, limit, 0);
    health.recordRateLimit(a, limit, 30_000);
    expect(health.pick([a], undefined, false, 59_999)).toMatchObject({ waitMs: 1 });
    health.recordRateLimit(a, limit, 60_000);
    expect(health.pick([a], undefined, false, 60_000)).toMatchObject({
      kind: 'resting',
      waitMs: 600_000,
      isBlocked: true,
    });
  });

  test('rests for ten minutes at once when DingTalk says so', () => {
    const health = new RobotHealth();
    health.recordRateLimit(a, { ...limit, isBlocked: true }, 0);
    expect(health.pick([a], undefined, false, 0)).toMatchObject({ waitMs: 600_000, isBlocked: true });
  });

  test('is forgiven by a message that was accepted after its rest, not by one posted before', () => {
    const health = new RobotHealth();
    health.recordRateLimit(a, limit, 0);
    health.recordSuccess(a, 59_999);
    health.recordRateLimit(a, limit, 60_000);
    expect(health.pick([a], undefined, false, 60_000)).toMatchObject({ waitMs: 600_000 });
    health.recordSuccess(a, 660_000);
    health.recordRateLimit(a, limit, 660_000);
    expect(health.pick([a], undefined, false, 660_000)).toMatchObject({ waitMs: 60_000 });
  });
});

describe('a host without a response', () => {
  test('has an open circuit after three messages and a minute since the first', () => {
    const health = new RobotHealth();
    health.recordNoAnswer(a, say`one`, 1_000);
    health.recordNoAnswer(b, say`two`, 2_000);
    expect(health.openCircuit(a, 99_000)).toBeUndefined();
    health.recordNoAnswer(a, say`three`, 3_000);
    expect(health.openCircuit(a, 60_999)).toBeUndefined();
    expect(health.openCircuit(b, 61_000)).toEqual({ messages: 3, sinceMs: 1_000, errmsg: say`three` });
    expect(health.openCircuit(at('c', 'oapi.dingtalk.io'), 99_000)).toBeUndefined();
    health.recordAnswer(b);
    expect(health.openCircuit(a, 99_000)).toBeUndefined();
  });
});

test('the clock of a host applies to all its robots', () => {
  const health = new RobotHealth();
  expect(health.clockOffsetMs(a)).toBe(0);
  health.setClockOffset(a, 7_000);
  expect([health.clockOffsetMs(b), health.clockOffsetMs(at('c', 'oapi.dingtalk.io'))]).toEqual([7_000, 0]);
});

import { deliver } from '../../src/deliver/deliver.ts';
import type { Delivery } from '../../src/deliver/delivery.ts';
import { destination, never, plannedText, policy, robotAt } from './runtime.ts';
import { Allowance, MinuteWindow } from './stand-in-rate.ts';
import { accepted, limited, type Server, virtualRuntime } from './virtual-time.ts';

/** How a robot could count its messages: DingTalk does not say. */
export const readings = {
  'the last minute': () => new MinuteWindow({ countsRefused: false }),
  'the last minute, refused ones too': () => new MinuteWindow({ countsRefused: true }),
  'blocked for ten minutes': () => new Allowance(),
} as const;

export type Reading = keyof typeof readings;

/** Repositories that turn red within ten seconds and share a pool. */
export interface Collision {
  readonly repositories: number;
  readonly robots: number;
  readonly reading: Reading;
  readonly deadlineMs: number;
  /** 0 gives every run the earliest moment for its later try, as if nothing were spread. */
  readonly random?: () => number;
}

export interface Outcome {
  readonly arrived: number;
  readonly failed: number;
  readonly calls: number;
  /** What the steps took together. */
  readonly minutes: number;
  readonly deliveries: readonly Delivery[];
}

/** Each repository's run is a process of its own: it knows nothing of the others. */
export async function collide(collision: Collision): Promise<Outcome> {
  const { repositories, robots, reading, deadlineMs, random = seededRandom() } = collision;
  const counts = new Map<string, { take(nowMs: number): boolean }>();
  let calls = 0;
  const server: Server = ({ path }, nowMs) => {
    calls += 1;
    const token = /access_token=(\w+)/.exec(path.reveal())?.[1] ?? '';
    const counted = counts.get(token) ?? readings[reading]();
    counts.set(token, counted);
    return { tookMs: 200, postResult: counted.take(nowMs) ? accepted : limited };
  };
  const runtime = virtualRuntime(server, random);
  const tokens = Array.from({ length: robots }, (_, index) => `${index}`.repeat(32));
  const [first, ...rest] = tokens.map((token) =>
    robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${token}`),
  );
  if (!first) throw new Error('a pool without robots');
  const to = destination('ops', first, ...rest);
  const run = async (index: number) => {
    await runtime.sleep(Math.floor((index * 10_000) / repositories), never);
    const planned = plannedText(to, `repository ${index}`);
    return deliver([planned], { ...policy, deadlineMs }, runtime, never);
  };
  const all = Array.from({ length: repositories }, (_, index) => run(index));
  const deliveries = (await runtime.during(Promise.all(all))).flat();
  const arrived = deliveries.filter(({ status }) => status === 'sent').length;
  const minutes = deliveries.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000;
  return { arrived, failed: repositories - arrived, calls, minutes, deliveries };
}

/** The same figures every time (Park and Miller). */
function seededRandom(): () => number {
  let seed = 20_261_129;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

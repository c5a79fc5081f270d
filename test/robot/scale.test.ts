import { expect, test } from 'vitest';
import { deliver } from '../../src/robot/deliver.ts';
import { startRobots } from './stand-in.ts';
import { destination, never, openWorld, policy, robotAt, textParcel } from './world.ts';

const runs = 300;

/**
 * Each run is a workflow of its own: it knows nothing of the others but the robots they share. All fall
 * within one minute.
 */
test.each([
  [1, 20],
  [5, 100],
  [15, 300],
])(
  '300 runs in one minute on a pool of %i: %i are accepted, the others known to be undelivered, none is lost',
  async (size, expected) => {
    const startMs = Date.UTC(2026, 10, 23);
    let clockMs = 0;
    const now = () => startMs + clockMs;
    const standIn = await startRobots(
      Array.from({ length: size }, () => ({ secret: 'SECtest123456' })),
      { now },
    );
    const [first, ...rest] = standIn.robots.map(({ url, secret }) => robotAt(url, secret));
    if (!first) throw new Error('a pool without robots');
    const to = destination('ops', first, ...rest);
    const world = await openWorld({
      now,
      monotonic: () => clockMs,
      sleep: async (ms) => {
        clockMs += ms;
      },
    });

    const fates: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      clockMs = Math.floor((run * 59_000) / runs);
      const parcel = textParcel(to, `run ${run}`, `${run}-1-notify`);
      const [delivery] = await deliver([parcel], policy, world, never);
      const arrived = standIn.robots.some(({ received }) =>
        received.some((message) => message.msgUuid === delivery?.message?.msgUuid),
      );
      fates.push(
        delivery?.status === 'sent' ? (arrived ? 'accepted' : 'lost') : arrived ? 'doubtful' : 'undelivered',
      );
    }
    await world.transport.close();
    await standIn.close();

    const count = (fate: string) => fates.filter((other) => other === fate).length;
    expect(count('lost')).toBe(0);
    expect(count('doubtful')).toBe(0);
    expect(count('accepted')).toBe(expected);
    expect(count('undelivered')).toBe(runs - expected);
  },
);

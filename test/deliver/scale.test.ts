import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { collectDeadLetters } from '../../src/report/dead-letters.ts';
import { destination, never, openRuntime, plannedText, policy, robotAt } from './runtime.ts';
import { startRobots } from './stand-in.ts';

const runs = 300;

interface Fate {
  readonly isSent: boolean;
  readonly isDeadLetter: boolean;
  readonly arrived: boolean;
}

/**
 * Each run is a workflow of its own: it knows nothing of the others but the robots they share. All fall
 * within one minute.
 */
async function fatesOn(size: number): Promise<Fate[]> {
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
  const sleep = async (ms: number) => {
    clockMs += ms;
  };
  const runtime = await openRuntime({ now, monotonic: () => clockMs, sleep });

  const fates: Fate[] = [];
  for (let run = 0; run < runs; run += 1) {
    clockMs = Math.floor((run * 59_000) / runs);
    const content = `run ${run}`;
    const planned = plannedText(to, content, `${run}-1-notify`);
    const deliveries = await deliver([planned], policy, runtime, never);
    fates.push({
      isSent: deliveries[0]?.status === 'sent',
      isDeadLetter: collectDeadLetters([planned.notifications[0].event], deliveries, []).length === 1,
      arrived: standIn.robots.some(({ received }) =>
        received.some((message) => message.msgtype === 'text' && message.text.content === content),
      ),
    });
  }
  await runtime.transport.close();
  await standIn.close();
  return fates;
}

test.each([1, 5, 15])(
  '300 runs in one minute on a pool of %i end as docs/organisation.md says',
  async (size) => {
    const fates = await fatesOn(size);
    const accepted = fates.filter(({ isSent, arrived }) => isSent && arrived).length;
    const deadLettered = fates.filter(({ isDeadLetter }) => isDeadLetter).length;
    const lost = fates.filter(({ arrived, isDeadLetter }) => !arrived && !isDeadLetter).length;
    const page = readFileSync(new URL('../../docs/organisation.md', import.meta.url), 'utf8');
    expect(lost).toBe(0);
    expect(fates.filter(({ arrived, isDeadLetter }) => arrived && isDeadLetter)).toEqual([]);
    expect(page).toContain(`\n| ${size} | ${accepted} | ${deadLettered} | ${lost} |\n`);
  },
);

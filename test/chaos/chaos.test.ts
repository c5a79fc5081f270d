import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { drawRound, type Round } from './draw.ts';
import { type Played, play } from './play.ts';
import { drawShortRound, playBundled } from './play-bundled.ts';
import { brokenPromises } from './promises.ts';

/** `CHAOS_ROUNDS=1000 CHAOS_SEED=7 npm run test:limits -- test/chaos`; a round that failed alone with its own seed and one round. */
const count = Number(process.env.CHAOS_ROUNDS ?? 40);
const firstSeed = Number(process.env.CHAOS_SEED ?? 1);
const together = 8;
/** So many of them by the committed bundle too, in a process of its own. */
const bundledEvery = 20;
/** By the clock on the wall, whatever a round waits for. */
const mostMs = 45_000;

async function failuresOf(round: Round, perform: (round: Round) => Promise<Played>): Promise<string[]> {
  const broken = perform(round).then(
    (played) => brokenPromises(round, played),
    (error: unknown) => [`threw ${error instanceof Error ? error.stack : error}`],
  );
  const end = new AbortController();
  const hangs = setTimeout(mostMs, ['does not end'], { signal: end.signal }).catch(() => []);
  const failures = await Promise.race([broken, hangs]);
  end.abort();
  const inputs = JSON.stringify(round);
  return failures.map((failure) => `CHAOS_SEED=${round.seed} CHAOS_ROUNDS=1: ${failure}\n${inputs}`);
}

/** Several rounds at a time, since most of them wait for somebody. */
async function failuresIn(
  seeds: readonly number[],
  draw: (seed: number) => Round,
  perform: (round: Round) => Promise<Played>,
) {
  const failures: string[] = [];
  const left = seeds.values();
  const player = async () => {
    for (const seed of left) failures.push(...(await failuresOf(draw(seed), perform)));
  };
  await Promise.all(Array.from({ length: together }, player));
  return failures.join('\n\n');
}

const seeds = Array.from({ length: count }, (_, index) => firstSeed + index);
const limitMs = 3_600_000;

test(`${count} random rounds from seed ${firstSeed} keep every promise`, { timeout: limitMs }, async () => {
  const failures = await failuresIn(seeds, drawRound, play);
  // As text: a list would be shortened.
  expect(failures === '', failures).toBe(true);
});

test('and some of them as a runner runs them', { timeout: limitMs }, async () => {
  const some = seeds.filter((_, index) => index % bundledEvery === 0);
  const failures = await failuresIn(some, drawShortRound, playBundled);
  expect(failures === '', failures).toBe(true);
});

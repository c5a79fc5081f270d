import { fileURLToPath } from 'node:url';
import { pairedRatio, programOf, usageOf, wallMs } from './measure.ts';
import { inputsFor, startBenchRobots } from './stand-ins.ts';
import { ratio, type Section } from './table.ts';

/** Warm-up runs, which fill the disk caches. */
const warmUps = 2;

/** The main stage of `watch`, which delays every job, in turn with a JavaScript action that does nothing. */
export async function mainStage(dist: string, rounds: number): Promise<Section> {
  const { robots, close } = await startBenchRobots();
  const action = { folder: 'watch', file: 'watch.js' };
  const programs = {
    watch: () => programOf({ dist, action, inputs: inputsFor(robots) }),
    empty: () => ({
      ...programs.watch(),
      args: [fileURLToPath(new URL('empty-action.cjs', import.meta.url))],
    }),
  };
  const wall = { watch: [] as number[], empty: [] as number[] };
  const cpu = { watch: [] as number[], empty: [] as number[] };
  const names = ['watch', 'empty'] as const;
  for (let round = 0; round < rounds + warmUps; round += 1) {
    for (const name of names) {
      const ms = await wallMs(programs[name]());
      if (round >= warmUps) wall[name].push(ms);
    }
    // CPU time of a process varies less than its time.
    if (round % 3 !== 0) continue;
    for (const name of names) cpu[name].push((await usageOf(programs[name]())).cpuMs);
  }
  await close();
  const times = pairedRatio(wall.watch, wall.empty);
  return {
    title: 'The main stage of watch',
    how:
      'It runs before the steps of every job that uses `watch`, so it only checks its inputs. This is the whole process of ' +
      '`dist/watch.js` against `scripts/bench/empty-action.cjs`, an empty JavaScript action. Rounds of each in turn; the median of the ratios of neighbours.',
    figures: [
      { what: 'Time, watch to empty', shown: ratio(times), guard: { value: times, max: 2.1 } },
      { what: 'CPU time, watch to empty', shown: ratio(pairedRatio(cpu.watch, cpu.empty)) },
    ],
  };
}

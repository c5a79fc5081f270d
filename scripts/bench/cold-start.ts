import { push } from '../demo-events.ts';
import { median, pairedRatio, programOf, usageOf, wallMs } from './measure.ts';
import { floorOf, inputsFor, startBenchRobots } from './stand-ins.ts';
import { ratio, type Section } from './table.ts';

/** Warm-up runs, which fill the disk caches. */
const warmUps = 2;

/** Time, CPU and memory of a whole run, measured in turn with the floor. */
export async function coldStart(dist: string, rounds: number): Promise<Section> {
  const server = await startBenchRobots();
  const [robot] = server.robots;
  if (!robot) throw new Error('there is no robot');
  const event = { name: 'push', payload: push() };
  const action = () => programOf({ dist, inputs: inputsFor([robot]), event });
  await wallMs(action());
  const body = JSON.stringify(robot.received[0]);
  const withoutUuid = JSON.stringify({ ...JSON.parse(body), msgUuid: undefined });
  const programs = {
    action,
    floor: () => floorOf('floor.mjs', robot, withoutUuid),
    commonJs: () => floorOf('floor.cjs', robot, withoutUuid),
  };
  const wall = { action: [] as number[], floor: [] as number[], commonJs: [] as number[] };
  const cpu = { action: [] as number[], floor: [] as number[], commonJs: [] as number[] };
  const peak = { action: [] as number[], floor: [] as number[], commonJs: [] as number[] };
  const names = ['action', 'floor', 'commonJs'] as const;
  for (let round = 0; round < rounds + warmUps; round += 1) {
    for (const name of names) {
      const ms = await wallMs(programs[name]());
      if (round >= warmUps) wall[name].push(ms);
    }
    // CPU time and memory of a process vary less than its time.
    if (round % 3 !== 0) continue;
    for (const name of names) {
      const usage = await usageOf(programs[name]());
      cpu[name].push(usage.cpuMs);
      peak[name].push(usage.peakKb);
    }
  }
  await server.close();

  const times = pairedRatio(wall.action, wall.floor);
  const figures = [
    { what: 'Time, action to floor', shown: ratio(times), guard: { value: times, max: 2 } },
    { what: 'Time, action to floor in CommonJS', shown: ratio(pairedRatio(wall.action, wall.commonJs)) },
    { what: 'CPU time, action to floor', shown: ratio(pairedRatio(cpu.action, cpu.floor)) },
    { what: 'CPU time, action to floor in CommonJS', shown: ratio(pairedRatio(cpu.action, cpu.commonJs)) },
  ];
  const memory = pairedRatio(peak.action, peak.floor);
  return {
    title: 'Cold start and memory',
    how:
      'A push, one robot on loopback: the whole process of `dist/index.js` as a runner starts it, against the floor, ' +
      '`scripts/bench/floor.mjs`, which signs the same body and posts it with `node:http`. Rounds of each in turn; the median of the ' +
      'ratios of neighbours.',
    figures: [
      ...figures,
      {
        what: 'Peak memory (RSS), action to floor',
        shown: ratio(memory),
        guard: { value: memory, max: 1.5 },
      },
      { what: 'Peak memory (RSS), action', shown: `${Math.round(median(peak.action) / 1024)} MiB` },
    ],
  };
}

import { push } from '../demo-events.ts';
import { buildOf, failedBuild, startApi } from './builds.ts';
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
  await using api = await startApi(failedBuild());
  const near = { url: `http://${api.near.host}`, token: api.token };
  const programs = {
    action,
    failed: () => buildOf(dist, 'failure', inputsFor([robot]), near),
    floor: () => floorOf('floor.mjs', robot, withoutUuid),
    commonJs: () => floorOf('floor.cjs', robot, withoutUuid),
  };
  const names = ['action', 'failed', 'floor', 'commonJs'] as const;
  const series = () => ({
    action: [] as number[],
    failed: [] as number[],
    floor: [] as number[],
    commonJs: [] as number[],
  });
  const [wall, cpu, peak] = [series(), series(), series()];
  for (let round = 0; round < rounds + warmUps; round += 1) {
    for (const name of names) {
      const ms = await wallMs(programs[name]());
      if (round >= warmUps) wall[name].push(ms);
    }
    // CPU time and memory of a process vary less than its time.
    for (const name of names) {
      const usage = await usageOf(programs[name]());
      cpu[name].push(usage.cpuMs);
      peak[name].push(usage.peakKb);
    }
  }
  await server.close();

  const times = pairedRatio(wall.action, wall.floor);
  const figures = [
    { what: 'Time, action to floor', shown: ratio(times), guard: { value: times, max: 1.9 } },
    { what: 'Time, action to floor in CommonJS', shown: ratio(pairedRatio(wall.action, wall.commonJs)) },
    {
      what: 'CPU time, action to floor',
      shown: ratio(least(cpu.action, cpu.floor)),
      guard: { value: least(cpu.action, cpu.floor), max: 1.8 },
    },
    {
      what: 'CPU time, a failed build that asks GitHub to floor',
      shown: ratio(least(cpu.failed, cpu.floor)),
      guard: { value: least(cpu.failed, cpu.floor), max: 2.4 },
    },
    { what: 'CPU time, action to floor in CommonJS', shown: ratio(least(cpu.action, cpu.commonJs)) },
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
      { what: 'Peak memory (RSS), action', shown: mib(peak.action) },
      {
        what: 'Peak memory (RSS), a failed build that asks GitHub',
        shown: mib(peak.failed),
        guard: { value: median(peak.failed) / 1024, max: 73 },
      },
    ],
  };
}

/** The ratio of the smallest values: CPU time is never too small by chance. */
function least(values: readonly number[], floors: readonly number[]): number {
  return Math.min(...values) / Math.min(...floors);
}

function mib(kilobytes: readonly number[]): string {
  return `${Math.round(median(kilobytes) / 1024)} MiB`;
}

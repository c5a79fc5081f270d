import { push } from '../demo-events.ts';
import { buildOf, failedBuild, roundTripMs, startApi } from './builds.ts';
import { startLatency } from './latency.ts';
import { type Program, programOf, wallMs } from './measure.ts';
import { floorOf, inputsFor, startBenchRobots } from './stand-ins.ts';
import { type Figure, ratio, type Section } from './table.ts';

/**
 * How long a whole run takes with the robot a round trip of 100 ms away. A connection that is opened before the program
 * is loaded shows here only: far minus near, as in the round trips, cannot see it. BENCH_PEER is the bundle of another
 * action, which is given the same inputs and the variables WEBHOOK and SECRET.
 */
export async function farWalls(dist: string, rounds: number): Promise<Section> {
  const server = await startBenchRobots();
  const [robot] = server.robots;
  if (!robot) throw new Error('there is no robot');
  const far = await startLatency(robot.host, roundTripMs);
  await using failed = await startApi(failedBuild());
  const inputs = inputsFor([robot], far.host);
  const event = { name: 'push', payload: push() };
  const api = { url: `http://${failed.far.host}`, token: failed.token };
  const floor = JSON.stringify({ msgtype: 'text', text: { content: 'floor' } });
  const peer = process.env.BENCH_PEER;
  const programs: Readonly<Record<string, () => Program>> = {
    floor: () => floorOf('floor.mjs', robot, floor, far.host),
    event: () => programOf({ dist, inputs, event }),
    failed: () => buildOf(dist, 'failure', inputs, api),
    ...(peer && {
      peer: () => {
        const program = programOf({ dist, inputs, event });
        return { ...program, args: [peer] };
      },
    }),
  };
  const best = await minima(programs, rounds);
  far.close();
  await server.close();
  const over = (name: string) => (best[name] ?? 0) / (best.floor ?? 1);
  const figures: Figure[] = [
    { what: 'A push, to the floor', shown: ratio(over('event')), guard: { value: over('event'), max: 1.2 } },
    {
      what: 'A failed build, to the floor',
      shown: ratio(over('failed')),
      guard: { value: over('failed'), max: 1.8 },
    },
    ...(peer ? [{ what: 'The other action, to the floor', shown: ratio(over('peer')) }] : []),
  ];
  return {
    title: 'With the robot far away',
    how: `The time of whole runs with the robot and GitHub's API ${roundTripMs} ms away, against that of the floor. Programs in turn; the shortest of ${rounds} runs each.`,
    figures,
  };
}

/** The shortest time of each program, in turn. */
async function minima(
  programs: Readonly<Record<string, () => Program>>,
  rounds: number,
): Promise<Readonly<Record<string, number>>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of Object.entries(programs)) {
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, await wallMs(program()));
    }
  }
  return best;
}

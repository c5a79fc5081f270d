import { push } from '../demo-events.ts';
import { buildOf, failedBuild, fixedBuild, roundTripMs, startApi } from './builds.ts';
import { type Latency, startLatency } from './latency.ts';
import { median, type Program, programOf, wallMs } from './measure.ts';
import { floorOf, inputsFor, startBenchRobots } from './stand-ins.ts';
import { type Figure, ratio, type Section } from './table.ts';

const messages = 5;

/** Counts the sequential round trips of a run, its connections and its requests. */
export async function roundTrips(dist: string, rounds: number): Promise<Section> {
  const server = await startBenchRobots();
  const [robot] = server.robots;
  if (!robot) throw new Error('there is no robot');
  const near = await startLatency(robot.host, 0);
  const far = await startLatency(robot.host, roundTripMs);
  await using fixed = await startApi(fixedBuild());
  await using failed = await startApi(failedBuild());

  const event = { name: 'push', payload: push() };
  const message = { msgtype: 'text', text: { content: 'floor' } };
  const floor = (host: string) => floorOf('floor.mjs', robot, JSON.stringify(message), host);
  const action = (host: string) => programOf({ dist, inputs: inputsFor([robot], host), event });
  const build = (jobStatus: string, host: string, api: Latency) =>
    buildOf(dist, jobStatus, inputsFor([robot], host), { url: `http://${api.host}`, token: fixed.token });

  const trips = {
    floor: await tripsOf(
      () => floor(far.host),
      () => floor(near.host),
      rounds,
    ),
    event: await tripsOf(
      () => action(far.host),
      () => action(near.host),
      rounds,
    ),
    fixed: await tripsOf(
      () => build('success', far.host, fixed.far),
      () => build('success', near.host, fixed.near),
      rounds,
    ),
    failed: await tripsOf(
      () => build('failure', far.host, failed.far),
      () => build('failure', near.host, failed.near),
      rounds,
    ),
  };

  const before = { connections: near.connections(), requests: robot.requests.length };
  await wallMs(
    programOf({
      dist,
      inputs: { ...inputsFor([robot], near.host), 'event-file': 'batch.json' },
      files: batch(),
    }),
  );
  const connections = near.connections() - before.connections;
  const requests = robot.requests.length - before.requests;
  for (const latency of [near, far]) latency.close();
  await server.close();

  return {
    title: 'Round trips',
    how: `The robot and GitHub's API ${roundTripMs} ms away: how much longer a run takes than with both nearby, in round trips. Medians of ${rounds} pairs.`,
    figures: [
      { what: 'The floor: connect, post', shown: ratio(trips.floor) },
      above('An event', trips.event, trips.floor, 1),
      above(
        'A fixed build: run, jobs and history queried in parallel, then the change',
        trips.fixed,
        trips.floor,
        2.3,
      ),
      above(
        'A failed build, reported from its own job: all queried in parallel',
        trips.failed,
        trips.floor,
        1.3,
      ),
      exactly(`Connections for ${messages} messages to a robot`, connections, 1),
      exactly(`Requests for ${messages} messages to a robot`, requests, messages),
    ],
  };
}

async function tripsOf(far: () => Program, near: () => Program, rounds: number): Promise<number> {
  const differences: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const nearMs = await wallMs(near());
    differences.push((await wallMs(far())) - nearMs);
  }
  return median(differences) / roundTripMs;
}

function above(what: string, trips: number, floor: number, max: number): Figure {
  return {
    what: `${what}: more than the floor`,
    shown: ratio(trips - floor),
    guard: { value: trips - floor, max },
  };
}

/** Both more and fewer are wrong. */
function exactly(what: string, count: number, expected: number): Figure {
  return {
    what,
    shown: String(count),
    guard: { value: count === expected ? 0 : count + expected, max: expected },
  };
}

function batch(): Record<string, string> {
  const events = Array.from({ length: messages }, (_, index) => {
    return { specversion: '1.0', id: `${index}`, source: '/bench', type: 'bench', data: `message ${index}` };
  });
  return { 'batch.json': JSON.stringify(events) };
}

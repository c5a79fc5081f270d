import { annotationAnswer, jobAnswer, repository, runAnswer, runId } from '../../test/github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../../test/github/stand-in.ts';
import { push } from '../demo-events.ts';
import { startLatency } from './latency.ts';
import { median, type Program, programOf, wallMs } from './measure.ts';
import { floorOf, inputsFor, startBenchRobots } from './stand-ins.ts';
import { type Figure, ratio, type Section } from './table.ts';

const roundTripMs = 100;
const messages = 5;

/** How many round trips one after the other a run takes, and how many connections and requests. */
export async function roundTrips(dist: string, rounds: number): Promise<Section> {
  const server = await startBenchRobots();
  const [robot] = server.robots;
  if (!robot) throw new Error('there is no robot');
  const near = await startLatency(robot.host, 0);
  const far = await startLatency(robot.host, roundTripMs);
  await using github = await startGitHub(failedBuild());
  const nearApi = await startLatency(hostOf(github), 0);
  const farApi = await startLatency(hostOf(github), roundTripMs);

  const event = { name: 'push', payload: push() };
  const message = { msgtype: 'text', text: { content: 'floor' } };
  const floor = (host: string) => floorOf('floor.mjs', robot, JSON.stringify(message), host);
  const action = (host: string) => programOf({ dist, inputs: inputsFor([robot], host), event });
  const failing = (host: string, apiHost: string) =>
    programOf({
      dist,
      inputs: inputsFor([robot], host),
      event,
      jobStatus: 'failure',
      api: { url: `http://${apiHost}`, token: github.hub.token },
      env: { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: String(runId) },
    });

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
    build: await tripsOf(
      () => failing(far.host, farApi.host),
      () => failing(near.host, nearApi.host),
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
  for (const latency of [near, far, nearApi, farApi]) latency.close();
  await server.close();

  return {
    title: 'Round trips',
    how: `The robot and GitHub's API ${roundTripMs} ms away: what a run takes longer than beside them, in round trips. Medians of ${rounds} pairs.`,
    figures: [
      { what: 'The floor: connect, post', shown: ratio(trips.floor) },
      above('An event', trips.event, trips.floor, 1.5),
      above('A failed build, GitHub asked', trips.build, trips.floor, 4),
      exactly(`Connections for ${messages} messages to a robot`, connections, 1),
      exactly(`Requests for ${messages} messages to a robot`, requests, messages),
    ],
  };
}

function hostOf({ url }: GitHubStandIn): string {
  return new URL(url).host;
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

/** More and fewer are both wrong. */
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

/** A run in which the job before this one failed, and the run before it. */
function failedBuild(): Partial<Hub> {
  const before = runAnswer({ id: runId - 1, run_number: 127, conclusion: 'success' });
  return {
    runs: [runAnswer({ status: 'in_progress', conclusion: null }), before],
    jobs: [jobAnswer({ id: 1, name: 'test', conclusion: 'failure' })],
    annotations: new Map([[1, [annotationAnswer('expected 2 to be 3')]]]),
  };
}

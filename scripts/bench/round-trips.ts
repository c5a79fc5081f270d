import {
  annotationAnswer,
  commitAnswer,
  jobAnswer,
  repository,
  runAnswer,
  runId,
  sha,
} from '../../test/github/answers.ts';
import { type Hub, startGitHub } from '../../test/github/stand-in.ts';
import { push } from '../demo-events.ts';
import { type Latency, startLatency } from './latency.ts';
import { median, type Program, programOf, wallMs } from './measure.ts';
import { floorOf, inputsFor, startBenchRobots } from './stand-ins.ts';
import { type Figure, ratio, type Section } from './table.ts';

const roundTripMs = 100;
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
    programOf({
      dist,
      inputs: { ...inputsFor([robot], host), 'notify-when': 'failure, fixed', 'check-run-id': '1' },
      event: { ...event, payload: { ...event.payload, before: greenSha } },
      jobStatus,
      api: { url: `http://${api.host}`, token: fixed.token },
      env: { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: String(runId), GITHUB_SHA: sha },
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
    how: `The robot and GitHub's API ${roundTripMs} ms away: what a run takes longer than beside them, in round trips. Medians of ${rounds} pairs.`,
    figures: [
      { what: 'The floor: connect, post', shown: ratio(trips.floor) },
      above('An event', trips.event, trips.floor, 1),
      above(
        'A fixed build: run, jobs and past asked at once, then the change',
        trips.fixed,
        trips.floor,
        2.3,
      ),
      above('A failed build, told from its own job: all asked at once', trips.failed, trips.floor, 1.3),
      exactly(`Connections for ${messages} messages to a robot`, connections, 1),
      exactly(`Requests for ${messages} messages to a robot`, requests, messages),
    ],
  };
}

interface Api extends AsyncDisposable {
  readonly near: Latency;
  readonly far: Latency;
  readonly token: string;
}

async function startApi(answers: Partial<Hub>): Promise<Api> {
  const github = await startGitHub(answers);
  const { host } = new URL(github.url);
  const [near, far] = [await startLatency(host, 0), await startLatency(host, roundTripMs)];
  return {
    near,
    far,
    token: github.hub.token,
    async [Symbol.asyncDispose]() {
      for (const latency of [near, far]) latency.close();
      await github[Symbol.asyncDispose]();
    },
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

const running = runAnswer({ status: 'in_progress', conclusion: null });

/** A successful run after a failed one. */
function fixedBuild(): Partial<Hub> {
  const before = runAnswer({ id: runId - 1, run_number: 127, conclusion: 'failure' });
  return { runs: [running, before], jobs: [jobAnswer({ id: 1, name: 'test', conclusion: 'success' })] };
}

const greenSha = 'c'.repeat(40);

/** A run whose current job failed, right after a successful run. */
function failedBuild(): Partial<Hub> {
  const before = runAnswer({ id: runId - 1, run_number: 127, conclusion: 'success', head_sha: greenSha });
  return {
    runs: [running, before],
    commits: [commitAnswer(greenSha, 'docs: say how'), commitAnswer(sha, 'fix: handle empty payload')],
    jobs: [jobAnswer({ id: 1, name: 'test', status: 'in_progress', conclusion: null, completed_at: null })],
    annotations: new Map([[1, [annotationAnswer('expected 2 to be 3')]]]),
  };
}

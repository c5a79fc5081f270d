import { push, release } from '../demo-events.ts';
import { startLatency } from './latency.ts';
import { type BenchStep, median, programOf, type Usage, usageOf, wallMs } from './measure.ts';
import { inputsFor, startBenchRobots } from './stand-ins.ts';
import { type Figure, ratio, type Section } from './table.ts';

/** Differences below this are noise of the process. */
const noiseMs = 20;
/** Limit for the growth of time per unit; quadratic time would give 10 or 100. */
const maxGrowth = 4;

/** Sizes in ascending order, and the step for a size. */
interface Series {
  readonly what: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  stepOf(size: number): Omit<BenchStep, 'dist'>;
}

const robot = { webhook: '0'.repeat(64), 'dry-run': 'true' };

const series: readonly Series[] = [
  {
    what: 'Events in a batch, a message each',
    unit: 'events',
    sizes: [1, 100, 10_000],
    stepOf: (size) => ({ inputs: { ...robot, 'event-file': 'batch.json' }, files: batch(size) }),
  },
  {
    what: 'Events in a batch, a digest',
    unit: 'events',
    sizes: [1, 100, 10_000],
    stepOf: (size) => ({
      inputs: { ...robot, 'event-file': 'batch.json', batch: 'digest' },
      files: batch(size),
    }),
  },
  {
    what: 'Release notes',
    unit: 'bytes',
    sizes: [1_000, 100_000, 1_000_000],
    stepOf: (size) => ({ inputs: robot, event: { name: 'release', payload: releaseOf(notes(size)) } }),
  },
  ...['[', '*', '`', '>', '&', '🙂', '[a](', '> '].map((text) => ({
    what: `Release notes of ${code(text)} alone`,
    unit: 'bytes',
    sizes: [1_000, 100_000, 1_000_000],
    stepOf: (size: number) => ({
      inputs: robot,
      event: { name: 'release', payload: releaseOf(of(text, size)) },
    }),
  })),
  ...['[', '*', '`', '>', '🙂'].map((text) => ({
    what: `A commit message of ${code(text)} alone`,
    unit: 'bytes',
    sizes: [1_000, 100_000, 1_000_000],
    stepOf: (size: number) => ({ inputs: robot, event: { name: 'push', payload: pushOf(of(text, size)) } }),
  })),
];

/** Time and memory by input size. */
export async function growth(dist: string): Promise<Section> {
  const figures: Figure[] = [];
  for (const { what, unit, sizes, stepOf } of series) {
    const usages: Usage[] = [];
    for (const size of sizes) usages.push(await leastOf(() => usageOf(programOf({ dist, ...stepOf(size) }))));
    const grown = growthOf(sizes, usages);
    const largest = usages.at(-1);
    const memory = `${Math.round((largest?.peakKb ?? 0) / 1024)} MiB at ${sizes.at(-1)?.toLocaleString('en')} ${unit}`;
    figures.push({ what, shown: `${ratio(grown)}, ${memory}`, guard: { value: grown, max: maxGrowth } });
  }
  return {
    title: 'Growth',
    how:
      'Dry runs of the whole process. CPU time above that of the smallest size, per unit: the largest size compared with the one ' +
      'before it. 1 or less is linear, with noise. Also the peak memory at the largest size.',
    figures: [...figures, ...(await robotsSideBySide(dist))],
  };
}

function growthOf(sizes: readonly number[], usages: readonly Usage[]): number {
  const [least, middle, most] = usages.map(({ cpuMs }) => cpuMs);
  const [, small = 1, large = 1] = sizes;
  const each = (cpuMs = 0, size = 1) => Math.max(noiseMs, cpuMs - (least ?? 0)) / size;
  return each(most, large) / each(middle, small);
}

/** The faster of two runs: less disturbed by the machine. */
async function leastOf(measure: () => Promise<Usage>): Promise<Usage> {
  const [a, b] = [await measure(), await measure()];
  return a.cpuMs < b.cpuMs ? a : b;
}

/** Slow robots: the time of fifty against that of one. */
async function robotsSideBySide(dist: string): Promise<Figure[]> {
  const roundTripMs = 500;
  const server = await startBenchRobots(50);
  const latency = await startLatency(server.host, roundTripMs);
  const timeOf = async (count: number) => {
    const inputs = inputsFor(server.robots.slice(0, count), latency.host);
    const event = { name: 'push', payload: push() };
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) times.push(await wallMs(programOf({ dist, inputs, event })));
    return median(times);
  };
  const times = { one: await timeOf(1), fifty: await timeOf(50) };
  latency.close();
  await server.close();
  const value = times.fifty / times.one;
  return [
    {
      what: `50 robots that are ${roundTripMs} ms away, time to that of one`,
      shown: ratio(value),
      guard: { value, max: 2 },
    },
  ];
}

function batch(size: number): Record<string, string> {
  const events = Array.from({ length: size }, (_, index) => {
    const data = { number: index, text: 'Something happened here, and it is reported in a sentence or two.' };
    return {
      specversion: '1.0',
      id: `${index}`,
      source: '/bench',
      type: 'bench',
      time: '2026-01-31T09:30:00Z',
      data,
    };
  });
  return { 'batch.json': JSON.stringify(events) };
}

function notes(size: number): string {
  const change =
    '* Start **faster** by @mona in https://github.com/octo/hello/pull/42, `npm run bench` shows it\n';
  return `## What's Changed\n${of(change, size)}`;
}

function of(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

function releaseOf(body: string) {
  const payload = release();
  return { ...payload, release: { ...payload.release, body } };
}

function pushOf(message: string) {
  const payload = push();
  const commit = { ...payload.head_commit, message };
  return { ...payload, head_commit: commit, commits: [commit] };
}

/** A code span that may contain a backtick. */
function code(text: string): string {
  return `\`\` ${text} \`\``;
}

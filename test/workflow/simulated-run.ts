import {
  announcesFix,
  assessOtherJobs,
  failsFirst,
  msUntilNextSecond,
} from '../../src/workflow/announcement.ts';
import { findOwnOutcome } from '../../src/workflow/conclusion.ts';
import { type JobRecord, readJobPage } from '../../src/workflow/job-record.ts';
import { type Announceable, shouldNotify } from '../../src/workflow/notify-when.ts';

/** A job whose first step is `watch`. */
export interface SimulatedJob {
  /** From its creation to its start. */
  readonly queuedMs: number;
  readonly workMs: number;
  /** From the start of its post stage until GitHub has answered. */
  readonly askMs: number;
  /** How long its post stage takes; longer than `askMs` and the rest of a second. */
  readonly postMs: number;
  readonly fails: boolean;
  /** It needs all jobs that are not: created when they have ended, not at all if one of them failed. */
  readonly isLater: boolean;
}

export interface TimedJob extends SimulatedJob {
  readonly id: number;
  readonly createdMs: number;
  readonly startMs: number;
  readonly endMs: number;
}

export interface Messages {
  readonly failures: number;
  readonly fixes: number;
  readonly lies: readonly string[];
}

const epoch = Date.UTC(2026, 2, 1);

/** What the jobs ask for, and what they know of the runs before. */
export interface Asking {
  readonly per: 'job' | 'run';
  readonly notifyWhen: Parameters<typeof shouldNotify>[0];
  /** How a run with that outcome compares with the one before. */
  readonly past: (
    outcome: 'success' | 'failure',
  ) => Pick<Announceable, 'change' | 'startedAt' | 'previousStartedAt'>;
}

const afterRed: Asking = {
  per: 'job',
  notifyWhen: ['failure', 'fixed'],
  past: (outcome) => ({
    change: { kind: outcome === 'failure' ? 'still-failing' : 'fixed', failedRuns: 1, orMore: false },
  }),
};

/** All messages of a run, its jobs listed as GitHub lists them; by default after a red one, with `failure, fixed`. */
export function simulateRun(
  jobs: readonly SimulatedJob[],
  precisionMs: number,
  asking: Partial<Asking> = {},
): Messages {
  const timed = timesOf(jobs);
  const lies: string[] = [];
  let [failures, fixes] = [0, 0];
  for (const job of timed) {
    const nowMs = job.endMs + job.askMs + msUntilNextSecond(job.endMs, job.endMs + job.askMs);
    const message = messageOf(job, timed, { nowMs, precisionMs }, { ...afterRed, ...asking });
    const known = timed.filter(({ createdMs }) => createdMs <= nowMs);
    if (message === 'failure') {
      failures += 1;
      if (!job.fails) lies.push(`job ${job.id} is good and announced a failure`);
    }
    if (message === 'fixed') {
      fixes += 1;
      if (known.some(({ fails }) => fails)) lies.push(`job ${job.id} said fixed, and a job is bad`);
      if (known.some(({ endMs }) => endMs > nowMs)) lies.push(`job ${job.id} said fixed, and a job goes on`);
    }
  }
  return { failures, fixes, lies };
}

export function timesOf(jobs: readonly SimulatedJob[]): readonly TimedJob[] {
  const time = (job: SimulatedJob, id: number, createdMs: number): TimedJob => {
    const startMs = createdMs + job.queuedMs;
    return { ...job, id, createdMs, startMs, endMs: startMs + job.workMs };
  };
  const first = jobs.flatMap((job, id) => (job.isLater ? [] : [time(job, id + 1, 0)]));
  const overMs = Math.max(0, ...first.map(({ endMs, postMs }) => endMs + postMs));
  return [...first, ...jobs.flatMap((job, id) => (job.isLater ? [time(job, id + 1, overMs)] : []))];
}

function messageOf(
  job: TimedJob,
  jobs: readonly TimedJob[],
  { nowMs, precisionMs }: { readonly nowMs: number; readonly precisionMs: number },
  { per, notifyWhen, past }: Asking,
): 'failure' | 'fixed' | undefined {
  const listed = jobs
    .filter(({ createdMs }) => createdMs <= nowMs)
    .map((one) => answerOf(one, nowMs, precisionMs));
  const page = readJobPage({ total_count: listed.length, jobs: listed });
  const current = page?.jobs.find(({ id }) => id === job.id) as JobRecord;
  const list = {
    jobs: page?.jobs ?? [],
    total: listed.length,
    current,
    mayFail: () => false,
  };
  const otherJobs = assessOtherJobs(list);
  const own = findOwnOutcome(job.fails ? 'failure' : 'success', {}, []);
  const outcome = job.fails ? 'failure' : 'success';
  const open = { change: { kind: 'unknown', failedRuns: 0, orMore: false } } as const;
  const known = {
    own,
    outcome: own,
    ...(own === 'failure' || otherJobs === 'good' ? past(outcome) : open),
    failed: [],
    announcesFix: announcesFix(list),
  };
  if (!shouldNotify(notifyWhen, known)) return undefined;
  if (own !== 'failure') return 'fixed';
  return per === 'job' || failsFirst(list) ? 'failure' : undefined;
}

/** The job as GitHub's API lists it at that time. */
export function answerOf(
  { id, createdMs, startMs, endMs, postMs, fails }: TimedJob,
  nowMs: number,
  precisionMs: number,
) {
  const text = (ms: number) => new Date(epoch + Math.floor(ms / precisionMs) * precisionMs).toISOString();
  const time = (ms: number) => (ms <= nowMs ? text(ms) : null);
  const step = (number: number, name: string, from: number, to: number, conclusion = 'success') => ({
    number,
    name,
    status: stateAt(nowMs, from, to),
    conclusion: nowMs < to ? null : conclusion,
    started_at: time(from),
    completed_at: time(to),
  });
  const result = fails ? 'failure' : 'success';
  const overMs = endMs + postMs;
  const steps = [
    step(1, 'Set up job', startMs, startMs),
    step(2, 'Run octo-org/dingtalk-cloudevents/watch@v1', startMs, startMs),
    step(3, 'Run npm test', startMs, endMs, result),
    step(8, 'Post Run octo-org/dingtalk-cloudevents/watch@v1', endMs, overMs),
  ];
  return {
    id,
    name: `test (${id})`,
    status: stateAt(nowMs, startMs, overMs),
    conclusion: nowMs < overMs ? null : result,
    created_at: text(createdMs),
    started_at: text(Math.min(startMs, nowMs)),
    completed_at: time(overMs),
    steps: nowMs < startMs ? [] : steps,
  };
}

function stateAt(nowMs: number, fromMs: number, toMs: number): 'queued' | 'in_progress' | 'completed' {
  if (nowMs < fromMs) return 'queued';
  return nowMs < toMs ? 'in_progress' : 'completed';
}

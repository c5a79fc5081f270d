import { isFailed } from './conclusion.ts';
import type { JobRecord, StepRecord } from './job-record.ts';
import type { JobContext } from './jobs.ts';

/** GitHub's list of a run's jobs, seen from the job that reads it. */
export interface JobList {
  readonly jobs: readonly JobRecord[];
  /** Jobs of the attempt; more than `jobs` if pages are missing. */
  readonly total: number;
  /** The job that reads the list; undefined if it was not found in it. */
  readonly current: JobRecord | undefined;
  readonly mayFail: JobContext['mayFail'];
}

/**
 * The state of a run apart from the current job: `good` if nothing else is unfinished or bad, `unknown` unless GitHub
 * listed all jobs and it is clear which of them is the current one.
 */
export type OtherJobs = 'good' | 'bad' | 'unfinished' | 'unknown';

/** A job that waits for a person's approval is left out: it may wait for days. */
export function assessOtherJobs({ jobs, total, current, mayFail }: JobList): OtherJobs {
  if (jobs.length < total) return 'unknown';
  const ownStep = current && findRunningStep(current);
  const others = jobs.filter((job) => job !== current && !job.isWaiting);
  const states = others.map((job) => assessJob(job, ownStep, mayFail));
  // The current job was not found: the only unfinished one is it, and of several nobody knows which.
  if (current === undefined && !states.includes('bad'))
    return others.filter(({ conclusion }) => conclusion === 'running').length > 1 ? 'unknown' : 'good';
  return states.find((state) => state === 'bad') ?? states.find((state) => state === 'unfinished') ?? 'good';
}

/**
 * Whether the current job announces that its run is fixed, given that all jobs are good: of the jobs that run
 * the same step, the one whose own work ended last knows for certain; of several that ended in the same second
 * the one with the highest id does. A job that was created after another had announced it stays silent.
 */
export function announcesFix({ jobs, current }: Pick<JobList, 'jobs' | 'current'>): boolean {
  const stepName = current && findRunningStep(current);
  if (current === undefined || stepName === undefined) return true;
  return !jobs
    .filter((job) => job !== current)
    .some((job) => endsAfter(job, current, stepName) || hadAnnounced(job, current, stepName, jobs));
}

/**
 * Whether no other job has failed before the current one and announces it, of the jobs that run the same step: the end of
 * the first failed step decides, of several in the same second the lower id. `announces` leaves out jobs whose failure is
 * no news. A job that the list does not show as failed yet speaks: two messages are better than none.
 */
export function failsFirst(
  { jobs, current, mayFail }: Omit<JobList, 'total'>,
  announces: (job: JobRecord) => boolean = () => true,
): boolean {
  const stepName = current && findRunningStep(current);
  if (current === undefined || stepName === undefined) return true;
  const ownMs = findFailureMs(current, stepName);
  if (ownMs === undefined) return true;
  return !jobs
    .filter((job) => job !== current && !mayFail(job) && announces(job) && asks(job, stepName))
    .some((job) => {
      const ms = findFailureMs(job, stepName) ?? Number.POSITIVE_INFINITY;
      return ms < ownMs || (ms === ownMs && job.id < current.id);
    });
}

/** Whether the list shows that a step of the current job failed: it lags a second or two behind. */
export function showsFailure({ current }: Pick<JobList, 'current'>): boolean {
  const stepName = current && findRunningStep(current);
  return current !== undefined && stepName !== undefined && findFailureMs(current, stepName) !== undefined;
}

/** Whether the job's step of that name reported its failure, or still will: it was not left out, and did not fail itself. */
function asks(job: JobRecord, stepName: string): boolean {
  const step = job.steps.find(({ name }) => name === stepName);
  if (step === undefined) return false;
  return step.conclusion === 'success' || (step.conclusion === 'running' && job.conclusion === 'running');
}

/** When the first of the job's steps failed; undefined if none did, or none is seen to have. */
function findFailureMs(job: JobRecord, ownStep: string): number | undefined {
  if (job.conclusion !== 'running' && !isFailed(job.conclusion)) return undefined;
  const ends = listOwnSteps(job, ownStep)
    .filter(({ conclusion }) => isFailed(conclusion))
    .map(({ completedAt, startedAt }) => parseTime(completedAt) ?? parseTime(startedAt) ?? 0);
  if (ends.length > 0) return Math.min(...ends);
  return isFailed(job.conclusion) ? parseTime(job.completedAt) : undefined;
}

/**
 * GitHub gives times in whole seconds. A job that looks when the second of its own end is over sees all others that
 * ended in it.
 */
export function msUntilNextSecond(startedMs: number, now: number): number {
  return Math.max(0, (Math.floor(startedMs / 1_000) + 1) * 1_000 - now);
}

function endsAfter(job: JobRecord, current: JobRecord, stepName: string): boolean {
  const step = job.steps.find(({ name }) => name === stepName);
  if (step === undefined) return false;
  const [end, ownEnd] = [findFinishMs(job, stepName), findFinishMs(current, stepName)];
  return end > ownEnd || (end === ownEnd && job.id > current.id);
}

/** Whether that job saw all others finished before the current one was created. */
function hadAnnounced(
  job: JobRecord,
  current: JobRecord,
  stepName: string,
  jobs: readonly JobRecord[],
): boolean {
  const step = job.steps.find(({ name }) => name === stepName);
  const askedMs = parseTime(step?.startedAt);
  if (askedMs === undefined || (parseTime(current.createdAt) ?? 0) <= askedMs) return false;
  return jobs
    .filter((other) => !other.isWaiting && (parseTime(other.createdAt) ?? 0) <= askedMs)
    .every((other) => findFinishMs(other, stepName) <= askedMs);
}

/**
 * The failed jobs that a job with `needs` answers for beside those: what failed before it was created, since one that
 * it needs may have needed them. All of them where the server does not say when it was created.
 */
export function listFailedBefore({ jobs, current, mayFail }: Omit<JobList, 'total'>): readonly JobRecord[] {
  const createdMs = parseTime(current?.createdAt) ?? Number.POSITIVE_INFINITY;
  const endMs = ({ completedAt }: JobRecord) => parseTime(completedAt) ?? Number.POSITIVE_INFINITY;
  return jobs
    .filter((job) => job !== current && isFailed(job.conclusion) && !mayFail(job))
    .filter((job) => endMs(job) <= createdMs);
}

/**
 * A job without a conclusion counts as finished when all its steps have one, apart from the step that asks and the
 * post steps. The runner lists the steps of a job when it starts, and a post step when its action starts. Source:
 * github.com/actions/runner, JobExtension.InitializeJob and ExecutionContext.RegisterPostJobStep.
 */
function assessJob(
  job: JobRecord,
  ownStep: string | undefined,
  mayFail: JobContext['mayFail'],
): Exclude<OtherJobs, 'unknown'> {
  if (job.conclusion !== 'running') return isBad(job) && !mayFail(job) ? 'bad' : 'good';
  const steps = listOwnSteps(job, ownStep);
  if (steps.some(({ conclusion }) => isFailed(conclusion) || conclusion === 'cancelled')) return 'bad';
  return steps.length === 0 || steps.some(({ conclusion }) => conclusion === 'running')
    ? 'unfinished'
    : 'good';
}

function isBad({ conclusion }: JobRecord): boolean {
  return isFailed(conclusion) || conclusion === 'cancelled';
}

/** When the job's own work ended; infinite while it goes on. */
function findFinishMs(job: JobRecord, ownStep: string): number {
  const steps = listOwnSteps(job, ownStep);
  const ends = steps.map(({ conclusion, completedAt, startedAt }) =>
    conclusion === 'running'
      ? Number.POSITIVE_INFINITY
      : (parseTime(completedAt) ?? parseTime(startedAt) ?? 0),
  );
  const last = Math.max(0, ...ends);
  if (last > 0) return last;
  return parseTime(job.completedAt) ?? Number.POSITIVE_INFINITY;
}

function listOwnSteps({ steps }: JobRecord, ownStep: string | undefined): readonly StepRecord[] {
  const names = new Set(steps.map(({ name }) => name));
  return steps.filter(({ name }) => name !== ownStep && !isPostStep(name, names));
}

/** `Post Run actions/checkout@v7` goes with a step of that name; the others are the runner's own. */
function isPostStep(name: string, names: ReadonlySet<string>): boolean {
  if (name === 'Complete job' || name === 'Stop containers') return true;
  return name.startsWith('Post ') && names.has(name.slice('Post '.length));
}

/** The step that is running now: the one that asks. The list may lag and show it as not yet started. */
function findRunningStep({ steps }: JobRecord): string | undefined {
  const open = steps.filter(({ conclusion }) => conclusion === 'running');
  return (open.findLast(({ inProgress }) => inProgress) ?? open[0])?.name;
}

function parseTime(time: string | undefined): number | undefined {
  const ms = Date.parse(time ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}

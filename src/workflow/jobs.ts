import { redactCredentials } from '../credentials.ts';
import { type JsonObject, scalarsIn, withoutUndefined } from '../json.ts';
import { isFailed } from './conclusion.ts';
import {
  durationBetween,
  includesSupersession,
  includesTimeout,
  type JobPage,
  type JobRecord,
} from './job-record.ts';
import type { LogHighlight } from './log-highlights.ts';
import type {
  Annotation,
  Conclusion,
  Counts,
  Job,
  JobStatus,
  Legs,
  NeededJob,
  Step,
} from './workflow-run.ts';

/** What was found out about a failed job. */
export interface FailureDetails {
  readonly annotations: readonly Annotation[];
  readonly log: readonly LogHighlight[];
}

/** How a job of GitHub's list is read. */
export interface JobContext {
  readonly current: JobRecord | undefined;
  /** Of the current job. */
  readonly status: JobStatus;
  readonly mayFail: (record: JobRecord) => boolean;
  readonly failureDetails: ReadonlyMap<number, FailureDetails>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function createJob(
  record: JobRecord,
  { current, status, mayFail, failureDetails, now }: JobContext,
): Job {
  const found = failureDetails.get(record.id) ?? noDetails;
  const isCurrent = record === current;
  const conclusion = isCurrent ? status : correctConclusion(record, found.annotations);
  return withoutUndefined({
    name: redactCredentials(record.name),
    conclusion,
    mayFail: isFailed(conclusion) && !isCurrent && mayFail(record),
    current: isCurrent,
    waiting: (record.isWaiting && !isCurrent) || undefined,
    url: record.url,
    startedAt: record.startedAt,
    durationMs: isCurrent ? durationBetween(record.startedAt, now) : record.durationMs,
    failedSteps: record.steps.filter((step) => isFailedStep(step, conclusion)).map(pickStep),
    ...(isFailed(conclusion) || (conclusion === 'cancelled' && isStranded(record, found))
      ? found
      : noDetails),
  });
}

/** Cancelled before it had a step, and not by a newer run: no runner took it, say. */
function isStranded({ steps }: JobRecord, { annotations }: FailureDetails): boolean {
  return steps.length === 0 && !includesSupersession(annotations);
}

/** A job of which only id and result are known: one of `needs`, or the current one. */
export function createMinimalJob(name: string, conclusion: Conclusion, current: boolean): Job {
  return { name, conclusion, mayFail: false, current, failedSteps: [], annotations: [], log: [] };
}

/**
 * The failed jobs that may fail (`continue-on-error`). GitHub's list does not say so; it follows if a run
 * succeeded, or a needed job counts as successful, although one of its jobs failed. A job whose name is not
 * made from its id cannot be recognised, and its failure counts. Source:
 * github.com/actions/runner/issues/1161.
 */
export function createMayFail(
  upstream: Conclusion | undefined,
  needs: Readonly<Record<string, NeededJob>>,
): JobContext['mayFail'] {
  const succeeded = Object.keys(needs).filter((key) => needs[key]?.result === 'success');
  return ({ name }) =>
    upstream === undefined ? succeeded.some((key) => isNamedAfter(name, key)) : upstream === 'success';
}

/**
 * Whether a failed job passed in the run before, by its name; undefined if nobody knows. A cancelled job is no evidence,
 * nor is a job that the first page of that run does not have if there are more pages.
 */
export function createIsNew(earlier: JobPage | undefined): (name: string) => boolean | undefined {
  const before = new Map(earlier?.jobs.map(({ name, conclusion }) => [name, conclusion]));
  const isWhole = earlier !== undefined && before.size > 0 && earlier.jobs.length >= earlier.total;
  return (name) => {
    const conclusion = before.get(name) ?? (isWhole ? 'skipped' : undefined);
    if (conclusion === undefined || conclusion === 'cancelled' || conclusion === 'running') return undefined;
    return !isFailed(conclusion);
  };
}

/** The failed jobs, the most useful first: by the time they ended, with those that may fail last. */
export function listFailedJobs(jobs: readonly Job[]): readonly Job[] {
  return jobs
    .filter(({ conclusion }) => isFailed(conclusion))
    .toSorted((a, b) => Number(a.mayFail) - Number(b.mayFail) || findEndMs(a) - findEndMs(b));
}

/** The job that sends the message, if it went well itself: it is not part of what the message is about. */
export function isReporter({ current, conclusion }: Job): boolean {
  return current && conclusion === 'success';
}

export function countJobs(all: readonly Job[]): Counts {
  const jobs = all.filter((job) => !isReporter(job));
  const count = (test: (job: Job) => boolean) => jobs.filter(test).length;
  return {
    succeeded: count(({ conclusion }) => conclusion === 'success'),
    failed: count(({ conclusion, mayFail }) => conclusion === 'failure' && !mayFail),
    timedOut: count(({ conclusion, mayFail }) => conclusion === 'timed_out' && !mayFail),
    mayFail: count(({ mayFail }) => mayFail),
    cancelled: count(({ conclusion }) => conclusion === 'cancelled'),
    skipped: count(({ conclusion }) => conclusion === 'skipped'),
    running: count(({ conclusion }) => conclusion === 'running'),
  };
}

const noDetails: FailureDetails = { annotations: [], log: [] };

function correctConclusion({ conclusion }: JobRecord, annotations: readonly Annotation[]): Conclusion {
  return conclusion === 'cancelled' && includesTimeout(annotations) ? 'timed_out' : conclusion;
}

/** The step that was running when the job timed out is called cancelled too. */
function isFailedStep(step: Step, job: Conclusion): boolean {
  return isFailed(step.conclusion) || (job === 'timed_out' && step.conclusion === 'cancelled');
}

/** A step without a name has its command as one. */
function pickStep({ number, name, conclusion }: Step): Step {
  return { number, name: redactCredentials(name), conclusion };
}

/** A job without times comes last. */
function findEndMs({ startedAt, durationMs }: Job): number {
  const end = Date.parse(startedAt ?? '') + (durationMs ?? Number.NaN);
  return Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end;
}

/** What the runner and the inputs say of the current job. */
interface JobIdentity {
  /** Its id in the workflow file; the legs of a matrix share it. */
  readonly key: string;
  readonly matrix: JsonObject;
  /** The job's id, if the server provides it. */
  readonly checkRunId?: number | undefined;
  /** RUNNER_NAME; '' when unknown. A runner does one job at a time. */
  readonly runnerName: string;
}

/**
 * Finds the current job among the run's jobs; undefined rather than a guess. Without an id it is the one in
 * progress on this runner, else the one in progress with the name GitHub gives the job by default, else the
 * only one in progress: GitHub lists jobs by display name and not by the id in the workflow file.
 */
export function findCurrentJob(jobs: readonly JobRecord[], self: JobIdentity): JobRecord | undefined {
  const known = jobs.find(({ id }) => id === self.checkRunId);
  if (known !== undefined) return known;
  const open = jobs.filter(
    ({ inProgress, runnerName }) =>
      inProgress && (runnerName === undefined || self.runnerName === '' || runnerName === self.runnerName),
  );
  return (
    only(open.filter(({ runnerName }) => runnerName === self.runnerName)) ??
    only(open.filter(({ name }) => findLeafName(name) === createDefaultName(self))) ??
    only(open)
  );
}

/**
 * Whether a name is GitHub's default for the job with this id, for a leg of its matrix, or for a job of a
 * called or calling workflow.
 */
export function isNamedAfter(name: string, key: string): boolean {
  return name.split(' / ').some((part) => part === key || part.startsWith(`${key} (`));
}

function createDefaultName({ key, matrix }: JobIdentity): string {
  const values = Object.values(matrix);
  return values.length === 0 ? key : `${key} (${values.join(', ')})`;
}

/** `caller / callee`: inside a called workflow the job's id is the callee's. */
function findLeafName(name: string): string {
  return name.split(' / ').at(-1) ?? name;
}

function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

/**
 * The legs of the current job's matrix; undefined if there is only one, or none is known. The legs of a matrix
 * differ only in its values, so they are recognised by what their names share.
 */
export function countLegs(jobs: readonly Job[], key: string, matrix: JsonObject): Legs | undefined {
  const current = jobs.find((job) => job.current);
  const frame = current && findFrame(current.name, key, scalarsIn(matrix));
  if (frame === undefined) return undefined;
  const [before, after] = frame;
  const legs = jobs.filter(
    ({ name }) =>
      name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after),
  );
  if (legs.length < 2) return undefined;
  return {
    total: legs.length,
    failed: legs.filter(({ conclusion }) => isFailed(conclusion)).length,
    running: legs.filter(({ conclusion, current }) => conclusion === 'running' && !current).length,
  };
}

/**
 * What precedes the first matrix value in a leg's name, and what follows the last: `test (` and `)`. By default
 * GitHub writes the values in brackets after the job's id, and cuts a long name with dots. Any other name contains
 * the values where the author put them.
 */
function findFrame(
  name: string,
  key: string,
  values: readonly string[],
): readonly [string, string] | undefined {
  if (values.length === 0) return undefined;
  const start = name.lastIndexOf(' / ') < 0 ? 0 : name.lastIndexOf(' / ') + 3;
  if (name.startsWith(`${key} (`, start)) {
    return [name.slice(0, start + key.length + 2), ''];
  }
  const places = values.flatMap((value) => findWords(value, name));
  if (places.length === 0) return undefined;
  const first = Math.min(...places.map((place) => place.start));
  const last = Math.max(...places.map((place) => place.end));
  return first === 0 && last === name.length ? undefined : [name.slice(0, first), name.slice(last)];
}

/** Where the value stands in the name as a word of its own: `2` is not in `e2e`. */
function findWords(value: string, name: string): { readonly start: number; readonly end: number }[] {
  if (value === '') return [];
  const places = [];
  for (let start = name.indexOf(value); start >= 0; start = name.indexOf(value, start + value.length)) {
    const end = start + value.length;
    if (!isWordAt(name, start - 1, value[0]) && !isWordAt(name, end, value.at(-1)))
      places.push({ start, end });
  }
  return places;
}

/** Whether a word of the value would go on at this position of the name. */
function isWordAt(name: string, index: number, edge: string | undefined): boolean {
  return letterOrDigit.test(edge ?? '') && letterOrDigit.test(name[index] ?? '');
}

const letterOrDigit = /[a-z0-9]/i;

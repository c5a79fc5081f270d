import type { JsonObject } from '../json.ts';
import type { JobRecord } from './job-record.ts';

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

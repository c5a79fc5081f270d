import { withoutUndefined } from '../json.ts';
import { createPastRun, findStreak, type RunHistory } from './history.ts';
import type { RunRecord } from './run-record.ts';
import type { BaseFailure, Job } from './workflow-run.ts';

/** The branch that a pull request is to be merged into, as GitHub shows it. */
interface BaseRecord {
  readonly branch: string;
  readonly history: RunHistory;
  /** The failed jobs of its newest run; undefined if GitHub did not list them. */
  readonly failed: readonly Job[] | undefined;
}

/** The newest run of a branch that succeeded or failed, if it failed. */
export function findFailedRun(history: RunHistory | undefined): RunRecord | undefined {
  return history && findStreak(history).row[0];
}

/**
 * That the branch fails, too, in the same step as the pull request; undefined if it does not. A job of which no step is
 * known is compared by its name.
 */
export function compareWithBase(
  { branch, history, failed }: BaseRecord,
  own: readonly Job[],
): BaseFailure | undefined {
  const { row, orMore } = findStreak(history);
  const first = row.at(-1);
  if (first === undefined) return undefined;
  const ofBase = new Map(failed?.map((job) => [job.name, job]));
  const failing = own.filter(({ mayFail, name }) => !mayFail && name !== '');
  const jobs = failing.filter((job) => failsAlike(job, ofBase.get(job.name))).map(({ name }) => name);
  if (failed !== undefined && jobs.length === 0) return undefined;
  return withoutUndefined({
    branch,
    since: createPastRun(first),
    orMore,
    breaker: orMore ? undefined : first.actor,
    jobs,
    isAll: failed !== undefined && jobs.length === failing.length,
  });
}

function failsAlike({ failedSteps }: Job, other: Job | undefined): boolean {
  if (other === undefined) return false;
  const names = new Set(other.failedSteps.map(({ name }) => name));
  return failedSteps.length === 0 || names.size === 0 || failedSteps.some(({ name }) => names.has(name));
}

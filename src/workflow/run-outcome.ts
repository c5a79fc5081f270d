import { isFailed } from './job-record.ts';
import { results } from './needs.ts';
import type { Conclusion, Job, JobStatus, NeededJob, RunOutcome } from './workflow-run.ts';

/**
 * The verdict of a run from inside it: the worst of the current job's status so far, the jobs it waited for,
 * and the run's other finished jobs. A skipped job is no failure, and neither is one that may fail.
 */
export function ownRunOutcome(
  status: JobStatus,
  needs: Readonly<Record<string, NeededJob>>,
  jobs: readonly Job[],
): RunOutcome {
  const verdicts: Conclusion[] = [
    status,
    ...Object.values(needs).map(({ result }) => result),
    ...jobs.filter(({ mayFail }) => !mayFail).map(({ conclusion }) => conclusion),
  ];
  if (verdicts.some(isFailed)) return 'failure';
  if (verdicts.includes('cancelled')) return 'cancelled';
  return status === 'skipped' ? 'skipped' : 'success';
}

/** The text of input `status` when it is one of its values, else ''. */
export function knownStatus(text: string): RunOutcome | '' {
  return results.find((known) => known === text) ?? '';
}

/** What is known of it before GitHub is asked; '' when nothing is. */
export function outcomeSoFar({
  status,
  needs,
}: {
  status: JobStatus | '';
  needs: Readonly<Record<string, NeededJob>>;
}): RunOutcome | '' {
  if (status === '' && Object.keys(needs).length === 0) return '';
  return ownRunOutcome(status === '' ? 'running' : status, needs, []);
}

/**
 * The outcomes that a run can still have when GitHub has told its jobs. What succeeded so far is taken as a
 * success: a failed job elsewhere tells of itself.
 */
export function outcomesLeft(soFar: RunOutcome | ''): readonly RunOutcome[] {
  if (soFar === '') return ['success', 'failure', 'cancelled', 'skipped'];
  return soFar === 'cancelled' ? ['cancelled', 'failure'] : [soFar];
}

/**
 * The verdict of another run: GitHub's own, but a run that ran out of time failed, though GitHub calls it
 * cancelled.
 */
export function upstreamRunOutcome(conclusion: Conclusion, jobs: readonly Job[]): RunOutcome {
  if (conclusion === 'timed_out') return 'failure';
  const isOutOfTime = jobs.some((job) => job.conclusion === 'timed_out' && !job.mayFail);
  return conclusion === 'cancelled' && isOutOfTime ? 'failure' : conclusion;
}

import { asText } from '../json.ts';
import type { Conclusion, Job, JobStatus, NeededJob, RunOutcome } from './workflow-run.ts';

/**
 * A conclusion in the words of `WorkflowRun`; an unknown state counts as running. Source: docs.github.com,
 * "Check runs", `conclusion`: neutral passes, a stale check was given up, action_required did not run.
 */
export function readConclusion(value: unknown): Conclusion {
  const word = asText(value) ?? '';
  return (Object.hasOwn(conclusions, word) && conclusions[word]) || 'running';
}

const conclusions: Readonly<Record<string, Conclusion>> = {
  success: 'success',
  neutral: 'success',
  failure: 'failure',
  startup_failure: 'failure',
  timed_out: 'timed_out',
  cancelled: 'cancelled',
  stale: 'cancelled',
  skipped: 'skipped',
  action_required: 'skipped',
};

/**
 * Words for a failure: of a conclusion (runs, jobs, steps, checks), of a `state` (commit statuses, deployments), and of
 * a `status` that another system wrote. Source: docs.github.com, REST API, "Check runs", "Commit statuses", "Deployments".
 */
const failures: ReadonlySet<string> = new Set([
  'failure',
  'failed',
  'error',
  'timed_out',
  'startup_failure',
  'action_required',
]);

/** Whether a run, job, step, check, commit status or deployment failed, by GitHub's word for its state. */
export function isFailed(state: string): boolean {
  return failures.has(state.toLowerCase());
}

/**
 * The outcome of a run from inside it: the worst of the current job's status so far, its needed jobs, and
 * the run's other finished jobs. Skipped jobs and jobs that may fail do not count as failures.
 */
export function findOwnOutcome(
  status: JobStatus | '',
  needs: Readonly<Record<string, NeededJob>>,
  jobs: readonly { readonly conclusion: Conclusion; readonly mayFail?: boolean }[],
): RunOutcome {
  const conclusions: (Conclusion | '')[] = [
    status,
    ...Object.values(needs).map(({ result }) => result),
    ...jobs.filter(({ mayFail }) => !mayFail).map(({ conclusion }) => conclusion),
  ];
  if (conclusions.some(isFailed)) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return status === 'skipped' ? 'skipped' : 'success';
}

/** The outcome before GitHub is queried; '' if unknown. */
export function findOutcomeSoFar({
  status,
  needs,
}: {
  status: JobStatus | '';
  needs: Readonly<Record<string, NeededJob>>;
}): RunOutcome | '' {
  if (status === '' && Object.keys(needs).length === 0) return '';
  return findOwnOutcome(status, needs, []);
}

/**
 * The outcomes that the current job can answer for before GitHub lists the run's jobs. A success so far is final,
 * since a job that fails elsewhere sends its own message, unless a needed job was skipped: then one that it needs may
 * have failed.
 */
export function listPossibleOutcomes(
  soFar: RunOutcome | '',
  needs: Readonly<Record<string, Pick<NeededJob, 'result'>>> = {},
): readonly RunOutcome[] {
  if (soFar === '') return ['success', 'failure', 'cancelled', 'skipped'];
  if (soFar === 'cancelled') return ['cancelled', 'failure'];
  const isUncertain = soFar === 'success' && Object.values(needs).some(({ result }) => result === 'skipped');
  return isUncertain ? ['success', 'failure'] : [soFar];
}

/**
 * The outcome of another run: GitHub's conclusion, except that a run that timed out failed, though GitHub
 * calls it cancelled.
 */
export function findUpstreamOutcome(conclusion: Conclusion, jobs: readonly Job[]): RunOutcome {
  if (conclusion === 'timed_out') return 'failure';
  const isOutOfTime = jobs.some((job) => job.conclusion === 'timed_out' && !job.mayFail);
  return conclusion === 'cancelled' && isOutOfTime ? 'failure' : conclusion;
}

import { countOf, durationMsOf, listOf, objectOf, textOf, timeOf, withoutUndefined } from './json.ts';
import type { Conclusion, Step } from './workflow-run.ts';

/**
 * A job as GitHub's API returns it. Source: docs.github.com, REST API, "List jobs for a workflow run
 * attempt".
 */
export interface JobRecord {
  /** Also the id of its check run. */
  readonly id: number;
  readonly name: string;
  /** Started by a runner and not finished. */
  readonly inProgress: boolean;
  /** It waits for a person to approve a deployment. */
  readonly isWaiting: boolean;
  readonly conclusion: Conclusion;
  readonly url?: string;
  /** When all jobs that it needs had ended. */
  readonly createdAt?: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly durationMs?: number;
  readonly runnerName?: string;
  readonly steps: readonly StepRecord[];
}

export interface StepRecord extends Step {
  readonly inProgress: boolean;
  readonly startedAt?: string;
  readonly completedAt?: string;
}

export interface JobPage {
  readonly total: number;
  readonly jobs: readonly JobRecord[];
}

/** A page of jobs; undefined if the response is not one. */
export function jobPageOf(answer: unknown): JobPage | undefined {
  const page = objectOf(answer);
  if (!Array.isArray(page?.jobs)) return undefined;
  const jobs = page.jobs.map(jobRecordOf).filter((job) => job !== undefined);
  return { total: countOf(page.total_count) ?? jobs.length, jobs };
}

/**
 * A conclusion in the words of `WorkflowRun`; an unknown state counts as running. Source: docs.github.com,
 * "Check runs", `conclusion`: neutral passes, a stale check was given up, action_required did not run.
 */
export function conclusionOf(value: unknown): Conclusion {
  const said = textOf(value) ?? '';
  return (Object.hasOwn(conclusions, said) && conclusions[said]) || 'running';
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

export function isFailed(conclusion: Conclusion): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out';
}

export function jobRecordOf(value: unknown): JobRecord | undefined {
  const job = objectOf(value);
  const id = countOf(job?.id);
  const name = textOf(job?.name);
  if (job === undefined || id === undefined || name === undefined) return undefined;
  const startedAt = timeOf(job.started_at);
  const completedAt = timeOf(job.completed_at);
  return withoutUndefined({
    id,
    name,
    inProgress: job.status === 'in_progress',
    isWaiting: job.status === 'waiting',
    conclusion: conclusionOf(job.conclusion),
    url: textOf(job.html_url),
    createdAt: timeOf(job.created_at),
    startedAt,
    completedAt,
    durationMs: durationMsOf(startedAt, completedAt),
    runnerName: textOf(job.runner_name),
    steps: listOf(job.steps)
      .map(stepOf)
      .filter((step) => step !== undefined),
  });
}

function stepOf(value: unknown): StepRecord | undefined {
  const step = objectOf(value);
  const number = countOf(step?.number);
  const name = textOf(step?.name);
  if (step === undefined || number === undefined || name === undefined) return undefined;
  return withoutUndefined({
    number,
    name,
    inProgress: step.status === 'in_progress',
    conclusion: conclusionOf(step.conclusion),
    startedAt: timeOf(step.started_at),
    completedAt: timeOf(step.completed_at),
  });
}

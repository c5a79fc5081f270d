import { asCount, asList, asObject, asText, asTime, withoutUndefined } from '../json.ts';
import { readConclusion } from './conclusion.ts';
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
export function readJobPage(answer: unknown): JobPage | undefined {
  const page = asObject(answer);
  if (!Array.isArray(page?.jobs)) return undefined;
  const jobs = page.jobs.map(readJobRecord).filter((job) => job !== undefined);
  return { total: asCount(page.total_count) ?? jobs.length, jobs };
}

export function readJobRecord(value: unknown): JobRecord | undefined {
  const job = asObject(value);
  const id = asCount(job?.id);
  const name = asText(job?.name);
  if (job === undefined || id === undefined || name === undefined) return undefined;
  const startedAt = asTime(job.started_at);
  const completedAt = asTime(job.completed_at);
  return withoutUndefined({
    id,
    name,
    inProgress: job.status === 'in_progress',
    isWaiting: job.status === 'waiting',
    conclusion: readConclusion(job.conclusion),
    url: asText(job.html_url),
    createdAt: asTime(job.created_at),
    startedAt,
    completedAt,
    durationMs: durationBetween(startedAt, completedAt),
    runnerName: asText(job.runner_name),
    steps: asList(job.steps)
      .map(readStep)
      .filter((step) => step !== undefined),
  });
}

function readStep(value: unknown): StepRecord | undefined {
  const step = asObject(value);
  const number = asCount(step?.number);
  const name = asText(step?.name);
  if (step === undefined || number === undefined || name === undefined) return undefined;
  return withoutUndefined({
    number,
    name,
    inProgress: step.status === 'in_progress',
    conclusion: readConclusion(step.conclusion),
    startedAt: asTime(step.started_at),
    completedAt: asTime(step.completed_at),
  });
}

/** Milliseconds between two times; undefined if one is unknown or they are in the wrong order. */
export function durationBetween(
  from: string | undefined,
  to: string | number | undefined,
): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const durationMs = (typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from);
  return durationMs >= 0 ? durationMs : undefined;
}

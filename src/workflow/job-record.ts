import { asCount, asList, asObject, asText, asTime, withoutUndefined } from '../json.ts';
import { readConclusion } from './conclusion.ts';
import type { Annotation, Conclusion, Step } from './workflow-run.ts';

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

const maxAnnotations = 5;

/** Characters kept of an annotation; no message shows more. */
const maxMessageChars = 4_000;

/** GitHub adds these to every failed or stopped step, so they say nothing beside another annotation. */
const noise = /^(?:Process completed with exit code \d+\.|The operation was cancell?ed\.)$/;

/** GitHub's placeholder path for an annotation without a file. */
const nowhere = '.github';

/**
 * GitHub calls a job that ran out of time cancelled; only this annotation distinguishes it from a stopped
 * one.
 */
const outOfTime = /\bhas exceeded the maximum execution time\b/;

/**
 * GitHub adds this to a run or job that made way for a newer one of its concurrency group: "Canceling since
 * a higher priority waiting request for 'CI-refs/heads/main' exists".
 */
const madeWay = /^Cancell?ing since a higher priority waiting request\b/;

/**
 * The first error annotations of a job's check run, redacted by `redact`; undefined if the response is not a
 * list. Source: docs.github.com, REST API, "List check run annotations".
 */
export function readAnnotations(
  answer: unknown,
  redact: (text: string) => string,
): readonly Annotation[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const errors = answer.map((item) => readAnnotation(item, redact)).filter((item) => item !== undefined);
  const informative = errors.filter(({ message }) => !noise.test(message));
  return (informative.length > 0 ? informative : errors).slice(0, maxAnnotations);
}

export function includesTimeout(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ message }) => outOfTime.test(message));
}

export function includesSupersession(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ message }) => madeWay.test(message));
}

function readAnnotation(value: unknown, redact: (text: string) => string): Annotation | undefined {
  const item = asObject(value);
  const message = asText(item?.message)?.trim();
  if (item?.annotation_level !== 'failure' || message === undefined || message === '') return undefined;
  const path = asText(item.path);
  const title = asText(item.title);
  return withoutUndefined({
    path: path === undefined || path === nowhere ? undefined : redact(path),
    line: path === nowhere ? undefined : asCount(item.start_line),
    title: title === undefined ? undefined : redact(title).slice(0, maxMessageChars),
    message: redact(message).slice(0, maxMessageChars),
  });
}

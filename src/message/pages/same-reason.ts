import type { Job } from '../../workflow/workflow-run.ts';

/** A failed job, and the others that failed for the same reason. */
export interface SameReason {
  readonly job: Job;
  readonly others: readonly Job[];
}

/**
 * Puts the jobs together that failed for the same reason, in the order of the first of each: the legs of a matrix that
 * break on one assertion are one piece of news. Jobs of which no reason is known stay by themselves.
 */
export function groupByReason(jobs: readonly Job[]): readonly SameReason[] {
  const groups = Map.groupBy(jobs, (job) => reasonKey(job) ?? job);
  // A group has at least the job that made it.
  return ([...groups.values()] as [Job, ...Job[]][]).map(([job, ...others]) => ({ job, others }));
}

/** What GitHub adds to every failed step, which says nothing by itself. */
export const exitCode = /^Process completed with exit code (\d+)\.$/;

/** Equal for jobs that failed alike; undefined if nothing but an exit code is known. */
function reasonKey({
  name,
  failedSteps,
  conclusion,
  mayFail,
  isNew,
  annotations,
  log,
}: Job): string | undefined {
  const reasons = annotations.filter(({ message }) => !exitCode.test(message));
  if (reasons.length === 0 && log.length === 0) return undefined;
  const alike = likeOtherLegs(name);
  return JSON.stringify([
    conclusion,
    mayFail,
    isNew,
    failedSteps.map((step) => alike(step.name)),
    reasons.map(({ path, line, title, message }) => [path, line, title && alike(title), alike(message)]),
    log.map(({ text }) => alike(text)),
  ]);
}

/** What differs between legs and is no part of the reason: times, addresses, the separator of paths, the leg's own values. */
const incidental =
  /\d{4}-\d\d-\d\dT[\d:.]+Z?|\b\d+(?:\.\d+)? ?(?:ms|s|sec|seconds|min|µs|ns)\b|\b0x[0-9a-f]+\b|\bv?\d+\.\d+\.\d+\b/gi;

function likeOtherLegs(name: string): (text: string) => string {
  const values = new Set(/(?<=\()[^()]*(?=\)$)/.exec(name)?.[0].split(', '));
  return (text) =>
    text
      .replaceAll('\\', '/')
      .replace(incidental, '…')
      .replace(/[\w.-]+/g, (word) => (values.has(word) ? '…' : word));
}

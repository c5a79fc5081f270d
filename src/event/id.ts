import { createHash } from 'node:crypto';
import type { WorkflowContext } from '../workflow-context.ts';

/**
 * An id for an event that has none: the same for the same step of the same attempt, different for any other
 * step, job or matrix leg. The adapter would use the delivery's GUID, which a workflow does not get.
 * `what` distinguishes the events of one step: the event's name, the content of a file. Jobs of two calls of
 * one reusable workflow differ only in the runner. Made of letters, digits and hyphens.
 */
export function deriveId(context: WorkflowContext, ...what: readonly string[]): string {
  const { repository, runId, runAttempt, job, step, matrix, runnerName } = context;
  const all = JSON.stringify([repository, runId, runAttempt, job, step, matrix.trim(), runnerName, ...what]);
  const digest = createHash('sha256').update(all).digest('hex').slice(0, 24);
  return [runId, runAttempt, digest].filter((part) => /^[a-z\d]+$/i.test(part)).join('-');
}

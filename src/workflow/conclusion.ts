import { asText } from '../json.ts';
import type { Conclusion } from './workflow-run.ts';

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

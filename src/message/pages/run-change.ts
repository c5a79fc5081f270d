import { shortened } from '../../dingtalk/size.ts';
import type { WorkflowRun } from '../../workflow/workflow-run.ts';
import type { RenderContext } from '../render-context.ts';
import { waitingJobs } from './run-jobs.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/**
 * How the run compares with those before: broke just now, failing since, green again. Undefined if nothing
 * changed.
 */
export function changeIn({ duration, locale }: RenderContext, workflowRun: WorkflowRun): string | undefined {
  const runWords = workflowRunWords[locale];
  const { change, run, people } = workflowRun;
  const { failedRuns: count, orMore, since } = change;
  switch (change.kind) {
    case 'changed':
      return runWords.brokeNow;
    case 'still-failing': {
      if (count < 2) return runWords.failedAgain;
      const by = run.event === 'schedule' || orMore ? undefined : people.breaker;
      return runWords.failing(count, orMore, orMore ? undefined : since?.number, by && shortened(by, 60));
    }
    case 'fixed':
      if (waitingJobs(workflowRun).length > 0) return runWords.greenSoFar(count, orMore);
      return runWords.fixedAfter(count, orMore, duration(redMs(workflowRun)));
    case 'mended':
      return runWords.sameCommit;
    case 'still-succeeding':
    case 'unknown':
      return undefined;
    default:
      return change.kind satisfies never;
  }
}

/** From the start of the first failed run to the end of this one. */
export function redMs({ change, run }: WorkflowRun): number | undefined {
  const endMs = Date.parse(run.startedAt ?? '') + (run.durationMs ?? 0);
  const redMs = endMs - Date.parse(change.since?.startedAt ?? '');
  return Number.isFinite(redMs) ? redMs : undefined;
}

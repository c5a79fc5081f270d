import type { GitHubApi } from '../../../src/workflow/github-api.ts';
import type { WorkflowContext } from '../../../src/workflow-context.ts';
import { splitByJob } from './job-logs.ts';
import type { Scene } from './scene.ts';

/** A GitHub that answers from what was pasted, and has nothing of the rest: it never says that something is missing. */
export function answerFrom(
  { jobs, pasted, firstFailed, startedAt }: Scene,
  context: WorkflowContext,
): GitHubApi {
  const logs = splitByJob(pasted.log);
  const own = { id: Number(context.runId), run_number: Number(context.runNumber), run_started_at: startedAt };
  const nothing = () => Promise.resolve(undefined);
  return {
    run: async (id) => pasted.runs.find((run) => run.id === id) ?? own,
    jobs: async () => ({ total_count: jobs.length, jobs }),
    job: async (id) => jobs.find((job) => job.id === id),
    log: async (id) => {
      const job = jobs.find((each) => each.id === id);
      return logs.get(String(job?.name)) ?? (job === firstFailed ? logs.get('') : undefined);
    },
    runsOf: async () => ({ total_count: pasted.runs.length, workflow_runs: pasted.runs }),
    compare: async () => pasted.commits,
    annotations: async () => [],
    pendingDeployments: async () => [],
    commit: async () => ({}),
    file: async () => ({ kind: 'missing' }),
    branchRuns: nothing,
    workflows: nothing,
    waitingRuns: nothing,
    openPulls: nothing,
    logAddress: nothing,
    graphql: async () => ({ data: undefined, errors: [] }),
    fetch: () => Promise.reject(new TypeError('the page asks nobody')),
    close() {},
  };
}

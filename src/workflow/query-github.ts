import type { Secret } from '../secret.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { findCurrentJob } from './current-job.ts';
import { type GitHubSession, openGitHubSession } from './github-session.ts';
import type { RunHistory } from './history.ts';
import type { JobPage, JobRecord } from './job-record.ts';
import type { JobContext } from './jobs.ts';
import type { JsonObject } from './json.ts';
import {
  getAuthorLogin,
  getFailureDetails,
  getRun,
  getRunHistory,
  jobsToInspect,
  listJobs,
} from './queries.ts';
import { queryWarning } from './query-error.ts';
import type { RunRecord } from './run-record.ts';
import { scrubCredentials } from './scrub.ts';
import type { TargetRun } from './target-run.ts';

/** Time for all queries together: a late alert is worth less than one with less in it. */
const maxBudgetMs = 5000;

/** What is known before the queries. */
interface GitHubQuery extends Pick<JobContext, 'status' | 'mayFail'> {
  readonly context: WorkflowContext;
  readonly target: TargetRun;
  readonly matrix: JsonObject;
  readonly token: Secret | undefined;
  readonly budgetMs: number;
  /** Whether the login of the commit's author is needed. */
  readonly needsAuthorLogin: boolean;
  /**
   * Decides from run and history whether the jobs are needed; if undefined, they are queried beside the run.
   */
  readonly needsJobs: ((run: Pick<QueryResults, 'record' | 'history'>) => boolean) | undefined;
}

/** GitHub's responses; undefined where there was none. */
export interface QueryResults extends Pick<JobContext, 'current' | 'failureDetails'> {
  readonly record: RunRecord | undefined;
  readonly history: RunHistory | undefined;
  /** Login of the commit's author; undefined if it was not needed or GitHub knows none. */
  readonly authorLogin: string | undefined;
  readonly page: JobPage | undefined;
  /** At most one: what is missing, why, and what to do. */
  readonly warnings: readonly string[];
}

/** Sends all queries at once; what depends on a response follows it. Never rejects. */
export async function queryGitHub(query: GitHubQuery, signal: AbortSignal): Promise<QueryResults> {
  const { context, target, token } = query;
  const budgetMs = Math.min(query.budgetMs, maxBudgetMs);
  const { apiUrl, repository } = context;
  const session = openGitHubSession({ apiUrl, repository, token, budgetMs, signal });
  const runAndHistory = getRunAndHistory(session, target);
  const isEnough = query.needsJobs?.(await runAndHistory) === false;
  const [run, jobs, login] = await Promise.all([
    runAndHistory,
    isEnough ? noJobs : listJobsWithDetails(session, query),
    query.needsAuthorLogin && !isEnough ? getAuthorLogin(session, target.sha) : undefined,
  ]);
  const warning = signal.aborted ? undefined : queryWarning(session.errors());
  return {
    ...run,
    ...jobs,
    authorLogin: login || undefined,
    warnings: warning === undefined ? [] : [warning],
  };
}

const noJobs: Pick<QueryResults, 'page' | 'current' | 'failureDetails'> = {
  page: undefined,
  current: undefined,
  failureDetails: new Map(),
};

/** The runner names the workflow's file, so the history can be queried beside the run. */
async function getRunAndHistory(
  session: GitHubSession,
  target: TargetRun,
): Promise<Pick<QueryResults, 'record' | 'history'>> {
  const { upstream, runId, attempt, workflowFile, branch, event } = target;
  if (upstream?.conclusion === 'running') return { record: upstream, history: undefined };
  const id = Number(runId);
  if (upstream === undefined && workflowFile !== undefined && branch !== undefined) {
    const [record, history] = await Promise.all([
      getRun(session, id, attempt),
      getRunHistory(session, { id, attempt, workflow: workflowFile, branch, event }),
    ]);
    return { record, history };
  }
  const record = upstream ?? (await getRun(session, id, attempt));
  return {
    record,
    history: record && (await getRunHistory(session, { ...record, workflow: record.workflowId })),
  };
}

async function listJobsWithDetails(
  session: GitHubSession,
  { context, target, matrix, token, status, mayFail }: GitHubQuery,
): Promise<Pick<QueryResults, 'page' | 'current' | 'failureDetails'>> {
  const page = await listJobs(session, Number(target.runId), target.attempt);
  const jobs: readonly JobRecord[] = page?.jobs ?? [];
  const self = { key: context.job, matrix, runnerName: context.runnerName };
  const current = target.upstream === undefined ? findCurrentJob(jobs, self) : undefined;
  const inspected = jobsToInspect(jobs, { current, status, mayFail });
  const scrub = (text: string) => scrubCredentials(text, token?.reveal());
  return {
    page,
    current,
    failureDetails: await getFailureDetails(session, context.apiUrl, inspected, scrub),
  };
}

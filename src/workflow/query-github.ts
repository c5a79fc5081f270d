import { redactCredentials } from '../credentials.ts';
import { forgeOf } from '../forge.ts';
import type { JsonObject } from '../json.ts';
import type { Environment } from '../network/proxy.ts';
import type { Said } from '../said.ts';
import type { Secret } from '../secret.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { showsFailure } from './announcement.ts';
import { findFailedRun } from './base-branch.ts';
import { isFailed } from './conclusion.ts';
import { type GitHubSession, openGitHubSession, type SessionOptions } from './github-session.ts';
import { findComparedRuns, type RunHistory } from './history.ts';
import type { JobPage, JobRecord } from './job-record.ts';
import { findCurrentJob, type JobContext } from './jobs.ts';
import type { OwnersFile } from './owners/file.ts';
import {
  getAnnotations,
  getAuthorLogin,
  getBranchHistory,
  getCodeOwners,
  getCommitsSince,
  getFailureDetails,
  getJob,
  getRun,
  getRunHistory,
  listEarlierJobs,
  listJobs,
  listWaitingEnvironments,
  selectJobsToInspect,
} from './queries.ts';
import { type QueryPart, queryWarning } from './query-error.ts';
import type { RunRecord } from './run-record.ts';
import type { CommitRange } from './suspects.ts';
import type { TargetRun } from './target-run.ts';
import type { RunOutcome } from './workflow-run.ts';

/** Time for all queries together: an alert that is late is worse than one that is incomplete. */
const maxBudgetMs = 5000;

/** What is known before the queries. */
interface GitHubQuery extends Pick<JobContext, 'status' | 'mayFail'> {
  readonly context: WorkflowContext;
  readonly target: TargetRun;
  readonly matrix: JsonObject;
  readonly token: Secret | undefined;
  readonly budgetMs: number;
  /** Id of the current job; undefined if the server does not provide it. */
  readonly checkRunId: number | undefined;
  /** The outcome before the queries; '' if unknown. */
  readonly soFar: RunOutcome | '';
  /** Where CODEOWNERS is, if GitHub is asked for it. */
  readonly codeOwners: OwnersQuestion | undefined;
  /** What is queried at once. */
  readonly parts: ReadonlySet<QueryPart>;
  /** How long to wait before the jobs are listed. */
  readonly waitMs: number;
  /** What else is queried when run and history say that it is needed. */
  readonly afterHistory: ((run: RunAndHistory) => NextParts) | undefined;
  /** Whether the list of jobs is read again if it does not show yet that the current job failed. */
  readonly awaitsFailure: boolean;
}

/** Which CODEOWNERS is asked for. */
export interface OwnersQuestion {
  /** Undefined for the default branch. */
  readonly commit: string | undefined;
  /** A warning says if it is missing: a mention or a template needs it. */
  readonly isAsked: boolean;
}

export type RunAndHistory = Pick<QueryResults, 'record' | 'history'>;

export type NextParts = Pick<GitHubQuery, 'parts' | 'waitMs'>;

/** GitHub's responses; undefined where there is no response. */
export interface QueryResults extends Pick<JobContext, 'current' | 'failureDetails'> {
  readonly record: RunRecord | undefined;
  readonly history: RunHistory | undefined;
  /** Login of the commit's author; undefined if it was not needed or GitHub knows none. */
  readonly authorLogin: string | undefined;
  readonly page: JobPage | undefined;
  /** Environments that a job of the run waits for a person to approve. */
  readonly environments: readonly string[];
  /** Jobs of the run before, if this one failed or is a later attempt. */
  readonly earlierJobs: JobPage | undefined;
  /** Commits since the last green run, if this one failed. */
  readonly commitRange: CommitRange | undefined;
  /** The branch of the pull request's base, if this run failed. */
  readonly base: BaseAnswer | undefined;
  /** CODEOWNERS of the commit; undefined if it was not needed or GitHub did not answer. */
  readonly codeOwners: OwnersFile | undefined;
  /** At most one: what is missing, why, and what to do. */
  readonly warnings: readonly Said[];
}

/** Runs of a branch, and the jobs of its newest run if that failed. */
export interface BaseAnswer {
  readonly branch: string;
  readonly history: RunHistory;
  readonly page: JobPage | undefined;
}

export interface QueryRuntime {
  /** For proxies. */
  readonly env: Environment;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** See `SessionOptions`. */
  readonly connect?: SessionOptions['connect'];
}

/** Sends all queries at once; what depends on a response follows it. Never rejects. */
export async function queryGitHub(
  query: GitHubQuery,
  { env, sleep, signal, connect }: QueryRuntime,
): Promise<QueryResults> {
  const { context, target, token, codeOwners: asked } = query;
  const wait = (ms: number) => (ms > 0 ? sleep(ms, signal) : undefined);
  const budgetMs = Math.min(query.budgetMs, maxBudgetMs);
  const { apiUrl, repository } = context;
  const forge = forgeOf(context);
  const run = { id: Number(target.runId), number: target.number, attempt: target.attempt };
  const session = openGitHubSession({
    ...{ apiUrl, repository, forge, run, token },
    ...{ env, budgetMs, signal, connect },
  });
  const runAndHistory = getRunAndHistory(session, target, query.parts);
  const { parts, waitMs } = query.afterHistory?.(await runAndHistory) ?? query;
  const [own, jobs, login, earlier, base, codeOwners] = await Promise.all([
    runAndHistory,
    parts.has('jobs') ? listJobsWithDetails(session, query, { parts, waitMs }, wait) : noJobs,
    parts.has('commit author') ? getAuthorLogin(session, target.sha) : undefined,
    queryRunBefore(session, query, parts, runAndHistory),
    parts.has('runs of the branch') ? queryBase(session, target) : undefined,
    asked && parts.has('code owners') ? getCodeOwners(session, asked.commit) : undefined,
  ]);
  void session.close();
  const errors = session.errors().filter(({ part }) => part !== 'code owners' || asked?.isAsked);
  const warning = signal.aborted ? undefined : queryWarning(errors, forge);
  return {
    ...own,
    ...jobs,
    ...earlier,
    authorLogin: login || undefined,
    base,
    codeOwners,
    warnings: warning === undefined ? [] : [warning],
  };
}

type ListedJobs = Pick<QueryResults, 'page' | 'environments' | 'current' | 'failureDetails'>;

const noJobs: ListedJobs = {
  page: undefined,
  environments: [],
  current: undefined,
  failureDetails: new Map(),
};

type Earlier = Pick<QueryResults, 'earlierJobs' | 'commitRange'>;

const nothingEarlier: Earlier = { earlierJobs: undefined, commitRange: undefined };

/** The runner names the workflow's file, so the history can be queried beside the run. */
async function getRunAndHistory(
  session: GitHubSession,
  target: TargetRun,
  parts: ReadonlySet<QueryPart>,
): Promise<RunAndHistory> {
  const { upstream, runId, attempt, workflowFile, branch, event } = target;
  const id = Number(runId);
  if (!parts.has('earlier runs') || upstream?.conclusion === 'running') {
    const isAsked = parts.has('run') && upstream === undefined;
    return { record: isAsked ? await getRun(session, id, attempt) : upstream, history: undefined };
  }
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

/** The current job is queried by its id beside the list, so that its annotations arrive with the list. */
async function listJobsWithDetails(
  session: GitHubSession,
  query: GitHubQuery,
  { parts, waitMs }: NextParts,
  wait: (ms: number) => Promise<void> | undefined,
): Promise<ListedJobs> {
  const { context, target, token, status, mayFail, checkRunId } = query;
  const redact = (text: string) => redactCredentials(text, token?.reveal());
  const ownId = target.upstream === undefined ? checkRunId : undefined;
  const known = new Map(
    ownId !== undefined && isFailed(status) && parts.has('annotations')
      ? [[ownId, getAnnotations(session, ownId, redact)]]
      : [],
  );
  await wait(waitMs);
  const first = await listWithCurrent(session, query);
  const isLate = query.awaitsFailure && first.current !== undefined && !showsFailure(first);
  if (isLate) await wait(lagMs);
  const { page, current } = isLate ? await listWithCurrent(session, query) : first;
  const jobs = page?.jobs ?? [];
  const inspected = selectJobsToInspect(jobs, { current, status, mayFail });
  // Only the annotations of a cancelled job say whether it timed out or was superseded.
  const isCancelled = (job: JobRecord) => (job === current ? status : job.conclusion) === 'cancelled';
  const wanted = {
    annotations: (job: JobRecord) => parts.has('annotations') || isCancelled(job),
    logs: parts.has('logs'),
  };
  const [failureDetails, environments] = await Promise.all([
    getFailureDetails(session, context.apiUrl, inspected, redact, wanted, known),
    jobs.some(({ isWaiting }) => isWaiting) ? listWaitingEnvironments(session, Number(target.runId)) : [],
  ]);
  return { page, environments, current, failureDetails };
}

/** After that GitHub's list of jobs has caught up with what a job did a moment ago, as a rule. */
const lagMs = 1_500;

/** The run's jobs, and which of them is the current one. */
async function listWithCurrent(
  session: GitHubSession,
  { context, target, matrix, checkRunId }: GitHubQuery,
): Promise<Pick<ListedJobs, 'page' | 'current'>> {
  const ownId = target.upstream === undefined ? checkRunId : undefined;
  const [listed, own] = await Promise.all([
    listJobs(session, Number(target.runId), target.attempt),
    ownId === undefined ? undefined : getJob(session, ownId),
  ]);
  const page = withJob(listed, own);
  const self = { key: context.job, matrix, runnerName: context.runnerName, checkRunId: ownId };
  const current = target.upstream === undefined ? findCurrentJob(page?.jobs ?? [], self) : undefined;
  return { page, current };
}

/** The page with the current job, which a list of more than a thousand jobs may lack. */
function withJob(page: JobPage | undefined, job: JobRecord | undefined): JobPage | undefined {
  if (page === undefined || job === undefined || page.jobs.some(({ id }) => id === job.id)) return page;
  return { ...page, jobs: [...page.jobs, job] };
}

/**
 * What the previous run adds: which jobs had failed already, and which commits came since the last green run.
 * A later attempt knows its run before without asking. If the branch was green until this push, the commits can
 * be queried beside the history; otherwise they follow it.
 */
async function queryRunBefore(
  session: GitHubSession,
  { target, soFar, checkRunId }: GitHubQuery,
  parts: ReadonlySet<QueryPart>,
  runAndHistory: Promise<RunAndHistory>,
): Promise<Earlier> {
  const { attempt, sha } = target;
  const isRed = soFar === 'failure';
  const needsJobs = parts.has('jobs of the run before');
  const needsSuspects = parts.has('commits since');
  if (!needsJobs && !needsSuspects) return nothingEarlier;
  if (!isRed && (soFar !== 'success' || attempt === 1)) return nothingEarlier;
  const base = isRed && needsSuspects && checkRunId !== undefined ? target.before : undefined;
  const guessed = base === undefined ? undefined : getCommitsSince(session, base, sha);
  const ofAttempt =
    needsJobs && attempt > 1
      ? listEarlierJobs(session, { id: Number(target.runId), attempt: attempt - 1 })
      : undefined;

  const { record, history } = await runAndHistory;
  if (history === undefined) return { ...nothingEarlier, earlierJobs: await ofAttempt };
  const headRepository = record?.headRepository ?? target.headRepository;
  const { previous, lastGreen } = findComparedRuns({ number: target.number, headRepository }, history);
  const isStillRed = isRed && previous !== undefined && isFailed(previous.conclusion);
  const greenSha = isRed && needsSuspects && sha !== '' ? lastGreen?.sha : undefined;
  const [earlierJobs, commitRange] = await Promise.all([
    ofAttempt ?? (needsJobs && isStillRed ? listEarlierJobs(session, previous) : undefined),
    greenSha === undefined
      ? undefined
      : greenSha === base
        ? guessed
        : getCommitsSince(session, greenSha, sha),
  ]);
  return { earlierJobs, commitRange };
}

/** How the branch fares that the pull request is to be merged into. Its jobs are listed only if it fails. */
async function queryBase(
  session: GitHubSession,
  { upstream, workflowFile, pullRequest }: TargetRun,
): Promise<BaseAnswer | undefined> {
  const workflow = upstream === undefined ? workflowFile : upstream.workflowId;
  const branch = pullRequest?.base;
  if (workflow === undefined || branch === undefined) return undefined;
  const history = await getBranchHistory(session, workflow, branch);
  const failed = findFailedRun(history);
  if (history === undefined || failed === undefined) return undefined;
  return { branch, history, page: await listEarlierJobs(session, failed) };
}

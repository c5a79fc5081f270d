import { forgeOf } from '../forge.ts';
import { type JsonObject, withoutUndefined } from '../json.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import type { OtherJobs } from './announcement.ts';
import { compareWithBase } from './base-branch.ts';
import { findOwnOutcome, findUpstreamOutcome, isFailed } from './conclusion.ts';
import { type Comparison, compareWithHistory, type RunHistory } from './history.ts';
import { durationBetween, includesSupersession, type JobPage } from './job-record.ts';
import {
  countJobs,
  countLegs,
  createIsNew,
  createJob,
  createMinimalJob,
  type JobContext,
  listFailedJobs,
} from './jobs.ts';
import type { BaseAnswer } from './query-github.ts';
import type { RunRecord } from './run-record.ts';
import { type CommitRange, findSuspectPullRequest } from './suspects.ts';
import { mergeRecord, type TargetRun } from './target-run.ts';
import type {
  BaseFailure,
  Commit,
  CurrentJob,
  Job,
  NeededJob,
  People,
  PullRequest,
  RunInfo,
  RunOutcome,
  Suspects,
  WorkflowRun,
} from './workflow-run.ts';

/** Where the parts of a workflow run come from. */
export interface RunSources {
  readonly context: WorkflowContext;
  readonly target: TargetRun;
  readonly needs: Readonly<Record<string, NeededJob>>;
  readonly matrix: JsonObject;
  readonly record: RunRecord | undefined;
  readonly page: JobPage | undefined;
  readonly environments?: readonly string[] | undefined;
  readonly history: RunHistory | undefined;
  /** Jobs of the run before, if they were queried. */
  readonly earlierJobs?: JobPage | undefined;
  /** Commits since the last green run, if they were queried. */
  readonly commitRange?: CommitRange | undefined;
  /** The branch of the pull request's base, if it was queried. */
  readonly base?: BaseAnswer | undefined;
  /** Login of the commit's author, as GitHub returned it. */
  readonly authorLogin?: string | undefined;
  readonly jobContext: JobContext;
  /** Of the run's jobs apart from the current one; absent if the message is sent after the run's end. */
  readonly otherJobs?: OtherJobs | undefined;
}

/** Assembles all that is known of a run, from the runner, the event and GitHub. */
export function assembleRun(sources: RunSources): WorkflowRun {
  const { context, needs, matrix, page, record, jobContext } = sources;
  const target = addAuthorLogin(mergeRecord(sources.target, record), sources.authorLogin);
  const listed = assembleJobs(sources);
  const outcome = findOutcome(sources, listed);
  const { change, baseSha, firstToBreak } = compareSources(sources, outcome, target);
  const jobs = change.kind === 'still-failing' ? listed.map(markNewFailures(sources.earlierJobs)) : listed;
  const failed = listFailedJobs(addMissingCurrentJob(jobs, sources));
  return freezeDeep(
    withoutUndefined({
      outcome,
      superseded: outcome === 'cancelled' && isSuperseded(jobContext),
      workflow: target.workflow || (forgeOf(context).namesWorkflows ? '' : context.job),
      repository: context.repository,
      run: assembleRunInfo(context, target, record, jobContext.now),
      commit: assembleCommit(context, target),
      pullRequest: assemblePullRequest(
        context,
        target,
        outcome === 'failure' ? findBaseFailure(sources, failed) : undefined,
      ),
      jobs,
      environments: sources.environments?.length ? sources.environments : undefined,
      listed: page !== undefined,
      failed,
      counts: countJobs(jobs),
      legs: countLegs(jobs, context.job, matrix),
      total: page?.total ?? jobs.length,
      change: withoutUndefined({ ...change, compareUrl: createCompareUrl(context, baseSha, target.sha) }),
      suspects: outcome === 'failure' ? assembleSuspects(sources, baseSha, target) : undefined,
      mended: change.kind === 'mended' ? listFixedJobs(sources) : [],
      inputs: target.inputs,
      people: assemblePeople(target, firstToBreak),
      authorNames: collectAuthorNames(target),
      job: assembleCurrentJob(sources),
      needs,
      matrix,
    }),
  );
}

function assembleJobs({ page, target, needs, context, jobContext }: RunSources): readonly Job[] {
  if (page !== undefined) return page.jobs.map((record) => createJob(record, jobContext));
  if (target.upstream !== undefined) return [];
  const waitedFor = Object.entries(needs).map(([key, { result }]) => createMinimalJob(key, result, false));
  return [...waitedFor, createMinimalJob(context.job, jobContext.status, true)];
}

/** Marks each failed job that passed in the run before. */
function markNewFailures(earlier: JobPage | undefined): (job: Job) => Job {
  const isNewIn = createIsNew(earlier);
  return (job) => {
    const isNew = isFailed(job.conclusion) ? isNewIn(job.name) : undefined;
    return isNew === undefined ? job : { ...job, isNew };
  };
}

/** The jobs that failed on the previous attempt. */
function listFixedJobs({ earlierJobs, jobContext }: RunSources): readonly Job[] {
  return listFailedOf(earlierJobs, jobContext);
}

/** The failed jobs of another run. */
function listFailedOf(page: JobPage | undefined, jobContext: JobContext): readonly Job[] {
  return (page?.jobs ?? [])
    .filter(({ conclusion }) => isFailed(conclusion))
    .map((record) => createJob(record, { ...jobContext, current: undefined, failureDetails: new Map() }));
}

function findBaseFailure({ base, jobContext }: RunSources, failed: readonly Job[]): BaseFailure | undefined {
  if (base === undefined) return undefined;
  const ofBase = base.page && listFailedOf(base.page, jobContext);
  return compareWithBase({ ...base, failed: ofBase }, failed);
}

function createCompareUrl(
  { serverUrl, repository }: WorkflowContext,
  base: string | undefined,
  head: string,
): string | undefined {
  if (base === undefined || head === '' || base === head) return undefined;
  return `${serverUrl}/${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`;
}

/** A failed job that runs this action is named even if it could not be found among the others. */
function addMissingCurrentJob(
  jobs: readonly Job[],
  { target, context, jobContext }: RunSources,
): readonly Job[] {
  const isMissing =
    target.upstream === undefined && isFailed(jobContext.status) && !jobs.some(({ current }) => current);
  return isMissing ? [...jobs, createMinimalJob(context.job, jobContext.status, true)] : jobs;
}

function isSuperseded({ failureDetails }: JobContext): boolean {
  return [...failureDetails.values()].some(({ annotations }) => includesSupersession(annotations));
}

function findOutcome({ target, needs, jobContext }: RunSources, jobs: readonly Job[]): RunOutcome {
  return target.upstream === undefined
    ? findOwnOutcome(jobContext.status, needs, jobs)
    : findUpstreamOutcome(target.upstream.conclusion, jobs);
}

/** A success is compared only when all of the run is known to be good: until then it has no outcome to compare. */
function compareSources(sources: RunSources, outcome: RunOutcome, target: TargetRun): Comparison {
  const { otherJobs = 'good' } = sources;
  const isOpen = outcome === 'success' && otherJobs !== 'good';
  return compareRun(isOpen ? { ...sources, history: undefined } : sources, outcome, target);
}

export function compareRun(
  { history, record }: Pick<RunSources, 'history' | 'record'>,
  outcome: RunOutcome,
  { number, actor, headRepository }: Pick<TargetRun, 'number' | 'actor' | 'headRepository'>,
): Comparison {
  const present = { outcome, number, actor, headRepository: record?.headRepository ?? headRepository };
  return compareWithHistory(present, history ?? { runs: [], isCut: false });
}

function assembleRunInfo(
  context: WorkflowContext,
  target: TargetRun,
  record: RunRecord | undefined,
  now: number,
): RunInfo {
  const { runId, number, attempt, event, branch, sha, upstream } = target;
  const repositoryPage = `${context.serverUrl}/${context.repository}`;
  const isOver = upstream !== undefined && upstream.conclusion !== 'running';
  return withoutUndefined({
    id: runId,
    number,
    attempt,
    url: forgeOf(context).runPage(repositoryPage, { id: runId, number, attempt }),
    event,
    branch,
    sha,
    startedAt: record?.startedAt,
    durationMs: durationBetween(record?.startedAt, isOver ? upstream.updatedAt : now),
  });
}

/** On a pull request the commits are its own, and nothing is merged yet. */
function assembleSuspects(
  { context, commitRange }: RunSources,
  baseSha: string | undefined,
  { sha, before, pullRequest }: TargetRun,
): Suspects | undefined {
  const { revertPage } = forgeOf(context);
  if (commitRange === undefined || pullRequest !== undefined || revertPage === undefined) return commitRange;
  const isOnePush = before !== undefined && before === baseSha;
  const number = findSuspectPullRequest(commitRange, { sha, isOnePush });
  if (number === undefined) return commitRange;
  const url = revertPage(`${context.serverUrl}/${context.repository}`, number);
  return { ...commitRange, pullRequest: { number, url } };
}

function assembleCommit(
  { serverUrl, repository }: WorkflowContext,
  { sha, commit }: TargetRun,
): Commit | undefined {
  if (sha === '') return undefined;
  return withoutUndefined({
    sha,
    subject: commit?.message?.split('\n', 1)[0],
    message: commit?.message,
    authorName: commit?.authorName,
    authorLogin: commit?.authorLogin,
    url: `${serverUrl}/${repository}/commit/${sha}`,
  });
}

function assemblePullRequest(
  context: WorkflowContext,
  { pullRequest }: TargetRun,
  baseFailure: BaseFailure | undefined,
): PullRequest | undefined {
  if (pullRequest === undefined) return undefined;
  const { number, title, head, headOwner, base, author } = pullRequest;
  const page = `${context.serverUrl}/${context.repository}`;
  const url = number === undefined ? undefined : forgeOf(context).pullRequestPage(page, number);
  return withoutUndefined({ number, title, url, head, headOwner, base, author, baseFailure });
}

function assemblePeople(
  { actor, pusher, reviewers, pullRequest, commit }: TargetRun,
  firstToBreak: string | undefined,
): People {
  return withoutUndefined({
    actor,
    author: pullRequest?.author ?? commit?.authorLogin,
    pusher,
    reviewers,
    breaker: firstToBreak,
  });
}

function addAuthorLogin(target: TargetRun, login: string | undefined): TargetRun {
  if (login === undefined) return target;
  return { ...target, commit: { sha: target.sha, ...target.commit, authorLogin: login } };
}

/** GitHub gives only the login for a pull request. */
function collectAuthorNames({ pullRequest, commit }: TargetRun): readonly string[] {
  const names = pullRequest?.author
    ? [pullRequest.author]
    : [commit?.authorLogin, commit?.authorEmail, commit?.authorName];
  return names.filter((name) => name !== undefined);
}

function assembleCurrentJob({ context, jobContext: { current, status } }: RunSources): CurrentJob {
  return withoutUndefined({ key: context.job, status, name: current?.name, url: current?.url });
}

/** Without recursion, because a matrix can be nested to any depth. */
function freezeDeep<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    open.push(...Object.values(next));
  }
  return value;
}

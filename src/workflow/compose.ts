import type { Context } from '../context.ts';
import { tellsSuperseded } from './annotations.ts';
import type { Build, Commit, CurrentJob, Job, Need, Outcome, People, PullRequest, Run } from './build.ts';
import { type Comparison, comparisonOf, type Past } from './history.ts';
import { isFailed, type JobPage } from './job-record.ts';
import { bareJob, type Circumstances, countsOf, failedOf, jobOf } from './jobs.ts';
import { legsOf } from './legs.ts';
import { outcomeInside, outcomeOutside } from './outcome.ts';
import type { RunRecord } from './run-record.ts';
import { durationMsOf, type Json, known } from './shape.ts';
import { type Subject, withRecord } from './subject.ts';

/** All that is known of a run, from the runner, the event and GitHub. */
export interface Knowledge {
  readonly context: Context;
  readonly subject: Subject;
  readonly needs: Readonly<Record<string, Need>>;
  readonly matrix: Json;
  readonly record: RunRecord | undefined;
  readonly page: JobPage | undefined;
  readonly past: Past | undefined;
  /** Of the commit, as GitHub was asked for it. */
  readonly authorLogin?: string | undefined;
  readonly circumstances: Circumstances;
}

export function buildOf(knowledge: Knowledge): Build {
  const { context, needs, matrix, page, record, circumstances } = knowledge;
  const subject = withLogin(withRecord(knowledge.subject, record), knowledge.authorLogin);
  const jobs = jobsOf(knowledge);
  const outcome = outcomeOf(knowledge, jobs);
  const { change, breaker } = compared(knowledge, outcome, subject);
  return frozen(
    known({
      outcome,
      superseded: outcome === 'cancelled' && isSuperseded(circumstances),
      workflow: subject.workflow,
      repository: context.repository,
      run: runOf(context, subject, record, circumstances.now),
      commit: commitOf(context, subject),
      pullRequest: pullRequestOf(context, subject),
      jobs,
      listed: page !== undefined,
      failed: failedOf(withCurrent(jobs, knowledge)),
      counts: countsOf(jobs),
      legs: legsOf(jobs, matrix),
      total: page?.total ?? jobs.length,
      change,
      people: peopleOf(subject, breaker),
      authorNames: authorNamesOf(subject),
      job: currentJobOf(knowledge),
      needs,
      matrix,
    }),
  );
}

function jobsOf({ page, subject, needs, context, circumstances }: Knowledge): readonly Job[] {
  if (page !== undefined) return page.jobs.map((record) => jobOf(record, circumstances));
  if (subject.upstream !== undefined) return [];
  const waitedFor = Object.entries(needs).map(([key, { result }]) => bareJob(key, result, false));
  return [...waitedFor, bareJob(context.job, circumstances.status, true)];
}

/** A failed job that runs this action is named even when it could not be told among the others. */
function withCurrent(jobs: readonly Job[], { subject, context, circumstances }: Knowledge): readonly Job[] {
  const isMissing =
    subject.upstream === undefined && isFailed(circumstances.status) && !jobs.some(({ current }) => current);
  return isMissing ? [...jobs, bareJob(context.job, circumstances.status, true)] : jobs;
}

function isSuperseded({ findings }: Circumstances): boolean {
  return [...findings.values()].some(({ annotations }) => tellsSuperseded(annotations));
}

function outcomeOf({ subject, needs, circumstances }: Knowledge, jobs: readonly Job[]): Outcome {
  return subject.upstream === undefined
    ? outcomeInside(circumstances.status, needs, jobs)
    : outcomeOutside(subject.upstream.conclusion, jobs);
}

function compared(
  { past, record }: Knowledge,
  outcome: Outcome,
  { number, actor, headRepository }: Subject,
): Comparison {
  const present = { outcome, number, actor, headRepository: record?.headRepository ?? headRepository };
  return comparisonOf(present, past ?? { runs: [], isCut: false });
}

function runOf(context: Context, subject: Subject, record: RunRecord | undefined, now: number): Run {
  const { runId, number, attempt, event, branch, sha, upstream } = subject;
  const page = `${context.serverUrl}/${context.repository}/actions/runs/${runId}`;
  const isOver = upstream !== undefined && upstream.conclusion !== 'running';
  return known({
    id: runId,
    number,
    attempt,
    url: attempt > 1 ? `${page}/attempts/${attempt}` : page,
    event,
    branch,
    sha,
    startedAt: record?.startedAt,
    durationMs: durationMsOf(record?.startedAt, isOver ? upstream.updatedAt : now),
  });
}

function commitOf({ serverUrl, repository }: Context, { sha, commit }: Subject): Commit | undefined {
  if (sha === '') return undefined;
  return known({
    sha,
    subject: commit?.message?.split('\n', 1)[0],
    message: commit?.message,
    authorName: commit?.authorName,
    authorLogin: commit?.authorLogin,
    url: `${serverUrl}/${repository}/commit/${sha}`,
  });
}

function pullRequestOf(
  { serverUrl, repository }: Context,
  { pullRequest }: Subject,
): PullRequest | undefined {
  if (pullRequest === undefined) return undefined;
  const { number, title, head, headOwner, base, author } = pullRequest;
  const url = number === undefined ? undefined : `${serverUrl}/${repository}/pull/${number}`;
  return known({ number, title, url, head, headOwner, base, author });
}

function peopleOf(
  { actor, pusher, reviewers, pullRequest, commit }: Subject,
  breaker: string | undefined,
): People {
  return known({ actor, author: pullRequest?.author ?? commit?.authorLogin, pusher, reviewers, breaker });
}

function withLogin(subject: Subject, login: string | undefined): Subject {
  if (login === undefined) return subject;
  return { ...subject, commit: { sha: subject.sha, ...subject.commit, authorLogin: login } };
}

/** Of a pull request GitHub tells the login alone. */
function authorNamesOf({ pullRequest, commit }: Subject): readonly string[] {
  const names = pullRequest?.author
    ? [pullRequest.author]
    : [commit?.authorLogin, commit?.authorEmail, commit?.authorName];
  return names.filter((name) => name !== undefined);
}

function currentJobOf({ context, circumstances: { current, status } }: Knowledge): CurrentJob {
  return known({ key: context.job, status, name: current?.name, url: current?.url });
}

/** Without recursion, because a matrix can be nested to any depth. */
function frozen<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    open.push(...Object.values(next));
  }
  return value;
}

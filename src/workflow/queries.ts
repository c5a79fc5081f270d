import { asCount, asList, asObject, asText } from '../json.ts';
import { isFailed } from './conclusion.ts';
import { jobsPerPage, runsPerPage } from './github-api.ts';
import type { GitHubSession } from './github-session.ts';
import type { RunHistory } from './history.ts';
import { type JobPage, type JobRecord, readAnnotations, readJobPage, readJobRecord } from './job-record.ts';
import type { FailureDetails, JobContext } from './jobs.ts';
import { excerptLog } from './log-excerpt.ts';
import { fetchLogTail } from './log-file.ts';
import { maxOwnersBytes, type OwnersFile, ownersPaths } from './owners/file.ts';
import { type RunRecord, readLogin, readRun, readRuns } from './run-record.ts';
import { type CommitRange, emptyRange, readCommitRange, rewrittenRange } from './suspects.ts';
import type { Annotation } from './workflow-run.ts';

/** Jobs whose failure details are read; each costs up to three requests. */
const maxJobs = 5;

/** Pages of jobs that are read. */
const maxPages = 10;

/** A shorter job has not timed out: `timeout-minutes` counts whole minutes. */
const minTimeoutMs = 60_000;

/** The run's record; undefined without a response. */
export function getRun(
  session: GitHubSession,
  runId: number,
  attempt: number,
): Promise<RunRecord | undefined> {
  return session.query('run', async (github) => readRun(await github.run(runId, attempt)));
}

/** The record of one job; undefined without a response. */
export function getJob(session: GitHubSession, jobId: number): Promise<JobRecord | undefined> {
  return session.query('jobs', async (github) => readJobRecord(await github.job(jobId)));
}

/** The first page of the jobs of an earlier run; undefined without a response. */
export function listEarlierJobs(
  session: GitHubSession,
  { id, attempt }: Pick<RunRecord, 'id' | 'attempt'>,
): Promise<JobPage | undefined> {
  return session.query('jobs of the run before', async (github) =>
    readJobPage(await github.jobs(id, attempt, 1)),
  );
}

/** The commits that `head` has and `base` has not; undefined without a response. */
export function getCommitsSince(
  session: GitHubSession,
  base: string,
  head: string,
): Promise<CommitRange | undefined> {
  if (base === head) return Promise.resolve(emptyRange);
  return session.query('commits since', async (github) => {
    const answer = await github.compare(base, head);
    return answer === null ? rewrittenRange : readCommitRange(answer);
  });
}

/** The login of a commit's author; '' if GitHub knows no account, undefined without a response. */
export function getAuthorLogin(session: GitHubSession, sha: string): Promise<string | undefined> {
  return session.query('commit author', async (github) => {
    const commit = asObject(await github.commit(sha));
    return commit && (readLogin(commit.author) ?? '');
  });
}

/**
 * CODEOWNERS at a commit, or on the default branch; '' if GitHub would not load it, undefined without a response.
 * Its three places are asked for at once: most repositories have none, and would wait for three answers in turn.
 */
export function getCodeOwners(
  session: GitHubSession,
  commit: string | undefined,
): Promise<OwnersFile | undefined> {
  return session.query('code owners', async (github) => {
    const files = ownersPaths.map((path) => github.file(path, commit, maxOwnersBytes));
    await Promise.allSettled(files);
    for (const [index, path] of ownersPaths.entries()) {
      const file = await files[index];
      if (file?.kind === 'bytes') return { path, text: new TextDecoder().decode(file.bytes) };
      if (file?.kind === 'too long') return { path, text: '' };
    }
    return { path: ownersPaths[0], text: '' };
  });
}

/** All jobs of the attempt, as far as their pages arrived; undefined without the first page. */
export async function listJobs(
  session: GitHubSession,
  runId: number,
  attempt: number,
): Promise<JobPage | undefined> {
  const page = (number: number) =>
    session.query('jobs', async (github) => readJobPage(await github.jobs(runId, attempt, number)));
  const first = await page(1);
  if (first === undefined) return undefined;
  const pages = Math.min(Math.ceil(first.total / jobsPerPage), maxPages);
  const others = await Promise.all(
    Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2)),
  );
  return { total: first.total, jobs: [first, ...others].flatMap((answer) => answer?.jobs ?? []) };
}

/** Names of the environments whose deployment waits for an approval; none if GitHub does not say. */
export async function listWaitingEnvironments(
  session: GitHubSession,
  runId: number,
): Promise<readonly string[]> {
  const names = await session.query('jobs', async (github) =>
    asList(await github.pendingDeployments(runId))
      .map((item) => asText(asObject(asObject(item)?.environment)?.name))
      .filter((name) => name !== undefined),
  );
  return [...new Set(names)];
}

/** The run that is compared with its history; `workflow` is the id or the file name. */
interface Latest extends Pick<RunRecord, 'id' | 'attempt' | 'branch' | 'event'> {
  readonly workflow: number | string | undefined;
}

/** The history of the run: its previous attempt, and the earlier runs of its workflow, branch and event. */
export async function getRunHistory(session: GitHubSession, run: Latest): Promise<RunHistory | undefined> {
  const { workflow, branch, event } = run;
  const [attempt, earlier] = await Promise.all([
    run.attempt > 1 ? getRun(session, run.id, run.attempt - 1) : undefined,
    workflow === undefined || branch === undefined || event === undefined
      ? noRuns
      : session.query('earlier runs', async (github) =>
          findEarlierRuns(await github.runsOf(workflow, branch, event)),
        ),
  ]);
  return attempt === undefined && earlier === undefined ? undefined : { attempt, ...(earlier ?? noRuns) };
}

/**
 * The failure details of at most five failed jobs, by job id, in the given order, as far as they are wanted.
 * Includes jobs that GitHub calls cancelled, because only their annotations say whether they timed out or were
 * superseded; the log of a job too short to have timed out is not read. `known` has annotations that were queried
 * before.
 */
export async function getFailureDetails(
  session: GitHubSession,
  apiUrl: string,
  jobs: readonly JobRecord[],
  redact: (text: string) => string,
  wanted: { readonly annotations: (job: JobRecord) => boolean; readonly logs: boolean },
  known: ReadonlyMap<number, Promise<readonly Annotation[]>> = new Map(),
): Promise<ReadonlyMap<number, FailureDetails>> {
  const failureDetails = jobs.slice(0, maxJobs).map(async (job): Promise<[number, FailureDetails]> => {
    const [annotations, log] = await Promise.all([
      known.get(job.id) ?? (wanted.annotations(job) ? getAnnotations(session, job.id, redact) : []),
      wanted.logs && job.completedAt !== undefined && !isShortAndCancelled(job)
        ? getLog(session, apiUrl, job.id)
        : '',
    ]);
    const step =
      job.steps.find(({ conclusion }) => isFailed(conclusion)) ??
      job.steps.find(({ conclusion }) => conclusion === 'cancelled');
    return [job.id, { annotations, log: log ? excerptLog(log, step, redact) : [] }];
  });
  return new Map(await Promise.all(failureDetails));
}

/** The first error annotations of a job; none without a response. */
export async function getAnnotations(
  session: GitHubSession,
  jobId: number,
  redact: (text: string) => string,
): Promise<readonly Annotation[]> {
  const annotations = await session.query('annotations', async (github) =>
    readAnnotations(await github.annotations(jobId), redact),
  );
  return annotations ?? [];
}

/** The jobs whose failure details are read, the most useful first. */
export function selectJobsToInspect(
  jobs: readonly JobRecord[],
  { current, status, mayFail }: Pick<JobContext, 'current' | 'status' | 'mayFail'>,
): JobRecord[] {
  const rankOf = (job: JobRecord) => {
    const conclusion = job === current ? status : job.conclusion;
    if (isFailed(conclusion)) return job !== current && mayFail(job) ? ranks.mayFail : ranks.failed;
    if (conclusion !== 'cancelled') return ranks.none;
    return job === current || isShortAndCancelled(job) ? ranks.perhapsSuperseded : ranks.perhapsOutOfTime;
  };
  const ranked = jobs.map((job) => ({ job, rank: rankOf(job) }));
  const isFailure = ranked.some(({ rank }) => rank === ranks.failed);
  return ranked
    .filter(({ rank }) => rank < (isFailure ? ranks.perhapsSuperseded : ranks.none))
    .toSorted((a, b) => a.rank - b.rank || findCompletionMs(a.job) - findCompletionMs(b.job))
    .map(({ job }) => job);
}

/** A run with a failed job was not superseded, whatever else was cancelled. */
const ranks = { failed: 0, perhapsOutOfTime: 1, mayFail: 2, perhapsSuperseded: 3, none: 4 } as const;

function isShortAndCancelled({ conclusion, durationMs = 0 }: JobRecord): boolean {
  return conclusion === 'cancelled' && durationMs < minTimeoutMs;
}

function findCompletionMs({ completedAt }: JobRecord): number {
  return completedAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(completedAt);
}

/** The newest runs of a workflow on a branch that were started by pushes; undefined without a response. */
export function getBranchHistory(
  session: GitHubSession,
  workflow: number | string,
  branch: string,
): Promise<RunHistory | undefined> {
  return session.query('runs of the branch', async (github) =>
    findEarlierRuns(await github.runsOf(workflow, branch, 'push')),
  );
}

const noRuns: RunHistory = { runs: [], isCut: false };

function findEarlierRuns(answer: unknown): RunHistory | undefined {
  const runs = readRuns(answer);
  if (runs === undefined) return undefined;
  return { runs, isCut: (asCount(asObject(answer)?.total_count) ?? 0) > runsPerPage };
}

/**
 * '' if there is no log: GitHub has not stored it yet (404), deleted it (410), or it is too long to read its
 * end.
 */
function getLog(session: GitHubSession, apiUrl: string, jobId: number): Promise<string | undefined> {
  return session.query('logs', async (github, signal) => {
    try {
      const log = github.log
        ? github.log(jobId)
        : fetchLogTail(await github.logAddress(jobId), apiUrl, github.fetch, signal);
      return (await log) ?? '';
    } catch (error) {
      const status = asObject(error)?.status;
      if (status === 404 || status === 410) return '';
      throw error;
    }
  });
}

import type { LogHighlight } from './log-highlights.ts';
import type { TestResults } from './test-results.ts';

/**
 * A workflow run as a reader of the alert sees it: what broke, where, since when, who. Deeply frozen. What
 * GitHub did not say is absent. All text is untrusted; log lines, annotations, test failures and the names of
 * steps are without credentials as far as those can be recognised, and nothing is escaped for any markup.
 */
export interface WorkflowRun {
  /** `running` only for a `workflow_run` event that comes before the run's end. */
  readonly outcome: RunOutcome;
  /** True if the run was cancelled because of a newer run of its concurrency group. */
  readonly superseded: boolean;
  /** Name of the workflow, e.g. `CI`. */
  readonly workflow: string;
  /** `octo/hello` */
  readonly repository: string;
  readonly run: RunInfo;
  readonly commit?: Commit;
  /** The pull request of the run: its head was built. */
  readonly pullRequest?: PullRequest;
  /**
   * The attempt's jobs in GitHub's order; if GitHub did not list them, the `needs` and the current job by
   * their keys.
   */
  readonly jobs: readonly Job[];
  /** Names of the environments that a job waits for a person to approve; absent if there is none. */
  readonly environments?: readonly string[];
  /** Whether GitHub listed `jobs`. */
  readonly listed: boolean;
  /** The jobs that failed or timed out, the most useful first: by the time they ended, with those that may fail last. */
  readonly failed: readonly Job[];
  readonly counts: Counts;
  /** The legs of the current job's matrix, if it has several and the current job was found among them. */
  readonly legs?: Legs;
  /** Jobs of the attempt; more than `jobs` has if a page of GitHub's list is missing. */
  readonly total: number;
  readonly change: Change;
  /** The commits since the last green run; absent unless this run failed and GitHub compared them. */
  readonly suspects?: Suspects;
  /** The jobs that failed on the previous attempt and passed on this one; empty unless `change` is `mended`. */
  readonly mended: readonly Job[];
  /** Whom CODEOWNERS names for the files where it failed; absent unless the run failed and the file has somebody. */
  readonly owners?: readonly Owner[];
  /** What the test reports of this job say; absent without `test-reports`, or if they have no test. */
  readonly tests?: TestResults;
  /** The inputs of a dispatched run, without those that look like credentials. */
  readonly inputs: readonly RunInput[];
  readonly people: People;
  /**
   * The names by which a `login-map` may know the author of the pull request, else of the commit: login,
   * e-mail, name, as far as they are known.
   */
  readonly authorNames: readonly string[];
  /**
   * The current job: `key` is its id in the workflow file, `status` its status so far (the `status` input).
   */
  readonly job: CurrentJob;
  /** The jobs that the current one waited for, by key; `{}` if none were given. */
  readonly needs: Readonly<Record<string, NeededJob>>;
  /** The current job's matrix values; `{}` if it has none. */
  readonly matrix: Readonly<Record<string, unknown>>;
}

export type RunOutcome = 'success' | 'failure' | 'cancelled' | 'skipped' | 'running';

export interface RunInfo {
  readonly id: string;
  /** Counts the runs of this workflow: the `#128` of GitHub's pages. */
  readonly number: number;
  /** Counts from 1. */
  readonly attempt: number;
  /** Page of the run, and of the attempt when it is not the first. */
  readonly url: string;
  /** What triggered the run, e.g. `push`. */
  readonly event: string;
  /** Branch or tag; of a pull request its head branch, of a merge queue the queue's own branch. */
  readonly branch?: string;
  /** The commit that was built; of a pull request its head, not the merge commit. */
  readonly sha: string;
  /** RFC 3339; of this attempt. */
  readonly startedAt?: string;
  /** From the attempt's start to its end, or until now while it runs. */
  readonly durationMs?: number;
}

export interface Commit {
  readonly sha: string;
  /** First line of the message. */
  readonly subject?: string;
  readonly message?: string;
  /** The author as they name themselves. */
  readonly authorName?: string;
  /** The author's GitHub login. */
  readonly authorLogin?: string;
  readonly url: string;
}

export interface PullRequest {
  /** Unknown, like the url, if another run reports the run of a fork. */
  readonly number?: number;
  readonly title?: string;
  readonly url?: string;
  /** Branch that is to be merged. */
  readonly head?: string;
  /** Owner of the fork that `head` is in; absent for a branch of the repository itself. */
  readonly headOwner?: string;
  /** Branch it is to be merged into. */
  readonly base?: string;
  /** Login of who opened it. */
  readonly author?: string;
  /** If the run failed, and `base` itself fails in a step that failed here. */
  readonly baseFailure?: BaseFailure;
}

/** The branch that a pull request is to be merged into fails, too: perhaps it is not the pull request's fault. */
export interface BaseFailure {
  readonly branch: string;
  /** The first run of the branch's streak of failed runs. */
  readonly since: PastRun;
  /** True if the streak reaches the end of GitHub's list and may be longer. */
  readonly orMore: boolean;
  /** Who started that run. */
  readonly breaker?: string;
  /** Names of the jobs that fail here and there in the same step; empty if GitHub did not list the branch's jobs. */
  readonly jobs: readonly string[];
  /** Whether these are all jobs that failed here. */
  readonly isAll: boolean;
}

export interface Job {
  /** As GitHub shows it: `test (windows-latest, 24)`, `caller / callee`. */
  readonly name: string;
  readonly conclusion: Conclusion;
  /** The failed job may fail: the run can succeed without it (`continue-on-error`). */
  readonly mayFail: boolean;
  /** The job that runs this action; its conclusion is the `status` input. */
  readonly current: boolean;
  /** Of a failed job on a branch that stays red: whether it passed in the run before. Absent if unknown. */
  readonly isNew?: boolean;
  /** True for a job that waits for a person to approve a deployment. */
  readonly waiting?: boolean;
  readonly url?: string;
  readonly startedAt?: string;
  readonly durationMs?: number;
  /** Steps that failed or timed out. */
  readonly failedSteps: readonly Step[];
  /**
   * The first error annotations, also of a job that was cancelled before it had a step; "Process completed with exit code 1." only when there is nothing else. Of at
   * most five failed jobs.
   */
  readonly annotations: readonly Annotation[];
  /**
   * The lines of the failed step's log that say why it failed, in the log's order, without timestamps, colours and
   * secrets. Of at most five failed jobs.
   */
  readonly log: readonly LogHighlight[];
}

/** `running` for every job without a conclusion: queued, waiting or in progress. */
export type Conclusion = 'success' | 'failure' | 'timed_out' | 'cancelled' | 'skipped' | 'running';

export interface Step {
  /** Counts from 1, as on the run's page. */
  readonly number: number;
  readonly name: string;
  readonly conclusion: Conclusion;
}

export interface Annotation {
  /** File in the repository; absent if GitHub gives only its placeholder `.github`. */
  readonly path?: string;
  readonly line?: number;
  readonly title?: string;
  readonly message: string;
}

/** Every job of `jobs` is counted in exactly one of these, but for the job that sends the message if it went well. */
export interface Counts {
  readonly succeeded: number;
  readonly failed: number;
  readonly timedOut: number;
  /** Failed or timed out, but may: see `Job.mayFail`. */
  readonly mayFail: number;
  readonly cancelled: number;
  readonly skipped: number;
  /**
   * Without a conclusion yet. The current job is counted by its status instead, if it was found among the
   * others.
   */
  readonly running: number;
}

/** Each leg is a job of `jobs`; the current one is counted by its status so far. */
export interface Legs {
  readonly total: number;
  readonly failed: number;
  /** Without a conclusion yet. */
  readonly running: number;
}

/**
 * Compared with the runs before on the same workflow, branch and event: `changed` is a failure after a
 * success, `fixed` a success after a failure, `mended` a success of a later attempt. `unknown`: this run has no outcome to compare, there was none
 * before, or GitHub did not say.
 */
export interface Change {
  readonly kind: 'changed' | 'fixed' | 'mended' | 'still-failing' | 'still-succeeding' | 'unknown';
  /** Failed runs in a row: up to and including this one, or before this one if it is fixed; else 0. */
  readonly failedRuns: number;
  /** True if the streak reaches the end of GitHub's list and may be longer. */
  readonly orMore: boolean;
  /** The first run of the streak, if it is not this attempt. */
  readonly since?: PastRun;
  /** The newest earlier run that succeeded, unless this run fixed what failed since. */
  readonly lastGreen?: PastRun;
  /**
   * Of the earlier runs, how many passed only on a later attempt. Absent unless this run is newly broken or fixed by a
   * re-run, and several did.
   */
  readonly reruns?: { readonly passed: number; readonly of: number };
  /** GitHub's page of what changed: since the last green run, or since the last red one if this run fixed it. */
  readonly compareUrl?: string;
}

export interface PastRun {
  readonly number: number;
  readonly url?: string;
  /** RFC 3339 */
  readonly startedAt?: string;
}

/** The commits that may have broken the run. */
export interface Suspects {
  /** Newest first. If there are more than 250, GitHub lists only the oldest ones. */
  readonly commits: readonly Suspect[];
  readonly total: number;
  /** True after a force push: the branch does not contain the last green commit any more. */
  readonly isRewritten: boolean;
  /** The pull request whose merge is the only suspect. */
  readonly pullRequest?: { readonly number: number; readonly url: string };
}

export interface Suspect {
  readonly sha: string;
  /** First line of the message. */
  readonly subject?: string;
  /** The author's own name. */
  readonly author?: string;
  /** The author's GitHub login. */
  readonly login?: string;
  readonly url?: string;
  readonly isBot: boolean;
  readonly isMerge: boolean;
}

/** Who owns a file where the run failed. */
export interface Owner {
  /** A login, a team as `octo/cart`, or an e-mail address. */
  readonly name: string;
  /** The line of CODEOWNERS that names them. */
  readonly rule: { readonly file: string; readonly line: number };
}

export interface RunInput {
  readonly name: string;
  readonly value: string;
}

/** GitHub logins, for `at-logins`. */
export interface People {
  /** Who caused the run (`github.actor`). */
  readonly actor?: string;
  /** Author of the pull request, else of the commit. */
  readonly author?: string;
  readonly pusher?: string;
  /** Asked to review the pull request; a team as `octo/cart`. */
  readonly reviewers: readonly string[];
  /** Who started the first failed run of the streak in `change`. */
  readonly breaker?: string;
}

/** `running` if no status was given. */
export type JobStatus = NeededJob['result'] | 'running';

export interface CurrentJob {
  readonly key: string;
  readonly status: JobStatus;
  /** As GitHub shows it, if the job was found among the run's jobs. */
  readonly name?: string;
  readonly url?: string;
}

export interface NeededJob {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}

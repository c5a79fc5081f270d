import type { Conclusion } from './build.ts';
import { conclusionOf } from './job-record.ts';
import { countOf, known, listOf, objectOf, textOf, timeOf } from './shape.ts';

/**
 * A run as GitHub tells it: the REST API and the payload of `workflow_run` have the same shape.
 * Source: docs.github.com, REST API, "Get a workflow run attempt".
 */
export interface RunRecord {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** Of the workflow. */
  readonly name?: string;
  readonly workflowId?: number;
  readonly conclusion: Conclusion;
  readonly url?: string;
  readonly event?: string;
  readonly branch?: string;
  readonly sha?: string;
  /** For a run on a pull request: its title. */
  readonly title?: string;
  readonly startedAt?: string;
  /** The end of the run, once it has a conclusion. */
  readonly updatedAt?: string;
  /** Login of who caused it. */
  readonly actor?: string;
  /** Another repository than the run's own when a fork's branch was built. */
  readonly headRepository?: string;
  readonly commit?: CommitRecord;
  readonly pullRequests: readonly PullRequestRecord[];
}

export interface CommitRecord {
  readonly sha: string;
  readonly message?: string;
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly authorLogin?: string;
}

export interface PullRequestRecord {
  readonly number: number;
  readonly head?: string;
  readonly headSha?: string;
  readonly base?: string;
  readonly title?: string;
  readonly author?: string;
}

export function runOf(value: unknown): RunRecord | undefined {
  const run = objectOf(value);
  const id = countOf(run?.id);
  const number = countOf(run?.run_number);
  if (run === undefined || id === undefined || number === undefined) return undefined;
  return known({
    id,
    number,
    attempt: countOf(run.run_attempt) ?? 1,
    name: textOf(run.name),
    workflowId: countOf(run.workflow_id),
    conclusion: conclusionOf(run.conclusion),
    url: textOf(run.html_url),
    event: textOf(run.event),
    branch: textOf(run.head_branch),
    sha: textOf(run.head_sha),
    title: textOf(run.display_title),
    startedAt: timeOf(run.run_started_at) ?? timeOf(run.created_at),
    updatedAt: timeOf(run.updated_at),
    actor: loginOf(run.actor),
    headRepository: textOf(objectOf(run.head_repository)?.full_name),
    commit: commitOf(run.head_commit),
    pullRequests: listOf(run.pull_requests)
      .map(pullRequestOf)
      .filter((pull) => pull !== undefined),
  });
}

/** The runs of a page, in GitHub's order; undefined when the answer is no such page. */
export function runsOf(answer: unknown): readonly RunRecord[] | undefined {
  const page = objectOf(answer);
  if (!Array.isArray(page?.workflow_runs)) return undefined;
  return page.workflow_runs.map(runOf).filter((run) => run !== undefined);
}

export function commitOf(value: unknown): CommitRecord | undefined {
  const commit = objectOf(value);
  const sha = textOf(commit?.id);
  if (commit === undefined || sha === undefined) return undefined;
  const author = objectOf(commit.author);
  return known({
    sha,
    message: textOf(commit.message),
    authorName: textOf(author?.name),
    authorEmail: textOf(author?.email),
    authorLogin: textOf(author?.username) ?? loginOfEmail(textOf(author?.email)),
  });
}

export function pullRequestOf(value: unknown): PullRequestRecord | undefined {
  const pull = objectOf(value);
  const number = countOf(pull?.number);
  if (pull === undefined || number === undefined) return undefined;
  return known({
    number,
    head: textOf(objectOf(pull.head)?.ref),
    headSha: textOf(objectOf(pull.head)?.sha),
    base: textOf(objectOf(pull.base)?.ref),
    title: textOf(pull.title),
    author: loginOf(pull.user),
  });
}

export function loginOf(user: unknown): string | undefined {
  return textOf(objectOf(user)?.login);
}

/** `583231+octocat@users.noreply.github.com`. Source: docs.github.com, "Email addresses reference". */
export function loginOfEmail(email: string | undefined): string | undefined {
  return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? '')?.[1];
}

import { conclusionOf } from './job-record.ts';
import { countOf, listOf, objectOf, textOf, timeOf, withoutUndefined } from './json.ts';
import type { Conclusion } from './workflow-run.ts';

/**
 * A run as GitHub returns it: the REST API and the payload of `workflow_run` have the same shape. Source:
 * docs.github.com, REST API, "Get a workflow run attempt".
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
  /** End of the run, if it has a conclusion. */
  readonly updatedAt?: string;
  /** Login of who caused it. */
  readonly actor?: string;
  /** Differs from the run's own repository if a fork's branch was built; '' for a deleted fork. */
  readonly headRepository?: string;
  /** The run's own. */
  readonly repository?: string;
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
  /** Unknown for a fork's pull request if another run reports its run. */
  readonly number?: number;
  readonly head?: string;
  /** Owner of the fork that `head` is in; absent for a branch of the repository itself. */
  readonly headOwner?: string;
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
  return withoutUndefined({
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
    headRepository: repositoryOf(run.head_repository),
    repository: repositoryOf(run.repository),
    commit: commitOf(run.head_commit),
    pullRequests: listOf(run.pull_requests)
      .map(pullRequestOf)
      .filter((pull) => pull !== undefined),
  });
}

/** The runs of a page, in GitHub's order; undefined if the response is not a page. */
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
  return withoutUndefined({
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
  const [head, base] = [objectOf(pull.head), objectOf(pull.base)];
  const isFork = isOtherRepository(repositoryOf(head?.repo), repositoryOf(base?.repo));
  return withoutUndefined({
    number,
    head: textOf(head?.ref),
    headOwner: isFork ? (loginOf(head?.user) ?? ownerOf(repositoryOf(head?.repo))) : undefined,
    headSha: textOf(head?.sha),
    base: textOf(base?.ref),
    title: textOf(pull.title),
    author: loginOf(pull.user),
  });
}

/** `contrib/hello`; '' for a deleted fork, undefined if GitHub does not say. */
export function repositoryOf(value: unknown): string | undefined {
  return value === null ? '' : textOf(objectOf(value)?.full_name);
}

/** `contrib` of `contrib/hello`. */
export function ownerOf(repository: string | undefined): string | undefined {
  return textOf(repository?.split('/', 1)[0]);
}

/** Whether both are known and differ. */
export function isOtherRepository(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

export function loginOf(user: unknown): string | undefined {
  return textOf(objectOf(user)?.login);
}

/** `583231+octocat@users.noreply.github.com`. Source: docs.github.com, "Email addresses reference". */
export function loginOfEmail(email: string | undefined): string | undefined {
  return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? '')?.[1];
}

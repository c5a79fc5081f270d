import { asCount, asList, asObject, asText, asTime, withoutUndefined } from '../json.ts';
import { readConclusion } from './conclusion.ts';
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
  /** Its id; on Gitea and Forgejo the name of its file. */
  readonly workflowId?: number | string;
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

export function readRun(value: unknown): RunRecord | undefined {
  const run = asObject(value);
  const id = asCount(run?.id);
  const number = asCount(run?.run_number);
  if (run === undefined || id === undefined || number === undefined) return undefined;
  return withoutUndefined({
    id,
    number,
    attempt: asCount(run.run_attempt) ?? 1,
    name: asText(run.name),
    workflowId: asCount(run.workflow_id) ?? asText(run.workflow_id),
    conclusion: readConclusion(run.conclusion),
    url: asText(run.html_url),
    event: asText(run.event),
    branch: asText(run.head_branch),
    sha: asText(run.head_sha),
    title: asText(run.display_title),
    startedAt: asTime(run.run_started_at) ?? asTime(run.created_at),
    updatedAt: asTime(run.updated_at),
    actor: readLogin(run.actor),
    headRepository: readRepository(run.head_repository),
    repository: readRepository(run.repository),
    commit: readCommit(run.head_commit),
    pullRequests: asList(run.pull_requests)
      .map(readPullRequest)
      .filter((pull) => pull !== undefined),
  });
}

/** The runs of a page, in GitHub's order; undefined if the response is not a page. */
export function readRuns(answer: unknown): readonly RunRecord[] | undefined {
  const page = asObject(answer);
  if (!Array.isArray(page?.workflow_runs)) return undefined;
  return page.workflow_runs.map(readRun).filter((run) => run !== undefined);
}

export function readCommit(value: unknown): CommitRecord | undefined {
  const commit = asObject(value);
  const sha = asText(commit?.id);
  if (commit === undefined || sha === undefined) return undefined;
  const author = asObject(commit.author);
  return withoutUndefined({
    sha,
    message: asText(commit.message),
    authorName: asText(author?.name),
    authorEmail: asText(author?.email),
    authorLogin: asText(author?.username) ?? findLoginInEmail(asText(author?.email)),
  });
}

export function readPullRequest(value: unknown): PullRequestRecord | undefined {
  const pull = asObject(value);
  const number = asCount(pull?.number);
  if (pull === undefined || number === undefined) return undefined;
  const [head, base] = [asObject(pull.head), asObject(pull.base)];
  const isFork = isOtherRepository(readRepository(head?.repo), readRepository(base?.repo));
  return withoutUndefined({
    number,
    head: asText(head?.ref),
    headOwner: isFork
      ? (readLogin(head?.user) ?? readRepositoryOwner(readRepository(head?.repo)))
      : undefined,
    headSha: asText(head?.sha),
    base: asText(base?.ref),
    title: asText(pull.title),
    author: readLogin(pull.user),
  });
}

/** `contrib/hello`; '' for a deleted fork, undefined if GitHub does not say. */
export function readRepository(value: unknown): string | undefined {
  return value === null ? '' : asText(asObject(value)?.full_name);
}

/** `contrib` of `contrib/hello`. */
export function readRepositoryOwner(repository: string | undefined): string | undefined {
  return asText(repository?.split('/', 1)[0]);
}

/** Whether both are known and differ. */
export function isOtherRepository(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

export function readLogin(user: unknown): string | undefined {
  return asText(asObject(user)?.login);
}

/** `octo/cart` for a team of the organisation that has the repository. */
export function readTeam(team: unknown, repository: string | undefined): string | undefined {
  const slug = asText(asObject(team)?.slug);
  const organisation = readRepositoryOwner(repository);
  return slug === undefined || organisation === undefined ? undefined : `${organisation}/${slug}`;
}

/** `583231+octocat@users.noreply.github.com`. Source: docs.github.com, "Email addresses reference". */
export function findLoginInEmail(email: string | undefined): string | undefined {
  return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? '')?.[1];
}

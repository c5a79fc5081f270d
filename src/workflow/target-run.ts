import { namesCredential, redactCredentials } from '../credentials.ts';
import { forgeOf } from '../forge.ts';
import { asList, asObject, asText, isScalar, withoutUndefined } from '../json.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import {
  type CommitRecord,
  isOtherRepository,
  type PullRequestRecord,
  type RunRecord,
  readCommit,
  readLogin,
  readPullRequest,
  readRepository,
  readRepositoryOwner,
  readRun,
  readTeam,
} from './run-record.ts';
import type { RunInput } from './workflow-run.ts';

/** The run that the message is about, as far as it is known without GitHub. */
export interface TargetRun {
  /** The run of a `workflow_run` event; undefined if the message is about the run it is sent from. */
  readonly upstream?: RunRecord;
  readonly runId: string;
  readonly number: number;
  readonly attempt: number;
  readonly workflow: string;
  readonly event: string;
  /** Name of the workflow's file, `ci.yml`; only for the run that the message is sent from. */
  readonly workflowFile?: string;
  readonly branch?: string;
  /** The repository of the branch; '' for a deleted fork. */
  readonly headRepository?: string;
  readonly sha: string;
  /** The head before the push, from the payload. */
  readonly before?: string;
  readonly commit?: CommitRecord;
  readonly pullRequest?: PullRequestRecord;
  readonly actor?: string;
  readonly pusher?: string;
  readonly reviewers: readonly string[];
  /** Of a dispatched run. */
  readonly inputs: readonly RunInput[];
}

/**
 * From the runner's variables and the event's payload. A `workflow_run` event is about the run in its
 * payload, never the notifier's own.
 */
export function findTargetRun(context: WorkflowContext): TargetRun {
  const upstream = context.eventName === 'workflow_run' ? readRun(context.payload.workflow_run) : undefined;
  return upstream === undefined ? createOwnTarget(context) : createUpstreamTarget(context, upstream);
}

/**
 * The same run, completed by GitHub's record; values of the payload stay, since they are nearer to the
 * event.
 */
export function mergeRecord(target: TargetRun, record: RunRecord | undefined): TargetRun {
  if (record === undefined) return target;
  const commit = record.commit?.sha === target.sha ? { ...record.commit, ...target.commit } : target.commit;
  return withoutUndefined({
    ...target,
    workflow: target.workflow || (typeof record.workflowId === 'string' ? record.workflowId : ''),
    branch: target.branch ?? record.branch,
    headRepository: target.headRepository ?? record.headRepository,
    commit,
    actor: target.actor ?? record.actor,
  });
}

function createUpstreamTarget(context: WorkflowContext, run: RunRecord): TargetRun {
  return withoutUndefined({
    upstream: run,
    runId: String(run.id),
    number: run.number,
    attempt: run.attempt,
    workflow: redactCredentials(
      run.name ?? asText(asObject(context.payload.workflow)?.name) ?? context.workflow,
    ),
    event: run.event ?? context.eventName,
    branch: run.branch,
    headRepository: run.headRepository,
    sha: run.sha ?? context.sha,
    commit: run.commit?.sha === run.sha ? run.commit : undefined,
    pullRequest: findPullRequest(run, context.repository),
    actor: run.actor,
    pusher: run.event === 'push' ? run.actor : undefined,
    reviewers: [],
    inputs: [],
  });
}

/** `ci.yml` of `octo/hello/.github/workflows/ci.yml@refs/heads/main`. */
function findWorkflowFile(workflowRef: string): string | undefined {
  const [path = '', ref] = workflowRef.split('@', 2);
  return ref === undefined ? undefined : asText(path.slice(path.lastIndexOf('/') + 1));
}

/** `.github/workflows/ci.yml`; undefined for a workflow of another repository. */
export function findWorkflowPath(workflowRef: string, repository: string): string | undefined {
  const [path = '', ref] = workflowRef.split('@', 2);
  const isOwn = path.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
  return ref === undefined || !isOwn ? undefined : asText(path.slice(repository.length + 1));
}

function createOwnTarget(context: WorkflowContext): TargetRun {
  const { payload, eventName, ref } = context;
  const pull = asObject(payload.pull_request);
  const queued = asObject(payload.merge_group);
  const pullRequest = readPullRequest(pull);
  const sha = pullRequest?.headSha ?? asText(queued?.head_sha) ?? context.sha;
  const commit = readCommit(payload.head_commit) ?? readCommit(queued?.head_commit);
  const file = findWorkflowFile(context.workflowRef);
  const isBranchOrTag = /^refs\/(?:heads|tags)\//.test(ref);
  return withoutUndefined({
    runId: context.runId,
    number: Number(context.runNumber),
    attempt: Number(context.runAttempt),
    workflow: context.workflow || (forgeOf(context).namesWorkflows ? '' : (file ?? '')),
    event: eventName,
    workflowFile: file,
    branch:
      pullRequest?.head ?? asText(context.headRef) ?? (isBranchOrTag ? asText(context.refName) : undefined),
    headRepository: pull === undefined ? undefined : readRepository(asObject(pull.head)?.repo),
    sha,
    before: findSha(payload.before),
    commit: commit?.sha === sha ? commit : undefined,
    pullRequest:
      pullRequest ?? findQueuedPullRequest(context.refName) ?? unnumbered(eventName, context.headRef),
    actor: asText(context.actor),
    pusher:
      eventName === 'push'
        ? (asText(asObject(payload.pusher)?.name) ?? readLogin(payload.sender))
        : undefined,
    reviewers: [
      ...asList(pull?.requested_reviewers).map(readLogin),
      ...asList(pull?.requested_teams).map((team) => readTeam(team, context.repository)),
    ].filter((name) => name !== undefined),
    inputs: eventName === 'workflow_dispatch' ? readRunInputs(payload.inputs) : [],
  });
}

/** Undefined for the zeros that GitHub sends for a new branch. */
function findSha(value: unknown): string | undefined {
  const sha = asText(value) ?? '';
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : undefined;
}

/**
 * The pull request of a run. The payload of a push run also lists the pull requests of its branch, but the
 * run was not for them. A run for a fork, or for a closed pull request, lists none, and its branch can have
 * the name of one of the repository's own. The title that GitHub gives a run on a pull request is the pull
 * request's.
 */
function findPullRequest(run: RunRecord, repository: string): PullRequestRecord | undefined {
  const queued = findQueuedPullRequest(run.branch ?? '');
  if (queued !== undefined || !isForPullRequest(run.event)) return queued;
  const isFork = isOtherRepository(run.headRepository, run.repository ?? repository);
  const pull = run.pullRequests.find(({ headSha }) => headSha === run.sha);
  return withoutUndefined({
    ...pull,
    head: pull?.head ?? run.branch,
    headOwner: pull?.headOwner ?? (isFork ? readRepositoryOwner(run.headRepository) : undefined),
    title: pull?.title ?? run.title,
  });
}

function unnumbered(event: string, head: string): PullRequestRecord | undefined {
  return isForPullRequest(event) && head !== '' ? { head } : undefined;
}

/** `pull_request`, `pull_request_target`, `pull_request_review`… */
function isForPullRequest(event: string | undefined): boolean {
  return event?.startsWith('pull_request') ?? false;
}

/**
 * A merge queue builds on a branch of its own, named after the pull request and its base. Source:
 * docs.github.com, "Managing a merge queue": `gh-readonly-queue/{base_branch}/pr-{number}-{sha}`.
 */
function findQueuedPullRequest(branch: string): PullRequestRecord | undefined {
  const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch) ?? [];
  return base === undefined ? undefined : { base, number: Number(number) };
}

/** Inputs that are read; GitHub allows 25. */
const maxInputs = 25;

/** Characters kept of a value. */
const maxChars = 200;

/** Names of inputs whose values nobody should read, beside those that always name a credential. */
const secretName = /pass(?:word|phrase|wd)|secret|token|credential|private|api[_-]?key|auth(?!or)/i;

/** The inputs of a dispatched run, without empty ones and without those that look like credentials. */
function readRunInputs(value: unknown): readonly RunInput[] {
  return Object.entries(asObject(value) ?? {})
    .slice(0, maxInputs)
    .filter(([name, given]) => !isSecret(name) && isScalar(given) && given !== '')
    .map(([name, given]) => ({ name, value: String(given) }))
    .filter(
      ({ name, value: given }) => redactCredentials(given) === given && redactCredentials(name) === name,
    )
    .map(({ name, value: given }) => ({ name, value: given.slice(0, maxChars).toWellFormed() }));
}

function isSecret(name: string): boolean {
  return secretName.test(name) || namesCredential(name);
}

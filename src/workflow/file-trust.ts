import { asObject, asText } from '../json.ts';
import { payloadAt } from '../workflow-context.ts';

/** Who may have written the files of the workspace, and where the repository's own are. */
export interface FileTrust {
  /** What the run checks out may come from people who cannot write to the repository, unlike the workflow. */
  readonly isForeign: boolean;
  /** The commit whose files decide as much as the workflow does; undefined for the default branch. */
  readonly commit: string | undefined;
  /** The commit that a pull request is to be merged into, whoever opened it; undefined for other events. */
  readonly base: string | undefined;
  /** The commits that a checkout has if nobody chose another one. */
  readonly usual: readonly string[];
}

/**
 * Events that only those with write access cause, and that check out the commit the workflow is from. All others may come
 * with a stranger's code: a workflow for them is read from the default branch, checks out a pull request or takes its
 * artifact. A new event is among the others until somebody has looked at it. Source: docs.github.com, "Events that trigger
 * workflows".
 */
const ownEvents: ReadonlySet<string> = new Set([
  'branch_protection_rule',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
]);

/** Events that run the workflow of the pull request's merge commit: it is as foreign as the rest of that commit. */
const pullRequestEvents: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** From the runner's variables, which no step can set, and the event's payload. */
export function readFileTrust(env: NodeJS.ProcessEnv): FileTrust {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_SHA: sha, GITHUB_WORKFLOW_SHA: workflowSha } = env;
  const isPullRequest = pullRequestEvents.has(event);
  const payload = ownEvents.has(event) ? {} : payloadAt(env.GITHUB_EVENT_PATH);
  const pull = asObject(payload.pull_request);
  const head = asObject(pull?.head);
  const base = findSha(asObject(pull?.base)?.sha);
  const isOwnWorkflow = isOfRepository(env.GITHUB_WORKFLOW_REF, env.GITHUB_REPOSITORY);
  const isOwnPull =
    isPullRequest &&
    // A rule of an organisation may run another repository's workflow on the pull requests of this one.
    isOwnWorkflow &&
    isSame(asText(asObject(head?.repo)?.full_name), env.GITHUB_REPOSITORY);
  const isForeign = !ownEvents.has(event) && !isOwnPull;
  const ofWorkflow = isOwnWorkflow ? findSha(workflowSha) : undefined;
  return {
    isForeign,
    commit: isForeign && isPullRequest ? base : (ofWorkflow ?? (isForeign ? undefined : findSha(sha))),
    base: isPullRequest || event === 'pull_request_target' ? base : undefined,
    usual: [sha, workflowSha, isOwnPull ? asText(head?.sha) : undefined].filter((each) => each !== undefined),
  };
}

/** Whether `octo/hello/.github/workflows/ci.yml@refs/heads/main` is in the repository; true where a server does not say. */
function isOfRepository(workflowRef = '', repository = ''): boolean {
  return workflowRef === '' || workflowRef.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
}

/** GitHub does not distinguish names of repositories by case. The name of a deleted fork is not known. */
function isSame(one: string | undefined, other = ''): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function findSha(value: unknown): string | undefined {
  const sha = asText(value) ?? '';
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : undefined;
}

import { asCount, asList, asObject, asText, type JsonObject, withoutUndefined } from './json.ts';
import { encodePart, trimEnd } from './text.ts';

/** A webhook event as the runner gives it. */
interface ForgeEvent {
  readonly eventName: string;
  readonly payload: JsonObject;
}

/**
 * The event of Gitea or Forgejo in GitHub's shape, so that messages, types, rules and templates see one. What they say and
 * GitHub does not stays as it is. Source: go-gitea/gitea, modules/structs/hook.go, services/actions/notifier.go.
 */
export function toGitHubEvent({ eventName: given, payload }: ForgeEvent): ForgeEvent {
  const eventName = findEventName(given, payload);
  const rewrite = Object.hasOwn(rewrites, eventName) ? rewrites[eventName] : undefined;
  return { eventName, payload: rewrite === undefined ? payload : withoutUndefined(rewrite(payload)) };
}

/**
 * Names that GitHub has not: of a comment on a pull request, and of a called workflow, which has its caller's payload. A
 * review has the same payload whatever its event is called.
 */
function findEventName(given: string, payload: JsonObject): string {
  if (given === 'pull_request_comment') return 'issue_comment';
  if (given === 'package') return 'registry_package';
  if (given === 'pull_request_review_comment' || given === 'pull_request')
    return isReview(payload) ? 'pull_request_review' : given;
  if (given !== 'workflow_call') return given;
  if (isBareSchedule(payload)) return 'schedule';
  return callers.find(({ has }) => has.every((key) => payload[key] != null))?.eventName ?? given;
}

/** Nothing but an action on Forgejo, nothing at all on an older Gitea. */
function isBareSchedule(payload: JsonObject): boolean {
  return Object.entries(payload).every(([key, value]) => key === 'action' || value == null);
}

/** The events by what only their payloads have. */
const callers: readonly { readonly eventName: string; readonly has: readonly string[] }[] = [
  { eventName: 'schedule', has: ['schedule'] },
  { eventName: 'workflow_run', has: ['workflow_run'] },
  { eventName: 'issue_comment', has: ['comment', 'issue'] },
  { eventName: 'pull_request_review', has: ['pull_request', 'review'] },
  { eventName: 'pull_request', has: ['pull_request'] },
  { eventName: 'issues', has: ['issue'] },
  { eventName: 'release', has: ['release'] },
  { eventName: 'registry_package', has: ['package'] },
  { eventName: 'fork', has: ['forkee'] },
  { eventName: 'push', has: ['ref', 'commits'] },
  { eventName: 'create', has: ['ref', 'ref_type', 'sha'] },
  { eventName: 'delete', has: ['ref', 'ref_type'] },
  { eventName: 'workflow_dispatch', has: ['workflow', 'ref'] },
  { eventName: 'gollum', has: ['page', 'action'] },
];

const rewrites: Readonly<Record<string, (payload: JsonObject) => JsonObject>> = {
  create: withShortRef,
  delete: withShortRef,
  fork: ({ forkee, repository, ...payload }) => ({ ...payload, forkee: repository, repository: forkee }),
  gollum: toWiki,
  issue_comment: toComment,
  issues: (payload) => withThreadAction(payload, 'issue'),
  pull_request: (payload) => withThreadAction(payload, 'pull_request'),
  pull_request_review: toReview,
  pull_request_target: (payload) => withThreadAction(payload, 'pull_request'),
  push: toPush,
  registry_package: toPackage,
  release: (payload) => (payload.action === 'updated' ? { ...payload, action: 'edited' } : payload),
  schedule: toSchedule,
  workflow_run: toWorkflowRun,
};

function withShortRef(payload: JsonObject): JsonObject {
  return { ...payload, ref: asText(payload.ref)?.replace(/^refs\/(?:heads|tags)\//, '') };
}

const noCommit = /^0+$/;

/**
 * The commits come newest first and cut to a few, with their number. Those of a new branch are its history: nobody knows
 * which of them are new.
 */
function toPush({ compare_url, pusher, ...payload }: JsonObject): JsonObject {
  const created = noCommit.test(asText(payload.before) ?? '');
  const commits = created ? [] : asList(payload.commits).map(toCommit).reverse();
  return {
    ...payload,
    commits,
    head_commit: toCommit(payload.head_commit),
    created,
    deleted: noCommit.test(asText(payload.after) ?? ''),
    forced: false,
    pusher: asObject(pusher) && { name: asObject(pusher)?.login, ...asObject(pusher) },
    ...(created ? { total_commits: 0 } : { compare: compare_url }),
  };
}

/** Its message ends with the line feed that Git adds. */
function toCommit(value: unknown): unknown {
  const commit = asObject(value);
  const message = asText(commit?.message);
  return message === undefined ? value : { ...commit, message: trimEnd(message, '\n') };
}

const threadActions: Readonly<Record<string, string>> = {
  synchronized: 'synchronize',
  label_updated: 'labeled',
  label_cleared: 'unlabeled',
};

/** Label, milestone and assignee of an action are at the top on GitHub. Here only a lone label or assignee is known. */
function withThreadAction(payload: JsonObject, path: 'issue' | 'pull_request'): JsonObject {
  const given = asText(payload.action) ?? '';
  const thread = asObject(payload[path]);
  const action = Object.hasOwn(threadActions, given) ? threadActions[given] : given;
  if (given === 'label_updated') {
    const changes = asObject(payload.changes);
    const [added, removed] = [asList(changes?.added_labels), asList(changes?.removed_labels)];
    const isRemoved = added.length === 0 && removed.length > 0;
    const labels = [added, removed, asList(thread?.labels)].find((list) => list.length > 0) ?? [];
    const label = payload.label ?? (labels.length === 1 ? labels[0] : undefined);
    return { ...payload, action: isRemoved ? 'unlabeled' : action, label };
  }
  const assignees = asList(thread?.assignees);
  const lone = action === 'assigned' && assignees.length === 1 ? assignees[0] : undefined;
  const isMilestone = given === 'milestoned' || given === 'demilestoned';
  const milestone = payload.milestone ?? thread?.milestone ?? undefined;
  const assignee = payload.assignee ?? lone;
  return {
    ...payload,
    action,
    ...(assignee !== undefined && { assignee }),
    ...(isMilestone && milestone !== undefined && { milestone }),
  };
}

const reviewStates: Readonly<Record<string, string>> = {
  pull_request_review_approved: 'approved',
  pull_request_review_rejected: 'changes_requested',
  pull_request_review_comment: 'commented',
};

function isReview({ action, review }: JsonObject): boolean {
  return action === 'reviewed' || Object.hasOwn(reviewStates, asText(asObject(review)?.type) ?? '');
}

function toReview(payload: JsonObject): JsonObject {
  if (!isReview(payload)) return payload;
  const review = asObject(payload.review) ?? {};
  const type = asText(review.type) ?? '';
  const state = Object.hasOwn(reviewStates, type) ? reviewStates[type] : 'commented';
  const own = withoutUndefined({ state, body: review.content, user: payload.sender });
  return { ...payload, action: 'submitted', review: { ...own, ...review } };
}

function toComment(payload: JsonObject): JsonObject {
  const pull = asObject(payload.pull_request);
  const issue = asObject(payload.issue) ?? pull ?? {};
  const isPull = payload.is_pull === true || pull !== undefined;
  return {
    ...payload,
    issue: isPull ? { ...issue, pull_request: issue.pull_request ?? {} } : issue,
  };
}

/** One page, which GitHub has in a list. What was deleted has no address. */
function toWiki({ page, comment, ...payload }: JsonObject): JsonObject {
  const name = asText(page);
  if (name === undefined) return payload;
  const repository = asText(asObject(payload.repository)?.html_url);
  const html_url =
    repository === undefined || payload.action === 'deleted'
      ? undefined
      : `${repository}/wiki/${name.split('/').map(encodePart).join('/')}`;
  const { action } = payload;
  return {
    ...payload,
    pages: [withoutUndefined({ action, page_name: name, title: name, summary: comment, html_url })],
  };
}

function toPackage({ package: given, ...payload }: JsonObject): JsonObject {
  const found = asObject(given);
  if (found === undefined) return payload;
  const { name, version, type, html_url } = found;
  const registry_package = {
    ...found,
    ...withoutUndefined({ package_type: type, ecosystem: type }),
    package_version: withoutUndefined({ version, name, html_url }),
  };
  return {
    ...payload,
    action: payload.action === 'created' ? 'published' : payload.action,
    registry_package,
  };
}

/** Gitea gives the payload of the push that registered the schedule: nobody pushed now. */
function toSchedule({ schedule, repository, organization, head_commit }: JsonObject): JsonObject {
  return {
    ...(schedule != null && { schedule }),
    ...(repository != null && { repository }),
    ...(organization != null && { organization }),
    ...(head_commit != null && { head_commit: toCommit(head_commit) }),
  };
}

/** A workflow is known by its file, and the run's attempt is 0 where Gitea does not count them. */
function toWorkflowRun(payload: JsonObject): JsonObject {
  const run = asObject(payload.workflow_run);
  if (run === undefined) return payload;
  const workflow = asObject(payload.workflow);
  return {
    ...payload,
    workflow_run: {
      ...withoutUndefined({
        workflow_id: workflow?.id,
        name: workflow?.name,
        run_started_at: knownTime(run.started_at),
        updated_at: knownTime(run.completed_at),
      }),
      ...run,
      run_attempt: Math.max(asCount(run.run_attempt) ?? 1, 1),
    },
  };
}

/** An unset time is that of 1970 or of the year 1. */
export function knownTime(value: unknown): string | undefined {
  const time = asText(value);
  return time === undefined || Date.parse(time) <= 0 ? undefined : time;
}

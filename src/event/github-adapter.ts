import { at } from '../json.ts';
import { encodeAddress, trim } from '../text.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import type { Attributes } from './cloudevent.ts';
import { cleanAttributeText, isTimestamp, isUriReference } from './grammar.ts';

/**
 * How one GitHub event becomes a CloudEvent; members are paths into the payload. Defaults: type
 * `com.github.<event>.<action>`, no subject, the current time, and the repository's API URL as source.
 */
interface Row {
  /** What follows the event's name in the type; '' for nothing. */
  readonly suffix?: string;
  readonly subject?: string;
  /** The first path that has a value. */
  readonly time?: readonly string[];
  readonly source?: string;
}

/**
 * The CloudEvents adapter for GitHub (github.com/cloudevents/spec, cloudevents/adapters/github.md) for the
 * events that trigger workflows; the three of classic projects exist on GitHub Enterprise Server only.
 * Differences from its text are marked. Any other event gets the defaults.
 */
const adapter: Readonly<Record<string, Row>> = {
  branch_protection_rule: { subject: 'rule.id', time: ['rule.updated_at'] },
  check_run: { subject: 'check_run.id', time: ['check_run.completed_at', 'check_run.started_at'] },
  check_suite: { subject: 'check_suite.id', time: ['check_suite.updated_at'] },
  create: { suffix: 'ref_type', subject: 'ref' },
  delete: { suffix: 'ref_type', subject: 'ref' },
  deployment: { suffix: '', subject: 'deployment.id', time: ['deployment.updated_at'] },
  deployment_status: {
    suffix: 'deployment_status.state',
    subject: 'deployment_status.url',
    time: ['deployment_status.updated_at'],
    source: 'deployment.url',
  },
  discussion: { subject: 'discussion.id' },
  discussion_comment: { subject: 'discussion.id', time: ['comment.updated_at'] },
  fork: { suffix: '', subject: 'forkee.url', time: ['forkee.created_at'] },
  gollum: { suffix: '' },
  // Not in the adapter.
  image_version: { suffix: '' },
  issue_comment: { subject: 'comment.id', time: ['comment.updated_at'], source: 'issue.url' },
  issues: { subject: 'issue.number', time: ['issue.updated_at'] },
  label: { subject: 'label.name' },
  merge_group: { subject: 'merge_group.head_ref' },
  milestone: { subject: 'milestone.number', time: ['milestone.updated_at'] },
  // The adapter's time, pusher.updated_at, does not exist.
  page_build: { suffix: '', subject: 'build.url' },
  project: { subject: 'project.id', time: ['project.updated_at'] },
  project_card: { subject: 'project_card.id', time: ['project_card.updated_at'] },
  project_column: { subject: 'project_column.id', time: ['project_column.updated_at'] },
  public: {
    suffix: '',
    subject: 'repository.name',
    time: ['repository.updated_at'],
    source: 'repository.owner.url',
  },
  pull_request: { subject: 'number', time: ['pull_request.updated_at'] },
  pull_request_review: { subject: 'review.id', time: ['review.submitted_at'], source: 'pull_request.url' },
  pull_request_review_comment: {
    subject: 'comment.id',
    time: ['pull_request.updated_at'],
    source: 'pull_request.url',
  },
  pull_request_target: { subject: 'number', time: ['pull_request.updated_at'] },
  push: { suffix: '', subject: 'ref' },
  registry_package: { subject: 'registry_package.html_url', time: ['registry_package.updated_at'] },
  release: { subject: 'release.id', time: ['release.published_at', 'release.created_at'] },
  // The adapter leaves out the dot before the action.
  repository_dispatch: { source: 'repository.owner.url' },
  // Not in the adapter: the payload may be the cron expression alone.
  schedule: { suffix: '', subject: 'schedule' },
  // The adapter's type ends in a dot.
  status: { suffix: 'state', subject: 'sha', time: ['updated_at'] },
  watch: {},
  // Never an event's name at run time: a called workflow gets its caller's event.
  workflow_call: {},
  workflow_dispatch: { suffix: '', subject: 'workflow' },
  workflow_run: { subject: 'workflow.name' },
};

type Payload = WorkflowContext['payload'];

/**
 * The attributes and data of a GitHub event without `id`, which a workflow does not get; the caller
 * adds one.
 */
export function githubAttributes(eventName: string, payload: Payload, source: string, now: Date): Attributes {
  const row = (Object.hasOwn(adapter, eventName) ? adapter[eventName] : undefined) ?? {};
  const suffix = row.suffix === '' ? '' : typePart(attributeAt(payload, row.suffix ?? 'action'));
  const time = row.time?.map((path) => attributeAt(payload, path)).find(isTimestamp);
  const ownSource = row.source && attributeAt(payload, row.source);
  return {
    source: ownSource && isUriReference(ownSource) ? ownSource : source,
    type: `com.github.${eventName}${suffix && `.${suffix}`}`,
    subject: (row.subject && attributeAt(payload, row.subject)) || undefined,
    time: time ?? now.toISOString(),
    datacontenttype: 'application/json',
    data: payload,
  };
}

/**
 * The source of the workflow's own events: the repository's API URL. A payload's `repository.url` differs by
 * event: the page for a push, the API URL for all others.
 */
export function repositorySource({ apiUrl, repository }: WorkflowContext): string {
  return uriReference(repository === '' ? apiUrl : `${apiUrl}/repos/${repository}`);
}

/**
 * The source of an event from another repository, from its payload, in the same form; else of the repository
 * that reports it.
 */
export function payloadSource(payload: Payload, context: WorkflowContext): string {
  const api = attributeAt(payload, 'repository.hooks_url').replace(/\/hooks$/, '');
  const name = attributeAt(payload, 'repository.full_name');
  const source =
    api || (name && `${context.apiUrl}/repos/${name}`) || attributeAt(payload, 'organization.url');
  return source && isUriReference(source) ? source : repositorySource(context);
}

/** A string or number in the payload as attribute text; '' if there is none. */
function attributeAt(payload: Payload, path: string): string {
  const value = at(payload, path);
  return typeof value === 'string' || typeof value === 'number' ? cleanAttributeText(String(value)) : '';
}

/**
 * The name of a repository_dispatch is free text: the type must not end in a dot. White space becomes one
 * space, so that it can be trimmed.
 */
function typePart(text: string): string {
  return trim(text.replace(/\s/g, ' '), '. ');
}

function uriReference(text: string): string {
  return isUriReference(text) ? text : encodeAddress(cleanAttributeText(text));
}

/**
 * `push` for `com.github.push`, `pull_request` for `com.github.pull_request.opened`; undefined for other
 * events.
 */
export function githubEventOf(event: { readonly type: string }): string | undefined {
  return /^com\.github\.([^.]+)/.exec(event.type)?.[1];
}

/** Whether another system sent the data, and GitHub only passed it on. */
export function isDispatch(event: { readonly type: string }): boolean {
  return githubEventOf(event) === 'repository_dispatch';
}

/** Whether the event says what happened in another system. */
export function isFromElsewhere(event: { readonly type: string }): boolean {
  return githubEventOf(event) === undefined || isDispatch(event);
}

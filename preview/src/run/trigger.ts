import {
  asList,
  asObject,
  asText,
  at,
  isObject,
  type JsonObject,
  parseJson,
  textAt,
} from '../../../src/json.ts';
import type { WorkflowContext } from '../../../src/workflow-context.ts';
import type { Values } from '../fields.ts';
import { hasRun, type PastedRun } from './pasted-texts.ts';

/** The event that starts the workflow, where it is not the input `event` that brings one. */
export interface Trigger {
  readonly eventName: string;
  readonly payload: JsonObject;
}

/**
 * What was posted to GitHub's `/dispatches` starts a workflow with `repository_dispatch`. With a run, the payload of a GitHub
 * event is the one that started it; without an event it was a push. Undefined if the event comes through the input.
 */
export function findTrigger(values: Values): Trigger | undefined {
  const body = asObject(parseJson(values.event));
  const isWrapped = values['event-name'].trim() !== '' || values.attributes.trim() !== '';
  if (!isWrapped && typeof body?.event_type === 'string' && isObject(body.client_payload)) {
    const payload = { action: body.event_type, client_payload: body.client_payload, repository, sender };
    return { eventName: 'repository_dispatch', payload };
  }
  if (!hasRun(values)) return undefined;
  if (values.event.trim() === '') return { eventName: 'push', payload: { repository } };
  return body !== undefined && values['event-name'].trim() !== ''
    ? { eventName: values['event-name'].trim(), payload: body }
    : undefined;
}

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const sender = { login: 'hubot' };

/** What the runner would say of a run of this workflow: as far as it is known from the event and GitHub's answers. */
export function contextOf(
  { eventName, payload: given }: Trigger,
  jobs: readonly JsonObject[] = [],
  { runs, commits }: Pick<PastedRun, 'runs' | 'commits'> = { runs: [], commits: undefined },
): WorkflowContext {
  const [job] = jobs;
  const payload = eventName === 'push' ? { ...readHead(commits), ...given } : given;
  const runId = String(job?.run_id ?? 30433642);
  const numbers = runs.map((run) => Number(run.run_number ?? 0));
  const own = runs.find((run) => String(run.id) === runId);
  const branch = asText(job?.head_branch) ?? 'main';
  const ref = asText(payload.ref) ?? `refs/heads/${branch}`;
  return {
    ...emptyContext,
    eventName,
    payload,
    repository: textAt(payload, 'repository.full_name') ?? emptyContext.repository,
    workflow: asText(job?.workflow_name) ?? 'CI',
    workflowRef: `octo/hello/.github/workflows/ci.yml@${ref}`,
    runId,
    runNumber: String(own?.run_number ?? Math.max(0, ...numbers) + 1),
    runAttempt: String(job?.run_attempt ?? 1),
    job: 'build',
    actor: textAt(payload, 'sender.login') ?? '',
    sha: asText(payload.after) ?? asText(job?.head_sha) ?? '',
    ref,
    refName: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    headRef: textAt(payload, 'pull_request.head.ref') ?? '',
  };
}

/** The commit that was pushed is the last one of the comparison. */
function readHead(comparison: unknown): JsonObject {
  const head = asObject(asList(asObject(comparison)?.commits).at(-1));
  if (head === undefined) return {};
  const author = { ...asObject(at(head, 'commit.author')), username: textAt(head, 'author.login') };
  return { after: head.sha, head_commit: { id: head.sha, message: textAt(head, 'commit.message'), author } };
}

/** A workflow of which nothing is known but its repository. */
export const emptyContext: WorkflowContext = {
  eventName: '',
  payload: {},
  repository: 'octo/hello',
  workflow: '',
  workflowRef: '',
  runId: '',
  runNumber: '',
  runAttempt: '',
  job: '',
  step: '',
  actor: '',
  sha: '',
  ref: '',
  refName: '',
  headRef: '',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: '',
  runnerTemp: '',
  runnerName: '',
  matrix: '',
};

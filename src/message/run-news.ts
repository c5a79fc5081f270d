import type { CloudEvent } from 'cloudevents';
import type { Context } from '../context.ts';
import { type WorkflowFacts, workflowFacts } from '../event/workflow-facts.ts';
import type { Build } from '../workflow/build.ts';
import { buildOf } from '../workflow/compose.ts';
import { concernsRun as isNewsOfRun } from '../workflow/due.ts';
import { type Subject, subjectOf } from '../workflow/subject.ts';
import { githubEventOf } from './github-event.ts';
import type { Scene } from './occasion.ts';
import { textAt } from './reader.ts';

/** The run that an event is about, and whether it is what the group should hear of. */
export interface RunNews {
  readonly build: Build | undefined;
  /** False when the event has news of its own: a push, a release. */
  readonly concernsRun: boolean;
}

/**
 * A run that did not go well is news whatever it was for, and so is one that the inputs ask for. An event
 * from a file tells of another run: its own payload and extensions are all that is known of it.
 */
export function runNewsOf(
  event: CloudEvent<unknown>,
  { context, build, concernsRun, report = 'auto' }: Omit<Scene, 'groupOf'>,
): RunNews {
  const facts = workflowFacts(event);
  const isOwn = build !== undefined && isAbout(event, facts, build);
  const told = isOwn ? build : recalledBuild(event, facts, context);
  if (told === undefined) return { build: undefined, concernsRun: false };
  const verdict = { status: told.outcome, needs: {}, notifyWhen: ['always'] as const, report };
  const isNews = isNewsOfRun(verdict, githubEventOf(event) ?? '');
  return { build: told, concernsRun: isNews || (isOwn && concernsRun) };
}

/** An event from a file tells of something else, even when it is a GitHub event. */
function isAbout({ data }: CloudEvent<unknown>, facts: WorkflowFacts, build: Build): boolean {
  return [facts.runId, textAt(data, 'workflow_run.id')].includes(build.run.id) && !knowsBetter(facts, build);
}

/** A dead letter that is sent again by a job of its run that went well: what did not, the letter says. */
function knowsBetter({ status }: WorkflowFacts, { outcome }: Build): boolean {
  return outcome === 'success' && (status === 'failure' || status === 'cancelled');
}

/**
 * The run as an event tells it that was made in another workflow run: a dead letter, or the payload of a
 * `workflow_run`.
 */
function recalledBuild(event: CloudEvent<unknown>, facts: WorkflowFacts, here: Context): Build | undefined {
  const context = contextOf(event, facts, here);
  const subject = subjectOf(context);
  if (!isWhole(subject) || !/^[\w.-]+\/[\w.-]+$/.test(context.repository)) return undefined;
  const status = statuses.find((known) => known === facts.status) ?? 'running';
  return buildOf({
    context,
    subject,
    needs: {},
    matrix: {},
    record: subject.upstream,
    page: undefined,
    past: undefined,
    circumstances: { current: undefined, status, mayFail: () => false, findings: new Map(), now: Number.NaN },
  });
}

const statuses = ['success', 'failure', 'cancelled'] as const;

/**
 * As the runner would have described it. Addresses stay those of this server: an event from a file could name
 * any.
 */
function contextOf({ type, data }: CloudEvent<unknown>, facts: WorkflowFacts, here: Context): Context {
  const eventName = githubEventOf({ type }) ?? '';
  const { status: _, serverUrl: __, ...told } = facts;
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  const ofRun = eventName === 'workflow_run' ? textAt(data, 'repository.full_name') : undefined;
  return {
    ...here,
    ...told,
    eventName,
    payload: isObject ? (data as Context['payload']) : {},
    repository: ofRun ?? told.repository,
    runAttempt: told.runAttempt || '1',
    refName: told.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    headRef: '',
  };
}

function isWhole({ runId, number, attempt, upstream }: Subject): boolean {
  return (
    upstream !== undefined || [runId, number, attempt].every((value) => /^[1-9]\d{0,15}$/.test(String(value)))
  );
}

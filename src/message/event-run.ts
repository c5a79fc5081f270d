import type { CloudEvent } from 'cloudevents';
import { githubEventOf } from '../event/github-adapter.ts';
import { isOwnReport } from '../event/own-reports.ts';
import { type RunAttributes, readRunAttributes } from '../event/run-attributes.ts';
import { asObject, textAt } from '../json.ts';
import { assembleRun } from '../workflow/assemble-run.ts';
import { type Report, reportsRun as reportsOwnRun } from '../workflow/notify-when.ts';
import { findTargetRun, type TargetRun } from '../workflow/target-run.ts';
import type { WorkflowRun } from '../workflow/workflow-run.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import type { OnCall } from './mentions/on-call.ts';

/** What the workflow adds to the events. */
export interface RunContext {
  readonly context: WorkflowContext;
  /** Undefined when nobody asked GitHub. */
  readonly workflowRun: WorkflowRun | undefined;
  /** True when the inputs ask for news of the run: `report`, `needs`, or a `notify-when` other than `always`. */
  readonly isAboutRun: boolean;
  /** What the `report` input asks for; `auto` when it is not given. */
  readonly report?: Report;
  /** Whose turn it is; undefined without a rota. */
  readonly onCall?: OnCall | undefined;
}

/** The same for whole messages, which have times. */
export interface MessageContext extends RunContext {
  /** When the messages are made, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** The run that an event is about, and whether the message is about that run. */
interface EventRun {
  readonly workflowRun: WorkflowRun | undefined;
  /** False if the message is about the event itself: a push, a release. */
  readonly isAboutRun: boolean;
}

/**
 * A run that did not go well is reported whatever its event was, and so is one that the inputs ask for. An
 * event from a file comes from another run: only its own payload and extensions are known.
 */
export function eventRunOf(
  event: CloudEvent<unknown>,
  { context, workflowRun, isAboutRun, report = 'auto' }: RunContext,
): EventRun {
  const runAttributes = readRunAttributes(event);
  if (isOwnReport(event)) return { workflowRun: undefined, isAboutRun: false };
  const isOwn =
    workflowRun !== undefined &&
    isOfRun(event, workflowRun.run.id) &&
    !isWorseThan(runAttributes, workflowRun);
  const known = isOwn ? workflowRun : runFromEvent(event, runAttributes, context);
  if (known === undefined) return { workflowRun: undefined, isAboutRun: false };
  const question = { status: known.outcome, needs: {}, notifyWhen: ['always'] as const, report };
  const isReported = reportsOwnRun(question, githubEventOf(event) ?? '');
  return { workflowRun: known, isAboutRun: isReported || (isOwn && isAboutRun) };
}

/** Whether the event is of this run. One from a file is about something else, even if it is a GitHub event. */
export function isOfRun(event: CloudEvent<unknown>, runId: string): boolean {
  return [readRunAttributes(event).runId, textAt(event.data, 'workflow_run.id')].includes(runId);
}

/**
 * A dead letter can be sent again by a successful job of its own run; its own status says how that run
 * ended.
 */
function isWorseThan({ status }: RunAttributes, { outcome }: WorkflowRun): boolean {
  return outcome === 'success' && (status === 'failure' || status === 'cancelled');
}

/**
 * The run of an event that was made in another workflow run: a dead letter, or the payload of a
 * `workflow_run`.
 */
function runFromEvent(
  event: CloudEvent<unknown>,
  runAttributes: RunAttributes,
  here: WorkflowContext,
): WorkflowRun | undefined {
  const context = contextOf(event, runAttributes, here);
  const target = findTargetRun(context);
  if (!isWhole(target) || !/^[\w.-]+\/[\w.-]+$/.test(context.repository)) return undefined;
  const status = statuses.find((known) => known === runAttributes.status) ?? 'running';
  return assembleRun({
    context,
    target,
    needs: {},
    matrix: {},
    record: target.upstream,
    page: undefined,
    history: undefined,
    jobContext: {
      current: undefined,
      status,
      mayFail: () => false,
      failureDetails: new Map(),
      now: Number.NaN,
    },
  });
}

const statuses = ['success', 'failure', 'cancelled'] as const;

/**
 * The workflow context as the runner would have given it. Addresses stay those of this server: an event from
 * a file could name any.
 */
function contextOf(
  { type, data }: CloudEvent<unknown>,
  runAttributes: RunAttributes,
  here: WorkflowContext,
): WorkflowContext {
  const eventName = githubEventOf({ type }) ?? '';
  const { status: _, serverUrl: __, ...known } = runAttributes;
  const ofRun = eventName === 'workflow_run' ? textAt(data, 'repository.full_name') : undefined;
  return {
    ...here,
    ...known,
    eventName,
    payload: asObject(data) ?? {},
    repository: ofRun ?? known.repository,
    runAttempt: known.runAttempt || '1',
    refName: known.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    headRef: '',
  };
}

function isWhole({ runId, number, attempt, upstream }: TargetRun): boolean {
  return (
    upstream !== undefined || [runId, number, attempt].every((value) => /^[1-9]\d{0,15}$/.test(String(value)))
  );
}

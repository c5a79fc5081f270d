import type { CloudEvent } from 'cloudevents';
import { readEvents } from './event/read.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import type { Said } from './said.ts';
import { findOutcomeSoFar } from './workflow/conclusion.ts';
import type { Report } from './workflow/notify-when.ts';
import type { WorkflowRuntime } from './workflow/read.ts';
import { readWorkflowContext, type WorkflowContext } from './workflow-context.ts';

/** The events of a run, and the workflow context that their messages speak of. */
export interface Source {
  /** Empty only for an empty batch. */
  readonly events: readonly CloudEvent<unknown>[];
  readonly context: WorkflowContext;
  /** Why a report is not sent, if its own rules decide so. */
  readonly notDue?: Said | undefined;
  readonly warnings: readonly Said[];
}

type SourceInputs = Pick<Inputs, 'event' | 'workflow' | 'delivery'>;

interface SourceRuntime extends WorkflowRuntime {
  monotonic(): number;
}

/**
 * Reads the events: a report that `report` asks for, else those that are given, else the workflow's own. What makes a
 * report is loaded here, since few steps have one. Throws a UserError if there is no event that could be sent.
 */
export async function readSource(inputs: SourceInputs, runtime: SourceRuntime): Promise<Source> {
  const { event, workflow, delivery } = inputs;
  const read = await loadReport(workflow.report);
  if (read === undefined) return readGivenEvents(inputs, runtime);
  const context = readWorkflowContext(runtime.env, workflow.matrix);
  // Leaves at least half of the deadline for the delivery.
  const question = { ...workflow, event, context, budgetMs: delivery.deadlineMs / 2 };
  const { event: report, ...reading } = await read(question, runtime);
  return { ...reading, events: [report], context };
}

/** What makes the event of what GitHub lists; undefined if nobody asks for that. */
async function loadReport(report: Report) {
  if (report === 'health') return (await import('./event/health/read.ts')).readHealth;
  if (report === 'waiting') return (await import('./event/waiting/read.ts')).readWaiting;
  return undefined;
}

/** The events of a file, an input or a dispatch, else the workflow's own. */
export function readGivenEvents(
  { event, workflow }: Pick<Inputs, 'event' | 'workflow'>,
  { env, now }: Pick<SourceRuntime, 'env' | 'now'>,
): Source {
  const context = readWorkflowContext(env, workflow.matrix);
  const status = findOutcomeSoFar(workflow);
  const { events, warnings } = readEvents({ ...event, status }, context, () => new Date(now()));
  return { events, context, warnings };
}

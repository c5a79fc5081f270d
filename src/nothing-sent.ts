import { readEvents } from './event/read.ts';
import type { EndingInputs, Inputs } from './inputs/read-inputs.ts';
import type { Log } from './log.ts';
import { missingWebhook, nothingSentWithoutWebhook } from './missing-webhook.ts';
import { errorResult, type StepResult, skippedResult } from './report/step-result.ts';
import { say } from './said.ts';
import { readGivenEvents } from './source.ts';
import type { Stage } from './stage.ts';
import { findOutcomeSoFar } from './workflow/conclusion.ts';
import { isMadeFromLists } from './workflow/notify-when.ts';
import { readWorkflowContext } from './workflow-context.ts';

/** What a run needs to say that it sends nothing. */
export interface NothingSentRuntime {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly stage: Stage;
  readonly signal: AbortSignal;
  now(): number;
}

/** How to say why nothing is sent. In the post stage every green job would get an annotation: the log is enough. */
export function asideIn({ stage, log }: Pick<NothingSentRuntime, 'stage' | 'log'>): Log['notice'] {
  return stage === 'post' ? log.info : log.notice;
}

/** The result of a run whose rules drop every event. It is said, as somebody may have changed them to silence an alert. */
export function allDropped(
  events: StepResult['events'],
  { workflow }: Pick<Inputs, 'workflow'>,
  { log }: Pick<NothingSentRuntime, 'log'>,
): StepResult {
  log.info(say`Nothing is sent: rules drop every event.`);
  return { ...skippedResult(events), isAlertDropped: findOutcomeSoFar(workflow) === 'failure' };
}

/** The result of a run without a webhook. Forks and Dependabot get no secrets: the user decides whether that is an error. */
export function withoutRobots(inputs: Inputs, runtime: NothingSentRuntime): StepResult {
  inputs.changes.forEach(runtime.log.info);
  if (inputs.onMissingWebhook === 'skip') {
    asideIn(runtime)(nothingSentWithoutWebhook(inputs.withoutSecrets));
    return skippedResult();
  }
  const error = missingWebhook(runtime.env);
  if (isMadeFromLists(inputs.workflow.report)) return errorResult(error);
  const { events, warnings } = readGivenEvents(inputs, runtime);
  warnings.forEach(runtime.log.warning);
  return errorResult(error, events);
}

/**
 * The result of a run with wrong inputs. Keeps the event as a dead letter if it can be read without those
 * inputs; input `attributes` is ignored if it is the wrong one. A report of what GitHub lists can be made again, so nothing of it is kept.
 */
export function withoutInputs(
  error: unknown,
  { event, matrix, report }: EndingInputs,
  { env, signal, now }: NothingSentRuntime,
): StepResult {
  if (report !== undefined && isMadeFromLists(report))
    return { ...errorResult(error), ...(signal.aborted && { status: 'cancelled' }) };
  const context = readWorkflowContext(env, matrix);
  for (const inputs of [event, { ...event, attributes: {} }]) {
    try {
      const { events } = readEvents(inputs, context, () => new Date(now()));
      return errorResult(error, events);
    } catch {
      // The input error is reported; an error of the event is not.
    }
  }
  return errorResult(error);
}

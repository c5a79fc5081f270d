import type { CloudEvent } from 'cloudevents';
import { isHealthReport } from '../../event/health-report.ts';
import { eventRunOf, type RunContext } from '../event-run.ts';
import { runVariables } from './run-variables.ts';
import type { Scope } from './template.ts';

/** The variables of the templates. An event from another run has that run's, any other event this one's. */
export function scopeOf(event: CloudEvent<unknown>, runContext: RunContext): Scope {
  const { context } = runContext;
  return {
    event: { ...optional, ...attributesOf(event) },
    data: event.data ?? null,
    github: {
      event_name: context.eventName,
      event: context.payload,
      repository: context.repository,
      repository_owner: context.repository.split('/')[0] ?? '',
      workflow: context.workflow,
      run_id: context.runId,
      run_number: context.runNumber,
      run_attempt: context.runAttempt,
      job: context.job,
      action: context.step,
      actor: context.actor,
      sha: context.sha,
      ref: context.ref,
      ref_name: context.refName,
      head_ref: context.headRef,
      server_url: context.serverUrl,
      api_url: context.apiUrl,
    },
    ...runVariables(eventRunOf(event, runContext).workflowRun ?? runContext.workflowRun),
    health: isHealthReport(event) ? (event.data ?? null) : null,
  };
}

/** Attributes that CloudEvents defines and an event may omit. */
const optional = { subject: null, time: null, datacontenttype: null, dataschema: null };

/** The event's attributes and data as plain fields, without absent ones. */
function attributesOf(event: CloudEvent<unknown>): Scope {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

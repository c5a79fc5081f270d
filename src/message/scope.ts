import type { CloudEvent } from 'cloudevents';
import type { Scene } from './occasion.ts';
import type { MessageSettings } from './settings.ts';
import type { Scope } from './template.ts';

/** The variables of the templates. What is not known is empty, so that a template can ask for it. */
export function scopeOf(event: CloudEvent<unknown>, { context, build }: Scene): Scope {
  return {
    event: attributesOf(event),
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
    status: build?.job.status ?? '',
    outcome: build?.outcome ?? '',
    job: build?.job ?? {},
    jobs: build?.jobs ?? [],
    failed: build?.failed ?? [],
    run: build?.run ?? {},
    commit: build?.commit ?? {},
    pull_request: build?.pullRequest ?? {},
    counts: build?.counts ?? {},
    change: build?.change ?? {},
    people: build?.people ?? {},
    matrix: build?.matrix ?? {},
    needs: build?.needs ?? {},
  };
}

/** Whether a template or `at-when` uses what only GitHub can tell of the run. */
export function asksOfRun({ title, text, payload, buttons, mentions }: MessageSettings): boolean {
  const templates = JSON.stringify([title, text, payload, buttons]);
  return (
    mentions.when === 'changed' ||
    /\{[{%][^}]*\b(?:jobs?|failed|run|commit|counts|change|people)\b/.test(templates)
  );
}

/** The event's attributes and data as plain fields; those it does not have are left out. */
function attributesOf(event: CloudEvent<unknown>): Scope {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

import type { CloudEvent } from 'cloudevents';
import { at } from '../json.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import type { Attributes } from './cloudevent.ts';
import { cleanAttributeText } from './grammar.ts';

/**
 * What an event made from a workflow says about its run. Messages and dead letters are built from the event
 * alone, so a dead letter that is sent again tomorrow still names the right run. Unknown values are ''.
 */
export interface RunAttributes {
  /** `octo/hello` */
  readonly repository: string;
  readonly workflow: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  readonly job: string;
  /** Outcome of the job; of the run if the event is about another run. */
  readonly status: string;
  readonly actor: string;
  readonly sha: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** `https://github.com` */
  readonly serverUrl: string;
}

/**
 * The extension for each attribute. All are strings: a run id exceeds a CloudEvents integer, which has 32
 * bits.
 */
const extensions = {
  repository: 'repository',
  workflow: 'workflow',
  runId: 'runid',
  runNumber: 'runnumber',
  runAttempt: 'runattempt',
  job: 'job',
  status: 'status',
  actor: 'actor',
  sha: 'sha',
  ref: 'ref',
  serverUrl: 'serverurl',
} as const satisfies Record<keyof RunAttributes, string>;

const attributeNames = Object.keys(extensions) as readonly (keyof RunAttributes)[];

/** The names of the extensions. */
const runExtensions: readonly string[] = Object.values(extensions);

/** True for the name of an extension that says which run an event comes from. */
export function isRunAttribute(name: string): boolean {
  return runExtensions.includes(name);
}

export function readRunAttributes(event: CloudEvent<unknown>): RunAttributes {
  const textIn = (name: string) => (typeof event[name] === 'string' ? event[name] : '');
  const runAttributes = attributeNames.map((name) => [name, textIn(extensions[name])]);
  return Object.fromEntries(runAttributes) as Record<keyof RunAttributes, string>;
}

/** The extensions of the workflow's own events; `status` is the job's outcome so far. */
export function createContextExtensions(context: WorkflowContext, status: string): Attributes {
  return createExtensions({ ...context, status });
}

/** A `workflow_run` payload describes another run: the attributes are of that run. */
export function createUpstreamExtensions(payload: WorkflowContext['payload']): Attributes {
  return createExtensions({
    repository: at(payload, 'repository.full_name'),
    workflow: at(payload, 'workflow_run.name') || at(payload, 'workflow.name'),
    runId: at(payload, 'workflow_run.id'),
    runNumber: at(payload, 'workflow_run.run_number'),
    runAttempt: at(payload, 'workflow_run.run_attempt'),
    status: at(payload, 'workflow_run.conclusion'),
    actor: at(payload, 'workflow_run.actor.login'),
    sha: at(payload, 'workflow_run.head_sha'),
    serverUrl: findOrigin(at(payload, 'repository.html_url')),
  });
}

function createExtensions(runAttributes: { readonly [name in keyof RunAttributes]?: unknown }): Attributes {
  const known = attributeNames.map(
    (name) => [extensions[name], asAttributeText(runAttributes[name])] as const,
  );
  return Object.fromEntries(known.filter(([, text]) => text !== ''));
}

function asAttributeText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cleanAttributeText(String(value)) : '';
}

function findOrigin(url: unknown): unknown {
  return typeof url === 'string' ? URL.parse(url)?.origin : undefined;
}

/** The attributes of CloudEvents itself, of version 1.0 and 0.3. */
export const coreAttributes: readonly string[] = [
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'datacontenttype',
  'dataschema',
  'schemaurl',
];

/** The attributes that events have or this action gives them; a sender may add any other. */
export const knownAttributes: readonly string[] = [
  ...coreAttributes,
  ...runExtensions,
  'xvchatgroup',
  'xvmsgtype',
];

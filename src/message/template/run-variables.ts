import type { CloudEvent } from 'cloudevents';
import { isHealthReport } from '../../event/health-report.ts';
import { isWaitingReport } from '../../event/waiting-report.ts';
import type { TestFailure, TestResults } from '../../workflow/test-results.ts';
import type {
  Annotation,
  BaseFailure,
  Change,
  Commit,
  CurrentJob,
  Job,
  PastRun,
  People,
  PullRequest,
  RunInfo,
  Suspect,
  WorkflowRun,
} from '../../workflow/workflow-run.ts';
import { eventRunOf, type RunContext } from '../event-run.ts';
import type { OnCall } from '../mentions/on-call.ts';
import type { Scope } from './template.ts';
import type { VariableName } from './template-variables.ts';

/** Every possible field, as null. */
type Blank<T> = { readonly [field in keyof Required<T>]: null };

const blankRun = {
  id: null,
  number: null,
  attempt: null,
  url: null,
  event: null,
  branch: null,
  sha: null,
  startedAt: null,
  durationMs: null,
} satisfies Blank<RunInfo>;

const commit = {
  sha: null,
  subject: null,
  message: null,
  authorName: null,
  authorLogin: null,
  url: null,
} satisfies Blank<Commit>;

const pullRequest = {
  number: null,
  title: null,
  url: null,
  head: null,
  headOwner: null,
  base: null,
  author: null,
  baseFailure: null,
} satisfies Blank<PullRequest>;

const baseFailure = {
  branch: null,
  since: null,
  orMore: null,
  breaker: null,
  jobs: null,
  isAll: null,
} satisfies Blank<BaseFailure>;

const job = {
  name: null,
  conclusion: null,
  mayFail: null,
  current: null,
  isNew: null,
  waiting: null,
  url: null,
  startedAt: null,
  durationMs: null,
  failedSteps: null,
  annotations: null,
  log: null,
} satisfies Blank<Job>;

const annotation = { path: null, line: null, title: null, message: null } satisfies Blank<Annotation>;

const change = {
  kind: null,
  failedRuns: null,
  orMore: null,
  since: null,
  lastGreen: null,
  reruns: null,
  compareUrl: null,
} satisfies Blank<Change>;

const suspect = {
  sha: null,
  subject: null,
  author: null,
  login: null,
  url: null,
  isBot: null,
  isMerge: null,
} satisfies Blank<Suspect>;

const testFailure = {
  name: null,
  suite: null,
  file: null,
  line: null,
  message: null,
  owners: null,
} satisfies Blank<TestFailure>;

const pastRun = { number: null, url: null, startedAt: null } satisfies Blank<PastRun>;

const people = {
  actor: null,
  author: null,
  pusher: null,
  reviewers: null,
  breaker: null,
} satisfies Blank<People>;

const currentJob = { key: null, status: null, name: null, url: null } satisfies Blank<CurrentJob>;

/** The variables that are not about the run. */
type OtherVariable = 'event' | 'data' | 'github' | 'health' | 'waiting';

/**
 * The run as variables of a template. Unknown values are null, not missing: a template that worked yesterday
 * must not fail because GitHub returned less today.
 */
export function runVariables(
  workflowRun: WorkflowRun | undefined,
  onCall?: OnCall,
): Readonly<Record<Exclude<VariableName, OtherVariable>, unknown>> {
  return {
    status: workflowRun?.job.status ?? '',
    outcome: workflowRun?.outcome ?? '',
    job: { ...currentJob, ...workflowRun?.job },
    jobs: workflowRun?.jobs.map(jobVariables) ?? [],
    failed: workflowRun?.failed.map(jobVariables) ?? [],
    run: { ...blankRun, ...workflowRun?.run },
    commit: workflowRun?.commit ? { ...commit, ...workflowRun.commit } : null,
    pull_request: pullRequestVariables(workflowRun?.pullRequest),
    counts: workflowRun?.counts ?? {},
    change: changeVariables(workflowRun?.change),
    suspects: workflowRun?.suspects?.commits.map((commit) => ({ ...suspect, ...commit })) ?? [],
    owners: workflowRun?.owners?.map(({ name }) => name) ?? [],
    on_call: onCall === undefined || onCall.kind === 'not yet' ? null : onCall.person.replace(/^@/, ''),
    tests: testVariables(workflowRun?.tests),
    mended: workflowRun?.mended.map(jobVariables) ?? [],
    inputs: Object.fromEntries(workflowRun?.inputs.map(({ name, value }) => [name, value]) ?? []),
    people: { ...people, ...workflowRun?.people },
    matrix: workflowRun?.matrix ?? {},
    needs: workflowRun?.needs ?? {},
  };
}

function pullRequestVariables(
  known: PullRequest | undefined,
): Readonly<Record<keyof PullRequest, unknown>> | null {
  if (known === undefined) return null;
  const { baseFailure: failure } = known;
  const failing = failure && { ...baseFailure, ...failure, since: { ...pastRun, ...failure.since } };
  return { ...pullRequest, ...known, baseFailure: failing ?? null };
}

function jobVariables(known: Job): Readonly<Record<keyof Job, unknown>> {
  return {
    ...job,
    ...known,
    annotations: known.annotations.map((found) => ({ ...annotation, ...found })),
    log: known.log.map(({ text }) => text),
  };
}

const noTests: TestResults = { total: 0, passed: 0, failed: 0, skipped: 0, flaky: 0, failures: [] };

function testVariables(known = noTests): Readonly<Record<keyof TestResults, unknown>> {
  return { ...known, failures: known.failures.map((failure) => ({ ...testFailure, ...failure })) };
}

function changeVariables(known: Change | undefined): Readonly<Record<keyof Change, unknown>> {
  const pastRunVariables = (run: PastRun | undefined) => (run ? { ...pastRun, ...run } : null);
  return {
    ...change,
    ...known,
    since: pastRunVariables(known?.since),
    lastGreen: pastRunVariables(known?.lastGreen),
  };
}

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
    ...runVariables(eventRunOf(event, runContext).workflowRun ?? runContext.workflowRun, runContext.onCall),
    health: isHealthReport(event) ? (event.data ?? null) : null,
    waiting: isWaitingReport(event) ? (event.data ?? null) : null,
  } satisfies Record<VariableName, unknown>;
}

/** Attributes that CloudEvents defines and an event may omit. */
const optional = { subject: null, time: null, datacontenttype: null, dataschema: null };

/** The event's attributes and data as plain fields, without absent ones. */
function attributesOf(event: CloudEvent<unknown>): Scope {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

import type { CloudEvent } from 'cloudevents';
import { inputError, UserError } from '../../errors.ts';
import { type Forge, forgeOf } from '../../forge.ts';
import type { Environment } from '../../network/proxy.ts';
import { listed, type Said, say } from '../../said.ts';
import type { Secret } from '../../secret.ts';
import { type GitHubSession, openGitHubSession, type Patience } from '../../workflow/github-session.ts';
import type { NotifyWhen, Reminder } from '../../workflow/notify-when.ts';
import { explainQueryErrors, worthAWarning } from '../../workflow/query-error.ts';
import type { WorkflowContext } from '../../workflow-context.ts';
import { type Attributes, deriveId } from '../cloudevent.ts';
import { repositorySource } from '../github-adapter.ts';
import { type HealthReport, healthReportType } from '../health-report.ts';
import { createOwnEvent } from '../read.ts';
import { createContextExtensions } from '../run-attributes.ts';
import { assessHealth } from './assess.ts';
import { type BranchRuns, listBranchRuns, listWorkflows } from './branch-runs.ts';

/**
 * GitHub takes some seconds for each of ten pages of a hundred runs, and a morning report is not urgent.
 */
const maxBudgetMs = 30_000;

/** How far back runs are read at least: a workflow that runs monthly may be red since its last run. */
const minReachMs = 31 * 24 * 60 * 60 * 1000;

export interface HealthQuestion {
  readonly context: WorkflowContext;
  /** The inputs that give an event; only `attributes` goes with a report. */
  readonly event: { readonly file: string; readonly text: string; readonly attributes: Attributes };
  readonly token: Secret | undefined;
  readonly period: { readonly text: string; readonly ms: number };
  readonly notifyWhen: readonly NotifyWhen[];
  /** For all queries together; at most 30 seconds are used. */
  readonly budgetMs: number;
}

interface HealthRuntime extends Omit<Patience, 'untilMs'> {
  /** Milliseconds since 1970. */
  now(): number;
  /** For proxies. */
  readonly env: Environment;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface HealthReading {
  readonly event: CloudEvent<unknown>;
  /** Undefined if the report is due, else why it is not sent. */
  readonly notDue: Said | undefined;
  /** What is missing in the report, why, and what to do. */
  readonly warnings: readonly Said[];
}

/**
 * Reads the runs of the workflow's branch and assesses its workflows. Throws a UserError if GitHub does not list the runs: then there is
 * nothing to report.
 */
export async function readHealth(question: HealthQuestion, runtime: HealthRuntime): Promise<HealthReading> {
  const { context, event, period, notifyWhen } = question;
  if (event.file !== '' || event.text !== '') {
    const input = event.file === '' ? 'event' : 'event-file';
    throw inputError('report', say`cannot be \`health\` together with "${input}"; give one of them.`);
  }
  const { repository, refName: branch, serverUrl } = context;
  const now = runtime.now();
  const askedSince = now - Math.max(2 * period.ms, minReachMs);
  const { branchRuns, workflows, warnings } = await queryHealth(question, runtime, askedSince);
  const facts = {
    repository,
    branch,
    serverUrl,
    forge: forgeOf(context),
    period,
    now,
    askedSince,
    branchRuns,
    workflows,
  };
  const report = assessHealth(facts);
  return {
    event: createOwnEvent(createAttributes(report, context), event.attributes),
    notDue: isHealthReportDue(notifyWhen, report) ? undefined : explainHealthNotDue(notifyWhen, report),
    warnings,
  };
}

async function queryHealth(
  { context, token, budgetMs }: HealthQuestion,
  runtime: HealthRuntime,
  askedSince: number,
): Promise<Pick<Parameters<typeof assessHealth>[0], 'branchRuns' | 'workflows'> & { warnings: Said[] }> {
  const { apiUrl, repository, refName: branch } = context;
  const forge = forgeOf(context);
  const budget = Math.min(budgetMs, maxBudgetMs);
  const { env, signal, sleep, monotonic } = runtime;
  const session = openGitHubSession({
    ...{ apiUrl, repository, forge, token },
    ...{ env, budgetMs: budget, signal },
  });
  const patience = { untilMs: runtime.monotonic() + budget, sleep, monotonic };
  const since = new Date(askedSince).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const [branchRuns, workflows] = await Promise.all([
    listBranchRuns(session, branch, since, patience),
    listWorkflows(session, patience),
  ]);
  void session.close();
  if (branchRuns === undefined) {
    if (signal.aborted) throw new UserError(say`The run was cancelled before the health report was made.`);
    throw new UserError(
      say`The health report needs ${forge.name}'s list of runs, which could not be read: ${explainQueryErrors(session.errors(), forge)}`,
    );
  }
  return {
    branchRuns,
    workflows,
    warnings: describeGaps(session, branchRuns, workflows !== undefined, forge),
  };
}

function describeGaps(
  session: GitHubSession,
  { runs, total }: BranchRuns,
  hasWorkflows: boolean,
  forge: Forge,
): Said[] {
  const errors = worthAWarning(session.errors(), forge);
  if (errors.length === 0) return [];
  const parts = [
    ...(errors.some(({ part }) => part === 'runs of the branch')
      ? [say`it covers ${runs.length} of ${total} runs`]
      : []),
    ...(hasWorkflows ? [] : [say`disabled and deleted workflows are in it`]),
  ];
  return [
    say`The health report is not complete (${listed(parts)}): ${explainQueryErrors(session.errors(), forge)}`,
  ];
}

/** The event's subject is the branch. Its `status` is that of the report, not that of the job. */
function createAttributes(report: HealthReport, context: WorkflowContext): Attributes {
  return {
    specversion: '1.0',
    id: deriveId(context, healthReportType),
    source: repositorySource(context),
    type: healthReportType,
    ...(report.branch === '' ? {} : { subject: report.branch }),
    time: report.to,
    datacontenttype: 'application/json',
    ...createContextExtensions(context, report.counts.red > 0 ? 'failure' : 'success'),
    data: report,
  };
}

/**
 * Whether `notify-when` asks for the report: `failure` when a workflow is red, `changed` when others are red than at the start of the
 * period, `fixed` when the last red one became green. A report is never cancelled.
 */
export function isHealthReportDue(
  cases: readonly NotifyWhen[],
  { counts, changed, recovered }: Pick<HealthReport, 'counts' | 'changed' | 'recovered'>,
): boolean {
  return cases.some((wanted) => {
    switch (wanted) {
      case 'always':
        return true;
      case 'success':
        return counts.red === 0;
      case 'failure':
        return counts.red > 0;
      case 'changed':
        return changed;
      case 'fixed':
        return counts.red === 0 && recovered.length > 0;
      case 'cancelled':
        return false;
      default:
        // A report is a reminder itself.
        return (wanted satisfies Reminder) && false;
    }
  });
}

/** Why nothing is sent, for the log. */
export function explainHealthNotDue(
  cases: readonly NotifyWhen[],
  { counts, changed }: Pick<HealthReport, 'counts' | 'changed'>,
): Said {
  const same = changed ? say`others than before` : say`the same as before`;
  return say`Not sent: notify-when is \`${cases.join(', ')}\`, and ${counts.red} of ${counts.workflows} workflows are red (${same}).`;
}

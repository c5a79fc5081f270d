import type { CloudEvent } from 'cloudevents';
import { inputError, UserError } from '../../errors.ts';
import type { WaitingSettings } from '../../input-row.ts';
import type { Environment } from '../../network/proxy.ts';
import { listed, type Said, say } from '../../said.ts';
import type { Secret } from '../../secret.ts';
import { type GitHubSession, openGitHubSession, type Patience } from '../../workflow/github-session.ts';
import { type NotifyWhen, reminderHours } from '../../workflow/notify-when.ts';
import {
  explainQueryErrors,
  nameOfPart,
  type QueryError,
  queryErrorText,
} from '../../workflow/query-error.ts';
import type { WorkflowContext } from '../../workflow-context.ts';
import { type Attributes, deriveId } from '../cloudevent.ts';
import { repositorySource } from '../github-adapter.ts';
import { createOwnEvent } from '../read.ts';
import { createContextExtensions } from '../run-attributes.ts';
import { type WaitingReport, waitingReportType } from '../waiting-report.ts';
import { assessWaiting } from './assess.ts';
import { listPulls, type PullReading } from './pulls.ts';
import { listWaitingRuns, type WaitingRuns } from './runs.ts';

/** GitHub takes some seconds for each of six pages, and a morning report is not urgent. */
const maxBudgetMs = 30_000;

export interface WaitingQuestion {
  readonly context: WorkflowContext;
  /** The inputs that give an event; only `attributes` goes with a report. */
  readonly event: { readonly file: string; readonly text: string; readonly attributes: Attributes };
  readonly token: Secret | undefined;
  readonly waiting: WaitingSettings;
  readonly notifyWhen: readonly NotifyWhen[];
  /** For all queries together; at most 30 seconds are used. */
  readonly budgetMs: number;
}

interface WaitingRuntime extends Omit<Patience, 'untilMs'> {
  /** Milliseconds since 1970. */
  now(): number;
  /** For proxies, and to know the forge. */
  readonly env: Environment;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface WaitingReading {
  readonly event: CloudEvent<unknown>;
  /** Undefined if the report is due, else why it is not sent. */
  readonly notDue: Said | undefined;
  /** What is missing in the report, why, and what to do: at most one. */
  readonly warnings: readonly Said[];
}

/** Reads what waits for a person. Throws a UserError if GitHub lists neither pull requests nor runs: then there is nothing to report. */
export async function readWaiting(
  question: WaitingQuestion,
  runtime: WaitingRuntime,
): Promise<WaitingReading> {
  const { context, event, waiting: settings, notifyWhen } = question;
  if (event.file !== '' || event.text !== '') {
    const input = event.file === '' ? 'event' : 'event-file';
    throw inputError('report', say`cannot be \`waiting\` together with "${input}"; give one of them.`);
  }
  refuseOtherForges(runtime.env);
  const { pulls, runs, warnings } = await queryWaiting(question, runtime);
  const { repository, serverUrl } = context;
  const report = assessWaiting({ repository, serverUrl, now: runtime.now(), settings, pulls, runs });
  return {
    event: createOwnEvent(createAttributes(report, context), event.attributes),
    notDue: isWaitingReportDue(notifyWhen, report) ? undefined : explainNothingWaits(notifyWhen, report),
    warnings,
  };
}

/** Both of their runners set the first variable. */
function refuseOtherForges(env: Environment): void {
  if (env.GITEA_ACTIONS !== 'true' && env.FORGEJO_ACTIONS !== 'true') return;
  throw inputError(
    'report',
    say`cannot be \`waiting\` on Gitea and Forgejo, which do not have GitHub's GraphQL API.`,
  );
}

async function queryWaiting(
  { context, token, budgetMs, waiting: { org } }: WaitingQuestion,
  runtime: WaitingRuntime,
): Promise<{ pulls: PullReading | undefined; runs: WaitingRuns | undefined; warnings: readonly Said[] }> {
  const { apiUrl, repository, forge } = context;
  const budget = Math.min(budgetMs, maxBudgetMs);
  const { env, signal, sleep, monotonic } = runtime;
  const session = openGitHubSession({ apiUrl, repository, forge, token, env, budgetMs: budget, signal });
  const patience = { untilMs: monotonic() + budget, sleep, monotonic };
  const scope =
    org === '' ? ({ kind: 'repository', repository } as const) : ({ kind: 'owner', owner: org } as const);
  const [pulls, runs] = await Promise.all([
    listPulls(session, scope, patience),
    // The runs of each repository of an organisation would be a request for each.
    org === '' ? listWaitingRuns(session, repository, patience) : undefined,
  ]);
  void session.close();
  if (pulls === undefined && runs === undefined) {
    if (signal.aborted)
      throw new UserError(say`The run was cancelled before the report of what waits was made.`);
    const reason = explainQueryErrors(session.errors(), forge);
    throw new UserError(
      say`The report of what waits needs GitHub's lists, which could not be read: ${reason}`,
    );
  }
  return { pulls, runs, warnings: describeGaps(session, pulls) };
}

function describeGaps(session: GitHubSession, pulls: PullReading | undefined): readonly Said[] {
  const gaps = pulls?.gaps ?? [];
  const errors = [...session.errors(), ...gaps];
  const reason = queryErrorText(errors);
  if (reason === undefined) return [];
  const lacks = (part: QueryError['part']) => session.errors().some((error) => error.part === part);
  const parts = [
    ...(pulls === undefined ? [nameOfPart('pull requests')] : []),
    ...(pulls !== undefined && lacks('pull requests')
      ? [say`pull requests after the first ${pulls.pulls.length}`]
      : []),
    ...(lacks('waiting runs') ? [nameOfPart('waiting runs')] : []),
    ...(lacks('requested teams') ? [nameOfPart('requested teams')] : []),
    ...gaps
      .filter(({ part }) => part !== 'commit statuses')
      .map(({ part }) => (part === 'check runs' ? say`signs of the checks` : nameOfPart(part))),
  ];
  return [
    say`The report of what waits is sent without some data that could not be read from GitHub (${listed(parts)}): ${reason}`,
  ];
}

/** Nothing has failed, whatever waits. */
function createAttributes(report: WaitingReport, context: WorkflowContext): Attributes {
  return {
    specversion: '1.0',
    id: deriveId(context, waitingReportType, report.repository),
    source: repositorySource(context),
    type: waitingReportType,
    ...(report.repository === '' ? {} : { subject: report.repository }),
    time: report.at,
    datacontenttype: 'application/json',
    ...createContextExtensions(context, 'success'),
    data: report,
  };
}

/**
 * Whether `notify-when` asks for the report: `failure` and `changed` when something waits or may wait, `success` when nothing
 * does, `still-after-24h` when something has waited that long. Nothing is remembered, so nothing is ever fixed.
 */
export function isWaitingReportDue(cases: readonly NotifyWhen[], report: WaitingReport): boolean {
  const { total } = report.counts;
  const isKnown = isAllKnown(report);
  return cases.some((wanted) => {
    switch (wanted) {
      case 'always':
        return true;
      case 'success':
        return total === 0 && isKnown;
      case 'failure':
      case 'changed':
        return total > 0 || !isKnown;
      case 'fixed':
      case 'cancelled':
        return false;
      default:
        return longestMs(report) >= reminderHours(wanted) * 3_600_000;
    }
  });
}

/** Whether no list is missing or cut. The runs of an organisation are never asked for. */
function isAllKnown({ approvals, runsUrl, list }: WaitingReport): boolean {
  return list.complete && (approvals !== null || runsUrl === null);
}

/** -1 if nothing waits. */
function longestMs({ reviews, approvals, authors, merges }: WaitingReport): number {
  const first = [reviews, approvals, authors, merges].flatMap((list) => list?.[0] ?? []);
  return Math.max(-1, ...first.map(({ waitingMs }) => waitingMs));
}

/** For the log. */
function explainNothingWaits(cases: readonly NotifyWhen[], report: WaitingReport): Said {
  const { total } = report.counts;
  const wanted = cases.join(', ');
  return total === 0 && !isAllKnown(report)
    ? say`Not sent: notify-when is \`${wanted}\`, and GitHub did not say whether anything waits for a person.`
    : say`Not sent: notify-when is \`${wanted}\`, and ${total} pull requests and runs wait for a person.`;
}

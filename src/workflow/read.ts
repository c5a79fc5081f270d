import type { Secret } from '../secret.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { assembleRun } from './assemble-run.ts';
import { mayFailOf } from './jobs.ts';
import { readMatrix } from './needs.ts';
import { decisionOf, type NotifyWhen, shouldNotify } from './notify-when.ts';
import { type GitHubAnswers, queryGitHub } from './query-github.ts';
import { outcomeSoFar, outcomesLeft, upstreamRunOutcome } from './run-outcome.ts';
import { targetRunOf } from './target-run.ts';
import type { JobStatus, NeededJob, WorkflowRun } from './workflow-run.ts';

/** What is known before GitHub is queried. */
export interface RunQuestion {
  readonly context: WorkflowContext;
  /** The `status` input: of the current job, so far; '' if not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  /** The jobs that this one waited for, by key. */
  readonly needs: Readonly<Record<string, NeededJob>>;
  readonly token: Secret | undefined;
  /** False if the message needs nothing of GitHub; then no warning says that something is missing. */
  readonly mayAskGitHub: boolean;
  /** When a message is sent. What this needs is queried even if the message needs nothing. */
  readonly notifyWhen: readonly NotifyWhen[];
  /**
   * Whether a mention needs the GitHub login of the commit's author, given the other names that are known.
   */
  readonly needsAuthor?: (names: readonly string[], mayHaveFailed: boolean) => boolean;
  /** For all queries together; at most five seconds are used. */
  readonly budgetMs: number;
}

export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface RunReading {
  readonly workflowRun: WorkflowRun;
  /** False if `notifyWhen` asks for no message. */
  readonly isDue: boolean;
  /** At most one, and only if the run is due: what is missing, why, and what to do. */
  readonly warnings: readonly string[];
}

/**
 * Reads the run that the message is about, with what GitHub returns within the budget. Returns a run
 * whatever GitHub does. Throws a UserError if the `matrix` input breaks its rule.
 */
export async function readWorkflowRun(facts: RunQuestion, runtime: Runtime): Promise<RunReading> {
  const { context, needs } = facts;
  const status: JobStatus = facts.status === '' ? 'running' : facts.status;
  const matrix = readMatrix(context.matrix);
  const subject = targetRunOf(context);
  const mayFail = mayFailOf(subject.upstream?.conclusion, needs);

  const soFar = subject.upstream
    ? upstreamRunOutcome(subject.upstream.conclusion, [])
    : outcomeSoFar({ status: facts.status, needs });
  const decision = decisionOf(facts.notifyWhen, outcomesLeft(soFar));
  const buildFrom = ({
    record,
    history,
    page,
    current,
    failureDetails,
    authorLogin,
  }: Omit<GitHubAnswers, 'warnings'>): WorkflowRun => {
    const jobContext = { current, status, mayFail, failureDetails, now: runtime.now() };
    return assembleRun({ context, subject, needs, matrix, record, page, history, authorLogin, jobContext });
  };
  const { authorLogin, authorName, authorEmail } = subject.commit ?? {};
  const names = [authorEmail, authorName].filter((name) => name !== undefined);
  const isAuthorKnown = (subject.pullRequest?.author ?? authorLogin) !== undefined || subject.sha === '';
  const asksAuthor =
    !isAuthorKnown && (facts.needsAuthor?.(names, outcomesLeft(soFar).includes('failure')) ?? false);
  const asksJobs = (run: Pick<GitHubAnswers, 'record' | 'history'>) =>
    facts.mayAskGitHub && shouldNotify(facts.notifyWhen, buildFrom({ ...untold, ...run }));

  const isAsked = decision !== false && (facts.mayAskGitHub || decision !== true);
  const { warnings, ...told } = isAsked
    ? await queryGitHub(
        {
          ...facts,
          matrix,
          subject,
          status,
          mayFail,
          asksAuthor,
          asksJobs: decision === 'history' ? asksJobs : undefined,
        },
        runtime.signal,
      )
    : { ...untold, record: subject.upstream };
  const workflowRun = buildFrom(told);
  const due = decision !== false && shouldNotify(facts.notifyWhen, workflowRun);
  return { workflowRun, isDue: due, warnings: due ? warnings : [] };
}

const untold = {
  history: undefined,
  page: undefined,
  authorLogin: undefined,
  current: undefined,
  failureDetails: new Map<never, never>(),
  warnings: [],
};

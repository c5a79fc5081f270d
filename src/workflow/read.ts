import type { Said } from '../said.ts';
import type { Secret } from '../secret.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { assembleRun } from './assemble-run.ts';
import { mayFailOf } from './jobs.ts';
import { readMatrix } from './needs.ts';
import { decidesByJobs, decisionOf, type NotifyWhen, shouldNotify } from './notify-when.ts';
import { type QueryResults, queryGitHub } from './query-github.ts';
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
  /** The `check-run-id` input: the current job's id, if the server tells it. */
  readonly checkRunId?: number | undefined;
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
  readonly warnings: readonly Said[];
}

/**
 * Reads the run that the message is about, with what GitHub returns within the budget. Returns a run
 * whatever GitHub does. Throws a UserError if the `matrix` input breaks its rule.
 */
export async function readWorkflowRun(question: RunQuestion, runtime: Runtime): Promise<RunReading> {
  const { context, needs } = question;
  const status: JobStatus = question.status === '' ? 'running' : question.status;
  const matrix = readMatrix(context.matrix);
  const target = targetRunOf(context);
  const mayFail = mayFailOf(target.upstream?.conclusion, needs);

  const soFar = target.upstream
    ? upstreamRunOutcome(target.upstream.conclusion, [])
    : outcomeSoFar({ status: question.status, needs });
  const decision = decisionOf(question.notifyWhen, outcomesLeft(soFar));
  const assemble = ({ current, failureDetails, ...results }: Omit<QueryResults, 'warnings'>): WorkflowRun => {
    const jobContext = { current, status, mayFail, failureDetails, now: runtime.now() };
    return assembleRun({ context, target, needs, matrix, ...results, jobContext });
  };
  const { authorLogin, authorName, authorEmail } = target.commit ?? {};
  const names = [authorEmail, authorName].filter((name) => name !== undefined);
  const isAuthorKnown = (target.pullRequest?.author ?? authorLogin) !== undefined || target.sha === '';
  const needsAuthorLogin =
    !isAuthorKnown && (question.needsAuthor?.(names, outcomesLeft(soFar).includes('failure')) ?? false);
  const needsJobs = (run: Pick<QueryResults, 'record' | 'history'>) =>
    decidesByJobs(question.notifyWhen, assemble({ ...noResults, ...run })) ||
    (question.mayAskGitHub && shouldNotify(question.notifyWhen, assemble({ ...noResults, ...run })));

  const isQueried = decision !== false && (question.mayAskGitHub || decision !== true);
  const { warnings, ...results } = isQueried
    ? await queryGitHub(
        {
          ...question,
          matrix,
          target,
          status,
          mayFail,
          needsAuthorLogin,
          needsSuspects: question.mayAskGitHub,
          checkRunId: question.checkRunId,
          soFar,
          needsJobs: decision === 'history' ? needsJobs : undefined,
        },
        runtime.signal,
      )
    : { ...noResults, record: target.upstream };
  const workflowRun = assemble(results);
  const due = decision !== false && shouldNotify(question.notifyWhen, workflowRun);
  return { workflowRun, isDue: due, warnings: due ? warnings : [] };
}

const noResults = {
  history: undefined,
  page: undefined,
  earlierJobs: undefined,
  commitRange: undefined,
  authorLogin: undefined,
  current: undefined,
  failureDetails: new Map<never, never>(),
  warnings: [],
};

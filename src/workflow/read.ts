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

/** What is known before GitHub is asked. */
export interface RunQuestion {
  readonly context: WorkflowContext;
  /** The `status` input: of the current job, so far; '' when it is not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  /** The jobs this one waited for, by key. */
  readonly needs: Readonly<Record<string, NeededJob>>;
  readonly token: Secret | undefined;
  /** False: the message needs nothing of GitHub, and nothing is said to be missing. */
  readonly mayAskGitHub: boolean;
  /** In which cases a message is sent: GitHub is asked what this needs, even when the message needs nothing. */
  readonly notifyWhen: readonly NotifyWhen[];
  /**
   * Whether a mention needs the GitHub login of who wrote the commit, when these are the other names that are
   * known of them.
   */
  readonly needsAuthor?: (names: readonly string[], mayHaveFailed: boolean) => boolean;
  /** For all questions to GitHub together, and no more than five seconds. */
  readonly budgetMs: number;
}

export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface RunReading {
  readonly workflowRun: WorkflowRun;
  /** False: `notifyWhen` asks for no message. */
  readonly isDue: boolean;
  /** When it is due at most one: why something is missing from the build, and what to do. */
  readonly warnings: readonly string[];
}

/**
 * The run that the message is about, with what GitHub tells of it within the budget. Whatever GitHub does,
 * there is a build. Throws a UserError when the `matrix` input is not what its rule says.
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

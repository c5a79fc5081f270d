import type { Said } from '../said.ts';
import type { Secret } from '../secret.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import {
  announcesFix,
  assessOtherJobs,
  type JobList,
  listFailedBefore,
  msUntilNextSecond,
} from './announcement.ts';
import { assembleRun, compareRun } from './assemble-run.ts';
import { isFix } from './history.ts';
import { createMayFail } from './jobs.ts';
import { readMatrix } from './needs.ts';
import {
  type Announceable,
  decideNotification,
  decidesByJobs,
  explainNotDue,
  type NotifyWhen,
  shouldNotify,
} from './notify-when.ts';
import type { QueryPart } from './query-error.ts';
import { type NextParts, type QueryRuntime, queryGitHub, type RunAndHistory } from './query-github.ts';
import { listPartsForDecision, listPartsForFacts, listPartsForSuccess, type RunFact } from './run-facts.ts';
import {
  findOutcomeSoFar,
  findOwnOutcome,
  findUpstreamOutcome,
  listPossibleOutcomes,
} from './run-outcome.ts';
import { findTargetRun } from './target-run.ts';
import type { JobStatus, NeededJob, WorkflowRun } from './workflow-run.ts';

/** What is known before GitHub is queried. */
export interface RunQuestion {
  readonly context: WorkflowContext;
  /** The `status` input: of the current job, so far; '' if not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  /** The jobs that this one waited for, by key. */
  readonly needs: Readonly<Record<string, NeededJob>>;
  readonly token: Secret | undefined;
  /** The `check-run-id` input: the current job's id, if the server provides it. */
  readonly checkRunId?: number | undefined;
  /** What the message shows of the run. GitHub is not asked for anything else, and no warning mentions anything else. */
  readonly facts: ReadonlySet<RunFact>;
  /** When a message is sent. What this needs is queried even if the message needs nothing. */
  readonly notifyWhen: readonly NotifyWhen[];
  /**
   * Whether a mention needs the GitHub login of the commit's author, given the other names that are known.
   */
  readonly needsAuthor?: (names: readonly string[], mayHaveFailed: boolean) => boolean;
  /** For all queries together; at most five seconds are used. */
  readonly budgetMs: number;
}

export interface WorkflowRuntime extends QueryRuntime {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface RunReading {
  readonly workflowRun: WorkflowRun;
  /** Why `notifyWhen` asks for no message; absent if it asks for one. */
  readonly notDue?: Said;
  /** At most one, and only if a message is due: what is missing, why, and what to do. */
  readonly warnings: readonly Said[];
}

/**
 * Reads the run that the message is about, with what GitHub returns within the budget. Returns a run
 * whatever GitHub does. Throws a UserError if the `matrix` input breaks its rule.
 */
export async function readWorkflowRun(question: RunQuestion, runtime: WorkflowRuntime): Promise<RunReading> {
  const { context, needs } = question;
  const status: JobStatus = question.status === '' ? 'running' : question.status;
  const matrix = readMatrix(context.matrix);
  const target = findTargetRun(context);
  const mayFail = createMayFail(target.upstream?.conclusion, needs);

  const soFar = target.upstream
    ? findUpstreamOutcome(target.upstream.conclusion, [])
    : findOutcomeSoFar({ status: question.status, needs });
  const left = listPossibleOutcomes(soFar, target.upstream ? {} : needs);
  const decision = decideNotification(question.notifyWhen, left);
  const { authorLogin, authorName, authorEmail } = target.commit ?? {};
  const names = [authorEmail, authorName].filter((name) => name !== undefined);
  const isAuthorKnown = (target.pullRequest?.author ?? authorLogin) !== undefined || target.sha === '';
  const needsAuthorLogin =
    !isAuthorKnown && (question.needsAuthor?.(names, left.includes('failure')) ?? false);
  const knownOfRun = { target, soFar, needsAuthorLogin };
  const shown = listPartsForFacts(question.facts, knownOfRun);
  const deciding = listPartsForDecision(decision, question.notifyWhen, knownOfRun);
  const startedMs = runtime.now();
  /** Supposes that the jobs say nothing else, so that they are listed wherever they could. */
  const afterHistory = (run: RunAndHistory): NextParts => {
    const outcome = soFar === '' ? 'success' : soFar;
    const { change } = compareRun(run, outcome, target);
    const supposed = { own: outcome, outcome, change, failed: [], announcesFix: true };
    if (decidesByJobs(question.notifyWhen, supposed))
      return { parts: new Set([...shown, ...partsOfNovelty]), waitMs: 0 };
    if (!shouldNotify(question.notifyWhen, supposed)) return { parts: new Set(), waitMs: 0 };
    const isOwnFix = target.upstream === undefined && isFix(change);
    return {
      parts: new Set([...shown, ...listPartsForSuccess(knownOfRun)]),
      waitMs: isOwnFix ? msUntilNextSecond(startedMs, runtime.now()) : 0,
    };
  };

  const parts = decision === 'history' ? deciding : new Set([...deciding, ...shown]);
  const isQueried = decision !== false && parts.size > 0;
  const { warnings, current, failureDetails, ...results } = isQueried
    ? await queryGitHub(
        {
          ...question,
          matrix,
          target,
          status,
          mayFail,
          checkRunId: question.checkRunId,
          soFar,
          parts,
          afterHistory: decision === 'history' ? afterHistory : undefined,
        },
        runtime,
      )
    : { ...noResults, record: target.upstream };
  const now = runtime.now();
  const { jobs = [], total = 1 } = results.page ?? {};
  const list = { jobs, total, current, mayFail };
  const otherJobs = target.upstream ? 'good' : assessOtherJobs(list);
  const jobContext = { current, status, mayFail, failureDetails, now };
  const workflowRun = assembleRun({ context, target, needs, matrix, ...results, otherJobs, jobContext });
  const announceable = {
    ...(target.upstream ? upstreamShare(workflowRun) : ownShare(workflowRun, question, list)),
    outcome: workflowRun.outcome,
    change: workflowRun.change,
    otherJobs,
    announcesFix: target.upstream !== undefined || announcesFix(list),
  };
  if (decision !== false && shouldNotify(question.notifyWhen, announceable)) return { workflowRun, warnings };
  return { workflowRun, notDue: explainNotDue(question.notifyWhen, announceable), warnings: [] };
}

type Share = Pick<Announceable, 'own' | 'failed'>;

/** The run of a `workflow_run` event is over, and only this step reports it. */
function upstreamShare({ outcome, failed }: WorkflowRun): Share {
  return { own: outcome, failed };
}

/** What the current job answers for: a job that is given `needs` reports its run, any other one itself. */
function ownShare({ failed, job: { status } }: WorkflowRun, { needs }: RunQuestion, list: JobList): Share {
  const hasNeeds = Object.keys(needs).length > 0;
  return {
    own: findOwnOutcome(status, needs, hasNeeds ? listFailedBefore(list) : []),
    failed: failed.filter(({ current }) => current || hasNeeds),
  };
}

/** Whether a job is newly broken, which decides about a red branch. */
const partsOfNovelty: readonly QueryPart[] = ['jobs', 'jobs of the run before'];

const noResults = {
  history: undefined,
  page: undefined,
  environments: [],
  earlierJobs: undefined,
  commitRange: undefined,
  authorLogin: undefined,
  current: undefined,
  failureDetails: new Map<never, never>(),
  warnings: [],
};

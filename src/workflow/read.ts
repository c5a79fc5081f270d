import { type Said, say } from '../said.ts';
import type { Secret } from '../secret.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import {
  announcesFix,
  assessOtherJobs,
  failsFirst,
  type JobList,
  listFailedBefore,
  msUntilNextSecond,
} from './announcement.ts';
import { assembleRun, compareRun } from './assemble-run.ts';
import { findOutcomeSoFar, findOwnOutcome, findUpstreamOutcome, listPossibleOutcomes } from './conclusion.ts';
import { isFix } from './history.ts';
import type { JobRecord } from './job-record.ts';
import { createIsNew, createMayFail } from './jobs.ts';
import { readMatrix } from './needs.ts';
import {
  type Announceable,
  decideNotification,
  decidesByJobs,
  explainNotDue,
  type NotifyWhen,
  shouldNotify,
} from './notify-when.ts';
import type { OwnersFile } from './owners/file.ts';
import type { QueryPart } from './query-error.ts';
import {
  type NextParts,
  type OwnersQuestion,
  type QueryResults,
  type QueryRuntime,
  queryGitHub,
  type RunAndHistory,
} from './query-github.ts';
import { listPartsForDecision, listPartsForFacts, listPartsForSuccess, type RunFact } from './run-facts.ts';
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
  /** `run`: of the jobs that failed only the first sends one. */
  readonly per?: 'job' | 'run';
  /**
   * Whether a mention needs the GitHub login of the commit's author, given the other names that are known.
   */
  readonly needsAuthor?: (names: readonly string[], mayHaveFailed: boolean) => boolean;
  /** Where CODEOWNERS is, if GitHub is asked for it. */
  readonly codeOwners?: OwnersQuestion | undefined;
  /** For all queries together; at most five seconds are used. */
  readonly budgetMs: number;
}

export interface WorkflowRuntime extends QueryRuntime {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface RunReading {
  readonly workflowRun: WorkflowRun;
  /** CODEOWNERS, if GitHub was asked for it and answered. */
  readonly codeOwners?: OwnersFile | undefined;
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
  const { context, needs, notifyWhen } = question;
  const known = knownBefore(question);
  const { target, status, mayFail, matrix, decision } = known;
  const { warnings, current, failureDetails, ...results } = await askGitHub(question, known, runtime);
  const { jobs = [], total = 1 } = results.page ?? {};
  const list = { jobs, total, current, mayFail };
  const otherJobs = target.upstream ? 'good' : assessOtherJobs(list);
  const jobContext = { current, status, mayFail, failureDetails, now: runtime.now() };
  const workflowRun = assembleRun({ context, target, needs, matrix, ...results, otherJobs, jobContext });
  const { outcome, change } = workflowRun;
  const announceable = {
    ...(target.upstream ? upstreamShare(workflowRun) : ownShare(workflowRun, question, list)),
    outcome,
    change,
    otherJobs,
    announcesFix: announcesFix(list),
    startedAt: results.record?.startedAt,
    previousStartedAt: compareRun(results, outcome, target).previousStartedAt,
  };
  if (decision === false || !shouldNotify(notifyWhen, announceable))
    return { workflowRun, notDue: explainNotDue(notifyWhen, announceable, context.forge), warnings: [] };
  // Every failure is news, or only those of jobs that are newly broken.
  const isNew = createIsNew(results.earlierJobs);
  const announces = shouldNotify(notifyWhen, { ...announceable, failed: [] })
    ? undefined
    : ({ name }: JobRecord) => isNew(name) === true;
  const isLeft = known.isPerRun && announceable.own === 'failure' && !failsFirst(list, announces);
  return isLeft
    ? { workflowRun, notDue: leftToAnother, warnings: [] }
    : { workflowRun, codeOwners: results.codeOwners, warnings };
}

const leftToAnother = say`Not sent: \`per\` is \`run\`, and another job of the run failed before this one and reports it.`;

/** What the runner, the event and the inputs say, before GitHub is asked. */
function knownBefore(question: RunQuestion) {
  const { context, needs, notifyWhen, per } = question;
  const status: JobStatus = question.status === '' ? 'running' : question.status;
  const target = findTargetRun(context);
  const soFar = target.upstream
    ? findUpstreamOutcome(target.upstream.conclusion, [])
    : findOutcomeSoFar({ status: question.status, needs });
  const left = listPossibleOutcomes(soFar, target.upstream ? {} : needs);
  const { authorLogin, authorName, authorEmail } = target.commit ?? {};
  const names = [authorEmail, authorName].filter((name) => name !== undefined);
  const isAuthorKnown = (target.pullRequest?.author ?? authorLogin) !== undefined || target.sha === '';
  return {
    target,
    status,
    soFar,
    matrix: readMatrix(context.matrix),
    mayFail: createMayFail(target.upstream?.conclusion, needs),
    decision: decideNotification(notifyWhen, left),
    needsAuthorLogin: !isAuthorKnown && (question.needsAuthor?.(names, left.includes('failure')) ?? false),
    /** Whether this job asks which one failed first. */
    isPerRun: per === 'run' && target.upstream === undefined && left.includes('failure'),
  };
}

/** Asks GitHub for what decides whether a message is due, and for what it shows. */
async function askGitHub(
  question: RunQuestion,
  known: ReturnType<typeof knownBefore>,
  runtime: WorkflowRuntime,
): Promise<QueryResults> {
  const { notifyWhen } = question;
  const { target, soFar, decision, isPerRun } = known;
  const startedMs = runtime.now();
  // Without a token GitHub says nothing, however long one waits.
  const secondsEnd = () => (question.token === undefined ? 0 : msUntilNextSecond(startedMs, runtime.now()));
  const facts = listPartsForFacts(question.facts, known);
  const shown = new Set([...facts, ...(isPerRun ? (['jobs'] as const) : [])]);
  const deciding = listPartsForDecision(decision, notifyWhen, known);
  /** Supposes that the jobs say nothing else, so that they are listed wherever they could. */
  const afterHistory = (run: RunAndHistory): NextParts => {
    const outcome = soFar === '' ? 'success' : soFar;
    const { change, previousStartedAt } = compareRun(run, outcome, target);
    const ran = { startedAt: run.record?.startedAt, previousStartedAt };
    const supposed = { own: outcome, outcome, change, failed: [], announcesFix: true, ...ran };
    const isNovelty = decidesByJobs(notifyWhen, supposed);
    if (!isNovelty && !shouldNotify(notifyWhen, supposed)) return { parts: new Set(), waitMs: 0 };
    const isOwnFix = target.upstream === undefined && isFix(change);
    return {
      parts: new Set([...shown, ...(isNovelty ? partsOfNovelty : listPartsForSuccess(known))]),
      waitMs: isOwnFix || isPerRun ? secondsEnd() : 0,
    };
  };
  const parts = new Set([...deciding, ...shown]);
  if (decision === false || parts.size === 0) return { ...noResults, record: target.upstream };
  return await queryGitHub(
    {
      ...question,
      ...known,
      checkRunId: question.checkRunId,
      codeOwners: question.codeOwners,
      parts,
      waitMs: isPerRun ? secondsEnd() : 0,
      afterHistory: decision === 'history' ? afterHistory : undefined,
      awaitsFailure: isPerRun && known.status === 'failure',
    },
    runtime,
  );
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
  base: undefined,
  authorLogin: undefined,
  codeOwners: undefined,
  current: undefined,
  failureDetails: new Map<never, never>(),
  warnings: [],
};

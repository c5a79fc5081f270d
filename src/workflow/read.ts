import type { Context } from '../context.ts';
import type { Secret } from '../secret.ts';
import { askGitHub, type Told } from './ask.ts';
import type { Build, JobStatus, Need } from './build.ts';
import { buildOf } from './compose.ts';
import { decisionOf, isDue, type NotifyWhen } from './due.ts';
import { mayFailOf } from './jobs.ts';
import { readMatrix } from './needs.ts';
import { outcomeOutside, outcomeSoFar, outcomesLeft } from './outcome.ts';
import { subjectOf } from './subject.ts';

/** What is known before GitHub is asked. */
export interface Facts {
  readonly context: Context;
  /** The `status` input: of the current job, so far; '' when it is not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  /** The jobs this one waited for, by key. */
  readonly needs: Readonly<Record<string, Need>>;
  readonly token: Secret | undefined;
  /** False: the message needs nothing of GitHub, and nothing is said to be missing. */
  readonly asks: boolean;
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

export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface Reading {
  readonly build: Build;
  /** False: `notifyWhen` asks for no message. */
  readonly isDue: boolean;
  /** When it is due at most one: why something is missing from the build, and what to do. */
  readonly warnings: readonly string[];
}

/**
 * The run that the message is about, with what GitHub tells of it within the budget. Whatever GitHub does,
 * there is a build. Throws a Failure when the `matrix` input is not what its rule says.
 */
export async function readBuild(facts: Facts, world: World): Promise<Reading> {
  const { context, needs } = facts;
  const status: JobStatus = facts.status === '' ? 'running' : facts.status;
  const matrix = readMatrix(context.matrix);
  const subject = subjectOf(context);
  const mayFail = mayFailOf(subject.upstream?.conclusion, needs);

  const soFar = subject.upstream
    ? outcomeOutside(subject.upstream.conclusion, [])
    : outcomeSoFar({ status: facts.status, needs });
  const decision = decisionOf(facts.notifyWhen, outcomesLeft(soFar));
  const buildFrom = ({
    record,
    past,
    page,
    current,
    findings,
    authorLogin,
  }: Omit<Told, 'warnings'>): Build => {
    const circumstances = { current, status, mayFail, findings, now: world.now() };
    return buildOf({ context, subject, needs, matrix, record, page, past, authorLogin, circumstances });
  };
  const { authorLogin, authorName, authorEmail } = subject.commit ?? {};
  const names = [authorEmail, authorName].filter((name) => name !== undefined);
  const isAuthorKnown = (subject.pullRequest?.author ?? authorLogin) !== undefined || subject.sha === '';
  const asksAuthor =
    !isAuthorKnown && (facts.needsAuthor?.(names, outcomesLeft(soFar).includes('failure')) ?? false);
  const asksJobs = (run: Pick<Told, 'record' | 'past'>) =>
    facts.asks && isDue(facts.notifyWhen, buildFrom({ ...untold, ...run }));

  const isAsked = decision !== false && (facts.asks || decision !== true);
  const { warnings, ...told } = isAsked
    ? await askGitHub(
        {
          ...facts,
          matrix,
          subject,
          status,
          mayFail,
          asksAuthor,
          asksJobs: decision === 'past' ? asksJobs : undefined,
        },
        world.signal,
      )
    : { ...untold, record: subject.upstream };
  const build = buildFrom(told);
  const due = decision !== false && isDue(facts.notifyWhen, build);
  return { build, isDue: due, warnings: due ? warnings : [] };
}

const untold = {
  past: undefined,
  page: undefined,
  authorLogin: undefined,
  current: undefined,
  findings: new Map<never, never>(),
  warnings: [],
};

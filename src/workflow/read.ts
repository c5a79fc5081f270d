import type { Context } from '../context.ts';
import type { Secret } from '../secret.ts';
import type { Build, JobStatus, Need } from './build.ts';
import { buildOf } from './compose.ts';
import { currentJobOf } from './current-job.ts';
import type { Past } from './history.ts';
import { type Inquiry, openInquiry } from './inquiry.ts';
import type { JobPage } from './job-record.ts';
import { type Circumstances, mayFailOf } from './jobs.ts';
import { readMatrix } from './needs.ts';
import { warningOf } from './problem.ts';
import { findingsAsked, jobsAsked, pastAsked, runAsked, suspectsIn } from './questions.ts';
import type { RunRecord } from './run-record.ts';
import { scrubbed } from './scrub.ts';
import type { Json } from './shape.ts';
import { type Subject, subjectOf } from './subject.ts';

/** For all questions to GitHub together: an alert that comes late is worth less than one that knows less. */
const defaultBudgetMs = 5000;

/** What is known before GitHub is asked. */
export interface Facts {
  readonly context: Context;
  /** The `status` input: of the current job, so far; '' when it is not given. */
  readonly status: Exclude<JobStatus, 'running'> | '';
  /** The jobs this one waited for, by key. */
  readonly needs: Readonly<Record<string, Need>>;
  readonly token: Secret | undefined;
  /** False: GitHub is not asked, and nothing is said to be missing. */
  readonly asks: boolean;
  /** For all questions to GitHub together; 5 s when it is left out. */
  readonly budgetMs?: number;
}

export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface Reading {
  readonly build: Build;
  /** At most one: why something is missing from the build, and what to do. */
  readonly warnings: readonly string[];
}

/**
 * The run that the message is about, with what GitHub tells of it within the budget. Whatever GitHub does,
 * there is a build. Throws a Failure when the `matrix` input is not what its rule says.
 */
export async function readBuild(facts: Facts, world: World): Promise<Reading> {
  const { context, needs, token, asks, budgetMs = defaultBudgetMs } = facts;
  const matrix = readMatrix(context.matrix);
  const subject = subjectOf(context);
  const { apiUrl, repository } = context;
  const inquiry = openInquiry({ apiUrl, repository, token, asks, budgetMs, signal: world.signal });

  const [{ record, past }, { page, circumstances }] = await Promise.all([
    runAndPast(inquiry, subject),
    jobsAndFindings(inquiry, facts, { subject, needs, matrix }),
  ]);
  const build = buildOf({
    context,
    subject,
    needs,
    matrix,
    record,
    page,
    past,
    circumstances: { ...circumstances, now: world.now() },
  });
  const warning = world.signal.aborted ? undefined : warningOf(inquiry.problems());
  return { build, warnings: warning === undefined ? [] : [warning] };
}

interface RunAndPast {
  readonly record: RunRecord | undefined;
  readonly past: Past | undefined;
}

async function runAndPast(inquiry: Inquiry, { upstream, runId, attempt }: Subject): Promise<RunAndPast> {
  const record = upstream ?? (await runAsked(inquiry, Number(runId), attempt));
  if (record === undefined || upstream?.conclusion === 'running') return { record, past: undefined };
  return { record, past: await pastAsked(inquiry, record) };
}

interface JobsAndFindings {
  readonly page: JobPage | undefined;
  readonly circumstances: Omit<Circumstances, 'now'>;
}

interface Given {
  readonly subject: Subject;
  readonly needs: Readonly<Record<string, Need>>;
  readonly matrix: Json;
}

async function jobsAndFindings(
  inquiry: Inquiry,
  { context, token, ...facts }: Facts,
  { subject: { upstream, runId, attempt }, needs, matrix }: Given,
): Promise<JobsAndFindings> {
  const status = facts.status === '' ? 'running' : facts.status;
  const page = await jobsAsked(inquiry, Number(runId), attempt);
  const jobs = page?.jobs ?? [];
  const self = { key: context.job, matrix, runnerName: context.runnerName };
  const current = upstream === undefined ? currentJobOf(jobs, self) : undefined;
  const mayFail = mayFailOf(upstream?.conclusion, needs);
  const scrub = (text: string) => scrubbed(text, token?.reveal());
  const suspects = suspectsIn(jobs, { current, status, mayFail });
  const findings = await findingsAsked(inquiry, context.apiUrl, suspects, scrub);
  return { page, circumstances: { current, status, mayFail, findings } };
}

import type { Context } from '../context.ts';
import type { Secret } from '../secret.ts';
import { currentJobOf } from './current-job.ts';
import type { Past } from './history.ts';
import { type Inquiry, openInquiry } from './inquiry.ts';
import type { JobPage, JobRecord } from './job-record.ts';
import type { Circumstances } from './jobs.ts';
import { warningOf } from './problem.ts';
import { authorAsked, findingsAsked, jobsAsked, pastAsked, runAsked, suspectsIn } from './questions.ts';
import type { RunRecord } from './run-record.ts';
import { scrubbed } from './scrub.ts';
import type { Json } from './shape.ts';
import type { Subject } from './subject.ts';

/** For all questions to GitHub together: an alert that comes late is worth less than one that knows less. */
const maxBudgetMs = 5000;

/** What must be known to ask. */
interface Asking extends Pick<Circumstances, 'status' | 'mayFail'> {
  readonly context: Context;
  readonly subject: Subject;
  readonly matrix: Json;
  readonly token: Secret | undefined;
  readonly budgetMs: number;
  /** Whether the login of the commit's author is asked for. */
  readonly asksAuthor: boolean;
  /** Whether the jobs are asked for, once run and past are known; undefined: they are, beside the run. */
  readonly asksJobs: ((run: Pick<Told, 'record' | 'past'>) => boolean) | undefined;
}

/** What GitHub told; undefined where it did not. */
export interface Told extends Pick<Circumstances, 'current' | 'findings'> {
  readonly record: RunRecord | undefined;
  readonly past: Past | undefined;
  /** Login of who wrote the commit; undefined when it was not asked for or GitHub knows none. */
  readonly authorLogin: string | undefined;
  readonly page: JobPage | undefined;
  /** At most one: why something is missing, and what to do. */
  readonly warnings: readonly string[];
}

/** Asks GitHub all at once; what depends on an answer follows it. Never rejects. */
export async function askGitHub(asking: Asking, signal: AbortSignal): Promise<Told> {
  const { context, subject, token } = asking;
  const budgetMs = Math.min(asking.budgetMs, maxBudgetMs);
  const { apiUrl, repository } = context;
  const inquiry = openInquiry({ apiUrl, repository, token, budgetMs, signal });
  const asked = runAndPast(inquiry, subject);
  const isEnough = asking.asksJobs?.(await asked) === false;
  const [run, jobs, login] = await Promise.all([
    asked,
    isEnough ? noJobs : jobsAndFindings(inquiry, asking),
    asking.asksAuthor && !isEnough ? authorAsked(inquiry, subject.sha) : undefined,
  ]);
  const warning = signal.aborted ? undefined : warningOf(inquiry.problems());
  return {
    ...run,
    ...jobs,
    authorLogin: login || undefined,
    warnings: warning === undefined ? [] : [warning],
  };
}

const noJobs: Pick<Told, 'page' | 'current' | 'findings'> = {
  page: undefined,
  current: undefined,
  findings: new Map(),
};

/** The runner names the file of its own workflow, so the past of a run can be asked for beside the run. */
async function runAndPast(inquiry: Inquiry, subject: Subject): Promise<Pick<Told, 'record' | 'past'>> {
  const { upstream, runId, attempt, workflowFile, branch, event } = subject;
  if (upstream?.conclusion === 'running') return { record: upstream, past: undefined };
  const id = Number(runId);
  if (upstream === undefined && workflowFile !== undefined && branch !== undefined) {
    const [record, past] = await Promise.all([
      runAsked(inquiry, id, attempt),
      pastAsked(inquiry, { id, attempt, workflow: workflowFile, branch, event }),
    ]);
    return { record, past };
  }
  const record = upstream ?? (await runAsked(inquiry, id, attempt));
  return { record, past: record && (await pastAsked(inquiry, { ...record, workflow: record.workflowId })) };
}

async function jobsAndFindings(
  inquiry: Inquiry,
  { context, subject, matrix, token, status, mayFail }: Asking,
): Promise<Pick<Told, 'page' | 'current' | 'findings'>> {
  const page = await jobsAsked(inquiry, Number(subject.runId), subject.attempt);
  const jobs: readonly JobRecord[] = page?.jobs ?? [];
  const self = { key: context.job, matrix, runnerName: context.runnerName };
  const current = subject.upstream === undefined ? currentJobOf(jobs, self) : undefined;
  const suspects = suspectsIn(jobs, { current, status, mayFail });
  const scrub = (text: string) => scrubbed(text, token?.reveal());
  return { page, current, findings: await findingsAsked(inquiry, context.apiUrl, suspects, scrub) };
}

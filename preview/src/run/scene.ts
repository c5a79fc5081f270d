import type { JsonObject } from '../../../src/json.ts';
import { isFailed, readConclusion } from '../../../src/workflow/conclusion.ts';
import type { RunQuestion } from '../../../src/workflow/read.ts';
import type { TestResults } from '../../../src/workflow/test-results.ts';
import type { PageInputs } from '../inputs.ts';
import type { PastedRun } from './pasted-texts.ts';

/** What the job that sends the message knows of its run. */
export interface Scene extends Pick<RunQuestion, 'status' | 'needs' | 'checkRunId'> {
  /** As GitHub would list them. */
  readonly jobs: readonly JsonObject[];
  readonly firstFailed: JsonObject | undefined;
  /** When the first of them started, RFC 3339. */
  readonly startedAt: string | undefined;
  readonly pasted: PastedRun;
}

/**
 * Completes what was pasted to a run. With a status, or with nothing but a test report, the job that sends the message is
 * the one that failed, as with `watch`. Otherwise it is a last job that waited for the others.
 */
export function setScene(
  pasted: PastedRun,
  { status, needs }: Pick<PageInputs, 'status' | 'needs'>,
  tests: TestResults | undefined,
): Scene {
  const failsByTests = (tests?.failed ?? 0) > 0 && pasted.jobs === undefined && pasted.log.trim() === '';
  const own = status === '' && failsByTests && Object.keys(needs).length === 0 ? 'failure' : status;
  const jobs = pasted.jobs ?? listJobs(pasted, needs, own);
  const failed = jobs.filter(({ conclusion }) => isFailed(readConclusion(conclusion)));
  const [firstFailed] = failed;
  const startedAt = jobs
    .map(({ started_at }) => String(started_at ?? ''))
    .filter(Boolean)
    .toSorted()[0];
  const shared = { jobs, firstFailed, startedAt, pasted };
  const sender = jobs.find((job) => job.status === 'in_progress') ?? firstFailed ?? jobs[0];
  if (own !== '') return { ...shared, status: own, needs, checkRunId: idOf(sender) };
  const waitedFor = failed.map(({ name }) => [String(name), { result: 'failure', outputs: {} }] as const);
  return {
    ...shared,
    status: 'success',
    needs: Object.keys(needs).length > 0 ? needs : Object.fromEntries(waitedFor),
    checkRunId: undefined,
  };
}

/** The jobs of a run of which nobody pasted a list: those of `needs`, or a single one. */
function listJobs(
  { log }: PastedRun,
  needs: RunQuestion['needs'],
  own: RunQuestion['status'],
): readonly JsonObject[] {
  const named = Object.entries(needs).map(([name, { result }], index) => completed(index + 1, name, result));
  if (named.length > 0) return named;
  if (log.trim() === '' || own !== '')
    return [{ ...completed(1, 'build', own || null), status: 'in_progress' }];
  return [completed(1, 'build', 'failure')];
}

/** A log is read of a job that has ended. */
function completed(id: number, name: string, conclusion: string | null): JsonObject {
  return { id, name, status: 'completed', conclusion, completed_at: '1970-01-01T00:00:00Z', steps: [] };
}

function idOf(job: JsonObject | undefined): number | undefined {
  return typeof job?.id === 'number' ? job.id : undefined;
}

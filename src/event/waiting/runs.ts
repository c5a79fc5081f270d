import { asCount, asList, at, textAt } from '../../json.ts';
import { type GitHubSession, type Patience, withRetries } from '../../workflow/github-session.ts';
import { type RunRecord, readRuns } from '../../workflow/run-record.ts';

/** Runs whose environments are asked for, one request each. */
const maxRuns = 20;

export interface WaitingRunRecord {
  readonly run: RunRecord;
  /** Undefined if GitHub did not say. */
  readonly environments: readonly string[] | undefined;
  readonly reviewers: readonly string[];
}

export interface WaitingRuns {
  readonly runs: readonly WaitingRunRecord[];
  readonly total: number;
}

/** The runs that wait for a person to approve an environment; undefined if GitHub did not list them. */
export async function listWaitingRuns(
  session: GitHubSession,
  repository: string,
  patience: Patience,
): Promise<WaitingRuns | undefined> {
  const page = await session.query('waiting runs', (github, signal) =>
    withRetries(async () => readPage(await github.waitingRuns()), patience, signal),
  );
  if (page === undefined) return undefined;
  const oldestFirst = page.runs.toSorted((a, b) => a.id - b.id);
  const asked = await Promise.all(
    oldestFirst.slice(0, maxRuns).map((run) => readApproval(session, repository, run)),
  );
  const others = oldestFirst.slice(maxRuns).map((run) => ({ run, environments: undefined, reviewers: [] }));
  const runs = [...asked.filter((found) => found !== undefined), ...others];
  return { runs, total: Math.max(page.total - (page.runs.length - runs.length), runs.length) };
}

function readPage(answer: unknown): WaitingPage | undefined {
  const runs = readRuns(answer);
  return runs && { runs, total: asCount(at(answer, 'total_count')) ?? runs.length };
}

interface WaitingPage {
  readonly runs: readonly RunRecord[];
  readonly total: number;
}

/** Undefined for a run that waits for a timer only. */
async function readApproval(
  session: GitHubSession,
  repository: string,
  run: RunRecord,
): Promise<WaitingRunRecord | undefined> {
  const answer = await session.query(
    'waiting runs',
    async (github) => (await github.pendingDeployments(run.id)) ?? {},
  );
  if (!Array.isArray(answer)) return { run, environments: undefined, reviewers: [] };
  const waiting = answer.filter((pending) => !isTimer(pending));
  if (answer.length > 0 && waiting.length === 0) return undefined;
  return {
    run,
    environments: waiting.flatMap((pending) => textAt(pending, 'environment.name') ?? []),
    reviewers: [...new Set(waiting.flatMap((pending) => readReviewers(pending, repository)))],
  };
}

function isTimer(pending: unknown): boolean {
  return asList(at(pending, 'reviewers')).length === 0 && (asCount(at(pending, 'wait_timer')) ?? 0) > 0;
}

/** Source: docs.github.com, REST API, "Get pending deployments for a workflow run". A team is of the repository's organisation. */
function readReviewers(pending: unknown, repository: string): string[] {
  const [owner = ''] = repository.split('/');
  return asList(at(pending, 'reviewers')).flatMap((given) => {
    const slug = textAt(given, 'reviewer.slug');
    return textAt(given, 'reviewer.login') ?? (slug === undefined ? [] : `@${owner}/${slug}`);
  });
}

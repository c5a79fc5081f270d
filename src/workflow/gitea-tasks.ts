import { knownTime } from '../forge-payload.ts';
import { asCount, asList, asObject, asText, type JsonObject } from '../json.ts';
import { toState } from './gitea-records.ts';

/**
 * One job that was started: what Gitea from 1.22 on and Forgejo list under `actions/tasks` for a token that can only read. It
 * names the job's run by its number. Source: go-gitea/gitea, services/convert/action.go, ToActionTask.
 */
export interface Task {
  readonly id: number;
  /** Of the job. */
  readonly name: string;
  readonly runNumber: number;
  /** The workflow's file. */
  readonly workflow: string | undefined;
  readonly event: string | undefined;
  /** `main`; `#42` for a run on a pull request. */
  readonly branch: string | undefined;
  readonly sha: string | undefined;
  readonly title: string | undefined;
  /** The page of the run. */
  readonly url: string | undefined;
  readonly status: string;
  readonly startedAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** The tasks of a page, newest first; undefined if it is none. */
export function readTasks(
  answer: unknown,
): { readonly tasks: readonly Task[]; readonly total: number } | undefined {
  const page = asObject(answer);
  if (!Array.isArray(page?.workflow_runs)) return undefined;
  const tasks = page.workflow_runs.map(readTask).filter((task) => task !== undefined);
  return { tasks, total: asCount(page.total_count) ?? tasks.length };
}

function readTask(value: unknown): Task | undefined {
  const task = asObject(value);
  const id = asCount(task?.id);
  const name = asText(task?.name);
  const runNumber = asCount(task?.run_number);
  if (task === undefined || id === undefined || name === undefined || runNumber === undefined)
    return undefined;
  return {
    id,
    name,
    runNumber,
    workflow: asText(task.workflow_id),
    event: asText(task.event),
    branch: asText(task.head_branch),
    sha: asText(task.head_sha),
    title: asText(task.display_title),
    url: asText(task.url),
    status: asText(task.status) ?? '',
    startedAt: knownTime(task.run_started_at) ?? knownTime(task.created_at),
    updatedAt: knownTime(task.updated_at),
  };
}

/** The jobs of a run as GitHub lists them: of a job that was run again the last time. */
export function jobsFrom(tasks: readonly Task[]): readonly JsonObject[] {
  return newestOfEach(tasks).map(({ id, name, status, startedAt, updatedAt }) => {
    const state = toState(status);
    const completed_at = state.conclusion === null ? undefined : updatedAt;
    return { id, name, ...state, started_at: startedAt, completed_at, steps: [] };
  });
}

/** The tasks of a run before its jobs were run again; none if they were not. */
export function beforeLastAttempt(tasks: readonly Task[]): readonly Task[] {
  const newest = new Set(newestOfEach(tasks));
  const older = tasks.filter((task) => !newest.has(task));
  const isRepeated = ({ name }: Task) => older.some((task) => task.name === name);
  return older.length === 0 ? [] : [...older, ...[...newest].filter((task) => !isRepeated(task))];
}

/** A run as GitHub lists it, from the tasks of its jobs; only these say how it ended. */
export function runFrom(tasks: readonly Task[], id: number, attempt: number): JsonObject | undefined {
  const jobs = newestOfEach(tasks);
  const [newest] = jobs;
  if (newest === undefined) return undefined;
  const started = jobs.map(({ startedAt }) => startedAt).filter((time) => time !== undefined);
  return {
    id,
    run_number: newest.runNumber,
    run_attempt: attempt,
    workflow_id: newest.workflow,
    event: newest.event,
    head_branch: newest.branch,
    head_sha: newest.sha,
    display_title: newest.title,
    html_url: newest.url,
    conclusion: concludes(jobs),
    run_started_at: started.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0],
    updated_at: newest.updatedAt,
  };
}

/** The worst state counts; a run with a job that is not done has no conclusion. */
function concludes(jobs: readonly Task[]): string | null {
  const conclusions = jobs.map(({ status }) => toState(status).conclusion);
  if (conclusions.includes(null)) return null;
  return ['failure', 'cancelled', 'success'].find((word) => conclusions.includes(word)) ?? 'skipped';
}

/**
 * The runs of the tasks that are wanted, as GitHub lists them, with their number for an id. Of the last run there may be more
 * on the next page: it counts only if it failed.
 */
export function runsFrom(
  tasks: readonly Task[],
  isCut: boolean,
  isWanted: (task: Task) => boolean,
): readonly JsonObject[] {
  const last = isCut ? tasks.at(-1)?.runNumber : undefined;
  return [...Map.groupBy(tasks.filter(isWanted), ({ runNumber }) => runNumber)]
    .map(([number, all]) => runFrom(all, number, 1))
    .filter((run) => run !== undefined)
    .filter(({ run_number, conclusion }) => run_number !== last || conclusion === 'failure');
}

function newestOfEach(tasks: readonly Task[]): readonly Task[] {
  const byName = Map.groupBy(tasks, ({ name }) => name);
  return [...byName.values()].map((all) =>
    all.reduce((newest, task) => (task.id > newest.id ? task : newest)),
  );
}

/** Login of the author of a commit: who caused a run is not in its tasks. */
export function authorIn(commit: unknown): JsonObject | undefined {
  const login = asText(asObject(asObject(commit)?.author)?.login);
  return login === undefined ? undefined : { login };
}

export function asListed(runs: readonly unknown[], isCut: boolean): JsonObject {
  return { workflow_runs: asList(runs), total_count: isCut ? Number.MAX_SAFE_INTEGER : runs.length };
}

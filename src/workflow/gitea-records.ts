import { knownTime } from '../forge-payload.ts';
import { asCount, asList, asObject, asText, type JsonObject, withoutUndefined } from '../json.ts';

/**
 * What the API of Gitea and Forgejo says, in the shape of GitHub's. Source: go-gitea/gitea, services/convert/action.go;
 * forgejo/forgejo, modules/structs/action.go.
 */

/** `ci.yml` of `ci.yml@refs/heads/main`. */
export function fileOf(path: unknown): string | undefined {
  const file = asText(path)?.split('@', 1)[0];
  return file === undefined ? undefined : asText(file.slice(file.lastIndexOf('/') + 1));
}

/** A run of Gitea 1.26 and later. It has neither name nor id of its workflow, only its file. */
export function toRun(value: unknown): JsonObject {
  const run = asObject(value) ?? {};
  const ref = asText(run.path)
    ?.split('@')[1]
    ?.replace(/^refs\/(?:heads|tags)\//, '');
  return {
    ...run,
    ...withoutUndefined({
      run_attempt: Math.max(asCount(run.run_attempt) ?? 1, 1),
      workflow_id: fileOf(run.path),
      head_branch: asText(run.head_branch) ?? ref,
      run_started_at: knownTime(run.started_at) ?? knownTime(run.created_at),
      updated_at: knownTime(run.completed_at) ?? knownTime(run.updated_at),
    }),
  };
}

const doneStates: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled', 'skipped']);

/** Forgejo and the list of tasks have one word for status and conclusion. */
export function toState(status: unknown): { readonly status: string; readonly conclusion: string | null } {
  const word = asText(status) ?? '';
  if (doneStates.has(word)) return { status: 'completed', conclusion: word };
  return { status: word === 'running' ? 'in_progress' : 'queued', conclusion: null };
}

/**
 * A job. Gitea's `waiting` is not GitHub's: it waits for a runner, not for a person. Forgejo's job has no time, no step and
 * its state in one word.
 */
export function toJob(value: unknown): JsonObject {
  const job = asObject(value) ?? {};
  const isOneWord = !Object.hasOwn(job, 'conclusion');
  const state = isOneWord ? toState(job.status) : { status: job.status, conclusion: job.conclusion };
  return {
    ...job,
    ...state,
    status: state.status === 'waiting' ? 'queued' : state.status,
    created_at: knownTime(job.created_at),
    started_at: knownTime(job.started_at),
    completed_at: knownTime(job.completed_at),
    steps: asList(job.steps).map(toStep),
  };
}

function toStep(value: unknown): JsonObject {
  const step = asObject(value) ?? {};
  return {
    ...step,
    started_at: knownTime(step.started_at),
    completed_at: knownTime(step.completed_at),
  };
}

/** Up to Gitea 1.25 every step has the state of its job, so that it is not known which one failed. */
export function hasSameSteps(job: JsonObject): boolean {
  const states = asList(job.steps).map((step) => asObject(step)?.conclusion);
  return states.length > 1 && job.conclusion === 'failure' && states.every((state) => state === 'failure');
}

/**
 * The job with one failed step: the one that the log names (`❌  Failure - Main Run tests`), else the last that ran, because a
 * failure ends a job.
 */
export function withOneFailedStep(job: JsonObject, log: string): JsonObject {
  const steps = asList(job.steps).map((step) => asObject(step) ?? {});
  const named = /[❌✗]\s+Failure - (?:Main |Pre |Post )?([^\n]{1,200})/u.exec(log)?.[1]?.trim();
  const byName = steps.findIndex(({ name }) => named !== undefined && name === named);
  const failed = byName >= 0 ? byName : steps.findLastIndex(({ started_at }) => started_at !== undefined);
  if (failed < 0) return { ...job, steps: [] };
  const conclusionOf = (index: number) =>
    index === failed ? 'failure' : index < failed ? 'success' : 'skipped';
  return { ...job, steps: steps.map((step, index) => ({ ...step, conclusion: conclusionOf(index) })) };
}

/** GitHub lists the commits of a comparison oldest first, Gitea newest first. */
export function toComparison(value: unknown, head: string): unknown {
  const comparison = asObject(value);
  const commits = asList(comparison?.commits);
  const isNewestFirst = asText(asObject(commits[0])?.sha) === head;
  return comparison && { ...comparison, commits: isNewestFirst ? commits.toReversed() : commits };
}

export function toWorkflow(value: unknown): unknown {
  const workflow = asObject(value);
  return workflow && { ...workflow, id: fileOf(workflow.path) ?? workflow.id };
}

/**
 * A job's log of Gitea or Forgejo as GitHub writes one. Their runners leave commands as a tool printed them, and have marks of
 * their own for the beginning and end of a step. Source: nektos/act, pkg/runner/step.go, command.go.
 */
export function toGitHubLog(log: string): string {
  return log.split('\n').flatMap(toGitHubLines).join('\n');
}

const stamp = /^\uFEFF?\d{4}-\d{2}-\d{2}T[\d:.]{8,20}Z ?/;
const command = /^::(error|warning|notice|debug|group|endgroup)(?: [^\n]{0,1000}?)?::/;

function toGitHubLines(line: string): readonly string[] {
  const time = stamp.exec(line)?.[0] ?? '';
  const text = line.slice(time.length);
  const [whole = '', name] = command.exec(text) ?? [];
  if (name !== undefined) {
    const [first = '', ...others] = unescaped(text.slice(whole.length)).split('\n');
    return [`${time}##[${name}]${first}`, ...others.map((other) => time + other)];
  }
  const start = /^\s*⭐\s*Run (?:Main |Pre |Post )?(.*)/u.exec(text)?.[1];
  if (start !== undefined) return [`${time}##[group]Run ${start}`, `${time}##[endgroup]`];
  const code = /^(?:exitcode '(\d{1,5})': failure|exit status (\d{1,5})$)/.exec(text.trim());
  if (code !== null) return [`${time}##[error]Process completed with exit code ${code[1] ?? code[2]}.`];
  return /^\s*(?:[❌✅] {1,4}(?:Failure|Success) - |🐳 {1,4}docker )/u.test(text) ? [] : [line];
}

/** Source: docs.github.com, "Workflow commands"; actions/toolkit, command.ts. */
function unescaped(text: string): string {
  return text.replace(/%0D/gi, '').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

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

import type { Readable } from 'node:stream';
import type { Forge } from '../forge.ts';
import { asCount, asList, asObject, asText, type JsonObject, parseJson } from '../json.ts';
import { type Fetcher, openFetcher } from '../network/fetch.ts';
import { encodePart } from '../text.ts';
import {
  asListed,
  authorIn,
  beforeLastAttempt,
  hasSameSteps,
  jobsFrom,
  readTasks,
  runFrom,
  runsFrom,
  type Task,
  toComparison,
  toGitHubLog,
  toJob,
  toRun,
  toWorkflow,
  withOneFailedStep,
} from './gitea-records.ts';
import {
  type Connection,
  fileIn,
  type GitHubApi,
  jobsPerPage,
  listPerPage,
  type RunKey,
} from './github-api.ts';

/** The largest page. Both count pages by `limit` and ignore GitHub's `per_page`. */
const perPage = 50;

/** Pages of jobs that are read. */
const maxJobPages = 20;

/** Pages of tasks that are read, until this run and one before it are among them. */
const maxTaskPages = 4;

/** Pages of runs or tasks that are read for a health report. */
const maxHealthPages = 20;

/** Jobs whose failed step is looked for in their log: as many as a message shows. */
const maxJobsByLog = 5;

/** Bytes kept of a log, from its end, where the failed step is. */
const maxLogBytes = 512 * 1024;

/** As for GitHub. */
const connectTimeoutMs = 10_000;

/** Why there is no answer, in the shape of octokit's errors. */
class NoAnswer extends Error {
  readonly status: number;
  readonly response: { readonly headers: JsonObject };
  constructor(status: number, headers: JsonObject = {}) {
    super(`HTTP ${status}`);
    this.status = status;
    this.response = { headers };
  }
}

/**
 * The questions of `GitHubApi` to Gitea or Forgejo, with answers in GitHub's shape. Gitea from 1.26 on lists runs and jobs
 * for a job's token, Forgejo from 16 on jobs. What they do not list is taken from `actions/tasks`, which both have since
 * 1.22: one request for the jobs that were started, of this run and of those before it.
 */
export async function connectToGitea(
  connection: Connection,
  forge: Forge,
  run: RunKey = { id: Number.NaN, number: Number.NaN, attempt: 1 },
): Promise<GitHubApi> {
  const { fetch, close } = await openFetcher(connection.env, connectTimeoutMs);
  const get = createGet(connection, fetch);
  const jobs = createJobs(get, run);
  const history = createHistory(get, forge, run, jobs);
  return {
    fetch,
    close,
    jobs: (runId, _, page) => (runId === run.id ? jobs.own(page) : jobs.earlier(runId)),
    job: async (jobId) => toJob(await get.json(`actions/jobs/${jobId}`)),
    log: (jobId) => jobs.log(jobId),
    run: history.run,
    runsOf: history.runsOf,
    branchRuns: history.branchRuns,
    annotations: () => Promise.resolve([]),
    pendingDeployments: () => Promise.resolve(null),
    logAddress: () => Promise.resolve(undefined),
    waitingRuns: isMissing,
    openPulls: isMissing,
    graphql: isMissing,
    async workflows(page) {
      if (page > 1) return { workflows: [], total_count: 0 };
      const answer = asObject(await get.json('actions/workflows'));
      const workflows = asList(answer?.workflows).map(toWorkflow);
      return { workflows, total_count: workflows.length };
    },
    commit: (sha) => get.json(`git/commits/${encodePart(sha)}`),
    async compare(base, head) {
      const range = encodePart(`${base}...${head}`);
      return toComparison(await get.json(`compare/${range}`), head);
    },
    async file(path, commit, maxBytes) {
      try {
        const { headers, body } = await get.open(
          `contents/${path.split('/').map(encodePart).join('/')}`,
          commit === undefined ? {} : { ref: commit },
        );
        return await fileIn(headers.get('content-type'), body, maxBytes);
      } catch (error) {
        if (error instanceof NoAnswer && error.status === 404) return { kind: 'missing' };
        throw error;
      }
    },
  };
}

/** Neither forge has this question. */
function isMissing(): Promise<never> {
  return Promise.reject(new NoAnswer(404));
}

type Query = Readonly<Record<string, string | number>>;

type Get = ReturnType<typeof createGet>;

function createGet({ apiUrl, repository, token, signal }: Connection, fetch: Fetcher['fetch']) {
  const open = async (path: string, query: Query = {}) => {
    const parameters = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, `${value}`]),
    );
    const suffix = parameters.size === 0 ? '' : `?${parameters}`;
    const headers = { authorization: `token ${token.reveal()}`, accept: 'application/json' };
    const response = await fetch(`${apiUrl}/repos/${repository}/${path}${suffix}`, { headers, signal });
    if (response.status === 200) return response;
    response.body.destroy();
    throw new NoAnswer(response.status, Object.fromEntries(response.headers));
  };
  return {
    open,
    json: async (path: string, query?: Query) => parseJson(await (await open(path, query)).text()),
  };
}

type Jobs = ReturnType<typeof createJobs>;

/** The jobs of the run, from their list or from its tasks. */
function createJobs(get: Get, run: RunKey) {
  const logs = new Map<number, Promise<string>>();
  let listed: Promise<readonly JsonObject[]> | undefined;
  let listedTasks: Promise<Tasks> | undefined;
  /** Fails like its first request, which says whether the forge lists jobs to this token. */
  const list = () => {
    listed ??= listGiteaJobs(get, run.id);
    return listed;
  };
  const tasks = () => {
    listedTasks ??= listTasks(get, run.number);
    return listedTasks;
  };
  const log = (jobId: number) => {
    const known = logs.get(jobId) ?? get.open(`actions/jobs/${jobId}/logs`).then(({ body }) => endOf(body));
    logs.set(jobId, known);
    return known;
  };
  /** Only an older Gitea needs this, and the log is asked for anyway. */
  const withFailedSteps = (jobs: readonly JsonObject[]) => {
    const byLog = new Set(jobs.filter(hasSameSteps).slice(0, maxJobsByLog));
    const readLog = (job: JsonObject) => (byLog.has(job) ? log(Number(job.id)).catch(() => '') : '');
    return Promise.all(
      jobs.map(async (job) => (hasSameSteps(job) ? withOneFailedStep(job, await readLog(job)) : job)),
    );
  };
  return {
    list,
    tasks,
    async own(page: number) {
      const jobs = await list().then(
        async (found) => withFailedSteps(await withTimes(found, tasks)),
        async () => jobsFrom(tasksOf(await tasks(), run.number)),
      );
      const start = (page - 1) * jobsPerPage;
      return { jobs: jobs.slice(start, start + jobsPerPage), total_count: jobs.length };
    },
    /** The ids of runs from tasks are their numbers, which are smaller than this run's id. */
    async earlier(id: number) {
      const known = listedTasks && tasksOf(await listedTasks, id);
      const jobs = known?.length ? jobsFrom(known) : await listGiteaJobs(get, id);
      return { jobs, total_count: jobs.length };
    },
    /** A task's id is none of a job, and nothing else has a log. */
    log: async (jobId: number) =>
      (await list().catch(() => undefined)) ? toGitHubLog(await log(jobId)) : undefined,
  };
}

function createHistory(get: Get, forge: Forge, run: RunKey, jobs: Jobs) {
  /** Whether to ask for runs; tasks are asked for otherwise. Forgejo's runs have a shape of their own, and no more in them. */
  const listsRuns = async () =>
    forge.name === 'Gitea' &&
    (await jobs.list().then(
      () => true,
      () => false,
    ));
  let ownRun: Promise<JsonObject> | undefined;
  const getOwn = () => {
    ownRun ??= get.json(`actions/runs/${run.id}`).then(toRun);
    return ownRun;
  };
  let branchRuns: Promise<readonly JsonObject[]> | undefined;
  return {
    async run(id: number, attempt: number) {
      const isEarlier = attempt < run.attempt;
      if (await listsRuns())
        return isEarlier ? toRun(await get.json(`actions/runs/${id}/attempts/${attempt}`)) : getOwn();
      const own = tasksOf(await jobs.tasks(), run.number);
      const found = runFrom(isEarlier ? beforeLastAttempt(own) : own, id, attempt);
      if (found === undefined) throw new NoAnswer(404);
      return found;
    },
    async runsOf(workflow: number | string, branch: string, event: string) {
      if (await listsRuns()) return listRuns(get, await getOwn(), branch, event);
      return listTaskRuns(get, await jobs.tasks(), run, { workflow: `${workflow}`, branch, event });
    },
    async branchRuns(branch: string, since: string, page: number) {
      branchRuns ??= listGiteaRuns(get, forge, branch, since);
      const start = (page - 1) * listPerPage;
      const runs = await branchRuns;
      return { workflow_runs: runs.slice(start, start + listPerPage), total_count: runs.length };
    },
  };
}

/** All jobs of a run: Gitea's page of them, or the list that Forgejo gives. */
async function listGiteaJobs(get: Get, runId: number): Promise<readonly JsonObject[]> {
  const jobs: JsonObject[] = [];
  for (let page = 1; page <= maxJobPages; page += 1) {
    const answer = await get.json(`actions/runs/${runId}/jobs`, { limit: perPage, page });
    const found = Array.isArray(answer) ? answer : asObject(answer)?.jobs;
    if (!Array.isArray(found)) throw new NoAnswer(404);
    jobs.push(...found.map(toJob));
    const total = asCount(asObject(answer)?.total_count) ?? found.length;
    if (found.length === 0 || jobs.length >= total) break;
  }
  return jobs;
}

/** Forgejo's list of jobs has no times; its tasks do. */
async function withTimes(
  jobs: readonly JsonObject[],
  tasks: () => Promise<Tasks>,
): Promise<readonly JsonObject[]> {
  if (!jobs.some((job) => job.started_at === undefined && job.task_id !== undefined)) return jobs;
  const found = await tasks().catch(() => undefined);
  const each = (found?.tasks ?? []).flatMap((task) => jobsFrom([task]));
  const times = new Map(each.map((job) => [job.id, job]));
  return jobs.map((job) => {
    const { started_at, completed_at } = times.get(job.task_id) ?? {};
    return { ...job, started_at, completed_at };
  });
}

interface Tasks {
  readonly tasks: readonly Task[];
  /** The last page that was read. */
  readonly page: number;
  readonly total: number;
}

/** The newest tasks, at least all of this run. */
async function listTasks(get: Get, runNumber: number): Promise<Tasks> {
  let found = await addTasks(get, { tasks: [], page: 0, total: 0 });
  while (hasMore(found) && found.page < maxTaskPages && (found.tasks.at(-1)?.runNumber ?? 0) >= runNumber)
    found = await addTasks(get, found);
  return found;
}

async function addTasks(get: Get, { tasks, page }: Tasks): Promise<Tasks> {
  const answer = readTasks(await get.json('actions/tasks', { limit: perPage, page: page + 1 }));
  if (answer === undefined) throw new NoAnswer(404);
  // A task that started meanwhile moves others to the next page.
  const known = new Set(tasks.map(({ id }) => id));
  const added = answer.tasks.filter(({ id }) => !known.has(id));
  const isEnd = added.length === 0;
  return { tasks: [...tasks, ...added], page: page + 1, total: isEnd ? 0 : answer.total };
}

function hasMore({ tasks, total }: Tasks): boolean {
  return tasks.length < total;
}

function tasksOf({ tasks }: Pick<Tasks, 'tasks'>, runNumber: number): readonly Task[] {
  return tasks.filter((task) => task.runNumber === runNumber);
}

/** The runs of the same file and ref. Of a pull request the ref is no branch, which the list could be filtered by. */
async function listRuns(get: Get, own: JsonObject, branch: string, event: string): Promise<JsonObject> {
  const isBranch = asText(own.path)?.includes('@refs/heads/') ?? true;
  const query = { event, limit: perPage, ...(isBranch && { branch }) };
  const answer = asObject(await get.json('actions/runs', query));
  if (!Array.isArray(answer?.workflow_runs)) throw new NoAnswer(404);
  const runs = answer.workflow_runs.map(toRun).filter((run) => run.path === own.path && run.event === event);
  const isCut = (asCount(answer.total_count) ?? 0) > answer.workflow_runs.length;
  return asListed(runs, isCut);
}

/** The runs of the same workflow, branch and event: in the words of this run's tasks, else in those of the runner. */
async function listTaskRuns(
  get: Get,
  first: Tasks,
  run: RunKey,
  asked: Pick<Task, 'workflow' | 'branch' | 'event'>,
): Promise<JsonObject> {
  const { workflow, branch, event } = tasksOf(first, run.number)[0] ?? asked;
  const isAlike = (task: Task) =>
    task.workflow === workflow && task.branch === branch && task.event === event;
  const earlierIn = (found: Tasks) =>
    runsFrom(found.tasks, hasMore(found), isAlike).filter(
      ({ run_number }) => Number(run_number) < run.number,
    );
  const isDecided = ({ conclusion }: JsonObject) => conclusion === 'success' || conclusion === 'failure';
  let found = first;
  while (!earlierIn(found).some(isDecided) && hasMore(found) && found.page < maxTaskPages)
    found = await addTasks(get, found);
  return asListed(await withFirstActor(get, earlierIn(found).filter(isDecided)), hasMore(found));
}

/** Tasks do not say who caused their run. Of the first red run since a green one the author of its commit is asked for. */
async function withFirstActor(get: Get, runs: readonly JsonObject[]): Promise<readonly JsonObject[]> {
  const newestFirst = runs.toSorted((a, b) => Number(b.run_number) - Number(a.run_number));
  const green = newestFirst.findIndex(({ conclusion }) => conclusion === 'success');
  const firstRed = newestFirst[(green < 0 ? newestFirst.length : green) - 1];
  const sha = asText(firstRed?.head_sha);
  if (sha === undefined) return newestFirst;
  const commit = await get.json(`git/commits/${encodePart(sha)}`).catch(() => undefined);
  const actor = authorIn(commit);
  return newestFirst.map((each) => (each === firstRed && actor !== undefined ? { ...each, actor } : each));
}

/** A branch's runs since a time, which neither forge filters by: by Gitea's list, else by the tasks. */
async function listGiteaRuns(
  get: Get,
  forge: Forge,
  branch: string,
  since: string,
): Promise<readonly JsonObject[]> {
  const sinceMs = Date.parse(since);
  const isSince = (run: JsonObject | undefined) => !(Date.parse(asText(run?.run_started_at) ?? '') < sinceMs);
  const runs: JsonObject[] = [];
  try {
    if (forge.name !== 'Gitea') throw new NoAnswer(404);
    for (let page = 1; page <= maxHealthPages; page += 1) {
      const answer = asObject(await get.json('actions/runs', { branch, limit: perPage, page }));
      if (!Array.isArray(answer?.workflow_runs)) throw new NoAnswer(404);
      const found = answer.workflow_runs.map(toRun);
      runs.push(...found.filter(isSince));
      if (found.length < perPage || !isSince(found.at(-1))) break;
    }
    return runs;
  } catch (error) {
    if (!(error instanceof NoAnswer) || error.status >= 500 || runs.length > 0) throw error;
    return (await listBranchTaskRuns(get, branch, isSince)).filter(isSince);
  }
}

async function listBranchTaskRuns(
  get: Get,
  branch: string,
  isSince: (run: JsonObject | undefined) => boolean,
): Promise<readonly JsonObject[]> {
  let found = await addTasks(get, { tasks: [], page: 0, total: 0 });
  const isRead = () => !isSince({ run_started_at: found.tasks.at(-1)?.startedAt });
  while (hasMore(found) && found.page < maxHealthPages && !isRead()) found = await addTasks(get, found);
  return runsFrom(found.tasks, hasMore(found), (task) => task.branch === branch);
}

/** The end of a log without its first line, which is cut and may contain half a credential. */
async function endOf(body: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let isCut = false;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    while (chunks[0] !== undefined && bytes - chunks[0].byteLength > maxLogBytes) {
      bytes -= chunks[0].byteLength;
      chunks.shift();
      isCut = true;
    }
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return isCut ? text.slice(text.indexOf('\n') + 1) : text;
}

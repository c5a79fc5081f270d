import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A job of a run, as a stand-in keeps it. */
export interface ForgeJob {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly status: 'success' | 'failure' | 'cancelled' | 'skipped' | 'running' | 'waiting';
  readonly steps?: readonly (readonly [name: string, conclusion: string])[];
  readonly log?: string;
  /** When its run began; default: a minute of 1 March 2026. */
  readonly at?: Date;
}

/** A run: its number, its workflow's file and ref. Its id is the number and 229 more. */
export interface ForgeRun {
  readonly number: number;
  readonly file?: string;
  /** `main`; `#42` for a pull request. */
  readonly branch?: string;
  readonly event?: string;
  readonly sha?: string;
  readonly at?: Date;
}

/**
 * - `bare`: has no API of Actions, or none for the token.
 * - `1.25`: Gitea that refuses runs to a job's token, and has tasks.
 * - `1.27`: Gitea with runs, jobs and logs.
 * - `forgejo-15`: tasks, and runs in its own shape.
 * - `forgejo-16`: the jobs of a run as a list, and logs.
 */
export type ForgeKind = 'bare' | '1.25' | '1.27' | 'forgejo-15' | 'forgejo-16';

export interface ForgeStandIn extends AsyncDisposable {
  /** As GITHUB_API_URL. */
  readonly url: string;
  readonly token: string;
  /** `/actions/tasks?limit=50`, in order. */
  readonly requests: readonly string[];
}

export const idOf = (number: number) => number + 229;
const unset = '1970-01-01T00:00:00Z';
const page = 'https://gitea.example.com/octo/hello';

/**
 * A Gitea or Forgejo on loopback with the shapes of its version. Source: go-gitea/gitea, services/convert/action.go at 1.25
 * and 1.27; forgejo/forgejo, modules/structs/action.go.
 */
export async function startForge(
  kind: ForgeKind,
  runs: readonly ForgeRun[],
  jobs: readonly ForgeJob[],
): Promise<ForgeStandIn> {
  const token = 'standInTokenOfTheJob0123456789abcdef';
  const requests: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://stand-in');
    const path = pathname.replace('/api/v1/repos/octo/hello', '');
    requests.push(url.replace('/api/v1/repos/octo/hello', ''));
    if (headers.authorization !== `token ${token}`) return send(response, 401, { message: 'no token' });
    const found = answerTo(kind, runs, jobs, path, searchParams);
    send(response, found.status, found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/v1`,
    token,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Found {
  readonly status: number;
  readonly body: unknown;
}

const missing: Found = { status: 404, body: { message: 'not found' } };
const refused: Found = { status: 403, body: { message: 'user should be the owner of the repo' } };

function answerTo(
  kind: ForgeKind,
  runs: readonly ForgeRun[],
  jobs: readonly ForgeJob[],
  path: string,
  query: URLSearchParams,
): Found {
  if (kind === 'bare') return missing;
  const cut = <T>(all: readonly T[]) => {
    const limit = Math.min(Number(query.get('limit') ?? 30), 50);
    const start = (Number(query.get('page') ?? 1) - 1) * limit;
    return all.slice(start, start + limit);
  };
  const [, jobsOf] = /^\/actions\/runs\/(\d+)\/jobs$/.exec(path) ?? [];
  const [, run] = /^\/actions\/runs\/(\d+)$/.exec(path) ?? [];
  const [, log] = /^\/actions\/jobs\/(\d+)\/logs$/.exec(path) ?? [];
  if (path === '/actions/tasks') {
    const tasks = jobs.filter(({ status }) => status !== 'waiting').toSorted((a, b) => b.id - a.id);
    const rows = cut(tasks).map((job) => taskOf(job, runs));
    return { status: 200, body: { workflow_runs: rows, total_count: tasks.length } };
  }
  if (/^\/git\/commits\//.test(path)) return { status: 200, body: { author: { login: 'hubot' } } };
  if (kind === '1.25' && path.startsWith('/actions/')) return refused;
  if (jobsOf !== undefined && kind !== 'forgejo-15') {
    const own = jobs.filter(({ run: number }) => idOf(number) === Number(jobsOf));
    if (kind === 'forgejo-16') return { status: 200, body: own.map(forgejoJobOf) };
    return { status: 200, body: { jobs: cut(own).map(giteaJobOf), total_count: own.length } };
  }
  if (log !== undefined && kind !== 'forgejo-15') {
    const found = jobs.find(({ id }) => id === Number(log))?.log;
    return found === undefined ? missing : { status: 200, body: found };
  }
  if (kind !== '1.27') return missing;
  if (run !== undefined) {
    const found = runs.find(({ number }) => idOf(number) === Number(run));
    return found === undefined ? missing : { status: 200, body: runOf(found, jobs) };
  }
  if (path !== '/actions/runs') return missing;
  const listed = runs
    .filter(({ branch = 'main' }) => !query.has('branch') || query.get('branch') === branch)
    .filter(({ event = 'push' }) => !query.has('event') || query.get('event') === event)
    .toSorted((a, b) => b.number - a.number);
  const rows = cut(listed).map((each) => runOf(each, jobs));
  return { status: 200, body: { workflow_runs: rows, total_count: listed.length } };
}

function taskOf({ id, run, name, status, at }: ForgeJob, runs: readonly ForgeRun[]) {
  const {
    file = 'ci.yml',
    branch = 'main',
    event = 'push',
    sha = 'c'.repeat(40),
  } = runs.find(({ number }) => number === run) ?? {};
  return {
    ...{ id: id + 7000, name, status, event, run_number: run, workflow_id: file },
    ...{ head_branch: branch, head_sha: sha, display_title: 'fix: round totals' },
    url: `${page}/actions/runs/${run}`,
    created_at: timeOf(run, 0, at),
    updated_at: timeOf(run, 40, at),
    run_started_at: timeOf(run, 5, at),
  };
}

function timeOf(run: number, second: number, at = new Date(Date.UTC(2026, 2, 1, 0, run))): string {
  return new Date(at.getTime() + second * 1000).toISOString().replace(/\.\d{3}/, '');
}

const isDone = (status: string) => status !== 'running' && status !== 'waiting';

function giteaJobOf({ id, run, name, status, steps = [] }: ForgeJob) {
  return {
    ...{ id, run_id: idOf(run), name, run_attempt: 1, runner_name: 'r1' },
    html_url: `${page}/actions/runs/${idOf(run)}/jobs/${id}`,
    status: isDone(status) ? 'completed' : status === 'running' ? 'in_progress' : 'queued',
    conclusion: isDone(status) ? status : '',
    created_at: timeOf(run, 0),
    started_at: status === 'waiting' ? unset : timeOf(run, 5),
    completed_at: isDone(status) ? timeOf(run, 40) : unset,
    steps: steps.map(([step, conclusion], number) => ({
      ...{ name: step, number, conclusion, status: conclusion === '' ? 'in_progress' : 'completed' },
      started_at: timeOf(run, 5),
      completed_at: conclusion === '' ? unset : timeOf(run, 40),
    })),
  };
}

function forgejoJobOf({ id, name, status }: ForgeJob) {
  return { id, name, status, needs: null, runs_on: ['docker'], attempt: 1, task_id: id + 7000 };
}

function runOf(run: ForgeRun, all: readonly ForgeJob[]) {
  const { number, file = 'ci.yml', branch = 'main', event = 'push', sha = 'c'.repeat(40) } = run;
  const states = all.filter((job) => job.run === number).map(({ status }) => status);
  const isOpen = states.some((state) => !isDone(state));
  return {
    ...{ id: idOf(number), run_number: number, run_attempt: 0, event, head_sha: sha },
    html_url: `${page}/actions/runs/${idOf(number)}`,
    path: `${file}@${branch.startsWith('#') ? `refs/pull/${branch.slice(1)}/head` : `refs/heads/${branch}`}`,
    head_branch: branch.startsWith('#') ? '' : branch,
    status: isOpen ? 'in_progress' : 'completed',
    conclusion: isOpen ? '' : states.includes('failure') ? 'failure' : 'success',
    started_at: timeOf(number, 5, run.at),
    completed_at: isOpen ? unset : timeOf(number, 40, run.at),
    actor: { login: 'octocat' },
    trigger_actor: { login: 'octocat' },
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json' });
  response.end(isText ? body : JSON.stringify(body));
}

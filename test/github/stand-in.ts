import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type AnnotationAnswer,
  type CommitAnswer,
  type JobAnswer,
  type RunAnswer,
  repository,
  type WorkflowAnswer,
} from './answers.ts';
import { answerQuery, type PullAnswer, restPull } from './graphql.ts';
import { sendLog } from './log-store.ts';

/** What a token may read; `members` of the organisation, which no job's own token may. */
export type Permission = 'actions' | 'checks' | 'contents' | 'pull-requests' | 'statuses' | 'members';

/** What the stand-in knows. A test fills it in. */
export interface Hub {
  token: string;
  permissions: Set<Permission>;
  runs: RunAnswer[];
  /** Active ones of all runs unless a test says otherwise. */
  workflows: WorkflowAnswer[] | undefined;
  /** Before each answer. */
  latencyMs: number;
  jobs: JobAnswer[];
  /** Environments of each run that wait for an approval; who may approve, if it matters. */
  environments: (string | PendingAnswer)[];
  /** Open pull requests. */
  pulls: PullAnswer[];
  /** Login of who wrote every commit; '' when GitHub knows no account with their address. */
  author: string;
  /** Commits on the way to the newest, oldest first; a comparison has those after its base. */
  commits: CommitAnswer[];
  /** By commit (`main` for the default branch) and path: `main:.github/rules.yml`. */
  files: Map<string, string>;
  /** By job id. */
  annotations: Map<number, AnnotationAnswer[]>;
  /** By job id. */
  logs: Map<number, Log>;
  /** What happens instead of an answer, by a pattern of path and query; the first that fits. */
  faults: [target: RegExp, fault: Fault][];
  /** Where logs are said to be; at the stand-in's own address unless a test says otherwise. */
  logAddress: (own: string) => string;
}

/** An environment that a run waits for. */
export interface PendingAnswer {
  name: string;
  wait_timer?: number;
  /** Logins, and teams as `@octo-org/cart`. */
  reviewers?: string[];
}

/** A log's text, or bytes of filler with the text after them. */
export type Log = string | { filler: number; end: string };

export type Fault = 'hang' | 'reset' | 'stall' | Answer;

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface GitHubStandIn extends AsyncDisposable {
  /** As GITHUB_API_URL: no trailing slash. */
  readonly url: string;
  readonly hub: Hub;
  /** `GET /repos/…?…`, `POST /graphql` in order of arrival. */
  readonly requests: readonly string[];
  /** Bytes of logs written so far. */
  logBytes(): number;
}

/**
 * A GitHub REST API on loopback, as strict as the real one: it checks token and permissions and keeps to
 * pages and filters. `base` is the path of an Enterprise Server's API.
 */
export async function startGitHub(given: Partial<Hub> = {}, base = ''): Promise<GitHubStandIn> {
  const hub: Hub = {
    token: 'ghs_standInTokenOfTheJob0123456789abcdef',
    permissions: new Set(['actions', 'checks', 'contents', 'pull-requests', 'statuses']),
    runs: [],
    workflows: undefined,
    latencyMs: 0,
    jobs: [],
    environments: [],
    pulls: [],
    author: 'octocat',
    commits: [],
    files: new Map(),
    annotations: new Map(),
    logs: new Map(),
    faults: [],
    logAddress: (own) => own,
    ...given,
  };
  const requests: string[] = [];
  let logBytes = 0;
  let origin = '';
  const server = createServer((request, response) => {
    const target = request.url ?? '';
    requests.push(`${request.method} ${target}`);
    const fault = hub.faults.find(([pattern]) => pattern.test(target))?.[1];
    const reply = (answer: Answer) => {
      if (hub.latencyMs === 0) send(answer, response);
      else setTimeout(() => send(answer, response), hub.latencyMs);
    };
    if (fault !== undefined) failWith(fault, response);
    else if (target === graphqlAt(base)) {
      void answerPost(hub, request).then(reply);
    } else if (target.startsWith('/_logs/')) {
      const log = hub.logs.get(Number(/\d+/.exec(target)?.[0]));
      sendLog(log, request, response, (bytes) => {
        logBytes += bytes;
      });
    } else {
      reply(answerTo(hub, request, `${base}/repos/${repository}`, hub.logAddress(origin)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}${base}`,
    hub,
    requests,
    logBytes: () => logBytes,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** GraphQL is beside REST, and on an Enterprise Server beside its version. */
function graphqlAt(base: string): string {
  return `${base.replace(/\/v3$/, '')}/graphql`;
}

async function answerPost(hub: Hub, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST') return refusal(405, 'Method Not Allowed');
  if (request.headers.authorization !== `token ${hub.token}`) return refusal(401, 'Bad credentials');
  const body = Buffer.concat(await request.toArray()).toString('utf8');
  return json(await answerQuery(JSON.parse(body), hub.pulls, hub.permissions));
}

function answerTo(hub: Hub, { url = '', headers }: IncomingMessage, root: string, logs: string): Answer {
  const { pathname, searchParams: query } = new URL(url, 'http://stand-in');
  if (!pathname.startsWith(`${root}/`)) return refusal(404, 'Not Found');
  if (headers.authorization !== `token ${hub.token}`) return refusal(401, 'Bad credentials');
  const path = pathname.slice(root.length);
  const needed = neededFor(path);
  if (!hub.permissions.has(needed)) {
    return refusal(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': `${needed}=read`,
      'x-ratelimit-remaining': '4999',
    });
  }
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(path);
    if (match !== null)
      return answer({
        hub,
        query,
        logs,
        path,
        accept: headers.accept ?? '',
        ids: match.slice(1).map(Number),
      });
  }
  return refusal(404, 'Not Found');
}

function neededFor(path: string): Permission {
  if (path === '/pulls') return 'pull-requests';
  if (path.startsWith('/check-runs/')) return 'checks';
  return /^\/(?:commits|compare|contents)\//.test(path) ? 'contents' : 'actions';
}

interface Request {
  hub: Hub;
  query: URLSearchParams;
  logs: string;
  path: string;
  accept: string;
  ids: number[];
}

const routes: [path: RegExp, answer: (request: Request) => Answer][] = [
  [
    /^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/,
    ({ hub, ids: [id, attempt] }) => {
      const run = hub.runs.find((it) => it.id === id && it.run_attempt === attempt);
      return run === undefined ? refusal(404, 'Not Found') : json(run);
    },
  ],
  [
    /^\/actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/,
    ({ hub, query, ids: [id, attempt] }) => {
      const jobs = hub.jobs.filter((it) => it.run_id === id && it.run_attempt === attempt);
      return json({ total_count: jobs.length, jobs: pageOf(jobs, query) });
    },
  ],
  [
    /^\/actions\/workflows\/(\d+|[\w.-]+\.ya?ml)\/runs$/,
    ({ hub, query, path, ids: [id] }) => {
      const isOf = (run: RunAnswer) =>
        run.workflow_id === id || path.includes(run.path.replace('.github', ''));
      const runs = latestAttempts(hub.runs).filter((run) => isOf(run) && fits(run, query));
      return json({ total_count: runs.length, workflow_runs: pageOf(runs, query) });
    },
  ],
  [
    /^\/actions\/runs$/,
    ({ hub, query }) => {
      const since = Date.parse(query.get('created')?.replace('>=', '') ?? '1970-01-01');
      const runs = latestAttempts(hub.runs)
        .filter((run) => fits(run, query) && Date.parse(run.created_at) >= since)
        .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
      return json({ total_count: runs.length, workflow_runs: pageOf(runs.slice(0, maxListed), query) });
    },
  ],
  [/^\/actions\/runs\/\d+\/pending_deployments$/, ({ hub }) => json(hub.environments.map(pendingDeployment))],
  [/^\/pulls$/, ({ hub, query }) => json(pageOf(hub.pulls.map(restPull), query))],
  [
    /^\/actions\/workflows$/,
    ({ hub, query }) => {
      const all = hub.workflows ?? workflowsOf(hub.runs);
      return json({ total_count: all.length, workflows: pageOf(all, query) });
    },
  ],
  [
    /^\/check-runs\/(\d+)\/annotations$/,
    ({ hub, query, ids: [id = 0] }) => json(pageOf(hub.annotations.get(id) ?? [], query)),
  ],
  [
    /^\/commits\/[0-9a-f]{40}$/,
    ({ hub, path }) =>
      json({ sha: path.slice('/commits/'.length), author: hub.author === '' ? null : { login: hub.author } }),
  ],
  [
    /^\/contents\//,
    ({ hub, path, query, accept }) => {
      const name = decodeURIComponent(path.slice('/contents/'.length));
      const text = hub.files.get(`${query.get('ref') ?? 'main'}:${name}`);
      if (text === undefined) return refusal(404, 'Not Found');
      if (!accept.includes('raw'))
        return json({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') });
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
        body: text,
      };
    },
  ],
  [
    /^\/actions\/jobs\/(\d+)$/,
    ({ hub, ids: [id] }) => {
      const job = hub.jobs.find((it) => it.id === id);
      return job === undefined ? refusal(404, 'Not Found') : json(job);
    },
  ],
  [
    /^\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/,
    ({ hub, path }) => {
      const [base, head] = path.slice('/compare/'.length).split('...');
      const [from, to] = [base, head].map((sha) => hub.commits.findIndex((commit) => commit.sha === sha));
      if (from === undefined || to === undefined || from < 0 || to < 0) return refusal(404, 'Not Found');
      const commits = hub.commits.slice(from + 1, to + 1);
      const status = commits.length === 0 ? 'identical' : 'ahead';
      return json({ status, total_commits: commits.length, commits: commits.slice(0, 250), files: [] });
    },
  ],
  [
    /^\/actions\/jobs\/(\d+)\/logs$/,
    ({ hub, logs, ids: [id = 0] }) =>
      hub.logs.has(id)
        ? { status: 302, headers: { location: `${logs}/_logs/${id}?sig=stand-in` } }
        : refusal(404, 'Not Found'),
  ],
];

function pendingDeployment(given: string | PendingAnswer) {
  const { name, wait_timer = 0, reviewers = [] } = typeof given === 'string' ? { name: given } : given;
  return {
    environment: { id: 1, name },
    wait_timer,
    reviewers: reviewers.map((reviewer) =>
      reviewer.startsWith('@')
        ? { type: 'Team', reviewer: { slug: reviewer.split('/')[1] } }
        : { type: 'User', reviewer: { login: reviewer } },
    ),
  };
}

/** Of a list with a filter. */
const maxListed = 1_000;

function workflowsOf(runs: readonly RunAnswer[]): WorkflowAnswer[] {
  const byId = new Map(runs.map((run) => [run.workflow_id, run]));
  return [...byId.values()].map(({ workflow_id: id, name, path }) => ({ id, name, path, state: 'active' }));
}

/** The list shows each run once, newest first. */
function latestAttempts(runs: readonly RunAnswer[]): RunAnswer[] {
  return runs
    .filter((run) => !runs.some(({ id, run_attempt }) => id === run.id && run_attempt > run.run_attempt))
    .toSorted((a, b) => b.run_number - a.run_number);
}

function fits(run: RunAnswer, query: URLSearchParams): boolean {
  const wanted = (name: string, value: string) => (query.get(name) ?? value) === value;
  return wanted('branch', run.head_branch) && wanted('event', run.event) && wanted('status', run.status);
}

function pageOf<T>(all: readonly T[], query: URLSearchParams): T[] {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Number(query.get('page') ?? 1);
  return all.slice((page - 1) * size, page * size);
}

function failWith(fault: Fault, response: ServerResponse): void {
  switch (fault) {
    case 'hang':
      break;
    case 'reset':
      response.destroy();
      break;
    case 'stall':
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"total_count":');
      break;
    default:
      send({ ...refusal(fault.status, 'Stand-in fault'), ...fault }, response);
  }
}

function json(value: unknown): Answer {
  return { status: 200, body: JSON.stringify(value) };
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` };
  return { status, headers, body: JSON.stringify(body) };
}

function send({ status, headers, body = '' }: Answer, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
}

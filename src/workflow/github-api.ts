import type { Dispatcher } from 'undici';
import type { Secret } from '../secret.ts';
import { objectOf } from './json.ts';

/**
 * Requests to GitHub's REST API. Responses are unchecked JSON; every call throws octokit's error or the
 * signal's reason.
 */
export interface GitHubApi {
  run(runId: number, attempt: number): Promise<unknown>;
  jobs(runId: number, attempt: number, page: number): Promise<unknown>;
  job(jobId: number): Promise<unknown>;
  annotations(jobId: number): Promise<unknown>;
  /** Completed runs of a workflow, by its id or the name of its file, newest first. */
  runsOf(workflow: number | string, branch: string, event: string): Promise<unknown>;
  /**
   * A page of a branch's runs that were created at or after a time (RFC 3339), newest first. GitHub lists at most 1,000 in all.
   */
  branchRuns(branch: string, since: string, page: number): Promise<unknown>;
  /** A page of the repository's workflows, disabled ones too. */
  workflows(page: number): Promise<unknown>;
  /** A commit, with the GitHub account of its author. */
  commit(sha: string): Promise<unknown>;
  /** What `head` has and `base` has not; null if GitHub does not know one of them. */
  compare(base: string, head: string): Promise<unknown>;
  /** The address of a completed job's log, valid for a minute; undefined if GitHub has none (yet). */
  logAddress(jobId: number): Promise<unknown>;
  /** Reads an address of GitHub's without the token. */
  readonly fetch: typeof fetch;
}

/** GitHub's largest page of jobs. */
export const jobsPerPage = 100;

/** Earlier runs that are compared. A run is some 15 kB of JSON. */
export const runsPerPage = 30;

/** GitHub's largest page of a comparison. */
const commitsPerPage = 250;
/** GitHub's largest page of runs and of workflows. */
export const listPerPage = 100;

/** Annotations read of a job; GitHub keeps ten errors of each step. */
const annotationsPerPage = 50;

export interface Connection {
  readonly apiUrl: string;
  /** `octo/hello` */
  readonly repository: string;
  readonly token: Secret;
  readonly signal: AbortSignal;
}

/** Loads octokit and its proxy support, and nothing else does. */
export async function connectToGitHub({ apiUrl, repository, token, signal }: Connection): Promise<GitHubApi> {
  const [{ Octokit }, proxied] = await Promise.all([import('@octokit/core'), proxiedFetch()]);
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Octokit({
    auth: token.reveal(),
    baseUrl: apiUrl,
    log: silent,
    request: { fetch: proxied, signal },
  });
  const own = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' } };

  return {
    fetch: proxied,
    async run(run_id, attempt_number) {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
      return (await octokit.request(route, { ...own, run_id, attempt_number, exclude_pull_requests: true }))
        .data;
    },
    async jobs(run_id, attempt_number, page) {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
      return (await octokit.request(route, { ...own, run_id, attempt_number, page, per_page: jobsPerPage }))
        .data;
    },
    async job(job_id) {
      const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}';
      return (await octokit.request(route, { ...own, job_id })).data;
    },
    async compare(base, head) {
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
      try {
        return (
          await octokit.request(route, { ...own, basehead: `${base}...${head}`, per_page: commitsPerPage })
        ).data;
      } catch (error) {
        if (objectOf(error)?.status === 404) return null;
        throw error;
      }
    },
    async annotations(check_run_id) {
      const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
      return (await octokit.request(route, { ...own, check_run_id, per_page: annotationsPerPage })).data;
    },
    async runsOf(workflow_id, branch, event) {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
      const filter = { branch, event, status: 'completed', exclude_pull_requests: true } as const;
      return (await octokit.request(route, { ...own, ...filter, workflow_id, per_page: runsPerPage })).data;
    },
    async branchRuns(branch, since, page) {
      const route = 'GET /repos/{owner}/{repo}/actions/runs';
      const filter = { branch, created: `>=${since}`, exclude_pull_requests: true };
      return (await octokit.request(route, { ...own, ...filter, page, per_page: listPerPage })).data;
    },
    async workflows(page) {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows';
      return (await octokit.request(route, { ...own, page, per_page: listPerPage })).data;
    },
    async commit(ref) {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
      return (await octokit.request(route, { ...own, ref, per_page: 1 })).data;
    },
    async logAddress(job_id) {
      const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
      const request = {
        fetch: proxied,
        signal,
        redirect: 'manual' as const,
        parseSuccessResponseBody: false,
      };
      const { headers, data } = await octokit.request(route, { ...own, job_id, request });
      await (data as unknown as ReadableStream | null)?.cancel?.();
      return headers.location;
    },
  };
}

/** Octokit's deprecation notices are not for users of an action, and only log.ts writes to stdout. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * fetch through the proxy that the environment names for each host, by the rules of the actions toolkit. Node's own
 * fetch is there at no cost; undici's, which takes long to load, is needed for a proxy only.
 */
async function proxiedFetch(): Promise<typeof fetch> {
  const { getProxyUrl } = await import('@actions/http-client');
  const proxies = new Map<string, Promise<typeof fetch>>();
  return async (address, options) => {
    const { origin } = new URL(address instanceof Request ? address.url : address);
    const uri = getProxyUrl(origin);
    if (uri === '') return fetch(address, options);
    const proxy = proxies.get(uri) ?? fetchThrough(uri);
    proxies.set(uri, proxy);
    return (await proxy)(address, options);
  };
}

/** HTTP/2 is not in the bundle (scripts/left-out.ts), and GitHub would choose it. */
async function fetchThrough(uri: string): Promise<typeof fetch> {
  const undici = await import('undici');
  const http1 = (dispatch: Dispatcher.Dispatch): Dispatcher.Dispatch => {
    return (options, handler) => dispatch(Object.assign({}, options, { allowH2: false }), handler);
  };
  const dispatcher = new undici.ProxyAgent({ uri, proxyTls: { allowH2: false } }).compose(http1);
  return ((address, options) =>
    undici.fetch(address as string, { ...(options as object), dispatcher })) as typeof fetch;
}

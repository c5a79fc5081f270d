import type { Readable } from 'node:stream';
import { asObject, parseJson } from '../json.ts';
import { type Fetcher, openFetcher } from '../network/fetch.ts';
import type { Environment } from '../network/proxy.ts';
import type { Secret } from '../secret.ts';
import { encodePart } from '../text.ts';

/**
 * Requests to GitHub's REST API, and queries to its GraphQL API. Responses are unchecked JSON; every call throws octokit's error or the
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
  /** The environments that wait for an approval; null where GitHub does not say, as on older servers. */
  pendingDeployments(runId: number): Promise<unknown>;
  /** The newest runs that wait for an environment, at most a page. */
  waitingRuns(): Promise<unknown>;
  /** A page of the open pull requests, oldest first. */
  openPulls(page: number): Promise<unknown>;
  /** Data and errors, which may come together: a field that the token may not read is null, and an error says so. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
  /** A commit, with the GitHub account of its author. */
  commit(sha: string): Promise<unknown>;
  /** What `head` has and `base` has not; null if GitHub does not know one of them. */
  compare(base: string, head: string): Promise<unknown>;
  /** The address of a completed job's log, valid for a minute; undefined if GitHub has none (yet). */
  logAddress(jobId: number): Promise<unknown>;
  /** The end of a completed job's log, where a server answers with the log itself. */
  log?(jobId: number): Promise<string | undefined>;
  /** A file of the repository at a commit, or on its default branch. */
  file(path: string, commit: string | undefined, maxBytes: number): Promise<FileOfRepository>;
  /** Reads an address of GitHub's without the token. */
  readonly fetch: Fetcher['fetch'];
  /** Ends all connections. */
  close(): void;
}

export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly unknown[];
}

export type FileOfRepository =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** There is no such file, or it is a folder or a link that leads nowhere. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'too long' };

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

/** How a forge knows a run. */
export interface RunKey {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
}

export interface Connection {
  readonly apiUrl: string;
  /** `octo/hello` */
  readonly repository: string;
  readonly token: Secret;
  /** For proxies. */
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/** Time to connect; the session's own limit is shorter. */
const connectTimeoutMs = 10_000;

/** Loads octokit, and nothing else does. */
export async function connectToGitHub(connection: Connection): Promise<GitHubApi> {
  const { apiUrl, repository, token, env, signal } = connection;
  const { getOctokit } = await import('@actions/github');
  const { fetch, close } = await openFetcher(env, connectTimeoutMs);
  const [owner = '', repo = ''] = repository.split('/');
  const { request, graphql } = getOctokit(token.reveal(), {
    baseUrl: apiUrl,
    request: { fetch, signal, log: silent },
  });
  const own = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' } };

  return {
    fetch,
    close,
    async run(run_id, attempt_number) {
      const parameters = { ...own, run_id, attempt_number, exclude_pull_requests: true };
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
      return (await request(route, parameters)).data;
    },
    async jobs(run_id, attempt_number, page) {
      const parameters = { ...own, run_id, attempt_number, page, per_page: jobsPerPage };
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
      return (await request(route, parameters)).data;
    },
    async job(job_id) {
      return (await request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { ...own, job_id })).data;
    },
    async compare(base, head) {
      const basehead = `${base}...${head}`.toWellFormed();
      const parameters = { ...own, basehead, per_page: commitsPerPage };
      try {
        return (await request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters)).data;
      } catch (error) {
        if (asObject(error)?.status === 404) return null;
        throw error;
      }
    },
    async annotations(check_run_id) {
      const parameters = { ...own, check_run_id, per_page: annotationsPerPage };
      const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
      return (await request(route, parameters)).data;
    },
    // Octokit encodes parameters by a function that throws for half a character, which a payload may have.
    async runsOf(workflow_id, branch, event) {
      const wellFormed = { branch: branch.toWellFormed(), event: event.toWellFormed() };
      const filter = { ...wellFormed, status: 'completed', exclude_pull_requests: true } as const;
      const parameters = { ...own, ...filter, workflow_id, per_page: runsPerPage };
      return (await request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters))
        .data;
    },
    async branchRuns(branch, since, page) {
      const filter = { branch: branch.toWellFormed(), created: `>=${since}`, exclude_pull_requests: true };
      const parameters = { ...own, ...filter, page, per_page: listPerPage };
      return (await request('GET /repos/{owner}/{repo}/actions/runs', parameters)).data;
    },
    async workflows(page) {
      const parameters = { ...own, page, per_page: listPerPage };
      return (await request('GET /repos/{owner}/{repo}/actions/workflows', parameters)).data;
    },
    async waitingRuns() {
      const filter = { status: 'waiting', exclude_pull_requests: true } as const;
      const parameters = { ...own, ...filter, per_page: listPerPage };
      return (await request('GET /repos/{owner}/{repo}/actions/runs', parameters)).data;
    },
    async openPulls(page) {
      const order = { state: 'open', sort: 'created', direction: 'asc' } as const;
      const parameters = { ...own, ...order, page, per_page: listPerPage };
      return (await request('GET /repos/{owner}/{repo}/pulls', parameters)).data;
    },
    async graphql(query, variables) {
      try {
        return { data: await graphql(query, { ...variables }), errors: [] };
      } catch (error) {
        const answer = asObject(error);
        if (!Array.isArray(answer?.errors)) throw error;
        return { data: answer.data, errors: answer.errors };
      }
    },
    async pendingDeployments(run_id) {
      const parameters = { ...own, run_id };
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments';
      try {
        return (await request(route, parameters)).data;
      } catch {
        return null;
      }
    },
    async commit(ref) {
      const parameters = { ...own, ref: ref.toWellFormed(), per_page: 1 };
      return (await request('GET /repos/{owner}/{repo}/commits/{ref}', parameters)).data;
    },
    async file(path, commit, maxBytes) {
      const parameters = {
        ...own,
        ...(commit !== undefined && { ref: commit }),
        headers: { ...own.headers, accept: 'application/vnd.github.raw+json' },
        request: { parseSuccessResponseBody: false },
        path: path.split('/').map(encodePart).join('/'),
      };
      // With the plus the slashes stay as they are: Gitea does not read them escaped.
      const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
      try {
        const { headers, data } = await request(route, parameters);
        return await fileIn(headers['content-type'], data as unknown as Readable, maxBytes);
      } catch (error) {
        if (asObject(error)?.status === 404) return { kind: 'missing' };
        throw error;
      }
    },
    async logAddress(job_id) {
      const options = { redirect: 'manual' as const, parseSuccessResponseBody: false };
      const parameters = { ...own, job_id, request: options };
      const { headers, data } = await request(
        'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
        parameters,
      );
      (data as unknown as Readable).destroy();
      return headers.location;
    },
  };
}

/** Octokit's deprecation notices are not for users of an action, and only log.ts writes to stdout. */
const silent = { warn() {} };

/** GitHub answers with the file itself, Gitea and Forgejo with JSON that has it in base64. A folder is a list. */
export async function fileIn(type = '', body: Readable, maxBytes: number): Promise<FileOfRepository> {
  const isJson = /^application\/json\b/.test(type);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > (isJson ? maxBytes * 2 : maxBytes)) return { kind: 'too long' };
  }
  const received = Buffer.concat(chunks);
  if (!isJson) return { kind: 'bytes', bytes: received };
  const { encoding, content } = asObject(parseJson(received.toString('utf8'))) ?? {};
  if (encoding !== 'base64' || typeof content !== 'string') return { kind: 'missing' };
  const bytes = Buffer.from(content, 'base64');
  return bytes.byteLength > maxBytes ? { kind: 'too long' } : { kind: 'bytes', bytes };
}

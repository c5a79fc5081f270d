import { setImmediate as turn } from 'node:timers/promises';
import { type Forge, gitHub } from '../forge.ts';
import { asCount, asObject, asText } from '../json.ts';
import type { Environment } from '../network/proxy.ts';
import type { Secret } from '../secret.ts';
import { type Connection, connectToGitHub, type GitHubApi, type RunKey } from './github-api.ts';
import { type QueryError, type QueryErrorReason, type QueryPart, reasonOf } from './query-error.ts';

export interface GitHubSession {
  /**
   * The response to a query; undefined if there is none in time, which is recorded as a query error and not
   * thrown.
   */
  query<T>(
    part: QueryPart,
    question: (github: GitHubApi, signal: AbortSignal) => Promise<T | undefined>,
  ): Promise<T | undefined>;
  /** The queries without a response so far. */
  errors(): readonly QueryError[];
  /** Ends all connections. Need not be awaited. */
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly apiUrl: string;
  readonly repository: string;
  /** Default: GitHub. */
  readonly forge?: Forge | undefined;
  /** The run that is asked about: some forges know it by its number. */
  readonly run?: RunKey;
  readonly token: Secret | undefined;
  /** For proxies. */
  readonly env: Environment;
  /** Time for all queries together. */
  readonly budgetMs: number;
  /** Ends the session early when the run is cancelled. */
  readonly signal: AbortSignal;
  /** What answers the queries. Default: the API of the forge. */
  readonly connect?: Connect | undefined;
}

type Connect = (connection: Connection, forge: Forge, run: RunKey | undefined) => Promise<GitHubApi>;

/**
 * Queries to GitHub within one time budget. Octokit is loaded with the first query, and never without a
 * token.
 */
export function openGitHubSession({
  apiUrl,
  repository,
  forge = gitHub,
  run,
  token,
  env,
  budgetMs,
  signal,
  connect = connectToForge,
}: SessionOptions): GitHubSession {
  const queryErrors: QueryError[] = [];
  const ended = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
  const slow = { kind: 'slow', budgetMs } as const;
  let connection: Promise<GitHubApi> | undefined;

  return {
    errors: () => queryErrors,
    close: async () => (await connection?.catch(() => undefined))?.close(),
    async query(part, question) {
      const fail = (reason: QueryErrorReason) => {
        queryErrors.push({ part, reason: ended.aborted ? slow : reason });
        return undefined;
      };
      if (token === undefined) return fail({ kind: 'no-token' });
      if (ended.aborted) return fail(slow);
      try {
        connection ??= connect({ apiUrl, repository, token, env, signal: ended }, forge, run);
        const answer = await question(await connection, ended);
        // undici frees the connection one turn of the event loop after the response; a query sent before
        // that would open another.
        await turn();
        return answer ?? fail({ kind: 'unreadable' });
      } catch (error) {
        return fail(reasonOf(error));
      }
    },
  };
}

/** What asks Gitea and Forgejo is loaded here, instead of octokit. */
async function connectToForge(...[connection, forge, run]: Parameters<Connect>): Promise<GitHubApi> {
  if (forge === gitHub) return connectToGitHub(connection);
  const { connectToGitea } = await import('./gitea-api.ts');
  return connectToGitea(connection, forge, run);
}

/** How long requests may be repeated. */
export interface Patience {
  /** On the clock of `monotonic`. */
  readonly untilMs: number;
  monotonic(): number;
  /** Resolves after the delay, or as soon as the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const maxAttempts = 3;

/** Before the second attempt after an answer that names no time; the third waits twice as long. */
const pauseMs = 1_000;

/**
 * The result of a request, repeated when GitHub says after how many seconds it may be (`Retry-After`), or failed to answer (5xx).
 * Throws the last error when a wait would last longer than there is time. Source: docs.github.com, "Best practices for using the REST API".
 */
export async function withRetries<T>(
  request: () => Promise<T>,
  { untilMs, monotonic, sleep }: Patience,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      const delayMs = findDelayMs(error, attempt);
      const isLate = delayMs === undefined || monotonic() + delayMs >= untilMs;
      if (attempt === maxAttempts || isLate || signal.aborted) throw error;
      await sleep(delayMs, signal);
      signal.throwIfAborted();
    }
  }
}

/** Undefined if another attempt would get the same answer. */
function findDelayMs(error: unknown, attempt: number): number | undefined {
  const failed = asObject(error);
  const response = asObject(failed?.response);
  const status = response && asCount(failed?.status);
  if (status === undefined) return undefined;
  const asked = /^\d{1,5}$/.exec(asText(asObject(response?.headers)?.['retry-after']) ?? '')?.[0];
  if (asked !== undefined) return Number(asked) * 1_000;
  return status >= 500 ? pauseMs * attempt : undefined;
}

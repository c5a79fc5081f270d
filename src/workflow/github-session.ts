import { setImmediate as turn } from 'node:timers/promises';
import { type Forge, gitHub } from '../forge.ts';
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
}

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
}: SessionOptions): GitHubSession {
  const queryErrors: QueryError[] = [];
  const ended = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
  let connection: Promise<GitHubApi> | undefined;

  return {
    errors: () => queryErrors,
    close: async () => (await connection?.catch(() => undefined))?.close(),
    async query(part, question) {
      const fail = (reason: QueryErrorReason) => {
        queryErrors.push({ part, reason: ended.aborted ? { kind: 'slow', budgetMs } : reason });
        return undefined;
      };
      if (token === undefined) return fail({ kind: 'no-token' });
      if (ended.aborted) return fail({ kind: 'slow', budgetMs });
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
async function connect(connection: Connection, forge: Forge, run: RunKey | undefined): Promise<GitHubApi> {
  if (forge === gitHub) return connectToGitHub(connection);
  const { connectToGitea } = await import('./gitea-api.ts');
  return connectToGitea(connection, forge, run);
}

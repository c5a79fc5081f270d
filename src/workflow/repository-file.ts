import type { Environment } from '../network/proxy.ts';
import type { SaidValue } from '../said.ts';
import type { Secret } from '../secret.ts';
import { showErrorCode } from '../text-file.ts';
import type { FileOfRepository } from './github-api.ts';
import { openGitHubSession } from './github-session.ts';
import { queryErrorText } from './query-error.ts';

export interface FileQuestion {
  readonly apiUrl: string;
  readonly repository: string;
  readonly token: Secret | undefined;
  /** With slashes, from the root of the repository. */
  readonly path: string;
  /** Undefined for the default branch. */
  readonly commit: string | undefined;
  readonly maxBytes: number;
  readonly budgetMs: number;
}

/** A file as GitHub has it, or why it is not known. */
export type FileAnswer = FileOfRepository | { readonly kind: 'unknown'; readonly reason: SaidValue };

/** Asks GitHub for a file of the repository. Never rejects. */
export async function readRepositoryFile(
  { path, commit, maxBytes, ...connection }: FileQuestion,
  { env, signal }: { readonly env: Environment; readonly signal: AbortSignal },
): Promise<FileAnswer> {
  const session = openGitHubSession({ ...connection, env, signal });
  const file = await session.query('files', (github) => github.file(path, commit, maxBytes));
  void session.close();
  return file ?? { kind: 'unknown', reason: queryErrorText(session.errors()) ?? showErrorCode('') };
}

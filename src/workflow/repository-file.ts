import type { Forge } from '../forge.ts';
import type { Environment } from '../network/proxy.ts';
import type { Said, SaidValue } from '../said.ts';
import type { Secret } from '../secret.ts';
import { showErrorCode } from '../text-file.ts';
import type { FileOfRepository } from './github-api.ts';
import { openGitHubSession } from './github-session.ts';
import type { OwnersFile } from './owners/file.ts';
import { getCodeOwners } from './queries.ts';
import { queryErrorText, queryWarning } from './query-error.ts';
import type { OwnersQuestion } from './query-github.ts';

interface FileQuestion {
  readonly apiUrl: string;
  readonly repository: string;
  readonly forge?: Forge | undefined;
  readonly token: Secret | undefined;
  /** With slashes, from the root of the repository. */
  readonly path: string;
  /** Undefined for the default branch. */
  readonly commit: string | undefined;
  readonly maxBytes: number;
  readonly budgetMs: number;
}

/** A file as GitHub has it, or why it is not known. */
type FileAnswer = FileOfRepository | { readonly kind: 'unknown'; readonly reason: SaidValue };

/** Asks GitHub for a file of the repository. Never rejects. */
export async function readRepositoryFile(
  { path, commit, maxBytes, ...connection }: FileQuestion,
  { env, signal }: { readonly env: Environment; readonly signal: AbortSignal },
): Promise<FileAnswer> {
  const session = openGitHubSession({ ...connection, env, signal });
  const file = await session.query('files', (github) => github.file(path, commit, maxBytes));
  void session.close();
  return (
    file ?? {
      kind: 'unknown',
      reason: queryErrorText(session.errors(), connection.forge) ?? showErrorCode(''),
    }
  );
}

interface CodeOwnersQuestion extends OwnersQuestion, Omit<FileQuestion, 'path' | 'maxBytes'> {}

/** Asks GitHub for CODEOWNERS, if nothing else is asked. Never rejects. */
export async function readCodeOwners(
  { commit, isAsked, ...connection }: CodeOwnersQuestion,
  { env, signal }: { readonly env: Environment; readonly signal: AbortSignal },
): Promise<{ readonly file: OwnersFile | undefined; readonly warnings: readonly Said[] }> {
  const session = openGitHubSession({ ...connection, env, signal });
  const file = await getCodeOwners(session, commit);
  void session.close();
  const warning = isAsked && !signal.aborted ? queryWarning(session.errors(), connection.forge) : undefined;
  return { file, warnings: warning === undefined ? [] : [warning] };
}

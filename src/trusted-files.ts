import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aboutInput, inputError, UserError } from './errors.ts';
import { findForge } from './forge.ts';
import {
  type FileInput,
  type FileReader,
  maxInputFileBytes,
  readInputFile,
  without,
} from './inputs/yaml-or-file.ts';
import { isOfAnotherCommit, isUnchanged, pathInRepository, readKept, saidBy } from './kept-files.ts';
import { type Said, type SaidValue, say, sentences } from './said.ts';
import type { Secret } from './secret.ts';
import { readSavedState, type Stage } from './stage.ts';
import { printable } from './text.ts';
import { decodeUtf8, fileTooLong, readTextFile } from './text-file.ts';
import type { TimeLimit } from './time-limit.ts';
import { type FileTrust, readFileTrust } from './workflow/file-trust.ts';
import { maxOwnersBytes, type OwnersFile, ownersPaths } from './workflow/owners/file.ts';
import { readRepositoryFile } from './workflow/repository-file.ts';
import { readWorkflowContext } from './workflow-context.ts';

/** What the files are read with. */
interface FileRuntime {
  readonly env: NodeJS.ProcessEnv;
  /** Called once it is masked. */
  token(): Secret | undefined;
  /** For the log. */
  info(said: Said): void;
}

export interface TrustedFiles extends FileReader {
  /** What the message does without, and what has changed since the main stage of `watch`, one line each. */
  readonly warnings: Said[];
}

/**
 * The files as a step reads them: from the workspace, unless that may have been written by somebody who may not change the
 * workflow. Then from a commit of the repository, and if that cannot be had the message does without.
 */
export function stepFiles(runtime: FileRuntime): TrustedFiles {
  const { env } = runtime;
  const warnings: Said[] = [];
  return {
    warnings,
    async read(input, path, use, time) {
      const trust = readFileTrust(env);
      if (!trust.isForeign && !isOfAnotherCommit(env, trust))
        return await use(readInputFile(input, path, env));
      const text = await readTrustedText({ input, path, trust }, runtime, time).catch((error: unknown) => {
        if (!(error instanceof Untrusted)) throw error;
        warnings.push(sentences(error.said, without[input]));
        return undefined;
      });
      return text === undefined ? undefined : await use(text);
    },
  };
}

/**
 * The files as the post stage of `watch` reads them: what the main stage kept, even if the file has changed; else as the
 * repository has it, since other steps could write to the workspace meanwhile. If a file is missing or broken the alert
 * does without it.
 */
export function lateFiles(runtime: FileRuntime): TrustedFiles {
  const { env } = runtime;
  const warnings: Said[] = [];
  return {
    warnings,
    async read(input, path, use, time) {
      try {
        const trust = readFileTrust(env);
        const isKept = !trust.isForeign || pathInRepository(path, env) === undefined;
        const kept = isKept ? await keptText(input, path, env, warnings) : undefined;
        return await use(kept ?? (await readTrustedText({ input, path, trust, warnings }, runtime, time)));
      } catch (error) {
        warnings.push(sentences(saidBy(error), without[input]));
        return undefined;
      }
    },
  };
}

const hasChanged = say`names a file that was changed or removed during the job.`;

/** What the main stage kept; undefined for nothing. */
async function keptText(
  input: FileInput,
  path: string,
  env: NodeJS.ProcessEnv,
  warnings: Said[],
): Promise<string | undefined> {
  const kept = readKept(readSavedState(env, input));
  if (kept === undefined) return undefined;
  const text = kept.text ?? readInputFile(input, path, env);
  if (await isUnchanged(kept, input, path, env)) return text;
  if (kept.text === undefined) throw new UserError(aboutInput(input, hasChanged));
  warnings.push(sentences(aboutInput(input, hasChanged), say`The copy from the start of the job is used.`));
  return text;
}

/** A file that only the workspace has, or might have, where that is not trusted. */
class Untrusted extends UserError {}

interface Named {
  readonly input: FileInput;
  readonly path: string;
  readonly trust: FileTrust;
  /** Takes that a step changed the file. */
  readonly warnings?: Said[];
}

/** The file of the repository; where there is none, that of the workspace if no stranger can have written it. */
async function readTrustedText(
  { input, path, trust, warnings }: Named,
  runtime: FileRuntime,
  time: TimeLimit,
): Promise<string> {
  const { env, info } = runtime;
  const inRepository = pathInRepository(path, env);
  if (inRepository === undefined) return readInputFile(input, path, env);
  const file = await askFor(inRepository, trust, runtime, time);
  await time.check();
  const refuse = (rule: Said) => inputError(input, rule, path);
  if (file.kind === 'too long') throw refuse(fileTooLong(maxInputFileBytes));
  if (file.kind === 'bytes') {
    const text = decodeUtf8(file.bytes, refuse);
    const isUsual = !trust.isForeign && !isOfAnotherCommit(env, trust);
    if (isUsual && isOtherInWorkspace(text, input, path, env))
      warnings?.push(sentences(aboutInput(input, hasChanged), say`The file of the commit is used.`));
    return text;
  }
  const reason = file.kind === 'unknown' ? file.reason : undefined;
  if (trust.isForeign) throw new Untrusted(aboutInput(input, untrusted(inRepository, trust, env, reason)));
  if (reason !== undefined)
    info(
      aboutInput(input, say`names a file that is read from the workspace, as other steps left it: ${reason}`),
    );
  return readInputFile(input, path, env);
}

/** Time for the question: as for all that GitHub is asked about a run. */
const maxBudgetMs = 5_000;

async function askFor(
  path: string,
  { commit }: FileTrust,
  { env, token }: FileRuntime,
  { leftMs, signal = new AbortController().signal }: TimeLimit,
) {
  const { apiUrl, repository, forge } = readWorkflowContext(env, '');
  const budgetMs = Math.min(maxBudgetMs, Math.floor(leftMs()));
  const question = { apiUrl, repository, forge, token: token(), path, commit };
  return await readRepositoryFile({ ...question, maxBytes: maxInputFileBytes, budgetMs }, { env, signal });
}

/** False if the workspace has none, for want of a checkout. Git may have changed the line ends. */
function isOtherInWorkspace(text: string, input: FileInput, path: string, env: NodeJS.ProcessEnv): boolean {
  const lines = (given: string) => given.replaceAll('\r\n', '\n');
  try {
    return lines(readInputFile(input, path, env)) !== lines(text);
  } catch {
    return false;
  }
}

function untrusted(
  path: string,
  { commit }: FileTrust,
  env: NodeJS.ProcessEnv,
  reason: SaidValue | undefined,
): Said {
  const { GITHUB_EVENT_NAME: event = '' } = env;
  const place = commit === undefined ? say`the default branch` : say`commit ${commit.slice(0, 7)}`;
  return reason === undefined
    ? say`was not read: in a run for ${printable(event)} the workspace may hold a stranger's code, so only ${place} of this repository counts, which has no file "${printable(path)}".`
    : say`was not read: in a run for ${printable(event)} the workspace may hold a stranger's code, so only ${place} of this repository counts, and ${findForge(env).name} did not provide its file: ${reason}`;
}

/** Where CODEOWNERS is read, which decides whom a message calls. */
export type OwnersSource =
  | { readonly kind: 'text'; readonly file: OwnersFile }
  /** GitHub has it; `commit` is undefined for the default branch. */
  | {
      readonly kind: 'commit';
      readonly commit: string | undefined;
      /** What the workspace has, if nobody but those with write access can have written it. */
      readonly otherwise: OwnersFile | undefined;
    }
  /** The repository has none, or the server follows other rules. */
  | { readonly kind: 'none' };

/**
 * Of a pull request the base branch's file, by whomever it is: a pull request that changes the file would change who is
 * called. Else that of the workspace if the commit of the run is checked out there, and no other step can have changed it
 * since `watch` began.
 */
export function findOwnersSource(env: NodeJS.ProcessEnv, stage: Stage): OwnersSource {
  // Their CODEOWNERS has regular expressions.
  if (env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true') return { kind: 'none' };
  const trust = readFileTrust(env);
  if (trust.base !== undefined) return { kind: 'commit', commit: trust.base, otherwise: undefined };
  if (trust.isForeign) return { kind: 'commit', commit: trust.commit, otherwise: undefined };
  const file = ownersInWorkspace(env);
  const isTrusted = stage === 'step' && !isOfAnotherCommit(env, trust);
  if (!isTrusted) return { kind: 'commit', commit: trust.commit, otherwise: file };
  if (file !== undefined) return { kind: 'text', file };
  const isCheckedOut = existsSync(join(env.GITHUB_WORKSPACE ?? '', '.git'));
  return isCheckedOut ? { kind: 'none' } : { kind: 'commit', commit: trust.commit, otherwise: undefined };
}

/** The first of the places where GitHub looks; one that cannot be read counts as empty. */
function ownersInWorkspace(env: NodeJS.ProcessEnv): OwnersFile | undefined {
  const { GITHUB_WORKSPACE: workspace } = env;
  const path = workspace && ownersPaths.find((place) => existsSync(join(workspace, place)));
  if (!path) return undefined;
  try {
    const text = readTextFile('CODEOWNERS', path, { workspace, runnerTemp: '' }, maxOwnersBytes);
    return { path, text };
  } catch {
    return { path, text: '' };
  }
}

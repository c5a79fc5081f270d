import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aboutInput, UserError } from './errors.ts';
import { type FileInput, textAt, type WatchedFiles, without } from './inputs/yaml-or-file.ts';
import { type Said, say, sentences } from './said.ts';
import { fitsState, readState } from './stage.ts';

/** The text of a file, or if it is too long what it is known by. */
interface KeptFile {
  readonly text?: string;
  readonly digest?: string;
}

export interface EarlyFiles extends WatchedFiles {
  /** The files that were read and found right, as state for the post stage. */
  readonly state: Partial<Record<FileInput, string>>;
}

export interface LateFiles extends WatchedFiles {
  /** What the alert does without, and what has changed since the main stage, one line each. */
  readonly warnings: Said[];
}

/**
 * The files as the main stage of `watch` reads them: what is missing or broken may come with a checkout. On a runner of
 * one's own the workspace may still be that of an earlier job, so what belongs to another commit is not read.
 */
export function earlyFiles(env: NodeJS.ProcessEnv, info: (said: Said) => void): EarlyFiles {
  const state: EarlyFiles['state'] = {};
  const told = new Set<FileInput>();
  const isStale = isOfAnotherCommit(env);
  return {
    state,
    async read(input, path, use) {
      if (isStale || !existsSync(resolve(env.GITHUB_WORKSPACE ?? '', path))) return undefined;
      try {
        const text = textAt(input, path, env);
        const value = await use(text);
        state[input] = await keptFile(text);
        return value;
      } catch (error) {
        if (!told.has(input))
          info(sentences(saidBy(error), say`The file is read again at the end of the job.`));
        told.add(input);
        return undefined;
      }
    },
  };
}

/**
 * The files as the post stage of `watch` reads them: what the main stage kept, even if the file has changed; else the
 * file, and if that is missing or broken the alert does without it.
 */
export function lateFiles(env: NodeJS.ProcessEnv): LateFiles {
  const warnings: Said[] = [];
  return {
    warnings,
    async read(input, path, use) {
      try {
        const kept = readKept(readState(env, input));
        const text = kept?.text ?? textAt(input, path, env);
        if (kept !== undefined && !(await isUnchanged(kept, input, path, env))) {
          if (kept.text === undefined) throw new UserError(aboutInput(input, hasChanged));
          warnings.push(
            sentences(aboutInput(input, hasChanged), say`The copy from the start of the job is used.`),
          );
        }
        return await use(text);
      } catch (error) {
        warnings.push(sentences(saidBy(error), without[input]));
        return undefined;
      }
    },
  };
}

const hasChanged = say`names a file that was changed or removed during the job.`;

/** Throws again what is no error of the user. */
function saidBy(error: unknown): Said {
  if (error instanceof UserError) return error.said;
  throw error;
}

async function keptFile(text: string): Promise<string> {
  const whole = JSON.stringify({ text } satisfies KeptFile);
  return fitsState(whole) ? whole : JSON.stringify({ digest: await digestFile(text) } satisfies KeptFile);
}

function readKept(state: string): KeptFile | undefined {
  try {
    const { text, digest }: Readonly<Record<string, unknown>> = JSON.parse(state);
    if (typeof text === 'string') return { text };
    return typeof digest === 'string' ? { digest } : undefined;
  } catch {
    return undefined;
  }
}

async function isUnchanged(
  kept: KeptFile,
  input: FileInput,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  try {
    const text = textAt(input, path, env);
    return kept.text === undefined ? kept.digest === (await digestFile(text)) : kept.text === text;
  } catch {
    return false;
  }
}

async function digestFile(text: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Whether the workspace has a checkout of another commit than the run's, or of an unknown one. actions/checkout
 * leaves HEAD at the commit, or at a branch whose file has it.
 */
function isOfAnotherCommit(env: NodeJS.ProcessEnv): boolean {
  const git = join(env.GITHUB_WORKSPACE ?? '', '.git');
  if (!existsSync(git)) return false;
  try {
    const head = textAt('workspace', join(git, 'HEAD'), env).trim();
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    const sha = ref === undefined ? head : textAt('workspace', join(git, ref), env).trim();
    return sha !== env.GITHUB_SHA;
  } catch {
    return true;
  }
}

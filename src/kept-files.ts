import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from './errors.ts';
import { type FileInput, type FileReader, readInputFile } from './inputs/yaml-or-file.ts';
import { type Said, say, sentences } from './said.ts';
import { fitsState } from './stage.ts';
import { type FileTrust, readFileTrust } from './workflow/file-trust.ts';

/** The text of a file, or if it is too long what it is known by. */
interface KeptFile {
  readonly text?: string;
  readonly digest?: string;
}

interface EarlyFiles extends FileReader {
  /** The files that were read and found right, as state for the post stage. */
  readonly state: Partial<Record<FileInput, string>>;
}

/**
 * The files as the main stage of `watch` reads them: what is missing or broken may come with a checkout. On a runner of
 * one's own the workspace may still be that of an earlier job, so what belongs to another commit is not read. Nor is
 * what a stranger may have written, which the post stage takes from a commit.
 */
export function earlyFiles(env: NodeJS.ProcessEnv, info: (said: Said) => void): EarlyFiles {
  const state: EarlyFiles['state'] = {};
  const reported = new Set<FileInput>();
  return {
    state,
    async read(input, path, use) {
      const trust = readFileTrust(env);
      const isStranger = trust.isForeign && pathInRepository(path, env) !== undefined;
      if (isStranger || isOfAnotherCommit(env, trust)) return undefined;
      if (!existsSync(resolve(env.GITHUB_WORKSPACE ?? '', path))) return undefined;
      try {
        const text = readInputFile(input, path, env);
        const value = await use(text);
        state[input] = await keptFile(text);
        return value;
      } catch (error) {
        if (!reported.has(input))
          info(sentences(saidBy(error), say`The file is read again at the end of the job.`));
        reported.add(input);
        return undefined;
      }
    },
  };
}

/** Throws again what is no error of the user. */
export function saidBy(error: unknown): Said {
  if (error instanceof UserError) return error.said;
  throw error;
}

async function keptFile(text: string): Promise<string> {
  const whole = JSON.stringify({ text } satisfies KeptFile);
  return fitsState(whole) ? whole : JSON.stringify({ digest: await digestFile(text) } satisfies KeptFile);
}

export function readKept(state: string): KeptFile | undefined {
  try {
    const { text, digest }: Readonly<Record<string, unknown>> = JSON.parse(state);
    if (typeof text === 'string') return { text };
    return typeof digest === 'string' ? { digest } : undefined;
  } catch {
    return undefined;
  }
}

export async function isUnchanged(
  kept: KeptFile,
  input: FileInput,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  try {
    const text = readInputFile(input, path, env);
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
 * The path of a file in the repository, with slashes, if the workspace is its checkout; undefined for a path outside the
 * workspace, in RUNNER_TEMP.
 */
export function pathInRepository(path: string, env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_WORKSPACE: workspace } = env;
  if (!workspace) return undefined;
  const way = relative(workspace, resolve(workspace, path)).split(sep);
  return way[0] === '..' || isAbsolute(way.join(sep)) ? undefined : way.join('/');
}

/**
 * Whether the workspace has a checkout of another commit than the run's, or of an unknown one. actions/checkout
 * leaves HEAD at the commit, or at a branch whose file has it.
 */
export function isOfAnotherCommit(env: NodeJS.ProcessEnv, { usual }: FileTrust): boolean {
  const git = join(env.GITHUB_WORKSPACE ?? '', '.git');
  if (!existsSync(git)) return false;
  try {
    const head = readInputFile('workspace', join(git, 'HEAD'), env).trim();
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    const sha = ref === undefined ? head : readInputFile('workspace', join(git, ref), env).trim();
    return !usual.includes(sha);
  } catch {
    return true;
  }
}

import { aboutInput, UserError } from '../errors.ts';
import { type Said, say, sentences } from '../said.ts';
import { readTextFile } from '../text-file.ts';
import { noTimeLimit, type TimeLimit, TimeUp } from '../time-limit.ts';
import { readYaml } from '../yaml-input.ts';

/** The inputs that may name a file. */
export type FileInput = 'login-map' | 'on-call' | 'rules';

/** Largest file that an input may name: 2,000 rules of 2 kB. */
export const maxInputFileBytes = 4 * 1024 * 1024;

/**
 * How the files that inputs name are read: from where nobody else can change them, and in `watch` before a checkout, or
 * without an error.
 */
export interface FileReader {
  /** What `use` gives for the text of the file; undefined if the alert does without it. */
  read<T>(
    input: FileInput,
    path: string,
    use: (text: string) => Promise<T>,
    time: TimeLimit,
  ): Promise<T | undefined>;
}

/** How files that inputs name are read. `now`: from the workspace, whoever wrote them. */
export interface InputFiles {
  readonly env: NodeJS.ProcessEnv;
  readonly files: 'now' | FileReader;
  readonly time?: TimeLimit | undefined;
  /** Takes what the message does without. */
  readonly warn?: ((said: Said) => void) | undefined;
}

/** What a message does without if the file cannot be used. */
export const without: Readonly<Record<FileInput, Said>> = {
  'login-map': say`The alert is sent without mentions by login.`,
  'on-call': say`The alert is sent without mentioning who is on call.`,
  rules: say`The alert is sent without rules.`,
};

/** What the text of an input is read to. */
interface YamlUse<T> {
  readonly check: (value: unknown) => T | Promise<T>;
  /** Reads the text of the input, and that of a file. */
  readonly parse?: (text: string, time: TimeLimit) => Promise<unknown>;
}

/**
 * YAML in the input itself, or in the file of the workspace or RUNNER_TEMP that it names, checked by `check`; undefined
 * for a file that the message does without: `watch` could not use it, or it takes too long, or the run was cancelled.
 */
export async function yamlOrFile<T>(
  input: FileInput,
  text: string,
  { env, files, time = noTimeLimit, warn }: InputFiles,
  { check, parse = (content) => readYaml(input, content, { scalars: 'strings', time }) }: YamlUse<T>,
): Promise<T | undefined> {
  const use = async (content: string) => await inTime(input, async () => check(await parse(content, time)));
  try {
    const given = await inTime(input, () => parse(text, time));
    if (typeof given !== 'string') return await inTime(input, async () => check(given));
    if (files === 'now') return await use(readInputFile(input, given, env));
    return await inTime(input, () => files.read(input, given, use, time));
  } catch (error) {
    if (error instanceof TooSlow) warn?.(sentences(error.said, without[input]));
    else if (!(error instanceof TimeUp)) throw error;
    return undefined;
  }
}

/** An input that took its share of the time, and is not read any further. */
class TooSlow extends UserError {}

/** Names the input that takes too long. */
async function inTime<T>(input: FileInput, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TimeUp) || error.limitMs === undefined) throw error;
    const problem = say`takes longer to read than ${error.limitMs / 1000} s, half of "deadline-seconds".`;
    throw new TooSlow(aboutInput(input, problem));
  }
}

/** The text of a file that an input names. */
export function readInputFile(input: string, path: string, env: NodeJS.ProcessEnv): string {
  const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
  return readTextFile(input, path, folders, maxInputFileBytes);
}

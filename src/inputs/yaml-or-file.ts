import { readTextFile } from '../text-file.ts';
import { readYaml } from '../yaml-input.ts';

/** The inputs that may name a file. */
export type FileInput = 'login-map' | 'rules';

/** How `watch` reads the files that inputs name: its main stage comes before a checkout, its post stage must not fail. */
export interface WatchedFiles {
  /** What `use` gives for the text of the file; undefined if the alert does without it. */
  read<T>(input: FileInput, path: string, use: (text: string) => Promise<T>): Promise<T | undefined>;
}

/** How files that inputs name are read. `now`: a file that is missing or broken is an error. */
export interface InputFiles {
  readonly env: NodeJS.ProcessEnv;
  readonly files: 'now' | WatchedFiles;
}

/**
 * YAML in the input itself, or in the file of the workspace or RUNNER_TEMP that it names, checked by `check`; undefined
 * for a file that `watch` does without. `parse` reads either text.
 */
export async function yamlOrFile<T>(
  input: FileInput,
  text: string,
  { env, files }: InputFiles,
  check: (value: unknown) => T | Promise<T>,
  parse: (text: string) => Promise<unknown> = (content) => readYaml(input, content, { scalars: 'strings' }),
): Promise<T | undefined> {
  const given = await parse(text);
  if (typeof given !== 'string') return await check(given);
  const use = async (content: string) => await check(await parse(content));
  return files === 'now' ? await use(textAt(input, given, env)) : await files.read(input, given, use);
}

/** The text of a file that an input names. */
export function textAt(input: string, path: string, env: NodeJS.ProcessEnv): string {
  return readTextFile(input, path, {
    workspace: env.GITHUB_WORKSPACE ?? '',
    runnerTemp: env.RUNNER_TEMP ?? '',
  });
}

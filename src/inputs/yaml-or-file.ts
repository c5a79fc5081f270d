import { readTextFile } from '../text-file.ts';
import { readYaml } from '../yaml-input.ts';
import type { GetInput } from './get-input.ts';

/** How files that inputs name are read. `later`: not yet, as before a checkout. */
export interface InputFiles {
  readonly env: NodeJS.ProcessEnv;
  readonly files: 'now' | 'later';
}

/**
 * YAML in the input itself, or in the file of the workspace or RUNNER_TEMP that it names; undefined for a file
 * that is read later. `parse` reads either text.
 */
export async function yamlOrFile(
  get: GetInput,
  input: string,
  { env, files }: InputFiles,
  parse: (text: string) => Promise<unknown> = (text) => readYaml(input, text, { scalars: 'strings' }),
): Promise<unknown> {
  const given = await parse(get(input));
  if (typeof given !== 'string') return given;
  if (files === 'later') return undefined;
  const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
  return await parse(readTextFile(input, given, folders));
}

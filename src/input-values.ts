import { inputError } from './errors.ts';
import { readTextFile } from './text-file.ts';
import { type Reading, readYaml } from './yaml-input.ts';

/** Returns an input's text, '' if it is not set; trimmed unless told otherwise. */
export type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;

/** How files that inputs name are read. `later`: not yet, as before a checkout. */
export interface InputFiles {
  readonly env: NodeJS.ProcessEnv;
  readonly files: 'now' | 'later';
}

/**
 * YAML in the input itself, or in the file of the workspace or RUNNER_TEMP that it names; undefined for a file
 * that is read later.
 */
export async function yamlOrFile(
  get: GetInput,
  input: string,
  { env, files }: InputFiles,
  reading: Reading,
): Promise<unknown> {
  const given = await readYaml(input, get(input), reading);
  if (typeof given !== 'string') return given;
  if (files === 'later') return undefined;
  const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
  return await readYaml(input, readTextFile(input, given, folders), reading);
}

export function mapIn(input: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  throw inputError(input, 'must be a YAML map, `name: value` a line.', given);
}

/** A list by lines or commas, or a YAML or JSON list. Empty items are removed. */
export async function list(get: GetInput, input: string): Promise<readonly string[]> {
  const text = get(input);
  const items = yamlList.test(text)
    ? itemsOf(input, await readYaml(input, text, { scalars: 'strings' }))
    : text.split(/[\n,，、]/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Starts with `-` or `[`, except an IPv6 address such as `[::1]:8080`. */
const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;

function itemsOf(input: string, value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : [value];
  if (items.every((item) => typeof item === 'string')) return items;
  throw inputError(input, 'must be a list of texts, separated by lines or commas or as YAML.');
}

export function choice<const T extends string>(get: GetInput, input: string, known: readonly T[]): T {
  const given = get(input);
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw inputError(input, `must be one of ${shownList(known)}.`, given);
}

export async function choices<const T extends string>(
  get: GetInput,
  input: string,
  known: readonly T[],
): Promise<readonly T[]> {
  const given = await list(get, input);
  const found = known.filter((value) => given.includes(value));
  if (given.length > 0 && given.every((value) => found.includes(value as T))) return found;
  throw inputError(input, `must list some of ${shownList(known)}, separated by commas.`, get(input));
}

function shownList(known: readonly string[]): string {
  return known
    .filter((value) => value !== '')
    .map((value) => `\`${value}\``)
    .join(', ');
}

/** Accepts every YAML 1.2 form of a boolean. */
export function flag(get: GetInput, input: string): boolean {
  const given = get(input);
  if (['true', 'True', 'TRUE'].includes(given)) return true;
  if (['false', 'False', 'FALSE'].includes(given)) return false;
  throw inputError(input, 'must be `true` or `false`.', given);
}

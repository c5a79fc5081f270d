import { inputError } from '../errors.ts';
import { say } from '../said.ts';
import { readYaml } from '../yaml-input.ts';
import type { GetInput } from './get-input.ts';

/**
 * A list by lines, commas or semicolons (half or full width), or a YAML or JSON list. Empty items are
 * removed.
 */
export async function list(get: GetInput, input: string): Promise<readonly string[]> {
  const text = get(input);
  const items = yamlList.test(text)
    ? itemsOf(input, await readYaml(input, text, { scalars: 'strings' }))
    : text.split(/[\n,，、;；]/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Starts with `-` or `[`, except an IPv6 address such as `[::1]:8080`. */
const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;

function itemsOf(input: string, value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : [value];
  if (items.every((item) => typeof item === 'string')) return items;
  throw inputError(input, say`must be a list of texts, separated by lines or commas or as YAML.`);
}

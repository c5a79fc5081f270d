import { posix } from 'node:path';
import { inputError } from '../errors.ts';
import { say } from '../said.ts';
import { readYaml } from '../yaml-input.ts';
import type { GetInput } from './get-input.ts';

/**
 * Globs below the workspace: by lines or commas, or a YAML or JSON list. A comma in `{a,b}` is the glob's. One that
 * begins with `!` leaves files out. A pattern with the workspace's own path is made relative.
 */
export async function globs(get: GetInput, input: string, workspace: string): Promise<readonly string[]> {
  const text = get(input);
  const items = /^-\s|^\[\s*["']/.test(text)
    ? await readYaml(input, text, { scalars: 'strings' })
    : text.split(/[\n,，;；](?![^{\n]{0,1000}\})/);
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    throw inputError(input, say`must be a list of globs, one per line.`, text);
  }
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => within(input, item, workspace.replaceAll('\\', '/')));
}

function within(input: string, given: string, workspace: string): string {
  const not = given.startsWith('!') ? '!' : '';
  const pattern = posix.normalize(given.slice(not.length).replace(/^\.\//, ''));
  const isOwn = workspace !== '' && pattern.startsWith(`${workspace}/`);
  const relative = isOwn ? pattern.slice(workspace.length + 1) : pattern;
  if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(relative)) {
    throw inputError(
      input,
      say`must name files in the workspace, by globs relative to it, without \`..\`.`,
      given,
    );
  }
  return `${not}${relative}`;
}

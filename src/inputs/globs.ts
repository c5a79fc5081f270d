import { posix } from 'node:path';
import { type InputPlace, inputError } from '../errors.ts';
import { say } from '../said.ts';
import { readYaml } from '../yaml-input.ts';

/**
 * Globs below the workspace: by lines or commas, or a YAML or JSON list. A comma in `{a,b}` is the glob's. One that
 * begins with `!` leaves files out. A pattern with the workspace's own path is made relative.
 */
export async function globs(text: string, at: InputPlace, workspace: string): Promise<readonly string[]> {
  const items = /^-\s|^\[\s*["']/.test(text)
    ? await readYaml(at, text, { scalars: 'strings' })
    : text.split(/[\n,，;；](?![^{\n]{0,1000}\})/);
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    throw inputError(at, say`must be a list of globs, one per line.`, text);
  }
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => within(at, item, workspace.replaceAll('\\', '/')));
}

function within(at: InputPlace, given: string, workspace: string): string {
  const not = given.startsWith('!') ? '!' : '';
  const pattern = posix.normalize(given.slice(not.length).replace(/^\.\//, ''));
  const isOwn = workspace !== '' && pattern.startsWith(`${workspace}/`);
  const relative = isOwn ? pattern.slice(workspace.length + 1) : pattern;
  if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(relative)) {
    throw inputError(
      at,
      say`must name files in the workspace, by globs relative to it, without \`..\`.`,
      given,
    );
  }
  return `${not}${relative}`;
}

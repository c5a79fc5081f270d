import { withLineFeeds } from '../line-feeds.ts';

/**
 * Values in data that anyone may have sent: at(data, 'pull_request.user') or undefined, whatever is on the
 * way.
 */
export function at(data: unknown, path: string): unknown {
  let value = data;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value ?? undefined;
}

/**
 * A text with something in it, or a number as text. Line ends are `\n`: what people write in GitHub's web form has `\r\n`.
 */
export function textAt(data: unknown, path: string): string | undefined {
  const value = at(data, path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? withLineFeeds(value) : undefined;
}

export function numberAt(data: unknown, path: string): number | undefined {
  const value = at(data, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function flagAt(data: unknown, path: string): boolean {
  return at(data, path) === true;
}

/** The items of a list; none when there is no list. */
export function itemsAt(data: unknown, path: string): readonly unknown[] {
  const value = at(data, path);
  return Array.isArray(value) ? value : [];
}

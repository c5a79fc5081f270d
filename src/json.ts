import { withLineFeeds } from './text.ts';

/*
 * Reads JSON that anyone may have sent, as GitHub's answers, payloads and events are. A value of the wrong type counts
 * as absent, so that no odd field can stop a message. Runs in browsers too.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value in the text; undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for an object with members: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

export function asObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty string, with `\n` as line ends. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? withLineFeeds(value) : undefined;
}

/** A non-negative integer. */
export function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** An RFC 3339 time that Date can read. */
export function asTime(value: unknown): string | undefined {
  const text = asText(value);
  return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}

/** `at(data, 'pull_request.user')`, or undefined if there is no such value or it is null. Only own members count. */
export function at(data: unknown, path: string | readonly string[]): unknown {
  let value = data;
  for (const key of typeof path === 'string' ? path.split('.') : path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as JsonObject)[key];
  }
  return value ?? undefined;
}

/** A text that is not blank, with `\n` as line ends, or a number as text. */
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

/** The items of a list; none if there is no list. */
export function itemsAt(data: unknown, path: string): readonly unknown[] {
  return asList(at(data, path));
}

/** All strings, numbers and booleans in a value, in order, at any depth; without recursion. */
export function scalarsIn(value: unknown): readonly string[] {
  const scalars: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next).reverse());
    else if (next !== null && next !== undefined) scalars.push(String(next));
  }
  return scalars;
}

/** The object without its undefined fields. */
export function withoutUndefined<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

import { withLineFeeds } from '../line-feeds.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Narrows responses and payloads: a value of the wrong type counts as absent, so that no odd field can stop
 * an alert.
 */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty string, with `\n` as line ends. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? withLineFeeds(value) : undefined;
}

/** A non-negative integer. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** An RFC 3339 time that Date can read. */
export function timeOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}

/** Milliseconds between two times; undefined if one is unknown or they are in the wrong order. */
export function durationMsOf(from: string | undefined, to: string | number | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const durationMs = (typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from);
  return durationMs >= 0 ? durationMs : undefined;
}

/** All strings, numbers and booleans in a value, in order, at any depth; without recursion. */
export function leavesOf(value: unknown): readonly string[] {
  const leaves: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next).reverse());
    else if (next !== null && next !== undefined) leaves.push(String(next));
  }
  return leaves;
}

/** The object without its undefined fields. */
export function withoutUndefined<T extends object>(fields: T): Known<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

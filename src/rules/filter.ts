import type { CloudEvent } from 'cloudevents';
import { openText } from '../event/encoded-text.ts';

/** A filter of the CloudEvents Subscriptions API, in one of the six dialects that it requires (section 3.2.4.1.1). */
export type Filter =
  | { readonly dialect: TextDialect; readonly conditions: readonly FilterCondition[] }
  | { readonly dialect: 'all' | 'any'; readonly filters: readonly Filter[] }
  | { readonly dialect: 'not'; readonly filter: Filter };

export const textDialects = ['exact', 'prefix', 'suffix'] as const;

export type TextDialect = (typeof textDialects)[number];

export const filterDialects = [...textDialects, 'all', 'any', 'not'] as const;

/** The attributes that the filters compare, nested filters included; not the paths into the data. */
export function attributesIn(filters: readonly Filter[]): readonly string[] {
  return filters.flatMap((filter): readonly string[] => {
    if ('conditions' in filter)
      return filter.conditions.flatMap(({ path: [name, ...keys] }) =>
        keys.length === 0 ? (name ?? []) : [],
      );
    return attributesIn('filters' in filter ? filter.filters : [filter.filter]);
  });
}

/** One attribute, or one place in the data, and the text it is compared with. */
export interface FilterCondition {
  /** `['type']`, or `['data', 'alert', 'rule', 'severity']`. */
  readonly path: readonly string[];
  readonly text: string;
}

/** Whether the filter is true for the event. As deep as the filter, which `read-filter.ts` bounds. */
export function matches(filter: Filter, event: CloudEvent<unknown>): boolean {
  switch (filter.dialect) {
    case 'exact':
      return filter.conditions.every(({ path, text }) => scalarAt(event, path) === text);
    case 'prefix':
      return filter.conditions.every(({ path, text }) => scalarAt(event, path)?.startsWith(text) === true);
    case 'suffix':
      return filter.conditions.every(({ path, text }) => scalarAt(event, path)?.endsWith(text) === true);
    case 'all':
      return filter.filters.every((each) => matches(each, event));
    case 'any':
      return filter.filters.some((each) => matches(each, event));
    case 'not':
      return !matches(filter.filter, event);
    default:
      return filter satisfies never;
  }
}

/**
 * The text of an attribute or of a scalar in the data; booleans and numbers as CloudEvents writes them.
 * Undefined for whatever is absent, null, a list or an object. A path that goes on behind a text leads into the JSON,
 * or the base64 of JSON, that the text holds: Pub/Sub, SNS and SQS carry events so.
 */
function scalarAt(event: CloudEvent<unknown>, path: readonly string[]): string | undefined {
  let value: unknown = event;
  for (const [index, key] of path.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    const child: unknown = (value as Readonly<Record<string, unknown>>)[key];
    const isText = typeof child === 'string' && index < path.length - 1;
    value = isText ? openedText(value, key, child) : child;
  }
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** What texts hold, by the object that they are in: many filters look into the same one. */
const opened = new WeakMap<object, Map<string, unknown>>();

function openedText(parent: object, key: string, text: string): unknown {
  const known = opened.get(parent) ?? new Map<string, unknown>();
  if (!known.has(key)) known.set(key, openText(text));
  opened.set(parent, known);
  return known.get(key);
}

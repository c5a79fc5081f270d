import { isScalar } from '../../json.ts';
/** A value of the data with the path that leads to it. */
export interface Field {
  readonly path: readonly string[];
  /** The value as text; the items of a short list joined by commas. */
  readonly value: string;
  /** The items, if the value is a short list. */
  readonly items?: readonly string[];
}

const maxVisits = 500;
const maxDepth = 8;
const maxChars = 4_000;
const maxItems = 10;

/**
 * The values of any data, level by level: at most 500 values, at most eight levels deep. Does not read what
 * stands under a key that `isLeftOut` says is left out.
 */
export function fieldsOf(data: unknown, isLeftOut: (key: string) => boolean): Field[] {
  const fields: Field[] = [];
  const open: { value: unknown; path: readonly string[] }[] = [{ value: data, path: [] }];
  // What is found is appended, and read in its turn.
  for (const { value, path } of open) {
    const field = fieldOf(value, path);
    if (field) fields.push(field);
    else if (isNamedValue(value)) open.push({ value: value.value, path: [...path.slice(0, -1), value.name] });
    else if (isStructure(value) && path.length < maxDepth) {
      const isList = Array.isArray(value);
      for (const key of Object.keys(value)) {
        if (open.length >= maxVisits) break;
        if (isList || !isLeftOut(key)) open.push({ value: value[key], path: [...path, key] });
      }
    }
  }
  return fields;
}

/** The keys of a path without the positions in lists. */
export function keysOf(path: readonly string[]): string[] {
  return path.filter((key) => !isPosition(key));
}

/** Whether a key is a position in a list. */
export function isPosition(key: string): boolean {
  return /^\d+$/.test(key);
}

/** The object or list that a value stands in: the same text for all that stand there. */
export function placeOf({ path }: Field): string {
  return path.slice(0, -1).join('/');
}

/** A key as the tables have it: small letters, without `_`, `-` and spaces. */
export function plainKey(key: string): string {
  return key.slice(0, 60).toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** The last key of a path, plain; a position in a list is one. */
export function lastKey(path: readonly string[]): string {
  return plainKey(path.at(-1) ?? '');
}

/** The last key that is no position in a list, plain: what a value is called. */
export function lastName(path: readonly string[]): string {
  return plainKey(keysOf(path).at(-1) ?? '');
}

/** Whether a key is the name of a number of bytes. */
export function isSizeName(key: string): boolean {
  return /(?:^size|bytes|filesize|contentlength|content_length|sizeinbytes)$/i.test(key);
}

function fieldOf(value: unknown, path: readonly string[]): Field | undefined {
  if (isScalar(value)) {
    const text = String(value).slice(0, maxChars);
    return text.trim() === '' ? undefined : { path, value: text };
  }
  if (!Array.isArray(value) || value.length > maxItems || !value.every(isWord)) return undefined;
  const items = value.map((item) => String(item).slice(0, maxChars)).filter((item) => item.trim() !== '');
  return items.length === 0 ? undefined : { path, value: items.join(', ').slice(0, maxChars), items };
}

/** An address in a list is a field of its own, since it may become a link. */
function isWord(value: unknown): boolean {
  return isScalar(value) && !/^https?:/i.test(String(value));
}

/** `{ name: 'env', value: 'prod' }`, an item of a list of parameters: a value with a name. */
function isNamedValue(value: unknown): value is { readonly name: string; readonly value: unknown } {
  return (
    isStructure(value) &&
    typeof value.name === 'string' &&
    isScalar(value.value) &&
    Object.keys(value).length === 2
  );
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

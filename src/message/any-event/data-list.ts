import { redactBeginning } from '../../credentials.ts';
import { bold, join, list, Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import type { Words } from '../locale/words.ts';

const maxLines = 30;
const maxDepth = 4;
const maxValueChars = 200;
const maxListed = 10;

/** Characters read of a label. A key may be a credential itself. */
const maxLabelChars = 1_000;

/** Any data as a readable list: one line per value, with its path, each key as `wordFor` has it. Bounded, however large the data is. */
export function dataList(
  data: unknown,
  words: Words,
  wordFor: (key: string) => string = (key) => key,
): Markdown | undefined {
  const entries: Entry[] = [];
  const left = collect(data, [], entries, words);
  if (entries.length === 0) return undefined;
  const items = entries.map(({ path, value }) => {
    const label = redactBeginning(labelled(path.map(wordFor)), maxLabelChars);
    return label === ''
      ? md`${value}`
      : md`${bold(shortened(label, 80))}${Markdown.trusted(words.colon)}${value}`;
  });
  return join('\n', list(...items), left > 0 ? list(words.more(left)) : undefined);
}

/** `Items › 1 › name` */
function labelled([first = '', ...others]: readonly string[]): string {
  return [capitalized(first), ...others].join(' › ');
}

/** `Status page`; a name that is not made of words, `proc.name`, stays as it is. */
export function capitalized(label: string): string {
  return /^[a-z][a-z \d]*$/.test(label) ? label.slice(0, 1).toUpperCase() + label.slice(1) : label;
}

interface Entry {
  readonly path: readonly string[];
  readonly value: string;
}

/**
 * Fills `entries` and returns the number of values left out, as far as it is known without reading all of
 * them.
 */
function collect(data: unknown, path: readonly string[], entries: Entry[], words: Words): number {
  const value = shownValue(data, words);
  if (value !== undefined) {
    if (value !== '') entries.push({ path, value: shortened(value, maxValueChars) });
    return 0;
  }
  // What is not shown as a value has others in it.
  const parent = data as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parent);
  if (path.length === maxDepth) {
    entries.push({ path, value: words.fields(keys.length) });
    return 0;
  }
  let left = 0;
  for (const [index, key] of keys.entries()) {
    if (entries.length >= maxLines) return left + keys.length - index;
    left += collect(parent[key], [...path, labelOf(parent, key)], entries, words);
  }
  return left;
}

/** Array positions count from 1, as people do. */
function labelOf(parent: object, key: string): string {
  return Array.isArray(parent) ? String(Number(key) + 1) : key;
}

/** The value on one line, '' if it says nothing, undefined if it contains other values. */
function shownValue(data: unknown, words: Words): string | undefined {
  if (data === undefined || data === null || Number.isNaN(data)) return '';
  if (typeof data === 'boolean') return data ? words.yes : words.no;
  if (data instanceof Uint8Array) return words.bytes(data.length);
  if (typeof data !== 'object') return String(data);
  const amount = amountOf(data);
  if (amount !== undefined) return amount;
  const isSimple = Array.isArray(data) && data.length <= maxListed && data.every(isLeaf);
  return isSimple ? data.map((item) => shownValue(item, words)).join(words.listSeparator) : undefined;
}

/** `42.5 EUR` for an object of an amount and its currency. */
function amountOf(data: object): string | undefined {
  const entries: [string, unknown][] = [];
  // Not all keys of an object that may be huge.
  for (const key in data) {
    if (entries.length === 2) return undefined;
    entries.push([key, (data as Readonly<Record<string, unknown>>)[key]]);
  }
  const at = (names: RegExp) => entries.find(([key]) => names.test(key))?.[1];
  const [amount, currency] = [at(/^(?:amount|value|total)$/i), at(/^currency(?:_?code)?$/i)];
  const isAmount = typeof amount === 'number' || typeof amount === 'string';
  return isAmount && typeof currency === 'string' ? `${amount} ${currency}` : undefined;
}

function isLeaf(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

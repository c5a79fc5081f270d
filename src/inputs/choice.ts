import { type InputPlace, inputError } from '../errors.ts';
import type { ValueForm } from '../input-row.ts';
import { listed, type Said, say } from '../said.ts';
import { nearest, spellingKey } from '../spelling.ts';

/** One of the known values, however it is spelt. `otherNames` has other words for a value, by their spelling key. */
export function choice(
  text: string,
  at: InputPlace,
  known: readonly string[],
  otherNames?: Readonly<Record<string, string>>,
): string {
  const found = knownAs(text, known, otherNames);
  if (found !== undefined) return found;
  throw inputError(at, say`must be one of ${shownList(known)}.`, text, meant(text, known));
}

/**
 * Some of the known values, in their order, then those of the other form; an item may have several with spaces between
 * them.
 */
export function choices(
  items: readonly string[],
  text: string,
  at: InputPlace,
  { of: known, orLike }: { readonly of: readonly string[]; readonly orLike?: ValueForm<string> },
): readonly string[] {
  const valueFor = (item: string) => knownAs(item, known) ?? (orLike?.matches(item) ? item : undefined);
  const given = items.flatMap((item) => (valueFor(item) === undefined ? item.split(/\s+/) : [item]));
  const found = given.map(valueFor);
  const wrong = given.find((_, index) => found[index] === undefined);
  if (given.length > 0 && wrong === undefined) {
    const others = new Set(found.filter((value) => value !== undefined && !known.includes(value)));
    return [...known.filter((value) => found.includes(value)), ...(others as Set<string>)];
  }
  const shown = shownList(orLike === undefined ? known : [...known, orLike.example]);
  const rule = say`must list some of ${shown}, separated by commas.`;
  throw inputError(at, rule, text, meant(wrong ?? '', known));
}

function knownAs(
  given: string,
  known: readonly string[],
  otherNames: Readonly<Record<string, string>> = {},
): string | undefined {
  const key = spellingKey(given);
  return known.find((value) => spellingKey(value) === key) ?? new Map(Object.entries(otherNames)).get(key);
}

/** What people write for GitHub's words; a text that is not close to any value. */
const otherWords: Readonly<Record<string, string>> = {
  failed: 'failure',
  fail: 'failure',
  error: 'failure',
  失败: 'failure',
  succeeded: 'success',
  successful: 'success',
  passed: 'success',
  ok: 'success',
  成功: 'success',
  canceled: 'cancelled',
  cancel: 'cancelled',
  取消: 'cancelled',
  change: 'changed',
  fix: 'fixed',
  recovered: 'fixed',
  all: 'always',
  any: 'always',
  总是: 'always',
  md: 'markdown',
  card: 'actionCard',
  zhtw: 'zh-CN',
  zhhk: 'zh-CN',
  zhhant: 'zh-CN',
  繁體中文: 'zh-CN',
  warning: 'warn',
  ignore: 'warn',
  workflow: 'run',
  workflowrun: 'run',
  build: 'run',
  job: 'run',
  push: 'event',
  release: 'event',
  status: 'health',
  wait: 'waiting',
  pending: 'waiting',
  reminder: 'waiting',
  reviews: 'waiting',
  pullrequests: 'waiting',
  // Names of message types at Feishu and WeCom.
  post: 'markdown',
  interactive: 'actionCard',
  news: 'feedCard',
};

function meant(given: string, known: readonly string[]): string | undefined {
  const word = new Map(Object.entries(otherWords)).get(spellingKey(given));
  return known.find((value) => value === word) ?? nearest(given, known);
}

function shownList(known: readonly string[]): Said {
  return listed(known.filter((value) => value !== '').map((value) => `\`${value}\``));
}

import { inputError } from '../errors.ts';
import { listed, type Said, say, sentences } from '../said.ts';
import type { GetInput } from './get-input.ts';
import { list } from './list.ts';
import { didYouMean, nearest, spellingKey } from './spelling.ts';

/** Other words for a value, by their spelling key. */
type Synonyms<T extends string> = Readonly<Record<string, T>>;

/** One of the known values, however it is spelt. */
export function choice<const T extends string>(
  get: GetInput,
  input: string,
  known: readonly T[],
  synonyms: Synonyms<T> = {},
): T {
  const given = get(input);
  const found = knownAs(given, known, synonyms);
  if (found !== undefined) return found;
  throw inputError(input, sentences(say`must be one of ${shownList(known)}.`, meant(given, known)), given);
}

/** Some of the known values, in their order, as a list or with spaces between them. */
export async function choices<const T extends string>(
  get: GetInput,
  input: string,
  known: readonly T[],
): Promise<readonly T[]> {
  const given = (await list(get, input)).flatMap((item) =>
    knownAs(item, known) === undefined ? item.split(/\s+/) : [item],
  );
  const found = given.map((item) => knownAs(item, known));
  const wrong = given.find((_, index) => found[index] === undefined);
  if (given.length > 0 && wrong === undefined) return known.filter((value) => found.includes(value));
  const rule = sentences(
    say`must list some of ${shownList(known)}, separated by commas.`,
    meant(wrong ?? '', known),
  );
  throw inputError(input, rule, get(input));
}

function knownAs<T extends string>(
  given: string,
  known: readonly T[],
  synonyms: Synonyms<T> = {},
): T | undefined {
  const key = spellingKey(given);
  return known.find((value) => spellingKey(value) === key) ?? new Map(Object.entries(synonyms)).get(key);
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
  // Names of message types at Feishu and WeCom.
  post: 'markdown',
  interactive: 'actionCard',
  news: 'feedCard',
};

function meant(given: string, known: readonly string[]): Said | undefined {
  const word = new Map(Object.entries(otherWords)).get(spellingKey(given));
  return didYouMean(known.find((value) => value === word) ?? nearest(given, known));
}

function shownList(known: readonly string[]): Said {
  return listed(known.filter((value) => value !== '').map((value) => `\`${value}\``));
}

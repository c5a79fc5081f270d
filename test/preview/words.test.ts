import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en as enSetUp } from '../../preview/src/set-up/words.en.ts';
import { zhCN as zhSetUp } from '../../preview/src/set-up/words.zh-CN.ts';
import { en } from '../../preview/src/words/en.ts';
import { pageSentences } from '../../preview/src/words/said.zh-CN.ts';
import { zhCN } from '../../preview/src/words/zh-CN.ts';
import { catalogueKey } from '../../src/said.ts';

const preview = new URL('../../preview/', import.meta.url);
const sources = ['src', 'stand-ins']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, preview), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  .filter((path) => path.endsWith('.ts'));

test('every sentence of its own has Chinese words, and no other has', () => {
  const said = sources.flatMap((path) =>
    [...readFileSync(new URL(path, preview), 'utf8').matchAll(/\bsay`([^`]*)`/g)].map(([, text = '']) => {
      return catalogueKey(text.split(/\$\{[^}]*\}/));
    }),
  );
  expect(said.length).toBeGreaterThan(3);
  expect(Object.keys(pageSentences).toSorted()).toEqual([...new Set(said)].toSorted());
});

test('every element of index.html with words has Chinese words, and no other has', () => {
  const html = readFileSync(new URL('index.html', preview), 'utf8');
  const ids = [...html.matchAll(/<[^>]*\bdata-words\b[^>]*>/g)].map(
    ([tag]) => /\bid="([^"]+)"/.exec(tag)?.[1],
  );
  expect(ids.length).toBeGreaterThan(10);
  expect(Object.keys(zhCN.elements).toSorted()).toEqual(ids.toSorted());
});

test('words are Chinese in Chinese, and in no other language', () => {
  const names = new Set(['English', '中文']);
  const chinese = textsIn([zhCN, zhSetUp]).filter((text) => !names.has(text));
  const english = textsIn([en, enSetUp]).filter((text) => !names.has(text) && !text.includes('加签'));
  expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  const code = /^[\x20-\x7e]*$|^[-\w.{}…: ,[\]/]+$/;
  expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text) && !code.test(text))).toEqual([]);
});

test('Chinese has its own marks, and a space beside Latin words', () => {
  for (const text of textsIn([zhCN, zhSetUp])) {
    if (text.startsWith('`- {')) continue;
    expect(text).not.toMatch(/\p{Script=Han}[.,:;?!](?:\s|$)/u);
    expect(text).not.toMatch(/\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u);
  }
});

/** Every text in words; those that are made from values, from some. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(6, 0))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

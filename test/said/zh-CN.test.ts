import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { chineseDiagnoses } from '../../src/dingtalk/errcodes.ts';
import { zhCN } from '../../src/said/zh-CN.ts';
import { catalogueKey } from '../../src/said.ts';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?<!\.d)\.ts$/.test(path),
);
const places = files.flatMap((path) => sentencesIn(readFileSync(new URL(path, src), 'utf8')));
/** Sentences that have their Chinese beside them. */
const inBothLanguages = Object.keys(chineseDiagnoses());
const said = new Set([...places, ...inBothLanguages]);
const chinese = Object.entries(zhCN.sentences);

describe('every sentence of the action is in the Chinese catalogue', () => {
  test('and every sentence is found', () => {
    const text = ['const a: Said = say`one $', '{say`two`} $', '{3}`; const b = other`three`;'].join('');
    expect(sentencesIn(text).toSorted()).toEqual(['one {0} {1}', 'two']);
    expect(said.size).toBeGreaterThan(400);
  });

  test.each([...said].filter(hasWords))('%s', (sentence) => {
    expect(Object.hasOwn(zhCN.sentences, sentence)).toBe(true);
  });
});

test('no sentence is written in two places', () => {
  const isSentence = (text: string) => (text.match(/[a-z]{2,}/gi) ?? []).length > 1;
  const all = [...places, ...inBothLanguages];
  const twice = all.filter((text, index) => isSentence(text) && all.indexOf(text) < index);
  expect(twice).toEqual([]);
});

test('the catalogue has no sentence that the action does not say', () => {
  expect(chinese.map(([english]) => english).filter((english) => !said.has(english))).toEqual([]);
});

describe.each(chinese)('%s', (english, text) => {
  test('has the same places in Chinese', () => {
    expect(placesIn(text)).toEqual(placesIn(english));
  });

  test('has the same names and code in Chinese', () => {
    expect(codeIn(text)).toEqual(codeIn(english));
  });

  test('is written as Chinese is', () => {
    const words = text.replaceAll(/`[^`]*`/g, '`');
    expect(words).not.toMatch(/\.(?:\s|$)|[\u4e00-\u9fff][.,:;?!]/);
    expect(words).not.toMatch(/[\u4e00-\u9fff][A-Za-z\d"`]|[A-Za-z\d"`][\u4e00-\u9fff]/);
    expect(words).not.toMatch(/[A-Za-z\d"`}\u4e00-\u9fff] [，。：；）]|[，。：；（] /);
  });
});

/** The sentences of all templates with the tag `say`. */
function sentencesIn(source: string): string[] {
  const found: string[] = [];
  for (const node of nodesIn(source)) {
    if (node.type !== 'TaggedTemplateExpression' || node.tag?.name !== 'say') continue;
    found.push(catalogueKey(node.quasi?.quasis.map(({ value }) => value.cooked) ?? []));
  }
  return found;
}

interface SomeNode {
  readonly type: string;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] };
}

function nodesIn(source: string): SomeNode[] {
  const found: SomeNode[] = [];
  const open: unknown[] = [
    parse(stripTypeScriptTypes(source), { ecmaVersion: 'latest', sourceType: 'module' }),
  ];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node) found.push(node as SomeNode);
    open.push(...Object.values(node));
  }
  return found;
}

function hasWords(sentence: string): boolean {
  return /[a-z]/i.test(sentence.replaceAll(/\{\d\}/g, ''));
}

function placesIn(sentence: string): string[] {
  return (sentence.match(/\{\d\}/g) ?? []).toSorted();
}

/** What is written in backticks, and inputs in quotes: the same in all languages. */
function codeIn(sentence: string): string[] {
  return [...new Set(sentence.match(/`[^`]+`|"[a-z-]+"/g) ?? [])].toSorted();
}

import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { sep } from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { describe, expect, test } from 'vitest';

/**
 * Every regular expression of src/ against texts that grow: an attacker writes titles, payloads, logs and answers. A text of this length
 * takes a linear pattern a millisecond and a quadratic one hundreds; patterns found by hand with the checker recheck are among the texts.
 */
const length = 30_000;
const maxMs = 170;

const src = new URL('../src/', import.meta.url);

/** Characters that patterns treat differently from others, and what often stands around them. */
const pieces = [
  ...' \t\r\n./\\[](){}<>`*_~!@#$%&;:=,"\'-+|^?0aA中',
  '\u001b]0;',
  '\u001b[',
  '\u0000',
  '![',
  '](',
  '{%',
  '{{',
  '<!--',
  '<details ',
  '</',
  '&#',
  'www.',
  '://',
  'a@',
  'eyJaaaaaaaa-',
  'token=',
  '; a=b',
  '\ufdd0',
  '> ',
  '- ',
  '1. ',
  '# ',
];

interface Pattern {
  readonly place: string;
  readonly regex: RegExp;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => /(?<!\.d)\.ts$/.test(path));
const patterns = files.flatMap((path) => patternsIn(path, readFileSync(new URL(path, src), 'utf8')));

describe('every pattern takes time linear in the text', () => {
  test('and every pattern is found: literals, and those made by `new RegExp` and `unicode`', () => {
    const text =
      "const a: RegExp = /x+/g;\nconst b = unicode(String.raw`[\\p{L}]`, 'u');\nconst c = new RegExp('^y$');";
    expect(patternsIn('x.ts', text).map(({ regex }) => String(regex))).toEqual([
      '/x+/g',
      '/[\\p{L}]/u',
      '/^y$/',
    ]);
    expect(patterns.length).toBeGreaterThan(150);
  });

  test('and a quadratic one is found out', () => {
    // The square of half the length takes a quarter of the time.
    const shorter = pieces.map((piece) => [piece, textsOf(piece, length / 2)] as const);
    expect(slowestPiece(/[.\s]+$/, shorter, maxMs / 4)).toBeDefined();
    expect(slowestPiece(/\r+$/, shorter, maxMs / 4)).toBeDefined();
  });

  test.each(patterns.map(({ place, regex }) => [place, regex] as const))('%s', (_, regex) => {
    expect(slowestPiece(regex)).toBeUndefined();
  });
});

const textsOfPieces = pieces.map((piece) => [piece, textsOf(piece)] as const);

function textsOf(piece: string, chars = length): string[] {
  const many = piece.repeat(chars / piece.length);
  return [`${many}\u0000`, `x${many}\u0000x`];
}

/** The piece whose repetition takes too long, twice, since a busy machine may be slow once. */
function slowestPiece(regex: RegExp, texts = textsOfPieces, limitMs = maxMs): string | undefined {
  const anywhere = new RegExp(regex.source, regex.flags.replace('y', ''));
  const own = regex.source.match(/[\w<>&!@:=-]{2,}/g) ?? [];
  const all = [...texts, ...own.map((piece) => [piece, textsOf(piece)] as const)];
  const isSlow = (text: string) => [1, 2].every(() => cpuMs(anywhere, text) > limitMs);
  return all.find(([, each]) => each.some(isSlow))?.[0];
}

function cpuMs(regex: RegExp, text: string): number {
  const start = process.cpuUsage();
  if (regex.global) text.replace(regex, '');
  else regex.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function patternsIn(path: string, source: string): Pattern[] {
  const tree = parse(stripTypeScriptTypes(source), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
  });
  const found: Pattern[] = [];
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node) {
      const regex = regexOf(node as AnyNode);
      const line = (node as AnyNode).loc?.start.line;
      if (regex) found.push({ place: `${path}:${line} ${String(regex).slice(0, 80)}`, regex });
    }
    open.push(...Object.values(node));
  }
  return found.reverse();
}

/** A literal, or a call whose texts are written out; a pattern that is put together of parts is not. */
function regexOf(node: AnyNode): RegExp | undefined {
  if (node.type === 'Literal' && node.regex) return new RegExp(node.regex.pattern, node.regex.flags);
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const name = node.callee.type === 'Identifier' ? node.callee.name : '';
  if (name !== 'RegExp' && !name.startsWith('unicode')) return undefined;
  const [pattern, flags = ''] = node.arguments.map(textOf);
  return pattern === undefined ? undefined : new RegExp(pattern, flags);
}

function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TaggedTemplateExpression') return node.quasi.quasis[0]?.value.raw;
  return undefined;
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ErrcodeKind, errcodeRow, errcodes } from '../../src/robot/errcodes.ts';

const page = readFileSync(new URL('../../docs/delivery.md', import.meta.url), 'utf8');

const classes: Readonly<Record<string, ErrcodeKind>> = {
  busy: 'busy',
  'rate-limited': 'rate-limited',
  'too long': 'too-long',
  unsafe: 'unsafe',
  'refused, this robot': 'robot',
  'refused, this message': 'message',
};

const rows = [...page.matchAll(/^\| (-?\d[\d, -]*) \| ([^|]+) \|$/gm)].flatMap(([, codes = '', name = '']) =>
  codes.split(', ').map((code) => [Number(code), name] as const),
);

test('the Chinese page has the same errcodes, in the same lines', () => {
  const chinese = readFileSync(new URL('../../docs/delivery.zh-CN.md', import.meta.url), 'utf8');
  const codesIn = (text: string) => [...text.matchAll(/^\| (-?\d[\d, -]*) \|/gm)].map(([, codes]) => codes);
  expect(codesIn(chinese)).toEqual(codesIn(page));
});

test('the page names every class of errcode', () => {
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(Object.keys(classes)));
});

test('the page has every errcode of the table', () => {
  // 310000 has several meanings; the text below the table of the page tells them apart.
  expect(new Set([...rows.map(([code]) => code), 310000])).toEqual(new Set(errcodes));
});

test.each(rows)('errcode %i is %s, whatever its text', (code, name) => {
  expect(errcodeRow(code, '')).toMatchObject({ kind: classes[name], known: true });
});

test.each([130102, 410199])('errcode %i, which nobody has met, is the rate limit by its text', (code) => {
  expect(errcodeRow(code, 'request too frequently')).toMatchObject({ kind: 'rate-limited', known: false });
  expect(errcodeRow(code, 'something else')).toMatchObject({ kind: 'message', known: false });
});

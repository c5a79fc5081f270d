import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

const sign = /\p{Extended_Pictographic}\ufe0f?/gu;

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The signs that the code writes into messages; those in its comments are examples. */
const written = new Set(
  globSync('src/message/**/*.ts', { cwd: root }).flatMap((file) =>
    [
      ...textOf(file)
        .replaceAll(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .matchAll(sign),
    ].map(([found]) => found),
  ),
);

const [, section = ''] = /\n## Signs\n([\s\S]*?)\n## /.exec(textOf('docs/messages.md')) ?? [];
const rows = section.split('\n').filter((line) => /^\| \p{Extended_Pictographic}/u.test(line));
const signOf = (row: string) => row.split(' | ')[0]?.replace('| ', '') ?? '';

test('every sign of a message has its meaning on the page of the messages, in both languages, and no other has', () => {
  const notes = section.slice(section.lastIndexOf('|'));
  const explained = new Set([...rows.map(signOf), ...[...notes.matchAll(sign)].map(([found]) => found)]);
  expect(explained).toEqual(written);
  for (const row of rows)
    expect(row).toMatch(
      /^\| \S+ \| [a-z][^|]{4,} \| \p{Script=Han}[^|]{1,} \| [a-z][^|]{3,} \| \p{Script=Han}[^|]{1,} \|$/u,
    );
});

test('no sign has two meanings', () => {
  expect(new Set(rows.map(signOf)).size).toBe(rows.length);
});

test.each(['README.md', 'README.zh-CN.md'])('%s names each sign of a title in one line', (page) => {
  const line = textOf(page)
    .split('\n')
    .find((text) => text.includes('docs/messages.md#signs'));
  const named = [...(line ?? '').matchAll(sign)].map(([found]) => found);
  // ⏳ stands in a line of one report.
  expect(named).toEqual(rows.map(signOf).filter((one) => one !== '⏳'));
});

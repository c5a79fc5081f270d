import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errcodePage, errcodePages } from '../../scripts/errcodes.ts';
import { errcodeRows, findErrcodeRow } from '../../src/dingtalk/errcodes.ts';

test.each(errcodePages)('docs/%s has the errcodes of the code: else run "npm run fix"', (name) => {
  const { text, url } = errcodePage(name);
  expect(readFileSync(url, 'utf8')).toBe(text);
});

test('a row without texts is the last one of each of its codes, so that "any other text" is true', () => {
  const shadowing = errcodeRows.flatMap(({ codes, texts }, index) =>
    texts === undefined
      ? codes.filter((code) => errcodeRows.slice(index + 1).some((row) => row.codes.includes(code)))
      : [],
  );
  expect(shadowing).toEqual([]);
});

const shown = errcodeRows.flatMap((row) =>
  row.codes.flatMap((code) => (row.texts ?? []).map((text) => ({ code, text, row }))),
);

test.each(shown)(
  'errcode $code with "$text" is diagnosed by the row that shows it',
  ({ code, text, row }) => {
    expect(findErrcodeRow(code, text)).toBe(row);
  },
);

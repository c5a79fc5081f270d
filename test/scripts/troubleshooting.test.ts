import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errcodeWords } from '../../scripts/errcode-words.ts';
import { troubleshootingPage } from '../../scripts/troubleshooting.ts';
import { errcodeRowCount, rowOf } from '../../src/robot/errcodes.ts';

test('every meaning of an errcode has its words once', () => {
  const rows = errcodeWords.map(({ code, says: [text] }) => rowOf(code, text));
  expect(rows).not.toContain(undefined);
  expect(new Set(rows).size).toBe(errcodeWords.length);
  expect(errcodeWords).toHaveLength(errcodeRowCount);
});

test.each(errcodeWords)('all that DingTalk says with $code ($says) has the same cure', ({ code, says }) => {
  expect(new Set(says.map((text) => rowOf(code, text))).size).toBe(1);
});

test.each(['en', 'zh-CN'] as const)(
  'docs: the table of errcodes in %s is that of the code: else run "npm run fix"',
  (language) => {
    const { text, url } = troubleshootingPage(language);
    expect(readFileSync(url, 'utf8')).toBe(text);
  },
);

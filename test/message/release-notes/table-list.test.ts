import { expect, test } from 'vitest';
import { bold, code, md, text } from '../../../src/dingtalk/markdown.ts';
import { tableList } from '../../../src/message/release-notes/html.ts';

const cells = (...words: string[]) => words.map((word) => text(word));

test.each([
  ['three columns', ['Name', 'Size', 'Sum'], [['a', '1', '2']], '- **a** · Size: 1 · Sum: 2'],
  ['two columns, whose names say little', ['Name', 'Size'], [['a', '1']], '- **a** · 1'],
  ['one column', ['Name'], [['a'], ['b']], '- **a**\n- **b**'],
  ['a column without a name', ['', '', 'Sum'], [['a', '1', '2']], '- **a** · 1 · Sum: 2'],
  ['an empty cell', ['Name', 'Size', 'Sum'], [['a', '', '2']], '- **a** · Sum: 2'],
  ['empty cells only', ['Name', 'Size', 'Sum'], [['a', '', '']], '- **a**'],
  [
    'a row longer than the names',
    ['Name', 'Size', 'Sum'],
    [['a', '1', '2', '3']],
    '- **a** · Size: 1 · Sum: 2 · 3',
  ],
  ['a row shorter than the names', ['Name', 'Size', 'Sum'], [['a']], '- **a**'],
  ['an empty first cell', ['Name', 'Size', 'Sum'], [['', '1', '2']], '-  · Size: 1 · Sum: 2'],
  ['a row without cells', ['Name'], [[], ['a']], '- **a**'],
  ['no rows', ['Name'], [], ''],
])('%s', (_, names, rows, markdown) => {
  expect(
    tableList(
      cells(...names),
      rows.map((row) => cells(...row)),
    ).source,
  ).toBe(markdown);
});

test('the first cell has no emphasis in its own, and keeps an asterisk that is text', () => {
  const row = [md`${bold('a')} *b* ${'2*3'}`, code('x')];
  expect(tableList([], [row]).source).toBe('- **a b 2\\*3** · `x`');
});

import { expect, test } from 'vitest';
import { withLineBreaks } from '../../src/dingtalk/line-breaks.ts';

test('a line end between two lines of text becomes a break', () => {
  expect(withLineBreaks('one\ntwo\nthree')).toBe('one  \ntwo  \nthree');
  expect(withLineBreaks('> one\n> two')).toBe('> one  \n> two');
  expect(withLineBreaks('- one\n  more of it')).toBe('- one  \n  more of it');
  expect(withLineBreaks('The year was\n2026. A year')).toBe('The year was  \n2026. A year');
});

test('one space before the line end is not left beside the two', () => {
  expect(withLineBreaks('one \ntwo')).toBe('one  \ntwo');
});

test.each([
  ['a break that is there', 'one  \ntwo'],
  ['paragraphs', 'one\n\ntwo'],
  ['a quoted blank line', '> one\n>\n> two'],
  ['headings', '### one\ntwo\n\nthree'],
  ['a heading below a line', 'one\n## two'],
  ['a list', '- one\n- two\n  - three\n* four'],
  ['a numbered list', '1. one\n2. two'],
  ['a fence', '```sh\none\ntwo\n```'],
  ['a longer fence with a short one in it', '````\n```\none\n```\ntwo\n````'],
  ['a fence of tildes', '~~~\none\n```\ntwo\n~~~'],
  ['a quoted fence', '> ```\n> one\n> two\n> ```'],
  ['a fence without an end', '```\none\ntwo'],
  ['a table', '| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |'],
  ['a table without outer bars', 'a | b\n--- | ---\n1 | 2'],
])('%s stays as it is', (_, markdown) => {
  expect(withLineBreaks(markdown)).toBe(markdown);
});

test('text after a fence has its breaks again', () => {
  expect(withLineBreaks('```\na\n```\nb\nc')).toBe('```\na\n```\nb  \nc');
});

test('line ends of every system are read', () => {
  expect(withLineBreaks('one\r\ntwo\rthree\r\n\r\nfour')).toBe('one  \ntwo  \nthree\n\nfour');
});

test.each([
  // A fence ends with its own marks alone, at least as many.
  ['```\na\n~~~\nb', '```\na\n~~~\nb'],
  ['```\na\n``` js\nb', '```\na\n``` js\nb'],
  ['```\na\n````\nb\nc', '```\na\n````\nb  \nc'],
  ['````\na\n```\nb\nc', '````\na\n```\nb\nc'],
  ['```\na\n``` \nb\nc', '```\na\n``` \nb  \nc'],
  ['a ```\nb', 'a ```  \nb'],
  ['~~a\nb', '~~a  \nb'],
  ['a\n```\nb\n```', 'a\n```\nb\n```'],
  // A table has a delimiter row below a row.
  ['a | b\nc | d', 'a | b  \nc | d'],
  ['a\n---|---\nb', 'a  \n---|---  \nb'],
  ['a | b\n- x | y\nc', 'a | b\n- x | y  \nc'],
  ['a | b\n|:|\nc', 'a | b  \n|:|  \nc'],
  ['a | b\n---|---\n1 | 2\nc\nd', 'a | b\n---|---\n1 | 2\nc  \nd'],
  ['|---|\na\nb', '|---|  \na  \nb'],
  ['x\na | b\n---|---\n1 | 2', 'x\na | b\n---|---\n1 | 2'],
  // A heading has its marks at the start, and a space or nothing after them.
  ['#\na', '#\na'],
  ['#a\nb', '#a  \nb'],
  ['a # b\nc', 'a # b  \nc'],
  ['####### a\nb', '####### a  \nb'],
  ['> # a\n> b', '> # a\n> b'],
  // An item begins with its mark and a space.
  ['a\n- b', 'a\n- b'],
  ['a\n-b', 'a  \n-b'],
  ['a\nb - c', 'a  \nb - c'],
  ['- a\n10. b', '- a\n10. b'],
  ['10) a\n11) b', '10) a\n11) b'],
  ['10) a\nb 11) c', '10) a  \nb 11) c'],
  ['see 1. a\n2. b', 'see 1. a  \n2. b'],
  ['a\n1.b', 'a  \n1.b'],
  ['  a\nb', '  a  \nb'],
])('%j is written as %j', (markdown, written) => {
  expect(withLineBreaks(markdown)).toBe(written);
});

import { describe, expect, test } from 'vitest';
import {
  bold,
  code,
  heading,
  join,
  lines,
  list,
  type Markdown,
  type Maybe,
  md,
  paragraphs,
  quote,
  quoted,
  text,
} from '../../src/dingtalk/markdown.ts';

const gap = '\u200a';
const empty = text('');

describe('md', () => {
  test('takes its own words as markup and its values as text', () => {
    expect(md`**${'*a*'}** by ${bold('b')} ${7}`.source).toBe('**\\*a\\*** by **b** 7');
  });

  test('escapes a value as it must be where it stands', () => {
    expect(md`${'# a'}`.source).toBe('\\# a');
    expect(md`- ${'1. a'}`.source).toBe('- 1\\. a');
    expect(md`> > ${'- a'}`.source).toBe('> > \\- a');
    expect(md`a\n${'# a'}`.source).toBe('a\n\\# a');
    expect(md`a ${'# a'}`.source).toBe('a # a');
  });

  test('parts two values that would be a link or a mention together', () => {
    expect(md`${'!'}${'[a]'}`.source).toBe(`!${gap}[a]`);
    expect(md`${'[a]'}${'(b)'}`.source).toBe(`[a]${gap}(b)`);
    expect(md`${'a'}${'b'}`.source).toBe('ab');
    expect(md`${'https:'}//x`.source).toBe(`https:${gap}//x`);
  });

  test('cannot be used as a string', () => {
    expect(() => `${text('a')}`).toThrow('Markdown was used as a string');
  });
});

describe('pieces that are missing leave no separator', () => {
  const pieces: Maybe[] = [undefined, 'a', '', empty, md`b`, undefined, 0, ''];
  test.each<[string, (...given: Maybe[]) => Markdown, string]>([
    ['join', (...given) => join(' · ', ...given), 'a · b · 0'],
    ['lines', lines, 'a  \nb  \n0'],
    ['paragraphs', paragraphs, 'a\n\nb\n\n0'],
    ['list', list, '- a\n- b\n- 0'],
  ])('%s', (_, made, source) => {
    expect(made(...pieces).source).toBe(source);
    expect(made(undefined, '', empty).source).toBe('');
  });
});

describe('pieces of a line or of several', () => {
  test('are escaped for the start of a line where they stand there', () => {
    expect(lines('# a', '# b').source).toBe('\\# a  \n\\# b');
    expect(join(' · ', '# a', '# b').source).toBe('\\# a · # b');
    expect(join('\n', 'a', '- b').source).toBe('a\n\\- b');
    expect(list('# a', '- b').source).toBe('- \\# a\n- \\- b');
    expect(join('', md`- `, '# a').source).toBe('- \\# a');
  });

  test('are parted from each other and from their separator', () => {
    expect(join('', '!', '[a]').source).toBe(`!${gap}[a]`);
    expect(join('/', '/', 'a').source).toBe(`/${gap}/a`);
    expect(join(':', 'a', md`//b`).source).toBe(`a:${gap}//b`);
    expect(join(' ', '[a]', '(b)').source).toBe(`[a] ${gap}(b)`);
    expect(join(' · ', '!', '[a]').source).toBe('! · [a]');
  });
});

describe('a quote', () => {
  test('has its mark on each line, and no space after it on an empty one', () => {
    expect(quote(paragraphs('a', '# b')).source).toBe('> a\n>\n> \\# b');
    expect(quote('# a').source).toBe('> \\# a');
  });

  test('of somebody’s words has their first lines, and dots if there are more', () => {
    expect(quoted('a\n\n \r\nb\u2028c', 3)?.source).toBe('> a  \n> b  \n> c');
    expect(quoted('a\nb\nc', 2)?.source).toBe('> a  \n> b  \n> …');
    expect(quoted('# a', 2)?.source).toBe('> \\# a');
  });

  test('cuts a long line, and says if words were left out', () => {
    expect(quoted('abcd\nef', 2, 3)?.source).toBe('> abc…  \n> e  \n> …');
    expect(quoted('abc', 1, 3)?.source).toBe('> abc');
    expect(quoted('abcd', 1, 3)?.source).toBe('> abc  \n> …');
  });

  test.each(['', ' ', '\n\r\n \u2029'])('of %j is none', (words) => {
    expect(quoted(words, 3)).toBeUndefined();
  });
});

test('a heading has its level, and its words no marks of their own', () => {
  expect(heading(3, '# a').source).toBe('### \\# a');
  expect(heading(1, md`**a**`).source).toBe('# **a**');
});

test('emphasis and code of nothing are nothing', () => {
  expect([bold('').source, bold(empty).source, code('').source, code(' ').source]).toEqual(['', '', '', '']);
  expect([bold('a').source, code('a').source, code(7).source]).toEqual(['**a**', '`a`', '`7`']);
  expect(code('a`b').source).toBe("`a'b`");
});

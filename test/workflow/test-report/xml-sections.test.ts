import { describe, expect, test } from 'vitest';
import { divideXml } from '../../../src/workflow/test-report/junit.ts';

/** What is passed on of a text that arrives in chunks of this size. */
function sectionsOf(text: string, size = text.length): { markup: string; cdata: string } {
  let [markup, cdata] = ['', ''];
  const write = divideXml({
    markup: (part) => {
      markup += part;
    },
    cdata: (part) => {
      cdata += part;
    },
  });
  for (let at = 0; at < text.length; at += size) write(text.slice(at, at + size));
  return { markup, cdata };
}

describe('comments and declarations are left out, and CDATA is text', () => {
  test.each([
    ['elements and text', '<a b="c">d &amp; e</a>', '<a b="c">d &amp; e</a>', ''],
    ['CDATA', '<a><![CDATA[<b> ]] > ]>]]></a>', '<a></a>', '<b> ]] > ]>'],
    ['two sections of CDATA', '<![CDATA[a]]>b<![CDATA[c]]>', 'b', 'ac'],
    ['a comment', 'a<!-- <b> - -- > <![CDATA[c]]> -->d', 'ad', ''],
    ['an empty comment', 'a<!---->d', 'ad', ''],
    ['an instruction', '<?xml version="1.0"?><a/><?p ? > ?>b', '<a/>b', ''],
    ['a declaration', '<!DOCTYPE a SYSTEM "a.dtd"><a/>', '<a/>', ''],
    [
      'a declaration with a subset',
      '<!DOCTYPE a [<!ENTITY b "<c>"><!-- ] > -->]><a>[d]</a>',
      '<a>[d]</a>',
      '',
    ],
    ['a declaration with nothing in its subset', '<!DOCTYPE a []><a/>', '<a/>', ''],
    ['brackets after a declaration', '<!DOCTYPE a><a>[b]>c</a>', '<a>[b]>c</a>', ''],
    ['what only begins like a section', '<!DOC><!-<![CDATA a<', '<!DOC><!-<![CDATA a', ''],
  ])('%s', (_, text, markup, cdata) => {
    expect(sectionsOf(text)).toEqual({ markup, cdata });
    for (let size = 1; size < text.length; size += 1)
      expect(sectionsOf(text, size)).toEqual({ markup, cdata });
  });

  test('of a section without an end what can be shown', () => {
    expect(sectionsOf('a<![CDATA[bcd]')).toEqual({ markup: 'a', cdata: 'bc' });
    expect(sectionsOf('a<!-- b')).toEqual({ markup: 'a', cdata: '' });
  });
});

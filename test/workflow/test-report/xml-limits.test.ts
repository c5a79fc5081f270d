import { fc, test as property } from '@fast-check/vitest';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { limitTags, xmlLimits } from '../../../src/workflow/test-report/xml-limits.ts';

/** What is passed on of a text that arrives in chunks of this size. */
function passedOf(text: string, size = text.length): string {
  let passed = '';
  const add = (part: string) => {
    passed += part;
  };
  const { write, end } = limitTags({ markup: add, text: add });
  for (let at = 0; at < text.length; at += size) write(text.slice(at, at + size));
  end();
  return passed;
}

const x = (chars: number) => 'x'.repeat(chars);
const { tag, name, value } = xmlLimits;

describe('is cut, and what stands around it stays', () => {
  test.each([
    ['a value', `<a b="${x(value + 5)}" c='d'/>e`, `<a b="${x(value)}" c='d'/>e`],
    ['a value with marks in it', `<a b='"></a>${x(value)}'>`, `<a b='"></a>${x(value - 6)}'>`],
    ['a name', `<${x(name + 5)} b="c"></${x(name + 5)}>`, `<${x(name - 1)} b="c"></${x(name - 2)}>`],
    ['a name without attributes', `<${x(name + 5)}/>`, `<${x(name - 1)}/>`],
    ['a tag', `<a ${x(tag)}/>b`, `<a ${x(tag - 3)}/>b`],
    ['a tag without a value', `<a ${x(tag)} b="c" / >d`, `<a ${x(tag - 3)}/>d`],
    ['a value at the end of a tag', `<a ${x(tag - 6)} b="cdef" g="h">i`, `<a ${x(tag - 6)} b=>i`],
    ['a reference in a value', `<a b="&#${'0'.repeat(value)};"/>`, `<a b="&#${'0'.repeat(value - 2)}"/>`],
    ['a declaration', `<!x ${x(tag)}>b`, `<!x ${x(tag - 4)}>b`],
  ])('%s', (_, text, passed) => {
    expect(passedOf(text)).toBe(passed);
    expect(passedOf(text, 1_009)).toBe(passed);
  });
});

test.each([
  ['a&lt;&gt;&amp;&quot;&apos;&#65;&#x41;&#X4a;b', 'a<>&"\'AAJb'],
  ['&nbsp;&;&#;&#x;&#65 &Lt;', '&nbsp;&;&#;&#x;&#65 &Lt;'],
  ['&#0;&#xD800;&#x110000;&#99999999999;', '\uFFFD'.repeat(4)],
  ['&#128512;', '😀'],
  ['a && b &', 'a && b &'],
  ['?a=1&token=x;y&&lt;', '?a=1&token=x;y&<'],
  ['a&#6', 'a&#6'],
  [`&#${'0'.repeat(61)}65;`, `&#${'0'.repeat(61)}65;`],
  [`&#${'0'.repeat(60)}65;`, 'A'],
])('references in text are read, and what is none stays: %s', (text, passed) => {
  for (let size = 1; size <= text.length; size += 1) expect(passedOf(text, size)).toBe(passed);
});

/** What a reader sees of a text that is parsed in chunks. */
function readOf(text: string, size: number, isLimited: boolean): string {
  let read = '';
  const add = (part: string) => {
    read += part;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => add(JSON.stringify([name, attributes])),
      ontext: add,
      onclosetag: (name) => add(`</${name}>`),
    },
    { xmlMode: true },
  );
  const { write, end } = isLimited
    ? limitTags({ markup: (part) => parser.write(part), text: add })
    : { write: (part: string) => parser.write(part), end: () => undefined };
  for (let at = 0; at < text.length; at += size) write(text.slice(at, at + size));
  end();
  parser.end();
  return read;
}

const pieces = [
  '<a>',
  '</a>',
  '<a/>',
  '<a b="c&amp;>" d=\'"\'>',
  '<a b = "c" />',
  '&lt;',
  '&amp;',
  '大',
  'x y',
  ' & ',
  ';',
  '"',
  '=',
];

property.prop([fc.array(fc.constantFrom(...pieces)), fc.integer({ min: 1, max: 9 })])(
  'a reader sees the same of what is within the limits',
  (parts, size) => {
    const text = parts.join('');
    expect(readOf(text, size, true)).toBe(readOf(text, text.length || 1, false));
  },
);

/** Characters that the parser has not let go after the last chunk. */
function heldBy(parser: Parser): number {
  const { buffers, attribvalue, attribname } = parser as unknown as Record<string, string[] & string>;
  return (
    (buffers as unknown as string[]).reduce((sum, one) => sum + one.length, 0) +
    (attribvalue as string).length +
    (attribname as string).length
  );
}

property.prop([
  fc.array(
    fc.constantFrom('<', '>', '<!>', '/', 'a', ' ', '=', '"', "'", '&', '#', '!', '=b', '<a b="', "<a b='>"),
    { maxLength: 12 },
  ),
  fc.constantFrom('x', '0', '大', ' ', '&lt;', '"', '=""', ' a=""', 'a ', "'", '&', '/'),
])('whatever comes before it, nothing makes the parser hold much more than a tag', (parts, filling) => {
  const parser = new Parser({ onopentag() {}, ontext() {} }, { xmlMode: true });
  const { write } = limitTags({ markup: (part) => parser.write(part), text: () => undefined });
  write(parts.join(''));
  const chunk = filling.repeat(50_000);
  for (let written = 0; written < 1_200_000; written += chunk.length) write(chunk);
  expect(heldBy(parser)).toBeLessThan(2 * xmlLimits.tag + 400_000);
});

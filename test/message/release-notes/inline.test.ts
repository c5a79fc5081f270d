import { expect, test } from 'vitest';
import { notes } from './reading.ts';

const a = 'https://a.example/';

test.each([
  ['bold, italic and struck', '**a** *b* ~~c~~', '**a** *b* ~~c~~'],
  ['other marks for the same', '__a__ _b_', '**a** *b*'],
  ['one in another', '**a *b* c**', '**a *b* c**'],
  ['one around an empty tag', 'a **<kbd></kbd>** b', 'a  b'],
  ['several lines, each complete', '**a *b\nc* d**', '**a *b***  \n***c* d**'],
  ['several lines by a tag', '*a<br>b*', '*a*  \n*b*'],
  ['a hard break', '*a  \nb*', '*a*  \n*b*'],
  ['one that ends before the line does', '**a** *b* c\nd', '**a** *b* c  \nd'],
  ['one that ends in another', '**a *b* c\nd**', '**a *b* c**  \n**d**'],
  ['two that touch', '**a**_b_', '**a***b*'],
  ['code in it', '**`a`**', '**`a`**'],
  ['a heading that is bold in part', '# a **b** *c*', '**a b *c***'],
])('emphasis: %s', (_, source, markdown) => {
  expect(notes(source)).toBe(markdown);
});

test.each([
  ['of markdown', `[w](${a})`, `[w](${a})`],
  ['with emphasis inside, which it loses', `[a **b** c](${a})`, `[a b c](${a})`],
  ['with code inside', `[\`a\`](${a})`, `[a](${a})`],
  ['with a tag inside', `[a <b>b</b>](${a})`, `[a b](${a})`],
  ['between words', `x [w](${a}) y`, `x [w](${a}) y`],
  [
    'of HTML whose words show the end of a link',
    `<a href="${a}">x \`</a>\` y</a> z`,
    `[x &lt;/a> y](${a}) z`,
  ],
  ['two that touch', `[v](${a})[w](${a})`, `[v](${a})[w](${a})`],
  ['two in one line', `[v](${a}) [w](${a})`, `[v](${a}) [w](${a})`],
  ['of HTML', `x <a href="${a}">w</a> y`, `x [w](${a}) y`],
  ['of HTML with capitals and a space at its end', `<A HREF="${a}">w</A > y`, `[w](${a}) y`],
  ['of HTML with emphasis inside', `x <a href="${a}">v **w**</a> y`, `x [v w](${a}) y`],
  ['two of HTML', `x <a href="${a}">v</a> <a href="${a}">w</a>`, `x [v](${a}) [w](${a})`],
  ['of HTML without an end, and the words after it', `x <a href="${a}">w`, `x [a.example](${a})w`],
  [
    'of HTML without an end after one that has',
    `x <a href="${a}">v</a> <a href="${a}"> w`,
    `x [v](${a}) [a.example](${a}) w`,
  ],
  [
    'of markdown after one of HTML without an end',
    `x <a href="${a}"> [w](${a})`,
    `x [a.example](${a}) [w](${a})`,
  ],
  ['of HTML whose end has another name', `x <a href="${a}">v</abbr> w</a>`, `x [v w](${a})`],
  ['of HTML without an address', 'x <a name="y">w</a>', 'x w'],
  ['in angle brackets', `<${a}>`, `[a.example](${a})`],
])('a link: %s', (_, source, markdown) => {
  expect(notes(source)).toBe(markdown);
});

test.each([
  [
    'a picture of a tag between words',
    'x <img alt="a" src="https://github.com/a.png"> y',
    'x ![a](https://github.com/a.png) y',
  ],
  [
    'a picture with emphasis in its words',
    '![a *b*](https://github.com/a.png)',
    '![a \\*b\\*](https://github.com/a.png)',
  ],
  ['an escape that is not needed', '1 \\* 2', '1 * 2'],
  ['an escape that is needed', '\\*a\\*', '\\*a\\*'],
  ['a mark at the start of a later line', 'a\n\\# b', 'a  \n\\# b'],
  ['a mark at the start of a line, after emphasis', '*a* # b', '*a* # b'],
  ['a mark at the start of the first line', '\\# a\nb', '\\# a  \nb'],
  ['an escaped tag of a picture', 'a \\<img alt=shot> b', 'a &lt;img alt=shot> b'],
  ['an escaped line break', 'a \\<br> b', 'a &lt;br> b'],
  ['spaces around the tag of a line break', 'a <br> b', 'a  \nb'],
  ['an unknown tag', 'a <x-y>b</x-y>', 'a b'],
  ['a comment', 'a<!-- b --> c', 'a c'],
  ['spaces at the ends of lines', 'a \n b', 'a  \nb'],
])('%s', (_, source, markdown) => {
  expect(notes(source)).toBe(markdown);
});

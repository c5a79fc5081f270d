import { describe, expect, test } from 'vitest';
import { browserUrl } from '../../../src/dingtalk/link.ts';
import { htmlText, tagIn } from '../../../src/message/release-notes/html.ts';

const origin = { repository: 'octo/hello', serverUrl: 'https://github.com' };
const textOf = (html: string) => htmlText(html, origin).source;
const picture = 'https://raw.githubusercontent.com/octo/hello/main/a.png';

describe('elements', () => {
  test.each([
    ['text', 'a b', 'a b'],
    ['white space', '<p>\n  a\n  b\t c\n</p>', 'a b c'],
    ['blocks on lines of their own', '<p>a</p><div>b</div>c<hr>d', 'a  \nb  \nc  \nd'],
    ['a block in the midst of text', 'a<p>b</p>c', 'a  \nb  \nc'],
    ['an empty block', '<p>a</p><p> </p><p>b</p>', 'a  \nb'],
    ['a line break', 'a<br>b<br/>c', 'a  \nb  \nc'],
    ['a line break in an emphasis, where no line may end', '<b>a<br>b</b>', '**a b**'],
    ['emphasis', '<b>a</b> <strong>b</strong>', '**a** **b**'],
    ['emphasis in emphasis', '<b>a <strong>b</strong> c</b>', '**a b c**'],
    ['an empty emphasis', 'a <b> </b>b', 'a b'],
    ['headings, summaries and terms', '<h2>a</h2><summary>b</summary><dt>c</dt>', '**a**  \n**b**  \n**c**'],
    ['a list', '<ul><li>a</li><li>b</li></ul>', '• a  \n• b'],
    ['code', 'run <code> npm  ci </code>', 'run `npm ci`'],
    ['code that holds other elements', '<code>a <b>b</b></code>', '`a b`'],
    ['a link', '<a href="https://a.example">words</a>', `[words](${browserUrl('https://a.example/')})`],
    [
      'a link around an emphasis',
      '<a href="https://a.example"><b>w</b></a>',
      `[w](${browserUrl('https://a.example/')})`,
    ],
    [
      'a link without words',
      '<a href="https://github.com/octo/hello/pull/7"></a>',
      `[#7](${browserUrl('https://github.com/octo/hello/pull/7')})`,
    ],
    ['a link that may not be one', '<a href="javascript:x">words</a>', 'words'],
    ['a link without an address', '<a name="x">words</a>', 'words'],
    ['a picture', `<img src="${picture}" alt="shot">`, `![shot](${picture})`],
    ['a picture of another host', '<img src="https://a.example/x.png" alt="shot">', 'shot'],
    ['an element that is unknown', '<blink>a</blink> b', 'a b'],
    ['an element that is not closed', 'a <b>b', 'a **b**'],
    ['an end without a beginning', 'a</b> b</p>c', 'a b  \nc'],
    ['an end of an outer element', '<b>a <code>b</b> c', '**a `b`** c'],
    ['references', 'a &amp; b &lt;c&gt; &#42;d&#42; &hearts;', 'a & b &lt;c> \\*d\\* ♥'],
    ['a mark at the start of a line', '<p># a</p><p>- b</p>', '\\# a  \n\\- b'],
    ['a mention', 'by @mona', 'by mona'],
    ['an emoji by its name', ':rocket: a', '🚀 a'],
    ['a comment', 'a<!-- b -->c', 'ac'],
    ['nothing', '<p></p>', ''],
  ])('%s: %s', (_, html, markdown) => {
    expect(textOf(html)).toBe(markdown);
  });

  test.each(['script', 'style', 'template', 'title', 'noscript', 'svg'])(
    '%s is not shown, what follows is',
    (name) => {
      expect(textOf(`a <${name}>b <${name}>c</${name}></${name}> d`)).toMatch(/^a\s+d$/);
    },
  );
});

describe('a table', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  test('is a list whose first row names the columns', () => {
    const head = '<tr><th>Name</th><th>Size</th><th>Sum</th></tr>';
    expect(textOf(`<table>${head}${row('a', '1', '<code>x</code>')}${row('b', '', '2')}</table>`)).toBe(
      '- **a** · Size: 1 · Sum: `x`\n- **b** · Sum: 2',
    );
  });

  test('stands as a block between the text before and after it', () => {
    expect(textOf(`a<table>${row('x', 'y')}${row('b', 'c')}</table>d`)).toBe('a\n\n- **b** · c\n\nd');
  });

  test('in a table is its text', () => {
    const inner = `<table>${row('c', 'd')}</table>`;
    expect(textOf(`<table>${row('x', 'y')}${row('b', inner)}</table>`)).toContain('c');
  });

  test('without a row is nothing, and text between its rows follows it', () => {
    expect(textOf('a<table></table>b')).toBe('a\n\nb');
    expect(textOf(`<table>lost${row('x', 'y')}lost${row('b', 'c')}</table>`)).toBe(
      '- **b** · c\n\nlost  \nlost',
    );
  });

  test('cells without a table are text', () => {
    expect(textOf('<td>a</td> <td>b</td>')).toBe('a b');
  });
});

test('deep elements are their text, and take time linear in them', () => {
  expect(textOf(`${'<b>'.repeat(100)}a${'</b>'.repeat(100)}`)).toBe('**a**');
  expect(textOf(`${'<code>'.repeat(30)}a`)).toContain('a');
});

test.each([
  ['<a href="x">', { name: 'a', attributes: { href: 'x' } }],
  ['<IMG SRC=x>', { name: 'img', attributes: { src: 'x' } }],
  ['<br/>', { name: 'br', attributes: {} }],
  ['<a><b>', { name: 'a', attributes: {} }],
  ['</a>', undefined],
  ['<!-- a -->', undefined],
  ['text', undefined],
])('the tag in %s is %j', (html, tag) => {
  expect(tagIn(html)).toEqual(tag);
});

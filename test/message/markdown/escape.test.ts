import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInline, escapeLine, oneLine, plainText } from '../../../src/message/markdown/escape.ts';
import { allowedUrl, browserUrl, buttonUrl, link, targetOf } from '../../../src/message/markdown/link.ts';
import { code, join, lines, Markdown, md, quoted, text } from '../../../src/message/markdown/markdown.ts';
import { ownList } from '../hostile.ts';
import { findingsIn, lenientFindingsIn, markupIn, wordsIn } from '../oracle.ts';

test.each([
  'fix: handle a.b-c (#42)',
  'Merge pull request #42 from octo/snake_case_name',
  'a -> b => c, a < b && c > d',
  'chore(deps): bump actions/checkout from 4.1.0 to 4.2.0',
  'feat!: drop Node 20 + 22',
  'R&D budget 5% ~5 min',
  'C:\\path\\file.ts',
  '[skip ci] tidy',
  '修复：处理空数据（#42）',
  'emoji 👨‍👩‍👧 ✅ ❤️ 🇨🇳 stay',
  'نص عربي',
  'naïve café',
])('ordinary text stays as it is: %s', (ordinary) => {
  expect(escapeLine(ordinary)).toBe(ordinary);
});

test.each([
  ['**bold**', '\\*\\*bold\\*\\*'],
  ['`code`', '\\`code\\`'],
  ['<b>', '&lt;b>'],
  ['&lt;', '&amp;lt;'],
  ['_emphasis_', '\\_emphasis\\_'],
])('what would be markup is escaped: %s', (given, escaped) => {
  expect(escapeInline(given)).toBe(escaped);
});

test.each(['# x', '- x', '+ x', '1. x', '2) x', '> x', '---', '===', '| a |', '[x] a'])(
  'what would be a block is text at the start of a line and untouched within it: %s',
  (given) => {
    expect(markupIn(escapeLine(given))).toEqual([]);
    expect(md`a ${given}`.source).toBe(`a ${given}`);
  },
);

test('a reader sees the words of a text, apart from the gaps that keep it from being a link', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '*', '_', '`', '\\', '&', '<', '>', '~', '#', '-', '.'),
  });
  fc.assert(
    fc.property(words, (given) => {
      expect(wordsIn(text(`x${given}x`).source)).toBe(oneLine(`x${given}x`));
    }),
  );
});

const pieces = [
  ...'[ ] ( ) < > ! * _ ` ~ ~~ \\ # - + . : / // @ & &lt; &#60; ; | = " ^ { $ [x]: ]('.split(' '),
  ...'www www. https: https://e.x a b 1 é 中'.split(' '),
  ...[' ', '  ', '\n', '\t', '\u00a0', '\u200b'],
];

test('no mixture of marks, addresses and Unicode becomes a link, in any place, next to anything', () => {
  const piece = fc.constantFrom(...pieces);
  const hostile = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const sources = [
        text(a),
        md`${a}${b}`,
        md`**${a}**: ${b}`,
        join('', a, b, a),
        md`> ${a} (${b})`,
        quoted(a + b, 9) ?? text(''),
        lines(a, b),
        md`${code(a)} ${b} ${code(b)}`,
      ].map(({ source }) => source);
      expect(sources.flatMap(findingsIn)).toEqual([]);
      expect(sources.flatMap(lenientFindingsIn)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the oracle finds what is not escaped', () => {
  const caught = ownList.filter((hostile) => findingsIn(hostile).length > 0);
  expect(caught.length).toBeGreaterThan(20);
});

test('Markdown in a plain string is told as a bug', () => {
  expect(() => `${text('a')}`).toThrow('Markdown was used as a string');
});

test('missing pieces leave no trace', () => {
  expect(join(' · ', 'a', undefined, '', text(''), 'b').source).toBe('a · b');
});

test('someone’s words are quoted line by line, with dots when there are more', () => {
  expect(quoted('# one\r\n\r\ntwo\nthree', 2)?.source).toBe('> \\# one  \n> two  \n> …');
  expect(quoted(' \n ', 2)).toBeUndefined();
});

test.each([
  ['https://github.com/octo/hello', 'https://github.com/octo/hello'],
  ['http://ghes.example/octo', 'http://ghes.example/octo'],
  ['http://github.com', undefined],
  ['dtmd://dingtalkclient/sendMessage?content=x', undefined],
  ['dingtalk://dingtalkclient/page/link?url=x', undefined],
  ['javascript:alert(1)', undefined],
  ['https://user:pass@github.com', undefined],
  ['/relative', undefined],
  ['', undefined],
  [`https://github.com/${'a'.repeat(3_000)}`, undefined],
])('only https and the server’s own http may be linked to: %s', (url, expected) => {
  expect(allowedUrl(url, 'http://ghes.example')).toBe(expected);
});

test('a link that is not allowed leaves its words', () => {
  expect(link('Run', 'javascript:alert(1)').source).toBe('Run');
  expect(link('Run', undefined).source).toBe('Run');
});

test('a link opens in the browser, and its address survives the way there', () => {
  const url = 'https://github.com/octo/hello/compare/a...b?x=(1)&y=*_~\'"#L1';
  expect(new URL(browserUrl(url)).searchParams.get('url')).toBe(url);
  expect(new URL(browserUrl(url)).searchParams.get('pc_slide')).toBe('false');
  expect(targetOf(browserUrl(url))).toBe(url);
  expect(browserUrl(url)).toMatch(/^[^\s()<>*]+$/);
});

test('a button opens the browser on PC and the page on phones', () => {
  const url = 'https://github.com/octo/hello?a=1&b=2';
  const query = new URL(buttonUrl(url)).searchParams;
  expect(query.get('pcLink')).toBe(browserUrl(url));
  expect(query.get('mobileLink')).toBe(url);
});

test('text of several lines keeps its lines and parts the schemes that act inside DingTalk', () => {
  expect(plainText('a\r\nb\u2028c dtmd://x https://y')).toBe('a\nb\nc dtmd:\u200a//x https://y');
});

test('a vouched source is kept to the letter', () => {
  expect(md`${Markdown.trusted('**a**')} b`.source).toBe('**a** b');
});

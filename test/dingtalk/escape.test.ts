import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeCode,
  escapeInline,
  escapeLine,
  escapeLinkWords,
  gapBetween,
  oneLine,
  plainText,
} from '../../src/dingtalk/escape.ts';
import { allowedUrl, browserUrl, buttonUrl, link, linkTarget } from '../../src/dingtalk/link.ts';
import { code, join, lines, Markdown, md, quoted, text } from '../../src/dingtalk/markdown.ts';
import { ownList } from '../message/hostile.ts';
import { findingsIn, lenientFindingsIn, markupIn, wordsIn } from '../message/oracle.ts';

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

test('Markdown in a plain string is reported as a bug', () => {
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
  expect(linkTarget(browserUrl(url))).toBe(url);
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

const gap = '\u200a';

describe('inside a line', () => {
  test.each([
    // A backslash before punctuation, or at the end, where the next piece may begin with some.
    ['a\\*b', 'a\\\\\\*b'],
    ['a\\', 'a\\\\'],
    ['C:\\path', 'C:\\path'],
    ['a & b', 'a & b'],
    ['&amp; &#60; &x y;', '&amp;amp; &amp;#60; &x y;'],
    ['a <b', 'a &lt;b'],
    ['a < b', 'a < b'],
    ['a <', 'a &lt;'],
    ['`a`', '\\`a\\`'],
    ['~~a~~ b~', '\\~\\~a\\~\\~ b\\~'],
    ['~5 min', '~5 min'],
    ['2 * 3 ** 4', '2 * 3 ** 4'],
    ['2 *3 4* 5**6', '2 \\*3 4\\* 5\\*\\*6'],
    ['a_b__c _d_ é_é', 'a_b__c \\_d\\_ é_é'],
    ['_', '\\_'],
    ['a [b] c', 'a [b] c'],
    ['a [b', 'a ［b'],
    ['[a [b] c', '［a [b] c'],
    ['a ] b [', 'a ] b ［'],
    ['[a](b) [a] (b) [a]: b [a][b]', `[a]${gap}(b) [a]${gap} (b) [a]${gap}: b [a]${gap}[b]`],
    ['![a]', `!${gap}[a]`],
    ['https://a.example', `https:/${gap}/a.example`],
    ['///', `/${gap}/${gap}/`],
    ['www.a WWW.a', `www${gap}.a WWW${gap}.a`],
    ['mona@corp.example mona@corp', `mona@${gap}corp.example mona@corp`],
    ['mailto:a xmpp:a', `mailto:${gap}a xmpp:${gap}a`],
    ['dingtalk://a dtmd://a eapp://a', `dingtalk:${gap}/${gap}/a dtmd:${gap}/${gap}/a eapp:${gap}/${gap}/a`],
    ['dingtalk:a', 'dingtalk:a'],
    [
      '@all @ALL @allow @所有人 @13800138000 @+852-1234567 @12',
      `@${gap}all @${gap}ALL @allow @${gap}所有人 @${gap}13800138000 @${gap}+852-1234567 @12`,
    ],
    ['# a', '# a'],
    ['  a  \n b ', 'a b'],
  ])('%j is %j', (given, escaped) => {
    expect(escapeInline(given)).toBe(escaped);
  });
});

describe('at the start of a line', () => {
  test.each([
    ['# a', '\\# a'],
    ['#a', '\\#a'],
    ['- a', '\\- a'],
    ['-', '\\-'],
    ['+', '\\+'],
    ['-a', '-a'],
    ['+1', '+1'],
    ['1. a', '1\\. a'],
    ['123) a', '123\\) a'],
    ['1.', '1\\.'],
    ['1.5', '1.5'],
    ['1234567890. a', '1234567890. a'],
    ['> a', '&gt; a'],
    ['a > b', 'a > b'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['=== ', '\\==='],
    [':-: | :-:', '\\:-: | :-:'],
    ['| a', '\\| a'],
    ['a | b', 'a | b'],
    ['--a', '--a'],
    ['=> a', '=> a'],
    ['[x] a', '\\[x] a'],
    ['[X] a', '\\[X] a'],
    ['[ ] a', '\\[ ] a'],
    ['[y] a', '[y] a'],
    ['[x]a', '[x]a'],
  ])('%j is %j', (given, escaped) => {
    expect(escapeLine(given)).toBe(escaped);
  });
});

test.each([
  ['a [b] c', 'a ［b］ c'],
  ['*a*', '\\*a\\*'],
])('the words %j of a link are %j', (given, escaped) => {
  expect(escapeLinkWords(given)).toBe(escaped);
});

test.each([
  ['a `b`', "a 'b'"],
  ['[a](b) [a]: b', `[a]${gap}(b) [a]${gap}: b`],
  ['<b> a <3 </b> <!--', `<${gap}b> a <3 <${gap}/b> <${gap}!--`],
  ['a\\', `a\\${gap}`],
  ['a\\b', 'a\\b'],
  ['@all dingtalk://a', `@${gap}all dingtalk:${gap}//a`],
  [' a\nb ', 'a b'],
])('in code, %j is %j', (given, escaped) => {
  expect(escapeCode(given)).toBe(escaped);
});

test.each([
  [
    'line ends of every system',
    'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h',
    'a b c d e f g h',
    'a\nb\nc\nd\ne\nf\ng\nh',
  ],
  ['a tab', 'a\tb', 'a b', 'a b'],
  ['spaces', '  a  b  ', 'a b', 'a  b'],
  ['invisible characters', 'a\u200bb\u202ec\u2066d\u0000e\ufeff', 'abcde', 'abcde'],
  ['half a pair', '\ud800a', '\ufffda', '\ufffda'],
  [
    'more than four marks on a letter',
    `e${'\u0301'.repeat(6)}`,
    `e${'\u0301'.repeat(4)}`,
    `e${'\u0301'.repeat(4)}`,
  ],
  ['emoji', '👨‍👩‍👧 ❤️ 👍🏽', '👨‍👩‍👧 ❤️ 👍🏽', '👨‍👩‍👧 ❤️ 👍🏽'],
  ['a joiner that joins nothing', 'a\u200db', 'ab', 'ab'],
  ['what DingTalk acts on', 'é\ndingtalk://a', 'é dingtalk://a', `é\ndingtalk:${gap}//a`],
  ['plain text', 'plain\ntext', 'plain text', 'plain\ntext'],
  ['40,000 characters', 'x'.repeat(40_000), 'x'.repeat(40_000), 'x'.repeat(40_000)],
  ['one more', 'x'.repeat(40_001), `${'x'.repeat(40_000)}…`, `${'x'.repeat(40_000)}…`],
])('outside of markdown, of %s this is left on one line and on several', (_, given, line, lines) => {
  expect(oneLine(given)).toBe(line);
  expect(plainText(given)).toBe(lines);
});

test.each([
  ['!', '[a]', true],
  ['[a]', '(b)', true],
  ['[a] ', '(b)', true],
  ['[a]', ' [b]', true],
  ['[a]', ': b', true],
  ['https:', '//a', true],
  ['https:/', '/a', true],
  ['www', '.a', true],
  ['WWW', '.a', true],
  ['@', 'all', true],
  ['@', ' all', false],
  ['@al', 'l', true],
  ['@al', ' l', false],
  ['&am', 'p;', true],
  ['&#6', '0;', true],
  ['&', '#60;', true],
  ['&am', 'p a', false],
  ['a', 'b', false],
  ['!', 'a', false],
  ['', '', false],
  // The parts of a mention or an entity are short.
  [`@${'a'.repeat(50)}`, 'b', false],
])('between %j and %j there is a gap: %s', (left, right, is) => {
  expect(gapBetween(left, right)).toBe(is ? gap : '');
});

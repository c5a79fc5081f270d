import { fc, test as property } from '@fast-check/vitest';
import spec from 'commonmark-spec';
import { expect, test } from 'vitest';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { paragraphs } from '../../../src/dingtalk/markdown.ts';
import { fitMessage } from '../../../src/message/fit/fit.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';
import { releaseNotes } from '../../../src/message/release-notes/release-notes.ts';
import { hostileTexts } from '../hostile.ts';
import { findingsIn } from '../oracle.ts';
import { textOf, wireBytes } from '../run-context.ts';
import { notes, origin } from './reading.ts';

test.each([
  ['a heading is a bold line', '## What’s **Changed**', '**What’s Changed**'],
  ['line breaks survive', 'one\ntwo  \nthree', 'one  \ntwo  \nthree'],
  ['emphasis is closed at a line end', '**a\nb**', '**a**  \n**b**'],
  [
    'a pull request is its number',
    'in https://github.com/octo/hello/pull/42',
    'in [#42](https://github.com/octo/hello/pull/42)',
  ],
  [
    'an issue elsewhere has its repository',
    'https://github.com/octo/other/issues/7',
    '[octo/other#7](https://github.com/octo/other/issues/7)',
  ],
  [
    'a comparison is its range',
    '**Full Changelog**: https://github.com/octo/hello/compare/v1...v2',
    '**Full Changelog**: [v1...v2](https://github.com/octo/hello/compare/v1...v2)',
  ],
  [
    'a commit is its short sha',
    'https://github.com/octo/hello/commit/a1b2c3d4e5f60718',
    '[a1b2c3d](https://github.com/octo/hello/commit/a1b2c3d4e5f60718)',
  ],
  [
    'a link keeps its words',
    '[the docs](https://example.com/a_(b))',
    '[the docs](https://example.com/a_(b))',
  ],
  [
    'words that claim another address are not believed',
    '[https://github.com](https://evil.example/x)',
    '[evil.example/x](https://evil.example/x)',
  ],
  [
    'a link that is not https is its words',
    '[a](http://example.com) [b](dtmd://x) [c](javascript:x) [d](../e)',
    'a b [c]\u200a(javascript:x) d',
  ],
  ['a person is not mentioned', 'by @mona and (@hubot)', 'by mona and (hubot)'],
  ['an ordered list keeps its numbers', '3. c\n4. d', '3. c\n4. d'],
  ['tasks get signs', '- [x] done\n- [ ] todo', '- ✅ done\n- ⬜ todo'],
  ['a nested list is lines', '- a\n  - b\n    - c', '- a  \n\u2003◦ b  \n\u2003\u2003◦ c'],
  ['an item of several blocks stays one item', '- a\n\n  b\n\n      code', '- a  \nb  \n`code`'],
  ['a quote stays a quote', '> a\n>\n> b', '> a\n>\n> b'],
  ['an alert gets a sign', '> [!WARNING]\n> careful', '> ⚠️ careful'],
  ['a table is a list', '| a | b | c |\n|-|-|-|\n| 1 | 2 | 3 |', '- **1** · b: 2 · c: 3'],
  ['a table of two columns needs no names', '| a | b |\n|-|-|\n| **1** | 2 |', '- **1** · 2'],
  [
    'code is a quote and keeps its indentation',
    '```js\nif (a) {\n  b();\n}\n```',
    '> `if (a) {`  \n> \u00a0\u00a0`b();`  \n> `}`',
  ],
  ['a code span stays one', 'use `a|b`', 'use `a|b`'],
  ['comments go', '<!-- generated -->\nkept', 'kept'],
  ['details unfold', '<details><summary>More</summary>\n\nhidden\n\n</details>', '**More**\n\nhidden'],
  ['tags go and their text stays', 'a <kbd>Ctrl</kbd> b<br>c', 'a Ctrl b  \nc'],
  ['HTML blocks are their text', '<p align="center">Hello &amp; bye</p>', 'Hello & bye'],
  ['references are characters', '<p>2026 &mdash; &#x1F389; &hellip;</p>', '2026 — 🎉 …'],
  [
    'links of HTML stay, in blocks and in lines',
    '<p>See <a href="https://example.com/a">the <b>docs</b></a>.</p>\n\nor <a href="https://example.com/b">these</a>!',
    'See [the docs](https://example.com/a).\n\nor [these](https://example.com/b)!',
  ],
  [
    'a link of HTML that is not https is its words',
    '<a href="javascript:x">a</a> <p><a href="dtmd://x">b</a></p> <a>c</a>',
    'a b c',
  ],
  [
    'a table of HTML is a list',
    '<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td>1</td><td><a href="https://example.com">2</a></td><td>3</td></tr></table>',
    '- **1** · b: [2](https://example.com/) · c: 3',
  ],
  [
    'a list of HTML is lines',
    '<ul>\n<li>one</li>\n<li>two <b>three</b></li>\n</ul>',
    '• one  \n• two **three**',
  ],
  ['a heading of HTML is bold', '<h2 align="center">hello <em>you</em></h2>', '**hello you**'],
  [
    'names of emojis are emojis',
    ':rocket: Faster :not_a_name: `:bug:` 12:30:45',
    '🚀 Faster :not_a_name: `:bug:` 12:30:45',
  ],
  [
    'also in HTML and links',
    '<p>:tada:</p>\n\n[:link: docs](https://example.com)',
    '🎉\n\n[🔗 docs](https://example.com/)',
  ],
  ['nobody is mentioned by HTML', '<p>by @mona</p>', 'by mona'],
  ['scripts go', '<script>alert(1)</script>', ''],
  [
    'pictures of GitHub stay',
    '![shot](https://github.com/user-attachments/assets/1) <img alt="u" src="https://user-images.githubusercontent.com/1.png">',
    '![shot](https://github.com/user-attachments/assets/1) ![u](https://user-images.githubusercontent.com/1.png)',
  ],
  ['other pictures are their words', '![badge](https://img.shields.io/x.svg)', 'badge'],
  ['a rule goes', 'a\n\n---\n\nb', 'a\n\nb'],
  ['nothing is nothing', '', ''],
])('%s', (_, source, expected) => {
  expect(notes(source)).toBe(expected);
});

test.each([
  ['a bullet', '- a\n- b', '- a\n- b'],
  ['a bullet without words', '- a\n-\n- b', '- a\n- \n- b'],
  ['numbers in bullets', '- a\n  1. b\n  2. c', '- a  \n\u20031. b  \n\u20032. c'],
  ['bullets in numbers', '1. a\n   - b\n2. c', '1. a  \n\u2003◦ b\n2. c'],
  ['a nested list as the first thing', '- - a', '- \u2003◦ a'],
  ['a nested list of several items as the first thing', '- - a\n  - b', '- \u2003◦ a  \n\u2003◦ b'],
  ['a quote in an item', '- a\n\n  > b\n  >\n  > c', '- a  \nb  \nc'],
  ['a quote in a quote in an item', '- a\n\n  > > b', '- a  \nb'],
  ['a table in an item', '- a\n\n  | x | y |\n  |-|-|\n  | 1 | 2 |', '- a  \n**1** · 2'],
  ['emphasis in an item', '- a\n\n  **b** > c', '- a  \n**b** > c'],
  ['a rule in an item', '- a\n\n  ---\n\n  b', '- a  \nb'],
  ['a task with a capital sign', '- [X] a', '- ✅ a'],
  ['a task in a nested list', '- a\n  - [x] b', '- a  \n\u2003◦ ✅ b'],
  ['a task with a number', '1. [ ] a', '1. ⬜ a'],
  ['another letter in brackets', '- [y] a', '- [y] a'],
  ['a box without words after it', '- [x]a', '- [x]a'],
  ['a box in the midst of an item', '- a [x] b', '- a [x] b'],
  ['a box in a paragraph', '[x] a', '\\[x] a'],
  ['a box and several spaces', '- [ ]   a', '- ⬜ a'],
])('in a list, %s', (_, source, expected) => {
  expect(notes(source)).toBe(expected);
});

test.each([
  ['[!NOTE]', 'ℹ️'],
  ['[!TIP]', '💡'],
  ['[!IMPORTANT]', '❗'],
  ['[!WARNING]', '⚠️'],
  ['[!CAUTION]', '🛑'],
])('the alert %s is %s', (alert, sign) => {
  expect(notes(`> ${alert}\n> a\n>\n> b`)).toBe(`> ${sign} a\n>\n> b`);
  expect(notes(`> ${alert}\n>\n> a`)).toBe(`> ${sign} a`);
  expect(notes(`> ${alert}`)).toBe(`> ${sign} `);
});

test.each(['[!ELSE] a', '[!note] a', '[!NOTE]a', 'a [!NOTE] b', '[NOTE] a', '[!] a'])(
  'other words in brackets are no alert: %s',
  async (words) => {
    const { source } = paragraphs(...releaseNotes(`> ${words}`, origin));
    expect(source.replaceAll('\\', '')).toBe(`> ${words}`);
  },
);

test.each([
  ['an empty line stays out', '```\na\n\n \nb\n```', '> `a`  \n> `b`'],
  ['tabs are two spaces', '```\n\ta\n```', '> \u00a0\u00a0`a`'],
  ['at most 16 spaces', `\`\`\`\n${' '.repeat(30)}a\n\`\`\``, `> ${'\u00a0'.repeat(16)}\`a\``],
  ['a backtick makes words of a line', '```\n# `a` *b*\n```', '> \\# \\`a\\` \\*b\\*'],
  ['an indented block', 'a\n\n    b\n    c', 'a\n\n> `b`  \n> `c`'],
  ['a fence without an end', '```\na', '> `a`'],
  ['an empty fence', 'a\n\n```\n```\n\nb', 'a\n\nb'],
  ['empty lines at the end', '```\na\n\n\n```', '> `a`'],
])('of code, %s', (_, source, expected) => {
  expect(notes(source)).toBe(expected);
});

test('of code, 40 lines are shown, and dots for the others', () => {
  const linesOf = (count: number) => notes(`\`\`\`\n${'a\n'.repeat(count)}\`\`\``);
  const row = '> `a`';
  expect(linesOf(40)).toBe(Array(40).fill(row).join('  \n'));
  expect(linesOf(41)).toBe([...Array(40).fill(row), '> …'].join('  \n'));
});

test.each(['example.com', 'www.example.com', 'mona@example.com', '10.0.0.1', '//example.com'])(
  'only what says https is a link, not %s',
  async (words) => {
    const { source } = paragraphs(...releaseNotes(`see ${words} there`, origin));
    expect(source).not.toContain('](');
  },
);

test.each([
  ['a cell without words', '| a | b | c |\n|-|-|-|\n| 1 |  | 3 |', '- **1** · c: 3'],
  ['a column without a name', '| a |  | c |\n|-|-|-|\n| 1 | 2 | 3 |', '- **1** · 2 · c: 3'],
  ['names alone', '| a | b |\n|-|-|', ''],
  [
    'code and links',
    '| a | b |\n|-|-|\n| `x` | [y](https://example.com/y) |',
    '- **`x`** · [y](https://example.com/y)',
  ],
])('in a table, %s', (_, source, expected) => {
  expect(notes(source)).toBe(expected);
});

test('quotes and lists in each other keep their words', () => {
  expect(notes('> - a\n>   - b\n>\n> c')).toBe('> - a  \n> \u2003◦ b\n>\n> c');
  expect(notes('> > a')).toContain('a');
});

test('48,000 characters are read, and dots stand for the rest', () => {
  const paragraph = (letter: string, length: number) => `${letter.repeat(length)}\n\n`;
  const lengths = (...parts: string[]) =>
    releaseNotes(parts.join(''), origin).map(({ source }) => (source === '…' ? source : source.length));
  const half = paragraph('a', 23_998);
  expect(lengths(half, paragraph('b', 23_998))).toEqual([23_998, 23_998]);
  expect(lengths(half, paragraph('b', 23_999))).toEqual([23_998, 23_999, '…']);
  expect(lengths(paragraph('a', 30_000), paragraph('b', 30_000))).toEqual([30_000, '…']);
  // A paragraph that begins in the first half is cut, or most would be lost.
  expect(lengths(paragraph('a', 20_000), paragraph('b', 30_000))).toEqual([20_000, 27_998, '…']);
  const [, cut] = releaseNotes(`${paragraph('a', 20_000)}${'b'.repeat(27_997)}🎉`, origin);
  expect(cut?.source).toBe(`${'b'.repeat(27_997)}\ufffd`);
});

test('a quote or a code block without words is nothing', () => {
  expect(releaseNotes('a\n\n---\n\n```\n```\n\nb', origin).map(({ source }) => source)).toEqual(['a', 'b']);
  expect(notes('a\n\n>\n\nb')).toBe('a\n\nb');
  expect(notes('a\n\n> <!-- x -->\n\nb')).toBe('a\n\nb');
  expect(notes('```\n\n```')).toBe('');
});

test('every link leads where the notes said, by https, and opens in the browser; every picture is GitHub’s', async () => {
  for (const hostile of [...hostileTexts, ...spec.tests.map(({ markdown }) => `- x\n\n> ${markdown}`)]) {
    const { source } = paragraphs(...releaseNotes(hostile, origin));
    const foreign = findingsIn(source).filter(({ kind, url }) =>
      kind === 'link'
        ? !(url.startsWith('dingtalk://dingtalkclient/page/link?') && linkTarget(url).startsWith('https://'))
        : kind !== 'image' || !/^https:\/\/(?:github\.com|[\w.-]+\.githubusercontent\.com)\//.test(url),
    );
    expect({ hostile, foreign }).toEqual({ hostile, foreign: [] });
  }
});

test('no markup spans a line, so that notes can be cut at any', async () => {
  const source = '**bold\nover *two* lines** and [a\nlink](https://example.com)\n\n- item **x\n  y**';
  for (const { source: block } of releaseNotes(source, origin)) {
    for (const line of block.split('\n')) expect((line.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2).toBe(0);
  }
});

test('notes of any size fit, and the work stops where the message is full', async () => {
  const unit =
    '## Head\n\n* Faster start by @mona in https://github.com/octo/hello/pull/42\n\n| a | b | c |\n|-|-|-|\n| 1 | 2 | 3 |\n\n';
  const cost = async (size: number): Promise<number> => {
    const start = process.cpuUsage();
    const body = releaseNotes(unit.repeat(size / unit.length), origin);
    const page = { kind: 'text', title: 't', body, links: [], url: 'https://github.com/octo/hello' } as const;
    const frame = {
      mentions: { mobiles: [], userIds: [], all: false },
      keyword: undefined,
      words: sharedWords.en,
      maxBytes: 20_000,
    };
    const fitted = fitMessage({ msgtype: 'markdown', page }, frame);
    expect(wireBytes(fitted)).toBeLessThanOrEqual(20_000);
    expect(wireBytes(fitted)).toBeGreaterThan(19_000);
    expect(fitted.truncated).toBe(true);
    expect(textOf(fitted)).toContain('[Read the rest](');
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await cost(70_000);
  expect(await cost(700_000)).toBeLessThan(10 * (await cost(70_000)));
});

test('hostile notes take no more work than friendly ones of their size, within reason', async () => {
  const friendly = process.cpuUsage();
  releaseNotes('word '.repeat(200_000), origin);
  const { user } = process.cpuUsage(friendly);
  for (const mark of [
    '[',
    '![',
    '*a ',
    '`a``',
    '> ',
    '- ',
    '<a ',
    '<!--',
    'https://',
    '|a',
    '&a',
    '[a](',
    '<img src=',
    'x <a>',
    '<b>x',
    '<div><b>x',
    '<code>x<a>',
  ]) {
    const start = process.cpuUsage();
    releaseNotes(mark.repeat(1_000_000 / mark.length), origin);
    expect({ mark, fine: process.cpuUsage(start).user < 200 * Math.max(user, 10_000) }).toEqual({
      mark,
      fine: true,
    });
  }
});

test.each([
  'npm i hello@2',
  'docker pull ghcr.io/octo/hello@sha256:0123abcd',
  'curl -fsSL https://example.com/install.sh | sh',
  'ssh deploy@web-1.example.com',
])('a command in code can be copied: %s', async (command) => {
  const origin = { repository: 'octo/hello', serverUrl: 'https://github.com' };
  for (const source of [`Run \`${command}\`.`, `\`\`\`sh\n${command}\n\`\`\``]) {
    const [note] = releaseNotes(source, origin);
    expect(note?.source).toContain(`\`${command}\``);
  }
});

const pieces = fc.constantFrom(
  ...[
    '# ',
    '- ',
    '> ',
    '| a | b |\n|-|-|\n',
    '**',
    '*',
    '~~',
    '`',
    '```\n',
    '[a](',
    'https://evil.example',
    ')',
    '![',
    ']',
    '\n',
    '\n\n',
    ' ',
  ],
  ...[
    '<a href="https://evil.example">',
    '</a>',
    '<table>',
    '<tr><td>',
    '</td>',
    '<b>',
    '</b>',
    '<li>',
    '<img src="https://evil.example/x.png">',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<summary>',
    '<br>',
    '<code>',
  ],
  ...['&lt;', '&#x3c;b&#62;', ':tada:', '@mona', '1. ', 'word', '大小', '\\', 'dtmd://x', 'javascript:x'],
);

property.prop([fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))], { numRuns: 1_000 })(
  'notes of any pieces have links by https that open in the browser, no HTML, and whole lines',
  (source) => {
    for (const { source: block } of releaseNotes(source, origin)) {
      const foreign = findingsIn(block).filter(
        ({ kind, url }) => kind !== 'link' || !linkTarget(url).startsWith('https://'),
      );
      expect({ source, foreign }).toEqual({ source, foreign: [] });
    }
  },
);

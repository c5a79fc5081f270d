import { describe, expect, test } from 'vitest';
import { escapeValues, markTwoWords, markValue } from '../../../src/message/template/escape-values.ts';

const server = 'https://git.example';
const v = markValue;
const inMarkdown = (rendered: string): string => escapeValues(rendered, 'markdown', server);
const inUrl = (rendered: string): string => escapeValues(rendered, 'url', server);

describe('in markdown', () => {
  test("the author's own markup stays, and the same characters in a value are escaped", () => {
    expect(inMarkdown(`*a* ${v('*b*')} *c*`)).toBe('*a* \\*b\\* *c*');
  });

  test.each(['- ', '> ', '  ', '* ', '+ ', '# ', '1. ', '2) ', '> - ', '\t'])(
    'a value at the start of a line or list item becomes no heading, list or quote: %j',
    (mark) => {
      expect(inMarkdown(`${mark}${v('# x')}`)).toBe(`${mark}\\# x`);
      expect(inMarkdown(`text\n${mark}${v('- x')}`)).toBe(`text\n${mark}\\- x`);
    },
  );

  test('a value after other words keeps what only means something at the start of a line', () => {
    expect(inMarkdown(`see ${v('# 1')}`)).toBe('see # 1');
    expect(inMarkdown(`> see ${v('- 1')}`)).toBe('> see - 1');
    expect(inMarkdown(`- a: ${v('> 1')}`)).toBe('- a: > 1');
  });

  test('each further line of a value is in the quote of the first, and starts no heading', () => {
    expect(inMarkdown(`> > a ${v('b\n# c\n- d')}`)).toBe('> > a b  \n> > \\# c  \n> > \\- d');
    expect(inMarkdown(`a > ${v('b\nc')}`)).toBe('a > b  \nc');
    expect(inMarkdown(`- ${v('b\nc')}`)).toBe('- b  \nc');
  });

  test('a value on the second line of a template is in that line, whatever the first one has', () => {
    expect(inMarkdown(`[a\n${v('# [b] c')}`)).toBe('[a\n\\# [b] c');
    expect(inMarkdown(`a ${v('b')}\n${v('# c')}`)).toBe('a b\n\\# c');
  });
});

describe('in the words of a link', () => {
  test.each([
    ['[a ［b］ c](https://x.example)', `[${v('a [b] c')}](https://x.example)`],
    ['[a and ［b］](https://x.example)', `[${v('a')} and ${v('[b]')}](https://x.example)`],
    [
      '[run](https://x.example) [［b］](https://x.example)',
      `[run](https://x.example) [${v('[b]')}](https://x.example)`,
    ],
  ])('brackets of a value become full-width: %j', (shown, rendered) => {
    expect(inMarkdown(rendered)).toBe(shown);
  });

  test.each([
    ['[run](https://x.example) [b]', `[run](https://x.example) ${v('[b]')}`],
    ['a [run] to [b]', `${v('a')} [run] to ${v('[b]')}`],
  ])('after a link pairs of brackets stay: %j', (shown, rendered) => {
    expect(inMarkdown(rendered)).toBe(shown);
  });

  test('what follows the words cannot make another link of them', () => {
    expect(inMarkdown(`[${v('a')}${v('www')}.evil.example](https://x.example)`)).toBe(
      '[awww\u200a.evil.example](https://x.example)',
    );
  });
});

describe('in code', () => {
  test.each([
    ['`*a*`', `\`${v('*a*')}\``],
    ['`a` \\*b\\*', `\`a\` ${v('*b*')}`],
    ['`a` `*b*`', `\`a\` \`${v('*b*')}\``],
    ['\\`\\*b\\*', `\\\`${v('*b*')}`],
    ['`a` \\*b\\*', `\`${v('a')}\` ${v('*b*')}`],
    ['[`a]`](https://x.example)', `[\`${v('a]')}\`](https://x.example)`],
  ])(
    'a value has no backslashes, since code shows them, and only between backticks: %j',
    (shown, rendered) => {
      expect(inMarkdown(rendered)).toBe(shown);
    },
  );

  test('a value cannot end the code', () => {
    expect(inMarkdown(`\`${v('a`b')}\``)).toBe("`a'b`");
  });

  test('a value in code is on one line', () => {
    expect(inMarkdown(`\`${v('a\nb')}\``)).toBe('`a b`');
  });

  test('text that follows a value in code is untouched', () => {
    expect(inMarkdown(`\`${v('www')}.example\``)).toBe('`www.example`');
  });
});

describe('in a fence', () => {
  test.each(['```', '~~~', '```sh', '> ```', ' ```', '>> ~~~'])(
    'a value keeps its lines and has no backslashes after %j',
    (mark) => {
      expect(inMarkdown(`log:\n${mark}\n${v('# a\n*b*')}`)).toBe(`log:\n${mark}\n# a\n*b*`);
      expect(inMarkdown(`${mark}\n${v('# a\n*b*')}`)).toBe(`${mark}\n# a\n*b*`);
    },
  );

  test('a value after the fence is escaped again, and in the next fence not', () => {
    expect(inMarkdown(`\`\`\`\n${v('*a*')}\n\`\`\`\n${v('*b*')}\n~~~\n${v('*c*')}\n~~~\n${v('*d*')}`)).toBe(
      '```\n*a*\n```\n\\*b\\*\n~~~\n*c*\n~~~\n\\*d\\*',
    );
    expect(inMarkdown(`\`\`\`\na\n\`\`\`\n${v('*b*')}`)).toBe('```\na\n```\n\\*b\\*');
  });

  test('three backticks in the middle of a line open no fence', () => {
    expect(inMarkdown(`a \`\`\`b\`\`\`\n${v('*c*')}`)).toBe('a ```b```\n\\*c\\*');
  });

  test('a value cannot close the fence', () => {
    expect(inMarkdown(`\`\`\`\n${v('a\n```\n~~~\nb')}\n\`\`\``)).toBe("```\na\n'''\n---\nb\n```");
  });

  test('no address of a value acts inside DingTalk', () => {
    expect(inMarkdown(`\`\`\`\n${v('dtmd://dingtalkclient/x')}\n\`\`\``)).toBe(
      '```\ndtmd:\u200a//dingtalkclient/x\n```',
    );
  });
});

describe('in the address of a link', () => {
  test.each([
    ['https://github.com/octo', 'https://github.com/octo'],
    [' https://github.com/octo ', 'https://github.com/octo'],
    ['http://git.example/octo', ''],
    ['javascript:alert(1)', ''],
    ['https://mona:secret@github.com/', ''],
    ['octo', ''],
    ['https://x.example/a_(b)', 'https://x.example/a_%28b%29'],
  ])('the whole address is one that a message may link to, or empty: %j', (url, shown) => {
    expect(inMarkdown(`[x](${v(url)})`)).toBe(`[x](${shown})`);
    expect(inUrl(v(url))).toBe(shown);
  });

  test('http is allowed on the server of GitHub itself', () => {
    const url = 'http://git.example/octo';
    expect(escapeValues(`[x](${v(url)})`, 'markdown', 'http://git.example')).toBe(`[x](${url})`);
  });

  test.each([
    ["a b&c=(d)*!'~", 'a%20b%26c%3D%28d%29%2A%21%27%7E'],
    ['feature/x/y', 'feature/x/y'],
    ['https://evil.example', 'https%3A//evil.example'],
    ['中', '%E4%B8%AD'],
  ])('a part of an address is encoded but for its slashes: %j', (part, encoded) => {
    expect(inMarkdown(`[x](https://x.example/${v(part)}/b)`)).toBe(`[x](https://x.example/${encoded}/b)`);
    expect(inUrl(`https://x.example/${v(part)}/b`)).toBe(`https://x.example/${encoded}/b`);
  });

  test('what follows a value is untouched, and so is a value after a value', () => {
    expect(inMarkdown(`[x](https://x.example/${v('a/')}/b)`)).toBe('[x](https://x.example/a//b)');
    expect(inUrl(`https://x.example/${v('a/')}/b`)).toBe('https://x.example/a//b');
    expect(inUrl(`https://x.example/${v('a/')}${v('/b')}`)).toBe('https://x.example/a//b');
  });

  test('parentheses that no brackets precede are no address', () => {
    expect(inMarkdown(`a (${v('*b*')})`)).toBe('a (\\*b\\*)');
    expect(inMarkdown(`[a](https://x.example) (${v('*b*')})`)).toBe('[a](https://x.example) (\\*b\\*)');
    expect(inMarkdown(`[a](https://x.example "${v('*b*')}`)).toBe('[a](https://x.example "\\*b\\*');
  });
});

describe('where a value touches what is beside it', () => {
  test.each([
    ['[a]\u200a(https://evil.example)', `${v('[a]')}(https://evil.example)`],
    ['[a]\u200a(b)', `[a]${v('(b)')}`],
    ['ab', `${v('a')}${v('b')}`],
    ['www\u200a.evil.example', `${v('www')}${v('.evil.example')}`],
    ['@\u200aall', `${v('@')}${v('all')}`],
  ])('no link or mention results: %j', (shown, rendered) => {
    expect(inMarkdown(rendered)).toBe(shown);
  });

  test("an @ of the author's mentions whom the value names, also after another value", () => {
    expect(inMarkdown(`@${v('mona')}`)).toBe('@mona');
    expect(inMarkdown(`${v('a')} @${v('mona')}`)).toBe('a @mona');
  });

  test("the author's own text beside the author's own text stays", () => {
    expect(inMarkdown(`${v('a')} https://x.example`)).toBe('a https://x.example');
    expect(inMarkdown('[a](https://x.example)')).toBe('[a](https://x.example)');
  });
});

describe('outside of markdown', () => {
  test('a value keeps its lines and markup, without hidden characters', () => {
    expect(escapeValues(`a ${v('*b*\n# c\u202e')}`, 'plain', server)).toBe('a *b*\n# c');
  });

  test('brackets and backticks before a value have no meaning', () => {
    expect(escapeValues(`[a](${v('*b*')}) \`${v('*c*')}\``, 'plain', server)).toBe('[a](*b*) `*c*`');
  });
});

describe('marks', () => {
  test('a captured block is one value with all that stands in it', () => {
    expect(inMarkdown(v(`*a* ${v('*b*')} *c*`))).toBe('\\*a\\* \\*b\\* \\*c\\*');
  });

  test('values in values stay values up to the last end', () => {
    expect(inMarkdown('\ufdd0*a*\ufdd0*b*\ufdd1*c*\ufdd1*d*')).toBe('\\*a\\*\\*b\\*\\*c\\**d*');
  });

  test('a value whose end a filter cut off goes on to the end of the text', () => {
    expect(inMarkdown('*a* \ufdd0*b* c*d*')).toBe('*a* \\*b\\* c\\*d\\*');
    expect(inMarkdown('*a* \ufdd0*b*\ufdd0*c*')).toBe('*a* \\*b\\*\\*c\\*');
  });

  test('an end without a beginning changes nothing for the values after it', () => {
    expect(inMarkdown(`a\ufdd1 \ufdd1${v('*b*')}*c*`)).toBe('a \\*b\\**c*');
  });

  test('a value cannot contain marks of its own', () => {
    expect(inMarkdown(v('a\ufdd1*b*\ufdd0\ufdd2c\ufdd3d\ufdd4\ufdd2'))).toBe('a\\*b\\*d');
  });

  test('a word with two forms has one in addresses and the other everywhere else', () => {
    const word = markTwoWords('failure', '失败');
    expect(inMarkdown(`${word} [x](https://x.example/${word}.png) \`${word}\``)).toBe(
      '失败 [x](https://x.example/failure.png) `失败`',
    );
    expect(inUrl(`https://x.example/${word}`)).toBe('https://x.example/failure');
    expect(escapeValues(word, 'plain', server)).toBe('失败');
  });

  test('what a filter leaves of the marks of such a word is not shown', () => {
    expect(inMarkdown('\ufdd0\ufdd2failure\ufdd3失\ufdd1')).toBe('failure失');
  });

  test('a value has at most 50,000 characters, however it is used', () => {
    expect(inUrl(`https://x.example/${v('a'.repeat(60_000))}`)).toBe(
      `https://x.example/${'a'.repeat(50_000)}`,
    );
  });

  test('half a surrogate pair becomes a replacement character', () => {
    expect(inMarkdown(`a\ud83d ${v('b\ud83d')}`)).toBe('a\ufffd b\ufffd');
  });
});

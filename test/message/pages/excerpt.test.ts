import { describe, expect, test } from 'vitest';
import { pageOf } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };

/** The lines that a message shows of an issue's text. */
async function shownOf(body: string): Promise<string[]> {
  const payload = { action: 'opened', repository, issue: { number: 7, body } };
  const parts = (await pageOf('issues', payload)).body;
  return parts.flatMap(({ source }) => source.split('\n').map((line) => line.trimEnd()));
}

describe('of what somebody wrote is shown', () => {
  test.each<[rule: string, written: string, lines: string[]]>([
    ['nothing of a hidden hint on several lines', '<!-- Say why\nand how -->\nBecause.', ['> Because.']],
    ['nothing of a hint inside a line', 'Because. <!-- Why? --> Yes.', ['> Because. Yes.']],
    ['nothing after a hint that does not end', 'Because. <!-- Why?\nHow?', ['> Because.']],
    ['what follows an empty hint', '<!---->\nBecause.', ['> Because.']],
    ['what stands between two hints', '<!-- a -->\nBecause.\n<!-- b -->', ['> Because.']],
    ['the quote beside a hint, as there is nothing else', '<!-- Why? -->\n> Because.', ['> Because.']],
    ['nothing of hints alone', '<!-- Why? -->', []],
    ['nothing of a section that is folded and does not end', 'Done.\n<details>\nLog', ['> Done.']],
    ['nothing of a folded section in capitals', 'Done.\n<DETAILS open>\nLog\n</DETAILS>', ['> Done.']],
    [
      'what stands between two folded sections',
      '<details>a</details>\n\nDone.\n\n<details>b</details>',
      ['> Done.'],
    ],
    ['the answer without the quote before it', '> Why?\n\nBecause.', ['> Because.']],
    ['the answer without a quote that is indented', '   > Why?\n\nBecause.', ['> Because.']],
    ['a quote alone, and no blank lines of it', '> Why?\n>\n> And how?\n', ['> Why?', '> And how?']],
    [
      'a quote alone, of six paragraphs',
      '\n\n> 1\n>\n> 2\n>\n> 3\n>\n> 4\n>\n> 5\n>\n> 6\n\n',
      ['> 1', '> 2', '> 3', '> 4', '> 5', '> 6'],
    ],
    ['the answer with an arrow in it', '> Why?\n\nFrom -> to', ['> From -> to']],
    ['a quote in a quote alone without its marks', '> > Why?', ['> Why?']],
    ['a line with an arrow', 'From -> to', ['> From -> to']],
    ['code with an arrow', 'Use `a > b` here', ['> Use `a > b` here']],
    ['a dash inside a line', 'Slow - at last - gone', ['> Slow - at last - gone']],
    ['a list with dots', '- one\n- two', ['> • one', '> • two']],
    ['code as it is, quotes and all', '```\n> fail\n```\n> Why?\n\nSo.', ['> `> fail`', '> So.']],
    ['code between tildes as it is', '~~~\n> fail\n~~~\n> Why?\n\nSo.', ['> `> fail`', '> So.']],
    ['indented code as it is', '- so\n\n   ```\n   > fail\n   ```', ['> • so', '> `> fail`']],
    [
      'no quote after a line that names a fence',
      'Put ``` around it:\n> Why?\n\nSo.',
      ['> Put \\`\\`\\` around it:', '> So.'],
    ],
    ['code without its blank lines', '```\na\n\n\n\n\n\nb\n```', ['> `a`', '> `b`']],
    [
      'a link to the same repository by its number',
      'See https://github.com/octo/hello/issues/38 and https://github.com/octo/robot/issues/3',
      ['> See \\#38 and octo/robot#3'],
    ],
    [
      'six lines, if there are no more',
      '1\n\n2\n\n3\n\n4\n\n5\n\n6',
      ['> 1', '> 2', '> 3', '> 4', '> 5', '> 6'],
    ],
  ])('%s', async (_, written, lines) => {
    expect(await shownOf(written)).toEqual(lines);
  });

  test('what follows a hint of any length', async () => {
    expect(await shownOf(`<!-- ${'Say why. '.repeat(2_000)} -->\nBecause.`)).toEqual(['> Because.']);
  });

  test('what the first 8,000 characters have', async () => {
    const said = (blanks: number) => shownOf(`${'\n'.repeat(blanks)}Late`);
    expect(await said(7_996)).toEqual(['> Late']);
    expect(await said(7_997)).toEqual(['> Lat']);
    expect(await said(8_000)).toEqual([]);
  });
});

describe('a phone has room for', () => {
  const line = (length: number) => 'x'.repeat(length);
  const paragraphs = (...lengths: number[]) => lengths.map(line).join('\n\n');

  test('600 bytes of a line, and nothing after a line that is cut', async () => {
    expect(await shownOf(paragraphs(600, 3))).toEqual([`> ${line(600)}`, '> xxx']);
    const [first = '', ...others] = await shownOf(paragraphs(601, 3));
    expect(others).toEqual([]);
    expect(first).toMatch(/^> x{570,580}…$/);
  });

  test('1,200 bytes of all lines', async () => {
    expect(await shownOf(paragraphs(500, 500, 200))).toEqual([
      `> ${line(500)}`,
      `> ${line(500)}`,
      `> ${line(200)}`,
    ]);
    const [, , third = '', ...others] = await shownOf(paragraphs(500, 500, 201, 3));
    expect(others).toEqual([]);
    expect(third).toMatch(/^> x{170,180}…$/);
  });

  test('dots alone after 1,200 bytes', async () => {
    expect(await shownOf(paragraphs(600, 600, 3))).toEqual([`> ${line(600)}`, `> ${line(600)}`, '> …']);
  });

  test('200 characters of Chinese in a line, as each has three bytes', async () => {
    expect(await shownOf('长'.repeat(200))).toEqual([`> ${'长'.repeat(200)}`]);
    expect((await shownOf('长'.repeat(201)))[0]).toMatch(/^> 长{190,192}…$/);
  });
});

test('a plain text is shown in its first lines too, markup and all', async () => {
  const message = '**1**\n\n2\n3\n4\n5\n6\n7';
  const { body } = await pageOf('page_build', {
    repository,
    build: { status: 'errored', error: { message } },
  });
  expect(body.map(({ source }) => source.replaceAll('  \n', '\n'))).toEqual([
    '> \\*\\*1\\*\\*\n> 2\n> 3\n> 4\n> 5\n> 6\n> …',
  ]);
});

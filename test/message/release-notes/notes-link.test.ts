import { describe, expect, test } from 'vitest';
import { browserUrl } from '../../../src/dingtalk/link.ts';
import { notesLink } from '../../../src/message/release-notes/notes-link.ts';

const origin = { repository: 'octo/hello', serverUrl: 'https://github.com' };
const hub = 'https://github.com';

/** The words of the link to this address. */
function wordsOf(url: string, written = ''): string | undefined {
  const { source } = notesLink(url, written, origin);
  return source.endsWith(`](${browserUrl(new URL(url).href)})`)
    ? source.slice(1, source.indexOf(']('))
    : undefined;
}

describe('an address without words of its own is short', () => {
  test.each([
    [`${hub}/octo/hello/pull/42`, '#42'],
    [`${hub}/octo/hello/issues/42/`, '#42'],
    [`${hub}/octo/hello/discussions/42#discussioncomment-1`, '#42'],
    [`${hub}/octo/other/pull/7/files`, 'octo/other#7'],
    [`${hub}/octo/hello/pull/x`, 'octo/hello/pull/x'],
    [`${hub}/octo/hello/pull`, 'octo/hello/pull'],
    [`${hub}/octo/hello/pulls/7`, 'octo/hello/pulls/7'],
    [`${hub}/octo/hello/commit/a1b2c3d4e5f6`, 'a1b2c3d'],
    [`${hub}/octo/other/commit/a1b2c3d4e5f6`, 'octo/other@a1b2c3d'],
    [`${hub}/octo/hello/commit`, 'octo/hello/commit'],
    [`${hub}/octo/hello/compare/v1...v2`, 'v1...v2'],
    [`${hub}/octo/hello/compare/a/b...c`, 'a/b...c'],
    [`${hub}/octo/hello/compare`, 'octo/hello/compare'],
    [`${hub}/octo/hello/releases/tag/v2.1.0`, 'v2.1.0'],
    [`${hub}/octo/hello/releases/tag/a/b`, 'a/b'],
    [`${hub}/octo/hello/releases/latest`, 'octo/hello/releases/latest'],
    [`${hub}/octo/hello`, 'octo/hello'],
    [`${hub}/mona`, 'mona'],
    [`${hub}/`, 'github.com'],
    ['https://example.com/a/b/?q=1', 'example.com/a/b'],
    ['https://example.com', 'example.com'],
    ['https://example.com/%E9%92%89', 'example.com/钉'],
    ['https://example.com/%E9%92', 'example.com/%E9%92'],
    [`https://example.com/${'x'.repeat(100)}`, `example.com/${'x'.repeat(47)}…`],
    [`${hub}/octo/hello/${'x'.repeat(100)}`, `octo/hello/${'x'.repeat(48)}…`],
  ])('%s is %s', (url, words) => {
    expect(wordsOf(url)).toBe(words);
  });

  test.each([
    'https://github.com/octo/hello/pull/42',
    'http://other.example/x',
    'www.example.com',
    'WWW.example.com',
  ])('and so is one whose words are an address: %s', (written) => {
    expect(wordsOf(`${hub}/octo/hello/pull/42`, written)).toBe('#42');
  });
});

test.each([
  ['the fix', 'the fix'],
  [' the fix ', 'the fix'],
  [':rocket: go', '🚀 go'],
  ['[a]', '［a］'],
  ['awww.', 'awww\u200a.'],
])('words of its own stay: %j is %s', (written, words) => {
  expect(wordsOf(`${hub}/octo/hello/pull/42`, written)).toBe(words);
});

test('what may not be a link is its words', () => {
  expect(notesLink('javascript:alert(1)', ' # the fix ', origin).source).toBe('\\# the fix');
  expect(notesLink('/relative', '', origin).source).toBe('');
});

test('where links are shown as words, a link is its words, and an address is short', () => {
  const wordsOnly = { ...origin, wordsOnly: true };
  expect(notesLink(`${hub}/octo/hello/pull/42`, 'the fix', wordsOnly).source).toBe('the fix');
  expect(notesLink(`${hub}/octo/hello/pull/42`, '', wordsOnly).source).toBe('\\#42');
});

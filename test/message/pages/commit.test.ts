import { describe, expect, test } from 'vitest';
import { commitQuote, messageParts, shortSha } from '../../../src/message/pages/commit.ts';
import { pageLines } from './reading.ts';

const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

test.each<[string, string | undefined, string | undefined]>([
  ['of SHA-1 by its first seven characters', sha, 'a1b2c3d'],
  ['of SHA-256 too', 'A1b2c3d4'.repeat(8), 'A1b2c3d'],
  ['that is short already as it is', 'a1b2c3d', 'a1b2c3d'],
  ['that ends with zeros', `a1b2c3d${'0'.repeat(33)}`, 'a1b2c3d'],
  ['that is all zeros, as there is none', '0'.repeat(40), undefined],
  ['that is too short', 'a1b2c3', undefined],
  ['that is too long', `${'a1b2c3d4'.repeat(8)}a`, undefined],
  ['that something precedes', `x${sha}`, undefined],
  ['that something follows', `${sha}x`, undefined],
  ['that is empty', '', undefined],
  ['that is absent', undefined, undefined],
])('a sha is shown %s', (_, given, shown) => {
  expect(shortSha(given)).toBe(shown);
});

describe('a commit message', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['has a subject', 'fix: x', 'fix: x', undefined],
    ['has details after it', 'fix: x\n\nMore\n\nAnd more\n', 'fix: x', 'More\n\nAnd more'],
    ['may begin with blank lines', '\n\n fix: x\n', 'fix: x', undefined],
    ['may be empty', ' \n', undefined, undefined],
    [
      'is shown without its trailers',
      'fix: x\n\nMore\n\nCo-authored-by: Mona <mona@example.com>\nSigned-off-by: Hubot <hubot@example.com>',
      'fix: x',
      'More',
    ],
    [
      'keeps a sentence about a trailer',
      'fix: x\n\nAdds Signed-off-by: to the docs',
      'fix: x',
      'Adds Signed-off-by: to the docs',
    ],
    [
      'of a merge is called as what was merged',
      'Merge pull request #42 from octo/fast\n\nFaster start\n\nBy half.',
      'Faster start (#42)',
      'By half.',
    ],
    [
      'of a merge with blanks around the title',
      'Merge pull request #42 from octo/fast\n \n Faster ',
      'Faster (#42)',
      undefined,
    ],
    [
      'of a merge whose title has the number',
      'Merge pull request #42 from octo/fast\n\nFaster (#42)',
      'Faster (#42)',
      undefined,
    ],
    [
      'of a merge without a title',
      'Merge pull request #42 from octo/fast',
      'Merge pull request #42 from octo/fast',
      undefined,
    ],
    [
      'of a merge that is undone stays as it is',
      'Revert "Merge pull request #42 from octo/fast"\n\nThis reverts commit a1b2c3d.',
      'Revert "Merge pull request #42 from octo/fast"',
      'This reverts commit a1b2c3d.',
    ],
    ['is read up to 5,000 characters', `fix: x\n\n${'x'.repeat(5_000)}`, 'fix: x', 'x'.repeat(4_992)],
  ])('%s', (_, message, subject, details) => {
    expect(messageParts(message)).toEqual({ subject, details });
  });
});

describe('a commit is quoted', () => {
  test('by subject, sha and author', () => {
    expect(commitQuote({ sha, message: 'fix: x\n\nMore', author: 'Mona' }, 'en')?.source).toBe(
      '> fix: x  \n> `a1b2c3d` · by Mona',
    );
    expect(commitQuote({ sha, message: 'fix: x' }, 'en')?.source).toBe('> fix: x  \n> `a1b2c3d`');
  });

  test('only if message and sha are known', () => {
    expect(commitQuote({ sha }, 'en')).toBeUndefined();
    expect(commitQuote({ message: 'fix: x' }, 'en')).toBeUndefined();
    expect(commitQuote({ message: 'fix: x', sha: 'odd' }, 'en')).toBeUndefined();
  });

  test('up to 160 characters of the subject and 60 of the name', () => {
    const quoteOf = (subject: number, name: number) =>
      commitQuote({ sha, message: 'x'.repeat(subject), author: 'y'.repeat(name) }, 'en')?.source;
    expect(quoteOf(160, 60)).toBe(`> ${'x'.repeat(160)}  \n> \`a1b2c3d\` · by ${'y'.repeat(60)}`);
    expect(quoteOf(161, 61)).toBe(`> ${'x'.repeat(159)}…  \n> \`a1b2c3d\` · by ${'y'.repeat(59)}…`);
  });
});

test('the files of a commit are those that it added, removed and modified', async () => {
  const factsFor = async (paths: Readonly<Record<string, unknown>>) => {
    const payload = { ref: 'refs/heads/main', commits: [{ id: sha, message: 'fix: x', ...paths }] };
    return (await pageLines('push', payload))[1];
  };
  expect(await factsFor({ added: ['a'], removed: ['b'], modified: ['c'] })).toMatch(/ · 3 files$/);
  expect(await factsFor({ added: ['a'] })).toMatch(/ · 1 file$/);
  expect(await factsFor({ removed: ['a', null, {}, 'b'] })).toMatch(/ · 2 files$/);
  expect(await factsFor({ added: null })).not.toMatch(/file/);
});

import { describe, expect, test } from 'vitest';
import { findOwnersRules } from '../../../src/workflow/owners/codeowners.ts';

const ownersIn = (text: string) => (path: string) => findOwnersRules(text, [path]).get(path)?.owners;

/** Whether a pattern is for a path, as GitHub has it. */
const patterns: Readonly<Record<string, { readonly yes: string; readonly no: string }>> = {
  '*': { yes: 'a a/b a/b/c', no: '' },
  '**': { yes: 'a a/b', no: '' },
  '/**': { yes: 'a a/b', no: '' },
  '/*': { yes: 'a b.txt', no: 'a/b a/b/c' },
  docs: { yes: 'docs docs/a docs/a/b x/docs x/docs/a', no: 'docs.md x/docs.md doc' },
  '/docs': { yes: 'docs docs/a docs/a/b', no: 'x/docs docsify' },
  'docs/': { yes: 'docs/a docs/a/b x/docs/a', no: 'docs x/docs' },
  '/docs/': { yes: 'docs/a docs/a/b', no: 'docs x/docs/a' },
  'docs/*': { yes: 'docs/getting-started.md', no: 'docs docs/build-app/troubleshooting.md x/docs/a' },
  'docs/*.md': { yes: 'docs/a.md', no: 'docs/a/b.md x/docs/a.md docs/a.txt' },
  'docs/**': { yes: 'docs/a docs/a/b', no: 'docs x/docs/a' },
  'docs/**/': { yes: 'docs/a docs/a/b', no: 'docs' },
  'docs/api': { yes: 'docs/api docs/api/a', no: 'docs/apis x/docs/api' },
  'docs/*/api': { yes: 'docs/a/api docs/a/api/b', no: 'docs/api docs/a/b/api' },
  'docs/**/api': { yes: 'docs/api docs/a/api docs/a/b/api docs/a/api/c', no: 'x/docs/api docs/apis' },
  'docs/**/api/v*': { yes: 'docs/api/v1 docs/a/api/v1', no: 'docs/api docs/a/api/x' },
  'docs/**/*': { yes: 'docs/a docs/a/b', no: 'docs x/docs/a' },
  '**/logs': { yes: 'logs logs/a build/logs deeply/nested/logs/a', no: 'log build/logs.txt' },
  '**/api/v1': { yes: 'api/v1 x/api/v1 x/api/v1/a x/api/api/v1', no: 'api/x/v1' },
  '**/*test*': { yes: 'test a/test a/mytests.ts a/b/test', no: 'tes' },
  '/*/': { yes: 'a/b a/b/c', no: 'a' },
  'a*': { yes: 'a ab x/ab ab/c', no: 'ba x/b' },
  '/a*': { yes: 'a ab ab/c', no: 'x/ab' },
  'a*/': { yes: 'ab/c x/ab/c', no: 'ab' },
  '*.js': { yes: 'a.js x/a.js .js a.b.js', no: 'a.jsx a.js.map' },
  '*a*a': { yes: 'aa abba', no: 'a ab aab' },
  'a?c': { yes: 'abc x/a?c', no: 'ac abbc' },
  'a\\?c': { yes: 'a?c', no: 'abc' },
  'a\\*c': { yes: 'a*c', no: 'abc' },
  'A.md': { yes: 'A.md', no: 'a.md' },
  '/': { yes: '', no: 'a a/b' },
};

test.each(Object.entries(patterns))(
  'the pattern %s is for the files that GitHub takes',
  (pattern, { yes, no }) => {
    const ownersOf = ownersIn(`${pattern} @mona`);
    const paths = (text: string) => text.split(' ').filter((path) => path !== '');
    expect(paths(yes).filter((path) => ownersOf(path) === undefined)).toEqual([]);
    expect(paths(no).filter((path) => ownersOf(path) !== undefined)).toEqual([]);
  },
);

test('an escaped space belongs to the pattern', () => {
  const ownersOf = ownersIn('/my\\ docs/ @mona\n/other\\  @hubot\n');
  expect(ownersOf('my docs/a.md')).toEqual(['mona']);
  expect(ownersOf('my')).toBeUndefined();
  expect(ownersOf('other ')).toEqual(['hubot']);
});

describe("GitHub's documented example", () => {
  const ownersOf = ownersIn(`# This is a comment.
*       @global-owner1 @global-owner2

*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats

/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
`);

  test.each([
    ['README', ['global-owner1', 'global-owner2']],
    ['src/a.js', ['js-owner']],
    ['src/a.go', ['docs@example.com']],
    ['src/a.txt', ['octo-org/octocats']],
    ['build/logs/a', ['octocat']],
    ['src/apps/a', ['octocat']],
    ['docs/build-app/troubleshooting.md', ['doctocat']],
    ['scripts/a', ['doctocat', 'octocat']],
    ['deeply/nested/logs/a', ['octocat']],
  ])('%s', (path, owners) => {
    expect(ownersOf(path)).toEqual(owners);
  });

  test('`docs/*` leaves nested files to another line', () => {
    const own = ownersIn('* @global-owner1\ndocs/* docs@example.com');
    expect(own('docs/getting-started.md')).toEqual(['docs@example.com']);
    expect(own('docs/build-app/troubleshooting.md')).toEqual(['global-owner1']);
  });

  test('a line without owners leaves its files without any', () => {
    const own = ownersIn('/apps/ @octocat\n/apps/github\n');
    expect(own('apps/a')).toEqual(['octocat']);
    expect(own('apps/github/a')).toEqual([]);
  });

  test('a later line takes a subfolder from an earlier one', () => {
    const own = ownersIn('/apps/ @octocat\n/apps/github @doctocat\n');
    expect(own('apps/github/a')).toEqual(['doctocat']);
  });
});

test.each([
  '!*.js @mona',
  'src/[ab].js @mona',
  '[Section]',
  '^[Section][2] @mona',
  '\\#a.js @mona',
  '***/a.js @mona',
  'a//a.js @mona',
  '*.js mona',
  '*.js @mona @',
  '*.js @octo/cart/more',
  '*.js @mona other',
  '*.js\\',
  `${'*'.repeat(2)}${'a'.repeat(5_000)} @mona`,
])('the line %s is skipped, and the others count', (line) => {
  expect(ownersIn(`* @octocat\n${line}\n`)('src/a.js')).toEqual(['octocat']);
  expect(ownersIn(line)('src/a.js')).toBeUndefined();
});

test('lines keep their numbers, whatever their ends', () => {
  const found = findOwnersRules('# x\r\n\r\n*.js @mona\r\n*.ts @li', ['a.js', 'a.ts', 'a.go']);
  expect([...found].map(([path, { line }]) => `${path}:${line}`).toSorted()).toEqual(['a.js:3', 'a.ts:4']);
});

test.each(['', '\n', '\n\n', '\r\n', '\n/docs/ @mona\n', '\n\n# x\n\n/docs/ @mona', '\uFEFF\n/docs/ @mona'])(
  'of %j nothing is for a file elsewhere',
  (text) => {
    expect(findOwnersRules(text, ['src/a.js']).size).toBe(0);
  },
);

test('a mark at the start of the file does not belong to the first pattern', () => {
  for (const line of ['/docs/ @mona', '/my\\ docs/ @mona'])
    expect(ownersIn(`\uFEFF${line}`)(line.includes('my') ? 'my docs/a' : 'docs/a')).toEqual(['mona']);
});

test.each([`/a/${'*a'.repeat(500)}b @mona\n`, '*q @m\n', '/a/**/b/**/c @m\n', 'x\n', ' \n'])(
  'a megabyte of %.20j is read before the test runs out of time',
  (line) => {
    const text = line.repeat(Math.floor((1024 * 1024) / line.length));
    const paths = Array.from({ length: 50 }, (_, number) => `a/${'a'.repeat(200)}${number}/c/z`);
    expect(findOwnersRules(text, paths).size).toBe(0);
  },
);

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTestReports } from '../../../src/workflow/test-report/read.ts';
import { findFiles, walkFiles } from '../../../src/workflow/test-report/report-files.ts';
import { english } from '../../english.ts';
import { scratchPath } from '../../runner/scratch.ts';
import { knownFailure, suite } from './reading.ts';

const workspace = scratchPath('workspace');

beforeAll(() => {
  for (const [path, bytes] of [
    ['a.xml', 30],
    ['out/b.xml', 10],
    ['out/deep/c.xml', 20],
    ['out/deep/c.json', 5],
    ['node_modules/p/d.xml', 1],
    ['.git/e.xml', 2],
  ] as const) {
    mkdirSync(join(workspace, dirname(path)), { recursive: true });
    writeFileSync(join(workspace, path), 'x'.repeat(bytes));
  }
  mkdirSync(join(workspace, 'folder.xml'));
  symlinkSync('nowhere', join(workspace, 'gone.xml'));
  symlinkSync('out', join(workspace, 'link'));
});

async function found(patterns: readonly string[], max = 100, spent = () => 0, root = workspace) {
  const { files, isWhole } = await findFiles(patterns, root, max, spent);
  return [files.map(({ name }) => name), isWhole] as const;
}

describe('files that match a pattern are found, smallest first', () => {
  test.each([
    ['in a folder', ['out/*.xml'], ['out/b.xml']],
    ['in all folders', ['out/**/*.xml'], ['out/b.xml', 'out/deep/c.xml']],
    [
      'by two patterns, each once',
      ['out/**', '**/b.xml'],
      ['out/deep/c.json', 'out/b.xml', 'out/deep/c.xml'],
    ],
    ['from a folder up', ['./out/../a.xml'], ['a.xml']],
    ['by none', ['*.txt'], []],
    ['no folder', ['folder*'], []],
    ['without those of packages', ['**/[a-e].xml'], ['out/b.xml', 'out/deep/c.xml', 'a.xml']],
    [
      'in packages that a pattern names',
      ['node_modules/**/*.xml', '**/a.xml'],
      ['node_modules/p/d.xml', 'a.xml'],
    ],
    ['in .git, which a pattern names', ['.git/*.xml'], ['.git/e.xml']],
    ['without what is not wanted', ['**/[a-e].xml', '!out/deep/**', '!a.xml'], ['out/b.xml']],
    ['none, if nothing is wanted', ['!a.xml'], []],
  ])('%s', async (_, patterns, names) => expect(await found(patterns)).toEqual([names, true]));

  test('a link that leads nowhere is found, for the reader to say so', async () =>
    expect(await found(['gone.xml', 'a.xml'])).toEqual([['gone.xml', 'a.xml'], true]));
});

describe('not all files are found', () => {
  test('beyond the most that are wanted', async () => {
    expect(await found(['out/**/*.xml'], 2)).toEqual([['out/b.xml', 'out/deep/c.xml'], true]);
    expect(await found(['out/**/*.xml', 'out/b.xml'], 2)).toEqual([['out/b.xml', 'out/deep/c.xml'], true]);
    expect(await found(['out/b.xml', 'out/deep/*', 'a.xml'], 1)).toEqual([['out/b.xml'], false]);
  });

  test('when the time is over', async () => expect((await found(['**/*.xml'], 100, () => 2))[1]).toBe(false));
});

describe('folders without end', () => {
  const large = scratchPath('large');

  beforeAll(() => {
    for (let folder = 0; folder < 2_000; folder += 1)
      mkdirSync(join(large, String(folder % 50), String(folder)), { recursive: true });
    writeFileSync(join(large, 'junit.xml'), suite(knownFailure));
  });

  /** A clock by which each look at it takes this long. */
  const slow = (ms: number) => {
    let looks = 0;
    return () => ms * looks++;
  };

  test('take half of the time, and what was found is read in the other half', async () => {
    const question = { patterns: ['**/junit.xml'], workspace: large, token: undefined, budgetMs: 60_000 };
    const runtime = { monotonic: slow(5), signal: new AbortController().signal };
    const { tests, warnings } = await readTestReports(question, runtime);
    expect(tests?.failures).toEqual([{ name: 'known', suite: 's', message: 'said' }]);
    expect(english(warnings)).toEqual([expect.stringContaining('too many to search')]);
    const none = await readTestReports(
      { ...question, patterns: ['**/x.xml'] },
      { ...runtime, monotonic: slow(5) },
    );
    expect(english(none.warnings)).toEqual([
      expect.stringContaining('No test report was found: the workspace has more folders'),
    ]);
  });

  test('of one pattern leave time for the next', async () => {
    const patterns = ['**/*/*/x.xml', '**/junit.xml'];
    const clock = slow(0.005);
    expect(await found(patterns, 100, clock, large)).toEqual([['junit.xml'], false]);
    expect(clock()).toBeLessThan(2);
  });
});

test('what is found is what Node finds, but for a link to a folder as if it were a file', async () => {
  const patterns = [
    ...['**/*.xml', '*.xml', '**', '*/*.xml', 'out/**', '**/deep/**', '{a,out/b}.xml', 'o{u,x}t/**/c.*'],
    ...[
      '.git/*',
      '**/.git/**',
      'link/*.xml',
      'link/**',
      '*/b.xml',
      '@(out|link)/b.xml',
      '{out,link}/*',
      'out/./b.xml',
    ],
    ...[
      'node_modules/**',
      '**/[a-c].xml',
      '**/?.json',
      'out',
      'out/',
      'nowhere/*',
      '{o,}ut/{b,deep/c}.xml',
      '[!o]*',
    ],
  ];
  for (const pattern of patterns) {
    const node: string[] = [];
    for await (const entry of glob(pattern, { cwd: workspace, withFileTypes: true }))
      if (!entry.isDirectory()) node.push(relative(workspace, join(entry.parentPath, entry.name)));
    const own: string[] = [];
    for await (const path of walkFiles(pattern, workspace, [], () => false)) own.push(path);
    const files = (paths: readonly string[]) => paths.filter((path) => path !== 'link').toSorted();
    expect([pattern, files(own)]).toEqual([pattern, files(node)]);
  }
});

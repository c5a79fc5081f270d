import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/workflow/test-report/report-files.ts';
import { scratchPath } from '../../runner/scratch.ts';

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
});

async function found(patterns: readonly string[], max = 100, isOver = () => false) {
  const { files, isWhole } = await findFiles(patterns, workspace, max, isOver);
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

  test('when the time is over', async () =>
    expect((await found(['**/*.xml'], 100, () => true))[1]).toBe(false));
});

import { openSync, symlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTestReports } from '../../../src/workflow/test-report/read.ts';
import { english } from '../../english.ts';
import { fixtures, readFiles, suite } from './reading.ts';

const passed = suite('<testcase name="a"/>');
const failed = suite('<testcase name="b"><failure message="no"/></testcase>');

const MiB = 1024 * 1024;

describe('what is found is noted', () => {
  const note = async (files: Readonly<Record<string, string>>) => (await readFiles(files)).note;
  test('of one file', async () =>
    expect(await note({ 'a.xml': failed })).toBe('1 of 1 tests failed, in 1 test report.'));
  test('of several', async () =>
    expect(await note({ 'a.xml': failed, 'b.xml': passed })).toBe('1 of 2 tests failed, in 2 test reports.'));
});

test('a test that failed in one file and passed in a later one has failed', async () => {
  const later = passed.replace('"a"', '"b"') + ' '.repeat(200);
  expect((await readFiles({ 'a.xml': failed, 'b.xml': later })).tests).toMatchObject({
    total: 1,
    failed: 1,
    flaky: 0,
  });
});

describe('a report may be written in any way', () => {
  test('with space before it', async () => {
    expect(await readFiles({ 'a.xml': `\n  ${passed}` })).toMatchObject({
      tests: { total: 1 },
      warnings: [],
    });
    expect(
      await readFiles({ 'a.json': '\n {"results":{"tests":[{"name":"a","status":"passed"}]}}' }),
    ).toMatchObject({ tests: { total: 1 }, warnings: [] });
  });

  test('longer than what is read at once', async () => {
    const text = 'x'.repeat(600_000);
    const json = { results: { tests: [{ name: 'c', status: 'passed', message: text }] } };
    const files = {
      'a.xml': suite(`<testcase name="a"><system-out>${text}</system-out></testcase>`),
      'b.xml': `${' '.repeat(300_000)}${failed}`,
      'c.json': JSON.stringify(json),
    };
    expect(await readFiles(files)).toMatchObject({ tests: { total: 3, failed: 1 }, warnings: [] });
  });
});

describe('what cannot be read is named with its reason', () => {
  test('in one file', async () => {
    const { warnings } = await readFiles({}, ['gone.xml'], (workspace) =>
      symlinkSync('nowhere', join(workspace, 'gone.xml')),
    );
    expect(warnings).toEqual([
      'Part of the test report could not be read: gone.xml could not be opened (ENOENT). The message shows the rest.',
    ]);
  });

  test('in several', async () => {
    const { warnings } = await readFiles({ 'a.xml': 'x', 'b.json': '{ }', 'good.xml': failed });
    expect(warnings).toEqual([
      'Parts of 3 test reports could not be read: a.xml is neither JUnit XML nor CTRF JSON; b.json is not CTRF JSON. The message shows the rest.',
    ]);
  });
});

/** A report with a comment of so many bytes, which take no place on the disk. */
function writeLarge(path: string, name: string, bytes: number): void {
  const file = openSync(path, 'w');
  const end = `--><testcase name="${name}"><failure/></testcase></testsuite>`;
  writeSync(file, '<testsuite><!--');
  writeSync(file, end, bytes - end.length);
}

describe('of large files', () => {
  test('64 MiB are read in all, the smaller files first', async () => {
    const { tests, warnings } = await readFiles({}, ['*.xml'], (workspace) => {
      writeLarge(join(workspace, 'a.xml'), 'a', 40 * MiB + 1_000);
      writeLarge(join(workspace, 'b.xml'), 'b', 24 * MiB);
    });
    expect(tests?.failures.map(({ name }) => name)).toEqual(['b']);
    expect(warnings).toEqual([
      'Parts of 2 test reports could not be read: a.xml was read in part: the limit is 64 MiB for all files. The message shows the rest.',
    ]);
  });

  test('all is read if they are no larger', async () => {
    const { tests, warnings } = await readFiles({}, ['*.xml'], (workspace) => {
      writeLarge(join(workspace, 'a.xml'), 'a', 40 * MiB);
      writeLarge(join(workspace, 'b.xml'), 'b', 24 * MiB);
    });
    expect(tests?.failed).toBe(2);
    expect(warnings).toEqual([]);
  });

  test('JSON is read like XML', async () => {
    const json = '{"results":{"tests":[{"name":"a","status":"failed"}]}}';
    expect(await readFiles({ 'a.json': json.padEnd(20 * MiB) })).toMatchObject({
      tests: { failed: 1 },
      warnings: [],
    });
  });
});

describe('the time for reading', () => {
  /** Reads a report by a clock that stands at 0 for some looks, and at `lateMs` from then on. */
  async function warningsBy(
    lateMs: number,
    { budgetMs = 60_000, looks = 1, signal = new AbortController().signal } = {},
  ) {
    let looked = 0;
    const monotonic = () => (looked++ < looks ? 0 : lateMs);
    const question = { patterns: ['pytest.xml'], workspace: fixtures, token: undefined, budgetMs };
    return english((await readTestReports(question, { monotonic, signal })).warnings);
  }

  const late = expect.stringContaining('pytest.xml was not read: there was no time left');

  test('is five seconds', async () => {
    expect(await warningsBy(5_000)).toEqual([]);
    expect(await warningsBy(5_001)).toEqual([late]);
  });

  test('is what is left, if that is less', async () => {
    expect(await warningsBy(1_000, { budgetMs: 1_000 })).toEqual([]);
    expect(await warningsBy(1_001, { budgetMs: 1_000 })).toEqual([late]);
  });

  test('is over when the run is cancelled', async () =>
    expect(await warningsBy(0, { signal: AbortSignal.abort() })).toEqual([late]));

  test('may end in the middle of a file', async () => {
    const ends = Array.from({ length: 9 }, (_, looks) => warningsBy(5_001, { looks: looks + 1 }));
    expect((await Promise.all(ends)).flat()).toContain(
      'Part of the test report could not be read: pytest.xml was read in part: there was no time left. The message shows the rest.',
    );
  });
});

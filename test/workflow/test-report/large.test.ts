import { execFileSync } from 'node:child_process';
import { openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownFailure, readFiles, suite } from './reading.ts';

const MiB = 1024 * 1024;

/** Reads a large report in a process with little memory. */
function readLarge(output: string): string {
  const script = `
    const { readTestReports } = await import(${JSON.stringify(new URL('../../../src/workflow/test-report/read.ts', import.meta.url).href)});
    const runtime = { monotonic: () => 0, signal: new AbortController().signal };
    const { tests, warnings } = await readTestReports({ patterns: ['*.xml'], workspace: process.argv[1], token: undefined, budgetMs: 60_000 }, runtime);
    console.log(JSON.stringify({ tests, warnings: warnings.map(({ text }) => text) }));`;
  return execFileSync(
    process.execPath,
    ['--max-old-space-size=40', '--input-type=module', '-e', script, output],
    {
      encoding: 'utf8',
      maxBuffer: 16 * MiB,
    },
  );
}

test.each([
  ['in CDATA', '<![CDATA[', ']]>'],
  ['as text', '', ''],
  ['in a comment', '<!--', '-->'],
])('80 MB of output cost no memory: %s', async (_, start, end) => {
  await readFiles({}, [], (workspace) => {
    const file = openSync(join(workspace, 'large.xml'), 'w');
    const line = Buffer.from(`${'x'.repeat(99)}\n`.repeat(10_000));
    writeSync(file, `<testsuite>${knownFailure}<testcase name="b"><system-out>${start}`);
    for (let megabytes = 0; megabytes < 80; megabytes += 1) writeSync(file, line);
    writeSync(file, `${end}</system-out></testcase></testsuite>`);
    writeFileSync(join(workspace, 'small.xml'), suite('<testcase name="c"><failure/></testcase>'));
    const { tests, warnings } = JSON.parse(readLarge(workspace));
    expect(tests.failures.map(({ name }: { name: string }) => name).sort()).toEqual(['c', 'known']);
    expect(warnings).toEqual([expect.stringContaining('large.xml was read in part: the limit is 64 MiB')]);
  });
});

test('tests of a TRX report wait for their class in bounded memory, and all are counted', async () => {
  await readFiles({}, [], (workspace) => {
    const results = Array.from({ length: 80_000 }, (_, index) => {
      const outcome = index === 3 || index === 60_000 ? 'Failed' : 'Passed';
      return `<UnitTestResult testId="${index}" testName="adds" outcome="${outcome}"/>`;
    });
    const classes = Array.from(
      { length: 80_000 },
      (_, index) => `<UnitTest id="${index}"><TestMethod className="Class${index}"/></UnitTest>`,
    );
    const text = `<TestRun><Results>${results.join('')}</Results><TestDefinitions>${classes.join('')}</TestDefinitions></TestRun>`;
    writeFileSync(join(workspace, 'results.xml'), text);
    const { tests, warnings } = JSON.parse(readLarge(workspace));
    expect(warnings).toEqual([]);
    expect([tests.total, tests.failed]).toEqual([80_000, 2]);
    expect(tests.failures.map(({ suite }: { suite?: string }) => suite ?? '').sort()).toEqual(['', 'Class3']);
  });
});

/** Writes a text so often that it has so many megabytes. */
function fill(file: number, text: string, megabytes: number): void {
  const block = Buffer.from(text.repeat(Math.ceil(MiB / Buffer.byteLength(text))));
  for (let written = 0; written < megabytes; written += 1) writeSync(file, block);
}

describe('a report that is one large thing costs no memory', () => {
  const test36 = (start: string, text: string, end: string) => (file: number) => {
    writeSync(file, `<testsuite>${knownFailure}${start}`);
    fill(file, text, 36);
    writeSync(file, `${end}</testsuite>`);
  };
  const json = (text: string, end: string) => (file: number) => {
    writeSync(file, '{"results":{"tests":[{"name":"known","status":"failed"}');
    fill(file, text, 12);
    writeSync(file, end);
  };
  const tests = (head: string, repeated: string) => (file: number) => {
    writeSync(file, `<testsuites>${knownFailure}${head}`);
    for (let index = 0; index < 2_000; index += 1) writeSync(file, repeated.replaceAll('#', String(index)));
  };
  const wide = '大小 '.repeat(1_300);
  test.each([
    ['a value', test36('<testcase name="', 'x', '"/>')],
    ['a value of references', test36('<testcase name="', '&lt;&#x41;', '"/>')],
    ['a tag of values', test36('<testcase', ' a="b"', '/>')],
    ['the name of an element', test36('<', 'x', '/>')],
    ['the end of an element', test36('<a></', 'x', '>')],
    ['the name of a value', test36('<a ', 'x', '=""/>')],
    ['a reference', test36('<a>&#', '0', '65;</a>')],
    ['a text of references', test36('<testcase name="b"><system-out>', '&lt;', '</system-out></testcase>')],
    ['a declaration', test36('<!ELEMENT ', 'x', '>')],
    [
      'suites with long names',
      tests(`<testsuite name="${wide}">`.repeat(90), '<testcase name="#"><failure/></testcase>'),
    ],
    [
      'failures with long texts',
      tests('', `<testcase name="#"><failure message="${wide}">${wide}</failure></testcase>`),
    ],
    [
      'failures, each in a large output',
      tests(
        '',
        `<testcase name="#"><failure message="a reason with some words"/><system-out>${wide.repeat(3)}</system-out></testcase>`,
      ),
    ],
    ['JSON of lists', json(',[]', ']}}')],
    ['JSON in JSON', json(',[', '')],
    ['JSON of keys', json(',{"a":1,"b":[2]}', ']}}')],
  ])('%s', async (_, write) => {
    await readFiles({}, [], (workspace) => {
      const file = openSync(join(workspace, 'large.xml'), 'w');
      write(file);
      const { tests } = JSON.parse(readLarge(workspace));
      expect(tests.failures).toContainEqual(expect.objectContaining({ name: 'known' }));
    });
  });
});

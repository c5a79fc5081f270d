import { execFileSync } from 'node:child_process';
import { openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownFailure, readFiles, suite } from './reading.ts';

/** Reads a large report in a process with little memory. */
function readLarge(output: string): string {
  const script = `
    const { readTestReports } = await import(${JSON.stringify(new URL('../../../src/workflow/test-report/read.ts', import.meta.url).href)});
    const runtime = { monotonic: () => 0, signal: new AbortController().signal };
    const { tests, warnings } = await readTestReports({ patterns: ['*.xml'], workspace: process.argv[1], token: undefined, budgetMs: 60_000 }, runtime);
    console.log(JSON.stringify({ tests, warnings: warnings.map(({ text }) => text) }));`;
  return execFileSync(
    process.execPath,
    ['--max-old-space-size=64', '--input-type=module', '-e', script, output],
    {
      encoding: 'utf8',
    },
  );
}

test.each([
  ['in CDATA', '<![CDATA[', ']]>'],
  ['as text', '', ''],
  ['in a comment', '<!--', '-->'],
])('100 MB of output cost no memory: %s', async (_, start, end) => {
  await readFiles({}, [], (workspace) => {
    const file = openSync(join(workspace, 'large.xml'), 'w');
    const line = Buffer.from(`${'x'.repeat(99)}\n`.repeat(10_000));
    writeSync(file, `<testsuite>${knownFailure}<testcase name="b"><system-out>${start}`);
    for (let megabytes = 0; megabytes < 100; megabytes += 1) writeSync(file, line);
    writeSync(file, `${end}</system-out></testcase></testsuite>`);
    writeFileSync(join(workspace, 'small.xml'), suite('<testcase name="c"><failure/></testcase>'));
    const { tests, warnings } = JSON.parse(readLarge(workspace));
    expect(tests.failures.map(({ name }: { name: string }) => name).sort()).toEqual(['c', 'known']);
    expect(warnings).toEqual([expect.stringContaining('large.xml was read in part: the limit is 64 MiB')]);
  });
});

test('tests of a TRX report wait for their class in bounded memory, and all are counted', async () => {
  await readFiles({}, [], (workspace) => {
    const results = Array.from({ length: 200_000 }, (_, index) => {
      const outcome = index === 3 || index === 150_000 ? 'Failed' : 'Passed';
      return `<UnitTestResult testId="${index}" testName="adds" outcome="${outcome}"/>`;
    });
    const classes = Array.from(
      { length: 200_000 },
      (_, index) => `<UnitTest id="${index}"><TestMethod className="Class${index}"/></UnitTest>`,
    );
    const text = `<TestRun><Results>${results.join('')}</Results><TestDefinitions>${classes.join('')}</TestDefinitions></TestRun>`;
    writeFileSync(join(workspace, 'results.xml'), text);
    const { tests, warnings } = JSON.parse(readLarge(workspace));
    expect(warnings).toEqual([]);
    expect([tests.total, tests.failed]).toEqual([200_000, 2]);
    expect(tests.failures.map(({ suite }: { suite?: string }) => suite ?? '').sort()).toEqual(['', 'Class3']);
  });
});

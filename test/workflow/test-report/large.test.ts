import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { TestResults } from '../../../src/workflow/test-results.ts';
import { knownFailure, suite } from './reading.ts';

const MiB = 1024 * 1024;

/** Node itself needs half of it. */
const heapMiB = 32;

const script = `
  const { readTestReports } = await import(${JSON.stringify(new URL('../../../src/workflow/test-report/read.ts', import.meta.url).href)});
  const runtime = { monotonic: () => 0, signal: new AbortController().signal };
  process.on('message', async (workspace) => {
    const { tests, warnings } = await readTestReports({ patterns: ['*.xml'], workspace, token: undefined, budgetMs: 60_000 }, runtime);
    process.send({ tests, warnings: warnings.map(({ text }) => text) });
  });
  process.send('ready');`;

/** A process with little memory, for one report after the other until one takes too much. */
let reader: Promise<Reader> | undefined;

interface Reader {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown[]>;
}

async function startReader(): Promise<Reader> {
  const args = [`--max-old-space-size=${heapMiB}`, '--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await once(child, 'message');
  return { child, ended: once(child, 'exit') };
}

/** What the process reads; fails if it runs out of memory. */
async function readLarge(workspace: string): Promise<{ tests: TestResults; warnings: readonly string[] }> {
  reader ??= startReader();
  const { child, ended } = await reader;
  child.send(workspace);
  const answer = await Promise.race([once(child, 'message'), ended]);
  if (typeof answer[0] === 'object' && answer[0] !== null) return answer[0];
  reader = undefined;
  throw new Error(`The process ended: ${answer.join(' ')}`);
}

async function inFolder(use: (workspace: string) => Promise<void>): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'reports-'));
  try {
    await use(workspace);
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

afterAll(async () => {
  (await reader)?.child.kill();
});

test('80 MB of output cost no memory, and what stands beyond the limit is left out', async () => {
  await inFolder(async (workspace) => {
    const file = openSync(join(workspace, 'large.xml'), 'w');
    writeSync(file, `<testsuite>${knownFailure}<testcase name="b"><system-out>`);
    fill(file, `${'x'.repeat(99)}\n`, 80);
    writeSync(file, '</system-out></testcase></testsuite>');
    writeFileSync(join(workspace, 'small.xml'), suite('<testcase name="c"><failure/></testcase>'));
    const { tests, warnings } = await readLarge(workspace);
    expect(tests.failures.map(({ name }) => name).sort()).toEqual(['c', 'known']);
    expect(warnings).toEqual([expect.stringContaining('large.xml was read in part: the limit is 64 MiB')]);
  });
});

test('tests of a TRX report wait for their class in bounded memory, and all are counted', async () => {
  await inFolder(async (workspace) => {
    const results = Array.from({ length: 30_000 }, (_, index) => {
      const outcome = index === 3 || index === 25_000 ? 'Failed' : 'Passed';
      return `<UnitTestResult testId="${index}" testName="adds" outcome="${outcome}"/>`;
    });
    const classes = Array.from(
      { length: 30_000 },
      (_, index) => `<UnitTest id="${index}"><TestMethod className="Class${index}"/></UnitTest>`,
    );
    const text = `<TestRun><Results>${results.join('')}</Results><TestDefinitions>${classes.join('')}</TestDefinitions></TestRun>`;
    writeFileSync(join(workspace, 'results.xml'), text);
    const { tests, warnings } = await readLarge(workspace);
    expect(warnings).toEqual([]);
    expect([tests.total, tests.failed]).toEqual([30_000, 2]);
    expect(tests.failures.map(({ suite }) => suite ?? '').sort()).toEqual(['', 'Class3']);
  });
});

/** Writes a text so often that it has so many megabytes. */
function fill(file: number, text: string, megabytes: number): void {
  const block = Buffer.from(text.repeat(Math.ceil(MiB / Buffer.byteLength(text))));
  for (let written = 0; written < megabytes; written += 1) writeSync(file, block);
}

describe('a report that is one large thing costs no memory', () => {
  const xml = (start: string, text: string, end: string) => (file: number) => {
    writeSync(file, `<testsuite>${knownFailure}${start}`);
    fill(file, text, 28);
    writeSync(file, `${end}</testsuite>`);
  };
  const json =
    (text: string, end: string, start = '') =>
    (file: number) => {
      writeSync(file, `{"results":{"tests":[{"name":"known","status":"failed"}${start}`);
      fill(file, text, text === 'x' ? 28 : 8);
      writeSync(file, end);
    };
  const tests = (count: number, head: string, repeated: string) => (file: number) => {
    writeSync(file, `<testsuites>${knownFailure}${head}`);
    for (let index = 0; index < count; index += 1) writeSync(file, repeated.replaceAll('#', String(index)));
  };
  const wide = '大小 '.repeat(1_300);
  test.each([
    ['a value', xml('<testcase name="', 'x', '"/>')],
    ['a value of references', xml('<testcase name="', '&lt;&#x41;', '"/>')],
    ['a tag of values', xml('<testcase', ' a="b"', '/>')],
    ['the name of an element', xml('<', 'x', '/>')],
    ['the end of an element', xml('<a></', 'x', '>')],
    ['the name of a value', xml('<a ', 'x', '=""/>')],
    ['a reference', xml('<a>&#', '0', '65;</a>')],
    ['a text of references', xml('<testcase name="b"><system-out>', '&lt;', '</system-out></testcase>')],
    ['a declaration', xml('<!ELEMENT ', 'x', '>')],
    ['a comment', xml('<!--', 'x', '-->')],
    ['CDATA', xml('<a><![CDATA[', 'x', ']]></a>')],
    [
      'suites with long names',
      tests(500, `<testsuite name="${wide}">`.repeat(90), '<testcase name="#"><failure/></testcase>'),
    ],
    [
      'failures with long texts',
      tests(2_000, '', `<testcase name="#"><failure message="${wide}">${wide}</failure></testcase>`),
    ],
    [
      'failures, each in a large output',
      tests(
        2_000,
        '',
        `<testcase name="#"><failure message="a reason with some words"/><system-out>${wide.repeat(3)}</system-out></testcase>`,
      ),
    ],
    ['a text in JSON', json('x', '"]}}', ',"')],
    ['JSON of lists', json(',[]', ']}}')],
    ['JSON in JSON', json(',[', '')],
    ['JSON of keys', json(',{"a":1,"b":[2]}', ']}}')],
  ])('%s', async (_, write) => {
    await inFolder(async (workspace) => {
      const file = openSync(join(workspace, 'large.xml'), 'w');
      write(file);
      const { tests } = await readLarge(workspace);
      expect(tests.failures).toContainEqual(expect.objectContaining({ name: 'known' }));
    });
  });
});

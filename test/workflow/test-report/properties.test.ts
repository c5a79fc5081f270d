import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createCtrfReader } from '../../../src/workflow/test-report/ctrf.ts';
import { createJunitReader } from '../../../src/workflow/test-report/junit.ts';
import { tallyTests } from '../../../src/workflow/test-report/tally.ts';
import { ReportError } from '../../../src/workflow/test-report/test-case.ts';
import type { TestResults } from '../../../src/workflow/test-results.ts';
import { fixtures } from './reading.ts';

const reports = readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name), 'utf8'));
const xml = reports.filter((report) => !report.startsWith('{'));
const json = reports.filter((report) => report.startsWith('{'));

/** Reads a report in chunks; what is wrong with it is a ReportError and nothing else. */
function readChunks(chunks: readonly string[]): { results: TestResults; problem: string } {
  const tally = tallyTests('/work', (text) => text);
  tally.startFile();
  try {
    const reader = createJunitReader(tally.add);
    chunks.forEach(reader.write);
    reader.end();
    return { results: tally.results(), problem: '' };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { results: tally.results(), problem: error.message };
  }
}

function split(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** A report with a few characters taken out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...xml),
    fc.array(
      fc.tuple(
        fc.nat(5_000),
        fc.nat(60),
        fc.constantFrom('', '<', '>', '"', '&', ']]>', '<!--', '\0', '</testsuite>', '<testcase>'),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([report, changes]) =>
    changes.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), report),
  );

describe('a report of JUnit XML', () => {
  property.prop([fc.constantFrom(...xml), fc.array(fc.nat(), { maxLength: 30 })])(
    'says the same, however it is divided into chunks',
    (report, places) => {
      expect(readChunks(split(report, places))).toEqual(readChunks([report]));
    },
  );

  property.prop([damaged, fc.array(fc.nat(), { maxLength: 5 })], { numRuns: 500 })(
    'that is damaged is read as far as it goes, and its numbers agree',
    (report, places) => {
      const { results } = readChunks(split(report, places));
      expect(results.total).toBe(results.passed + results.failed + results.skipped);
      expect(results.failures.length).toBe(results.failed);
      for (const { name, message = '' } of results.failures) {
        expect(name).not.toBe('');
        expect(message).not.toContain('\n');
      }
    },
  );

  property.prop([fc.string({ unit: 'binary', maxLength: 300 })])(
    'that is none is said to be none',
    (text) => {
      expect(readChunks([text]).problem).not.toBe('');
    },
  );
});

describe('a CTRF report', () => {
  const anything = fc.anything({ maxDepth: 3 }).map((value) => JSON.stringify(value) ?? '');
  const tests = fc.array(
    fc.record(
      {
        name: fc.anything({ maxDepth: 1 }),
        status: fc.constantFrom('passed', 'failed', 'skipped', 'pending', 'other', '__proto__', 7),
        suite: fc.anything({ maxDepth: 2 }),
        message: fc.anything({ maxDepth: 1 }),
        line: fc.anything({ maxDepth: 1 }),
        filePath: fc.anything({ maxDepth: 1 }),
        flaky: fc.anything({ maxDepth: 1 }),
      },
      { requiredKeys: [] },
    ),
  );
  property.prop([
    fc.oneof(
      fc.constantFrom(...json),
      anything,
      tests.map((list) => JSON.stringify({ results: { tests: list } })),
    ),
  ])('with values of any type is read, or said to be none', (text) => {
    const tally = tallyTests('/work', (said) => said);
    try {
      const { write, end } = createCtrfReader(tally.add);
      write(text);
      end();
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError);
    }
    const { total, passed, failed, skipped } = tally.results();
    expect(total).toBe(passed + failed + skipped);
  });
});

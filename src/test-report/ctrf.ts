import { say } from '../said.ts';
import { ReportError } from './report-error.ts';
import { maxDetailChars, type TestCase, type TestState } from './test-case.ts';

/** JSON is read as a whole. */
export const maxJsonBytes = 16 * 1024 * 1024;

const states: Readonly<Record<string, TestState>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'skipped',
};

/**
 * Reads a CTRF report and hands each test to `take`. Throws a ReportError if it is none. Source: ctrf.io, "Schema".
 */
export function readCtrf(text: string, take: (test: TestCase) => void): void {
  for (const entry of testsIn(text)) {
    const test = recordOf(entry);
    const state = Object.hasOwn(states, String(test.status)) ? states[String(test.status)] : undefined;
    if (state === undefined) continue;
    const suite = Array.isArray(test.suite) ? test.suite.map(textOf).join(' › ') : textOf(test.suite);
    take({
      name: textOf(test.name),
      suites: [suite].filter((name) => name !== ''),
      state: state === 'passed' && test.flaky === true ? 'flaky' : state,
      file: textOf(test.filePath) || undefined,
      line: typeof test.line === 'number' && test.line > 0 ? Math.trunc(test.line) : undefined,
      message: textOf(test.message).slice(0, maxDetailChars),
      details: textOf(test.trace).slice(0, maxDetailChars),
    });
  }
}

function testsIn(text: string): readonly unknown[] {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new ReportError(say`is no JSON, or cut off`);
  }
  const { tests } = recordOf(recordOf(report).results);
  if (!Array.isArray(tests)) throw new ReportError(say`is no CTRF JSON`);
  return tests;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

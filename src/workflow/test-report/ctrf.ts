import { asObject, asText, at, parseJson } from '../../json.ts';
import { say } from '../../said.ts';
import { describeJson } from './other-formats.ts';
import { maxDetailChars, ReportError, type TestCase, type TestState } from './test-case.ts';

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
 * Reads a CTRF report and hands each test to `take`. Throws a ReportError if it is not one. Source: ctrf.io, "Schema".
 */
export function readCtrf(text: string, take: (test: TestCase) => void): void {
  for (const entry of findTests(text)) {
    const test = asObject(entry) ?? {};
    const state = Object.hasOwn(states, String(test.status)) ? states[String(test.status)] : undefined;
    if (state === undefined) continue;
    const suite = Array.isArray(test.suite)
      ? test.suite.map((name) => asText(name) ?? '').join(' › ')
      : asText(test.suite);
    take({
      name: asText(test.name) ?? '',
      suites: suite ? [suite] : [],
      state: state === 'passed' && test.flaky === true ? 'flaky' : state,
      file: asText(test.filePath),
      line: typeof test.line === 'number' && test.line > 0 ? Math.trunc(test.line) : undefined,
      message: (asText(test.message) ?? '').slice(0, maxDetailChars),
      details: (asText(test.trace) ?? '').slice(0, maxDetailChars),
    });
  }
}

function findTests(text: string): readonly unknown[] {
  const report = parseJson(text);
  if (report === undefined) throw new ReportError(say`is not JSON, or is cut off`);
  const tests = at(report, 'results.tests');
  if (!Array.isArray(tests)) {
    throw new ReportError(describeJson(asObject(report) ?? {}) ?? say`is not CTRF JSON`);
  }
  return tests;
}

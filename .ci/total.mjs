// Prints `N passed, N failed` from the reports of the tests and the check and the outcomes of demo, mutation and bench; a report that is not there, and
// one that failed without naming a failure, count as one failure. Exit code 1 if anything failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [reports, ...outcomes] = process.argv.slice(2);
const counts = [
  ...['tests', 'limits', 'browser'].map((name) => testCounts(reportOf(name))),
  reportOf('check'),
  ...outcomes.map((outcome) => (outcome === 'passed' ? one('passed') : one('failed'))),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function testCounts(report) {
  if (!('success' in report)) return report;
  const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed };
}

function reportOf(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'));
  } catch {
    return one('failed');
  }
}

function one(outcome) {
  return { passed: 0, failed: 0, [outcome]: 1 };
}

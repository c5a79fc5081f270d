import { expect, test } from 'vitest';
import { describeTestCounts } from '../../src/workflow/test-results.ts';
import { english } from '../english.ts';

test.each([
  [{ total: 12, failed: 2, flaky: 0 }, '2 of 12 tests failed'],
  [{ total: 12, failed: 2, flaky: 1 }, '2 of 12 tests failed, 1 flaky'],
  [{ total: 12, failed: 0, flaky: 3 }, '0 of 12 tests failed, 3 flaky'],
])('%j is said in one line, with flaky tests if there are any', (counts, expected) => {
  expect(english([describeTestCounts(counts)])).toEqual([expected]);
});

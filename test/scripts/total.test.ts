import { expect, test } from 'vitest';
import { projectWith, run } from './project.ts';

const good = '{"success":true,"numPassedTests":90,"numFailedTests":0}';
const check = '{"passed":4,"failed":0}';
const browser = '{"success":true,"numPassedTests":5,"numFailedTests":0}';
const limits = '{"success":true,"numPassedTests":2,"numFailedTests":0}';

test.each([
  ['all is well', good, check, 'passed', '102 passed, 0 failed'],
  ['the demo failed', good, check, 'failed', '101 passed, 1 failed'],
  ['a check failed', good, '{"passed":3,"failed":1}', 'passed', '101 passed, 1 failed'],
  [
    'tests failed',
    '{"success":false,"numPassedTests":88,"numFailedTests":2}',
    check,
    'passed',
    '100 passed, 2 failed',
  ],
  [
    'a test file did not load',
    '{"success":false,"numPassedTests":90,"numFailedTests":0}',
    check,
    'passed',
    '102 passed, 1 failed',
  ],
  ['nothing but the tests of limits and browser was reported', '', '', 'failed', '7 passed, 3 failed'],
])('when %s', (_, tests, checks, demo, total) => {
  const folder = projectWith({
    'tests.json': tests,
    'browser.json': browser,
    'limits.json': limits,
    'check.json': checks,
  });
  const { status, said } = run(folder, '.ci/total.mjs', folder, demo);
  expect(said).toBe(`${total}\n`);
  expect(status).toBe(total.endsWith(' 0 failed') ? 0 : 1);
});

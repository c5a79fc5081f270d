import { describe, expect, test } from 'vitest';
import type { TestFailure, TestResults } from '../../../src/workflow/test-results.ts';
import type { Job, WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import { runs } from '../../fixtures/gallery/runs.ts';
import { read, withBuild } from './example.ts';

const failure: TestFailure = {
  name: 'test_total',
  suite: 'tests.test_cart',
  file: 'tests/test_cart.py',
  line: 42,
  message: 'assert 5 == 4',
};

function results(given: Partial<TestResults> = {}): TestResults {
  return { total: 1_204, passed: 1_201, failed: 3, skipped: 0, flaky: 0, failures: [failure], ...given };
}

const job: Job = {
  name: 'test',
  conclusion: 'failure',
  mayFail: false,
  current: true,
  failedSteps: [{ number: 4, name: 'Run pytest', conclusion: 'failure' }],
  annotations: [],
  log: [],
};

/** What a failed run says, with these tests and this job. */
async function alert(tests: TestResults, given: Partial<Job> = {}, run: Partial<WorkflowRun> = {}) {
  const example = await runs.forkWithoutToken();
  const failed = [{ ...job, ...given }];
  const { source } = await read(withBuild(example, { tests, failed, jobs: failed, ...run }));
  return source;
}

describe('what failed comes first', () => {
  const tests = ['3 of 1,204 tests failed', 'tests.test_cart › test_total'];

  test.each([
    ['a single job of which nothing else is known, then its tests', [], ['Run pytest', ...tests]],
    [
      'tests before a job with annotations of its own',
      [{ message: 'disk full' }],
      [...tests, 'Run pytest', 'disk full'],
    ],
  ])('%s', async (_, annotations, order) => {
    const source = await alert(results(), { annotations });
    const places = order.map((words) => source.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('five are named, the others counted', async () => {
    const failures = Array.from({ length: 7 }, (_, n) => ({ ...failure, name: `test_${n}` }));
    const source = await alert(results({ failed: 9, failures }));
    expect(source).toContain('test_4');
    expect(source).not.toContain('test_5');
    expect(source).toContain('and 4 more');
  });

  test('a failure without place or reason is its name', async () => {
    const source = await alert(results({ failed: 1, failures: [{ name: 'alone' }] }));
    expect(source).toContain('1 of 1,204 tests failed**\n\n**alone**\n\n');
  });

  test('flaky ones are counted beside those that failed', async () => {
    expect(await alert(results({ flaky: 2 }))).toContain('**3 of 1,204 tests failed**, 2 flaky');
  });
});

describe('no fact is reported twice', () => {
  const logOf = (...lines: string[]) => lines.map((text, rank) => ({ text, rank }));
  const log = logOf('FAILED tests/test_cart.py::test_total - assert 5 == 4', '1 failed, 3 passed');
  test('a log that repeats a failed test is left out', async () => {
    expect(await alert(results(), { log })).not.toContain('FAILED');
  });

  test('a log that says something else stays', async () => {
    expect(await alert(results(), { log: logOf('Error: no space left on device') })).toContain(
      'no space left',
    );
  });

  test.each([
    [{ path: 'tests/test_cart.py', line: 42, message: 'AssertionError' }, false],
    [{ path: 'tests/test_cart.py', line: 43, message: 'AssertionError' }, true],
    [{ path: 'other.py', line: 1, message: 'test_total: assert 5 == 4' }, false],
    [{ path: 'other.py', line: 1, message: 'unused import' }, true],
  ])('annotation %j is reported: %s', async (annotation, isTold) => {
    const source = await alert(results(), { annotations: [annotation] });
    expect(source.includes(`\`${annotation.path}:${annotation.line}\` ${annotation.message}`)).toBe(isTold);
  });

  test('a short name does not hide a log that happens to have it', async () => {
    const short = results({ failed: 1, failures: [{ name: 'adds', message: 'no' }] });
    expect(await alert(short, { log: logOf('Error: nobody adds this') })).toContain('nobody adds this');
  });
});

describe('tests that passed', () => {
  const green = { failed: 0, passed: 1_204, failures: [] };
  test('are counted, with the flaky ones', async () => {
    expect(await alert(results(green))).toContain('1,204 tests passed');
    expect(await alert(results({ ...green, flaky: 2 }))).toContain('1,204 tests passed, 2 flaky');
    expect(await alert(results({ ...green, total: 1, passed: 1 }))).toContain('1 test passed');
  });

  test('and were none are not', async () => {
    expect(await alert(results({ ...green, total: 2, passed: 0, skipped: 2 }))).not.toContain('tests');
  });
});

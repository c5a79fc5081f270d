import { describe, expect, test } from 'vitest';
import type { TestFailure, TestResults } from '../../../src/workflow/test-results.ts';
import type { Job, WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import { runs } from '../../fixtures/gallery/runs.ts';
import { read, withBuild } from './example.ts';
import { failedRun, type GivenRun, jobWith, pull, runMessage } from './plain-run.ts';

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

const x = (length: number) => 'x'.repeat(length);
const bodyOf = async (given: GivenRun, locale: 'en' | 'zh-CN' = 'en') =>
  (await runMessage(given, { locale })).body;

describe('how many tests failed', () => {
  const tests = results({ failures: [] });
  const unknown = { outcome: 'failure', tests } as const;
  test.each<[string, GivenRun, readonly string[], readonly string[]]>([
    ['is in the headline', unknown, ['and 3 more tests'], ['另有 3 个测试未通过']],
    [
      'stands here on a branch that stays red, whose headline says for how long',
      { ...unknown, change: { kind: 'still-failing', failedRuns: 2 } },
      ['**3 of 1,204 tests failed**', 'and 3 more tests'],
      ['**3/1,204 个测试未通过**', '另有 3 个测试未通过'],
    ],
    [
      'stands here for a pull request, whose headline has the title',
      { ...unknown, pullRequest: pull },
      ['**3 of 1,204 tests failed**', 'and 3 more tests'],
      ['**3/1,204 个测试未通过**', '另有 3 个测试未通过'],
    ],
    [
      'is in the headline of a pull request without title',
      { ...unknown, pullRequest: { number: 42 } },
      ['and 3 more tests'],
      ['另有 3 个测试未通过'],
    ],
  ])('%s', async (_, given, english, chinese) => {
    expect(await bodyOf(given)).toEqual(english);
    expect(await bodyOf(given, 'zh-CN')).toEqual(chinese);
  });
});

test('a failed test has its place, owners and message, each of a length', async () => {
  const long: TestFailure = {
    name: x(101),
    suite: 'y'.repeat(61),
    file: 'z'.repeat(61),
    line: 7,
    message: x(201),
    owners: ['octo/cart', 'mona@example.com', x(61)],
  };
  expect(await bodyOf({ outcome: 'failure', tests: results({ failed: 1, failures: [long] }) })).toEqual([
    `**…${'y'.repeat(60)} › ${x(99)}…** · \`…${'z'.repeat(60)}:7\` · octo/cart · m…@\u200aexample.com · ${x(59)}…`,
    `${x(199)}…`,
  ]);
});

describe('what a job says beside failed tests', () => {
  const annotation = { path: 'other.py', line: 42, message: 'unused' };
  const two = results({
    failed: 2,
    failures: [
      { name: 'a', file: 'a.py', line: 1 },
      { name: 'b', file: 'b.py', line: 2 },
    ],
  });
  const long = x(81);
  const named = (name: string, message = '') => results({ failed: 1, failures: [{ name, message }] });
  const many = Array.from({ length: 201 }, (_, at) => ({ name: `test number ${at}` }));
  const line = (text: string) => ({ log: [{ text, rank: 1 }] });
  test.each<[string, TestResults, Partial<Job>, boolean]>([
    ['has an annotation on the same line of another file', results(), { annotations: [annotation] }, true],
    [
      'has an annotation without a place, beside tests without one',
      named('alone'),
      { annotations: [{ message: 'unused' }] },
      true,
    ],
    [
      'has no annotation at the second test',
      two,
      { annotations: [{ path: 'b.py', line: 2, message: 'unused' }] },
      false,
    ],
    ['has no log with a name of eight characters', named('adds_two'), line('FAILED adds_two'), false],
    ['has a log with a name of seven', named('adds_it'), line('FAILED adds_it'), true],
    ['has no log with a message of eight characters', named('a', 'not even'), line('FAILED not even'), false],
    ['has a log with a message of seven', named('a', 'not odd'), line('FAILED not odd'), true],
    ['has no log with the beginning of a long message', named('a', long), line(`FAILED ${x(80)}!`), false],
    [
      'has no log with a name of the first two hundred',
      results({ failed: 201, failures: many }),
      line('FAILED test number 199'),
      false,
    ],
    [
      'has a log with a name after those',
      results({ failed: 201, failures: many.slice(0, 200).concat({ name: 'the last one' }) }),
      line('FAILED the last one'),
      true,
    ],
  ])('%s', async (_, tests, given, isShown) => {
    const body = await bodyOf(failedRun([jobWith('unit', given)], { tests }));
    expect(body.some((said) => said.includes('unused') || said.startsWith('> FAILED'))).toBe(isShown);
  });
});

describe('the owners of the files where it failed', () => {
  const owner = (name: string) => ({ name, rule: { file: '.github/CODEOWNERS', line: 1 } });
  test.each<[readonly string[], string, string]>([
    [['octo/cart'], 'Owners: octo/cart', '负责人：octo/cart'],
    [['a', 'b', 'c', 'd', 'e'], 'Owners: a · b · c · d · e', '负责人：a · b · c · d · e'],
    [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      'Owners: a · b · c · d · e · and 1 more',
      '负责人：a · b · c · d · e · 另有 1 项',
    ],
    [['mona@example.com'], 'Owners: m…@\u200aexample.com', '负责人：m…@\u200aexample.com'],
  ])('%j', async (names, english, chinese) => {
    const given: GivenRun = { outcome: 'failure', owners: names.map(owner) };
    expect(await bodyOf(given)).toEqual([english]);
    expect(await bodyOf(given, 'zh-CN')).toEqual([chinese]);
  });

  test('are not named if there is none', async () =>
    expect(await bodyOf({ outcome: 'failure', owners: [] })).toEqual([]));
});

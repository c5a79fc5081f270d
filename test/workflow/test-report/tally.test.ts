import { describe, expect, test } from 'vitest';
import { tallyTests } from '../../../src/workflow/test-report/tally.ts';
import type { TestCase, TestState } from '../../../src/workflow/test-report/test-case.ts';
import type { TestResults } from '../../../src/workflow/test-results.ts';
import { readFiles, suite } from './reading.ts';

const passed = '<testcase name="a"/>';
const failed = '<testcase name="a"><failure message="no"/></testcase>';
const skipped = '<testcase name="a"><skipped/></testcase>';

/** total, passed, failed, skipped, flaky */
async function counted(...files: readonly string[]): Promise<readonly (number | undefined)[]> {
  const named = Object.fromEntries(files.map((text, index) => [`${index}.xml`, text]));
  const { tests } = await readFiles(named);
  return [tests?.total, tests?.passed, tests?.failed, tests?.skipped, tests?.flaky];
}

describe('a test counts once, however often it is reported', () => {
  test.each([
    ['failed, then passed: flaky', [suite(failed, passed)], [1, 1, 0, 0, 1]],
    ['failed each time', [suite(failed, failed)], [1, 0, 1, 0, 0]],
    ['passed, then failed', [suite(passed, failed)], [1, 0, 1, 0, 0]],
    ['failed, then not tried again', [suite(failed, skipped)], [1, 0, 1, 0, 0]],
    ['failed twice, then passed', [suite(failed, failed, passed)], [1, 1, 0, 0, 1]],
    ['passed in one shard, skipped in the other', [suite(passed), suite(skipped)], [1, 1, 0, 0, 0]],
    ['failed on one machine, passed on the other', [suite(failed), suite(passed)], [1, 0, 1, 0, 0]],
    ['flaky on one machine', [suite(failed, passed), suite(passed)], [1, 1, 0, 0, 1]],
  ])('%s', async (_, files, counts) => {
    expect(await counted(...files)).toEqual(counts);
    expect(await counted(...files.toReversed())).toEqual(counts);
  });

  test('but two tests of one name at two places are two', async () => {
    const at = (line: number, content = '') =>
      `<testcase name="a" file="a.py" line="${line}">${content}</testcase>`;
    expect(await counted(suite(at(1, '<failure/>'), at(9)))).toEqual([2, 1, 1, 0, 0]);
  });

  test('and counts of suites, which tools leave out or get wrong, are ignored', async () => {
    expect(
      await counted(`<testsuites tests="9" failures="9"><testsuite>${passed}</testsuite></testsuites>`),
    ).toEqual([1, 1, 0, 0, 0]);
  });

  test('a suite that could not start is a failure of its own', async () => {
    const { tests } = await readFiles({
      'a.xml':
        '<testsuites><testsuite name="Database"><error message="no connection"/></testsuite></testsuites>',
    });
    expect(tests?.failures).toEqual([{ name: 'Database', message: 'no connection' }]);
  });

  test('several failures of one test are one, reported by the first', async () => {
    const { tests } = await readFiles({
      'a.xml': suite('<testcase name="a"><failure message="first"/><error message="second"/></testcase>'),
    });
    expect(tests?.failures).toEqual([{ name: 'a', suite: 's', message: 'first' }]);
  });
});

const failedTest = (test: Partial<TestCase>): TestCase => ({
  name: 'a',
  suites: ['s'],
  state: 'failed',
  message: 'no',
  details: '',
  ...test,
});

/** What is reported of tests: each list is a file. */
function toldOf(...files: readonly (readonly Partial<TestCase>[])[]): TestResults {
  const tally = tallyTests('/work', (text) => text.replaceAll('secret', '***'));
  for (const tests of files) {
    tally.startFile();
    for (const test of tests) tally.add(failedTest(test));
  }
  return tally.results();
}

describe('two tests are the same if name, suites and place are', () => {
  test.each([
    ['a name', { name: 'b' }],
    ['a suite', { suites: ['t'] }],
    ['more suites', { suites: ['s', 't'] }],
    ['a file', { file: 'a.py' }],
    ['a line', { line: 3 }],
  ])('another one has %s', (_, other) => {
    expect(toldOf([{}, other]).failed).toBe(2);
    expect(toldOf([other, other], [other]).failed).toBe(1);
  });

  test('and no two of other names run together', () => {
    expect(toldOf([{ suites: ['a', 'b'] }, { suites: ['ab'] }, { suites: ['b', 'a'] }]).failed).toBe(3);
    expect(
      toldOf([
        { name: 'ab', suites: ['c'] },
        { name: 'a', suites: ['bc'] },
      ]).failed,
    ).toBe(2);
    expect(toldOf([{ file: 'a', line: 1 }, { file: 'a1' }]).failed).toBe(2);
  });

  test('however long they are', () => {
    const long = (end: string) => ({ name: 'x'.repeat(3_000) + end });
    expect(toldOf([long('a'), long('b')]).failed).toBe(2);
    expect(toldOf([long('a'), long('a')]).failed).toBe(1);
  });
});

describe('a failure', () => {
  test('has what is known of it, without credentials', () => {
    const { failures } = toldOf([
      {
        name: 'reads the secret',
        suites: ['my secret'],
        message: 'the secret is wrong',
        file: '/work/a.py',
        line: 3,
      },
      { name: 'b', suites: [], message: '' },
    ]);
    expect(failures).toEqual([
      { name: 'reads the ***', suite: 'my ***', file: 'a.py', line: 3, message: 'the *** is wrong' },
      { name: 'b' },
    ]);
  });

  test('has a message of at most 500 characters', () =>
    expect(toldOf([{ message: 'x'.repeat(501) }]).failures[0]?.message).toBe('x'.repeat(500)));

  test('is none if the test passed later, and not reported if it is skipped', () => {
    expect(toldOf([{}, { state: 'passed' }])).toMatchObject({ failed: 0, flaky: 1, failures: [] });
    expect(toldOf([{ state: 'flaky' }, { state: 'passed' }])).toMatchObject({ passed: 1, flaky: 1 });
    expect(toldOf([{ state: 'skipped' }, { state: 'passed' }])).toMatchObject({
      passed: 1,
      flaky: 0,
      skipped: 0,
    });
    expect(toldOf([{ state: 'skipped' }])).toMatchObject({ total: 1, skipped: 1, failures: [] });
  });

  test('of several attempts is judged by the last', () =>
    expect(toldOf([{ message: 'first' }, { message: 'last' }]).failures).toEqual([
      { name: 'a', suite: 's', message: 'last' },
    ]));

  test('of one shard counts, whatever the others report', () => {
    expect(toldOf([{ message: 'first' }], [{ state: 'passed' }]).failures).toEqual([
      { name: 'a', suite: 's', message: 'first' },
    ]);
    expect(toldOf([{ state: 'flaky' }], [{ state: 'passed' }], [{ state: 'skipped' }])).toMatchObject({
      total: 1,
      flaky: 1,
    });
  });

  test('of a test that others are part of comes after them', () => {
    const names = (...tests: readonly Partial<TestCase>[]) => toldOf(tests).failures.map(({ name }) => name);
    expect(
      names({ name: 'Total' }, { name: 'Stock' }, { name: 'Total/three' }, { name: 'Total/three/x' }),
    ).toEqual(['Stock', 'Total/three/x', 'Total', 'Total/three']);
    expect(names({ name: 'Total', suites: ['other'] }, { name: 'Stock' }, { name: 'Total/three' })).toEqual([
      'Total',
      'Stock',
      'Total/three',
    ]);
    expect(names({ name: 'Tota' }, { name: 'Total' }, { name: '/x' })).toEqual(['Tota', 'Total', '/x']);
    expect(names({ name: 'Total', suites: [] }, { name: 'Total/three', suites: [] })).toEqual([
      'Total/three',
      'Total',
    ]);
  });
});

describe('of a huge report', () => {
  const many = (count: number, state: TestState = 'failed') =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}`, state }));

  test('the first 2,000 failures are reported, and all are counted', () => {
    expect(toldOf(many(2_001))).toMatchObject({ failed: 2_001 });
    expect(toldOf(many(2_001)).failures).toHaveLength(2_000);
    expect(toldOf([...many(2_000, 'passed'), {}]).failures).toHaveLength(1);
  });

  test('the first 250,000 tests are distinguished, and the others counted', () => {
    const known = many(249_999, 'passed');
    const more = { name: 'more' };
    expect(toldOf([...known, more, more])).toMatchObject({ total: 250_000, passed: 249_999, failed: 1 });
    const next = { name: 'next' };
    const found = toldOf([...known, more, next, next, { name: 'other', state: 'flaky' }]);
    expect(found).toMatchObject({ total: 250_003, passed: 250_000, failed: 3, flaky: 1 });
    expect(found.failures.map(({ name }) => name)).toEqual(['more', 'next']);
  });
});

test('credentials in a report are hidden', async () => {
  const { tests } = await readFiles({
    'a.xml': suite('<testcase name="a"><failure message="token=abcdef0123456789 refused"/></testcase>'),
  });
  expect(tests?.failures[0]?.message).toBe('token=*** refused');
});

test('tests of one name are distinguished by a suite that only one of them has', async () => {
  const failure = '<failure message="failure"/>';
  const named = async (xml: string) =>
    (await readFiles({ 'a.xml': xml })).tests?.failures.map(({ suite, name }) => `${suite} › ${name}`);
  const nested = `<testsuites><testsuite name="All tests"><testsuite name="TestA"><testcase classname="" name="A">${failure}</testcase>
    </testsuite><testsuite name="TestB"><testcase classname="" name="A">${failure}</testcase></testsuite>
    <testcase classname="" name="A">${failure}</testcase></testsuite></testsuites>`;
  expect(await named(nested)).toEqual(['TestA › A', 'TestB › A', 'All tests › A']);
  const browsers = ['Chrome', 'Firefox'].map(
    (name) =>
      `<testsuite name="${name}"><testsuite name="Cart"><testcase name="totals">${failure}</testcase></testsuite></testsuite>`,
  );
  expect(await named(`<testsuites>${browsers.join('')}</testsuites>`)).toEqual([
    'Chrome › Cart › totals',
    'Firefox › Cart › totals',
  ]);
});

import { describe, expect, test } from 'vitest';
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
    const at = (line: number, verdict = '') =>
      `<testcase name="a" file="a.py" line="${line}">${verdict}</testcase>`;
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

  test('several failures of one test are one, told by the first', async () => {
    const { tests } = await readFiles({
      'a.xml': suite('<testcase name="a"><failure message="first"/><error message="second"/></testcase>'),
    });
    expect(tests?.failures).toEqual([{ name: 'a', suite: 's', message: 'first' }]);
  });
});

test('credentials in a report are hidden', async () => {
  const { tests } = await readFiles({
    'a.xml': suite('<testcase name="a"><failure message="token=abcdef0123456789 refused"/></testcase>'),
  });
  expect(tests?.failures[0]?.message).toBe('token=*** refused');
});

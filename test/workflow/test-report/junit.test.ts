import { describe, expect, test } from 'vitest';
import { createJunitReader } from '../../../src/workflow/test-report/junit.ts';
import type { TestCase } from '../../../src/workflow/test-report/test-case.ts';
import { ReportError } from '../../../src/workflow/test-report/test-case.ts';
import { suite } from './reading.ts';

interface Report {
  readonly cases: readonly TestCase[];
  /** How a report that is read in part or is none ends: `is cut off`. */
  readonly problem: string;
}

function reportOf(xml: string): Report {
  const cases: TestCase[] = [];
  try {
    const reader = createJunitReader((one) => cases.push(one));
    reader.write(xml);
    reader.end();
    return { cases, problem: '' };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { cases, problem: error.message };
  }
}

/** The only test of a suite `s`. */
function caseOf(xml: string): TestCase | undefined {
  const { cases, problem } = reportOf(suite(xml));
  expect(problem).toBe('');
  expect(cases).toHaveLength(1);
  return cases[0];
}

const nothing = { name: 'a', suites: ['s'], state: 'passed', message: '', details: '' };

describe('a test', () => {
  test('has a name and its suite', () => expect(caseOf('<testcase name="a"/>')).toEqual(nothing));
  test('may have no name', () => expect(caseOf('<testcase/>')).toEqual({ ...nothing, name: '' }));

  test('has what its element says', () =>
    expect(caseOf('<testcase name="a" classname="C" class="D" file="a.py" line="42"/>')).toEqual({
      ...nothing,
      suites: ['C', 'D', 's'],
      file: 'a.py',
      line: 42,
    }));

  test.each(['', 'x', '-1', '4a', 'a4', '12345678'])('has no line if its element says %j', (line) =>
    expect(caseOf(`<testcase name="a" line="${line}"/>`)?.line).toBeUndefined(),
  );

  test('stands in its suites, the inner one first, until they end', () => {
    const xml = `<testsuites name="all" file="all.py"><testsuite name="outer" file="outer.py">
      <testsuite name="inner"><testcase name="a"/></testsuite><testsuite name=""><testcase name="b"/></testsuite>
      <testcase name="c" file="c.py"/></testsuite><testcase name="d"/></testsuites>`;
    expect(reportOf(xml).cases.map(({ name, suites, file }) => [name, suites, file])).toEqual([
      ['a', ['inner', 'outer', 'all'], 'outer.py'],
      ['b', ['outer', 'all'], 'outer.py'],
      ['c', ['outer', 'all'], 'c.py'],
      ['d', ['all'], 'all.py'],
    ]);
  });
});

describe('the elements in a test say what became of it', () => {
  test.each([
    ['<failure/>', 'failed'],
    ['<error/>', 'failed'],
    ['<skipped/>', 'skipped'],
    ['<flakyFailure/>', 'flaky'],
    ['<flakyError/>', 'flaky'],
    ['<rerunFailure/>', 'passed'],
    ['<system-out/>', 'passed'],
    ['<properties><property name="a"/></properties>', 'passed'],
    ['<toString/>', 'passed'],
    ['<flakyFailure/><failure/>', 'failed'],
    ['<failure/><flakyFailure/>', 'failed'],
    ['<failure/><skipped/>', 'failed'],
    ['<flakyFailure/><skipped/>', 'flaky'],
    ['<skipped/><failure/>', 'failed'],
  ])('%s: %s', (elements, state) =>
    expect(caseOf(`<testcase name="a">${elements}</testcase>`)?.state).toBe(state),
  );

  test.each([
    ['a message', '<failure message="no"/>', 'no', ''],
    ['details', '<failure>at a.py:3</failure>', '', 'at a.py:3'],
    ['both, of an error', '<error message="no">at a.py:3</error>', 'no', 'at a.py:3'],
    ['a reason', '<skipped message="later">see there</skipped>', 'later', ''],
    [
      'the message of the failure after that of an attempt',
      '<flakyError message="x"/><error message="y"/>',
      'y',
      '',
    ],
    [
      'the output, where a failure has no details',
      '<failure> </failure><system-err>out</system-err>',
      '',
      'out',
    ],
    ['the details, where there is an output', '<system-out>out</system-out><failure>no</failure>', '', 'no'],
    ['all of the output', '<system-out>a</system-out><system-err>b</system-err><failure/>', '', 'ab'],
    ['no text between the elements', '<failure/>text', '', ''],
    ['no text of a property', '<properties>text</properties><failure/>', '', ''],
    [
      'no output of an attempt that was repeated',
      '<system-out>x</system-out><rerunFailure><system-out>y</system-out></rerunFailure><failure/>',
      '',
      '',
    ],
  ])('%s', (_, elements, message, details) =>
    expect(caseOf(`<testcase name="a">${elements}</testcase>`)).toMatchObject({ message, details }),
  );

  test('of their texts the first 4,000 characters', () => {
    const long = 'x'.repeat(3_999);
    const found = caseOf(
      `<testcase name="a"><failure message="${long}yz">${long}<![CDATA[yz]]>z</failure></testcase>`,
    );
    expect(found).toMatchObject({ message: `${long}y`, details: `${long}y` });
    const output = caseOf(`<testcase name="a"><failure/><system-out>${long}yz</system-out></testcase>`);
    expect(output?.details).toBe(`${long}y`);
  });
});

describe('a suite that could not start is a failure of its own', () => {
  const failed = '<error message="no connection">at db.py:3</error>';
  const expected = { state: 'failed', message: 'no connection', details: 'at db.py:3' };

  test('with its name', () =>
    expect(reportOf(`<testsuite name="Database">${failed}</testsuite>`).cases).toEqual([
      { ...expected, name: 'Database', suites: ['Database'] },
    ]));

  test('in the suites around it', () => {
    const xml = `<testsuites name="all"><testsuite name="Database">${failed}</testsuite><testcase name="a"/></testsuites>`;
    expect(reportOf(xml).cases).toEqual([
      { ...expected, name: 'Database', suites: ['Database', 'all'] },
      { ...nothing, suites: ['all'] },
    ]);
  });

  test('without a name, and without a suite', () => {
    expect(reportOf(`<testsuite>${failed}</testsuite>`).cases).toEqual([
      { ...expected, name: '', suites: [] },
    ]);
    expect(reportOf(failed).problem).toBe('is not JUnit XML');
  });
});

describe('a report', () => {
  test.each([
    ['<testsuite/>', ''],
    ['<testsuites/>', ''],
    ['<testcase name="a"/>', ''],
    ['<project/>', 'is not JUnit XML'],
    ['', 'is not JUnit XML'],
    ['<testsuite>', 'is cut off'],
    ['<testsuites><testsuite></testsuite>', 'is cut off'],
  ])('%s %s', (xml, problem) => expect(reportOf(xml)).toMatchObject({ problem }));

  test('that is cut off has the failure that it was in, and no test without a result', () => {
    const cases = (xml: string) => reportOf(xml).cases.map(({ name, state }) => [name, state]);
    expect(cases('<testsuite><testcase name="a"/><testcase name="b"><failure>no')).toEqual([
      ['a', 'passed'],
      ['b', 'failed'],
    ]);
    expect(cases('<testsuite><testcase name="a"/><testcase name="b"><system-out>')).toEqual([
      ['a', 'passed'],
    ]);
  });

  test('may be a hundred elements deep', () => {
    const deep = (levels: number) =>
      reportOf(`${'<testsuite>'.repeat(levels)}${'</testsuite>'.repeat(levels)}`);
    expect(deep(100).problem).toBe('');
    expect(deep(101).problem).toBe('is nested too deeply');
    expect(reportOf(suite(...Array.from({ length: 200 }, () => '<testcase name="a"/>'))).cases).toHaveLength(
      200,
    );
  });
});

describe('without an element for it, the result of a test is what its attributes say', () => {
  test.each([
    ['status="failed"', 'failed'],
    ['result="fail"', 'failed'],
    ['status="FAILED"', 'failed'],
    ['status="notrun" result="suppressed"', 'skipped'],
    ['status="run" result="completed"', 'passed'],
    ['status="constructor"', 'passed'],
  ])('%s: %s', (attributes, state) => {
    expect(caseOf(`<testcase name="a" ${attributes}/>`)).toEqual({ ...nothing, state });
  });

  test('which an element corrects', () =>
    expect(caseOf('<testcase name="a" status="failed"><skipped/></testcase>')).toMatchObject({
      state: 'skipped',
    }));
});

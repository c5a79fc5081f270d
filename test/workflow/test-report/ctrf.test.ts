import { describe, expect, test } from 'vitest';
import { readCtrf } from '../../../src/workflow/test-report/ctrf.ts';
import type { TestCase } from '../../../src/workflow/test-report/test-case.ts';

function casesOf(...tests: readonly unknown[]): TestCase[] {
  const cases: TestCase[] = [];
  readCtrf(JSON.stringify({ results: { tests } }), (one) => cases.push(one));
  return cases;
}

const plain = { name: 'totals', suites: [], state: 'passed', message: '', details: '' };

describe('a test of CTRF', () => {
  test('has all that the format has', () => {
    const written = {
      name: 'totals',
      status: 'failed',
      suite: ['cart.test.ts', 'Cart'],
      filePath: 'src/cart.test.ts',
      line: 12,
      message: 'expected 5 to be 4',
      trace: 'at src/cart.test.ts:12',
    };
    expect(casesOf(written)).toEqual([
      {
        name: 'totals',
        suites: ['cart.test.ts › Cart'],
        state: 'failed',
        file: 'src/cart.test.ts',
        line: 12,
        message: 'expected 5 to be 4',
        details: 'at src/cart.test.ts:12',
      },
    ]);
  });

  test('may have only its name and status', () =>
    expect(casesOf({ name: 'totals', status: 'passed' })).toEqual([plain]));

  test.each([
    ['passed', {}, 'passed'],
    ['passed', { flaky: true }, 'flaky'],
    ['passed', { flaky: 'true' }, 'passed'],
    ['failed', { flaky: true }, 'failed'],
    ['skipped', {}, 'skipped'],
    ['pending', {}, 'skipped'],
    ['other', {}, 'skipped'],
  ])('%s %o is %s', (status, more, state) =>
    expect(casesOf({ name: 'totals', status, ...more })).toEqual([{ ...plain, state }]),
  );

  test.each(['ok', 'toString', '', null, 5])('of the status %o is none', (status) =>
    expect(casesOf({ name: 'totals', status })).toEqual([]),
  );

  test.each([
    ['a suite in one text', { suite: 'Cart' }, { suites: ['Cart'] }],
    ['an empty suite', { suite: '' }, {}],
    ['a suite with a part that is no text', { suite: ['Cart', 5] }, { suites: ['Cart › '] }],
    ['a line that is no number', { line: '12' }, {}],
    ['line 0', { line: 0 }, {}],
    ['half a line', { line: 12.5 }, { line: 12 }],
    ['a long message', { message: 'x'.repeat(4_001) }, { message: 'x'.repeat(4_000) }],
    ['a long trace', { trace: 'x'.repeat(4_001) }, { details: 'x'.repeat(4_000) }],
    ['a name that is no text', { name: null }, { name: '' }],
  ])('with %s', (_, given, read) =>
    expect(casesOf({ name: 'totals', status: 'passed', ...given })).toEqual([{ ...plain, ...read }]),
  );

  test('that is no object is none', () => expect(casesOf('totals', null, 5)).toEqual([]));
});

import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createCtrfReader } from '../../../src/workflow/test-report/ctrf.ts';
import type { TestCase } from '../../../src/workflow/test-report/test-case.ts';

/** The tests of a report that arrives in chunks of this size. */
function readIn(text: string, size = 1_000): TestCase[] {
  const cases: TestCase[] = [];
  const { write, end } = createCtrfReader((one) => cases.push(one));
  for (let at = 0; at < text.length; at += size) write(text.slice(at, at + size));
  end();
  return cases;
}

function casesOf(...tests: readonly unknown[]): TestCase[] {
  return readIn(JSON.stringify({ results: { tests } }));
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

describe('a report is read in chunks of any size', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));
  const field = fc.oneof(
    value,
    fc.array(value, { maxLength: 3 }),
    fc.dictionary(fc.string(), value, { maxKeys: 3 }),
  );
  const reports = fc.array(
    fc.record(
      {
        name: field,
        status: fc.constantFrom('passed', 'failed', 'skipped'),
        suite: field,
        line: field,
        message: field,
        extra: field,
      },
      { requiredKeys: ['status'] },
    ),
  );

  property.prop([
    reports,
    fc.dictionary(fc.string(), field, { maxKeys: 3 }),
    fc.integer({ min: 1, max: 20 }),
    fc.boolean(),
  ])('as JSON.parse reads it', (tests, more, size, isWide) => {
    const { results: _, ...around } = more;
    const text = JSON.stringify({ ...around, results: { tool: more, tests } }, null, isWide ? 2 : 0);
    const read = readIn(text, size);
    const textIn = (given: unknown) => (typeof given === 'string' ? given.replace(/\r\n?/g, '\n') : '');
    expect(read.map(({ name, state, message }) => [name, state, message])).toEqual(
      tests.map(({ name, status, message }) => [textIn(name), status, textIn(message)]),
    );
  });

  test.each([
    '{"results":{"tests":[]}}}',
    '{}{',
    '{"a":1]]',
    "{'a':1}",
    '{"results":{"tests":[',
    '{"results":{"tests":[]}',
    '{"a',
    '{"a":tru',
  ])('and is refused if it is no JSON: %s', (text) => {
    for (const size of [1, 100]) expect(() => readIn(text, size)).toThrow('is not JSON, or is cut off');
  });

  test('the tests before the end of one that is cut off are read', () => {
    const cases: TestCase[] = [];
    const { write, end } = createCtrfReader((one) => cases.push(one));
    write('{"results":{"tests":[{"name":"a","status":"failed"},{"name":"b","status":"fai');
    expect(end).toThrow('is not JSON, or is cut off');
    expect(cases.map(({ name }) => name)).toEqual(['a']);
  });

  test('a long text is cut before half an escape', () => {
    for (let shift = 0; shift < 7; shift += 1) {
      const name = `${'x'.repeat(31_995 + shift)}${'\\u00e9'.repeat(5)}`;
      const [read] = readIn(`{"results":{"tests":[{"status":"failed","name":"${name}"}]}}`);
      expect(read?.name).toMatch(/^x{31995,}é*$/);
    }
  });
});

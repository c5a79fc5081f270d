import { describe, expect, test } from 'vitest';
import { findFailureMessage } from '../../../src/workflow/test-report/failure.ts';

const reason = 'stock is negative';

describe('a line that gives no reason is passed over', () => {
  test.each([
    'Failed',
    'test failed.',
    'FAILURE!',
    'Error:',
    '-----',
    '=== RUN   TestTotal',
    '=== PAUSE TestTotal',
    '=== CONT  TestTotal',
    '=== NAME  TestTotal',
    '--- FAIL: TestTotal (0.00s)',
    'AssertionError',
    'Assertion failed.',
    'assertion error:',
    'AssertionFailedError',
    'AssertionFailure',
    'exited with error code 1',
    'process exited with 134',
    "thread 'cart::tests::totals' panicked at src/cart.rs:88:5:",
    "thread 'main' (4711) panicked at src/cart.rs:88:5:",
    'tests/CartTest.php:28',
    'tests/CartTest.php:28:4:',
    'tests/test_cart.py:42 AssertionError',
    'collection failure',
    'Traceback (most recent call last):',
    'Shop\\CartTest::testTotal',
  ])('%s', (line) => {
    expect(findFailureMessage(`${line}\n${reason}`, '')).toBe(reason);
    expect(findFailureMessage(line, reason)).toBe(reason);
    expect(findFailureMessage('', `${line}\n${reason}`)).toBe(reason);
  });
});

describe('a line that begins like one is reported', () => {
  test.each([
    'Failed to open the cart',
    'The test failed',
    'Error: stock is negative',
    'AssertionError: 5 == 4',
    'my AssertionFailedError',
    'the cart: exited with error code 1',
    "the thread 'main' panicked at noon",
    'a collection failure',
    'collection failure of the cart',
    'No Traceback (most recent call last)',
    'see Cart::total',
    '2 === RUN',
  ])('%s', (line) => expect(findFailureMessage(line, 'at main (cart.js:1)')).toBe(line));
});

describe('the message of the failure', () => {
  test('is its first line, without what colours and indents it', () => {
    expect(findFailureMessage('\n  \u001b[31mstock is negative\u001b[39m \r\nsecond', 'third')).toBe(reason);
    expect(findFailureMessage('E       stock is negative', '')).toBe(reason);
    expect(findFailureMessage('E stock', '')).toBe('E stock');
    expect(findFailureMessage('Size E  is out of stock', '')).toBe('Size E  is out of stock');
  });

  test('is better than a line of the details', () =>
    expect(findFailureMessage(reason, 'Error: another')).toBe(reason));

  test('is the line of the details that says most, if it says nothing', () =>
    expect(
      findFailureMessage('failed', 'opening the cart\nError: stock is negative\n  at main (cart.js:1)'),
    ).toBe('Error: stock is negative'));

  test('is reported even if it gives no reason, when nothing does', () => {
    expect(findFailureMessage('Failed\nexited with error code 1', '')).toBe('exited with error code 1');
    expect(findFailureMessage('', '=== RUN TestTotal\ncollection failure')).toBe('collection failure');
  });

  test('is empty if no line says anything', () => {
    expect(findFailureMessage('', '')).toBe('');
    expect(findFailureMessage('Failed', '--- FAIL: TestTotal\n---')).toBe('');
  });
});

describe('the place at its beginning is reported beside it', () => {
  test.each([
    ['src/cart.test.ts:7: expected 2', 'expected 2'],
    ['src/cart.test.ts:7:31: expected 2', 'expected 2'],
    ['see src/cart.test.ts:7: expected 2', 'see src/cart.test.ts:7: expected 2'],
    ['cart:7: expected 2', 'cart:7: expected 2'],
  ])('%s', (line, reported) => expect(findFailureMessage(line, '')).toBe(reported));
});

describe('a matcher of Jest, which does not say which values differ, is reported by the values', () => {
  const matcher = 'expect(received).toBe(expected) // Object.is equality';
  test.each([
    ['both', 'Expected: 4\nReceived: 5', 'Expected: 4, Received: 5'],
    ['a condition', 'Expected length: 2\nReceived array:  [1]', 'Expected length: 2, Received array:  [1]'],
    ['only one', 'Expected: 4', matcher],
    ['the other one', 'Received: 5', matcher],
    ['what is not expected', 'Not Expected: 4\nReceived: 5', matcher],
    ['what is received elsewhere', 'Expected: 4\nAs Received: 5', matcher],
    ['none', '', matcher],
  ])('%s', (_, details, reported) => {
    expect(findFailureMessage(matcher, details)).toBe(reported);
    expect(findFailureMessage(`${matcher}\n\n${details}`, '')).toBe(reported);
  });
});

describe('a reason keeps the lines that hold its values', () => {
  test.each([
    [
      'GoogleTest',
      'sqrt_test.cpp:27\nExpected equality of these values:\n  sqrt(4)\n    Which is: 1\n  2',
      'Expected equality of these values: sqrt(4) Which is: 1, 2',
    ],
    [
      'Qt Test',
      'Compared values are not the same\n   Actual   (isValid): 0\n   Expected (true)   : 1',
      'Compared values are not the same, Actual (isValid): 0, Expected (true) : 1',
    ],
    ['xUnit.net', 'Values differ\nExpected: 4\nActual:   5', 'Values differ, Expected: 4, Actual: 5'],
    [
      'Rust',
      "thread 'totals' panicked at src/cart.rs:9:5:\nassertion `left == right` failed\n  left: 5\n right: 4\nnote: run",
      'assertion `left == right` failed, left: 5, right: 4',
    ],
    ['a stack', 'Values differ:\n  at total (cart.js:1)', 'Values differ:'],
    ['a line that is no value', 'stock is negative\nsecond', 'stock is negative'],
  ])('%s', (_, text, reported) => {
    expect(findFailureMessage(text, '')).toBe(reported);
    expect(findFailureMessage('', text)).toBe(reported);
  });
});

describe('neither the place nor the name of the test is a reason', () => {
  test.each([
    ['of gdUnit', 'FAILED: res://test/cart_test.gd:12', 'test_total'],
    ['of cargo2junit', 'failed cart::totals', 'cart::totals'],
    ['of cargo2junit, with its crate', 'cart::totals', 'totals'],
    ['in other words', 'test failed: adds up', 'adds up'],
  ])('%s', (_, line, name) => {
    expect(findFailureMessage(line, reason, name)).toBe(reason);
  });

  test('but a sentence that begins with the name is one', () =>
    expect(findFailureMessage('totals are wrong', '', 'totals')).toBe('totals are wrong'));
});

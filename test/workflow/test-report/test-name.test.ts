import { describe, expect, test } from 'vitest';
import { splitTestName } from '../../../src/workflow/test-report/failure.ts';

/** `suite › name` */
function named(name: string, ...suites: readonly string[]): string {
  const found = splitTestName({ name, suites });
  return found.suite === undefined ? found.name : `${found.suite} › ${found.name}`;
}

describe('a test is named by itself and the first suite that says more', () => {
  test.each([
    [['totals', 'Cart', 'shop'], 'Cart › totals'],
    [['totals'], 'totals'],
    [['totals', ''], 'totals'],
    [['totals', 'totals', 'Cart'], 'Cart › totals'],
    [['Cart totals', 'totals', 'shop'], 'shop › Cart totals'],
    [['totals', 'Cart totals', 'shop'], 'shop › totals'],
    [['totals', 'totals'], 'totals'],
    [[' totals \n the  cart ', ' the\tCart '], 'the Cart › totals the cart'],
  ])('%j: %s', ([name = '', ...suites], expected) => expect(named(name, ...suites)).toBe(expected));
});

describe('without the suite at its beginning', () => {
  test.each([
    [['Cart totals', 'Cart'], 'Cart › totals'],
    [['Cart › totals', 'Cart'], 'Cart › totals'],
    [['shop::cart::totals', 'shop::cart'], 'shop::cart › totals'],
    [['Cart - totals', 'Cart'], 'Cart › totals'],
    [['Cart/totals', 'Cart'], 'Cart › totals'],
    [['Cart#totals', 'Cart'], 'Cart › totals'],
    [['Cart.totals', 'Cart'], 'Cart › totals'],
    [['Carts', 'Cart'], 'Cart › Carts'],
    [['Cart', 'Car'], 'Car › Cart'],
    [['Cart :::: totals', 'Cart'], 'Cart › totals'],
    [['the Cart totals', 'Cart'], 'Cart › the Cart totals'],
    [['Cart ::: ', 'Cart'], 'Cart › Cart :::'],
  ])('%j: %s', ([name = '', ...suites], expected) => expect(named(name, ...suites)).toBe(expected));
});

describe('names that tools give to what has none are left out', () => {
  test.each([
    'undefined',
    '(empty)',
    'pytest',
    'jest tests',
    'Vitest Run',
    'mocha tests',
    'nextest-run',
    'cypress run',
    'Root Suite',
    'All tests',
    'tests',
    'test suite',
    'JUnit',
    'default',
  ])('%s', (placeholder) => expect(named('totals', placeholder, 'Cart')).toBe('Cart › totals'));

  test.each(['undefined carts', 'my tests', 'default cart'])('but not %s', (suite) =>
    expect(named('totals', suite, 'Cart')).toBe(`${suite} › totals`),
  );
});

test('a test without a name is called by its suite, else by a question mark', () => {
  expect(named('', 'Cart')).toBe('Cart');
  expect(named('', '', 'Cart')).toBe('Cart');
  expect(named('')).toBe('?');
  expect(named('', 'default')).toBe('?');
});

test('a name has at most 300 characters, and no half of one', () => {
  expect(named('x'.repeat(301))).toBe('x'.repeat(300));
  expect(named(`${'x'.repeat(299)}🛒`)).toBe(`${'x'.repeat(299)}\uFFFD`);
});

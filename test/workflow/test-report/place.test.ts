import { describe, expect, test } from 'vitest';
import { findFailurePlace } from '../../../src/workflow/test-report/failure.ts';

/** `src/cart.ts:7`, with the workspace `/work/shop`. */
function placed(given: Partial<Parameters<typeof findFailurePlace>[0]>, workspace = '/work/shop'): string {
  const found = findFailurePlace({ suites: [], message: '', details: '', ...given }, workspace);
  if (found === undefined) return 'nowhere';
  return found.line === undefined ? found.file : `${found.file}:${found.line}`;
}

describe('tools write a place in many ways', () => {
  test.each([
    ['tests/test_cart.py:42: AssertionError', 'tests/test_cart.py:42'],
    ['File "tests/test_cart.py", line 42, in test_total', 'tests/test_cart.py:42'],
    ['at org.example.QueueTest.holds(QueueTest.java:57)', 'QueueTest.java:57'],
    ['at Shop.CartTests.Totals() in CartTests.cs:line 20', 'CartTests.cs:20'],
    ['test/cart.cpp(12): error', 'test/cart.cpp:12'],
    ['at Object.<anonymous> (src/cart.test.js:12:5)', 'src/cart.test.js:12'],
    ['at src/ŝtato/größe_大小~1.ts:3', 'src/ŝtato/größe_大小~1.ts:3'],
    ['at routes/$id/[slug]+page.tsx:3', 'routes/$id/[slug]+page.tsx:3'],
    ['at D:\\a\\shop\\tests\\CartTests.cs:line 20', 'D:/a/shop/tests/CartTests.cs:20'],
    ['at file:///work/shop/src/cart.mjs:3:1', 'src/cart.mjs:3'],
    ['at file:///elsewhere/cart.mjs:3:1', '/elsewhere/cart.mjs:3'],
    ['at //./src/cart.rs:3', 'src/cart.rs:3'],
    ['at ./src/cart.rs:3', 'src/cart.rs:3'],
    ['at /work/shop/src/cart.rs:3', 'src/cart.rs:3'],
    ['at /work/shopping/cart.rs:3', '/work/shopping/cart.rs:3'],
    ['src/CART.PY:7', 'src/CART.PY:7'],
    ['src/cart.py:7, then src/stock.py:9', 'src/cart.py:7'],
    ['no connection to redis.example:6379', 'nowhere'],
    ['a.ts.old.ts:4', 'a.ts.old.ts:4'],
    ['at src//./a.ts:4', 'src//./a.ts:4'],
    ['see ../src/./a.ts:4', '../src/./a.ts:4'],
    ['D:\\cart.cs:line 2', 'D:/cart.cs:2'],
    ['in D:\\cart.cs:line 2', 'D:/cart.cs:2'],
    ['cart.txt:4', 'nowhere'],
    ['cart.py', 'nowhere'],
    ['the file .py:3', 'nowhere'],
  ])('%s', (text, place) => {
    expect(placed({ message: text })).toBe(place);
    expect(placed({ details: text })).toBe(place);
  });

  test('and in a workspace of Windows', () =>
    expect(placed({ message: 'at D:\\a\\shop\\Cart.cs:line 2' }, 'D:\\a\\shop')).toBe('Cart.cs:2'));

  test('and the whole path where the workspace is not known', () =>
    expect(placed({ message: '/work/cart.rs:3' }, '')).toBe('/work/cart.rs:3'));

  test('of which the first 50 are read', () => {
    const calls = (count: number) => 'node_modules/a.js:1 '.repeat(count);
    expect(placed({ message: `${calls(49)}src/cart.js:2` })).toBe('src/cart.js:2');
    expect(placed({ message: `${calls(50)}src/cart.js:2` })).toBe('nowhere');
  });

  test('and a path is at most 300 characters', () =>
    expect(placed({ message: `${'a'.repeat(400)}.ts:3` })).toBe(`${'a'.repeat(300)}.ts:3`));
});

describe('the attributes say it first', () => {
  const details = 'at other.py:9';
  test.each([
    ['file and line', { file: '/work/shop/a.py', line: 3, details }, 'a.py:3'],
    ['a file as a URL', { file: 'file:///work/shop/a.py', line: 3 }, 'a.py:3'],
    ['a file of Windows', { file: '.\\src\\a.py', line: 3 }, 'src/a.py:3'],
    ['a file without a line, that the text does not name', { file: 'a.py', details }, 'a.py'],
    ['a file whose line the text has', { file: 'a.py', details: `${details}\nat a.py:4` }, 'a.py:4'],
    ['a file that the text has with its folders', { file: 'a.py', details: 'at src/a.py:4' }, 'src/a.py:4'],
    ['a file that the text has without them', { file: 'src/a.py', details: '(a.py:4)' }, 'src/a.py:4'],
    ['a suite that is a file', { suites: ['shop', 'a.py'], details }, 'a.py'],
    ['a suite that is a file, and its line', { suites: ['a.py'], line: 3, details }, 'a.py:3'],
    ['a suite that only ends like a file', { suites: ['reads my a.py'], details }, 'other.py:9'],
    ['a suite with the name of a file in it', { suites: ['a.py.old'], details }, 'other.py:9'],
    ['a line without a file', { line: 3, details: 'no' }, 'nowhere'],
  ])('%s', (_, given, place) => expect(placed(given)).toBe(place));
});

describe('of several places the test’s own is reported', () => {
  test.each([
    [
      'the file of its class',
      ['org.example.QueueTest'],
      '(Queue.java:5)\n(QueueTest.java:57)',
      'QueueTest.java:57',
    ],
    [
      'of an inner class',
      ['org.example.Shop$QueueTest'],
      '(Queue.java:5)\n(QueueTest.java:57)',
      'QueueTest.java:57',
    ],
    ['of its module', ['tests/cart'], 'stock.py:5\ncart.py:7', 'cart.py:7'],
    ['of its crate', ['shop::cart'], 'stock.rs:5\ncart.rs:7', 'cart.rs:7'],
    ['else the first', ['shop'], 'stock.rs:5\ncart.rs:7', 'stock.rs:5'],
    ['but that with the most folders', ['shop'], 'stock.rs:5\nsrc/cart.rs:7', 'src/cart.rs:7'],
  ])('%s', (_, suites, details, place) => expect(placed({ suites, details })).toBe(place));

  test.each([
    'node_modules/vitest/run.js',
    '/lib/site-packages/pytest/run.py',
    'lib/dist-packages/run.py',
    'vendor/phpunit/run.php',
    '~/.cargo/registry/run.rs',
    '~/.rustup/run.rs',
    '/rustc/4a5b/run.rs',
    'src\\_pytest\\run.py',
    '/usr/lib/run.rb',
    '/opt/run.rb',
  ])('never that of a framework: %s', (path) => {
    expect(placed({ details: `${path}:5` })).toBe('nowhere');
    expect(placed({ details: `${path}:5\ncart.rs:7` })).toBe('cart.rs:7');
  });

  test.each(['src/vendors/run.php', 'my_node_modules/run.js', 'src/usr/run.rb', 'lib/opt/run.rb'])(
    'that only looks like one: %s',
    (path) => expect(placed({ details: `${path}:5` })).toBe(`${path}:5`),
  );
});

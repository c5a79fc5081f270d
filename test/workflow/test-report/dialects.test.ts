import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixtures, readFixture } from './reading.ts';

/** What each tool's report says: total, failed, skipped, flaky; then each failure as the alert names it. */
const dialects: Readonly<Record<string, readonly [counts: readonly number[], ...failures: string[]]>> = {
  'pytest.xml': [
    [6, 3, 1, 0],
    'tests.test_cart.TestCart › test_total[3-€-🛒] · tests/test_cart.py:42 · AssertionError: assert 5 == 4',
    'tests.test_stock › test_never_negative · tests/test_stock.py:17 · ValueError: stock is negative',
    "tests.test_login · tests/test_login.py:1 · ModuleNotFoundError: No module named 'otp'",
  ],
  'surefire.xml': [
    [4, 2, 0, 1],
    'org.example.shop.QueueTest › holdsAtMost(int)[2] · QueueTest.java:57 · expected: <3> but was: <4>',
    'org.example.shop.QueueTest › opens · QueueTest.java:80 · Connection refused',
  ],
  'gradle.xml': [
    [2, 1, 1, 0],
    'org.example.shop.PriceTest › rounds half up · PriceTest.kt:19 · java.lang.AssertionError: expected:<2.50> but was:<2.49>',
  ],
  'jest-junit.xml': [
    [3, 2, 0, 0],
    'Cart › totals "3 items" [EUR] · src/cart.test.js:12 · Expected: 4, Received: 5',
    "Test suite failed to run › src/login.test.js · src/login.js:3 · Cannot find module 'otp' from 'src/login.js'",
  ],
  'vitest.xml': [
    [3, 1, 1, 0],
    'src/sum.test.ts › sum > adds 求和 ➕ · src/sum.test.ts:7 · expected 2 to be 3 // Object.is equality',
  ],
  'gotestsum.xml': [
    [4, 2, 1, 0],
    'github.com/octo-org/hello/checkout › TestTotal/three_items · checkout_test.go:31 · got 5, want 4',
    'github.com/octo-org/hello/checkout › TestTotal',
  ],
  'phpunit.xml': [
    [2, 1, 0, 0],
    'Shop.CartTest › testTotal with data set "three" · tests/CartTest.php:28 · Failed asserting that 5 matches expected 4.',
  ],
  'cypress.xml': [
    [2, 1, 0, 0],
    'Login › shows an error · cypress/e2e/login.cy.js:14 · Timed out retrying after 4000ms: Expected to find element: `.error`, but never found it.',
  ],
  'playwright.xml': [
    [2, 1, 0, 1],
    'login.spec.ts › Login › shows an error · tests/login.spec.ts:11 · Error: Timed out 5000ms waiting for expect(locator).toBeVisible()',
  ],
  'nextest.xml': [
    [3, 1, 0, 1],
    'shop › cart::tests::totals · src/cart.rs:88 · assertion `left == right` failed, left: 5, right: 4',
  ],
  'dotnet.xml': [
    [3, 1, 1, 0],
    'Shop.Tests.CartTests › Totals(count: 3, name: "三") · D:/a/hello/hello/tests/CartTests.cs:20 · Assert.Equal() Failure: Values differ, Expected: 4, Actual: 5',
  ],
  'bazel.xml': [[1, 1, 0, 0], 'shop/cart_test · exited with error code 1'],
  'ctest.xml': [[3, 1, 1, 0], 'Linux-c++ › cart.totals · test/cart.cpp:12 · error: total is 5, expected 4'],
  'trx.xml': [
    [4, 2, 1, 0],
    'Shop.Tests.CartTests › Totals · tests/CartTests.cs:20 · Assert.AreEqual failed. Expected:<4>. Actual:<5>.',
    'Shop.Tests.CartTests › Rows (2) · row 2 is wrong',
  ],
  'nunit3.xml': [
    [4, 2, 1, 0],
    'Shop.Tests.CartTests › Totals(3) · tests/CartTests.cs:31 · Assert.That(total, Is.EqualTo(4)), Expected: 4, But was: 5',
    'Shop.Tests.CartTests › Opens · System.IO.IOException : no such cart',
  ],
  'xunit-net.xml': [
    [3, 1, 1, 0],
    'Shop.Tests.CartTests › Totals(count: 3) · tests/CartTests.cs:20 · Assert.Equal() Failure: Values differ, Expected: 4, Actual: 5',
  ],
  'testng.xml': [
    [3, 1, 1, 0],
    'org.example.shop.CartTest › totals · CartTest.java:57 · expected [4] but found [5]',
  ],
  'ctrf.json': [[5, 1, 2, 1], 'cart.test.ts › Cart › totals · src/cart.test.ts:12 · expected 5 to be 4'],
};

describe('each tool writes its own JUnit XML or CTRF JSON', () => {
  test('and each report here is read', () => {
    expect(Object.keys(dialects).sort()).toEqual(readdirSync(fixtures).sort());
  });

  test.each(Object.entries(dialects))('%s', async (file, [counts, ...failures]) => {
    const { tests, warnings } = await readFixture(file);
    expect(warnings).toEqual([]);
    expect([tests?.total, tests?.failed, tests?.skipped, tests?.flaky]).toEqual(counts);
    expect(
      tests?.failures.map(({ name, suite, file: path, line, message }) =>
        [
          suite === undefined ? name : `${suite} › ${name}`,
          path && (line === undefined ? path : `${path}:${line}`),
          message,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ).toEqual(failures);
  });
});

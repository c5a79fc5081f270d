import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLogHighlights } from '../../src/workflow/log-highlights.ts';

const folder = new URL('../fixtures/logs/', import.meta.url);

/** The words that a reader needs, for each tool's log. */
const reported: Readonly<Record<string, readonly string[]>> = {
  deno: ["TS2322 [ERROR]: Type 'string' is not assignable to type 'number'."],
  'bun-test': ['Expected: 30', 'Received: 20', 'totals'],
  'mix-test': ['test totals the items (CartTest)', 'left:  20', 'right: 30'],
  'zig-build': ["src/main.zig:7:20: error: expected type 'u32'"],
  ghc: ['src/Cart.hs:9:12: error', "Couldn't match expected type ‘Int’"],
  flyway: ['V12__add_price.sql', 'column "price" of relation "items" already exists'],
  vercel: ['No existing credentials found'],
  gcloud: ['is not ready and cannot serve traffic'],
  'pre-commit': ['check yaml', 'did not find expected key', '.github/labels.yml'],
  cmake: ['Could not find a package configuration file provided by "fmt"'],
  poetry: ['pyproject.toml changed significantly'],
  nix: ['configure: error: libpng is required'],
  detekt: ['Cart.kt:14:9: The function total is too complex'],
  psql: ['relation "items" does not exist'],
  vitest: ['adds numbers', 'expected 2 to be 3', 'src/sum.test.ts'],
  'jest-through-npm': ['totals the items', 'Expected: 30', 'Received: 20'],
  mocha: ['Expected values to be strictly equal', '9 !== 10'],
  'node-test': ['drops nothing when full', '9 !== 10'],
  playwright: ['signs in', 'Test timeout of 30000ms exceeded'],
  cypress: ['Expected to find element: `[data-cy=pay]`'],
  pytest: ['assert 20 == 30', 'tests/test_cart.py'],
  'python-traceback': ["ValueError: invalid literal for int() with base 10: '12,50'"],
  unittest: ['test_keeps_order', 'Lists differ: [1, 3, 2] != [1, 2, 3]'],
  'go-test': ['TestTotal/three_items', 'checkout_test.go:31: Total() = 20, want 30'],
  'go-build': ['checkout/total.go:18:9: undefined: itemCount'],
  'go-panic': ['index out of range [3] with length 3'],
  'golangci-lint': ['Error return value of `file.Close` is not checked'],
  'cargo-build': ['error[E0308]: mismatched types', 'src/main.rs:14:18'],
  'cargo-test': ['cart::totals', 'src/cart.rs:41:9', 'left: 20', 'right: 30'],
  'cargo-nextest': ['cart::totals', 'left: 20', 'right: 30'],
  'maven-test': ['expected: <3> but was: <2>', 'QueueTest'],
  'maven-compile': ['Queue.java:[12,8] cannot find symbol', 'class Deqeu'],
  'gradle-test': ['QueueTest > keepsOrder() FAILED', 'QueueTest.java:57'],
  'gradle-dependency': ['Could not find com.example:queue:9.9.9'],
  sbt: ['Type Mismatch Error', 'Required: Int'],
  'dotnet-build': ['error CS1002: ; expected'],
  'dotnet-test': ['Hello.Tests.CartTests.Totals', 'Expected: 30', 'Actual:   20'],
  phpunit: ['Failed asserting that 20 matches expected 30', 'CartTest.php:21'],
  composer: ['requires PHP extension ext-gmp'],
  rspec: ['expect(cart.total).to eq(30)', 'expected: 30', 'got: 20'],
  bundler: ['current ruby version is = 3.1.6', 'version solving has failed'],
  'swift-build': ["cannot convert value of type 'String' to specified type 'Int'"],
  xcodebuild: ["cannot find 'Cart' in scope"],
  flutter: ['totals the items', 'Expected: <30>', 'Actual: <20>'],
  'gcc-make': ["cart.c:14:12: error: 'itmes' undeclared"],
  linker: ['undefined reference to `total(int, int)'],
  ctest: ['cart_test.cpp:14: Failure', 'Which is: 20'],
  bazel: ["cart/cart.cc:14:10: error: 'itmes' was not declared"],
  tsc: ["src/cart.ts(14,7): error TS2322: Type 'string' is not assignable to type 'number'.", 'TS2554'],
  eslint: ["'total' is never reassigned"],
  biome: ['src/cart.ts:14:3 lint/style/useConst', 'This let declares a variable'],
  prettier: ['src/cart.ts', 'Code style issues found in 2 files'],
  ruff: ['hello/cart.py:3:8: F401'],
  mypy: ['hello/cart.py:14: error: Incompatible return value type'],
  'npm-ci': ['Missing: left-pad@1.3.0 from lock file'],
  'npm-404': ['404 Not Found', '@octo%2fprivate'],
  pnpm: ['pnpm-lock.yaml is not up to date', 'zod@^4.1.0'],
  yarn: ['The lockfile would have been modified by this install'],
  pip: ['Could not find a version that satisfies the requirement hello-core==9.9.9'],
  uv: ['hello-core was not found in the package registry'],
  apt: ['Unable to locate package libfoo-dev'],
  'docker-build': ['src/cart.ts(14,7): error TS2322'],
  'docker-push': ['denied: permission_denied: write_package'],
  'docker-compose': ['port is already allocated'],
  terraform: ['BucketAlreadyExists', 'main.tf line 12'],
  kubectl: ['exceeded its progress deadline'],
  helm: ['UPGRADE FAILED: timed out waiting for the condition'],
  ansible: ['Could not find the requested service hello'],
  aws: ['AccessDenied', 's3:PutObject'],
  'ssh-deploy': ['Permission denied (publickey)'],
  'git-push': ['[rejected]', 'fetch first'],
  'git-merge': ['Merge conflict in src/cart.ts'],
  'shell-not-found': ['kubctl: command not found'],
  'shell-permission': ['./scripts/deploy.sh: Permission denied'],
  'shell-unbound': ['TARGET_HOST: unbound variable'],
  'out-of-memory': ['JavaScript heap out of memory'],
  killed: ['Killed', 'python train.py'],
  segfault: ['Segmentation fault'],
  'disk-full': ['No space left on device'],
  curl: ['The requested URL returned error: 503'],
  network: ['connect ECONNREFUSED 127.0.0.1:5432'],
  'node-uncaught': ['Error: PORT is not set'],
  'java-exception': ['no datasource configured', 'Connection refused'],
  codecov: ['Rate limit reached'],
  hadolint: ['DL3020 error: Use COPY instead of ADD'],
  shellcheck: ['scripts/deploy.sh line 12', 'SC2115'],
  checkout: ["couldn't find remote ref refs/heads/gone"],
  'jest-coverage': ['coverage threshold for lines (80%) not met: 31.15%'],
  'eslint-files': ['src/api/client.js', "'client' is assigned a value", 'src/inbox.js', 'Unexpected any'],
  stylelint: ['src/cart.css', 'Unexpected invalid hex color'],
  yamllint: ['./.github/labels.yml', "could not find expected ':'"],
  powershell: ["'./tools/check.ps1' is not recognized as a name of a cmdlet"],
  'flutter-widget': ['exactly one matching node', 'zero widgets with text "30"', 'shows the total'],
  'nix-dependency': ['python3.10-cart-1.2.0', 'tests/test_cart.py::test_total'],
  rake: ['No Rakefile found'],
  plenary: ['totals the items', 'test/cart_spec.lua:12: Expected objects to be the same'],
  scalatest: ['totals the items *** FAILED ***', 'com.example.TimeoutException: 30.seconds'],
  'common-test': ['cart_SUITE:totals failed on line 593', 'timetrap_timeout'],
  'npm-run-all': ['src/layouts/night.css', 'Code style issues found'],
  markdownlint: ['docs/install.md: 12: MD040'],
  'awesome-bot': ['404 https://example.com/c'],
  'go-test-noisy': ['TestParallel', 'Should be true', 'Unexpected response'],
  vim: ['E958: Job already finished'],
  minitest: ['CartTest#test_total', '-#<Set: {1, 2}>', '+#<Set: {1, 2, 3}>'],
  'ghc-werror': ['src/Hello/Cart.hs:94:10', 'No explicit implementation for'],
  catch2: ['cart_test.cpp:14: FAILED', 'CHECK( total(cart) == 30 )', '20 == 30'],
  'r-check': ["Failure ('test-cart.R:5:3'): totals", 'not equal to 30'],
  pester: ['totals the items', 'Expected 30, but got 20'],
  'terraform-detail': ['Invalid count argument', 'main.tf line 12', 'cannot be determined'],
  'git-diff': ['The generated files are not up to date'],
  goreleaser: ['release failed', './main.go:12:5: undefined: totalOf'],
  cdk: ['Bucket hello-assets already exists'],
  apk: ['unable to select packages', 'nodejs-18.1.0-r0', 'openssl3 (no such package)'],
  'go-race': ['DATA RACE', 'cart/cart.go:21', 'TestCart'],
  black: ['src/hello/cart.py', 'tests/test_cart.py'],
  'terraform-fmt': ['modules/network/main.tf', 'main.tf'],
  phpstan: ['src/Cart.php', 'should return int but returns string'],
  'custom-harness': ['have 20, wanted 30'],
  'coverage-threshold': ['Coverage for lines (71.42%) does not meet global threshold (80%)'],
};

describe('the highlights of a log', () => {
  test('are shown for every tool of the corpus', () => {
    const tools = readdirSync(folder).map((file) => file.replace('.log', ''));
    expect(tools.sort()).toEqual(Object.keys(reported).sort());
  });

  test.each(Object.entries(reported))('of %s', (tool, words) => {
    const lines = readFileSync(new URL(`${tool}.log`, folder), 'utf8').split('\n');
    const shown = show(lines);
    for (const word of words) expect(shown.join('\n')).toContain(word);
    expect(shown.length).toBeLessThanOrEqual(10);
    expect(isSubsequence(shown, lines)).toBe(true);
  });

  test('are the last ones where no line states a failure', () => {
    const lines = [...'abcdefghijklmnopqrst'].map((letter) => `step ${letter}`);
    expect(show(lines)).toEqual(lines.slice(-10));
  });

  test('have one line of a shape where no line states a failure, and none that went well', () => {
    const lines = [
      'settled the basket',
      'tick 1',
      'tick 2',
      'stopped',
      'Tests: 9 passed, 9 total',
      'x ... ok',
    ];
    expect(show(lines)).toEqual(['settled the basket', 'tick 2', 'stopped']);
  });

  test('are what went well if the log has nothing else', () => {
    expect(show(['a ... ok', 'b ... ok'])).toEqual(['a ... ok', 'b ... ok']);
  });

  test('say the same thing once', () => {
    const line = 'src/a.ts(1,2): error TS2322: no';
    expect(show([line, 'x', line, `#9 2.914 ${line}`])).toEqual([`#9 2.914 ${line}`]);
  });

  test('have the last of many equal statements', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `src/a.ts(${index},1): error TS${index}: no`);
    expect(show(lines).at(-1)).toBe(lines.at(-1));
  });

  test('have two places rather than all lines of one', () => {
    const block = (name: string) => [
      `${name}Error: no`,
      ...[...'abcdefgh'].map((letter) => `    ${name} ${letter}`),
      '',
    ];
    expect(show([...block('First'), ...block('Second')])).toEqual(
      expect.arrayContaining(['FirstError: no', '    First a', 'SecondError: no', '    Second a']),
    );
  });

  test.each([
    ['a result at the end of the line', 'must give an error: 6.89 ms OK'],
    ['a result at the beginning', 'ok 3 - reports an Error: no such file'],
    ['a count of nothing', 'Failures: 0, errors: 0'],
    ['an echoed command', '$ ./expect-error: --fail'],
    ['progress', '[3 of 9] Compiling Shop.Error'],
    ['a wrapper that repeats the failure of its child', 'make: *** [test] Error 2'],
    ['a log line of the program itself', '2026-03-01 03:00:11 ERROR pool: Error: no peer'],
    ['an address', 'see https://example.com/an-error:-FAIL'],
  ])('a failure wins over %s', (_, line) => {
    const [best] = findLogHighlights([line, 'cart.test.js: Error: 20 is not 30', line]).filter(
      ({ rank }) => rank === 0,
    );
    expect(best?.text).toBe('cart.test.js: Error: 20 is not 30');
  });

  test('have a reason that names an argument, and no advice to use one', () => {
    const lines = [
      'Error: cannot use --watch with --once',
      'test failed, to rerun pass --lib',
      'You can run with --trace',
    ];
    expect(findLogHighlights(lines).find(({ rank }) => rank === 0)?.text).toBe(lines[0]);
  });

  test.each([
    'src/cart.rb:12:3: C: Style/StringLiterals: Prefer single quotes',
    'src/a.ts(3,1): Name is odd',
  ])('have a finding at its place, though no word of it is of a failure: %s', (line) => {
    const noise = [...'abcdefghijklmnop'].map((letter) => `tick ${letter}`);
    expect(show([line, ...noise])[0]).toBe(line);
  });

  test('do not fill up with what points elsewhere, if the log says anything else', () => {
    const above = ['Checking formatting...', 'src/cart.css', 'Code style issues found. Forgot to run it?'];
    const wrapper = ['npm ERR! code ELIFECYCLE', 'npm ERR! errno 1', 'npm ERR! Exit status 1'];
    expect(show([...above, ...wrapper])).toEqual(above);
    expect(show(['> shop@1.0.0 test', ...wrapper])).toEqual(['> shop@1.0.0 test', ...wrapper]);
  });

  test('have a warning that fails the build', () => {
    const compiling = [1, 2, 3].map((n) => `[${n} of 3] Compiling Shop.Part${n} ( src/Shop/Part${n}.hs )`);
    const finding = 'src/Cart.hs:94:10: warning: [-Wmissing-methods, -Werror=missing-methods]';
    const why = '    • No explicit implementation for mappend';
    expect(show([...compiling, '', finding, why])).toEqual([finding, why]);
  });

  const details = [...'abcdefgh'].map((letter) => `  detail ${letter}`);
  const others = [...'abcdefghijkl'].map((letter) => `tick ${letter}`);
  const ticks = (count: number) => Array.from({ length: count }, () => '    tick');

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'one statement of those that differ in numbers and quoted names, the last',
      ["error: cannot find 'a' in line 12", 'x y', "error: cannot find 'b' in line 99"],
      ["error: cannot find 'b' in line 99"],
    ],
    [
      'one of those that differ in a commit, but not in a word',
      ['error: commit 1a2b3c4d is bad', 'error: commit deadbee1 is bad', 'error: commit feedfee is bad'],
      ['error: commit deadbee1 is bad', 'error: commit feedfee is bad'],
    ],
    [
      'one of those that differ in prefix, time, marks and case',
      ['#12 0.345 error: no peer', '[ERROR] error: no peer', 'error: no peer!', 'ERROR: No peer'],
      ['ERROR: No peer'],
    ],
    [
      'the file above a finding of a linter, whatever other findings stand between',
      ['src/a.ts', '', '    8:1  info  fine', '  9:7  error  x is odd'],
      ['src/a.ts', '  9:7  error  x is odd'],
    ],
    [
      'the file above a finding up to 48 lines away',
      ['src/a.ts', ...ticks(48), '  19:17  error  x is odd'],
      ['src/a.ts', '  19:17  error  x is odd'],
    ],
    [
      'no file farther away',
      ['src/a.ts', ...ticks(49), '  9:7  error  x is odd'],
      ['  9:7  error  x is odd'],
    ],
    [
      'the file in the head of a table above its row',
      [' -----', '  Line   src/Cart.php', ' -----', '  21     Method total() returns string: error'],
      ['  Line   src/Cart.php', '  21     Method total() returns string: error'],
    ],
    [
      'a place above what it is about, also with a blank line between',
      ['src/a.ts:14:3 lint/style/useConst', '', 'error: This let is never reassigned', 'tick'],
      ['src/a.ts:14:3 lint/style/useConst', 'error: This let is never reassigned'],
    ],
    [
      'the indented lines below a statement',
      ['Error: no', '│ a', '  b', 'c', '  d'],
      ['Error: no', '│ a', '  b'],
    ],
    ['six lines of a block at most', ['Error: no', ...details], ['Error: no', ...details.slice(0, 5)]],
    ['nothing after a blank line', ['Error: no', ' ', '    more'], ['Error: no']],
    [
      'a place after a blank line',
      ['Error: no', '', 'src/a.ts:14:3', 'tick'],
      ['Error: no', 'src/a.ts:14:3'],
    ],
    [
      'what a header announces, also after a blank line',
      ['Failures:', '', '1) totals', 'tick', 'tock'],
      ['Failures:', '1) totals'],
    ],
    [
      'a warning, and the rest of the log, if there is no more',
      ['warning: old', 'tick'],
      ['warning: old', 'tick'],
    ],
    [
      'a place directly above',
      ['/src/CartTest.php:21', 'error: no', 'tick'],
      ['/src/CartTest.php:21', 'error: no'],
    ],
    [
      'a place above a blank line',
      ['/src/CartTest.php:21', ' ', 'error: no', 'tick'],
      ['/src/CartTest.php:21', 'error: no'],
    ],
    ['no place above another line', ['/src/CartTest.php:21', 'tick', 'error: no'], ['error: no']],
    ['no place above two blank lines', ['/src/CartTest.php:21', '', '', 'error: no'], ['error: no']],
    [
      'a warning below a statement, but none apart from it',
      ['Error: no', 'warning: old', 'tick', 'warning: odd'],
      ['Error: no', 'warning: old'],
    ],
    [
      'a warning rather than many other lines',
      ['warning: old', ...others],
      ['warning: old', ...others.slice(-9)],
    ],
    ['no ruler for a file', ['src/a.ts', '-----', '  9:7  error  x'], ['  9:7  error  x']],
    ['no file above what is no finding', ['src/a.ts', '  error: x', 'tick'], ['  error: x']],
    ['no file above a place inside a line', ['src/a.ts', '  error: in 9:7 x', 'tick'], ['  error: in 9:7 x']],
    ['no head above what is no row', ['  Line   src/a.php', 'error at  21     x'], ['error at  21     x']],
    ['no head that is a sentence', ['The Line   src/a.php', '  21     error: x'], ['  21     error: x']],
    [
      'the head above a narrow row',
      ['  Line   src/a.php', '  21  error: x'],
      ['  Line   src/a.php', '  21  error: x'],
    ],
    [
      'the file above a finding, and not what stands below or beside it',
      ['src/a.ts', ' ', '  8:1  info  fine', '  9:7  error  x', 'tick'],
      ['src/a.ts', '  9:7  error  x'],
    ],
  ])('have %s', (_, lines, shown) => expect(show(lines)).toEqual(shown));

  const apart = (lines: readonly string[]) => lines.flatMap((line) => [line, 'going on']);

  test.each([
    ['numbers', 'error: bad line 9', 'error: bad line 12'],
    ['quoted names', "error: cannot find 'abc'", "error: cannot find 'xyzw'"],
    ['indentation', 'error: no 1', '    error: no 2'],
    ['marks between words', 'error: no, 1', 'error: no -- 2'],
    ['what stands far to the right', `error: ${'x'.repeat(200)} a`, `error: ${'x'.repeat(200)} b`],
  ])('that differ in %s are of one shape, of which the last is shown', (_, one, other) => {
    expect(show(apart([one, other]))).toEqual([other]);
  });

  test.each([
    ['a number that only one has', 'error: bad', 'error: bad 5'],
    ['words that could be hashes', 'error: deadbeef is bad 1', 'error: feedfeed is bad 1'],
    ['where a word ends', 'error: nowhere', 'error: no where'],
    ['a long quotation', `error: '${'x'.repeat(81)}'`, `error: '${'y'.repeat(81)}'`],
  ])('that differ in %s are both shown', (_, one, other) => {
    expect(show(apart([one, other]))).toEqual([one, other]);
  });

  test.each([
    ['a step and a time', '  #12 0.345 peer is gone', true],
    ['a time', '  0.345 peer is gone', true],
    ['the name of a program', '  [web] peer is gone', true],
    ['marks, spaces and case', '  -- PEER,  is gone.', true],
    ['the name of a program inside', '  peer [web] is gone', false],
    ['where words end', '  peeris gone', false],
    ['where later words end', '  peer isgone', false],
  ])('of one block that differ in %s are reported once: %s', (_, line, isSame) => {
    const lines = ['Error: no', '  peer is gone', line];
    expect(show(lines)).toEqual(isSame ? lines.slice(0, 2) : lines);
  });

  test('of one block that are alike for 400 characters are reported once', () => {
    const long = 'x'.repeat(400);
    expect(show(['Error: no', `${long}1:`, `${long}2:`])).toEqual(['Error: no', `${long}1:`]);
    expect(show(['Error: no', `${long.slice(2)}1:`, `${long.slice(2)}2:`])).toHaveLength(3);
  });

  test('are ranked: what states a failure before counts and hints', () => {
    const lines = ['AssertionError: 20 is not 30', 'at a glance', '1 of 9 tests failed', 'npm ERR! errno 1'];
    const ranks = findLogHighlights(lines);
    expect(ranks.find(({ rank }) => rank === 0)?.text).toBe(lines[0]);
    expect(ranks.map(({ rank }) => rank).toSorted()).toEqual(ranks.map((_, index) => index));
  });

  test.each(['[', '^', '| ', '#9 ', 'a.b:', 'Error', 'E', '- ', '\t', '(', '\u0000', '✖ ', 'A1_', '0: 0x'])(
    'take time linear in a hostile line of %j',
    (piece) => {
      const small = cpuMs(() => findLogHighlights([piece.repeat(20_000 / piece.length)]));
      const large = cpuMs(() => findLogHighlights([piece.repeat(2_000_000 / piece.length)]));
      expect(large).toBeLessThan(small * 400 + 400);
      expect(
        cpuMs(() => findLogHighlights(Array.from({ length: 20_000 }, () => piece.repeat(30)))),
      ).toBeLessThan(4_000);
    },
  );
});

function show(lines: readonly string[]): string[] {
  return findLogHighlights(lines).map(({ text }) => text);
}

function isSubsequence(shown: readonly string[], lines: readonly string[]): boolean {
  let at = 0;
  for (const line of lines) if (line === shown[at]) at += 1;
  return at === shown.length;
}

function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

import { describe, expect, test } from 'vitest';
import { isBarePlace, isDetail, isHeader, rateLine, worths } from '../../src/workflow/log-cues.ts';

/** Lines as tools write them, by what they say about a failure. A line may be the only one with its form. */
const rated: readonly (readonly [what: string, worth: number, lines: readonly string[]])[] = [
  [
    'nothing',
    worths.none,
    [
      '',
      '   ',
      '────────',
      '.....',
      '    ^~~~',
      '@@ -1,3 +1,4 @@',
      'npm ERR!',
      'npm error 404',
      'npm error',
      '[ERROR]',
      '[error]:',
    ].concat(['#9 2.914', 'E', 'INFO', '[info] |', '  ERROR', '➤ YN0000: │', 'error ^~~']),
  ],
  [
    'that its child failed',
    worths.echo,
    [
      'make: *** [test] Error 2',
      'gmake[1]: Leaving directory',
      'make[2]: Entering directory /a',
      'ninja: build stopped: failed.',
    ]
      .concat([
        'make: Target all not remade because of errors.',
        "Makefile:12: recipe for target 'all' failed",
      ])
      .concat([
        'npm ERR! Test failed.  See above',
        'npm error code ELIFECYCLE',
        'npm ERR! errno 1',
        'npm ERR! Exit status 1',
      ])
      .concat([
        'npm ERR! Failed at the shop@1.0.0 test script.',
        'npm ERR! This is probably not a problem with npm.',
      ])
      .concat([
        'npm ERR! A complete log of this run',
        'npm error Lifecycle script failed',
        'npm error workspace shop@1.0.0',
      ])
      .concat([
        'npm error location /home/a',
        'npm error command failed',
        'npm error path /a',
        'npm error cwd /a',
      ])
      .concat([
        'npm ERR! shop@1.0.0 test: `jest`',
        '[ERROR] -> [Help 1]',
        '[ERROR] [Help 1] http://x',
        '-> [Help 1]',
      ])
      .concat([
        '[ERROR] To see the full stack trace',
        '[ERROR] Re-run Maven',
        '[ERROR] Failed to execute goal org.apache:x',
      ])
      .concat(['* Try:', '* Get more help', 'error Command failed with exit code 1.', 'Command failed: x'])
      .concat(['ERROR: "test" exited with 1.']),
  ],
  [
    'where the reason stands',
    worths.echo,
    [
      'error: test failed, to rerun pass --lib',
      'Run with --stacktrace',
      'See above for more details',
      'errors mentioned above',
    ]
      .concat([
        'Use -X for more information',
        'listed above',
        'see the full trace',
        'full log: a',
        'to re-run it',
        'rerun with -v',
      ])
      .concat(['the log above', 'the output above', 'the error above', 'logs above', 're-run with -v']),
  ],
  [
    'a command',
    worths.echo,
    [
      '$ npm test',
      '+ ./build.sh all',
      '++ make it',
      '+A=1',
      '+: x',
      '> hello@1.0.0 test',
      '>>> make it',
      '  $ false',
    ],
  ],
  [
    'progress',
    0,
    [
      '[41 of 144] Compiling Text.Pandoc.Error',
      '(3/9) Installing libgpg-error',
      '[ 3 / 9 ] error',
      '(3 of 9) failed x',
    ],
  ],
  [
    'a frame of a stack',
    worths.echo,
    [
      'at main (app.js:3:1)',
      "from a.rb:3:in 'x'",
      '#4 main (a.dart:3)',
      'File "a.py", line 3',
      'a.go:3 +0x1d',
      '\t/src/a.go:31',
    ]
      .concat([
        '    at async run',
        'at x.y',
        '... 12 more',
        '   3: 0x55d1 - error',
        '[web] at a (b.js:1)',
        "a.rb:4:in `y': error",
        '  in error (a.js:3)',
      ])
      .concat(['  12: 0xdeadbeef - fatal', '#0  0x1 fail a.c:3']),
  ],
  [
    'that its child ended with a code',
    worths.warning,
    [
      'The command "rake" exited with 1',
      'builder for x failed with exit code 1',
      'process exited with status 2',
      'it exited with 127',
      'exit status 2',
    ]
      .concat([
        'error: exit code 4',
        'returned non-zero status',
        'returned a non-zero code: 1',
        'returned 1 exit status',
      ])
      .concat(['it returned 2', 'a command failed', 'exiting with status 1', 'exit:3', 'returned exit code']),
  ],
  [
    'how many failed',
    worths.statement,
    [
      '1 out of 2041 tests failed',
      'FAILED: 1 Tests',
      '✖ 2 problems',
      'aborting due to 3 previous errors',
      '12 failures',
      '1 failing',
    ].concat(['failed=2', 'errors: 10', '1 error', '10 problem', 'failed: 2, x', 'Failure: 3 tests']),
  ],
  [
    'that it failed',
    worths.statement,
    [
      'BUILD FAILED',
      'Result: FAIL',
      'Error:',
      'Error!',
      'Failures',
      'FAILURE',
      'FAILURES!',
      'failed',
      'Failed',
      'failure',
    ].concat([
      'BUILD FAILED in 3s',
      'BUILD FAILED (12 ms)',
      'rake aborted!',
      'Aborted',
      'failed to do it :-(',
      'oh no :(',
    ]),
  ],
  [
    'which one failed',
    worths.failure,
    [
      '- streams *** FAILED ***',
      'QueueTest > keepsOrder() FAILED',
      'saves the cart: 1.2 ms FAIL',
      'adds (in a cart) ✗',
      'a b c d e ✘',
    ]
      .concat([
        'a x b c d ERROR',
        'adds all of it to it: failed',
        'a, b, c, d, e [E]',
        'one two three four ***Failed 0.1 sec',
      ])
      .concat(['a b c d e ✖', 'a b c d e ❌ (12ms)', 'a b c d e ✕', 'a b c d e ×', 'v w x y z: Failure']),
  ],
  [
    'that something went well',
    worths.success,
    [
      'must give an error: 6.89 ms OK',
      'test_fails ... ok',
      'Checking bad links ✓',
      'error test passed',
      'error test PASSED',
      'failing PASS',
    ]
      .concat([
        'error handling Done',
        'bad Passed',
        'wrong done',
        'bad succeeded',
        'bad Succeeded',
        'bad success',
        'bad Success',
        'bad ✔',
        'bad √ (3 ms)',
      ])
      .concat([
        'ok 3 - an error: x',
        'PASS src/error.test.ts',
        'PASSED error: x',
        '✓ gives an error: x',
        '✔ an error: x',
        '√ an error: x',
      ])
      .concat([
        '[INFO] error: x',
        '[info] error: x',
        'INFO error: x',
        '--- PASS: TestError: x',
        '[ OK ] error: x',
        '[       OK ] error: x',
      ])
      .concat([
        '53 runs, 94 assertions, 0 failures, 0 errors',
        'failed: 0',
        'Tests: 29 passed, 29 total',
        'errors=0',
        '0 test failures',
      ])
      .concat([
        '0 failing',
        '3 tests passed',
        'no errors',
        'found no issues',
        'no problems found',
        'no failure',
        '0 failed',
      ]),
  ],
  [
    'a failure',
    worths.failure,
    [
      'TypeError: x',
      'java.io.IOException: x',
      'error[E0308]: x',
      'error TS2322: x',
      'Fault: x',
      'Panic: x',
      'AssertionError [ERR_A]: x',
    ]
      .concat([
        'X-Failure: x',
        'X-Error (E1): x',
        'a fatal x',
        'a panic x',
        'a FATAL x',
        'it panicked at x',
        'an ERROR x',
        'Exception in thread x',
      ])
      .concat([
        'WARNING: DATA RACE',
        'a data race',
        'got SIGSEGV',
        'SEGV on address',
        'SIGABRT here',
        'a SIGKILL x',
        'a SIGBUS x',
        'a SIGILL x',
      ])
      .concat([
        'FAIL a.test',
        'FAILED a',
        'Failed a',
        'Error a b',
        'error a b',
        'failures: a',
        'Failure( a',
        'not ok 3 - adds',
        '--- FAIL: TestA',
      ])
      .concat([
        '3) Cart totals',
        '✗ adds',
        '✘ adds',
        '✖ adds',
        '❌ adds',
        '✕ adds',
        '× adds',
        '● adds',
        'E   assert 1 == 2',
        '[-] adds',
        'x aborted! y',
      ])
      .concat(['it will FAIL x', 'PANIC x', '| FAIL x', '  FAILURE x'])
      .concat([
        'warning: x [-Wmissing, -Werror=missing]',
        'x [-Werror]',
        'x [-Wall=error]',
        '  3:1  error  x',
        'error: x;',
        'fatal: x:',
      ]),
  ],
  [
    'a finding at its place',
    worths.statement + 1,
    ['src/cart.c:3:1: x', 'src/cart.rb(3,1): x', 'src/cart.rs:3:1 - x', 'a.css:3,1 x'],
  ],
  [
    'advice',
    worths.echo,
    [
      'Please refer to the reports',
      'You can do it',
      'if you want it',
      'if you need it',
      'using -v',
      'please see it',
    ].concat(['please read it']),
  ],
  ['what fails, by a prefix', worths.statement, ['[ERROR]   mvn <goals>', '[error] x']],
  ['a warning', worths.warning, ['warning x', 'Warn: x', 'two warnings', 'warns of x', 'WARNING x']],
  [
    'something negative',
    worths.negative,
    'aborted aborting actual already bad because broken cannot conflict conflicts crash crashed denied differ differs different'
      .concat(
        ' errored exceed exceeded exceeds exception expected failing failures forbidden forgot got illegal incompatible',
      )
      .concat(
        ' incorrect invalid issue killed leak leaked left right mismatch mismatched missing must need needs needed never',
      )
      .concat(
        ' problem reason received refused reject rejected required requires segmentation should timeout time-out unable',
      )
      .concat(
        ' unauthorized unbound undeclared undefined unexpected unknown unresolved unsatisfied unsupported unused violates',
      )
      .concat(' violation violations want wrong errors fails')
      .split(' ')
      .concat([
        "can't",
        "couldn't",
        'could not',
        "didn't",
        'did not',
        "doesn't",
        'does not',
        'do not',
        "don't",
      ])
      .concat([
        'caused by',
        'no such',
        'no matching',
        'no space',
        'no rule',
        'no package',
        'no default',
        'no implicit',
        'no module',
      ])
      .concat([
        'not a',
        'not be',
        'not found',
        'not allowed',
        'not met',
        'not in',
        'not match',
        'not defined',
        'not declared',
      ])
      .concat([
        'not supported',
        'not recognized',
        'not installed',
        'not equal',
        'not exist',
        'not up',
        'timed out',
      ])
      .concat(['too many', 'too long', 'too large', 'too complex', 'was not'])
      .map((word) => `it ${word} it`),
  ],
  [
    'why elsewhere, with indentation or longer numbers',
    worths.echo,
    [
      '  npm ERR! code ELIFECYCLE',
      'gmake[12]: Leaving directory /a',
      'Makefile:120: recipe for target x',
      '\tFile "error.py", line 30',
    ]
      .concat([
        '  #12 fail (a.dart:30)',
        '  at error (app.js:30:1)',
        '    at error',
        '    ... 12 more errors',
        'error.go:31',
        'error.go:31 +0x1d2f',
      ])
      .concat([
        "fail a.rb:30:in 'x'",
        '   12: 0x55d1 - error',
        '[web]   at error (b.js:10)',
        '  > shop@1.0.0 test',
        '  + make error',
      ]),
  ],
  [
    'progress, with indentation or longer numbers',
    0,
    ['  [41 of 144] Error x', '[ 3 of 12 ] Failed x', '( 33/44) fail x'],
  ],
  [
    'what failed, with indentation or longer numbers',
    worths.failure,
    [
      '  error: x;',
      '  not ok 30 - adds',
      '    1234) totals',
      '✗adds',
      '  [-] adds',
      'error[E03]: x',
      'X-Error (E1234): y',
      ' 30:10   error x',
    ].concat([
      'a b c d e FAILED (12.5 ms)',
      'a b c d e ✗ 12.5ms',
      'a b c d e FAILED [3s]',
      'a b c d e FAILED 30 msec',
      'a b c d e ✗ 3 s)',
    ]),
  ],
  [
    'that it went well, with a time',
    worths.success,
    [
      'error a OK (12.5 ms)',
      'error a ✓ 12.5ms',
      'error a PASSED [3s]',
      'error a done 30 msec',
      'error a ok 3 s)',
      '  ok 3 - error: x',
    ],
  ],
  [
    'how many, with more digits',
    worths.statement,
    ['it had 120 errors', 'errors: 120', 'errors 3,', 'failure: 30 tests', 'error: 12, x'],
  ],
  ['an end, with more digits', worths.warning, ['it returned 20', 'returned 10 exit codes', 'exit code 120']],
  ['no failure, though a word is close', 0, ['see Taborted x', 'nowarn x', 'a fatality', 'x panicked']],
  [
    'nothing of a failure',
    0,
    [
      'compiling the shop',
      'a-bad-name',
      'src/bad/x',
      'bad.ts is read',
      'the badge',
      'unbad x',
      'no more',
      'not yet',
      '404 pages',
      'x/error',
    ],
  ],
];

describe('a line that says', () => {
  test.each(rated.flatMap(([what, worth, lines]) => lines.map((line) => [what, line, worth] as const)))(
    '%s: %j',
    (_, line, worth) => expect(rateLine(line)).toBe(worth),
  );
});

test.each([
  ['x is bad at src/a.ts:3', worths.negative + 1],
  ['x is bad at a.c(3,1)', worths.negative + 1],
  ['x is bad in a.py: line 3', worths.negative + 1],
  ['x is bad in a.py line 3', worths.negative + 1],
  ['x is bad in "a.py", line 3', worths.negative + 1],
  ['x is bad in a.py on line x', worths.negative],
  ['compiling src/a.ts:3', 0],
])('a place makes a line say more: %j', (line, worth) => expect(rateLine(line)).toBe(worth));

test.each([
  '2026-03-01 03:00:11 ERROR x',
  '[error] 03:00:11 x',
  'Apr 12 14:35:00.840 - 0m0s ERROR x',
  '[9998:0503/060852.194:ERROR:bus] x',
  'ERROR shop.cart: x',
  'FATAL shop: x',
  'error 03:00:11 x',
])("a line of a program's own log says less: %j", (line) => {
  expect(rateLine(line)).toBeLessThanOrEqual(worths.failure - 2);
});

test('the words of an address, and those beyond 400 characters, say nothing', () => {
  expect(rateLine('0002. https://example.com/an-error:-page FATAL')).toBe(worths.failure);
  expect(rateLine('0002. https://example.com/a-fatal/FAIL')).toBe(0);
  expect(rateLine('0002. http://example.com/a/FATAL http://example.com/x/FATAL')).toBe(0);
  expect(rateLine(`${'x '.repeat(197)}fatal x`)).toBe(worths.failure);
  expect(rateLine(`${'x '.repeat(200)}fatal x`)).toBe(0);
});

test.each<[string, boolean]>([
  ['/src/CartTest.php:21', true],
  ['src/a.ts:14:3 lint/style/useConst ━━━', true],
  ['src/a.ts:14:3 lint/style/useConst  FIXABLE  ━━━', true],
  ['# ./a_spec.rb:3', true],
  ['    at a/b.js:3:1', true],
  ['│ a.go:3', true],
  ['C\\a@b-c.go:33', true],
  ['a.go', false],
  ['a.go:x', false],
  ['see a.go:3', false],
  ['a.go:3: error', false],
  ['a.longextension:3', false],
])('%j is a place alone: %s', (line, expected) => expect(isBarePlace(line)).toBe(expected));

test.each<[string, boolean]>([
  ['Failure:', true],
  ['rake aborted!', true],
  ['- a *** FAILED ***', true],
  ['last 10 log lines:', true],
  ['it failed;', true],
  ['oh no :-(', true],
  ['a b c d e: FAIL in 3 s', true],
  ['BUILD FAILED', true],
  ['2 x Failures  ', true],
  ['Aborted', true],
  ['ERROR!!', true],
  ['Error', true],
  ['a b c d Error', false],
  ['it failed', false],
  ['a: x', false],
])('%j announces what the next lines say: %s', (line, expected) => expect(isHeader(line)).toBe(expected));

test.each<[string, string, boolean]>([
  ['-total: 20', 'x', true],
  ['--- total', 'x', true],
  ['  - total', 'x', true],
  ['+total: 30', '-total: 20', true],
  ['+++ total', '--- total', true],
  ['+total: 30', 'x', false],
  ['---- total', 'x', false],
  ['-', 'x', false],
  ['+', '-total', false],
  ['total', '-total', false],
  ['src/a.ts:3', 'x', true],
])('%j after %j is a detail of it: %s', (line, before, expected) => {
  expect(isDetail(line, before)).toBe(expected);
});

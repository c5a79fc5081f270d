/** Characters of a line that are rated. */
const maxChars = 400;

/** What a line's form and words say about the failure of its step. */
interface Cue {
  readonly worth: number;
  readonly pattern: RegExp;
}

export const worths = {
  /** Never shown. */
  none: -9,
  /** Says that something went well. */
  success: -4,
  /** A stack frame, an echoed command, a wrapper that repeats that its child failed: the reason stands elsewhere. */
  echo: 0.5,
  warning: 1,
  /** Has a word that failures are described with. */
  negative: 2,
  /** From here on, a line states a failure. */
  statement: 3,
  failure: 4,
} as const;

/**
 * The first that matches gives a line its worth. Each is a form that many tools write, with the shapes it was seen in;
 * only wrappers are named, whose lines repeat what stands above. Every pattern takes linear time.
 */
const cues: readonly Cue[] = [
  // Rulers, carets, dots of a progress: no letter and no digit.
  { worth: worths.none, pattern: /^[^\p{L}\p{N}]*$|^@@ [-+\d, ]+@@$/u },
  // A prefix with nothing after it: `npm ERR!`, `[ERROR]`, `#9 2.914`, `E`.
  {
    worth: worths.none,
    pattern:
      /^\s*(?:\[?(?:ERROR|error|INFO|info|E)\]?:?|npm (?:error|ERR!)(?: \d+)?|#\d+ [\d.]+|➤ YN\d+:)[\s|^~│]*$/,
  },
  // Wrappers: `make: *** [test] Error 2`, `npm ERR! Exit status 1`, `error Command failed with exit code 1.`
  {
    worth: worths.echo,
    pattern:
      /^(?:g?make|ninja)(?:\[\d+\])?: (?:\*\*\* \[|Leaving|Entering|Target|build stopped)|^\S{1,200}:\d+: recipe for target|^\s*npm (?:ERR!|error) (?:Test failed|code ELIFECYCLE|errno|Exit status|Failed at|This is probably|A complete|Lifecycle|workspace|location|command|path|cwd|[\w@./-]{1,80} [\w:-]{1,60}: `)|^(?:\[ERROR\] )?(?:-> |\[Help|To see|Re-run|Failed to execute goal)|^\* (?:Try|Get more)|^(?:error )?Command failed|^ERROR: "[^"]{1,80}" exited/,
  },
  // A statement that announces its details: `error: builder for 'x' failed with exit code 1;`
  { worth: worths.failure, pattern: /^\s*(?:error|fatal): .*[:;]$/ },
  // `The command "rake" exited with 1`, `builder for x failed with exit code 1;`, `process exited with status 2`
  {
    worth: worths.warning,
    pattern:
      /\b(?:exit(?:ed|ing)?(?: with)?(?: status| code|:)|returned (?:a )?(?:non-?zero|\d+ exit|exit)|exited with [1-9]\d*|command failed)\b|\breturned \d+$/i,
  },
  // Points elsewhere: `error: test failed, to rerun pass --lib`, `Run with --stacktrace`, `See above for more details`
  {
    worth: worths.echo,
    pattern:
      /\b(?:(?:see|listed|mentioned|logs?|errors?|output) above|to re-?run|re-?run with|run with|for more (?:information|details)|full (?:trace|log))\b/i,
  },
  // `$ npm test`, `+ ./build.sh`, `> hello@1.0.0 test`
  { worth: worths.echo, pattern: /^\s*(?:\$ \S|\+{1,4}(?: ?[\w./@-]+ |[A-Z_]+=|: )|>{1,3} [a-z@./])/ },
  // Progress: `[41 of 144] Compiling Text.Pandoc.Error`, `(3/9) Installing libgpg-error`
  { worth: 0, pattern: /^\s*[[(] ?\d+ ?(?:of|\/) ?\d+ ?[\])] (?![A-Z]+\b)/ },
  // Stack frames: `at main (app.js:3:1)`, `from a.rb:3:in 'x'`, `#4 main (a.dart:3)`, `File "a.py", line 3`, `a.go:3 +0x1d`
  {
    worth: worths.echo,
    pattern:
      /^\s*(?:\[\w+\] +)?(?:at |from |in )\S{1,300}.{0,200}[:(]\d+|:\d+:in [`']|^\s*#\d+ +\S.*:\d+|^\s*File "[^"]{1,300}", line \d|\.go:\d+(?: \+0x[\da-f]+)?$|^\s*at (?:async )?\S+$|^\s*\.\.\. \d+ more|^\s*\d+: 0x[\da-f]+ /,
  },
  // How many failed, not which: `1 out of 2041 tests failed`, `FAILED: 1 Tests`, `✖ 2 problems`, `aborting due to 3 previous errors`
  {
    worth: worths.statement,
    pattern:
      /\b[1-9]\d* (?:[\w(]{1,20} ){0,2}(?:errors?|failed|failures?|failing|problems?|issues?)\b|\b(?:errors?|failed|failures?)[:=]? {0,8}[1-9]\d*(?:$|,| tests?\b)/i,
  },
  // Counts: `53 runs, 94 assertions, 0 failures, 0 errors`, `failed: 0`, `Tests: 29 passed, 29 total`
  {
    worth: worths.success,
    pattern:
      /\b0 (?:\w{1,12} )?(?:errors?|failed|failures?|failing)\b|\b(?:errors?|failed|failures?)[:=] ?0\b|\b\d+ (?:tests? )?passed\b/i,
  },
  { worth: worths.success, pattern: /\bno (?:errors?|failures?|issues?|problems?)\b/i },
  // A result that says nothing else: `BUILD FAILED`, `Result: FAIL`, `[INFO] BUILD FAILURE`, `Error:`
  {
    worth: worths.statement,
    pattern:
      /^\W{0,6}(?:\w{1,40}:? ){0,3}(?:FAIL(?:ED|URE|URES)?|[Ff]ailed|[Ff]ailures?|ERROR|[Ee]rrors?)[\s\W]{0,6}(?:(?:in )?[([]?\d[\dms. ]{0,12}[)\]]?)?$|^(?:\w{1,20} )?[Aa]borted!?$|:-?\($/,
  },
  // The result at the end of a line: `- streams *** FAILED ***`, `QueueTest > keepsOrder() FAILED`, `saves the cart: 1.2 ms FAIL`
  {
    worth: worths.failure,
    pattern:
      /(?:\bFAIL(?:ED|URE|URES)?|\bERROR|[✗✘✖❌✕×]|\[E\]|\*\*\*Failed|: Failure|\bfailed)[\s*!.\])]{0,6}(?:[([]?\d[\d.]* ?m?s(?:ec)?[)\]]?)?$/,
  },
  // `must give an error: 6.89 ms OK`, `test_a ... ok`, `Checking links ✓`
  {
    worth: worths.success,
    pattern:
      /(?:\bOK|\bok|\bPASS(?:ED)?|\b(?:[Pp]assed|[Dd]one|[Ss]ucceeded|[Ss]uccess)|[✓✔√])[\s*!.\])]{0,6}(?:[([]?\d[\d.]* ?m?s(?:ec)?[)\]]?)?$/,
  },
  // Success first: `ok 3 - adds`, `PASS src/a.test.ts`, `✓ adds`
  {
    worth: worths.success,
    pattern: /^\s*(?:ok\b|PASS(?:ED)?\b|[✓✔√]|\[INFO\]|\[info\]|INFO\b|--- PASS|\[ +OK +\])/,
  },
  // States a failure: `TypeError: x`, `java.io.IOException: x`, `src/a.ts(1,2): error TS2322: x`, `error[E0308]: x`
  {
    worth: worths.failure,
    pattern:
      /(?:Error|Exception|Failure|Fault|Panic)(?: \[\w{1,40}\]| \(\w{1,40}\))?:|\berror(?:\[\w{1,12}\]| \[?[A-Z_]{1,24}\d{0,6}\]?)?:|\b(?:fatal|panic|FATAL|PANIC|panicked at)\b|(?<!^\[)\bERROR\b|\bException in\b|\bdata race\b|\bDATA RACE\b|\b(?:SIG)?(?:SEGV|ABRT)\b|\bSIG(?:KILL|BUS|ILL)\b/,
  },
  // `FAIL a.test.ts`, `not ok 3 - adds`, `--- FAIL: TestA`, `3) Cart totals`, `✗ adds`, `E   assert 1 == 2`
  {
    worth: worths.failure,
    pattern:
      /^(?!\[(?:error|ERROR)\])[\s>|│#*[(-]*(?:FAIL(?:ED|URE)?\b|Failed\b|ERROR\b|Error\b|error\b|[Ff]ailures?[:(]|not ok\b|\d{1,4}\) \S|[✗✘✖❌✕×●] ?\S|E {2,}\S)|^\s*\[-\] \S|\baborted!|\bFAIL(?:ED)?\b/,
  },
  // A warning that fails the build: `a.hs:94:10: warning: [-Wmissing-methods, -Werror=missing-methods]`
  { worth: worths.failure, pattern: /\[-W[\w-]{0,60}[,=] ?-?W?error\b|\[-Werror[=\]]/i },
  // A finding at its place, as compilers and linters write them: `a.c:3:1: x`, `  3:1  error  x`
  { worth: worths.failure, pattern: /^\s*\d+:\d+\s+error\b/ },
  {
    worth: worths.statement,
    pattern: /^\S{1,200}\.\w{1,8}[:(]\d+[:,]\d+\)?(?::| -)? (?!note\b|warning\b|info\b)\S/,
  },
  // Advice: `Please refer to the reports`, `You can fix this with --fix`
  {
    worth: worths.echo,
    pattern: /\b(?:with --?\w|using --?\w|please (?:refer|read|see)|you can|if you (?:want|need))\b/i,
  },
  // A prefix of every line of a program that fails: `[ERROR]   mvn <goals> -rf :cart`
  { worth: worths.statement, pattern: /^\[(?:ERROR|error)\]/ },
  { worth: worths.warning, pattern: /\bwarn(?:ing)?s?\b/i },
  {
    worth: worths.negative,
    pattern:
      /(?<![\w./-])(?:abort(?:ed|ing)?|actual|already|bad|because|broken|can(?:no|')t|cannot|caused by|conflicts?|could(?: not|n't)|crash(?:ed)?|denied|did(?: not|n't)|differ(?:s|ent)?|does(?: not|n't)|do not|don't|error(?:s|ed)?|exceed(?:ed|s)?|exception|expected|fail(?:s|ed|ing|ure|ures)?|fatal|forbidden|forgot|got|illegal|incompatible|incorrect|invalid|issues?|killed|leak(?:ed)?|left|right|mismatch(?:ed)?|missing|must|need(?:s|ed)?|never|no (?:such|matching|space|rule|package|default|implicit|module)|not (?:a|be|found|allowed|met|in|match|defined|declared|supported|recognized|installed|equal|exist|up)|problems?|reason|received|refused|reject(?:ed)?|required|requires|segmentation|should|time(?:d ?|-)?out|too (?:many|long|large|complex)|unable|unauthorized|unbound|undeclared|undefined|unexpected|unknown|unresolved|unsatisfied|unsupported|unused|violat(?:es|ion|ions)|want|was not|wrong)(?![\w/-]|\.\w)/i,
  },
];

/** `src/a.ts:3`, `a.c(3,1)`, `a.py: line 3` */
const place = /[\w)\]-]\.\w{1,8}(?::|\(|: ?line |",? line | line )\d/;

/** A line that is a place, and perhaps a rule's name: `/src/CartTest.php:21`, `src/a.ts:14:3 lint/style/useConst ━━━`, `# ./a_spec.rb:3` */
const barePlace =
  /^[\s│#]*(?:at )?[\w./@\\-]{1,200}\.\w{1,8}:\d+(?::\d+)?(?:$| [\w./-]{1,80}(?: +[A-Z]+)?[\s━]*$)/;

export function isBarePlace(line: string): boolean {
  return barePlace.test(line.slice(0, maxChars));
}

/**
 * A program's own log, with level and time, or level and logger: `2026-03-01 03:00:11 ERROR x`, `[error] 03:00:11 x`,
 * `Apr 12 14:35:00.840 - 0m0s ERROR x`, `[9998:0503/060852.194:ERROR:bus.cc(427)] x`, `ERROR shop.cart: x`
 */
const ownLog =
  /^.{0,24}\d\d:\d\d:\d\d.{0,30}\b(?:DEBUG|INFO|WARN|WARNING|ERROR|error|warn|info|CRITICAL|FATAL)\b|^\W{0,2}(?:DEBUG|INFO|WARN|WARNING|ERROR|error|warn|info)\b.{0,30}\d\d:\d\d:\d\d|^\[[^\]]{0,60}\d:(?:INFO|WARNING|ERROR)\b|^(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL) [\w.-]+: /;

/** Addresses have words of their own: `0002. https://example.com/an-error-page` */
const addresses = /\bhttps?:\/\/\S{0,300}/g;

/** How much a line says about why its step failed. */
export function rateLine(line: string): number {
  const text = line.slice(0, maxChars).replace(addresses, 'x');
  const base = cues.find(({ pattern }) => pattern.test(text))?.worth ?? 0;
  if (base < worths.warning) return base;
  return base + (place.test(text) ? 1 : 0) - (ownLog.test(text) ? 2 : 0);
}

/** A line that announces what the next ones say: `Failure:`, `rake aborted!`, `*** FAILED ***`, `last 10 log lines:` */
const header =
  /[:;]$|:-?\($|\*\*\* FAILED \*\*\*$|: FAIL\b.{0,20}$|^\W{0,6}(?:\w{1,40} ){0,3}(?:FAIL(?:ED|URE|URES)?|[Aa]borted|ERROR|Error|[Ff]ailures?)\W{0,6}$/;

/** One of two values that are compared: `-total: 20`, and below it `+total: 30` */
const removed = /^\s*-{1,3} ?[^\s-]/;
const added = /^\s*\+{1,3} ?[^\s+]/;

/** Whether a line says something only together with the one before it. A `+` alone echoes a command of a shell. */
export function isDetail(line: string, before: string): boolean {
  return isBarePlace(line) || removed.test(line) || (added.test(line) && removed.test(before));
}

export function isHeader(line: string): boolean {
  return header.test(line.slice(0, maxChars).trimEnd());
}

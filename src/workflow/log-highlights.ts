/** Lines that a phone shows without scrolling. */
const maxLines = 8;

/** Lines of one cluster; the others show what else went wrong. */
const maxClusterLines = 6;

/** Unrated lines allowed inside a cluster. */
const maxGap = 3;

/** Characters of a line that are rated. */
const maxChars = 400;

/** How much a line says about why a step failed. */
type Weight = -1 | 0 | 1 | 2 | 3;

interface Rule {
  readonly weight: Weight;
  readonly pattern: RegExp;
}

/**
 * The first rule that matches gives a line its weight. 3: states the failure. 2: belongs to one. 1: counts
 * or repeats failures. -1: has nothing to do with the reason. A line that matches none weighs 0. Covers the
 * output of nearly ninety tools, one file each in test/fixtures/logs. Every pattern takes linear time.
 */
const rules: readonly Rule[] = [
  // Rulers, carets, bare prefixes: no letter and no digit, or nothing after the prefix.
  { weight: -1, pattern: /^[^\p{L}\p{N}]*$/u },
  {
    weight: -1,
    pattern:
      /^\s*(?:\[(?:ERROR|error|INFO|info)\]|npm (?:error|ERR!)(?: \d+)?|E|#\d+ [\d.]+|➤ YN\d+:)[\s|^~]*$/,
  },
  // Places described in words.
  { weight: 2, pattern: /^[│ ]*on \S+ line \d+,? / },
  { weight: 3, pattern: /^In \S+ line \d+:/ },
  // Source excerpts and stack frames.
  {
    weight: -1,
    pattern:
      /^\s{0,60}(?:\[error\] )?(?:>{1,3} {0,8})?\d{0,6} {0,8}[|│] ?(?!\s*(?:Error|error|Found|Required|\S*Error:))/,
  },
  {
    weight: -1,
    pattern:
      /^\t\S+\.go:\d+(?: \+0x[\da-f]+)?$|^\s*(?:at |# )\S.*[:(]\d+|^\s*at async |^\s*\.\.\. \d+ more|^\s*\d+: 0x[\da-f]+ /,
  },
  { weight: -1, pattern: /^\s*(?:running \d+ tests?|std(?:out|err)\b|code: '|operator: ')/ },
  // What passed.
  { weight: -1, pattern: /^\s*(?:✓|✔|√|ok\b|PASS\b|PASSED\b|\[INFO\]|\[info\]|INFO:|level=warning)/ },
  { weight: -1, pattern: /\b(?:Passed {2,}|PASSED$|\.\.\. ok$|\d+ passed?(?: \(|$))/ },
  // Hints, not reasons.
  {
    weight: -1,
    pattern:
      /\b(?:re-?run|for more information|for the individual|run with|to see the full|a complete log|please read the following|see also|note about|npm help|get more help|get full insights|to open last|to temporarily ignore|new release of pip|to update, run|use --verbose|note that in ci|you can also (?:run|install)|display a backtrace|fixable with|previous errors?;? aborting|if you want to)\b/i,
  },
  {
    weight: -1,
    pattern:
      /^\s*(?:npm (?:error|ERR!)\s+)?(?:hint:|note:|= (?:help|note)|usage:|options?:|aliases:|\* Try:|i '|Searched in|Required by)/i,
  },
  {
    weight: -1,
    pattern:
      /\[Help \d\]|^\s*npm (?:error|ERR!) (?:404\s*)?(?:code|path|workspace|location|command|cwd|Clean install|Note that|tarball|\[--)/,
  },
  {
    weight: -1,
    pattern: /\b0 (?:errors?|failed|failures|failing)\b(?!.*\b[1-9]\d* (?:errors?|failed|failures))/i,
  },
  // Results and counts.
  {
    weight: 1,
    pattern:
      /^\s*(?:\[(?:ERROR|error)\] )?(?:BUILD FAIL|Build FAILED|FAILURE: Build|FAILURES?!?:?$|failures?:$|Failures?:$|FAIL$|Failed!|Failed examples|Failed Tests|Errors while|Tests?:? |Tests run:|Test (?:Files|Suites)|test result|Snapshots|Total |(?:one|\d+) errors?\b|Found \d+ |exit status|Command failed|Ran \d+|\d+ (?:failing|failed|tests completed)|The following|There w(?:as|ere) |Execution failed|Some |Build did|FAILED \(|error: (?:test failed|test run failed|could not compile|fatalError)|✖ (?:\d+ problems|failing tests)|Compilation fail|\*\* BUILD|UPGRADE FAILED$)/,
  },
  {
    weight: 1,
    pattern:
      /\b(?:Failed to execute goal|Lifecycle script|ERROR: Build did|failed to solve: process|Compilation failed|with exit code \d+|returned 1 exit status|\d+ tests? failed out of|COMPILATION ERROR|\* What went wrong|actionable task|ℹ (?:fail|tests|pass)|Some tests failed|Some errors were|were emitted)\b/,
  },
  { weight: 1, pattern: /^\s*Traceback|^\s*Summary \[|^\s*[│|]\s+(?:Failing|Tests|Passing):/ },
  // Warnings are seldom the reason.
  { weight: 1, pattern: /\bwarn(?:ing)?\b(?!.*\berror\b)/i },
  // Statements of failure.
  { weight: 3, pattern: /##\[error\]|^\s*\d{1,4}\) \S/ },
  {
    weight: 3,
    pattern:
      /\b(?:fatal |ld: |compiler )?error(?:\[\w{1,12}\]| \[?[A-Z_]{1,24}\d{0,6}\]?| occurred)?(?::| \()/i,
  },
  {
    weight: 3,
    pattern:
      /\b\w{0,80}(?:Error|Exception|Failure)(?: \[\w{1,40}\])?:|\bException in thread\b|\bFATAL\b|\b[a-z]+ (?:Mismatch )?Error:/,
  },
  {
    weight: 3,
    pattern:
      /^\s*(?:FAIL|FAILED|FATAL)[:\s]|--- FAIL:|\[FAIL\]|\[E\]\s*$|\*\*\*Failed| FAILED\s*$|<<< (?:FAILURE|ERROR)!|\.\.\. FAILED/,
  },
  { weight: 3, pattern: /^\s*(?:[│|] )?(?:✗|✖|✘|×|❌|●|✕)\s+\S/ },
  {
    weight: 3,
    pattern:
      /^E\s{2,}\S|\bpanicked at\b|\bpanic:|\bfatal:|\bdenied:|^E: |: Failure$|Failure\/Error:|^\s*FAIL\b/,
  },
  {
    weight: 3,
    pattern:
      /\b(?:permission denied|access ?denied|command not found|no space left|out of memory|oom-?killed|undefined reference|cannot find|could not (?:find|resolve|connect|cannot)|couldn't find|unable to (?:locate|resolve|find|connect|access)|unbound variable|segmentation fault|no matching|not authorized|port is already allocated|unsatisfiable|version solving has failed|failed asserting|merge conflict|cannot write|exceeded its|explicitly forbidden|missing:|requires php)\b/i,
  },
  {
    weight: 3,
    pattern:
      /\bKilled\b|\[rejected\]|\bCONFLICT\b|\bE(?:CONN\w+|NOTFOUND|ADDRINUSE|TIMEDOUT|ACCES|PERM|NOENT|NOSPC|USAGE|RESOLVE|INTEGRITY)\b|\bERR_[A-Z_]{4,40}|curl: \(\d+\)/,
  },
  // Places followed by a finding, as compilers and linters write them.
  { weight: 3, pattern: /^\S{1,200}\.\w{1,8}[:(]\d+[:,]\d+\)?:? (?!note\b)\S|^\s*\d+:\d+\s+error\b/ },
  // Details of a failure.
  {
    weight: 2,
    pattern:
      /\b(?:expected|actual|received|got|want|left|right|failed|failing|failure|refused|forbidden|unauthorized|invalid|missing|cannot|can't|could not|unable|undefined|undeclared|unresolved|not found|no such|timed? ?out|timeout|exceeded|already|mismatch|rejected|aborted|does not|did not|would have|doesn't|don't|only install|because|caused by|not declared|never found|status|problem|error)\b/i,
  },
  { weight: 2, pattern: /\S\.\w{1,8}[:(]\d+|^\s*[-+>→*•] ?\S|!==|!=|^\s*symbol:/ },
];

/**
 * The lines of a failed step's log that say why it failed: the first cluster that states a failure, other
 * lines that state one, and the last line that says anything, in the log's order. At most what a phone
 * shows. Linear in the number of lines.
 */
export function findLogHighlights(lines: readonly string[]): readonly string[] {
  const weights = lines.map(weighLine);
  const top = weights.reduce<Weight>((highest, weight) => (weight > highest ? weight : highest), 0);
  if (top === 0) return lines.slice(-maxLines);
  const chosen = new Map<string, number>();
  const choose = (index: number): void => {
    const essence = normalizeLine(lines[index] ?? '');
    if (!chosen.has(essence)) chosen.set(essence, index);
  };
  for (let index = weights.indexOf(top); index < lines.length; index += 1) {
    if (weights[index] !== top) continue;
    for (const member of findCluster(index, lines, weights)) {
      if (chosen.size < maxLines - 1) choose(member);
    }
    if (chosen.size === maxLines - 1) break;
  }
  choose(weights.findLastIndex((weight) => weight > 0));
  return [...chosen.values()].sort((a, b) => a - b).map((index) => lines[index] ?? '');
}

/** The line at `first` and the lines after it that belong to it, with at most `maxGap` others between them. */
function findCluster(first: number, lines: readonly string[], weights: readonly Weight[]): number[] {
  const cluster = [first];
  const indent = countIndent(lines[first]);
  let gap = 0;
  for (let index = first + 1; index < lines.length && cluster.length < maxClusterLines; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight >= 2 || (weight === 0 && gap === 0 && countIndent(lines[index]) > indent)) {
      cluster.push(index);
      gap = 0;
    } else if (++gap > maxGap) break;
  }
  return cluster;
}

function countIndent(line = ''): number {
  return line.length - line.trimStart().length;
}

function weighLine(line: string): Weight {
  const text = line.slice(0, maxChars);
  return rules.find(({ pattern }) => pattern.test(text))?.weight ?? 0;
}

/** The text by which repeated lines are recognised: without prefixes, times and marks. */
function normalizeLine(line: string): string {
  return line
    .slice(0, maxChars)
    .replace(/^(?:#\d+ )?[\d.]* |^\[\w+\]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

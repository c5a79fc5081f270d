import { type Said, say } from '../said.ts';

/** Each test counts once, however often it was tried. */
export interface TestResults {
  readonly total: number;
  /** With the flaky ones. */
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed in the end, after a failure. */
  readonly flaky: number;
  /** In the order of the reports; at most 2,000. */
  readonly failures: readonly TestFailure[];
}

export interface TestFailure {
  readonly name: string;
  /** What the report puts the test under: class, file, package or suite. */
  readonly suite?: string;
  /** Relative to the workspace if it is in it. */
  readonly file?: string;
  readonly line?: number;
  /** One line. */
  readonly message?: string;
  /** Whom CODEOWNERS names for the file, if that differs among the failed tests. */
  readonly owners?: readonly string[];
}

/** How many tests failed, for log and job summary. */
export function describeTestCounts({
  total,
  failed,
  flaky,
}: Pick<TestResults, 'total' | 'failed' | 'flaky'>): Said {
  const counts = say`${failed} of ${total} tests failed`;
  return flaky > 0 ? say`${counts}, ${flaky} flaky` : counts;
}

import { UserError } from '../../errors.ts';

/** The result of a test. `flaky`: it failed first and passed in the end. */
export type TestState = 'passed' | 'failed' | 'skipped' | 'flaky';

/** One test of a report. All text is untrusted. */
export interface TestCase {
  readonly name: string;
  /** What the report puts the test under, best known to a reader first: class, file, package, suite. */
  readonly suites: readonly string[];
  readonly state: TestState;
  /** The attributes `file` and `line`, as far as the report has them. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** The short description of the failure; '' if there is none. */
  readonly message: string;
  /** The beginning of the long description: a stack trace, the output; '' if there is none. */
  readonly details: string;
}

/** Characters kept of a message, of the details, and of any other text. */
export const maxDetailChars = 4_000;

/** The nearest of what a test is under; reports nest three or four deep. */
export const maxSuites = 10;

/**
 * The text as one that does not keep the text in memory that it was cut from, as a part of a string does in V8: a report
 * is read in pieces of a quarter of a megabyte.
 */
export function detached(text: string): string {
  return `${text} `.slice(0, -1);
}

/** Why a report could not be read, or not as a whole, as the end of a sentence: `is cut off`. */
export class ReportError extends UserError {}

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

/** Characters kept of a message, and of the details. */
export const maxDetailChars = 4_000;

/** Why a report could not be read, or not as a whole, as the end of a sentence: `is cut off`. */
export class ReportError extends UserError {}

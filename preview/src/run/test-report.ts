import { say } from '../../../src/said.ts';
import { parseReport, startTally } from '../../../src/workflow/test-report/tally.ts';
import { ReportError } from '../../../src/workflow/test-report/test-case.ts';
import type { TestResults } from '../../../src/workflow/test-results.ts';
import { FieldError } from '../field-error.ts';

/** The results in the text of a report; undefined without a test. Throws a FieldError if it is none. */
export async function readTestReport(text: string): Promise<TestResults | undefined> {
  if (text.trim() === '') return undefined;
  const tally = startTally('', undefined);
  tally.startFile();
  try {
    await parseReport(inOnePiece(text), tally, () => false);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    throw new FieldError('test-reports', say`This report ${error.said}.`);
  }
  const results = tally.results();
  return results.total === 0 ? undefined : results;
}

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}

import { redactCredentials, wholeWords } from '../../credentials.ts';
import { say } from '../../said.ts';
import { withoutEscapeSequences } from '../log-excerpt.ts';
import { createCtrfReader } from './ctrf.ts';
import type { ReportReader } from './junit.ts';
import { describeText } from './other-formats.ts';
import { type TestTally, tallyTests } from './tally.ts';
import { maxDetailChars, ReportError } from './test-case.ts';

const outOfTime = say`was read in part: there was no time left`;

/** Counts the tests of reports, whose texts are shown without colours, `token` and what looks like a credential. */
export function startTally(workspace: string, token: string | undefined): TestTally {
  // Colours stand in the middle of names and values.
  const plain = (text: string) => withoutEscapeSequences(wholeWords(text, maxDetailChars));
  return tallyTests(workspace, (text) => redactCredentials(plain(text), token));
}

/** Adds the tests of one report to the tally. Throws a ReportError if it cannot be read, or not as a whole. */
export async function parseReport(
  chunks: AsyncIterable<string>,
  tally: TestTally,
  isOver: () => boolean,
): Promise<void> {
  let reader: ReportReader | undefined;
  for await (const chunk of chunks) {
    if (isOver()) {
      endEarly(reader);
      throw new ReportError(outOfTime);
    }
    reader ??= await chooseReader(chunk.trimStart(), tally);
    reader?.write(chunk);
  }
  if (reader === undefined) throw new ReportError(say`is empty`);
  reader.end();
}

/** By what the report begins with; undefined for spaces. The reader of XML is loaded here. */
async function chooseReader(text: string, tally: TestTally): Promise<ReportReader | undefined> {
  const known = describeText(text);
  if (known !== undefined) throw new ReportError(known);
  if (text === '') return undefined;
  if (text.startsWith('{')) return createCtrfReader(tally.add);
  if (text.startsWith('<')) return (await import('./junit.ts')).createJunitReader(tally.add);
  throw new ReportError(say`is neither JUnit XML nor CTRF JSON`);
}

/** Takes the tests that wait for the end of the report. What else its end says is not true of it. */
function endEarly(reader: ReportReader | undefined): void {
  try {
    reader?.end();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
  }
}

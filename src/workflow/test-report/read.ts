import { type FileHandle, open, realpath } from 'node:fs/promises';
import { listedUpTo, type Said, say } from '../../said.ts';
import { findFileErrorCode, isInside, readFlags, showErrorCode } from '../../text-file.ts';
import { describeTestCounts, type TestResults } from '../test-results.ts';
import { type FoundFile, findFiles } from './report-files.ts';
import { parseReport, startTally, type TestTally } from './tally.ts';
import { ReportError } from './test-case.ts';

const maxFiles = 1_000;
const maxBytes = 64 * 1024 * 1024;

/** Time for finding and reading all files: an alert that is late is worse than one that is incomplete. */
const maxMs = 5_000;

/** What of it may be used for finding them, so that those that were found are read. */
const findingShare = 0.5;

const cutOff = say`was read in part: the limit is 64 MiB for all files`;

const tooManyToSearch = say`No test report was found: the workspace has more folders than there was time to search. Name the folder in "test-reports".`;

/** Files that a warning names. */
const maxNamed = 3;

interface TestReportQuestion {
  /** Globs, relative to the workspace. */
  readonly patterns: readonly string[];
  readonly workspace: string;
  readonly token: { reveal(): string } | undefined;
  /** For finding and reading all files; at most five seconds are used. */
  readonly budgetMs: number;
}

export interface TestReportRuntime {
  /** Milliseconds that only grow. */
  monotonic(): number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}

export interface TestReportReading {
  /** Undefined if no file had a result. */
  readonly tests: TestResults | undefined;
  /** What was found, for the log. */
  readonly note: Said;
  /** At most one: which files could not be read, or not as a whole, and why. */
  readonly warnings: readonly Said[];
}

/**
 * Reads the test reports that match the patterns: JUnit XML and CTRF JSON, at most 1,000 files and 64 MiB, in at
 * most five seconds. Never rejects: what can be read is read.
 */
export async function readTestReports(
  { patterns, workspace, token, budgetMs }: TestReportQuestion,
  { monotonic, signal }: TestReportRuntime,
): Promise<TestReportReading> {
  const startMs = monotonic();
  const allMs = Math.min(budgetMs, maxMs);
  const isOver = () => signal.aborted || monotonic() > startMs + allMs;
  const spent = () => (isOver() ? Infinity : (monotonic() - startMs) / (allMs * findingShare));
  const tally = startTally(workspace, token?.reveal());
  const { files, isWhole } = await findFiles(patterns, workspace, maxFiles, spent);
  if (files.length === 0) {
    return {
      tests: undefined,
      note: say`No file matches "test-reports": ${patterns.join(', ')}.`,
      warnings: isWhole ? [] : [tooManyToSearch],
    };
  }
  const problems: Said[] = isWhole ? [] : [say`there are more than 1,000 files, or too many to search`];
  let left = maxBytes;
  for (const file of files) {
    const problem = isOver()
      ? say`was not read: there was no time left`
      : await readReportFile(file, workspace, tally, left, isOver);
    left -= Math.min(file.bytes, left);
    if (problem !== undefined) problems.push(say`${file.name} ${problem}`);
  }
  const tests = tally.results();
  return {
    tests: tests.total === 0 ? undefined : tests,
    note: describeCounts(tests, files.length),
    warnings: problems.length === 0 ? [] : [describeProblems(problems, files.length)],
  };
}

/** Returns why the file could not be read, or not as a whole. */
async function readReportFile(
  { path }: FoundFile,
  workspace: string,
  tally: TestTally,
  maxBytes: number,
  isOver: () => boolean,
): Promise<Said | undefined> {
  tally.startFile();
  let isCut = false;
  try {
    const real = await realpath(path);
    if (!isInside(real, [workspace])) return say`points outside the workspace`;
    const file = await open(real, readFlags());
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return say`is not a regular file`;
      isCut = stats.size > maxBytes;
      await parseReport(decodeReport(file, maxBytes), tally, isOver);
      return isCut ? cutOff : undefined;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof ReportError) return isCut ? cutOff : error.said;
    return say`could not be opened (${showErrorCode(findFileErrorCode(error))})`;
  }
}

function describeCounts(tests: TestResults, files: number): Said {
  const counts = describeTestCounts(tests);
  return files === 1 ? say`${counts}, in 1 test report.` : say`${counts}, in ${files} test reports.`;
}

function describeProblems(problems: readonly Said[], files: number): Said {
  const named = listedUpTo(maxNamed, problems, '; ');
  return files === 1
    ? say`Part of the test report could not be read: ${named}. The message shows the rest.`
    : say`Parts of ${files} test reports could not be read: ${named}. The message shows the rest.`;
}

const chunkBytes = 256 * 1024;

/** Source: Encoding Standard, "Decode"; XML 1.0, section 4.3.3. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file in chunks, at most `maxBytes` of it. The encoding is that of the byte order mark or the XML
 * declaration, else UTF-8; bytes that are wrong become U+FFFD.
 */
export async function* decodeReport(file: FileHandle, maxBytes: number): AsyncGenerator<string> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let left = maxBytes;
  while (left > 0) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(chunkBytes, left));
    if (bytesRead === 0) break;
    left -= bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    decoder ??= new TextDecoder(detectEncoding(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
}

function detectEncoding(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s{0,20}<\?xml[^>]{0,150}\bencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  // A file that says UTF-16 in single bytes is not.
  if (declared === undefined || /^utf-?16/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

import { hash } from 'node:crypto';
import { redactCredentials, wholeWords } from '../../credentials.ts';
import { say } from '../../said.ts';
import { withoutEscapeSequences } from '../log-excerpt.ts';
import type { TestFailure, TestResults } from '../test-results.ts';
import { createCtrfReader } from './ctrf.ts';
import {
  cleanName,
  distinguishSuites,
  findFailureMessage,
  findFailurePlace,
  splitTestName,
} from './failure.ts';
import type { ReportReader } from './junit.ts';
import { describeText } from './other-formats.ts';
import { detached, maxDetailChars, ReportError, type TestCase, type TestState } from './test-case.ts';

/** Failed tests that are kept with their texts; beyond them they are only counted. */
const maxFailures = 2_000;

/** Different tests that are recognised; beyond them each result counts as a test. */
const maxTests = 250_000;

/** A longer name is known by its digest: many tests may have long names. */
const maxKeyChars = 40;

export interface TestTally {
  /** Starts the next file. Repetitions in one file are attempts; the same test in another one is a shard's. */
  startFile(): void;
  add(test: TestCase): void;
  results(): TestResults;
}

interface Seen {
  state: TestState;
  /** The file in which it was seen last. */
  file: number;
  /** The state in earlier files. */
  before: TestState | undefined;
}

/**
 * Counts tests, each once. In one file the last attempt decides: passed after a failure is flaky. Of several files
 * the worst state counts, since they may be of different machines. `workspace` shortens paths; `redact` removes
 * credentials.
 */
export function tallyTests(workspace: string, redact: (text: string) => string): TestTally {
  const seen = new Map<string, Seen>();
  const failures = new Map<string, Failure>();
  const uncounted = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  let file = 0;
  return {
    startFile() {
      file += 1;
    },
    add(test) {
      const key = createTestKey(test);
      if (test.state === 'failed' && failures.size < maxFailures)
        failures.set(key, describeFailure(redacted(test, redact), workspace));
      const known = seen.get(key);
      if (known === undefined && seen.size >= maxTests) {
        uncounted[test.state] += 1;
      } else if (known === undefined) {
        seen.set(key, { state: test.state, file, before: undefined });
      } else if (known.file === file) {
        known.state = combineAttempts(known.state, test.state);
      } else {
        known.before = chooseWorse(known.before, known.state);
        known.state = test.state;
        known.file = file;
      }
    },
    results() {
      const counts = { ...uncounted };
      const failed = new Set<string>();
      for (const [key, { before, state }] of seen) {
        const worst = chooseWorse(before, state);
        counts[worst] += 1;
        if (worst === 'failed') failed.add(key);
      }
      const kept = [...failures].filter(([key]) => failed.has(key) || seen.size >= maxTests);
      return {
        total: counts.passed + counts.failed + counts.skipped + counts.flaky,
        passed: counts.passed + counts.flaky,
        failed: counts.failed,
        skipped: counts.skipped,
        flaky: counts.flaky,
        failures: sortParentsLast(distinguish(kept.map(([, failure]) => failure))),
      };
    },
  };
}

/** Two tests may have equal names in one suite; their places then differ. */
function createTestKey({ suites, name, file, line }: TestCase): string {
  const key = [name, suites.join('\n'), file ?? '', line ?? ''].join('\0');
  return key.length <= maxKeyChars ? key : hash('sha1', key, 'base64url');
}

/** A test that did not run another time keeps its state. */
function combineAttempts(before: TestState, now: TestState): TestState {
  if (now === 'skipped') return before;
  return now === 'passed' && (before === 'failed' || before === 'flaky') ? 'flaky' : now;
}

const ranks: Readonly<Record<TestState, number>> = { skipped: 0, passed: 1, flaky: 2, failed: 3 };

function chooseWorse(one: TestState | undefined, other: TestState): TestState {
  return one !== undefined && ranks[one] > ranks[other] ? one : other;
}

/** The test without credentials, before anything is cut out of its texts: half a token has no format. */
function redacted(test: TestCase, redact: (text: string) => string): TestCase {
  return {
    ...test,
    name: redact(test.name),
    suites: test.suites.map(redact),
    file: test.file === undefined ? undefined : redact(test.file),
    message: redact(test.message),
    details: redact(test.details),
  };
}

/** What is kept of a failed test: not its texts, of which there may be many. */
interface Failure extends Pick<TestCase, 'name' | 'suites'> {
  readonly failure: TestFailure;
}

/** Of tests that would be named alike, each gets a suite that the others do not have. */
function distinguish(tests: readonly Failure[]): readonly TestFailure[] {
  const failures = tests.map(({ failure }) => failure);
  for (const indexes of Map.groupBy(failures.keys(), (index) => failures[index]?.name).values()) {
    const alike = indexes.flatMap((index) => failures[index] ?? []);
    if (alike.length < 2) continue;
    const outer = distinguishSuites(indexes.flatMap((index) => tests[index] ?? []));
    for (const [position, index] of indexes.entries()) {
      const failure = alike[position];
      const isUnique = alike.filter(({ suite }) => suite === failure?.suite).length === 1;
      if (failure === undefined || (failure.suite !== undefined && isUnique)) continue;
      const suites = [outer[position], failure.suite].filter((suite) => suite !== undefined);
      const suite = [...new Set(suites)].join(' › ');
      if (suite !== '') failures[index] = { ...failure, suite };
    }
  }
  return failures;
}

function describeFailure(test: TestCase, workspace: string): Failure {
  const { name, suite } = splitTestName(test);
  const place = findFailurePlace(test, workspace);
  const message = findFailureMessage(test.message, test.details, test.name).slice(0, 500);
  return {
    name: detached(cleanName(test.name)),
    suites: test.suites.map((each) => detached(cleanName(each))),
    failure: {
      name: detached(name),
      ...(suite === undefined ? {} : { suite: detached(suite) }),
      ...(place === undefined ? {} : { file: detached(place.file) }),
      ...(place?.line === undefined ? {} : { line: place.line }),
      ...(message === '' ? {} : { message: detached(message.toWellFormed()) }),
    },
  };
}

/** `TestCart` of Go failed only because `TestCart/total` did. */
function sortParentsLast(failures: readonly TestFailure[]): readonly TestFailure[] {
  const parents = new Set(
    failures.flatMap(({ suite = '', name }) => {
      const slash = name.lastIndexOf('/');
      return slash < 0 ? [] : [`${suite}\0${name.slice(0, slash)}`];
    }),
  );
  const isParent = ({ suite = '', name }: TestFailure) => parents.has(`${suite}\0${name}`);
  return [...failures.filter((one) => !isParent(one)), ...failures.filter(isParent)];
}

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

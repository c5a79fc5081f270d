import { say } from '../../said.ts';
import { withLineFeeds } from '../../text.ts';
import { scanJson } from './json-scanner.ts';
import type { ReportReader } from './junit.ts';
import { describeJson } from './other-formats.ts';
import { maxDetailChars, ReportError, type TestCase, type TestState } from './test-case.ts';

const states: Readonly<Record<string, TestState>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'skipped',
};

/** A number or word that is no text. */
interface Literal {
  readonly literal: string;
}

type Value = string | Literal;

/** The fields of a test, as far as they are texts or literals; of `suite`, also those in a list. */
interface OpenTest {
  readonly fields: Map<string, Value>;
  readonly suites: string[];
}

const wanted = new Set(['name', 'status', 'suite', 'filePath', 'line', 'message', 'trace', 'flaky']);

/** Parts of a suite that are kept. */
const maxSuiteParts = 20;

/** Keys of the report that are kept, to say what it is if it is no CTRF. */
const maxKeys = 100;

/** Where the tests are: `results`, `tests`, and the list. */
const testDepth = 4;

/**
 * Reads a CTRF report in chunks, and hands each test to `take` when it ends. Throws a ReportError if it is none, or is cut
 * off. Source: ctrf.io, "Schema".
 */
export function createCtrfReader(take: (test: TestCase) => void): ReportReader {
  const place = new Place();
  const keys = new Set<string>();
  let test: OpenTest | undefined;
  let isReport = false;

  function takeValue(value: Value): void {
    if (test === undefined) return;
    const key = place.keyAt(testDepth);
    if (place.depth === testDepth && wanted.has(key)) test.fields.set(key, value);
    const isSuite = place.depth === testDepth + 1 && key === 'suite' && place.isList();
    if (isSuite && test.suites.length < maxSuiteParts) test.suites.push(ctrfText(value));
  }

  const scanner = scanJson({
    mark(mark) {
      const ended = place.isTest() && mark === '}' ? test : undefined;
      place.move(mark);
      isReport ||= place.isListOfTests();
      if (place.isTest() && mark === '{') test = { fields: new Map(), suites: [] };
      if (ended === undefined) return;
      test = undefined;
      const read = readTest(ended);
      if (read !== undefined) take(read);
    },
    text(text) {
      if (!place.isKey()) return takeValue(text);
      place.setKey(text);
      if (place.depth === 1 && keys.size < maxKeys) keys.add(text);
    },
    literal: (literal) => takeValue({ literal }),
  });

  const notJson = () => new ReportError(say`is not JSON, or is cut off`);
  return {
    write(chunk) {
      if (!scanner.write(chunk)) throw notJson();
      if (place.isBroken) throw notJson();
    },
    end() {
      if (scanner.isOpen() || place.depth > 0) throw notJson();
      if (!isReport)
        throw new ReportError(
          describeJson(Object.fromEntries([...keys].map((key) => [key, true]))) ?? say`is not CTRF JSON`,
        );
    },
  };
}

/** Where in the JSON the scanner is, by the objects and lists around it and their keys. */
class Place {
  depth = 0;
  /** More ends than beginnings, or something behind the end. */
  isBroken = false;
  #isEnded = false;
  #isKey = true;
  /** What begins each, and the key in it, from 1; deeper ones do not matter. */
  readonly #kinds: string[] = [];
  readonly #keys: string[] = [];

  move(mark: string): void {
    if (mark === '{' || mark === '[') {
      this.isBroken ||= this.#isEnded;
      this.depth += 1;
      if (this.depth <= testDepth + 1) this.#kinds[this.depth] = mark;
      this.#isKey = true;
    } else if (mark === '}' || mark === ']') {
      this.depth -= 1;
      this.isBroken ||= this.depth < 0;
      this.#isEnded = this.depth <= 0;
      this.#isKey = false;
    } else this.#isKey = mark === ',';
  }

  isKey(): boolean {
    return this.#isKey && this.#kinds[this.depth] === '{' && this.depth <= testDepth;
  }

  setKey(key: string): void {
    this.#keys[this.depth] = key;
    this.#isKey = false;
  }

  keyAt(depth: number): string {
    return this.#keys[depth] ?? '';
  }

  isList(): boolean {
    return this.#kinds[this.depth] === '[';
  }

  isListOfTests(): boolean {
    return this.depth === testDepth - 1 && this.#isInTests();
  }

  isTest(): boolean {
    return this.depth === testDepth && this.#isInTests() && this.#kinds[testDepth] === '{';
  }

  #isInTests(): boolean {
    const isPath = this.#keys[1] === 'results' && this.#keys[2] === 'tests';
    return isPath && this.#kinds.slice(1, testDepth).join('') === '{{[';
  }
}

/** Undefined for what has no state. */
function readTest({ fields, suites }: OpenTest): TestCase | undefined {
  const status = ctrfText(fields.get('status'));
  const state = Object.hasOwn(states, status) ? states[status] : undefined;
  if (state === undefined) return undefined;
  const suite = ctrfText(fields.get('suite')) || suites.join(' › ');
  const line = Number(literalOf(fields.get('line')));
  const file = ctrfText(fields.get('filePath'));
  return {
    name: ctrfText(fields.get('name')),
    suites: suite ? [suite] : [],
    state: state === 'passed' && literalOf(fields.get('flaky')) === 'true' ? 'flaky' : state,
    file: file === '' ? undefined : file,
    line: line >= 1 ? Math.trunc(line) : undefined,
    message: ctrfText(fields.get('message')).slice(0, maxDetailChars),
    details: ctrfText(fields.get('trace')).slice(0, maxDetailChars),
  };
}

/** '' for what is no text. */
function ctrfText(value: Value | undefined): string {
  return typeof value === 'string' ? withLineFeeds(value) : '';
}

function literalOf(value: Value | undefined): string {
  return typeof value === 'object' ? value.literal : '';
}

import { say } from '../../said.ts';
import { withLineFeeds } from '../../text.ts';
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

/** What is found in JSON, in its order. */
interface JsonParts {
  /** One of `{`, `}`, `[`, `]`, `:`, `,`. */
  mark(mark: string): void;
  /** A text without its quotation marks; the beginning of a long one. */
  text(text: string): void;
  /** A number, `true`, `false` or `null`; the beginning of a long one. */
  literal(text: string): void;
}

/** Characters kept of a text as it is written: an escape has up to six, and `maxDetailChars` of them are shown. */
const maxText = 32_000;
const maxLiteral = 40;

interface JsonScanner {
  /** Returns false if this is no JSON. */
  write(chunk: string): boolean;
  /** Whether a text or literal is open. */
  isOpen(): boolean;
}

/**
 * Finds the parts of JSON that arrives in chunks, without holding more than one of them: a parser holds a value as a
 * whole, and one of a few megabytes can take a gigabyte. Does not check where the parts stand. Linear.
 */
function scanJson(parts: JsonParts): JsonScanner {
  let open: 'text' | 'literal' | undefined;
  let written = '';
  let isEscaped = false;

  /** Takes a part of a text, up to its end. Returns where it goes on. */
  function takeText(chunk: string, at: number): number {
    let end = at;
    for (; end < chunk.length; end += 1) {
      const char = chunk[end];
      if (isEscaped) isEscaped = false;
      else if (char === '\\') isEscaped = true;
      else if (char === '"') break;
    }
    keep(chunk.slice(at, end), maxText);
    if (end === chunk.length) return end;
    open = undefined;
    parts.text(unescapeJson(written));
    return end + 1;
  }

  function takeLiteral(chunk: string, at: number): number {
    literal.lastIndex = at;
    const found = literal.exec(chunk)?.[0] ?? '';
    keep(found, maxLiteral);
    const end = at + found.length;
    if (end < chunk.length) endLiteral();
    return end;
  }

  function endLiteral(): void {
    open = undefined;
    parts.literal(written);
  }

  function keep(text: string, max: number): void {
    if (written.length < max) written += text.slice(0, max - written.length);
  }

  /** Takes what stands between texts and literals. Returns where it goes on; -1 if it is no JSON. */
  function takeMark(chunk: string, at: number): number {
    const char = chunk[at] ?? '';
    written = '';
    if (/\s/.test(char)) return at + 1;
    if (char === '"') open = 'text';
    else if (/[-\w]/.test(char)) {
      open = 'literal';
      return at;
    } else if (/[{}[\]:,]/.test(char)) parts.mark(char);
    else return -1;
    return at + 1;
  }

  return {
    write(chunk) {
      let at = 0;
      while (at >= 0 && at < chunk.length) {
        if (open === 'text') at = takeText(chunk, at);
        else if (open === 'literal') at = takeLiteral(chunk, at);
        else at = takeMark(chunk, at);
      }
      return at >= 0;
    },
    isOpen: () => open !== undefined,
  };
}

const literal = /[-+.\w]*/y;

/** Without its escapes. Of one that was cut the end may be half an escape; one with a wrong escape is empty. */
function unescapeJson(written: string): string {
  if (!written.includes('\\')) return written;
  const isCut = written.length >= maxText;
  for (let end = written.length; end >= 0 && end >= written.length - (isCut ? 6 : 0); end -= 1) {
    try {
      return JSON.parse(`"${written.slice(0, end)}"`);
    } catch {
      // Tries without the last character.
    }
  }
  return '';
}

import { Parser } from 'htmlparser2';
import { wholeWords } from '../../credentials.ts';
import { say } from '../../said.ts';
import { describeXml } from './other-formats.ts';
import {
  detached,
  maxDetailChars,
  maxSuites,
  ReportError,
  type TestCase,
  type TestState,
} from './test-case.ts';
import { type DialectReader, startDialect } from './xml-dialects.ts';
import { limitTags } from './xml-limits.ts';

/** Reports nest suites three or four deep. */
const maxDepth = 100;

/** The state that an element gives to its test. Surefire writes the last two for tests that it repeats. */
const statesByElement: Readonly<Record<string, TestState>> = {
  failure: 'failed',
  error: 'failed',
  skipped: 'skipped',
  flakyFailure: 'flaky',
  flakyError: 'flaky',
};

/** What tools write into `status` or `result` of a test that has no such element. */
const statesByStatus: Readonly<Record<string, TestState>> = {
  failed: 'failed',
  fail: 'failed',
  failure: 'failed',
  error: 'failed',
  skipped: 'skipped',
  notrun: 'skipped',
  disabled: 'skipped',
};

/** Attempts of a test that failed in the end, which has a `failure` anyway. */
const repeats = new Set(['rerunFailure', 'rerunError']);

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>;
  state: TestState;
  message: string;
  details: string;
  /** `system-out` and `system-err`, for a failure without text. */
  output: string;
}

function startCase(attributes: OpenCase['attributes']): OpenCase {
  return { attributes, state: 'passed', message: '', details: '', output: '' };
}

interface OpenSuite {
  readonly name?: string | undefined;
  readonly file?: string | undefined;
}

function openSuite({ name, file }: OpenCase['attributes']): OpenSuite {
  return { name: name && detached(name), file: file && detached(file) };
}

/** Each value in words that are whole, so that no half of a credential is left. */
function shortenAttributes(given: OpenCase['attributes']): OpenCase['attributes'] {
  if (Object.values(given).every((value) => value.length < maxDetailChars)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, wholeWords(value, maxDetailChars)]),
  );
}

export interface ReportReader {
  write(chunk: string): void;
  /** Ends the report. Throws a ReportError if it is cut off or is of no format that is read. */
  end(): void;
}

/**
 * Reads JUnit XML, or the XML of TRX, NUnit 3, xUnit.net v2 and TestNG, in chunks, and hands each test to `take` when its element ends. There is no schema: names of
 * elements and attributes are those that tools write, and counts of suites are ignored. The parser expands the
 * five entities of XML and character references only. Throws a ReportError if elements are nested too deeply.
 */
export function createJunitReader(take: (test: TestCase) => void): ReportReader {
  const open: string[] = [];
  const suites: OpenSuite[] = [];
  let current: OpenCase | undefined;
  let isReport = false;
  let isEnded = false;
  let isCutOff = false;
  let root: string | undefined;
  /** Reads the report if it is of another format. */
  let other: DialectReader | undefined;

  const parser = new Parser(
    {
      onopentag(name, given) {
        const attributes = shortenAttributes(given);
        if (open.push(name) > maxDepth) throw new ReportError(say`is nested too deeply`);
        if (root === undefined) {
          root = name;
          other = startDialect(name, take);
          isReport = other !== undefined;
        }
        if (other) other.open(name, attributes);
        else if (name === 'testsuite' || name === 'testsuites') {
          isReport = true;
          suites.push(openSuite(attributes));
        } else if (name === 'testcase') {
          isReport = true;
          current = startCase(attributes);
        } else if (Object.hasOwn(statesByElement, name)) {
          note(statesByElement[name] ?? 'failed', attributes.message ?? '');
        }
      },
      ontext: addText,
      onclosetag(name) {
        if (isEnded) isCutOff = true;
        open.pop();
        other?.close(name);
        if (name === 'testsuite' || name === 'testsuites') endSuite();
        if (name === 'testcase') endCase();
      },
    },
    { xmlMode: true },
  );
  const limited = limitTags({ markup: (text) => parser.write(text), text: addText });
  return {
    write: divideXml({ markup: limited.write, cdata: addText }),
    end() {
      limited.end();
      isEnded = true;
      parser.end();
      other?.end();
      if (!isReport) throw new ReportError(describeXml(root ?? '') ?? say`is not JUnit XML`);
      if (isCutOff) throw new ReportError(say`is cut off`);
    },
  };

  /** A test is described by its first failure, unless the attempt before only made it flaky. */
  function note(state: TestState, message: string): void {
    // A suite that could not start has no test that could fail.
    current ??= startCase({ name: suites.at(-1)?.name ?? '' });
    if (current.state === 'failed' || (state === 'skipped' && current.state !== 'passed')) return;
    current.state = state;
    current.message = message.slice(0, maxDetailChars);
  }

  function addText(text: string): void {
    other?.text(text);
    if (current === undefined) return;
    const element = open.at(-1) ?? '';
    if (element === 'failure' || element === 'error')
      current.details = extend(current.details, text, maxDetailChars);
    if (element.startsWith('system-')) current.output = extend(current.output, text, maxDetailChars);
    if (repeats.has(open.at(-2) ?? '')) current.output = '';
  }

  function endSuite(): void {
    if (current) endCase();
    suites.pop();
  }

  function endCase(): void {
    if (current === undefined) return;
    const { attributes, state, message, details, output } = current;
    current = undefined;
    // The report ends within this test, so its result is not known.
    if (isEnded && state === 'passed') return;
    const found = state === 'passed' ? readStatus(attributes) : state;
    const inner = suites.toReversed();
    take({
      name: attributes.name ?? '',
      suites: [attributes.classname, attributes.class, ...inner.map(({ name }) => name)]
        .filter((name): name is string => name !== undefined && name !== '')
        .slice(0, maxSuites),
      state: found,
      file: attributes.file ?? inner.find(({ file }) => file)?.file,
      line: /^\d{1,7}$/.test(attributes.line ?? '') ? Number(attributes.line) : undefined,
      message,
      details: details.trim() === '' ? output : details,
    });
  }
}

function readStatus({ status, result }: OpenCase['attributes']): TestState {
  const words = [status, result].map((word = '') => word.toLowerCase());
  const known = words.find((word) => Object.hasOwn(statesByStatus, word));
  return known === undefined ? 'passed' : (statesByStatus[known] ?? 'passed');
}

function extend(text: string, added: string, max: number): string {
  return text.length >= max ? text : text + added.slice(0, max - text.length);
}

/** What a report consists of, in its order, in pieces of any length. */
interface XmlSections {
  /** Elements and text with references: what an XML parser reads. */
  markup(text: string): void;
  /** Text that stands in a CDATA section as it is. */
  cdata(text: string): void;
}

/** How each section that is no markup begins and ends. Source: XML 1.0, sections 2.5 to 2.8. */
const sections = [
  { start: '<![CDATA[', end: ']]>', isText: true },
  { start: '<!--', end: '-->', isText: false },
  { start: '<!DOCTYPE', end: '>', isText: false },
  { start: '<?', end: '?>', isText: false },
] as const;

type Section = (typeof sections)[number];

/** An internal subset may declare entities, which are never used. */
const subset = { start: '[', end: ']>', isText: false } as const;

/**
 * Divides chunks of XML, so that a parser sees neither comments nor declarations, and no section has to be in
 * memory as a whole. Returns `write`, for the chunks in their order. Linear in their length.
 */
export function divideXml({ markup, cdata }: XmlSections): (chunk: string) => void {
  let section: Section | typeof subset | undefined;
  let rest = '';
  return (chunk) => {
    const text = rest + chunk;
    let at = 0;
    while (at < text.length) {
      if (section === undefined) {
        const start = findNextStart(text, at);
        markup(text.slice(at, start.index));
        at = start.index;
        if (start.section === undefined) break;
        at += start.section.start.length;
        section = start.section;
      } else {
        const end = text.indexOf(section.end, at);
        const inner = section.start === '<!DOCTYPE' ? text.indexOf(subset.start, at) : -1;
        if (inner >= 0 && (end < 0 || inner < end)) {
          section = subset;
          at = inner + 1;
          continue;
        }
        // The end may be split between two chunks.
        const stop = end < 0 ? Math.max(at, text.length - section.end.length + 1) : end;
        if (section.isText) cdata(text.slice(at, stop));
        at = end < 0 ? stop : end + section.end.length;
        if (end < 0) break;
        section = undefined;
      }
    }
    rest = text.slice(at);
  };
}

/** The next section, or where a start may be split between this chunk and the next. */
function findNextStart(text: string, from: number): { index: number; section: Section | undefined } {
  for (let index = from; ; index += 1) {
    index = text.indexOf('<', index);
    if (index < 0) return { index: text.length, section: undefined };
    const found = sections.find(({ start }) => text.startsWith(start, index));
    if (found) return { index, section: found };
    const tail = text.slice(index);
    if (sections.some(({ start }) => start.startsWith(tail))) return { index, section: undefined };
  }
}

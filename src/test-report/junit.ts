import { Parser } from 'htmlparser2';
import { say } from '../said.ts';
import { ReportError } from './report-error.ts';
import { maxDetailChars, type TestCase, type TestState } from './test-case.ts';
import { xmlSections } from './xml-sections.ts';

/** Reports nest suites three or four deep. */
const maxDepth = 100;

/** What an element says of the test that it is in. The last row are those of Surefire for tests that it repeats. */
const verdicts: Readonly<Record<string, TestState>> = {
  failure: 'failed',
  error: 'failed',
  skipped: 'skipped',
  flakyFailure: 'flaky',
  flakyError: 'flaky',
};

/** Attempts of a test that failed in the end, which `failure` says already. */
const repeats = new Set(['rerunFailure', 'rerunError']);

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>;
  state: TestState;
  message: string;
  details: string;
  /** `system-out` and `system-err`, for a failure that says nothing itself. */
  output: string;
}

function newCase(attributes: OpenCase['attributes']): OpenCase {
  return { attributes, state: 'passed', message: '', details: '', output: '' };
}

export interface ReportReader {
  write(chunk: string): void;
  /** Ends the report. Throws a ReportError if it is cut off or is none. */
  end(): void;
}

/**
 * Reads JUnit XML in chunks, and hands each test to `take` when its element ends. There is no schema: names of
 * elements and attributes are those that tools write, and counts of suites are ignored. The parser expands the
 * five entities of XML and character references only. Throws a ReportError if elements are nested too deeply.
 */
export function junitReader(take: (test: TestCase) => void): ReportReader {
  const open: string[] = [];
  const suites: Readonly<Record<string, string>>[] = [];
  let current: OpenCase | undefined;
  let isReport = false;
  let isEnded = false;
  let isCutOff = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.push(name) > maxDepth) throw new ReportError(say`is nested too deeply`);
        if (name === 'testsuite' || name === 'testsuites') {
          isReport = true;
          suites.push(attributes);
        } else if (name === 'testcase') {
          isReport = true;
          current = newCase(attributes);
        } else if (Object.hasOwn(verdicts, name)) {
          note(verdicts[name] ?? 'failed', attributes.message ?? '');
        }
      },
      ontext: told,
      onclosetag(name) {
        if (isEnded) isCutOff = true;
        open.pop();
        if (name === 'testsuite' || name === 'testsuites') endSuite();
        if (name === 'testcase') endCase();
      },
    },
    { xmlMode: true },
  );
  const write = xmlSections({ markup: (text) => parser.write(text), cdata: told });
  return {
    write,
    end() {
      isEnded = true;
      parser.end();
      if (!isReport) throw new ReportError(say`is no JUnit XML`);
      if (isCutOff) throw new ReportError(say`is cut off`);
    },
  };

  /** The first failure of a test speaks for it, unless the attempt before only made it flaky. */
  function note(state: TestState, message: string): void {
    // A suite that could not start has no test that could fail.
    current ??= newCase({ name: suites.at(-1)?.name ?? '' });
    if (current.state === 'failed' || (state === 'skipped' && current.state !== 'passed')) return;
    current.state = state;
    current.message = message.slice(0, maxDetailChars);
  }

  function told(text: string): void {
    if (current === undefined) return;
    const element = open.at(-1) ?? '';
    if (element === 'failure' || element === 'error')
      current.details = extended(current.details, text, maxDetailChars);
    if (element.startsWith('system-')) current.output = extended(current.output, text, maxDetailChars);
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
    // A test in the middle of which the report ends has no verdict yet.
    if (isEnded && state === 'passed') return;
    const inner = suites.toReversed();
    take({
      name: attributes.name ?? '',
      suites: [attributes.classname, attributes.class, ...inner.map(({ name }) => name)].filter(
        (name): name is string => name !== undefined && name !== '',
      ),
      state,
      file: attributes.file ?? inner.find(({ file }) => file)?.file,
      line: /^\d{1,7}$/.test(attributes.line ?? '') ? Number(attributes.line) : undefined,
      message,
      details: details.trim() === '' ? output : details,
    });
  }
}

function extended(text: string, added: string, max: number): string {
  return text.length >= max ? text : text + added.slice(0, max - text.length);
}

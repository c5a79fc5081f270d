import { detached, maxDetailChars, maxSuites, type TestCase, type TestState } from './test-case.ts';

type Attributes = Readonly<Record<string, string>>;

/** How a format other than JUnit XML says what happened to a test. */
interface Dialect {
  /** The element of a test. */
  readonly test: string;
  /** The elements around tests that have a name worth showing. */
  readonly groups: readonly string[];
  readonly stateOf: (attributes: Attributes) => TestState | undefined;
  /** Name and class; the class is '' if the report has it elsewhere, or not at all. */
  readonly nameOf: (attributes: Attributes) => { readonly name: string; readonly className: string };
  /** Elements with the short and the long description, in the element of a failure. */
  readonly failure: string;
  readonly message: string;
  readonly details: string;
}

/**
 * By the root element. Sources: xunit.net, "Format: xUnit.net v2 XML"; docs.nunit.org, "Test Result XML Format";
 * testng.org, "XML reports"; vstst.xsd of Visual Studio.
 */
const xmlDialects: Readonly<Record<string, Dialect>> = {
  assemblies: xunit(),
  assembly: xunit(),
  'test-run': {
    test: 'test-case',
    groups: ['test-suite'],
    stateOf: readTestState('result'),
    nameOf: ({ name = '', classname = '' }) => ({ name, className: classname }),
    failure: 'failure',
    message: 'message',
    details: 'stack-trace',
  },
  'testng-results': {
    test: 'test-method',
    groups: ['suite', 'test', 'class'],
    // What prepares a test is none, unless it fails.
    stateOf: (attributes) => {
      const state = readTestState('status')(attributes);
      return attributes['is-config'] === 'true' && state !== 'failed' ? undefined : state;
    },
    nameOf: ({ name = '' }) => ({ name, className: '' }),
    failure: 'exception',
    message: 'message',
    details: 'full-stacktrace',
  },
  TestRun: {
    test: 'UnitTestResult',
    groups: [],
    stateOf: readTestState('outcome'),
    nameOf: ({ testName = '' }) => splitFullName(testName, ''),
    failure: 'ErrorInfo',
    message: 'Message',
    details: 'StackTrace',
  },
};

function xunit(): Dialect {
  return {
    test: 'test',
    groups: ['collection'],
    stateOf: readTestState('result'),
    nameOf: ({ name = '', type = '' }) => splitFullName(name, type),
    failure: 'failure',
    message: 'message',
    details: 'stack-trace',
  };
}

const states: Readonly<Record<string, TestState>> = {
  pass: 'passed',
  passed: 'passed',
  warning: 'passed',
  passedbutrunaborted: 'passed',
  fail: 'failed',
  failed: 'failed',
  error: 'failed',
  timeout: 'failed',
  aborted: 'failed',
};

/** What is neither passed nor failed did not run: skipped, ignored, inconclusive. */
function readTestState(attribute: string): Dialect['stateOf'] {
  return (attributes) => {
    const word = (attributes[attribute] ?? '').toLowerCase();
    return Object.hasOwn(states, word) ? states[word] : 'skipped';
  };
}

/** `Shop.CartTests.Totals(count: 3)` is `Totals(count: 3)` of `Shop.CartTests`. */
function splitFullName(fullName: string, type: string): { name: string; className: string } {
  const bracket = fullName.indexOf('(');
  const dot = fullName.slice(0, bracket < 0 ? undefined : bracket).lastIndexOf('.');
  if (type !== '') {
    return {
      name: fullName.startsWith(`${type}.`) ? fullName.slice(type.length + 1) : fullName,
      className: type,
    };
  }
  const isFullName = dot > 0 && !/\s/.test(fullName.slice(0, dot));
  return isFullName
    ? { name: fullName.slice(dot + 1), className: fullName.slice(0, dot) }
    : { name: fullName, className: '' };
}

export interface DialectReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  end(): void;
}

/** Characters of tests that wait and of their classes, and what each takes besides: the same holds beyond them. */
const maxHeld = 12_000_000;
const heldOverhead = 100;

interface OpenTest {
  readonly id: string | undefined;
  readonly state: TestState;
  readonly name: string;
  readonly suites: readonly string[];
  message: string;
  details: string;
}

/**
 * Tests that wait for the name of their class, which TRX gives after all results. Beyond them a test that did not fail
 * is counted by its id, and a failed one is shown without its class.
 */
const maxWaiting = 20_000;

/** A reader of the format that begins with this element; undefined if there is none. */
export function startDialect(root: string, take: (test: TestCase) => void): DialectReader | undefined {
  const dialect = Object.hasOwn(xmlDialects, root) ? xmlDialects[root] : undefined;
  if (dialect === undefined) return undefined;
  const path: string[] = [];
  const groups: string[] = [];
  /** By the id of the test. */
  const waiting = new Map<string, OpenTest[]>();
  const classNames = new Map<string, string>();
  let waitingCount = 0;
  let current: OpenTest | undefined;
  let definition = '';
  let held = 0;
  const mayHold = (...texts: readonly string[]) => {
    held += texts.reduce((sum, text) => sum + text.length, heldOverhead);
    return held <= maxHeld;
  };

  return {
    open(name, attributes) {
      path.push(name);
      if (dialect.groups.includes(name)) groups.push(detached(attributes.name ?? ''));
      // A test of tests (TRX, "InnerResults") is reported by those in it.
      if (name === dialect.test) current = startTest(attributes);
      if (name === 'UnitTest') definition = attributes.id ?? '';
      if (name === 'TestMethod' && waiting.has(definition)) {
        const className = (attributes.className ?? '').split(',')[0] ?? '';
        if (mayHold(definition, className)) classNames.set(detached(definition), detached(className));
      }
    },
    text(text) {
      if (current === undefined || path.at(-2) !== dialect.failure) return;
      const element = path.at(-1);
      if (element === dialect.message) current.message = extend(current.message, text);
      if (element === dialect.details) current.details = extend(current.details, text);
    },
    close(name) {
      path.pop();
      if (dialect.groups.includes(name)) groups.pop();
      if (name !== dialect.test || current === undefined) return;
      finish(current);
      current = undefined;
    },
    end: () => {
      for (const [id, tests] of waiting) for (const test of tests) take(createCase(test, classNames.get(id)));
    },
  };

  function finish(test: OpenTest): void {
    const { id, state, name, message, details } = test;
    if (id === undefined) take(createCase(test));
    else if (waitingCount >= maxWaiting || !mayHold(id, name, message, details))
      take(createCase(test, state === 'failed' ? undefined : id));
    else {
      waitingCount += 1;
      const others = waiting.get(id);
      if (others) others.push(detachedTest(test, id));
      else waiting.set(detached(id), [detachedTest(test, id)]);
    }
  }

  function startTest(attributes: Attributes): OpenTest | undefined {
    const state = dialect?.stateOf(attributes);
    if (dialect === undefined || state === undefined) return undefined;
    const { name, className } = dialect.nameOf(attributes);
    const suites = [className, ...groups.toReversed()].filter((suite) => suite !== '').slice(0, maxSuites);
    return { id: attributes.testId, state, name, suites, message: '', details: '' };
  }
}

function detachedTest({ name, suites, message, details, ...test }: OpenTest, id: string): OpenTest {
  return {
    ...test,
    id: detached(id),
    name: detached(name),
    suites: suites.map(detached),
    message: detached(message),
    details: detached(details),
  };
}

function createCase({ state, name, suites, message, details }: OpenTest, className?: string): TestCase {
  const isKnown = suites.length > 0 || className === undefined || className === '';
  return {
    name,
    suites: isKnown ? suites : [className],
    state,
    message: message.trim(),
    details: details.trim(),
  };
}

function extend(text: string, added: string): string {
  return text.length >= maxDetailChars ? text : text + added.slice(0, maxDetailChars - text.length);
}

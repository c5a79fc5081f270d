import { type Said, say } from '../../said.ts';

/** A file that is no report that is read, and the switch of its tool that writes one. */
interface Format {
  readonly name: string;
  /** Absent if the tool runs no tests. */
  readonly remedy?: string;
}

/** By the root element. */
const xmlFormats: Readonly<Record<string, Format>> = {
  'test-results': { name: 'NUnit 2 XML', remedy: 'nunit3-console --result=TestResult.xml' },
  robot: { name: 'Robot Framework XML', remedy: 'robot --xunit junit.xml' },
  Site: { name: "CTest's XML", remedy: 'ctest --output-junit junit.xml' },
  Catch: { name: 'Catch2 XML', remedy: '--reporter junit' },
  Catch2TestRun: { name: 'Catch2 XML', remedy: '--reporter junit' },
  doctest: { name: 'doctest XML', remedy: '--reporters=junit' },
  TestCase: { name: 'Qt Test XML', remedy: '-o junit.xml,junitxml' },
  TestLog: { name: 'Boost.Test XML', remedy: '--logger=JUNIT,all,junit.xml' },
  coverage: { name: 'Cobertura or Clover XML' },
  report: { name: 'JaCoCo XML' },
  checkstyle: { name: 'Checkstyle XML' },
  html: { name: 'HTML' },
};

/** By what the text begins with. */
const textFormats: readonly (Format & { readonly start: RegExp })[] = [
  { start: /^(?:TAP version|ok \d|not ok \d|\d+\.\.\d+)/, name: 'TAP', remedy: 'tap-junit' },
  { start: /^\{"(?:Time|Action)":/, name: 'go test -json', remedy: 'gotestsum --junitfile junit.xml' },
  { start: /^<!doctype html/i, name: 'HTML' },
];

/** By a key of the JSON object. */
const jsonFormats: readonly (Format & { readonly key: string })[] = [
  { key: 'numFailedTests', name: 'Jest JSON', remedy: '--reporters=jest-junit' },
  { key: 'suites', name: 'Playwright JSON', remedy: '--reporter=junit' },
  { key: 'exitcode', name: 'pytest JSON', remedy: '--junit-xml=junit.xml' },
  { key: 'stats', name: 'Mocha JSON', remedy: '--reporter mocha-junit-reporter' },
];

/** What an XML file with this root element is, as the end of a sentence; undefined if that is not known. */
export function describeXml(root: string): Said | undefined {
  return describe(Object.hasOwn(xmlFormats, root) ? xmlFormats[root] : undefined);
}

export function describeText(text: string): Said | undefined {
  return describe(textFormats.find(({ start }) => start.test(text)));
}

export function describeJson(report: Readonly<Record<string, unknown>>): Said | undefined {
  return describe(jsonFormats.find(({ key }) => Object.hasOwn(report, key)));
}

function describe(format: Format | undefined): Said | undefined {
  if (format === undefined) return undefined;
  const { name, remedy } = format;
  return remedy === undefined
    ? say`is ${name}, not a test report`
    : say`is ${name}, which is not read; \`${remedy}\` writes JUnit XML`;
}

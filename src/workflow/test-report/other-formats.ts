import { type Said, say } from '../../said.ts';

/** A file that is no report that is read, and the switch of its tool that writes one. */
interface Format {
  readonly name: string;
  /** Absent if the tool runs no tests; several if several tools write the format. */
  readonly remedies?: readonly string[];
}

/**
 * By the root element. Sources: pester.dev, "New-PesterConfiguration"; robot --help; cmake.org, ctest(1); Catch2,
 * docs/reporters.md; doctest, doc/markdown/commandline.md; doc.qt.io, "Qt Test Command Line Arguments"; boost.org,
 * Boost.Test, "logger".
 */
const xmlFormats: Readonly<Record<string, Format>> = {
  'test-results': { name: 'NUnit 2 XML', remedies: ["Pester's TestResult.OutputFormat = 'JUnitXml'"] },
  robot: { name: 'Robot Framework XML', remedies: ['robot --xunit junit.xml'] },
  Site: { name: "CTest's XML", remedies: ['ctest --output-junit junit.xml'] },
  Catch: { name: 'Catch2 XML', remedies: ['--reporter junit --out junit.xml'] },
  Catch2TestRun: { name: 'Catch2 XML', remedies: ['--reporter junit --out junit.xml'] },
  doctest: { name: 'doctest XML', remedies: ['--reporters=junit --out=junit.xml'] },
  TestCase: { name: 'Qt Test XML', remedies: ['-o junit.xml,junitxml'] },
  TestLog: { name: 'Boost.Test XML', remedies: ['--logger=JUNIT,all,junit.xml'] },
  coverage: { name: 'Cobertura or Clover XML' },
  report: { name: 'JaCoCo XML' },
  checkstyle: { name: 'Checkstyle XML' },
  html: { name: 'HTML' },
};

/**
 * By what the text begins with. Sources: npmjs.com, tap-junit; gotest.tools/gotestsum, README; cucumber.io, "Reporting";
 * pub.dev, junitreport.
 */
const textFormats: readonly (Format & { readonly start: RegExp })[] = [
  { start: /^(?:TAP version|ok \d|not ok \d|\d+\.\.\d+)/, name: 'TAP', remedies: ['tap-junit'] },
  {
    start: /^\{"(?:Time|Action)":/,
    name: 'go test -json',
    remedies: ['gotestsum --junitfile junit.xml'],
  },
  {
    start: /^\{"protocolVersion":/,
    name: "Dart's JSON",
    remedies: ['dart test --file-reporter json:tests.json; tojunit -i tests.json -o junit.xml'],
  },
  {
    start: /^\[\s{0,20}\{\s{0,20}"(?:uri|keyword|elements|comments|description|line)"/,
    name: 'Cucumber JSON',
    remedies: ['--format junit:junit.xml', '--plugin junit:junit.xml'],
  },
  { start: /^\[\s{0,20}\{\s{0,20}"filePath"/, name: 'ESLint JSON' },
  { start: /^<!doctype html/i, name: 'HTML' },
];

/**
 * By a key of the JSON object. Vitest writes the same as Jest. Sources: npmjs.com, jest-junit, mocha-junit-reporter;
 * vitest.dev and playwright.dev, "Reporters"; docs.pytest.org, "Creating JUnitXML format files"; rspec_junit_formatter,
 * README; google.github.io/googletest, "Generating a JSON Report"; learning.postman.com, "Newman reporters".
 */
const jsonFormats: readonly (Format & { readonly key: string })[] = [
  {
    key: 'numFailedTests',
    name: 'Jest or Vitest JSON',
    remedies: ['jest --reporters=jest-junit', 'vitest --reporter=junit --outputFile=junit.xml'],
  },
  {
    key: 'suites',
    name: 'Playwright JSON',
    remedies: ['PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit.xml npx playwright test --reporter=junit'],
  },
  { key: 'exitcode', name: 'pytest JSON', remedies: ['--junit-xml=junit.xml'] },
  { key: 'examples', name: 'RSpec JSON', remedies: ['--format RspecJunitFormatter --out junit.xml'] },
  { key: 'testsuites', name: 'GoogleTest JSON', remedies: ['--gtest_output=xml:junit.xml'] },
  { key: 'collection', name: 'Newman JSON', remedies: ['newman run --reporters junit'] },
  { key: 'runs', name: 'SARIF' },
  { key: 'stats', name: 'Mocha JSON', remedies: ['--reporter mocha-junit-reporter'] },
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
  const { name, remedies } = format;
  return remedies === undefined
    ? say`is ${name}, not a test report`
    : say`is ${name}, which is not supported; \`${remedies.join('` / `')}\` writes JUnit XML`;
}

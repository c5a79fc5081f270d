import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownFailure, readFiles, suite } from './reading.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe('what can be read is read, and one warning says what could not', () => {
  const deep = `<testsuite>${knownFailure}${'<testsuite>'.repeat(10_000)}`;
  test.each([
    ['in an element', `<testsuite>${knownFailure}<testcase name="half"`, 'is cut off', 1],
    ['in CDATA', `<testsuite>${knownFailure}<testcase name="half"><system-out><![CDATA[`, 'is cut off', 1],
    ['10,000 suites deep', deep, 'is nested too deeply', 1],
    ['of HTML', '<html><body/></html>', 'is HTML, not a test report', undefined],
    ['of other XML', '<project/>', 'is not JUnit XML', undefined],
    ['of TAP', 'TAP version 14', 'is TAP, which is not supported; `tap-junit` writes JUnit XML', undefined],
    ['of text', 'All is well', 'is neither JUnit XML nor CTRF JSON', undefined],
    [
      'of Robot Framework',
      '<robot generator="Robot 7"><suite/></robot>',
      'is Robot Framework XML, which is not supported; `robot --xunit junit.xml` writes JUnit XML',
      undefined,
    ],
    [
      'of NUnit 2',
      '<test-results name="Pester"/>',
      "is NUnit 2 XML, which is not supported; `Pester's TestResult.OutputFormat = 'JUnitXml'` writes JUnit XML",
      undefined,
    ],
    [
      'of RSpec',
      '{"version":"3.13","examples":[]}',
      'is RSpec JSON, which is not supported; `--format RspecJunitFormatter --out junit.xml` writes JUnit XML',
      undefined,
    ],
    [
      'of go test -json',
      '{"Time":"2026-03-01T03:00:00Z","Action":"start"}\n',
      'is go test -json, which is not supported; `gotestsum --junitfile junit.xml` writes JUnit XML',
      undefined,
    ],
    ['in a list of JSON', '{"results":{"tests":[', 'is not JSON, or is cut off', undefined],
    ['of another JSON', '{"numFailed":1}', 'is not CTRF JSON', undefined],
    [
      'of Jest',
      '{"numFailedTests":1}',
      'is Jest or Vitest JSON, which is not supported; `jest --reporters=jest-junit` / `vitest --reporter=junit --outputFile=junit.xml` writes JUnit XML',
      undefined,
    ],
    [
      'of Cucumber',
      '[\n  {\n    "description": "",\n    "elements": []}]',
      'is Cucumber JSON, which is not supported; `--format junit:junit.xml` / `--plugin junit:junit.xml` writes JUnit XML',
      undefined,
    ],
    [
      'of GoogleTest',
      '{"tests":3,"failures":1,"testsuites":[]}',
      'is GoogleTest JSON, which is not supported; `--gtest_output=xml:junit.xml` writes JUnit XML',
      undefined,
    ],
    [
      'of dart test',
      '{"protocolVersion":"0.1.1","type":"start"}\n',
      "is Dart's JSON, which is not supported; `dart test --file-reporter json:tests.json; tojunit -i tests.json -o junit.xml` writes JUnit XML",
      undefined,
    ],
    [
      'of Newman',
      '{"collection":{},"run":{"failures":[]}}',
      'is Newman JSON, which is not supported; `newman run --reporters junit` writes JUnit XML',
      undefined,
    ],
    ['of SARIF', '{"version":"2.1.0","runs":[]}', 'is SARIF, not a test report', undefined],
    ['of ESLint', '[{"filePath":"/a.js","messages":[]}]', 'is ESLint JSON, not a test report', undefined],
    ['with null in it', '{"results":null}', 'is not CTRF JSON', undefined],
    ['without a character', '', 'is empty', undefined],
    ['of spaces', ' \n', 'is empty', undefined],
  ])('a file %s', async (_, text, problem, count) => {
    const { tests, warnings } = await readFiles({ 'a.xml': text });
    expect(tests?.failed).toBe(count);
    expect(warnings).toEqual([
      `Part of the test report could not be read: a.xml ${problem}. The message shows the rest.`,
    ]);
  });

  test('many broken files are one warning that names three', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.xml`, 'x']));
    const { tests, warnings } = await readFiles({ ...files, 'good.xml': suite(knownFailure) });
    expect(tests?.failed).toBe(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^Parts of 6 test reports .*1\.xml.*2\.xml.*3\.xml.*and 2 more/);
  });

  test('no file is no warning', async () => {
    expect(await readFiles({})).toEqual({
      tests: undefined,
      note: 'No file matches "test-reports": **/*.xml, **/*.json.',
      warnings: [],
    });
  });

  test('of 1,001 files a thousand are read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, n) => [`${n}.xml`, suite(`<testcase name="t${n}"/>`)]),
    );
    const { tests, warnings } = await readFiles(files);
    expect(tests?.total).toBe(1_000);
    expect(warnings).toEqual([expect.stringContaining('more than 1,000 files')]);
  });
});

describe('nothing is expanded', () => {
  test('entities that a DOCTYPE declares stay as they are written', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;">
      <!ENTITY file SYSTEM "file:///etc/passwd"><!-- ] > -->]>`;
    const { tests, warnings } = await readFiles({
      'a.xml': `${bomb}${suite('<testcase name="&lt;&#x1F389;&amp;amp;"><failure message="&b;&file;&nbsp;"/></testcase>')}`,
    });
    expect(warnings).toEqual([]);
    expect(tests?.failures).toEqual([{ name: '<🎉&amp;', suite: 's', message: '&b;&file;&nbsp;' }]);
  });

  test('elements in comments, CDATA and declarations are no tests', async () => {
    const { tests } = await readFiles({
      'a.xml': `<?x <testcase name="a"/> ?>${suite(
        `<!-- ${knownFailure} --><testcase name="b"><system-out><![CDATA[${knownFailure}]]></system-out></testcase>`,
      )}`,
    });
    expect([tests?.total, tests?.failed]).toEqual([1, 0]);
  });
});

describe('any text is read', () => {
  const report = '<testsuite><testcase name="größe 大小"><failure message="ü"/></testcase></testsuite>';
  test.each([
    ['UTF-8 with a mark', Buffer.concat([bytes('\uFEFF', 'utf8'), bytes(report, 'utf8')]), 'größe 大小'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(report, 'utf16le')]), 'größe 大小'],
    [
      'ISO-8859-1',
      bytes(`<?xml version="1.0" encoding="ISO-8859-1"?>${report.replace(' 大小', '')}`, 'latin1'),
      'größe',
    ],
    ['an unknown encoding', bytes(`<?xml version="1.0" encoding="x-none"?>${report}`, 'utf8'), 'größe 大小'],
    ['half a character', bytes(report.replace('größe 大小', 'gr\xff'), 'latin1'), 'gr\uFFFD'],
    [
      'forbidden characters',
      bytes(report.replace('größe 大小', 'a&#0;\u0001\u001b[31mb'), 'utf8'),
      undefined,
    ],
  ])('%s', async (_, content, name) => {
    const { tests } = await readFiles({ 'a.xml': content });
    expect(tests?.failed).toBe(1);
    if (name !== undefined) expect(tests?.failures[0]?.name).toBe(name);
  });
});

describe('nothing outside the workspace is read', () => {
  test('a link to a file elsewhere is a problem, a link to a folder is not followed', async () => {
    const { tests, warnings } = await readFiles({}, ['**/*.xml'], (workspace) => {
      const outside = `${workspace}-outside`;
      mkdirSync(outside);
      writeFileSync(join(outside, 'a.xml'), suite(knownFailure));
      symlinkSync(join(outside, 'a.xml'), join(workspace, 'link.xml'));
      symlinkSync(outside, join(workspace, 'folder'));
      symlinkSync(workspace, join(workspace, 'circle'));
    });
    expect(tests).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('link.xml points outside the workspace')]);
  });

  test.skipIf(process.platform === 'win32')('a pipe does not block', async () => {
    const { warnings } = await readFiles({}, ['*.xml'], (workspace) => {
      execFileSync('mkfifo', [join(workspace, 'pipe.xml')]);
    });
    expect(warnings).toEqual([expect.stringContaining('pipe.xml is not a regular file')]);
  });

  test('reports that packages bring are left out, unless a pattern names their folder', async () => {
    const files = { 'node_modules/p/a.xml': suite(knownFailure), 'b.xml': suite('<testcase name="b"/>') };
    expect((await readFiles(files)).tests?.total).toBe(1);
    expect((await readFiles(files, ['node_modules/**/*.xml'])).tests?.total).toBe(1);
    expect((await readFiles(files, ['**/*.xml', '!b.xml'])).tests).toBeUndefined();
  });
});

test('what the deadline leaves no time for is not read, and said', async () => {
  const { tests, warnings } = await readFiles(
    { 'a.xml': suite(knownFailure) },
    ['*.xml'],
    () => undefined,
    -1,
  );
  expect(tests).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining('a.xml was not read: there was no time left')]);
});

describe('no credential is shown, not even in part', () => {
  const token = `ghp_${'A1b2C3d4E5f6G7h8'.repeat(3).slice(0, 36)}`;
  const jwt = `eyJ${'a'.repeat(2_000)}.eyJ${'b'.repeat(2_000)}.${'c'.repeat(400)}`;
  const failed = (attributes: string, message = 'no', details = '') =>
    `<testcase name="n" ${attributes}><failure message="${message}">${details}</failure></testcase>`;
  const places: readonly (readonly [string, string])[] = [
    ['the file of a test', failed('file="https://bot:hunter2@git.example/a.py" line="3"')],
    ['the class of a test', failed('classname="https://bot:hunter2@git.example/a.py" line="3"')],
    ['a place in its text', failed('', 'boom', 'at https://bot:hunter2@git.example/a.py:12')],
    ['a place without a scheme', failed('', 'boom', 'at bot:hunter2@git.example/a.py:12')],
    ['a suite', `<testsuite name="run ${token}">${failed('')}</testsuite>`],
    ...[260, 290, 299, 480, 3_960, 3_990, 3_999].flatMap((chars) => {
      const long = `${'x'.repeat(chars)} ${token}`;
      return [
        [`a name that is cut after ${chars}`, `<testcase name="${long}"><failure/></testcase>`],
        [`a message that is cut after ${chars}`, failed('', long)],
        [`a text that is cut after ${chars}`, failed('', '', long)],
        [`a class that is cut after ${chars}`, failed(`classname="${long}"`)],
      ] as const;
    }),
    ['a long token as a name', `<testcase name="${jwt}"><failure/></testcase>`],
    ['a long token as a message', failed('', jwt)],
    ['a long token as a text', failed('', '', jwt)],
    ['a token behind so many others', failed('', `${'password=abcdefgh '.repeat(221)} ${token}`)],
  ];

  test.each(places)('%s', async (_, content) => {
    const { tests } = await readFiles({ 'a.xml': suite(content) });
    expect(tests?.failed).toBe(1);
    expect(JSON.stringify(tests)).not.toMatch(/ghp_\w|hunter2|eyJaaa/);
  });
});

import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import { startRobot } from '../deliver/stand-in.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { runAction, type Step } from '../runner/runner.ts';
import { actInProcess, type RunInProcess } from './in-process.ts';
import { act, inputsFor } from './seed.ts';

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
afterEach(async () => {
  await robot?.close();
  robot = undefined;
});

const report = `<testsuite name="tests">
  <testcase classname="tests.test_cart" name="test_adds"/>
  <testcase classname="tests.test_cart" name="test_total"><failure message="assert 5 == 4">tests/test_cart.py:42: AssertionError</failure></testcase>
</testsuite>`;

function markdownOf(message: RobotMessage): { title: string; text: string } {
  if (message.msgtype !== 'markdown') throw new Error(message.msgtype);
  return message.markdown;
}

/** Without the one for the missing token. */
function warningsIn({ annotations }: RunInProcess): string[] {
  const messages = annotations.warning.map(({ message }) => message);
  return messages.filter((message) => !message.includes('github-token'));
}

/** A step of a job that ended so, with a report in the workspace. */
async function step(
  jobStatus: string,
  inputs: Step['inputs'] = {},
  given: Step = {},
  perform: typeof act | typeof actInProcess = actInProcess,
) {
  robot = await startRobot();
  const run = await perform(
    { ...inputsFor(robot), 'test-reports': '**/junit.xml', ...inputs },
    { files: { 'out/junit.xml': report }, jobStatus, ...given },
  );
  const [{ title, text } = { title: '', text: '' }] = robot.received.map(markdownOf);
  return { run, title, text };
}

test('a failed job names its failed tests, in the message and in the job summary', async () => {
  const { run, text } = await step('failure', {}, {}, act);
  expect(text).toMatch(/^### ❌ CI failed on main: 1 of 2 tests\b/);
  expect(text).toContain('**tests.test_cart › test_total** · `tests/test_cart.py:42`  \nassert 5 == 4');
  expect(run.summary).toContain('#### 1 of 2 tests failed');
  expect(run.log).toContain('1 of 2 tests failed, in 1 test report.');
  expect(warningsIn(run)).toEqual([]);
});

test('in Chinese', async () => {
  expect((await step('failure', { locale: 'zh-CN' })).text).toMatch(
    /^### ❌ CI 失败：main，1\/2 个测试未通过/,
  );
});

test('tests that failed in a green job are reported too, whatever triggered it', async () => {
  const { title, text } = await step('success');
  expect(title).toContain('⚠️');
  expect(text).toContain('1 of 2 tests failed');
});

test('a report that asks for the event shows the event', async () => {
  expect((await step('success', { report: 'event' })).text).not.toContain('tests failed');
});

test('a template has the tests', async () => {
  const text =
    '{{ tests.failed }}/{{ tests.total }}: {% for t in tests.failures %}{{ t.name }} {{ t.line }}{% endfor %}';
  expect((await step('failure', { text })).text).toContain('1/2: test_total 42');
});

test('without a matching file nothing is said but a line in the log', async () => {
  const { run, text } = await step('failure', { 'test-reports': '*.trx' });
  expect(text).not.toContain('test');
  expect(run.log).toContain('No file matches "test-reports": *.trx.');
  expect(warningsIn(run)).toEqual([]);
});

test('a broken report is a warning, and the alert is sent', async () => {
  const { run, text } = await step('failure', {}, { files: { 'junit.xml': report.slice(0, -20) } });
  expect(text).toMatch(/1 of 2 tests\b/);
  expect(warningsIn(run)).toEqual([expect.stringContaining('junit.xml is cut off')]);
});

test.each(['/etc/*.xml', '../*.xml', 'a/../../b.xml', '!/x'])(
  'a pattern %s leads out of the workspace',
  async (glob) => {
    const { run } = await step('failure', { 'test-reports': glob });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.error[0]?.message).toContain('"test-reports" must name files in the workspace');
  },
);

describe('patterns', () => {
  test.each([
    ['a list in YAML', '- a/*.xml\n- out/*.xml'],
    ['lines', 'a/*.xml\nout/*.xml\n'],
    ['commas, but not those of a glob', 'a/*.xml, out/{a,junit}.xml'],
    ['the path of the workspace', undefined],
  ])('%s', async (_, glob) => {
    const { text } = await step(
      'failure',
      { 'test-reports': glob ?? `${process.cwd()}/test/fixtures/test-reports/vitest.xml` },
      glob === undefined ? { workspace: process.cwd(), files: {} } : {},
    );
    expect(text).toMatch(/1 of [23] tests\b/);
  });
});

test('watch reads the reports at the end of the job, not before', async () => {
  robot = await startRobot();
  const watch: Step = {
    action: join(unpackedArchive(), 'watch'),
    event: { name: 'push', payload: {} },
    inputs: { ...inputsFor(robot), 'test-reports': '**/junit.xml' },
  };
  const main = await runAction(watch);
  expect(main.log).not.toContain('No file matches');
  await runAction({
    ...watch,
    stage: 'post',
    state: main.state,
    jobStatus: 'failure',
    files: { 'junit.xml': report },
  });
  expect(robot.received.map((message) => markdownOf(message).text)).toEqual([
    expect.stringContaining('1 of 2 tests'),
  ]);
});

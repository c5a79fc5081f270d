import { describe, expect, test } from 'vitest';
import { addOwners, findRepositoryPath, listFailedFiles } from '../../../src/workflow/owners/find-owners.ts';
import type { Job, WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import { knownOf } from '../reading.ts';

const known = await knownOf({ runId: '1', runNumber: '1' });
const checkout = { workspace: '/home/runner/work/hello/hello', repository: 'octo/hello' };
const where = { ...checkout, workflowPath: '.github/workflows/ci.yml' };
const job: Job = {
  name: 'test',
  conclusion: 'failure',
  mayFail: false,
  current: false,
  failedSteps: [],
  annotations: [],
  log: [],
};
const logging = (...lines: string[]): Partial<WorkflowRun> => ({
  failed: [{ ...job, log: lines.map((text, rank) => ({ text, rank })) }],
});
const failing = (...files: (string | undefined)[]): Pick<WorkflowRun, 'tests'> => ({
  tests: {
    ...{ total: 9, passed: 0, failed: files.length, skipped: 0, flaky: 0 },
    failures: files.map((file, index) => ({ name: `t${index}`, ...(file !== undefined && { file }) })),
  },
});
const filesOf = (run: Partial<WorkflowRun>) => listFailedFiles({ ...known, ...run }, checkout);

describe('a path is as the repository has it', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src//a.ts', 'src/a.ts'],
    ['/home/runner/work/hello/hello/src/a.ts', 'src/a.ts'],
    ['file:///home/runner/work/hello/hello/src/a.ts', 'src/a.ts'],
    ['/__w/hello/hello/src/a.ts', 'src/a.ts'],
    ['/github/workspace/src/a.ts', 'src/a.ts'],
    ['D:\\a\\hello\\hello\\src\\a.ts', 'src/a.ts'],
    ['src\\a.ts', 'src/a.ts'],
    ['/usr/lib/python3/a.py', undefined],
    ['C:\\Windows\\a.cs', undefined],
    ['../other/a.ts', undefined],
    ['node_modules/x/a.js', undefined],
    ['/home/runner/work/hello/hello/node_modules/x/a.js', undefined],
    ['', undefined],
    [`${'a/'.repeat(2_000)}a.ts`, undefined],
  ])('%s is %s', (given, path) => {
    expect(findRepositoryPath(given, checkout)).toBe(path);
  });
});

describe('the places of a log line', () => {
  test.each([
    ['src/a.ts:12:3 - error TS2322: Type', 'src/a.ts'],
    ['src/a.ts(3,5): error TS2322', 'src/a.ts'],
    ['    at total (/home/runner/work/hello/hello/src/a.ts:12:3)', 'src/a.ts'],
    ['  File "/home/runner/work/hello/hello/src/a.py", line 3, in total', 'src/a.py'],
    [' FAIL  test/a.test.ts > adds', 'test/a.test.ts'],
    ['  --> src/main.rs:3:5', 'src/main.rs'],
    ['D:\\a\\hello\\hello\\src\\A.cs(3,5): error CS0103', 'src/A.cs'],
    ['./pkg/cart/cart.go:12:2: undefined: x', 'pkg/cart/cart.go'],
  ])('%s', (line, path) => {
    expect(filesOf(logging(line))).toEqual([path]);
  });

  test.each([
    'see https://example.com/a/b.html',
    'cart_test.go:42: got 1',
    'pull ghcr.io/octo/image.tar',
    'actions/checkout@v4.1 failed',
    'at node_modules/vitest/dist/a.js:3:4',
    'and/or',
    '1/2.5',
    `${'a/'.repeat(100_000)}`,
  ])('%.40s has none', (line) => {
    expect(filesOf(logging(line))).toEqual([]);
  });
});

test('the places are those of tests, annotations and log lines, of jobs that may not fail if there are any', () => {
  const annotations = [{ path: 'src/b.ts', message: 'x' }, { message: 'y' }];
  const run = {
    ...failing('src/a.ts', undefined, 'src/a.ts'),
    failed: [
      { ...job, annotations, log: [{ text: 'src/c.ts:1', rank: 0 }] },
      { ...job, mayFail: true, log: [{ text: 'src/d.ts:1', rank: 0 }] },
    ],
  };
  expect(filesOf(run)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
});

describe('owners', () => {
  const file = {
    path: '.github/CODEOWNERS',
    text: '* @octocat\n/src/cart/ @octo/cart @mona\n/src/pay/ @Mona pay@example.com\n/docs/\n',
  };
  const ownersOf = (run: Partial<WorkflowRun>, given = where) =>
    addOwners({ ...known, ...run }, file, given).owners?.map(({ name, rule }) => `${name}:${rule.line}`);

  test('are those of the files, each once, by the line that names them first', () => {
    expect(ownersOf(failing('src/cart/a.ts', 'src/pay/b.ts'))).toEqual([
      'octo/cart:2',
      'mona:2',
      'pay@example.com:3',
    ]);
  });

  test('are those of the workflow if no file is known', () => {
    expect(ownersOf(logging('Error: no'))).toEqual(['octocat:1']);
    expect(ownersOf(logging('Error: no'), { ...where, workflowPath: undefined as never })).toBeUndefined();
  });

  test('are nobody for files that nobody owns', () => {
    expect(ownersOf(failing('docs/a.md'))).toBeUndefined();
  });

  test('stand beside the tests if they differ', () => {
    const each = (run: Pick<WorkflowRun, 'tests'>) =>
      addOwners({ ...known, ...run }, file, where).tests?.failures.map(({ owners }) => owners);
    expect(each(failing('src/cart/a.ts', 'src/cart/b.ts'))).toEqual([undefined, undefined]);
    expect(each(failing('src/cart/a.ts', 'README.md', undefined))).toEqual([
      ['octo/cart', 'mona'],
      ['octocat'],
      undefined,
    ]);
  });
});

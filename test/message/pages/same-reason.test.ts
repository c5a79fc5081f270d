import { describe, expect, test } from 'vitest';
import { groupByReason } from '../../../src/message/pages/same-reason.ts';
import type { Job } from '../../../src/workflow/workflow-run.ts';

function job(name: string, given: Partial<Job> & { readonly lines?: readonly string[] } = {}): Job {
  const { lines = [], ...rest } = given;
  return {
    name,
    conclusion: 'failure',
    mayFail: false,
    current: false,
    failedSteps: [{ number: 3, name: 'Run tests', conclusion: 'failure' }],
    annotations: [],
    log: lines.map((text) => ({ text, rank: 1 })),
    ...rest,
  };
}

/** The names of each group. */
const named = (jobs: readonly Job[]) =>
  groupByReason(jobs).map(({ job: first, others }) => [first, ...others].map(({ name }) => name));

const reason = 'AssertionError: expected 2 to be 3';

describe('jobs stand together', () => {
  test.for<[string, string, string]>([
    ['with the same line', reason, reason],
    ['that took different times', 'Timed out after 30.1 s', 'Timed out after 29 s'],
    ['at different times', '2026-03-01T03:00:05Z not reachable', '2026-03-01T03:00:07.12Z not reachable'],
    ['with paths of two systems', 'src/cart.ts:12 not found', 'src\\cart.ts:12 not found'],
    ['at times without a zone', '2026-03-01T03:00:05 not reachable', '1999-12-28T14:57:46.5 not reachable'],
    ['that took seconds without a space', 'Timed out after 30s', 'Timed out after 9s'],
    ['that took parts of a second', 'Timed out after 30.12 s', 'Timed out after 9.345 s'],
    ['with an address of memory', 'Segfault at 0x7ff1', 'Segfault at 0xab02'],
    ['whose lines name the leg', 'no wheel for python 20 on linux', 'no wheel for python 22 on windows'],
    ['with versions of what was installed', 'v20.1.4: Cannot find module', 'v22.10.0: Cannot find module'],
    ['with versions without a v', 'node 20.11.45: Cannot find module', 'node 9.7.36: Cannot find module'],
  ])('%s', ([, one, other]) => {
    const jobs = [job('test (20, linux)', { lines: [one] }), job('test (22, windows)', { lines: [other] })];
    expect(named(jobs)).toEqual([['test (20, linux)', 'test (22, windows)']]);
  });

  test('whose lines name the runner of the leg', () => {
    const jobs = ['ubuntu-24.04', 'windows-2025'].map((os) =>
      job(`test (${os})`, { lines: [`no image on ${os}!`] }),
    );
    expect(named(jobs)).toEqual([['test (ubuntu-24.04)', 'test (windows-2025)']]);
  });

  test('that are no legs of one matrix', () => {
    const jobs = ['lint', 'test (20)'].map((name) => job(name, { lines: ['(no space left)'] }));
    expect(named(jobs)).toEqual([['lint', 'test (20)']]);
  });

  test.each(['Error: Process completed with exit code 1.', 'Process completed with exit code 1. Why?'])(
    'with an annotation that has more than an exit code: %s',
    (message) => {
      const jobs = ['a', 'b'].map((name) => job(name, { annotations: [{ message }] }));
      expect(named(jobs)).toEqual([['a', 'b']]);
    },
  );

  test('in the order of the first of each reason', () => {
    const lint = job('lint', { lines: ['1 problem'] });
    const legs = ['test (20)', 'test (22)', 'test (24)'].map((name) => job(name, { lines: [reason] }));
    const [first, ...others] = legs as [Job, ...Job[]];
    expect(named([first, lint, ...others])).toEqual([['test (20)', 'test (22)', 'test (24)'], ['lint']]);
  });

  test('with the same annotation, whatever their exit codes', () => {
    const annotation = { path: 'src/a.ts', line: 12, message: reason };
    const code = (number: number) => ({ message: `Process completed with exit code ${number}.` });
    const jobs = [
      job('test (20)', { annotations: [annotation, code(1)] }),
      job('test (22)', { annotations: [code(127), annotation] }),
    ];
    expect(named(jobs)).toEqual([['test (20)', 'test (22)']]);
  });
});

describe('jobs stand apart', () => {
  test.for<[string, Job, Job]>([
    [
      'with another value',
      job('a', { lines: [reason] }),
      job('b', { lines: ['AssertionError: expected 2 to be 4'] }),
    ],
    ['with one more line', job('a', { lines: [reason] }), job('b', { lines: [reason, 'and another'] })],
    ['in another step', job('a', { lines: [reason] }), job('b', { lines: [reason], failedSteps: [] })],
    [
      'of which one timed out',
      job('a', { lines: [reason] }),
      job('b', { lines: [reason], conclusion: 'timed_out' }),
    ],
    ['of which one may fail', job('a', { lines: [reason] }), job('b', { lines: [reason], mayFail: true })],
    [
      'of which one is newly broken',
      job('a', { lines: [reason], isNew: true }),
      job('b', { lines: [reason], isNew: false }),
    ],
    [
      'whose annotations are at another place',
      job('a', { annotations: [{ path: 'a.ts', line: 1, message: 'x' }] }),
      job('b', { annotations: [{ path: 'a.ts', line: 2, message: 'x' }] }),
    ],
    [
      'whose annotations have another title',
      job('a', { annotations: [{ title: 'x', message: 'boom' }] }),
      job('b', { annotations: [{ title: 'y', message: 'boom' }] }),
    ],
  ])('%s', ([, one, other]) => expect(named([one, other])).toEqual([['a'], ['b']]));

  test('whose lines name a value that does not stand at the end of the name, as that of a leg does', () => {
    const jobs = ['eu', 'us'].map((place) =>
      job(`deploy (${place}) now`, { lines: [`no quota in ${place}`] }),
    );
    expect(named(jobs)).toEqual([['deploy (eu) now'], ['deploy (us) now']]);
  });

  test('of which no reason is known, even with one step and one exit code', () => {
    const silent = { annotations: [{ message: 'Process completed with exit code 1.' }] };
    expect(named([job('a', silent), job('b', silent), job('c'), job('d')])).toEqual([
      ['a'],
      ['b'],
      ['c'],
      ['d'],
    ]);
  });
});

test('a long line with many values of a leg is read in linear time', () => {
  const line = '20 '.repeat(100_000);
  const jobs = ['test (20)', 'test (22)'].map((name) => job(name, { lines: [line] }));
  expect(named(jobs)).toEqual([['test (20)'], ['test (22)']]);
});

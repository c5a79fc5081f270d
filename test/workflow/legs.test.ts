import { describe, expect, test } from 'vitest';
import { countLegs, createMinimalJob } from '../../src/workflow/jobs.ts';
import type { Conclusion } from '../../src/workflow/workflow-run.ts';

/** The legs among jobs of these names; the first one is the current job. */
function legs(
  names: readonly string[],
  key: string,
  matrix: Readonly<Record<string, unknown>>,
): number | undefined {
  return countLegs(
    names.map((name, index) => createMinimalJob(name, 'success', index === 0)),
    key,
    matrix,
  )?.total;
}

describe('the legs of a matrix are the jobs whose names differ only in its values', () => {
  test.each<[string, string[], string, Record<string, unknown>, number | undefined]>([
    ['GitHub’s own names', ['test (a, 1)', 'test (b, 1)', 'lint (a)'], 'test', { os: 'a', node: 1 }, 2],
    [
      'a long name that GitHub cut',
      ['test (aaaa, bb...', 'test (aaaa, cc...'],
      'test',
      { x: 'aaaa', y: 'bbbb' },
      2,
    ],
    [
      'a long name in a called workflow',
      ['ci / test (aaaa, bb...', 'ci / test (aaaa, cc...', 'test (aaaa, bb...'],
      'test',
      { x: 'aaaa', y: 'bbbb' },
      2,
    ],
    [
      'a called workflow',
      ['ci / test (2)', 'ci / test (3)', 'docs / test (2)', 'test (2)'],
      'test',
      { n: 2 },
      2,
    ],
    [
      'a called workflow in another',
      ['a / b / test (2)', 'a / b / test (3)', 'a / test (3)'],
      'test',
      { n: 2 },
      2,
    ],
    ['a name like another job’s', ['test (2)', 'test (3)', 'test-e2e (2)', 'test'], 'test', { n: 2 }, 2],
    [
      'values before the words of the author',
      ['linux tests', 'macos tests', 'tests'],
      'test',
      { os: 'linux' },
      2,
    ],
    ['values after them', ['Tests on linux', 'Tests on macos', 'Tests'], 'test', { os: 'linux' }, 2],
    [
      'values around them',
      ['linux: test on 24', 'macos: test on 22'],
      'test',
      { os: 'linux', n: 24 },
      undefined,
    ],
    ['a value that stands twice', ['24: node 24 ok', '22: node 22 ok', '22: no'], 'test', { n: 24 }, 2],
    ['a value inside a word', ['e2e on 2', 'e2e on 3', 'e9e on 2'], 'test', { n: 2 }, 2],
    ['a value at the end of a word', ['v2 on 2', 'v2 on 3', 'v3 on 2'], 'test', { n: 2 }, 2],
    ['a value of marks', ['on <a>', 'on <b>', 'off <a>'], 'test', { x: '<a>' }, 2],
    ['a value beside an umlaut', ['für 2', 'für 3', 'nach 2'], 'test', { n: 2 }, 2],
    ['an empty value beside another', ['on 2', 'on 3', 'off 2'], 'test', { a: '', n: 2 }, 2],
    ['nested values', ['on linux', 'on macos', 'off'], 'test', { os: { name: 'linux', arm: false } }, 2],
    ['one leg', ['test (2)', 'lint'], 'test', { n: 2 }, undefined],
    ['no matrix', ['test', 'test'], 'test', {}, undefined],
    ['a name without any of the values', ['Tests', 'Tests too'], 'test', { n: 2 }, undefined],
    ['a name that is the value', ['linux', 'macos', 'lint'], 'test', { os: 'linux' }, undefined],
    ['a value that is only part of a word', ['e2e', 'e3e'], 'test', { n: 2 }, undefined],
    ['empty values', ['test', 'test'], 'test', { n: '' }, undefined],
  ])('%s: %j with job %s and matrix %j are %s', (_, names, key, matrix, total) => {
    expect(legs(names, key, matrix)).toBe(total);
  });

  test('a leg is longer than what is common to all: an empty place is none', () => {
    expect(legs(['a 2 b', 'a 3 b', 'a  b'], 'test', { n: 2 })).toBe(2);
    expect(legs(['aa2aa', 'aa'], 'test', { n: 'a2a' })).toBeUndefined();
  });

  test('without the current job among them none are known', () => {
    const jobs = ['test (2)', 'test (3)'].map((name) => createMinimalJob(name, 'success', false));
    expect(countLegs(jobs, 'test', { n: 2 })).toBeUndefined();
  });
});

test('failed legs are counted, and running ones without the current one', () => {
  const conclusions: Conclusion[] = ['running', 'running', 'running', 'failure', 'timed_out', 'success'];
  const jobs = conclusions.map((conclusion, index) =>
    createMinimalJob(`test (${index})`, conclusion, index === 0),
  );
  expect(countLegs(jobs, 'test', { n: 0 })).toEqual({ total: 6, failed: 2, running: 2 });
});

import { describe, expect, test } from 'vitest';
import {
  asListed,
  authorIn,
  beforeLastAttempt,
  jobsFrom,
  readTasks,
  runFrom,
  runsFrom,
  type Task,
} from '../../src/workflow/gitea-records.ts';

/** As `actions/tasks` lists it. Source: go-gitea/gitea, modules/structs/repo_actions.go, ActionTask. */
const listed = {
  id: 9,
  name: 'test',
  run_number: 43,
  workflow_id: 'ci.yml',
  event: 'push',
  head_branch: 'main',
  head_sha: 'c3',
  display_title: 'fix: totals',
  url: 'https://git.example/octo/hello/actions/runs/43',
  status: 'success',
  created_at: '2026-03-01T03:00:00Z',
  run_started_at: '2026-03-01T03:01:00Z',
  updated_at: '2026-03-01T03:02:00Z',
};

function tasks(...given: readonly Partial<typeof listed>[]): readonly Task[] {
  return readTasks({ workflow_runs: given.map((each) => ({ ...listed, ...each })) })?.tasks ?? [];
}

describe('a page of tasks', () => {
  test('has the facts of each, and how many there are', () => {
    expect(readTasks({ workflow_runs: [listed], total_count: 60 })).toEqual({
      tasks: [
        {
          id: 9,
          name: 'test',
          runNumber: 43,
          workflow: 'ci.yml',
          event: 'push',
          branch: 'main',
          sha: 'c3',
          title: 'fix: totals',
          url: 'https://git.example/octo/hello/actions/runs/43',
          status: 'success',
          startedAt: '2026-03-01T03:01:00Z',
          updatedAt: '2026-03-01T03:02:00Z',
        },
      ],
      total: 60,
    });
  });

  test.each([null, 'x', {}, { workflow_runs: {} }, { message: 'not found' }])('is none: %j', (answer) =>
    expect(readTasks(answer)).toBeUndefined(),
  );

  test('is complete if it does not say how many there are', () =>
    expect(readTasks({ workflow_runs: [listed, { ...listed, id: 10 }] })?.total).toBe(2));

  test.each([
    null,
    'x',
    { ...listed, id: 'x' },
    { ...listed, name: '' },
    { ...listed, run_number: undefined },
  ])('is without what is no task: %j', (other) =>
    expect(readTasks({ workflow_runs: [other, listed], total_count: 2 })?.tasks).toHaveLength(1),
  );

  test('has the time of creation of a task that waits', () => {
    const [task] = tasks({ run_started_at: '1970-01-01T00:00:00Z' });
    expect(task?.startedAt).toBe('2026-03-01T03:00:00Z');
  });

  test('has a task without a state', () =>
    expect(readTasks({ workflow_runs: [{ ...listed, status: undefined }] })?.tasks[0]?.status).toBe(''));
});

describe('the jobs of a run', () => {
  test('are its tasks, with an end if they have ended', () => {
    expect(jobsFrom(tasks({}, { id: 10, name: 'lint', status: 'running' }))).toEqual([
      {
        id: 9,
        name: 'test',
        status: 'completed',
        conclusion: 'success',
        started_at: '2026-03-01T03:01:00Z',
        completed_at: '2026-03-01T03:02:00Z',
        steps: [],
      },
      {
        id: 10,
        name: 'lint',
        status: 'in_progress',
        conclusion: null,
        started_at: '2026-03-01T03:01:00Z',
        completed_at: undefined,
        steps: [],
      },
    ]);
  });

  test.each([
    [9, 10],
    [10, 9],
  ])('that were run again are there once, the last time: %i, %i', (...ids) => {
    const again = tasks(...ids.map((id) => ({ id, status: id === 10 ? 'failure' : 'success' })));
    expect(jobsFrom(again)).toMatchObject([{ id: 10, conclusion: 'failure' }]);
    expect(jobsFrom(again)).toHaveLength(1);
  });
});

describe('before its jobs were run again', () => {
  test('a run has the older task of a job that was, and the only one of another', () => {
    const all = tasks({ id: 11 }, { id: 10, name: 'lint' }, { id: 9, status: 'failure' });
    expect(beforeLastAttempt(all).map(({ id }) => id)).toEqual([9, 10]);
  });

  test('a run whose jobs were not has none', () =>
    expect(beforeLastAttempt(tasks({}, { id: 10, name: 'lint' }))).toEqual([]));
});

describe('a run', () => {
  test('is dated by its jobs: it began with the first', () => {
    const jobs = tasks(
      { id: 11, run_started_at: '2026-03-01T03:01:30Z' },
      { id: 10, name: 'lint', run_started_at: '2026-03-01T03:00:30Z' },
    );
    expect(runFrom(jobs, 272, 2)).toEqual({
      id: 272,
      run_number: 43,
      run_attempt: 2,
      workflow_id: 'ci.yml',
      event: 'push',
      head_branch: 'main',
      head_sha: 'c3',
      display_title: 'fix: totals',
      html_url: 'https://git.example/octo/hello/actions/runs/43',
      conclusion: 'success',
      run_started_at: '2026-03-01T03:00:30Z',
      updated_at: '2026-03-01T03:02:00Z',
    });
  });

  test('without jobs is none, and without times has no beginning', () => {
    expect(runFrom([], 272, 1)).toBeUndefined();
    const noTime = { run_started_at: '1970-01-01T00:00:00Z', created_at: '1970-01-01T00:00:00Z' };
    expect(runFrom(tasks(noTime), 1, 1)).toMatchObject({ run_started_at: undefined });
  });

  test.each([
    [['success', 'skipped'], 'success'],
    [['skipped', 'skipped'], 'skipped'],
    [['success', 'cancelled'], 'cancelled'],
    [['cancelled', 'failure', 'success'], 'failure'],
    [['failure', 'running'], null],
    [['failure', 'waiting'], null],
  ])('whose jobs ended in %j ended in %s', (states, conclusion) => {
    const jobs = tasks(...states.map((status, id) => ({ id: id + 1, name: `job ${id}`, status })));
    expect(runFrom(jobs, 1, 1)?.conclusion).toBe(conclusion);
  });
});

describe('the runs of a list of tasks', () => {
  const all = tasks(
    { id: 12, run_number: 45 },
    { id: 11, run_number: 44, head_branch: 'x' },
    { id: 10, run_number: 43, name: 'lint', status: 'failure' },
    { id: 9, run_number: 43 },
  );
  const numbers = (given: readonly Task[], isCut: boolean) =>
    runsFrom(given, isCut, ({ branch }) => branch === 'main').map(({ id, conclusion }) => [id, conclusion]);

  test('are those that are wanted, with their number for an id', () =>
    expect(numbers(all, false)).toEqual([
      [45, 'success'],
      [43, 'failure'],
    ]));

  test('are without the last one if it may have more jobs, unless one failed already', () => {
    expect(numbers(all, true)).toEqual([
      [45, 'success'],
      [43, 'failure'],
    ]);
    const green = all.filter(({ status }) => status === 'success');
    expect(numbers(green, true)).toEqual([[45, 'success']]);
    expect(numbers(green, false)).toEqual([
      [45, 'success'],
      [43, 'success'],
    ]);
    expect(numbers([], true)).toEqual([]);
  });
});

test.each([
  [{ author: { login: 'mona' } }, { login: 'mona' }],
  [{ author: { name: 'Mona' } }, undefined],
  [{ author: null }, undefined],
  [undefined, undefined],
])('the author of the commit %j is %j', (commit, author) => expect(authorIn(commit)).toEqual(author));

test('a list that was cut has more than it shows', () => {
  expect(asListed([1, 2], false)).toEqual({ workflow_runs: [1, 2], total_count: 2 });
  expect(asListed([1, 2], true)).toEqual({ workflow_runs: [1, 2], total_count: Number.MAX_SAFE_INTEGER });
});

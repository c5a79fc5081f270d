import { describe, expect, test } from 'vitest';
import { isFailed, readConclusion } from '../../src/workflow/conclusion.ts';
import { readJobPage, readJobRecord } from '../../src/workflow/job-record.ts';

const answer = {
  id: 7,
  name: 'test (24)',
  status: 'completed',
  conclusion: 'failure',
  html_url: 'https://github.com/octo/hello/actions/runs/1/job/7',
  created_at: '2026-03-01T02:59:58Z',
  started_at: '2026-03-01T03:00:00Z',
  completed_at: '2026-03-01T03:02:00Z',
  runner_name: 'GitHub Actions 7',
  steps: [
    { number: 1, name: 'Set up job', conclusion: 'success', started_at: '2026-03-01T03:00:00Z' },
    { number: 2, name: 'npm test', conclusion: 'failure', completed_at: '2026-03-01T03:02:00Z' },
  ],
};

test('a job has what GitHub says of it', () => {
  expect(readJobRecord(answer)).toEqual({
    id: 7,
    name: 'test (24)',
    inProgress: false,
    isWaiting: false,
    conclusion: 'failure',
    url: 'https://github.com/octo/hello/actions/runs/1/job/7',
    createdAt: '2026-03-01T02:59:58Z',
    startedAt: '2026-03-01T03:00:00Z',
    completedAt: '2026-03-01T03:02:00Z',
    durationMs: 120_000,
    runnerName: 'GitHub Actions 7',
    steps: [
      {
        number: 1,
        name: 'Set up job',
        inProgress: false,
        conclusion: 'success',
        startedAt: '2026-03-01T03:00:00Z',
      },
      {
        number: 2,
        name: 'npm test',
        inProgress: false,
        conclusion: 'failure',
        completedAt: '2026-03-01T03:02:00Z',
      },
    ],
  });
});

test('a job that is queued has no times, and one that a runner works on is in progress', () => {
  const queued = { id: 7, name: 'test', status: 'queued', conclusion: null, started_at: null };
  expect(readJobRecord(queued)).toEqual({
    id: 7,
    name: 'test',
    inProgress: false,
    isWaiting: false,
    conclusion: 'running',
    steps: [],
  });
  expect(readJobRecord({ ...queued, status: 'in_progress' })?.inProgress).toBe(true);
  expect(readJobRecord({ ...queued, status: 'waiting' })?.isWaiting).toBe(true);
});

describe('what is no job is left out', () => {
  test.each([
    [undefined],
    [null],
    ['job'],
    [[]],
    [{}],
    [{ ...answer, id: '7' }],
    [{ ...answer, id: -1 }],
    [{ ...answer, name: '' }],
    [{ ...answer, name: undefined }],
  ])('%j', (value) => {
    expect(readJobRecord(value)).toBeUndefined();
    expect(readJobPage({ total_count: 2, jobs: [value, answer] })).toMatchObject({
      total: 2,
      jobs: [{ id: 7 }],
    });
  });

  test.each([[undefined], [null], ['step'], [{ number: 3 }], [{ name: 'x' }], [{ number: '3', name: 'x' }]])(
    'nor is a step %j one',
    (step) => {
      const steps = [...answer.steps, step];
      expect(readJobRecord({ ...answer, steps })?.steps.map(({ number }) => number)).toEqual([1, 2]);
    },
  );

  test('steps that are no list are none', () => {
    expect(readJobRecord({ ...answer, steps: {} })?.steps).toEqual([]);
  });
});

describe('a page', () => {
  test('counts what it has if GitHub does not say how many there are', () => {
    expect(readJobPage({ jobs: [answer] })?.total).toBe(1);
    expect(readJobPage({ jobs: [answer], total_count: 30 })?.total).toBe(30);
  });

  test.each([[undefined], [null], [[]], [{}], [{ jobs: {} }], ['jobs']])('%j is none', (value) => {
    expect(readJobPage(value)).toBeUndefined();
  });
});

test.each([
  ['success', 'success'],
  ['neutral', 'success'],
  ['failure', 'failure'],
  ['startup_failure', 'failure'],
  ['timed_out', 'timed_out'],
  ['cancelled', 'cancelled'],
  ['stale', 'cancelled'],
  ['skipped', 'skipped'],
  ['action_required', 'skipped'],
  [null, 'running'],
  ['', 'running'],
  ['something new', 'running'],
  ['constructor', 'running'],
  [7, 'running'],
])('the conclusion %j of GitHub is %s', (value, conclusion) => {
  expect(readConclusion(value)).toBe(conclusion);
});

test('a job failed that failed or ran out of time', () => {
  const all = ['success', 'failure', 'timed_out', 'cancelled', 'skipped', 'running'] as const;
  expect(all.filter(isFailed)).toEqual(['failure', 'timed_out']);
});

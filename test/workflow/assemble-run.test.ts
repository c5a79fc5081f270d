import { describe, expect, test } from 'vitest';
import { assembleRun, type RunSources } from '../../src/workflow/assemble-run.ts';
import type { JobRecord } from '../../src/workflow/job-record.ts';
import type { RunRecord } from '../../src/workflow/run-record.ts';
import type { TargetRun } from '../../src/workflow/target-run.ts';
import type { Conclusion } from '../../src/workflow/workflow-run.ts';
import { contextOf, now } from './reading.ts';

const context = contextOf({ repository: 'octo/hello', job: 'notify' });
const sha = 'c0ffee'.repeat(6).concat('0000');

const target: TargetRun = {
  runId: '4711',
  number: 10,
  attempt: 1,
  workflow: 'CI',
  event: 'push',
  sha,
  reviewers: [],
  inputs: [],
};

function record(id: number, name: string, conclusion: Conclusion): JobRecord {
  return { id, name, inProgress: false, isWaiting: false, conclusion, steps: [] };
}

function pastRun(number: number, conclusion: Conclusion, given: Partial<RunRecord> = {}): RunRecord {
  return { id: number, number, attempt: 1, conclusion, pullRequests: [], ...given };
}

function pageOf(jobs: readonly JobRecord[], total = jobs.length) {
  return { jobs, total };
}

function sources(
  given: Partial<RunSources> = {},
  status: RunSources['jobContext']['status'] = 'success',
): RunSources {
  return {
    context,
    target,
    needs: {},
    matrix: {},
    record: undefined,
    page: undefined,
    history: undefined,
    jobContext: { current: undefined, status, mayFail: () => false, failureDetails: new Map(), now },
    ...given,
  };
}

/** A run that failed, with jobs as they were in the run before. */
function stillFailing(before: readonly JobRecord[] | undefined, total?: number) {
  const jobs = [record(1, 'test', 'failure'), record(2, 'lint', 'success')];
  const history = { runs: [pastRun(9, 'failure')], isCut: false };
  const earlierJobs = before && pageOf(before, total);
  return assembleRun(sources({ page: pageOf(jobs), history, earlierJobs }));
}

describe('the jobs of a run', () => {
  test('are those that GitHub lists, and as many as it counts', () => {
    const run = assembleRun(sources({ page: pageOf([record(1, 'test', 'success')], 130) }));
    expect(run).toMatchObject({ listed: true, total: 130, jobs: [{ name: 'test', current: false }] });
  });

  test('are the needed ones and the current one where it lists none', () => {
    const needs = { test: { result: 'failure', outputs: {} } } as const;
    const run = assembleRun(sources({ needs }));
    expect(run).toMatchObject({
      listed: false,
      total: 2,
      outcome: 'failure',
      jobs: [
        { name: 'test', conclusion: 'failure', current: false },
        { name: 'notify', conclusion: 'success', current: true },
      ],
      failed: [{ name: 'test' }],
    });
  });

  test('of another run are none where it lists none: the needs are those of this one', () => {
    const upstream = pastRun(10, 'failure');
    const run = assembleRun(
      sources({ target: { ...target, upstream }, needs: { test: { result: 'failure', outputs: {} } } }),
    );
    expect(run).toMatchObject({ jobs: [], failed: [], total: 0, outcome: 'failure' });
  });

  test('that failed have the current one among them, even if it was not found', () => {
    const page = pageOf([record(1, 'test', 'success')]);
    expect(assembleRun(sources({ page }, 'failure')).failed).toMatchObject([
      { name: 'notify', current: true },
    ]);
    expect(assembleRun(sources({ page })).failed).toEqual([]);
    const [own, other] = [record(1, 'Notify', 'running'), record(2, 'test', 'success')];
    const found = sources({ page: pageOf([own, other]) }, 'failure');
    const { failed } = assembleRun({ ...found, jobContext: { ...found.jobContext, current: own } });
    expect(failed.map(({ name }) => name)).toEqual(['Notify']);
    const upstream = pastRun(10, 'success');
    expect(assembleRun(sources({ page, target: { ...target, upstream } }, 'failure')).failed).toEqual([]);
  });
});

describe('a failed job of a branch that stays red', () => {
  test.each<[string, JobRecord[] | undefined, number | undefined, boolean | undefined]>([
    ['passed in the run before', [record(1, 'test', 'success')], undefined, true],
    ['failed in it', [record(1, 'test', 'failure')], undefined, false],
    ['ran out of time in it', [record(1, 'test', 'timed_out')], undefined, false],
    ['was skipped in it', [record(1, 'test', 'skipped')], undefined, true],
    ['was cancelled in it', [record(1, 'test', 'cancelled')], undefined, undefined],
    ['was running in it', [record(1, 'test', 'running')], undefined, undefined],
    ['was not in it', [record(1, 'other', 'success')], undefined, true],
    ['was not on its first page', [record(1, 'other', 'success')], 200, undefined],
    ['is one of a run that lists no jobs', [], undefined, undefined],
    ['is one of which the run before is not known', undefined, undefined, undefined],
  ])('that %s', (_, before, total, isNew) => {
    const { jobs } = stillFailing(before, total);
    expect(jobs.map((job) => job.isNew)).toEqual([isNew, undefined]);
  });

  test('is not compared on a branch that was green', () => {
    const history = { runs: [pastRun(9, 'success')], isCut: false };
    const page = pageOf([record(1, 'test', 'failure')]);
    const run = assembleRun(sources({ page, history, earlierJobs: pageOf([record(1, 'test', 'failure')]) }));
    expect(run.jobs[0]).not.toHaveProperty('isNew');
  });
});

describe('a run that an attempt mended', () => {
  const attempt = pastRun(10, 'failure');
  const earlierJobs = pageOf([
    record(1, 'test', 'failure'),
    record(2, 'lint', 'success'),
    record(3, 'e2e', 'timed_out'),
  ]);
  const page = pageOf([record(4, 'test', 'success')]);

  test('names the jobs that failed before', () => {
    const run = assembleRun(sources({ page, earlierJobs, history: { attempt, runs: [], isCut: false } }));
    expect(run.change.kind).toBe('mended');
    expect(run.mended).toMatchObject([
      { name: 'test', current: false },
      { name: 'e2e', conclusion: 'timed_out' },
    ]);
  });

  test('names none if they are not known, nor does a run that is fixed by another', () => {
    expect(assembleRun(sources({ page, history: { attempt, runs: [], isCut: false } })).mended).toEqual([]);
    const history = { runs: [pastRun(9, 'failure')], isCut: false };
    expect(assembleRun(sources({ page, earlierJobs, history })).mended).toEqual([]);
  });
});

describe('the comparison with another run', () => {
  const comparedWith = (given: Partial<RunRecord>, changes: Partial<RunSources> = {}) => {
    const history = { runs: [pastRun(9, 'success', given)], isCut: false };
    return assembleRun(sources({ history, ...changes }, 'failure')).change.compareUrl;
  };

  test('has the address of the commits between them', () => {
    expect(comparedWith({ sha: 'abcdef0123456789' })).toBe(
      `https://github.com/octo/hello/compare/abcdef012345...${sha.slice(0, 12)}`,
    );
  });

  test.each([
    ['the commit before is not known', {}, {}],
    ['both are the same commit', { sha }, {}],
    ['the commit of this run is not known', { sha: 'abcdef' }, { target: { ...target, sha: '' } }],
  ])('has none if %s', (_, given, changes) => {
    expect(comparedWith(given, changes)).toBeUndefined();
  });

  test('is by the repository of the branch that GitHub names, else the payload', () => {
    const history = { runs: [pastRun(9, 'success', { headRepository: 'mona/hello' })], isCut: false };
    const kindOf = (headRepository: string | undefined, own: string | undefined) =>
      assembleRun(
        sources(
          {
            history,
            target: { ...target, ...(own !== undefined && { headRepository: own }) },
            record: pastRun(10, 'running', headRepository === undefined ? {} : { headRepository }),
          },
          'failure',
        ),
      ).change.kind;
    expect(kindOf('mona/hello', undefined)).toBe('changed');
    expect(kindOf('octo/hello', undefined)).toBe('unknown');
    expect(kindOf(undefined, 'octo/hello')).toBe('unknown');
    expect(kindOf('mona/hello', 'octo/hello')).toBe('changed');
  });
});

test('suspects are reported for a failure only', () => {
  const commitRange = { commits: [], total: 3, isRewritten: false };
  expect(assembleRun(sources({ commitRange }, 'failure')).suspects).toBe(commitRange);
  expect(assembleRun(sources({ commitRange })).suspects).toBeUndefined();
});

describe('a cancelled run is superseded if one of its jobs says so', () => {
  const details = (...messages: string[]) =>
    new Map(messages.map((message, index) => [index, { annotations: [{ message }], log: [] }]));
  const newer = 'Canceling since a higher priority waiting request for ci exists';

  test.each<['cancelled' | 'failure', string[], boolean]>([
    ['cancelled', [newer], true],
    ['cancelled', ['The operation was canceled.', newer], true],
    ['cancelled', ['The operation was canceled.'], false],
    ['cancelled', [], false],
    ['failure', [newer], false],
  ])('%s, %j: %s', (status, messages, superseded) => {
    const plain = sources({}, status);
    const run = assembleRun({
      ...plain,
      jobContext: { ...plain.jobContext, failureDetails: details(...messages) },
    });
    expect(run.superseded).toBe(superseded);
  });
});

describe('the facts of a run', () => {
  const startedAt = '2026-03-01T03:00:20Z';

  test('lead to its attempt, and count its time until now', () => {
    const { run } = assembleRun(
      sources({ target: { ...target, attempt: 2 }, record: pastRun(10, 'running', { startedAt }) }),
    );
    expect(run).toMatchObject({
      url: 'https://github.com/octo/hello/actions/runs/4711/attempts/2',
      durationMs: 180_000,
    });
  });

  test.each<[Conclusion, number]>([
    ['success', 60_000],
    ['running', 180_000],
  ])('of another run that is %s count its time until its end, or until now', (conclusion, durationMs) => {
    const upstream = pastRun(10, conclusion, { startedAt, updatedAt: '2026-03-01T03:01:20Z' });
    const { run } = assembleRun(sources({ target: { ...target, upstream }, record: upstream }));
    expect(run.durationMs).toBe(durationMs);
  });

  test('have no commit without its sha, and its first line as subject', () => {
    expect(assembleRun(sources({ target: { ...target, sha: '' } })).commit).toBeUndefined();
    expect(assembleRun(sources()).commit).toEqual({
      sha,
      url: `https://github.com/octo/hello/commit/${sha}`,
    });
    const commit = { sha, message: 'fix: a\n\nbody' };
    expect(assembleRun(sources({ target: { ...target, commit } })).commit).toMatchObject({
      subject: 'fix: a',
    });
  });

  test('have the author’s names: of a pull request its login, else of the commit all that are known', () => {
    const commit = { sha, authorEmail: 'mona@corp.example', authorName: 'Mona Lisa' };
    const namesOf = (given: Partial<TargetRun>, authorLogin?: string) =>
      assembleRun(sources({ target: { ...target, ...given }, authorLogin })).authorNames;
    expect(namesOf({ commit })).toEqual(['mona@corp.example', 'Mona Lisa']);
    expect(namesOf({ commit }, 'mona')).toEqual(['mona', 'mona@corp.example', 'Mona Lisa']);
    expect(namesOf({ commit, pullRequest: { author: 'lena' } })).toEqual(['lena']);
    expect(namesOf({ commit, pullRequest: {} })).toEqual(['mona@corp.example', 'Mona Lisa']);
    expect(namesOf({}, 'mona')).toEqual(['mona']);
  });

  test('are frozen at any depth, and what is frozen stays so', () => {
    const matrix = { a: [{ b: null }], c: Object.freeze({ d: 1 }) };
    const run = assembleRun(sources({ matrix }));
    for (const part of [run, run.jobs, run.jobs[0], run.matrix, matrix.a, matrix.a[0], matrix.c]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  announcesFix,
  assessOtherJobs,
  failsFirst,
  type JobList,
  listFailedBefore,
  msUntilNextSecond,
  showsFailure,
} from '../../src/workflow/announcement.ts';
import type { JobRecord } from '../../src/workflow/job-record.ts';
import { type SimulatedJob, simulateRun } from './simulated-run.ts';

/** Seconds of a minute, as GitHub writes them. */
function at(second: number): string {
  return new Date(Date.UTC(2026, 2, 1, 3, 0, second)).toISOString().replace('.000', '');
}

type Given = Partial<Omit<JobRecord, 'steps'>> & {
  /** `name` or `name:conclusion@start-end`; no conclusion: not started; `~`: in progress since. */
  readonly steps?: readonly string[];
};

function job(id: number, { steps = [], ...given }: Given = {}): JobRecord {
  return {
    id,
    name: `job ${id}`,
    inProgress: true,
    isWaiting: false,
    conclusion: 'running',
    createdAt: at(0),
    steps: steps.map((text, index) => step(text, index + 1)),
    ...given,
  };
}

function step(text: string, number: number): JobRecord['steps'][number] {
  const [, name = text, conclusion = '~', start, end] = /^(.+):(\w+|~)@(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const isOver = conclusion !== '~';
  return {
    number,
    name,
    inProgress: !isOver && start !== undefined,
    conclusion: isOver ? (conclusion as 'success') : 'running',
    ...(start === undefined ? {} : { startedAt: at(Number(start)) }),
    ...(end === undefined ? {} : { completedAt: at(Number(end)) }),
  };
}

/** A job whose own work ended at that second, in the post stage of `watch` since then. */
function ending(id: number, second: number, given: Given = {}): JobRecord {
  return job(id, {
    steps: ['Watch:success@1-1', `Run tests:success@1-${second}`, `Post Watch:~@${second}`],
    ...given,
  });
}

function done(id: number, conclusion: JobRecord['conclusion'], second = 10, given: Given = {}): JobRecord {
  return job(id, {
    inProgress: false,
    conclusion,
    completedAt: at(second),
    steps: [`Run tests:${conclusion === 'running' ? '~' : conclusion}@1-${second}`],
    ...given,
  });
}

function list(current: JobRecord | undefined, ...others: JobRecord[]): JobList {
  const jobs = [...(current === undefined ? [] : [current]), ...others];
  return { jobs, total: jobs.length, current, mayFail: () => false };
}

describe('what a job sees of the rest of its run', () => {
  test.for<[string, ReturnType<typeof assessOtherJobs>, JobRecord[]]>([
    ['nothing else', 'good', []],
    ['a job that succeeded, one that was skipped', 'good', [done(2, 'success'), done(3, 'skipped')]],
    ['a job that failed', 'bad', [done(2, 'failure'), done(3, 'success')]],
    ['a job that timed out', 'bad', [done(2, 'timed_out')]],
    ['a job that was cancelled', 'bad', [done(2, 'cancelled')]],
    ['a queued job', 'unfinished', [job(2, { inProgress: false })]],
    ['a job in the middle of its steps', 'unfinished', [job(2, { steps: ['A:success@1-2', 'B:~@2', 'C'] })]],
    ['a job whose next step has not started', 'unfinished', [job(2, { steps: ['A:success@1-2', 'B'] })]],
    ['a failed job beside an unfinished one', 'bad', [job(3), done(2, 'failure')]],
    ['a job that only waits for an approval', 'good', [job(2, { isWaiting: true, inProgress: false })]],
    ['a job in its post steps', 'good', [ending(2, 9)]],
    ['a job that ends badly', 'bad', [job(2, { steps: ['A', 'Run tests:failure@1-9', 'Post A:~@9'] })]],
    [
      'a job with a step of its own named like a post step',
      'unfinished',
      [job(2, { steps: ['Run tests:success@1-9', 'Post results:~@9'] })],
    ],
    ['a job whose step was cancelled', 'bad', [job(2, { steps: ['A:cancelled@1-2', 'Post A:~@2'] })]],
    ['a job in the post step of an action', 'good', [job(2, { steps: ['A:success@1-2', 'Post A:~@9'] })]],
    [
      'a job that stops its containers',
      'good',
      [job(2, { steps: ['A:success@1-2', 'Stop containers:~@9'] })],
    ],
    [
      'a job at the runner’s own last steps',
      'good',
      [job(2, { steps: ['A:success@1-2', 'Complete job:~@9'] })],
    ],
  ])('%s: %s', ([, state, others]) => {
    expect(assessOtherJobs(list(ending(1, 10), ...others))).toBe(state);
  });

  test('a job at the same step as this one is finished, wherever the step stands', () => {
    const own = job(1, { steps: ['Run tests:success@1-9', 'Notify:~@9'] });
    const other = job(2, { steps: ['Lint:success@1-9', 'Notify'] });
    expect(assessOtherJobs(list(own, other))).toBe('good');
    expect(assessOtherJobs(list(own, job(2, { steps: ['Lint:~@1', 'Notify'] })))).toBe('unfinished');
  });

  test('its own step is the last one in progress, else the first that has not started', () => {
    const other = (step: string) => job(2, { steps: ['Lint:success@1-9', step] });
    const stateWith = (own: readonly string[], step: string) =>
      assessOtherJobs(list(job(1, { steps: own }), other(step)));
    expect(stateWith(['Notify:~@9', 'Later'], 'Notify')).toBe('good');
    expect(stateWith(['Notify:~@9', 'Later'], 'Later')).toBe('unfinished');
    expect(stateWith(['A:~@1', 'Notify:~@9'], 'Notify')).toBe('good');
    expect(stateWith(['A:success@1-2', 'Notify', 'Later'], 'Notify')).toBe('good');
    expect(stateWith(['A:success@1-2', 'Notify', 'Later'], 'Later')).toBe('unfinished');
  });

  test('a failed job that may fail is not bad', () => {
    const jobs = list(ending(1, 10), done(2, 'failure'));
    expect(assessOtherJobs({ ...jobs, mayFail: ({ id }) => id === 2 })).toBe('good');
  });

  test('nothing is known without the whole list', () => {
    expect(assessOtherJobs({ ...list(ending(1, 10)), total: 2 })).toBe('unknown');
  });

  test('a job that was not found in it is the only unfinished one', () => {
    const open = job(2, { steps: ['Run tests:~@1'] });
    expect(assessOtherJobs(list(undefined))).toBe('good');
    expect(assessOtherJobs(list(undefined, done(2, 'success')))).toBe('good');
    expect(assessOtherJobs(list(undefined, done(1, 'success'), open))).toBe('good');
    expect(assessOtherJobs(list(undefined, ending(1, 10), open))).toBe('unknown');
    expect(assessOtherJobs(list(undefined, done(1, 'failure'), open))).toBe('bad');
  });
});

describe('which job announces a failure with `per: run`', () => {
  /** A job that failed at that second, in the post stage of `watch` since then. */
  const failing = (id: number, second: number, given: Given = {}): JobRecord =>
    job(id, {
      steps: ['Watch:success@1-1', `Run tests:failure@1-${second}`, `Post Watch:~@${second}`],
      ...given,
    });
  /** One that failed then and is over. */
  const failed = (id: number, second: number, post = 'success', given: Given = {}): JobRecord =>
    done(id, 'failure', second + 2, {
      steps: [`Run tests:failure@1-${second}`, `Post Watch:${post}@${second}-${second + 2}`],
      ...given,
    });

  test.for<[string, boolean, JobRecord[]]>([
    ['it is alone', true, []],
    ['the others are well', true, [ending(2, 5), done(3, 'success')]],
    ['another failed before it and has reported it', false, [failed(2, 5)]],
    ['another failed before it and reports it now', false, [failing(2, 5)]],
    [
      'another failed before it and has still to ask',
      false,
      [failing(2, 5, { steps: ['Run tests:failure@1-5', 'Post Watch'] })],
    ],
    ['another failed after it', true, [failing(2, 11), failed(3, 12)]],
    ['another with a lower id failed with it', false, [failing(0, 10)]],
    ['another with a higher id failed with it', true, [failing(2, 10)]],
    ['another with a lower id failed after it', true, [failing(0, 11)]],
    [
      'another failed before it, and no step of it is seen to have',
      false,
      [done(2, 'failure', 5, { steps: ['Run tests:success@1-4', 'Post Watch:success@5-6'] })],
    ],
    [
      'another fails before it, and its step was left out',
      true,
      [failing(2, 5, { steps: ['Run tests:failure@1-5', 'Post Watch:skipped@5-5'] })],
    ],
    ['another failed before it without this step', true, [done(2, 'failure', 5)]],
    ['another failed before it, and its message did not arrive', true, [failed(2, 5, 'failure')]],
    ['another failed before it, and its step was left out', true, [failed(2, 5, 'skipped')]],
    ['another failed before it and was cut off before its step', true, [failed(2, 5, '~')]],
    [
      'another was cancelled before it',
      true,
      [
        failed(2, 5, 'success', {
          conclusion: 'cancelled',
          steps: ['Run tests:cancelled@1-5', 'Post Watch:success@5-6'],
        }),
      ],
    ],
    ['another has a step that failed and may', true, [failed(2, 5, 'success', { conclusion: 'success' })]],
    [
      'another failed twice, first before it',
      false,
      [failing(2, 5, { steps: ['A:failure@1-5', 'B:failure@5-20', 'Post Watch:~@20'] })],
    ],
  ])('when %s: %s', ([, speaks, others]) => {
    expect(failsFirst(list(failing(1, 10), ...others))).toBe(speaks);
  });

  test('a job that may fail announces nothing, nor does one whose failure is no news', () => {
    const jobs = list(failing(1, 10), failing(2, 5));
    expect(failsFirst({ ...jobs, mayFail: ({ id }) => id === 2 })).toBe(true);
    expect(failsFirst(jobs, ({ id }) => id !== 2)).toBe(true);
    expect(failsFirst(jobs, ({ id }) => id !== 1)).toBe(false);
  });

  test('a job that the list does not show as failed yet speaks', () => {
    const lagging = list(job(1, { steps: ['Run tests:~@3', 'Post Watch'] }), failing(2, 2));
    expect(showsFailure(lagging)).toBe(false);
    expect(failsFirst(lagging)).toBe(true);
    expect(showsFailure(list(failing(1, 10)))).toBe(true);
    expect(showsFailure(list(undefined))).toBe(false);
    expect(showsFailure(list(done(1, 'failure', 5)))).toBe(false);
  });

  test('a job that is not found among the others speaks', () => {
    expect(failsFirst(list(undefined, failing(2, 5)))).toBe(true);
    expect(failsFirst(list(job(1, { steps: [] }), failing(2, 5)))).toBe(true);
  });
});

describe('which job says that the run is fixed', () => {
  test.for<[string, boolean, JobRecord[]]>([
    ['it is alone', true, []],
    ['the others ended before it', true, [done(2, 'success', 8), done(3, 'success', 9)]],
    ['another with a lower id ends with it', true, [ending(0, 10)]],
    ['another with a higher id ends with it', false, [ending(2, 10)]],
    ['another with a higher id ended before it', true, [ending(2, 5)]],
    ['another with a lower id ended after it', false, [ending(0, 11)]],
    [
      'another with a higher id has still to ask',
      false,
      [job(2, { steps: ['Run tests:success@1-10', 'Post Watch'] })],
    ],
    [
      'another with a higher id ended with it and has asked',
      false,
      [ending(2, 15, { steps: ['Run tests:success@1-10', 'Post Watch:success@10-10'] })],
    ],
    ['another without the step has ended after it', true, [done(2, 'success', 15)]],
    ['another is still at work', false, [job(2, { steps: ['Run tests:~@3', 'Post Watch'] })]],
    [
      'another without other steps ended before it',
      true,
      [done(2, 'success', 9, { steps: ['Post Watch:success@8-8'] })],
    ],
    [
      'another without other steps ended after it',
      false,
      [done(2, 'success', 11, { steps: ['Post Watch:success@8-8'] })],
    ],
  ])('when %s: %s', ([, speaks, others]) => {
    expect(announcesFix(list(ending(1, 10), ...others))).toBe(speaks);
  });

  test('one that started when another had said it stays silent', () => {
    const first = done(1, 'success', 11, { steps: ['Run tests:success@1-9', 'Post Watch:success@10-10'] });
    const deploy = ending(2, 19, { createdAt: at(12) });
    expect(announcesFix(list(deploy, first))).toBe(false);
    expect(announcesFix(list(ending(2, 19, { createdAt: at(11) }), first))).toBe(false);
    expect(announcesFix(list(ending(2, 19, { createdAt: at(10) }), first))).toBe(true);
  });

  test.for<[string, boolean, JobRecord]>([
    ['had ended', false, done(3, 'success', 10)],
    ['had not ended', true, done(3, 'success', 15)],
    ['waited for an approval', false, done(3, 'success', 15, { isWaiting: true })],
    ['was created later', false, done(3, 'success', 15, { createdAt: at(11) })],
    ['was created in that second', true, done(3, 'success', 15, { createdAt: at(10) })],
  ])('nor does one speak that started when another had seen that a third %s: %s', ([, speaks, third]) => {
    const first = done(1, 'success', 11, { steps: ['Run tests:success@1-9', 'Post Watch:success@10-10'] });
    expect(announcesFix(list(ending(2, 19, { createdAt: at(12) }), first, third))).toBe(speaks);
  });

  test('a job that is not found among the others says it', () => {
    expect(announcesFix(list(undefined, ending(2, 20)))).toBe(true);
    expect(announcesFix(list(done(1, 'success', 5), ending(2, 20)))).toBe(true);
  });
});

describe('the failed jobs that a job has waited for', () => {
  const deploy = ending(9, 10, { createdAt: at(6) });
  const ids = (jobs: JobList) => listFailedBefore(jobs).map(({ id }) => id);

  test('are those that failed before it was created', () => {
    const jobs = list(
      deploy,
      done(1, 'failure', 5),
      done(2, 'timed_out', 6),
      done(3, 'failure', 7),
      done(4, 'success', 5),
    );
    expect(ids(jobs)).toEqual([1, 2]);
    expect(ids({ ...jobs, mayFail: ({ id }) => id === 1 })).toEqual([2]);
  });

  test('are all of them on a server that does not say when a job was created', () => {
    const { createdAt: _, ...timeless } = deploy;
    expect(ids(list(timeless, done(1, 'failure', 5), done(2, 'failure', 9)))).toEqual([1, 2]);
    expect(ids(list(undefined, done(1, 'failure', 5)))).toEqual([1]);
  });
});

test.for<[number, number, number]>([
  [10_000, 10_300, 700],
  [10_999, 11_000, 0],
  [10_500, 12_000, 0],
])('a job that started to look at %i ms looks at %i ms after another %i ms', ([startedMs, now, wait]) => {
  expect(msUntilNextSecond(startedMs, now)).toBe(wait);
});

/** Whole runs of jobs with `watch`, each with its own times and results; some start when others have ended. */
const runs = fc.array(
  fc.record<SimulatedJob>({
    queuedMs: fc.nat(3_000),
    workMs: fc.integer({ min: 1, max: 8_000 }),
    askMs: fc.integer({ min: 50, max: 900 }),
    postMs: fc.integer({ min: 2_001, max: 3_500 }),
    fails: fc.boolean(),
    isLater: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('a simulated run of jobs that end in any order', () => {
  test('no job says what is not so, and each failed job reports itself', () => {
    fc.assert(
      fc.property(runs, (jobs) => {
        for (const precisionMs of [1, 1_000]) {
          const { failures, lies } = simulateRun(jobs, precisionMs);
          expect(lies).toEqual([]);
          expect(failures).toBe(jobs.filter(({ fails }) => fails).length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with `per: run` one of the failed jobs reports, whichever', () => {
    fc.assert(
      fc.property(runs, (jobs) => {
        const parallel = jobs.map((job) => ({ ...job, isLater: false }));
        for (const precisionMs of [1, 1_000]) {
          const { failures, lies } = simulateRun(parallel, precisionMs, { per: 'run' });
          expect(lies).toEqual([]);
          expect(failures).toBe(parallel.some(({ fails }) => fails) ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a run with a failed job is not called fixed', () => {
    fc.assert(
      fc.property(runs, (jobs) => {
        const parallel = jobs.map((job) => ({ ...job, isLater: false }));
        fc.pre(parallel.some(({ fails }) => fails));
        for (const precisionMs of [1, 1_000]) expect(simulateRun(parallel, precisionMs).fixes).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('a run that is good again is called fixed once', () => {
    fc.assert(
      fc.property(runs, (jobs) => {
        const good = jobs.map((job) => ({ ...job, fails: false }));
        for (const precisionMs of [1, 1_000]) expect(simulateRun(good, precisionMs).fixes).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { findForge } from '../../src/forge.ts';
import { createMinimalJob } from '../../src/workflow/jobs.ts';
import {
  type Announceable,
  decideNotification,
  decidesByJobs,
  explainNotDue,
  isMadeFromLists,
  isReminder,
  type NotifyWhen,
  reminderHours,
  reportsRun,
  shouldNotify,
} from '../../src/workflow/notify-when.ts';
import type { WorkflowRun } from '../../src/workflow/workflow-run.ts';

function workflowRun(outcome: WorkflowRun['outcome'], kind: WorkflowRun['change']['kind'] = 'unknown') {
  return {
    own: outcome,
    outcome,
    change: { kind, failedRuns: 0, orMore: false },
    failed: [],
    otherJobs: 'good',
    announcesFix: true,
  } as const;
}

test.for<[NotifyWhen, Parameters<typeof workflowRun>, boolean]>([
  ['always', ['skipped'], true],
  ['success', ['success'], true],
  ['success', ['failure'], false],
  ['failure', ['failure'], true],
  ['failure', ['cancelled'], false],
  ['cancelled', ['cancelled'], true],
  ['changed', ['failure', 'changed'], true],
  ['changed', ['failure', 'still-failing'], false],
  ['changed', ['success', 'fixed'], false],
  ['fixed', ['success', 'fixed'], true],
  ['fixed', ['success', 'still-succeeding'], false],
])('notify-when: %s and a run that is %s: %s', ([wanted, run, due]) => {
  expect(shouldNotify([wanted], workflowRun(...run))).toBe(due);
});

test('a failure of which nobody knows what went before counts as changed; a success is not called fixed', () => {
  expect(shouldNotify(['changed'], workflowRun('failure'))).toBe(true);
  expect(shouldNotify(['changed', 'fixed'], workflowRun('success'))).toBe(false);
});

test('one of the cases is enough', () => {
  expect(shouldNotify(['success', 'cancelled'], workflowRun('cancelled'))).toBe(true);
});

test.each([
  [true, true],
  [false, false],
  [undefined, false],
])('changed: a red branch stays red, and a job of it is newly broken: %s', (isNew, due) => {
  const job = { ...createMinimalJob('lint', 'failure', false), ...(isNew !== undefined && { isNew }) };
  const run = {
    ...workflowRun('failure', 'still-failing'),
    failed: [createMinimalJob('test', 'failure', false), job],
  };
  expect(shouldNotify(['changed'], run)).toBe(due);
  expect(shouldNotify(['fixed'], run)).toBe(false);
});

test.each<[NotifyWhen[], WorkflowRun['change']['kind'], boolean]>([
  [['changed'], 'still-failing', true],
  [['fixed', 'changed'], 'still-failing', true],
  [['fixed'], 'still-failing', false],
  [['changed'], 'changed', false],
  [['changed'], 'unknown', false],
])('%j of a run that is %s is decided by its jobs: %s', (cases, kind, decides) => {
  expect(decidesByJobs(cases, workflowRun('failure', kind))).toBe(decides);
});

test.each<[NotifyWhen, Parameters<typeof workflowRun>, boolean]>([
  ['fixed', ['success', 'mended'], true],
  ['changed', ['success', 'unknown'], false],
  ['success', ['running'], false],
  ['cancelled', ['failure'], false],
  ['always', ['running'], true],
])('%s of a run that is %j: %s', (wanted, run, due) => {
  expect(shouldNotify([wanted], workflowRun(...run))).toBe(due);
});

describe('a reminder', () => {
  const hour = 60 * 60 * 1000;
  const at = (hours: number) => new Date(Date.UTC(2026, 2, 2, 5) + hours * hour).toISOString();
  /** A failure some hours after the branch became red, and the run before it. */
  const red = (hours: number, before: number, given = {}) => ({
    ...workflowRun('failure', 'still-failing'),
    change: {
      kind: 'still-failing',
      failedRuns: 3,
      orMore: false,
      since: { number: 1, startedAt: at(0) },
      ...given,
    } as const,
    startedAt: at(hours),
    previousStartedAt: at(before),
  });

  test.each([
    [1, 0, false],
    [23.9, 5, false],
    [24, 5, true],
    [30, 5, true],
    [30, 25, false],
    [47, 30, false],
    [48, 30, true],
    [200, 5, true],
  ])('is due %f hours after a branch became red, with the run before at %f: %s', (hours, before, due) => {
    expect(shouldNotify(['still-after-24h'], red(hours, before))).toBe(due);
  });

  test('comes as often as its hours say', () => {
    expect(shouldNotify(['still-after-4h'], red(4.5, 3))).toBe(true);
    expect(shouldNotify(['still-after-4h'], red(7, 4.5))).toBe(false);
    expect(shouldNotify(['changed', 'still-after-100h'], red(99, 90))).toBe(false);
  });

  test('is for a red branch alone, and for the job that failed', () => {
    for (const kind of ['changed', 'unknown', 'fixed'] as const)
      expect(
        shouldNotify(['still-after-24h'], { ...red(30, 5), change: { ...red(30, 5).change, kind } }),
      ).toBe(false);
    expect(shouldNotify(['still-after-24h'], { ...red(30, 5), own: 'success' })).toBe(false);
  });

  test('goes by the clock where the beginning is not known: once in each 24 hours', () => {
    const long = { orMore: true };
    expect(shouldNotify(['still-after-24h'], red(18, 1, long))).toBe(false);
    expect(shouldNotify(['still-after-24h'], red(20, 18, long))).toBe(true);
  });

  test('is not sent where the times are not known', () => {
    expect(shouldNotify(['still-after-24h'], { ...red(30, 5), startedAt: undefined })).toBe(false);
    expect(shouldNotify(['still-after-24h'], { ...red(30, 5), previousStartedAt: undefined })).toBe(false);
    expect(shouldNotify(['still-after-24h'], red(30, 5, { since: undefined }))).toBe(false);
  });

  test('needs the history of a failure, and of nothing else', () => {
    expect(decideNotification(['still-after-24h'], ['failure'])).toBe('history');
    expect(decideNotification(['still-after-24h'], ['success'])).toBe(false);
  });

  test.each([
    ['still-after-1h', 1],
    ['still-after-24h', 24],
    ['still-after-744h', 744],
    ['still-after-745h', undefined],
    ['still-after-0h', undefined],
    ['still-after-h', undefined],
    ['still-after-1.5h', undefined],
    ['still-after-24', undefined],
  ])('%s is one of %s hours', (text, hours) => {
    expect(isReminder(text)).toBe(hours !== undefined);
    if (hours !== undefined) expect(reminderHours(text)).toBe(hours);
  });
});

test.each([
  ['auto', false],
  ['run', false],
  ['event', false],
  ['health', true],
  ['waiting', true],
] as const)(
  'a report of %s is made from lists of GitHub, and so about more than a run: %s',
  (report, isMade) => {
    expect(isMadeFromLists(report)).toBe(isMade);
  },
);

test.each(['health', 'waiting'] as const)(
  'a report of %s is not about this run, whatever the run is',
  (report) => {
    for (const status of ['success', 'failure']) {
      const asked = { status, needs: {}, notifyWhen: ['failure'], report } as const;
      expect(reportsRun(asked, 'schedule')).toBe(false);
    }
  },
);

test('a run of which nothing is known can still be anything', () => {
  expect(decideNotification(['failure'], [])).toBe('jobs');
});

const plain = { status: 'success', needs: {}, notifyWhen: ['always'] } as const;

test('a push in a job that goes well is news of its own', () => {
  expect(reportsRun(plain, 'push')).toBe(false);
  expect(reportsRun({ ...plain, status: '' }, 'release')).toBe(false);
});

test('a run that is not well, or that the inputs ask about, is the news', () => {
  expect(reportsRun({ ...plain, status: 'failure' }, 'push')).toBe(true);
  expect(reportsRun({ ...plain, needs: { test: { result: 'success' } } }, 'push')).toBe(true);
  expect(reportsRun({ ...plain, notifyWhen: ['fixed'] }, 'push')).toBe(true);
});

test.for(['workflow_run', 'workflow_dispatch', 'schedule'])('%s has no news but the run', (eventName) => {
  expect(reportsRun(plain, eventName)).toBe(true);
});

test('report: run is about the run and report: event about the event, however the run went', () => {
  for (const status of ['success', 'failure', 'cancelled', '']) {
    expect(reportsRun({ ...plain, status, report: 'run' }, 'push')).toBe(true);
    expect(reportsRun({ ...plain, status, report: 'event' }, 'push')).toBe(false);
    expect(reportsRun({ ...plain, status, report: 'event' }, 'workflow_run')).toBe(true);
    expect(reportsRun({ ...plain, status, notifyWhen: ['failure'], report: 'event' }, 'schedule')).toBe(
      false,
    );
  }
});

test.for<[NotifyWhen[], WorkflowRun['outcome'][], boolean | 'history' | 'jobs']>([
  [['always', 'fixed'], ['success', 'failure'], true],
  [['failure'], ['success'], false],
  [['changed'], ['success'], false],
  [['changed'], ['failure'], 'history'],
  [['fixed'], ['success'], 'history'],
  [['fixed'], ['failure'], false],
  [['success', 'fixed'], ['success'], true],
  [['failure'], ['cancelled', 'failure'], 'jobs'],
  [['success'], ['cancelled', 'failure'], false],
])('notify-when %j of a run that can be %j is decided by: %s', ([cases, outcomes, decision]) => {
  expect(decideNotification(cases, outcomes)).toBe(decision);
});

test('what is not sent says both values', () => {
  expect(explainNotDue(['failure'], workflowRun('success')).text).toBe(
    'Not sent: notify-when is `failure`, the run is `success`.',
  );
  expect(explainNotDue(['changed', 'fixed'], workflowRun('failure', 'still-failing')).text).toBe(
    'Not sent: notify-when is `changed, fixed`, the run is `failure` (still-failing).',
  );
  expect(explainNotDue(['fixed'], workflowRun('success')).text).toContain('"actions: read"');
  const gitea = findForge({ GITEA_ACTIONS: 'true' });
  expect(explainNotDue(['fixed'], workflowRun('success'), gitea).text).toBe(
    'Not sent: notify-when is `fixed`, the run is `success`, and the previous result is unknown (a first run, or Gitea does not list earlier runs).',
  );
});

test.for<[Partial<Announceable>, string]>([
  [{ outcome: 'failure' }, 'Another job of the run is `failure` and reports that itself.'],
  [{ otherJobs: 'bad' }, 'another job of the run failed'],
  [{ otherJobs: 'unfinished' }, 'the last one to end says whether it is fixed'],
  [{ otherJobs: 'unknown' }, "GitHub did not list the run's other jobs"],
  [{ announcesFix: false }, '(fixed), and another job that ends at the same time reports it.'],
])('a fix that this job does not announce gives the reason: %j', ([given, reason]) => {
  const known = { ...workflowRun('success', 'fixed'), ...given };
  expect(shouldNotify(['failure', 'changed', 'success'], { ...known, announcesFix: true })).toBe(
    given.outcome === undefined,
  );
  expect(explainNotDue(['failure', 'fixed'], known).text).toContain(reason);
  expect(explainNotDue(['failure', 'fixed'], known).text).toContain('notify-when is `failure, fixed`');
});

test('a job leaves the failure of another job to that job', () => {
  const beside = { ...workflowRun('failure', 'changed'), own: 'success' } as const;
  for (const wanted of ['success', 'failure', 'changed', 'fixed'] as const) {
    expect(shouldNotify([wanted], beside)).toBe(false);
  }
  expect(shouldNotify(['cancelled'], { ...beside, own: 'cancelled' })).toBe(false);
  expect(shouldNotify(['cancelled'], { ...beside, outcome: 'cancelled' })).toBe(false);
  expect(
    decidesByJobs(['changed'], { own: 'success', change: workflowRun('failure', 'still-failing').change }),
  ).toBe(false);
});

test('a job that failed itself does not speak of the others', () => {
  const notice = explainNotDue(['changed', 'fixed'], {
    ...workflowRun('failure', 'still-failing'),
    otherJobs: 'bad',
  });
  expect(notice.text).toBe(
    'Not sent: notify-when is `changed, fixed`, the run is `failure` (still-failing).',
  );
});

test('a fix is announced only by the job whose turn it is', () => {
  const fixed = workflowRun('success', 'fixed');
  expect(shouldNotify(['fixed'], { ...fixed, announcesFix: false })).toBe(false);
});

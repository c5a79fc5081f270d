import { describe, expect, test } from 'vitest';
import { assessHealth, type HealthFacts } from '../../../src/event/health/assess.ts';
import type { HealthReport } from '../../../src/event/health-report.ts';
import type { RunRecord } from '../../../src/workflow/run-record.ts';

const now = Date.parse('2026-03-02T01:00:00Z');
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

interface Given extends Partial<RunRecord> {
  readonly hoursAgo: number;
  readonly minutes?: number;
}

let lastNumber = 0;

/** A green run of CI, unless something else is given. */
function run({ hoursAgo, minutes = 5, ...given }: Given): RunRecord {
  const startMs = now - hoursAgo * 60 * minuteMs;
  lastNumber += 1;
  return {
    id: lastNumber,
    number: lastNumber,
    attempt: 1,
    name: 'CI',
    workflowId: 1,
    conclusion: 'success',
    url: `https://github.com/octo/hello/actions/runs/${lastNumber}`,
    event: 'push',
    startedAt: new Date(startMs).toISOString(),
    updatedAt: new Date(startMs + minutes * minuteMs).toISOString(),
    actor: 'mona',
    pullRequests: [],
    ...given,
  };
}

const failed = { conclusion: 'failure' } as const;

function assess(runs: readonly RunRecord[], facts: Partial<HealthFacts> = {}, isCut = false): HealthReport {
  return assessHealth({
    repository: 'octo/hello',
    branch: 'main',
    serverUrl: 'https://github.com',
    period: { text: '24h', ms: dayMs },
    now,
    askedSince: now - 30 * dayMs,
    branchRuns: { runs, total: runs.length, isCut },
    workflows: undefined,
    ...facts,
  });
}

const names = ({ workflows }: HealthReport) => workflows.map(({ name }) => name);

/** A run of another workflow. */
const of = (name: string, given: Given) =>
  run({ name, workflowId: 100 + name.length * 7 + name.charCodeAt(0), ...given });

describe('the period', () => {
  test('begins with its first millisecond, and so does the one before', () => {
    const at = (ms: number) => run({ hoursAgo: 0, startedAt: new Date(now - ms).toISOString() });
    const counts = (ms: number) => {
      const { runs, before } = assess([at(ms)]);
      return [runs.total, before?.total];
    };
    expect(counts(0)).toEqual([1, 0]);
    expect(counts(-1)).toEqual([0, 0]);
    expect(counts(dayMs)).toEqual([1, 0]);
    const idle = (ms: number) => [run({ hoursAgo: 1 }), at(ms)];
    expect(assess(idle(dayMs + 1)).before?.total).toBe(1);
    expect(assess(idle(2 * dayMs)).before?.total).toBe(1);
    expect(assess(idle(2 * dayMs + 1)).before?.total).toBe(0);
  });

  test('is reported as it was given, with its ends', () => {
    expect(assess([])).toMatchObject({
      repository: 'octo/hello',
      branch: 'main',
      period: '24h',
      from: '2026-03-01T01:00:00Z',
      to: '2026-03-02T01:00:00Z',
      url: 'https://github.com/octo/hello/actions?query=branch%3Amain',
    });
  });
});

describe('runs that say nothing about the branch', () => {
  test.each([
    ['cancelled', { conclusion: 'cancelled' }],
    ['skipped', { conclusion: 'skipped' }],
    ['of a pull request', { event: 'pull_request', ...failed }],
    ['of its base', { event: 'pull_request_target', ...failed }],
    ['of a fork', { headRepository: 'mona/hello', ...failed }],
    ['of a deleted fork', { headRepository: '', ...failed }],
  ] as const)('%s', (_, given) => expect(assess([run({ hoursAgo: 1, ...given })]).runs.total).toBe(0));

  test('others are', () => {
    const others = [{ event: 'pull_requests' }, { event: 'schedule' }, { headRepository: 'Octo/Hello' }];
    expect(assess(others.map((given) => run({ hoursAgo: 1, ...given }))).runs.total).toBe(3);
  });
});

describe('counts', () => {
  test('of runs: green, failed, green at a later attempt', () => {
    const runs = [
      run({ hoursAgo: 5 }),
      run({ hoursAgo: 4, attempt: 2 }),
      run({ hoursAgo: 3, attempt: 2, ...failed }),
      run({ hoursAgo: 2, conclusion: 'timed_out' }),
    ];
    expect(assess(runs).runs).toEqual({ total: 4, succeeded: 2, failed: 2, rerun: 1, greenShare: 0.5 });
    expect(assess([]).runs).toEqual({ total: 0, succeeded: 0, failed: 0, rerun: 0, greenShare: null });
  });

  test('of workflows, and what changed since the period began', () => {
    const runs = [
      ...[of('Broke', { hoursAgo: 30 }), of('Broke', { hoursAgo: 5, ...failed })],
      ...[of('Mended', { hoursAgo: 30, ...failed }), of('Mended', { hoursAgo: 5 })],
      ...[of('Stays', { hoursAgo: 30, ...failed }), of('Stays', { hoursAgo: 5, ...failed })],
      of('New', { hoursAgo: 5 }),
      of('Flaky', { hoursAgo: 5, attempt: 2 }),
    ];
    expect(assess(runs)).toMatchObject({
      counts: { workflows: 5, red: 2, flaky: 1, green: 2 },
      changed: true,
      newlyRed: ['Broke'],
      recovered: ['Mended'],
    });
    expect(assess([run({ hoursAgo: 30, ...failed }), run({ hoursAgo: 5, ...failed })])).toMatchObject({
      changed: false,
      newlyRed: [],
      recovered: [],
    });
    expect(assess([run({ hoursAgo: 24, ...failed })])).toMatchObject({ changed: true, newlyRed: ['CI'] });
  });
});

describe('a red workflow', () => {
  const red = (...runs: readonly RunRecord[]) => assess(runs).workflows[0]?.red;

  test('is red since its first failed run in a row, by number', () => {
    const [first, second] = [run({ hoursAgo: 1, ...failed }), run({ hoursAgo: 3, ...failed })];
    expect(red(second, run({ hoursAgo: 9, number: first.number - 1 }), first)).toEqual({
      since: { number: first.number, url: first.url, startedAt: first.startedAt },
      failedRuns: 2,
      orMore: false,
      durationMs: 60 * minuteMs,
      breaker: 'mona',
    });
  });

  test('may be red for longer, unless the list has its first run', () => {
    expect(red(run({ hoursAgo: 1, number: 2, ...failed }))?.orMore).toBe(true);
    expect(red(run({ hoursAgo: 1, number: 1, ...failed }))?.orMore).toBe(false);
    expect(red(run({ hoursAgo: 2, number: 1 }), run({ hoursAgo: 1, number: 2, ...failed }))?.orMore).toBe(
      false,
    );
  });

  test('may have little known of it', () => {
    const { url: _, startedAt: __, actor: ___, ...bare } = run({ hoursAgo: 1, number: 3, ...failed });
    expect(red(bare)).toEqual({
      since: { number: 3, url: null, startedAt: null },
      failedRuns: 1,
      orMore: true,
      durationMs: null,
      breaker: null,
    });
  });
});

describe('the worst comes first', () => {
  test.each([
    [
      'red before flaky before green',
      [
        ['c', { attempt: 2 }],
        ['a', {}],
        ['b', failed],
      ],
      ['b', 'c', 'a'],
    ],
    [
      'red that runs',
      [
        ['a', { hoursAgo: 90, ...failed }],
        ['b', failed],
      ],
      ['b', 'a'],
    ],
    [
      'longest red',
      [
        ['a', failed],
        ['b', { hoursAgo: 9, ...failed }],
      ],
      ['b', 'a'],
    ],
    [
      'by name',
      [
        ['c', {}],
        ['a', {}],
        ['b', {}],
      ],
      ['a', 'b', 'c'],
    ],
  ] as const)('%s', (_, given, expected) =>
    expect(names(assess(given.map(([name, more]) => of(name, { hoursAgo: 5, ...more }))))).toEqual(expected),
  );

  test('by the share of runs that needed a later attempt, not by their number', () => {
    const runs = [
      ...[1, 2].map(() => of('a', { hoursAgo: 5, attempt: 2 })),
      ...[1, 2, 3].map(() => of('a', { hoursAgo: 5 })),
      of('b', { hoursAgo: 5, attempt: 2 }),
      of('b', { hoursAgo: 4 }),
    ];
    expect(names(assess(runs))).toEqual(['b', 'a']);
  });

  test('by the share of runs that failed, not by their number', () => {
    const runs = [
      ...[1, 2].map(() => of('a', { hoursAgo: 5, ...failed })),
      ...[1, 2, 3].map(() => of('a', { hoursAgo: 4 })),
      of('b', { hoursAgo: 5, ...failed }),
      of('b', { hoursAgo: 4 }),
    ];
    expect(names(assess(runs))).toEqual(['b', 'a']);
  });
});

describe('speed is that of green runs', () => {
  const minutes = (...given: readonly number[]) => given.map((each) => run({ hoursAgo: 5, minutes: each }));
  const median = (...given: readonly number[]) =>
    (assess(minutes(...given)).workflows[0]?.medianMs ?? 0) / minuteMs;

  test('the median is the run in the middle, or half-way between the two', () => {
    expect(median(4)).toBe(4);
    expect(median(10, 2)).toBe(6);
    expect(median(30, 1, 4)).toBe(4);
    expect(median(9, 100, 7, 8)).toBe(8.5);
  });

  test('failed runs say nothing about it', () => {
    const runs = [
      ...minutes(4, 6),
      run({ hoursAgo: 4, minutes: 50, ...failed }),
      run({ hoursAgo: 3, minutes: 8 }),
    ];
    const { workflows, slowest } = assess(runs);
    expect(workflows[0]).toMatchObject({ medianMs: 6 * minuteMs, slowestMs: 8 * minuteMs });
    expect(slowest).toEqual({
      workflow: 'CI',
      number: runs[3]?.number,
      url: runs[3]?.url,
      durationMs: 8 * minuteMs,
      medianMs: 6 * minuteMs,
    });
  });

  test('the slowest run is that of all workflows', () => {
    const runs = [...minutes(4, 6), of('Nightly', { hoursAgo: 5, minutes: 7 }), of('Docs', { hoursAgo: 4 })];
    expect(assess(runs).slowest).toMatchObject({ workflow: 'Nightly', durationMs: 7 * minuteMs });
  });

  test('where no run is green, or none says how long it took, it is not known', () => {
    const unknown = { slowest: null, workflows: [{ medianMs: null, slowestMs: null }] };
    expect(assess([run({ hoursAgo: 5, ...failed })])).toMatchObject(unknown);
    const { updatedAt: _, ...endless } = run({ hoursAgo: 5 });
    expect(assess([endless])).toMatchObject(unknown);
    expect(assess([endless, run({ hoursAgo: 4 })]).slowest?.durationMs).toBe(5 * minuteMs);
  });
});

describe('a workflow is slower', () => {
  /** Three runs of so many seconds in each period. */
  const runsOf = (name: string, before: number, now: number, [countBefore, countNow] = [3, 3]) => [
    ...Array.from({ length: countBefore }, () => of(name, { hoursAgo: 30, minutes: before / 60 })),
    ...Array.from({ length: countNow }, () => of(name, { hoursAgo: 5, minutes: now / 60 })),
  ];
  const isSlower = (...given: readonly number[]) => {
    const [before = 0, now = 0, countBefore = 3, countNow = 3] = given;
    return assess(runsOf('a', before, now, [countBefore, countNow])).slower.length > 0;
  };

  test('by a fifth', () => {
    expect(isSlower(200, 240)).toBe(true);
    expect(isSlower(200, 239)).toBe(false);
    expect(isSlower(240, 200)).toBe(false);
  });

  test('and by half a minute', () => {
    expect(isSlower(60, 90)).toBe(true);
    expect(isSlower(60, 89)).toBe(false);
  });

  test('if both periods have three runs', () => {
    expect(isSlower(60, 180, 3, 2)).toBe(false);
    expect(isSlower(60, 180, 2, 3)).toBe(false);
  });

  test('and green ones', () => {
    const red = [1, 2, 3].map(() => run({ hoursAgo: 30, ...failed }));
    expect(assess([...red, ...[1, 2, 3].map(() => run({ hoursAgo: 5 }))]).slower).toEqual([]);
  });

  test('the most first', () => {
    const runs = [...runsOf('a', 100, 150), ...runsOf('b', 1_000, 3_000), ...runsOf('c', 100, 200)];
    expect(assess(runs).slower).toEqual([
      { workflow: 'b', medianMs: 3_000_000, medianBeforeMs: 1_000_000 },
      { workflow: 'c', medianMs: 200_000, medianBeforeMs: 100_000 },
      { workflow: 'a', medianMs: 150_000, medianBeforeMs: 100_000 },
    ]);
  });
});

describe('a list of runs that does not reach back', () => {
  const runs = [
    ...[1, 2, 3].map((minutes) => run({ hoursAgo: 30, minutes })),
    ...[4, 5, 6].map((minutes) => run({ hoursAgo: 5, minutes })),
  ];

  test('to the period before says nothing about it', () => {
    const short = assess(runs, {}, true);
    expect(short).toMatchObject({ before: null, slower: [], runs: { total: 3 } });
    expect(short.workflows).toMatchObject([
      { name: 'CI', medianMs: 5 * minuteMs, medianBeforeMs: null, slowestBeforeMs: null },
    ]);
    expect(short.list).toEqual({ read: 6, total: 6, since: '2026-02-28T19:00:00Z', complete: true });
    expect(assess(runs).workflows).toMatchObject([
      { medianBeforeMs: 2 * minuteMs, slowestBeforeMs: 3 * minuteMs },
    ]);
    expect(assess(runs).slower).toHaveLength(1);
  });

  test('to the millisecond', () => {
    const since = (askedSince: number) => assess(runs, { askedSince });
    expect(since(now - 2 * dayMs)).toMatchObject({ before: { total: 3 }, slower: [{ workflow: 'CI' }] });
    expect(since(now - 2 * dayMs).workflows[0]?.medianBeforeMs).toBe(2 * minuteMs);
    expect(since(now - 2 * dayMs + 1)).toMatchObject({ before: null, slower: [] });
    expect(since(now - 2 * dayMs + 1).workflows[0]?.medianBeforeMs).toBeNull();
    expect(since(now - dayMs).list.complete).toBe(true);
    expect(since(now - dayMs + 1).list.complete).toBe(false);
  });
});

describe('a workflow is named', () => {
  const known = { id: 1, name: 'Build', path: '.github/workflows/build it.yml', isActive: true };

  test('and linked as GitHub lists it', () =>
    expect(assess([run({ hoursAgo: 1 })], { workflows: [known], branch: 'a b' }).workflows).toMatchObject([
      {
        name: 'Build',
        url: 'https://github.com/octo/hello/actions/workflows/build%20it.yml?query=branch%3Aa%20b',
      },
    ]));

  test('as its runs are, where GitHub lists none', () => {
    const { workflowId: _, ...byName } = run({ hoursAgo: 1, name: 'By name' });
    const { name: __, ...byId } = run({ hoursAgo: 2, workflowId: 7 });
    const { name: ___, workflowId: ____, ...bare } = run({ hoursAgo: 3 });
    expect(assess([byName, byId, bare]).workflows.map(({ name, url }) => [name, url])).toEqual([
      ['', null],
      ['7', null],
      ['By name', null],
    ]);
    expect(assess([byName, byId], { workflows: [known] }).workflows.map(({ name }) => name)).toEqual([
      'By name',
    ]);
  });

  test('and left out if it is disabled or deleted', () => {
    const runs = [run({ hoursAgo: 1 })];
    expect(assess(runs, { workflows: [{ ...known, isActive: false }] }).workflows).toEqual([]);
    expect(assess(runs, { workflows: [{ ...known, id: 2 }] }).workflows).toEqual([]);
  });

  test.each(['ci.yml', 'x/.github/workflows/ci.yml', '.github/workflows/a/ci.yml', 'dynamic/pages'])(
    'without a link if its file is %s',
    (path) =>
      expect(
        assess([run({ hoursAgo: 1 })], { workflows: [{ ...known, path }] }).workflows[0]?.url,
      ).toBeNull(),
  );

  test('with at most 100 characters', () =>
    expect(names(assess([run({ hoursAgo: 1, name: 'x'.repeat(101) })]))).toEqual(['x'.repeat(100)]));
});

test('a run without a start counts as old', () => {
  const { startedAt: _, ...old } = run({ hoursAgo: 1, ...failed });
  expect(assess([old])).toMatchObject({ runs: { total: 0 }, workflows: [{ state: 'red', ran: false }] });
});

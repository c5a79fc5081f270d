import { describe, expect, test } from 'vitest';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { jobAnswer, runAnswer, sha, stepAnswer } from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { type GivenFacts, readWith } from './reading.ts';

const green = runAnswer({ id: 127, run_number: 127, conclusion: 'success' });
const red = runAnswer({ id: 127, run_number: 127, conclusion: 'failure' });

/** Whether it is due, and what GitHub was asked for. */
async function decided(hub: Partial<Hub>, facts: GivenFacts, context = {}) {
  await using github = await startGitHub(hub);
  const { notDue, warnings } = await readWith(github, context, facts);
  const asked = github.requests.map(
    (request) => /(annotations|logs|jobs|runs)(?:\?|$)/.exec(request)?.[1] ?? 'run',
  );
  return { isDue: notDue === undefined, warnings, asked: [...new Set(asked)].toSorted() };
}

const broken: Partial<Hub> = { runs: [ownRun, red], jobs: [failedLeg, notify] };

test.for(['failure', 'changed', 'cancelled'] as const)(
  'notify-when: %s of a job that went well asks nothing',
  async (wanted) => {
    const found = await decided(broken, { status: 'success', notifyWhen: [wanted] });
    expect(found).toEqual({ isDue: false, warnings: [], asked: [] });
  },
);

test('a red run stays unreported while the same jobs fail', async () => {
  const before = [
    { ...failedLeg, id: 52, run_id: 127 },
    { ...failedLeg, id: 53, run_id: 127, name: notify.name },
  ];
  const hub = { ...broken, jobs: [failedLeg, notify, ...before] };
  const { isDue } = await decided(hub, { status: 'failure', notifyWhen: ['changed'] });
  expect(isDue).toBe(false);
});

test('a red run is reported when a job is newly broken', async () => {
  const before = [
    jobAnswer({ id: 52, run_id: 127, name: failedLeg.name }),
    { ...failedLeg, id: 53, run_id: 127, name: 'lint' },
  ];
  const hub = { ...broken, jobs: [failedLeg, notify, ...before] };
  const { isDue } = await decided(hub, { status: 'failure', notifyWhen: ['changed'] });
  expect(isDue).toBe(true);
});

test('a failure that is a change is looked into', async () => {
  const hub = { ...broken, runs: [ownRun, green] };
  const { isDue, asked } = await decided(hub, { status: 'failure', notifyWhen: ['changed'] });
  expect(isDue).toBe(true);
  expect(asked).toContain('jobs');
});

test('a success that mends nothing says nothing of a missing permission', async () => {
  const hub = { ...broken, permissions: new Set<never>() };
  const { isDue, warnings } = await decided(hub, { status: 'success', notifyWhen: ['fixed'] });
  expect({ isDue, warnings }).toEqual({ isDue: false, warnings: [] });
});

test('a message that needs nothing of GitHub asks only what the decision needs', async () => {
  const hub = { ...broken, runs: [ownRun, green] };
  const facts = { facts: new Set<never>(), status: 'failure', notifyWhen: ['changed'] } as const;
  expect(await decided(hub, facts)).toEqual({ isDue: true, warnings: [], asked: ['run', 'runs'] });
  expect((await decided(hub, { ...facts, notifyWhen: ['failure'] })).asked).toEqual([]);
});

test('a cancelled job reports the failure of a job that it waited for, not of one beside it', async () => {
  const needs = JSON.stringify({ deploy: { result: 'skipped', outputs: {} } });
  const facts = { status: 'cancelled', needs, notifyWhen: ['failure'] } as const;
  const late = { ...notify, created_at: '2026-03-01T03:02:30Z' };
  expect((await decided({ ...broken, jobs: [failedLeg, late] }, facts)).isDue).toBe(true);
  expect((await decided(broken, facts)).isDue).toBe(false);
});

test('a job that waited for a skipped one reports what failed before it', async () => {
  const needs = JSON.stringify({ deploy: { result: 'skipped', outputs: {} } });
  const facts = { status: 'success', needs, notifyWhen: ['failure'] } as const;
  const late = { ...notify, created_at: '2026-03-01T03:02:30Z' };
  expect((await decided({ ...broken, jobs: [failedLeg, late] }, facts)).isDue).toBe(true);
  expect((await decided({ ...broken, jobs: [late] }, facts)).isDue).toBe(false);
});

describe("the time of GitHub's lists", () => {
  const second = 'of the second in which the job looked, before the jobs are listed';
  const waited = async (hub: Partial<Hub>, facts: GivenFacts, context = {}) => {
    await using github = await startGitHub(hub);
    const waits: number[] = [];
    const sleep = (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    };
    const { notDue } = await readWith(github, context, facts, undefined, sleep);
    return { waits, isDue: notDue === undefined };
  };
  const well: Partial<Hub> = { runs: [ownRun, red], jobs: [notify] };
  const facts = (given: Partial<GivenFacts>): GivenFacts => ({ facts: new Set<never>(), ...given });

  test(`the end ${second} is waited for by a run that is fixed`, async () => {
    const fixed = facts({ status: 'success', notifyWhen: ['fixed'] });
    expect(await waited(well, fixed)).toEqual({ waits: [1_000], isDue: true });
    expect(await waited({ ...well, runs: [ownRun, green] }, fixed)).toEqual({ waits: [], isDue: false });
  });

  test(`the end ${second} is waited for by a failure that only the first job reports`, async () => {
    const failed = facts({ status: 'failure', notifyWhen: ['failure'] });
    expect((await waited(broken, { ...failed, per: 'run' })).waits[0]).toBe(1_000);
    expect((await waited(broken, { ...failed, per: 'job' })).waits).toEqual([]);
    expect((await waited(broken, failed)).waits).toEqual([]);
    const changed = facts({ status: 'failure', notifyWhen: ['changed'], per: 'run' });
    expect((await waited({ ...broken, runs: [ownRun, green] }, changed)).waits[0]).toBe(1_000);
    const each = facts({ status: 'failure', notifyWhen: ['changed'], facts: new Set(['jobs'] as const) });
    expect(await waited({ ...broken, runs: [ownRun, green] }, each)).toEqual({ waits: [], isDue: true });
    const needs = '{"test": {"result": "failure", "outputs": {}}}';
    const needed = facts({ status: 'success', needs, notifyWhen: ['failure'], per: 'run' });
    expect((await waited(broken, needed)).waits).toEqual([1_000]);
  });

  test(`the end ${second} is not waited for by a success, which no job reports before another`, async () => {
    const success = facts({ status: 'success', notifyWhen: ['success'], per: 'run' });
    expect((await waited(well, success)).waits).toEqual([]);
  });
});

describe("of another workflow's run", () => {
  const run = runAnswer({ id: 77, run_number: 12, conclusion: 'success', actor: ownRun.actor });
  const before = runAnswer({ id: 76, run_number: 11, conclusion: 'failure' });
  const context = (workflow_run: object) => ({ eventName: 'workflow_run', payload: { workflow_run } });
  const ended = async (hub: Partial<Hub>, facts: GivenFacts, workflow_run: object = run) => {
    await using github = await startGitHub({ runs: [run, before], ...hub });
    const waits: number[] = [];
    const sleep = async (ms: number) => void waits.push(ms);
    const reading = await readWith(github, context(workflow_run), facts, undefined, sleep);
    return { ...reading, waits, requests: github.requests };
  };

  test('a fix is reported by the step that hears of it, without a wait', async () => {
    const facts = { notifyWhen: ['fixed'], facts: new Set<never>() } as const;
    const { notDue, waits, workflowRun } = await ended({}, facts);
    expect({ notDue, waits }).toEqual({ notDue: undefined, waits: [] });
    expect(workflowRun).toMatchObject({ outcome: 'success', change: { kind: 'fixed' } });
    // Whatever its jobs look like: GitHub has concluded.
    const running = { ...notify, run_id: 77 };
    const open = await ended({ jobs: [running, { ...running, id: 901 }] }, { notifyWhen: ['fixed'] });
    expect([open.notDue, open.waits]).toEqual([undefined, []]);
  });

  test('a failure is reported once, whatever `per` says', async () => {
    const red = { ...run, conclusion: 'failure' };
    const jobs = [jobAnswer({ id: 60, name: 'test', run_id: 77, conclusion: 'failure' })];
    const facts = { notifyWhen: ['failure'], per: 'run' } as const;
    const { notDue, waits, workflowRun } = await ended({ runs: [red, before], jobs }, facts, red);
    expect({ notDue, waits }).toEqual({ notDue: undefined, waits: [] });
    expect(workflowRun).toMatchObject({ outcome: 'failure', failed: [{ name: 'test' }] });
  });

  test('a job that is newly broken makes a red run worth a message', async () => {
    const red = { ...run, conclusion: 'failure' };
    const jobs = (name: string) => [
      jobAnswer({ id: 60, name: 'test', run_id: 77, conclusion: 'failure' }),
      jobAnswer({ id: 61, name, run_id: 76, conclusion: 'failure' }),
      jobAnswer({ id: 62, name: name === 'test' ? 'lint' : 'test', run_id: 76 }),
    ];
    const due = async (name: string) =>
      (await ended({ runs: [red, before], jobs: jobs(name) }, { notifyWhen: ['changed'] }, red)).notDue;
    expect(await due('lint')).toBeUndefined();
    expect((await due('test'))?.text).toContain('still-failing');
  });

  test('nothing is asked where nothing is due, and the run is known all the same', async () => {
    const { notDue, requests, workflowRun, warnings } = await ended({}, { notifyWhen: ['failure'] });
    expect(notDue?.text).toBe('Not sent: notify-when is `failure`, the run is `success`.');
    expect({ requests, warnings }).toEqual({ requests: [], warnings: [] });
    expect(workflowRun.run).toMatchObject({ id: '77', startedAt: run.run_started_at });
  });
});

describe('a reminder of a red branch', () => {
  const day = (date: number, hour = 3) => `2026-03-0${date}T0${hour}:00:00Z`;
  const at = (number: number, conclusion: string | null, time: string) =>
    runAnswer({
      ...{ id: number, run_number: number, conclusion, run_started_at: time, created_at: time },
      ...(conclusion === null && { ...ownRun, run_started_at: time }),
    });
  const remind = (own: string, before: string) =>
    decided(
      {
        runs: [
          at(128, null, own),
          at(127, 'failure', before),
          at(126, 'failure', day(1)),
          at(125, 'success', day(1, 1)),
        ],
        jobs: [failedLeg, notify],
      },
      { status: 'failure', notifyWhen: ['still-after-24h'], facts: new Set(['jobs'] as const) },
    );

  test('is due in the first run after that time, and looked into', async () => {
    expect(await remind(day(2, 4), day(2, 2))).toMatchObject({ isDue: true, asked: ['jobs', 'run', 'runs'] });
  });

  test('is not due before and after it, and nothing else is asked', async () => {
    for (const [own, before] of [
      [day(2, 2), day(2, 1)],
      [day(2, 5), day(2, 4)],
    ] as const)
      expect(await remind(own, before)).toEqual({ isDue: false, warnings: [], asked: ['run', 'runs'] });
  });
});

describe('the login of the author is asked for', () => {
  const needed = async (context: Partial<WorkflowContext>, status: 'success' | 'failure' = 'success') => {
    const asked: unknown[] = [];
    await using github = await startGitHub({ runs: [ownRun], jobs: [notify] });
    await readWith(github, context, {
      status,
      needsAuthor: (names, mayHaveFailed) => {
        asked.push(names, mayHaveFailed);
        return true;
      },
    });
    return { asked, requests: github.requests.filter((request) => request.includes('/commits/')).length };
  };
  const commit = (author: object) => ({ payload: { head_commit: { id: sha, message: 'x', author } } });

  test('with the names that are known, and whether the run may have failed', async () => {
    const author = { name: 'Mona', email: 'mona@corp.example' };
    expect(await needed(commit(author))).toEqual({
      asked: [['mona@corp.example', 'Mona'], false],
      requests: 1,
    });
    expect((await needed(commit(author), 'failure')).asked[1]).toBe(true);
    expect((await needed(commit({ name: 'Mona' }))).asked[0]).toEqual(['Mona']);
    expect((await needed({})).asked[0]).toEqual([]);
  });

  test('not where the event names it, or there is no commit', async () => {
    const known = commit({ name: 'Mona', email: 'm@x', username: 'mona' });
    expect(await needed(known)).toEqual({ asked: [], requests: 0 });
    const user = { login: 'mona' };
    const head = { ref: 'x', sha, repo: { full_name: 'octo-org/hello' } };
    const pull = { payload: { pull_request: { number: 1, title: 't', user, head, base: head } } };
    expect(await needed({ ...pull, eventName: 'pull_request' })).toEqual({ asked: [], requests: 0 });
    expect(await needed({ sha: '' })).toEqual({ asked: [], requests: 0 });
  });
});

describe('a job that is given `needs`', () => {
  test('reports what it needs; without them each job reports itself', async () => {
    const needs = JSON.stringify({ test: { result: 'failure', outputs: {} } });
    const facts = { status: 'success', notifyWhen: ['changed'], facts: new Set<never>() } as const;
    const hub = { ...broken, runs: [ownRun, green] };
    expect((await decided(hub, { ...facts, needs })).isDue).toBe(true);
    expect((await decided(hub, facts)).isDue).toBe(false);
  });

  test('reports a newly broken one of a red run, which a job without them leaves to that', async () => {
    const before = [
      { ...failedLeg, id: 52, run_id: 127, conclusion: 'success' },
      { ...failedLeg, id: 53, run_id: 127, name: 'notify' },
    ];
    const hub = { ...broken, jobs: [failedLeg, notify, ...before] };
    const needs = JSON.stringify({ test: { result: 'failure', outputs: {} } });
    expect((await decided(hub, { status: 'failure', needs, notifyWhen: ['changed'] })).isDue).toBe(true);
    expect((await decided(hub, { status: 'failure', notifyWhen: ['changed'] })).isDue).toBe(false);
  });
});

describe('with `per: run`', () => {
  const step = (number: number, name: string, conclusion: string | null, second: number) =>
    stepAnswer(number, name, {
      ...{ conclusion, status: conclusion === null ? 'in_progress' : 'completed' },
      ...{ started_at: '2026-03-01T03:01:00Z', completed_at: `2026-03-01T03:02:${second}Z` },
    });
  const steps = (second: number, own: string | null) => [
    step(1, 'Test', 'failure', second),
    step(2, 'Notify', own, 59),
  ];
  const other = (second: number, name = 'other') =>
    jobAnswer({ id: 3, name, conclusion: 'failure', steps: steps(second, 'success') });
  const own = { ...notify, steps: steps(30, null) };
  const due = async (jobs: Hub['jobs'], facts: GivenFacts, runs: Hub['runs'] = [ownRun, green]) => {
    await using github = await startGitHub({ runs, jobs });
    const { notDue, warnings } = await readWith(github, {}, { status: 'failure', per: 'run', ...facts });
    return [notDue?.text, warnings];
  };
  const left = 'Not sent: `per` is `run`, and another job of the run failed before this one and reports it.';
  const failure = { notifyWhen: ['failure'] } as const;

  test('the job that failed first reports, and the others say so', async () => {
    expect(await due([own, other(29)], failure)).toEqual([left, []]);
    expect(await due([own, other(31)], failure)).toEqual([undefined, []]);
    expect(await due([own, other(29)], { ...failure, per: 'job' })).toEqual([undefined, []]);
  });

  test('a job that did not fail leaves nothing to another', async () => {
    const jobs = [{ ...own, steps: steps(30, null).slice(1) }, other(29)];
    expect(await due(jobs, { status: 'success', notifyWhen: ['always'] })).toEqual([undefined, []]);
    expect(await due([own, other(29)], { status: 'cancelled', notifyWhen: ['always'] })).toEqual([
      undefined,
      [],
    ]);
  });

  test('of a red run only what is newly broken counts, unless the run itself is news', async () => {
    const earlier = (name: string, conclusion: string) =>
      jobAnswer({ id: 70, name, run_id: 127, conclusion });
    const known = [earlier('other', 'failure'), { ...earlier('notify', 'success'), id: 71 }];
    const changed = { notifyWhen: ['changed'] } as const;
    expect(await due([own, other(29), ...known], changed, [ownRun, red])).toEqual([undefined, []]);
    const both = [earlier('other', 'success'), { ...earlier('notify', 'success'), id: 71 }];
    expect(await due([own, other(29), ...both], changed, [ownRun, red])).toEqual([left, []]);
    expect(await due([own, other(29), ...known], failure, [ownRun, red])).toEqual([left, []]);
    expect(await due([own, other(29)], changed, [ownRun, green])).toEqual([left, []]);
  });
});

import { expect, test } from 'vitest';
import { jobAnswer, runAnswer } from '../github/answers.ts';
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

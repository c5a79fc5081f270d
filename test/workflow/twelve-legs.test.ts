import { describe, expect, test } from 'vitest';
import type { NotifyWhen } from '../../src/workflow/notify-when.ts';
import { jobAnswer, runAnswer } from '../github/answers.ts';
import { startGitHub } from '../github/stand-in.ts';
import { readWith } from './reading.ts';
import { answerOf, timesOf } from './simulated-run.ts';

const minute = 60_000;

/** Twelve legs of a matrix with `watch`, two of them ending in the same second. */
function legs(failing: readonly number[]) {
  return timesOf(
    [5, 1, 9, 3, 12, 7, 2, 11, 4, 10, 12, 8].map((seconds, index) => ({
      queuedMs: 0,
      workMs: minute + seconds * 1_000 + index * 10,
      askMs: 400,
      postMs: 2_000,
      fails: failing.includes(index),
      isLater: false,
    })),
  );
}

/** What each leg says at its end, in the words of its change. */
async function messages(
  before: 'success' | 'failure',
  failing: readonly number[],
  notifyWhen: readonly NotifyWhen[],
  per: 'job' | 'run' = 'job',
): Promise<string[]> {
  const own = runAnswer({ status: 'in_progress', conclusion: null });
  const earlier = runAnswer({ id: 127, run_number: 127, conclusion: before });
  const failedBefore = before === 'failure' ? [0, 4, 10] : [];
  const earlierJobs = legs([]).map(({ id }) =>
    jobAnswer({
      id: 500 + id,
      run_id: 127,
      name: `test (${id})`,
      conclusion: failedBefore.includes(id - 1) ? 'failure' : 'success',
    }),
  );
  await using github = await startGitHub({ runs: [own, earlier] });
  const reported: string[] = [];
  const all = legs(failing);
  for (const leg of all) {
    const nowMs = Math.ceil((leg.endMs + 400) / 1_000) * 1_000;
    github.hub.jobs = [...all.map((one) => jobAnswer(answerOf(one, nowMs, 1_000))), ...earlierJobs];
    const { workflowRun, notDue } = await readWith(
      github,
      { job: 'test', matrix: JSON.stringify({ leg: leg.id }) },
      { status: leg.fails ? 'failure' : 'success', checkRunId: leg.id, notifyWhen, per },
    );
    if (notDue === undefined) reported.push(`${leg.id} ${workflowRun.change.kind}`);
  }
  return reported;
}

const [failure, changed] = [
  ['failure', 'fixed'],
  ['changed', 'fixed'],
] as const;

test('a first red push is announced by each leg that failed', async () => {
  expect(await messages('success', [0, 4, 10], failure)).toEqual(['1 changed', '5 changed', '11 changed']);
  expect(await messages('success', [0, 4, 10], changed)).toEqual(['1 changed', '5 changed', '11 changed']);
});

test('a next red push is announced by each leg that failed, and not at all with `changed` if no leg is newly red', async () => {
  const red = ['1 still-failing', '5 still-failing', '11 still-failing'];
  expect(await messages('failure', [0, 4, 10], failure)).toEqual(red);
  expect(await messages('failure', [0, 4, 10], changed)).toEqual([]);
  expect(await messages('failure', [0, 4, 2], changed)).toEqual(['3 still-failing']);
});

test('a push that mends it is announced once, by the last leg to end', async () => {
  expect(await messages('failure', [], failure)).toEqual(['11 fixed']);
  expect(await messages('failure', [], changed)).toEqual(['11 fixed']);
});

test('a green push after a green one is not announced', async () => {
  expect(await messages('success', [], failure)).toEqual([]);
});

describe('with `per: run` a red push is announced once', () => {
  test('by the leg that failed first, with how many still run', async () => {
    expect(await messages('success', [0, 4, 10], failure, 'run')).toEqual(['1 changed']);
    expect(await messages('failure', [0, 4, 10], failure, 'run')).toEqual(['1 still-failing']);
    // Legs 7 and 2 end before all others; leg 2 in the second of leg 1's failure has the higher id.
    expect(await messages('success', [6, 1, 10], failure, 'run')).toEqual(['2 changed']);
  });

  test('by the first leg that is newly red, if the others were red before', async () => {
    expect(await messages('failure', [0, 4, 10], changed, 'run')).toEqual([]);
    expect(await messages('failure', [0, 4, 2, 5], changed, 'run')).toEqual(['6 still-failing']);
  });

  test('and a push that mends it once, as ever', async () => {
    expect(await messages('failure', [], failure, 'run')).toEqual(['11 fixed']);
  });
});

test('with `per: run` and without a token every leg that failed sends, and waits for nothing', async () => {
  const asked = { status: 'failure', notifyWhen: failure, per: 'run', token: undefined } as const;
  const slept: number[] = [];
  const sleep = async (ms: number) => void slept.push(ms);
  const { notDue, workflowRun } = await readWith(undefined, { job: 'test' }, asked, undefined, sleep);
  expect(notDue).toBeUndefined();
  expect(slept.filter((ms) => ms > 0)).toEqual([]);
  expect(workflowRun.outcome).toBe('failure');
});

test('with `per: run` the list is read again if it does not show the failure yet', async () => {
  const [first, second] = legs([0, 1]);
  if (first === undefined || second === undefined) throw new Error('no legs');
  const nowMs = first.endMs + 500;
  const known = [first, second].map((leg) => jobAnswer(answerOf(leg, nowMs, 1_000)));
  const late = [first, second].map((leg) => jobAnswer(answerOf(leg, first.endMs - 1, 1_000)));
  const own = runAnswer({ status: 'in_progress', conclusion: null });
  await using github = await startGitHub({ runs: [own], jobs: late });
  const asked = { status: 'failure', checkRunId: first.id, notifyWhen: failure, per: 'run' } as const;
  const reading = (sleep: (ms: number) => void) =>
    readWith(github, { job: 'test' }, asked, undefined, async (ms) => sleep(ms));
  const slept: number[] = [];
  const { notDue } = await reading((ms) => {
    slept.push(ms);
    if (slept.length === 2) github.hub.jobs = known;
  });
  expect(slept).toEqual([1_000, 1_500]);
  // Leg 2 ended before leg 1.
  expect(notDue?.text).toContain('failed before this one and reports it');
});

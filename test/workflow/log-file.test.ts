import { expect, test } from 'vitest';
import { failedLeg, log, notify, ownRun } from '../github/failed-run.ts';
import { startGitHub } from '../github/stand-in.ts';
import { buildFrom, readWith } from './reading.ts';

test('does not download a log of 45 MB for its last lines', async () => {
  await using github = await startGitHub({
    runs: [ownRun],
    jobs: [failedLeg, notify],
    logs: new Map([[2, { filler: 45_000_000, end: `\n${log}` }]]),
  });
  const { workflowRun, warnings } = await readWith(github);
  expect(warnings).toEqual([]);
  expect(workflowRun.failed[0]?.log).toContainEqual({ text: 'AssertionError: expected 2 to be 3', rank: 0 });
  expect(github.logBytes()).toBeLessThan(5_000_000);
});

test('shows no line of a log whose beginning it has not read', async () => {
  const workflowRun = await buildFrom({
    runs: [ownRun],
    jobs: [{ ...failedLeg, steps: [] }, notify],
    logs: new Map([[2, `password: ${'x'.repeat(600_000)}\nboom\n`]]),
  });
  expect(workflowRun.failed[0]?.log).toEqual([{ text: 'boom', rank: 0 }]);
});

test.each(['http://logs.example.com', 'ftp://127.0.0.1', 'not an address'])(
  'does not follow a log to %s',
  async (address) => {
    const workflowRun = await buildFrom({
      runs: [ownRun],
      jobs: [failedLeg, notify],
      logs: new Map([[2, log]]),
      logAddress: () => address,
    });
    expect(workflowRun.failed[0]?.log).toEqual([]);
  },
);

test('does not follow a log that is moved on', async () => {
  await using elsewhere = await startGitHub({ logs: new Map([[2, log]]) });
  await using github = await startGitHub({
    runs: [ownRun],
    jobs: [failedLeg, notify],
    logs: new Map([[2, log]]),
    faults: [[/^\/_logs/, { status: 302, headers: { location: `${elsewhere.url}/_logs/2` } }]],
  });
  const { workflowRun } = await readWith(github);
  expect(workflowRun.failed[0]?.log).toEqual([]);
  expect(elsewhere.requests).toEqual([]);
});

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Robot, startRobot } from '../deliver/stand-in.ts';
import { scratchPath } from '../runner/scratch.ts';
import { act, inputsFor, seedEvent } from './seed.ts';

let robot: Awaited<ReturnType<typeof startRobot>>;
beforeEach(async () => {
  robot = await startRobot({ secret: 'SEC1234567890abcdef' });
});
afterEach(() => robot.close());

function inputs(one: Robot = robot) {
  return { ...inputsFor(one), event: JSON.stringify(seedEvent) };
}

const broken = {
  'is not named': () => undefined,
  'does not exist': () => join(scratchPath('nowhere'), 'file'),
  'is a folder': () => {
    const folder = scratchPath('folder');
    mkdirSync(folder);
    return folder;
  },
  ...(existsSync('/dev/full') && { 'is on a full disk': () => '/dev/full' }),
} as const;

for (const variable of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
  for (const [how, path] of Object.entries(broken)) {
    test(`the delivery decides when the file of ${variable} ${how}: a warning, and the step is green`, async () => {
      const run = await act(inputs(), { env: { [variable]: path() } });
      expect(run.exitCode).toBe(0);
      expect(robot.received).toHaveLength(1);
      expect(run.annotations.error).toEqual([]);
      expect(run.annotations.warning).toHaveLength(1);
      // What went well is reported in the other file.
      if (variable === 'GITHUB_OUTPUT') expect(run.summary).toContain('Hello dingtalk');
      else expect(run.outputs).toMatchObject({ status: 'sent', errcode: '0' });
    });
  }
}

test('a dead-letter-file that cannot be written is a warning, and the events go to RUNNER_TEMP', async () => {
  const run = await act(
    { ...inputs(), secret: 'SECwrong1234567890', 'dead-letter-file': 'taken/letters.json' },
    { files: { taken: 'a file where a folder should be' } },
  );
  expect(run.annotations.error).toHaveLength(1);
  expect(run.annotations.warning.map(({ message }) => message).join()).toContain('taken');
  expect(run.outputs['dead-letter-file']?.startsWith(run.runnerTemp)).toBe(true);
});

test('the job summary says result and message', async () => {
  const run = await act(inputs());
  expect(run.summary).toContain('sent');
  expect(run.summary).toContain('Hello dingtalk');
});

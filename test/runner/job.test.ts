import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ActionStep, runJob } from './job.ts';
import { scratchPath } from './scratch.ts';

/** An action that prints its stage, its name, its state and the job's status, and keeps a value for its post stage. */
function reportingAction(name: string, exitCode = 0): ActionStep {
  const action = scratchPath('saying-action');
  mkdirSync(action);
  writeFileSync(
    join(action, 'action.yml'),
    `name: saying
inputs:
  name: {}
  stage: {}
  status:
    default: \${{ job.status }}
runs:
  using: node24
  main: main.mjs
  post: main.mjs
`,
  );
  writeFileSync(
    join(action, 'main.mjs'),
    `import { appendFileSync } from 'node:fs';
const { env } = process;
console.log([env.INPUT_STAGE, env.INPUT_NAME, env.INPUT_STATUS, env.STATE_kept ?? 'nothing'].join(' '));
if (env.INPUT_STAGE === 'main') appendFileSync(env.GITHUB_STATE, 'kept=' + env.INPUT_NAME + '\\n');
if (env.INPUT_STAGE === 'main') process.exitCode = ${exitCode};`,
  );
  return { action, with: ({ stage }) => ({ name, stage }) };
}

function said(runs: readonly ({ readonly log: string } | undefined)[]): (string | undefined)[] {
  return runs.map((run) => run?.log.trim());
}

test('post stages run last in, first out, with their own state, and inputs evaluated again', async () => {
  const job = await runJob([reportingAction('one'), reportingAction('two'), { ends: 'failure' }]);
  expect(said(job.mains)).toEqual(['main one success nothing', 'main two success nothing']);
  expect(said(job.posts)).toEqual(['post two failure two', 'post one failure one']);
  expect(job.status).toBe('failure');
});

test('a step after a failure is skipped, and has no post stage', async () => {
  const job = await runJob([{ ends: 'failure' }, reportingAction('one')]);
  expect(job).toMatchObject({ status: 'failure', mains: [undefined], posts: [] });
});

test('a main stage that fails has its post stage, which sees the failure', async () => {
  const job = await runJob([reportingAction('one', 1)]);
  expect(said(job.posts)).toEqual(['post one failure one']);
});

test('a failure with continue-on-error leaves the job green, in main stages too', async () => {
  const job = await runJob([
    { ...reportingAction('one', 1), continueOnError: true },
    { ends: 'failure', continueOnError: true },
  ]);
  expect(said(job.posts)).toEqual(['post one success one']);
  expect(job.status).toBe('success');
});

test('post stages run when the run is cancelled', async () => {
  const job = await runJob([reportingAction('one'), { ends: 'cancelled' }]);
  expect(said(job.posts)).toEqual(['post one cancelled one']);
  expect(job.status).toBe('cancelled');
});

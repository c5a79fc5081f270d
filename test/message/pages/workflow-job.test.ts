import { expect, test } from 'vitest';
import { pageOf } from './reading.ts';

test.each<[string, object, string]>([
  [
    'workflow_job',
    {
      conclusion: 'failure',
      name: 'lint',
      workflow_name: 'CI',
      head_branch: 'main',
      run_attempt: 2,
      started_at: '2026-11-23T07:00:00Z',
      completed_at: '2026-11-23T07:00:01Z',
    },
    '❌ CI failed on main: lint|attempt 2 · 1 s · started by mona',
  ],
  [
    'workflow_job',
    {
      conclusion: 'success',
      name: 'lint',
      run_attempt: 1,
      started_at: '2026-11-23T07:00:00Z',
      completed_at: '2026-11-23T07:00:00.9Z',
    },
    '✅ Job lint passed|started by mona',
  ],
  ['workflow_job', { status: 'queued', workflow_name: 'CI' }, 'CI is queued|started by mona'],
  [
    'workflow_job',
    { status: 'waiting', workflow_name: 'CI', name: 'x' },
    '✋ CI is waiting for approval: x|started by mona',
  ],
  [
    'workflow_job',
    {
      conclusion: 'failure',
      name: 'lint',
      steps: [1, 2, 3, 4].map((number) => ({
        name: `s${number}`,
        number,
        conclusion: number === 2 ? 'timed_out' : 'failure',
      })),
    },
    '❌ Job lint failed|started by mona|**lint** › s1, s2, s3',
  ],
  [
    'workflow_job',
    {
      conclusion: 'failure',
      name: 'lint',
      steps: [
        { name: 's1', conclusion: 'xfailure' },
        { name: 's2', conclusion: 'failures' },
        { name: '', conclusion: 'failure' },
      ],
    },
    '❌ Job lint failed|started by mona',
  ],
])('%s of %j', async (eventName, job, expected) => {
  const { head, body } = await pageOf(eventName, {
    action: 'completed',
    workflow_job: job,
    sender: { login: 'mona' },
  });
  const lines = [head, ...body]
    .flatMap(({ source }) => source.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(lines.join('|').replace('### ', '')).toBe(expected);
});

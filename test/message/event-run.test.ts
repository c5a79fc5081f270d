import { CloudEvent } from 'cloudevents';
import { describe, expect, test } from 'vitest';
import { eventRunOf, isOfRun, type RunContext } from '../../src/message/event-run.ts';
import { deployFailed } from '../fixtures/gallery/outside.ts';
import { pushes } from '../fixtures/gallery/pushes.ts';
import { released } from '../fixtures/gallery/releases.ts';
import { type Example, runs } from '../fixtures/gallery/runs.ts';
import { elsewhere, fromFile, fromWorkflow, read } from './pages/example.ts';
import { composeEvents, context, eventWith, settingsWith } from './run-context.ts';

const push = pushes[0]?.payload ?? {};

test('a push in a job that goes well is reported as a push', async () => {
  const { title } = await read(await fromWorkflow('push', push));
  expect(title).not.toContain('CI');
});

test.each([
  ['failure', '❌ CI failed on main · octo-org/hello'],
  ['cancelled', '⛔ CI cancelled on main · octo-org/hello'],
] as const)('a push in a job that ended in %s is reported as the run', async (status, title) => {
  expect((await read(await fromWorkflow('push', push, status))).title).toBe(title);
});

test('a release in a workflow that then fails is reported as the failed run', async () => {
  const { title, text } = await read(await fromWorkflow('release', released.payload, 'failure'));
  expect(title).toBe('❌ CI failed on main · octo-org/hello');
  expect(text).not.toContain('Faster start');
});

test('a push is reported as the run where the inputs ask for the run', async () => {
  const { event, runContext } = await fromWorkflow('push', push);
  expect((await read({ event, runContext: { ...runContext, isAboutRun: true } })).title).toBe(
    '✅ CI passed on main · octo-org/hello',
  );
});

test.each(['schedule', 'workflow_dispatch'])('%s has no news but its run', async (eventName) => {
  expect((await read(await fromWorkflow(eventName, {}))).title).toBe(
    '✅ CI succeeded on main · octo-org/hello',
  );
});

/** The same event, sent by the workflow of another day. */
function later({ event }: Example, given: Partial<RunContext> = {}): Example {
  const attributes = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
  return { event: new CloudEvent(attributes, false), runContext: { ...elsewhere, ...given } };
}

test('a dead letter of a failed run is reported as that run, with its own number and page', async () => {
  const { runContext } = await fromWorkflow('push', {});
  const notifier = {
    workflowRun: { ...runContext.workflowRun, run: { ...runContext.workflowRun?.run, id: '1' } } as never,
  };
  const draft = later(await runs.forkWithoutToken(), notifier);
  const { title, text } = await read(draft);
  expect(title).toBe('❌ CI failed on PR #42: Faster start · octo-org/hello');
  expect(text).toBe(`### ❌ CI failed on PR #42: Faster start
**octo-org/hello** · mona's PR · \`mona:perf/start\` → \`main\` · #128 · \`ec26c3e\`

Failed: **test**

[Re-run](…/actions/runs/30433642) · [Pull request](…/pull/42)`);
});

test('a dead letter of a push that went well is reported as the push', async () => {
  const asItWas = await read(await fromWorkflow('push', push));
  const again = later(await fromWorkflow('push', push), { isAboutRun: true });
  expect((await read(again)).title).toBe(asItWas.title);
});

test('a dead letter of a workflow_run is reported as the run it was about', async () => {
  const { title, text } = await read(later(await runs.upstream()));
  expect(title).toBe('❌ CI failed on topic · octo-org/hello');
  expect(text).toContain('**octo-org/hello** · #12 · 3 min 20 s\n');
  expect(text).toContain('[Re-run](…/actions/runs/77)');
});

test('a workflow_run payload from a file is reported as its run', async () => {
  const { runContext } = await runs.upstream();
  const { title } = await read(await fromFile('workflow_run', runContext.context.payload));
  expect(title).toBe('❌ CI failed on topic · octo-org/hello');
});

test('a run that is not the one the workflow asked about is not taken for it', async () => {
  const { runContext } = await runs.failedMatrix();
  const other = await runs.forkWithoutToken();
  const { text } = await read(
    later(other, {
      workflowRun: { ...runContext.workflowRun, run: { ...runContext.workflowRun?.run, id: '5' } } as never,
    }),
  );
  expect(text).not.toContain('lint');
});

test('the addresses of a run from elsewhere stay on this server', async () => {
  const { event, runContext } = later(await runs.forkWithoutToken());
  const forged = event.cloneWith({ serverurl: 'https://evil.example' }, false);
  expect((await read({ event: forged, runContext })).source).not.toContain('evil.example');
});

test.each([
  ['repository', 'octo-org/hello/../../evil'],
  ['runid', '../../../evil'],
  ['runnumber', 'many'],
])('an event whose %s is none is reported as itself', async (name, value) => {
  const { event, runContext } = later(await runs.forkWithoutToken());
  const { title } = await read({ event: event.cloneWith({ [name]: value }, false), runContext });
  expect(title).not.toContain('CI');
});

test('a deployment that failed is a failure for at-when, though the workflow that reports it goes well', async () => {
  const { event, runContext } = await fromWorkflow('deployment_status', deployFailed.payload);
  const settings = settingsWith({ mentions: { mobiles: ['13800138000'], when: 'failure' } });
  const { bodies } = await composeEvents(
    event,
    settings,
    runContext.workflowRun && { workflowRun: runContext.workflowRun },
  );
  expect(bodies[0]?.message.at?.atMobiles).toEqual(['13800138000']);
  expect(context.runId).not.toBe(runContext.context.runId);
});

describe('the run that an event is about', () => {
  const attributes = {
    ...{ type: 'com.github.push', repository: 'octo/hello', workflow: 'CI', data: {} },
    ...{ runid: '99', runnumber: '7', runattempt: '2', sha: 'a1b2c3d', ref: 'refs/heads/main' },
  };
  const runOf = (given: object = {}, around: Partial<RunContext> = {}) =>
    eventRunOf(eventWith({ ...attributes, ...given }), {
      ...{ context, workflowRun: undefined, isAboutRun: false },
      ...around,
    });

  test('is the one that its attributes name', () => {
    expect(runOf({ status: 'failure' })).toMatchObject({
      workflowRun: {
        ...{ outcome: 'failure', workflow: 'CI', repository: 'octo/hello' },
        run: { id: '99', number: 7, attempt: 2, branch: 'main', sha: 'a1b2c3d', event: 'push' },
      },
      isAboutRun: true,
    });
  });

  test.each([
    ['refs/heads/main', 'main'],
    ['refs/tags/v1', 'v1'],
    ['refs/heads/refs/heads/x', 'refs/heads/x'],
  ])('is on the branch or tag of its ref alone: %s', (ref, branch) => {
    const around = { context: { ...context, headRef: 'other', refName: 'other' } };
    expect(runOf({ ref }, around).workflowRun?.run.branch).toBe(branch);
  });

  test('is its first attempt if the event does not say which', () => {
    expect(runOf({ runattempt: undefined }).workflowRun?.run.attempt).toBe(1);
  });

  test.each([undefined, 'success', 'running', 'nonsense'])('does not fail by a status of %s', (status) => {
    expect(runOf({ status }).workflowRun?.outcome).toBe('success');
    expect(runOf({ status }).isAboutRun).toBe(false);
  });

  test.each([
    { runid: 'x9' },
    { runid: '9x' },
    { runid: '0' },
    { runid: '12345678901234567' },
    { runnumber: '-7' },
    { runattempt: 'second' },
    { repository: 'octo' },
    { repository: 'octo/hello/x' },
  ])('is none if it says %j', (given) => {
    expect(runOf({ ...given, status: 'failure' })).toEqual({ workflowRun: undefined, isAboutRun: false });
  });

  test('is none for a report of our own, though it is made in a run', () => {
    const report = { type: 'io.github.dingtalk-cloudevents.health', status: 'failure' };
    expect(runOf(report)).toEqual({ workflowRun: undefined, isAboutRun: false });
  });

  test('is the run of the workflow itself, unless the event says that it went worse', async () => {
    const { runContext } = await fromWorkflow('push', {});
    const own = { ...runContext.workflowRun, run: { ...runContext.workflowRun?.run, id: '99' } } as never;
    const outcomeWith = (status: string) => runOf({ status }, { workflowRun: own }).workflowRun;
    expect(outcomeWith('success')).toBe(own);
    expect(outcomeWith('failure')).toMatchObject({ outcome: 'failure' });
    expect(outcomeWith('cancelled')).toMatchObject({ outcome: 'cancelled' });
    const failed = { ...(own as object), outcome: 'failure' } as never;
    expect(runOf({ status: 'cancelled' }, { workflowRun: failed }).workflowRun).toBe(failed);
    expect(runOf({ runid: '98', status: 'success' }, { workflowRun: own }).workflowRun).not.toBe(own);
  });

  test('is found in the payload of a workflow_run, of the repository that it names', () => {
    const workflow_run = { id: 77, run_number: 5, run_attempt: 1, name: 'CI', conclusion: 'failure' };
    const given = {
      ...{ type: 'com.github.workflow_run.completed', runid: undefined, runnumber: undefined },
      data: { workflow_run, repository: { full_name: 'octo/other' } },
    };
    expect(runOf(given).workflowRun).toMatchObject({
      repository: 'octo/other',
      outcome: 'failure',
      run: { id: '77' },
    });
    const push = { data: { repository: { full_name: 'octo/other' } }, status: 'failure' };
    expect(runOf(push).workflowRun?.repository).toBe('octo/hello');
    expect(isOfRun(eventWith(given), '77')).toBe(true);
    expect(isOfRun(eventWith(given), '78')).toBe(false);
    expect(isOfRun(eventWith(attributes), '99')).toBe(true);
  });
});

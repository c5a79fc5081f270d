import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { queryGitHub } from '../../src/workflow/query-github.ts';
import { findTargetRun } from '../../src/workflow/target-run.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { english } from '../english.ts';
import {
  annotationAnswer,
  commitAnswer,
  jobAnswer,
  repository,
  runAnswer,
  runId,
  sha,
  workflowId,
} from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { contextOf } from './reading.ts';

type Query = Parameters<typeof queryGitHub>[0];
type Given = Partial<Omit<Query, 'parts' | 'context' | 'target'>> & {
  readonly parts?: readonly string[];
  readonly context?: Partial<WorkflowContext>;
  readonly target?: Partial<Query['target']>;
};

/** What is found of a push's run whose job `notify` asks, in which order, and how long it waited. */
async function ask(hub: Partial<Hub>, given: Given = {}, signal = new AbortController().signal) {
  await using github = await startGitHub({ runs: [ownRun], jobs: [failedLeg, notify], ...hub });
  const { parts = [], target, ...query } = given;
  const context = contextOf({ apiUrl: github.url, ...given.context });
  const log: string[] = [];
  const results = await queryGitHub(
    {
      ...{ matrix: {}, token: new Secret(github.hub.token), budgetMs: 5_000, checkRunId: undefined },
      ...{ soFar: '', codeOwners: undefined, waitMs: 0, afterHistory: undefined, awaitsFailure: false },
      ...{ status: 'running', mayFail: () => false },
      ...query,
      parts: new Set(parts) as Query['parts'],
      context,
      target: { ...findTargetRun(context), ...target },
    },
    {
      env: {},
      signal,
      sleep: (ms) => {
        log.push(`${ms} ms after ${github.requests.length} requests`);
        return setTimeout(Math.min(ms, 50));
      },
    },
  );
  const requests = github.requests.map((each) => each.replace(`GET /repos/${repository}`, ''));
  return { ...results, warnings: english(results.warnings), requests, log };
}

const attemptUrl = (id = runId, attempt = 1) => `/actions/runs/${id}/attempts/${attempt}`;
const runUrl = `${attemptUrl()}?exclude_pull_requests=true`;
const jobsUrl = (id = runId, attempt = 1) => `${attemptUrl(id, attempt)}/jobs?page=1&per_page=100`;
const pastUrl = (workflow: number | string, branch = 'main', event = 'push') =>
  `/actions/workflows/${workflow}/runs?branch=${branch}&event=${event}&status=completed&exclude_pull_requests=true&per_page=30`;
const green = runAnswer({ id: 127, run_number: 127, conclusion: 'success', head_sha: 'b'.repeat(40) });
const red = runAnswer({ id: 128, run_number: 127, conclusion: 'failure', head_sha: 'c'.repeat(40) });
const olderGreen = { ...green, id: 126, run_number: 126 };
const commits = ['d', 'b', 'c']
  .map((letter) => commitAnswer(letter.repeat(40), letter))
  .concat([commitAnswer(sha, 'own')]);
const past = ['run', 'earlier runs'];

describe('GitHub is asked for no more than the parts that are wanted', () => {
  test.each<[string, Given, string[]]>([
    ['nothing', {}, []],
    ['the run', { parts: ['run'] }, [runUrl]],
    ['the run and those before', { parts: past }, [runUrl, pastUrl('ci.yml')]],
    [
      'those before only, whose branch the run knows',
      { parts: ['earlier runs'] },
      [runUrl, pastUrl('ci.yml')],
    ],
    ['the jobs', { parts: ['jobs'] }, [jobsUrl()]],
    ['the author', { parts: ['commit author'] }, [`/commits/${sha}?per_page=1`]],
    ['owners that nobody wants', { parts: ['code owners'] }, []],
    ['owners that are not due', { codeOwners: { commit: sha, isAsked: true } }, []],
    [
      'owners',
      { parts: ['code owners'], codeOwners: { commit: sha, isAsked: true } },
      ['.github/', '', 'docs/'].map((folder) => `/contents/${folder}CODEOWNERS?ref=${sha}`),
    ],
    ['a base of a push', { parts: ['runs of the branch'] }, []],
    ['a run before without a history', { parts: ['jobs of the run before'], soFar: 'failure' }, []],
    ['commits since an unknown run', { parts: ['commits since'], soFar: 'failure' }, []],
  ])('%s', async (_, given, expected) => {
    const { requests, warnings } = await ask({}, given);
    expect(requests.toSorted()).toEqual(expected.toSorted());
    expect(warnings).toEqual([]);
  });
});

describe('the history of a run', () => {
  const upstream = runAnswer({
    id: 77,
    run_number: 12,
    conclusion: 'failure',
    head_branch: 'x',
    event: 'schedule',
  });
  const ofRun = (run: object): Partial<WorkflowContext> => ({
    eventName: 'workflow_run',
    payload: { action: 'completed', workflow_run: run },
  });

  test('is asked for beside the run, by the name of its file', async () => {
    const found = await ask({ runs: [ownRun, green] }, { parts: past });
    expect(found.record?.id).toBe(runId);
    expect(found.history?.runs).toMatchObject([{ id: 127 }]);
  });

  test.each([
    ['whose file is unknown', { workflowRef: '' }],
    ['whose branch is unknown', { ref: 'refs/pull/5/merge', refName: '5/merge' }],
  ])('of a run %s follows the run, by its id', async (_, context) => {
    const { requests, record } = await ask({}, { parts: past, context });
    expect(record?.id).toBe(runId);
    expect(requests).toEqual([runUrl, pastUrl(workflowId)]);
  });

  test('of another workflow is that of the run in the event, which is known', async () => {
    const { requests, record } = await ask({ runs: [upstream] }, { parts: past, context: ofRun(upstream) });
    expect(record?.id).toBe(77);
    expect(requests).toEqual([pastUrl(workflowId, 'x', 'schedule')]);
  });

  test('of another workflow that goes on is not asked for', async () => {
    const running = { ...upstream, status: 'in_progress', conclusion: null };
    const context = ofRun(running);
    const found = await ask({ runs: [running] }, { parts: past, context });
    expect(found).toMatchObject({ requests: [], record: { id: 77 }, history: undefined });
    expect((await ask({}, { context })).record?.id).toBe(77);
  });

  test('is unknown without the run', async () => {
    const faults: Hub['faults'] = [[/attempts/, { status: 500 }]];
    const found = await ask({ faults }, { parts: past, context: { workflowRef: '' } });
    expect(found).toMatchObject({ record: undefined, history: undefined, requests: [runUrl] });
  });

  test('may say that nothing else is needed, or what', async () => {
    const seen: unknown[] = [];
    const nothing = await ask(
      { runs: [ownRun, green] },
      {
        parts: past,
        afterHistory: (run) => {
          seen.push(run.record?.id, run.history?.runs.length);
          return { parts: new Set(), waitMs: 0 };
        },
      },
    );
    expect(nothing.requests.toSorted()).toEqual([runUrl, pastUrl('ci.yml')].toSorted());
    expect(seen).toEqual([runId, 1]);
    const jobs = await ask(
      {},
      { parts: past, afterHistory: () => ({ parts: new Set(['jobs']), waitMs: 70 }) },
    );
    expect(jobs.requests.slice(2)).toEqual([jobsUrl()]);
    expect(jobs.log).toEqual(['70 ms after 2 requests']);
  });
});

describe('the jobs', () => {
  test('are asked for after the wait, and at once without one', async () => {
    expect((await ask({}, { parts: ['jobs'], waitMs: 1 })).log).toEqual(['1 ms after 0 requests']);
    expect((await ask({}, { parts: ['jobs'], waitMs: 0 })).log).toEqual([]);
  });

  test('have details of those that failed, as far as they are wanted', async () => {
    const jobs = await ask({}, { parts: ['jobs'] });
    expect(jobs).toMatchObject({ page: { total: 2 }, current: { id: notify.id }, requests: [jobsUrl()] });
    const annotations = await ask({}, { parts: ['jobs', 'annotations'] });
    expect(annotations.requests.slice(1)).toEqual([`/check-runs/${failedLeg.id}/annotations?per_page=50`]);
    const logs = await ask({}, { parts: ['jobs', 'logs'] });
    expect(logs.requests.slice(1)).toEqual([`/actions/jobs/${failedLeg.id}/logs`]);
  });

  const cancelled = jobAnswer({
    id: 5,
    name: 'slow',
    conclusion: 'cancelled',
    completed_at: '2026-03-01T03:59:05Z',
  });

  test('that were cancelled have annotations, which say why, even if no others are wanted', async () => {
    const annotations = (id: number) => `/check-runs/${id}/annotations?per_page=50`;
    const asked = async (jobs: Hub['jobs'], status: Query['status'] = 'running') =>
      (await ask({ jobs }, { parts: ['jobs'], status })).requests.slice(1);
    expect(await asked([cancelled, failedLeg, notify])).toEqual([annotations(5)]);
    expect(await asked([notify], 'cancelled')).toEqual([annotations(notify.id)]);
    expect(await asked([notify], 'failure')).toEqual([]);
    expect(await asked([cancelled, notify], 'failure')).toEqual([annotations(5)]);
    expect(await asked([failedLeg, notify], 'cancelled')).toEqual([]);
  });

  test('that wait for an approval have their environments', async () => {
    const waiting = jobAnswer({
      id: 6,
      name: 'deploy',
      status: 'waiting',
      conclusion: null,
      completed_at: null,
    });
    const found = await ask({ jobs: [notify, waiting], environments: ['prod'] }, { parts: ['jobs'] });
    expect(found.environments).toEqual(['prod']);
    expect(found.requests).toEqual([jobsUrl(), `/actions/runs/${runId}/pending_deployments`]);
    expect((await ask({ environments: ['prod'] }, { parts: ['jobs'] })).environments).toEqual([]);
  });

  test('have no word of the token in what is shown of them', async () => {
    const message = 'cannot push with ghs_standInTokenOfTheJob0123456789abcdef';
    const annotations: Hub['annotations'] = new Map([[2, [annotationAnswer(message)]]]);
    const { failureDetails } = await ask({ annotations }, { parts: ['jobs', 'annotations'] });
    expect(failureDetails.get(2)?.annotations).toMatchObject([{ message: 'cannot push with ***' }]);
  });
});

describe('the current job, by its id', () => {
  const own = { checkRunId: notify.id };

  test('is asked for beside the list, and is the one with that id', async () => {
    const twin = { ...notify, id: 901 };
    const found = await ask({ jobs: [twin, notify] }, { parts: ['jobs'], ...own });
    expect(found.current?.id).toBe(notify.id);
    expect(found.page?.jobs.map(({ id }) => id)).toEqual([901, notify.id]);
    expect(found.requests.toSorted()).toEqual([`/actions/jobs/${notify.id}`, jobsUrl()].toSorted());
  });

  test('is added to a list that lacks it', async () => {
    const body = JSON.stringify({ total_count: 2, jobs: [failedLeg] });
    const found = await ask({ faults: [[/\/jobs\?/, { status: 200, body }]] }, { parts: ['jobs'], ...own });
    expect(found.page).toMatchObject({ total: 2, jobs: [{ id: failedLeg.id }, { id: notify.id }] });
    expect(found.current?.id).toBe(notify.id);
  });

  test('makes no list where there is none', async () => {
    const found = await ask({ faults: [[/\/jobs\?/, { status: 500 }]] }, { parts: ['jobs'], ...own });
    expect(found).toMatchObject({ page: undefined, current: undefined });
  });

  const annotationsUrl = `/check-runs/${notify.id}/annotations?per_page=50`;
  test.each<[string, Given, string[]]>([
    ['failed', { status: 'failure', parts: ['jobs', 'annotations'] }, [annotationsUrl]],
    ['failed, and nobody wants them', { status: 'failure', parts: ['jobs'] }, []],
    ['did not fail', { status: 'success', parts: ['jobs', 'annotations'] }, []],
  ])('has annotations, asked for once and before the list, if it %s', async (_, given, expected) => {
    const { requests, failureDetails } = await ask(
      { jobs: [notify], annotations: new Map([[notify.id, [annotationAnswer('boom')]]]) },
      { ...own, waitMs: 50, ...given },
    );
    expect(requests.filter((url) => url.startsWith('/check-runs'))).toEqual(expected);
    expect(requests.slice(0, expected.length)).toEqual(expected);
    if (expected.length > 0)
      expect(failureDetails.get(notify.id)?.annotations).toMatchObject([{ message: 'boom' }]);
  });

  test('is none of the run of another workflow', async () => {
    const run = runAnswer({ id: 77, run_number: 12 });
    const context = { eventName: 'workflow_run', payload: { workflow_run: run } };
    const job = { ...notify, run_id: 77 };
    const given: Given = { parts: ['jobs', 'annotations'], context, checkRunId: job.id, status: 'failure' };
    const found = await ask({ runs: [run], jobs: [job] }, given);
    expect(found.current).toBeUndefined();
    expect(found.page?.jobs).toHaveLength(1);
    expect(found.requests).toEqual([jobsUrl(77)]);
  });
});

describe('a failure that the list does not show yet', () => {
  const steps = (conclusion: string) =>
    [
      { ...failedLeg.steps[0], name: 'test', number: 1, conclusion, status: 'completed' as const },
      { ...failedLeg.steps[0], name: 'notify', number: 2, conclusion: null, status: 'in_progress' as const },
    ] as typeof failedLeg.steps;

  test('is waited for once', async () => {
    const jobs = [{ ...notify, steps: steps('success') }];
    const found = await ask({ jobs }, { parts: ['jobs'], awaitsFailure: true });
    expect(found.log).toEqual(['1500 ms after 1 requests']);
    expect(found.requests).toEqual([jobsUrl(), jobsUrl()]);
  });

  test.each<[string, Partial<Hub>, Given]>([
    ['if it is there', { jobs: [{ ...notify, steps: steps('failure') }] }, { awaitsFailure: true }],
    ['if nobody asks for it', { jobs: [{ ...notify, steps: steps('success') }] }, {}],
    ['if the job is not in the list', { jobs: [{ ...failedLeg }] }, { awaitsFailure: true }],
  ])('is not waited for %s', async (_, hub, given) => {
    const found = await ask(hub, { parts: ['jobs'], ...given });
    expect(found.log).toEqual([]);
    expect(found.requests).toEqual([jobsUrl()]);
  });
});

describe('of the runs before', () => {
  const all = ['jobs', 'jobs of the run before', 'commits since', ...past];
  const extra = ({ requests }: { readonly requests: readonly string[] }) =>
    requests
      .filter((url) => url !== runUrl && url !== jobsUrl() && !url.startsWith('/actions/workflows'))
      .toSorted();
  const compareUrl = (base: string) => `/compare/${base.repeat(40)}...${sha}?per_page=250`;
  const ofRed = jobAnswer({ id: 60, name: 'test', run_id: 128, conclusion: 'failure' });
  const runs = [ownRun, red, olderGreen];

  test('a red run after a red one has the jobs of that, and the commits since the green one', async () => {
    const found = await ask({ runs, commits, jobs: [notify, ofRed] }, { parts: all, soFar: 'failure' });
    expect(extra(found)).toEqual([jobsUrl(128), compareUrl('b')].toSorted());
    expect(found.earlierJobs?.jobs).toMatchObject([{ id: 60 }]);
    expect(found.commitRange).toMatchObject({ total: 2 });
  });

  test('only what is wanted is asked for', async () => {
    const asked = async (part: string[]) =>
      extra(await ask({ runs, commits }, { parts: [...part, ...past], soFar: 'failure' }));
    expect(await asked(['jobs of the run before'])).toEqual([jobsUrl(128)]);
    expect(await asked(['commits since'])).toEqual([compareUrl('b')]);
    expect(await asked([])).toEqual([]);
  });

  test('a red run after a green one has only the commits', async () => {
    const found = await ask({ runs: [ownRun, green], commits }, { parts: all, soFar: 'failure' });
    expect(extra(found)).toEqual([compareUrl('b')]);
  });

  test.each<[string, Given]>([
    ['a green run', { soFar: 'success' }],
    ['a cancelled run', { soFar: 'cancelled' }],
    ['a cancelled later attempt', { soFar: 'cancelled', target: { attempt: 2 } }],
    ['a red run of no commit', { soFar: 'failure', target: { sha: '' }, parts: ['commits since', ...past] }],
  ])('%s has nothing', async (_, given) => {
    const second = { ...ownRun, run_attempt: 2 };
    const found = await ask({ runs: [...runs, second], commits }, { parts: all, ...given });
    expect(extra(found).filter((url) => /compare|128|attempts\/1\/jobs/.test(url))).toEqual([]);
    expect(found).toMatchObject({ earlierJobs: undefined, commitRange: undefined });
  });

  test.each(['success', 'failure'] as const)(
    'a later attempt that is a %s has the jobs of the one before, without waiting for the history',
    async (soFar) => {
      const second = { ...ownRun, run_attempt: 2 };
      const target = { attempt: 2 };
      const found = await ask({ runs: [...runs, second], commits }, { parts: all, soFar, target });
      expect(found.requests.filter((url) => url === jobsUrl(runId, 1))).toHaveLength(1);
      expect(found.requests).not.toContain(jobsUrl(128));
      expect(found.earlierJobs?.total).toBe(2);
      expect(found.commitRange === undefined).toBe(soFar === 'success');
      const alone = await ask({}, { parts: ['jobs of the run before'], soFar, target });
      expect(alone.earlierJobs?.total).toBe(2);
    },
  );

  test('a fork with a branch of the same name is none of them', async () => {
    const own = { ...ownRun, head_repository: { id: 9, full_name: 'mona/hello' } };
    const found = await ask({ runs: [own, red, olderGreen], commits }, { parts: all, soFar: 'failure' });
    expect(extra(found)).toEqual([]);
    const unknown = await ask(
      { runs, commits, faults: [[/attempts\/1\?/, { status: 500 }]] },
      { parts: all, soFar: 'failure', target: { headRepository: 'mona/hello' } },
    );
    expect(extra(unknown)).toEqual([]);
  });

  describe('the commits of the push', () => {
    const pushedOn = (letter: string): Given => ({
      ...{ parts: ['commits since', ...past], soFar: 'failure', checkRunId: notify.id },
      target: { before: letter.repeat(40) },
    });

    test('are asked for at once, and not again if the branch was green until it', async () => {
      const found = await ask({ runs: [ownRun, green], commits }, pushedOn('b'));
      expect(extra(found)).toEqual([compareUrl('b')]);
      expect(found.commitRange?.total).toBe(2);
    });

    test('are not those since the last green run, if there was a red one', async () => {
      const found = await ask({ runs, commits }, pushedOn('c'));
      expect(extra(found)).toEqual([compareUrl('b'), compareUrl('c')]);
      expect(found.commitRange?.total).toBe(2);
    });

    test.each<[string, Given]>([
      ['without the id of the job', { checkRunId: undefined }],
      ['of a run that did not fail', { soFar: 'success' }],
      ['that nobody wants', { parts: ['jobs of the run before', ...past] }],
    ])('are not asked for %s', async (_, given) => {
      const found = await ask({ runs: [ownRun, green], commits }, { ...pushedOn('d'), ...given });
      expect(extra(found)).not.toContain(compareUrl('d'));
    });
  });
});

describe('the base of a pull request', () => {
  const pullRequest = { number: 42, base: 'main' } as NonNullable<Query['target']['pullRequest']>;
  const parts = ['runs of the branch'];
  const redJobs = [jobAnswer({ id: 60, name: 'test', run_id: 128, conclusion: 'failure' })];

  test('that fails has the jobs of its newest run', async () => {
    const found = await ask({ runs: [red, olderGreen], jobs: redJobs }, { parts, target: { pullRequest } });
    expect(found.base).toMatchObject({
      branch: 'main',
      history: { runs: [{ id: 128 }, {}] },
      page: { total: 1 },
    });
    expect(found.requests).toEqual([pastUrl('ci.yml'), jobsUrl(128)]);
  });

  test('that is green, or cannot be read, is nothing', async () => {
    expect((await ask({ runs: [green] }, { parts, target: { pullRequest } })).base).toBeUndefined();
    const faults: Hub['faults'] = [[/./, { status: 500 }]];
    const down = await ask({ faults }, { parts, target: { pullRequest } });
    expect(down).toMatchObject({
      base: undefined,
      warnings: [expect.stringContaining('runs of the branch')],
    });
  });

  test('of a workflow without a file is not asked for', async () => {
    const found = await ask(
      { runs: [red] },
      { parts, target: { pullRequest }, context: { workflowRef: '' } },
    );
    expect(found).toMatchObject({ base: undefined, requests: [] });
  });

  test("of another workflow's run is compared by the id of that workflow", async () => {
    const run = runAnswer({ id: 77, run_number: 12, workflow_id: 5, head_branch: 'x' });
    const context = { eventName: 'workflow_run', payload: { workflow_run: run } };
    const found = await ask(
      { runs: [run] },
      { parts, context, target: { pullRequest, workflowFile: 'x.yml' } },
    );
    expect(found.requests).toEqual([pastUrl(5)]);
  });
});

describe('what could not be read', () => {
  const faults: Hub['faults'] = [[/./, { status: 500 }]];

  test('is one warning, except CODEOWNERS that no mention needs', async () => {
    const parts = ['jobs', 'code owners'];
    const owners = (isAsked: boolean): Given => ({ parts, codeOwners: { commit: sha, isAsked } });
    const [warning, ...others] = (await ask({ faults }, owners(true))).warnings;
    expect(warning).toContain('jobs');
    expect(warning).toContain('code owners');
    expect(others).toEqual([]);
    expect((await ask({ faults }, owners(false))).warnings).toEqual([expect.stringMatching(/\(jobs\)/)]);
    expect((await ask({ faults }, { ...owners(false), parts: ['code owners'] })).warnings).toEqual([]);
  });

  test('is no warning when the run is cancelled', async () => {
    expect((await ask({}, { parts: ['jobs'] }, AbortSignal.abort())).warnings).toEqual([]);
  });

  test('is not waited for: the budget is what is given', async () => {
    const hub: Partial<Hub> = { faults: [[/./, 'hang']] };
    expect((await ask(hub, { parts: ['jobs'], budgetMs: 200 })).warnings).toEqual([
      expect.stringContaining('within 0.2 s'),
    ]);
    const token = undefined;
    expect((await ask(hub, { parts: ['jobs', 'annotations'], token })).warnings).toHaveLength(1);
  });
});

test('an author without an account is unknown', async () => {
  expect((await ask({ author: '' }, { parts: ['commit author'] })).authorLogin).toBeUndefined();
  expect((await ask({}, { parts: ['commit author'] })).authorLogin).toBe('octocat');
});

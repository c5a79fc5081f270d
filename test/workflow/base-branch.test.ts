import { describe, expect, test } from 'vitest';
import { compareWithBase, findFailedRun } from '../../src/workflow/base-branch.ts';
import type { RunRecord } from '../../src/workflow/run-record.ts';
import type { Job } from '../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { jobAnswer, repository, runAnswer, sha, stepAnswer } from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { type GivenFacts, readWith } from './reading.ts';

const head = { ref: 'perf/start', sha, repo: { full_name: repository } };
const base = { ref: 'main', sha, repo: { full_name: repository } };
const onPullRequest: Partial<WorkflowContext> = {
  eventName: 'pull_request',
  headRef: 'perf/start',
  payload: { pull_request: { number: 42, title: 'Faster start', head, base } },
};

const own = { ...ownRun, event: 'pull_request', head_branch: 'perf/start' };
const onMain = (number: number, conclusion: string, login = 'hubot') =>
  runAnswer({
    id: number,
    run_number: number,
    conclusion,
    actor: { login, id: 2, type: 'User' },
  });
const legOnMain = { ...failedLeg, id: 52, run_id: 127 };
const failingMain = [onMain(127, 'failure', 'octocat'), onMain(126, 'failure'), onMain(125, 'success')];

const failed: GivenFacts = { needs: '{"test": {"result": "failure"}}' };

async function readFailed(given: Partial<Hub>, context = onPullRequest, facts: GivenFacts = failed) {
  await using github = await startGitHub({
    runs: [own, ...failingMain],
    jobs: [failedLeg, notify, legOnMain],
    ...given,
  });
  const { workflowRun, warnings } = await readWith(github, context, facts);
  const requests = github.requests.map((request) => request.replace(/^GET \/repos\/[^/]+\/[^/]+/, ''));
  return { baseFailure: workflowRun.pullRequest?.baseFailure, warnings, requests };
}

describe('a pull request failed, and its base', () => {
  test('fails in the same step: since which run, who started it, in which jobs', async () => {
    const { baseFailure, warnings } = await readFailed({});
    expect(baseFailure).toEqual({
      branch: 'main',
      since: {
        number: 126,
        url: failingMain[1]?.html_url,
        startedAt: failingMain[1]?.run_started_at,
      },
      orMore: false,
      breaker: 'hubot',
      jobs: [failedLeg.name],
      isAll: true,
    });
    expect(warnings).toEqual([]);
  });

  test('fails in one of several jobs', async () => {
    const lint = jobAnswer({ id: 3, name: 'lint', conclusion: 'failure' });
    const { baseFailure } = await readFailed({ jobs: [failedLeg, lint, notify, legOnMain] });
    expect(baseFailure).toMatchObject({ jobs: [failedLeg.name], isAll: false });
  });

  test.each([
    ['is green again', { runs: [own, onMain(127, 'success'), onMain(126, 'failure')] }],
    ['has no runs', { runs: [own] }],
    ['fails in another job', { jobs: [failedLeg, notify, { ...legOnMain, name: 'lint' }] }],
    [
      'fails in another step of the same job',
      {
        jobs: [
          failedLeg,
          notify,
          { ...legOnMain, steps: [stepAnswer(2, 'Check out', { conclusion: 'failure' })] },
        ],
      },
    ],
  ])('%s: nothing is said of it', async (_, given) => {
    const { baseFailure, warnings } = await readFailed(given);
    expect(baseFailure).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  test('was cancelled since it failed: a cancelled run says nothing', async () => {
    const runs = [own, onMain(128, 'cancelled'), ...failingMain];
    expect((await readFailed({ runs })).baseFailure).toMatchObject({ since: { number: 126 } });
  });

  test('fails for longer than GitHub lists: the first run that is listed, without who started it', async () => {
    const many = Array.from({ length: 40 }, (_, index) => onMain(127 - index, 'failure'));
    const { baseFailure } = await readFailed({ runs: [own, ...many] });
    expect(baseFailure).toMatchObject({ since: { number: 98 }, orMore: true });
    expect(baseFailure).not.toHaveProperty('breaker');
  });

  test('fails, but its jobs are not listed: the run is named, and a warning says what is missing', async () => {
    const faults: Hub['faults'] = [[/runs\/127\/attempts/, { status: 500 }]];
    const { baseFailure, warnings } = await readFailed({ faults });
    expect(baseFailure).toMatchObject({ since: { number: 126 }, jobs: [], isAll: false });
    expect(warnings).toHaveLength(1);
  });
});

describe('the base of a pull request costs', () => {
  const ofMain = (requests: readonly string[]) =>
    requests.filter((request) => /branch=main|runs\/127\//.test(request));

  test('one request while it is green, and one for its jobs when it fails', async () => {
    const green = await readFailed({ runs: [own, onMain(127, 'success')] });
    expect(ofMain(green.requests)).toHaveLength(1);
    expect(ofMain((await readFailed({})).requests)).toHaveLength(2);
  });

  test.each([
    ['when the pull request passed', onPullRequest, {}],
    ['on a push', {}, failed],
    ['when the message shows nothing of it', onPullRequest, { ...failed, facts: new Set(['jobs'] as const) }],
  ])('nothing %s', async (_, context, facts) => {
    const runs = [own, onMain(127, 'success')];
    const { requests } = await readFailed({ runs }, context, facts as GivenFacts);
    expect(requests.filter((request) => /branch=main.*event=push/.test(request))).toHaveLength(
      context === onPullRequest ? 0 : 1,
    );
  });
});

test('the run of a pull request that another workflow reports is compared with its base, too', async () => {
  const run = runAnswer({
    id: 77,
    run_number: 12,
    event: 'pull_request',
    head_branch: 'perf/start',
    conclusion: 'failure',
    pull_requests: [
      {
        id: 1,
        number: 42,
        url: '',
        head: { ref: 'perf/start', sha, repo: { id: 1, name: 'hello' } },
        base: { ref: 'main', sha, repo: { id: 1, name: 'hello' } },
      },
    ],
  });
  const { baseFailure } = await readFailed(
    { runs: [run, ...failingMain], jobs: [{ ...failedLeg, run_id: 77 }, legOnMain] },
    { eventName: 'workflow_run', payload: { action: 'completed', workflow_run: run } },
    {},
  );
  expect(baseFailure).toMatchObject({ branch: 'main', since: { number: 126 } });
});

describe('jobs of a pull request and of its base', () => {
  const job = (name: string, steps: readonly string[] = [], mayFail = false) =>
    ({ name, mayFail, failedSteps: steps.map((step) => ({ name: step })) }) as unknown as Job;
  const run = (number: number, conclusion: string) =>
    ({ id: number, number, attempt: 1, conclusion, url: 'u', startedAt: 't', actor: 'hubot' }) as RunRecord;
  const history = { runs: [run(2, 'failure'), run(1, 'success')], isCut: false };
  const compare = (own: readonly Job[], failed: readonly Job[] | undefined) =>
    compareWithBase({ branch: 'main', history, failed }, own);

  test.each([
    ['the same step', ['a'], ['a'], true],
    ['one of several steps', ['a', 'b'], ['b', 'c'], true],
    ['another step', ['a'], ['b'], false],
    ['a step that is not known of the pull request', [], ['b'], true],
    ['a step that is not known of the base', ['a'], [], true],
  ])('fail alike in %s', (_, own, ofBase, isAlike) => {
    expect(compare([job('test', own)], [job('test', ofBase)])?.jobs).toEqual(isAlike ? ['test'] : undefined);
  });

  test('are not compared where they may fail, or have no name', () => {
    expect(compare([job('test', [], true)], [job('test')])).toBeUndefined();
    expect(compare([job('')], [job('')])).toBeUndefined();
    const own = [job('test'), job('lint', [], true), job('')];
    expect(compare(own, [job('test'), job('lint')])).toMatchObject({ jobs: ['test'], isAll: true });
  });

  test('that are not known of the base are none, and not all', () => {
    expect(compare([job('test')], undefined)).toMatchObject({ jobs: [], isAll: false });
    expect(compare([], undefined)).toMatchObject({ jobs: [], isAll: false });
  });

  test('of a base that is green say nothing', () => {
    const green = { runs: [run(2, 'success'), run(1, 'failure')], isCut: false };
    expect(compareWithBase({ branch: 'main', history: green, failed: [] }, [job('test')])).toBeUndefined();
    expect(
      compareWithBase({ branch: 'main', history: green, failed: undefined }, [job('test')]),
    ).toBeUndefined();
    expect(findFailedRun(green)).toBeUndefined();
    expect(findFailedRun(history)).toMatchObject({ number: 2 });
    expect(findFailedRun(undefined)).toBeUndefined();
  });
});

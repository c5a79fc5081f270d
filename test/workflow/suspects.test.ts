import { describe, expect, test } from 'vitest';
import { findForge } from '../../src/forge.ts';
import { readCommitRange } from '../../src/workflow/suspects.ts';
import { annotationAnswer, commitAnswer, jobAnswer, runAnswer, sha } from '../github/answers.ts';
import { failedLeg, notify, ownRun } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { buildFrom, type GivenFacts, readWith } from './reading.ts';

const shaOf = (number: number) => number.toString(16).padEnd(40, 'c0ffee');
const run = (number: number, conclusion: string) =>
  runAnswer({ id: number, run_number: number, conclusion, head_sha: shaOf(number) });

const commits = [
  commitAnswer(shaOf(126), 'feat: first'),
  commitAnswer(shaOf(127), 'feat: second\n\nwith a body', 'hubot'),
  commitAnswer(shaOf(200), 'Merge branch topic', 'octocat', {
    parents: [{ sha: shaOf(1) }, { sha: shaOf(2) }],
  }),
  commitAnswer(shaOf(201), 'build: bump undici', 'dependabot[bot]'),
  commitAnswer(sha, 'fix: handle empty payload', ''),
];
const hub: Partial<Hub> = {
  commits,
  runs: [ownRun, run(127, 'failure'), run(126, 'success')],
  jobs: [failedLeg, notify],
};
const failed: GivenFacts = { status: 'failure' };

/** Paths and queries that GitHub was asked for, without the repository. */
async function requestsOf(given: Partial<Hub>, context = {}, facts: GivenFacts = failed) {
  await using github = await startGitHub({ ...hub, ...given });
  const { workflowRun, warnings } = await readWith(github, context, facts);
  const requests = github.requests.map((request) => request.replace(/^GET \/repos\/[^/]+\/[^/]+/, ''));
  return { workflowRun, warnings, requests };
}
const comparisons = (requests: readonly string[]) =>
  requests.filter((request) => request.startsWith('/compare/'));

describe('suspects', () => {
  test('are the commits since the last green run, newest first, bots and merges reported as such', async () => {
    const { suspects } = await buildFrom(hub, {}, failed);
    expect(suspects).toMatchObject({ total: 4, isRewritten: false });
    expect(suspects?.commits).toMatchObject([
      { sha, subject: 'fix: handle empty payload', author: 'Mona Lisa', isBot: false, isMerge: false },
      { subject: 'build: bump undici', login: 'dependabot[bot]', isBot: true },
      { subject: 'Merge branch topic', isMerge: true },
      { subject: 'feat: second', login: 'hubot', isBot: false },
    ]);
    expect(suspects?.commits[0]).not.toHaveProperty('login');
  });

  test('cost one request, and none when the run is green', async () => {
    expect(comparisons((await requestsOf({})).requests)).toHaveLength(1);
    expect(comparisons((await requestsOf({}, {}, { status: 'success' })).requests)).toEqual([]);
  });

  test('after a force push GitHub does not know the commit, which is no permission that is missing', async () => {
    const { workflowRun, warnings } = await requestsOf({ commits: [] });
    expect(workflowRun.suspects).toEqual({ commits: [], total: 0, isRewritten: true });
    expect(warnings).toEqual([]);
  });

  test('none, without a request, when the same commit was green', async () => {
    const green = runAnswer({ id: 127, run_number: 127, conclusion: 'success' });
    const { workflowRun, requests } = await requestsOf({ runs: [ownRun, green] });
    expect(workflowRun.suspects).toEqual({ commits: [], total: 0, isRewritten: false });
    expect(comparisons(requests)).toEqual([]);
  });

  test('without the permission one warning names it, and the message has the rest', async () => {
    const { workflowRun, warnings } = await requestsOf({ permissions: new Set(['actions', 'checks']) });
    expect(workflowRun).not.toHaveProperty('suspects');
    expect(workflowRun.failed.map(({ name }) => name)).toContain(failedLeg.name);
    expect(warnings).toEqual([expect.stringContaining('"contents: read"')]);
  });

  test('what changed is a page of GitHub, also when the run is fixed', async () => {
    expect((await buildFrom(hub, {}, failed)).change.compareUrl).toBe(
      `https://github.com/octo-org/hello/compare/${shaOf(126).slice(0, 12)}...${sha.slice(0, 12)}`,
    );
    const fixed = await buildFrom({ ...hub, jobs: [notify] }, {}, { status: 'success' });
    expect(fixed.change).toMatchObject({ kind: 'fixed' });
    expect(fixed.change.compareUrl).toContain(`${shaOf(127).slice(0, 12)}...`);
  });
});

describe('the pull request whose merge is the only suspect', () => {
  const merge = { parents: [{ sha: shaOf(1) }, { sha: shaOf(2) }] };
  const merged = 'Merge pull request #131 from octo-org/refunds';
  const range = (message: string, others: number, given = {}) => ({
    commits: [
      commitAnswer(shaOf(127), 'build: bump undici'),
      ...Array.from({ length: others }, (_, index) => commitAnswer(shaOf(300 + index), 'wip')),
      commitAnswer(sha, message, 'octocat', given),
    ],
    runs: [ownRun, run(127, 'success')],
  });
  const push = { payload: { before: shaOf(127) } };
  const pullRequestOf = async (given: Partial<Hub>, context = {}) =>
    (await buildFrom({ ...hub, ...given }, context, failed)).suspects?.pullRequest;

  test('is known by the number that GitHub writes when it merges, and has the page that reverts it', async () => {
    const url = 'https://github.com/octo-org/hello/pull/131';
    expect(await pullRequestOf(range('feat: refunds (#131)', 0))).toEqual({ number: 131, url });
    expect(await pullRequestOf(range(`${merged}\n\nRefunds`, 0, merge))).toEqual({ number: 131, url });
    expect(await pullRequestOf(range(merged, 2, merge), push)).toEqual({ number: 131, url });
  });

  test.each([
    ['of several commits none is the only one', range('feat: refunds (#131)', 1), push],
    ['a merge may have come with other pushes', range(merged, 2, merge), {}],
    ['a commit without a number is no pull request', range('feat: refunds', 0), push],
    ['a number in the middle is an issue', range('fix #131 (again)', 0), push],
    ['a merge that says so and is none', range(merged, 0), push],
    ['the commit before was the green one', { ...range('x (#131)', 0), commits: [] }, push],
    [
      'Gitea has no button for it',
      range('feat: refunds (#131)', 0),
      { ...push, forge: findForge({ GITEA_ACTIONS: 'true' }) },
    ],
  ])('%s', async (_, given, context) => {
    await using github = await startGitHub({ ...hub, ...given });
    const { workflowRun } = await readWith(github, context, failed);
    expect(workflowRun.suspects?.pullRequest).toBeUndefined();
  });
});

describe('new and still', () => {
  const before = [
    { ...failedLeg, id: 52, run_id: 127 },
    jobAnswer({ id: 53, run_id: 127, name: 'lint' }),
    jobAnswer({ id: 54, run_id: 127, name: 'flaky', conclusion: 'cancelled' }),
  ];
  const now = (name: string, id: number) => jobAnswer({ id, name, conclusion: 'failure' });
  const jobs = [failedLeg, now('lint', 3), now('flaky', 4), now('added', 5), notify, ...before];

  test('a job is new if it passed in the run before or was not there; a cancelled one says nothing', async () => {
    const { failed: found } = await buildFrom(
      { ...hub, jobs },
      { job: 'notify' },
      { ...failed, status: 'success', needs: '{"test":{"result":"failure"}}' },
    );
    expect(Object.fromEntries(found.map(({ name, isNew }) => [name, isNew]))).toEqual({
      [failedLeg.name]: false,
      lint: true,
      flaky: undefined,
      added: true,
    });
  });
});

describe('a later attempt that succeeds', () => {
  const jobs = [
    jobAnswer({ id: 9, name: 'e2e', conclusion: 'failure' }),
    jobAnswer({ id: 8, name: 'lint' }),
    jobAnswer({ id: 1, name: 'e2e', run_attempt: 2 }),
    { ...notify, run_attempt: 2 },
  ];
  const attempts = [runAnswer({ run_attempt: 1, conclusion: 'failure' }), { ...ownRun, run_attempt: 2 }];

  test('names the jobs that failed before, and is reported to whoever wants to hear of fixed runs', async () => {
    const { workflowRun } = await requestsOf(
      { runs: [...attempts, run(127, 'success')], jobs },
      { runAttempt: '2' },
      { status: 'success', notifyWhen: ['fixed'] },
    );
    expect(workflowRun.change).toMatchObject({ kind: 'mended' });
    expect(workflowRun.mended.map(({ name }) => name)).toEqual(['e2e']);
  });

  test('has mended nothing but fixed the branch when the runs before were red too', async () => {
    const { workflowRun } = await requestsOf(
      { runs: [...attempts, run(127, 'failure')], jobs },
      { runAttempt: '2' },
      { status: 'success' },
    );
    expect(workflowRun.change.kind).toBe('fixed');
    expect(workflowRun.mended).toEqual([]);
  });
});

describe('check-run-id', () => {
  const twin = (id: number) =>
    jobAnswer({
      id,
      name: 'build',
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
      runner_name: 'same',
    });
  const context = { job: 'build', runnerName: 'same' };

  test('distinguishes the current job from others of the same name on runners of the same name', async () => {
    const { workflowRun } = await requestsOf({ jobs: [twin(21), twin(22)] }, context, {
      ...failed,
      checkRunId: 22,
    });
    expect(workflowRun.jobs.map(({ current }) => current)).toEqual([false, true]);
    const guessed = await requestsOf({ jobs: [twin(21), twin(22)] }, context);
    expect(guessed.workflowRun.jobs.some(({ current }) => current)).toBe(false);
  });

  test('knows a job whose name the workflow made up, and one that GitHub cut', async () => {
    for (const name of ['Unit tests on Linux', 'build (ubuntu-latest, a very long value that Git...']) {
      const { workflowRun } = await requestsOf(
        {
          jobs: [
            { ...twin(21), name },
            { ...twin(22), name: 'other' },
          ],
        },
        { ...context, runnerName: '' },
        { ...failed, checkRunId: 21 },
      );
      expect(workflowRun.jobs.find(({ current }) => current)?.name).toBe(name);
    }
  });

  test('asks for the annotations of the current job once, and beside the list', async () => {
    const annotations = new Map([[22, [annotationAnswer('expected 2 to be 3')]]]);
    const { workflowRun, requests } = await requestsOf({ jobs: [twin(22)], annotations }, context, {
      ...failed,
      checkRunId: 22,
    });
    expect(workflowRun.failed[0]?.annotations).toMatchObject([{ message: 'expected 2 to be 3' }]);
    const asked = requests.filter((request) => request.includes('/annotations'));
    expect(asked).toHaveLength(1);
    expect(requests.indexOf(asked[0] ?? '')).toBeLessThan(5);
  });

  test('a job that GitHub does not know is looked for as without an id', async () => {
    const { workflowRun } = await requestsOf({ jobs: [{ ...twin(22), name: 'build' }] }, context, {
      ...failed,
      checkRunId: 999,
    });
    expect(workflowRun.jobs[0]?.current).toBe(true);
  });
});

test('the inputs of a dispatched run are reported, but not what looks like a credential', async () => {
  const inputs = {
    environment: 'prod',
    version: 'v2.1.0',
    debug: false,
    empty: '',
    author: 'mona',
    api_key: 'k',
    'deploy-token': 'abc',
    note: 'ghp_0123456789abcdefghijklmnopqrstuvwxyz',
    nested: { a: 1 },
  };
  const { workflowRun } = await requestsOf({}, { eventName: 'workflow_dispatch', payload: { inputs } });
  expect(workflowRun.inputs).toEqual([
    { name: 'environment', value: 'prod' },
    { name: 'version', value: 'v2.1.0' },
    { name: 'debug', value: 'false' },
    { name: 'author', value: 'mona' },
  ]);
});

describe('a comparison', () => {
  const commit = {
    sha: shaOf(1),
    html_url: 'https://github.com/octo/hello/commit/1',
    commit: { message: 'fix: a\n\nbody', author: { name: 'Mona Lisa' } },
    author: { login: 'mona', type: 'User' },
    parents: [{ sha: shaOf(0) }],
  };
  const rangeOf = (...given: unknown[]) => readCommitRange({ commits: given, status: 'ahead' });

  test('has its commits newest first, and as many as GitHub counts', () => {
    const later = { ...commit, sha: shaOf(2) };
    expect(readCommitRange({ commits: [commit, later], total_commits: 300, status: 'ahead' })).toMatchObject({
      commits: [{ sha: shaOf(2) }, { sha: shaOf(1) }],
      total: 300,
      isRewritten: false,
    });
    expect(rangeOf(commit, later)?.total).toBe(2);
  });

  test.each([
    ['ahead', false],
    ['identical', false],
    ['diverged', true],
    ['behind', true],
  ])('with status %s is one of a branch that was rewritten: %s', (status, isRewritten) => {
    expect(readCommitRange({ commits: [], status })?.isRewritten).toBe(isRewritten);
  });

  test('has the first line of a message, and who wrote it', () => {
    expect(rangeOf(commit)?.commits[0]).toEqual({
      sha: shaOf(1),
      subject: 'fix: a',
      author: 'Mona Lisa',
      login: 'mona',
      url: 'https://github.com/octo/hello/commit/1',
      isBot: false,
      isMerge: false,
    });
  });

  test.each([
    [{ login: 'mona', type: 'Bot' }, true],
    [{ login: 'renovate[bot]', type: 'User' }, true],
    [{ login: '[bot]mona', type: 'User' }, false],
    [null, false],
  ])('by %j is one by a bot: %s', (author, isBot) => {
    expect(rangeOf({ ...commit, author })?.commits[0]?.isBot).toBe(isBot);
  });

  test('of a commit of which little is known is that little', () => {
    for (const little of [{}, { commit: null }, { commit: {} }, { commit: { author: null } }]) {
      expect(rangeOf({ sha: shaOf(1), ...little })?.commits).toEqual([
        { sha: shaOf(1), isBot: false, isMerge: false },
      ]);
    }
  });

  test('leaves out what is no commit', () => {
    expect(rangeOf(null, 'x', {}, { sha: 7 }, commit)?.commits).toHaveLength(1);
    expect(rangeOf(null, commit)?.total).toBe(1);
  });

  test.each([[undefined], [null], [[]], [{}], [{ commits: {} }]])('%j is none', (answer) => {
    expect(readCommitRange(answer)).toBeUndefined();
  });
});

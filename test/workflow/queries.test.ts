import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { type GitHubSession, openGitHubSession } from '../../src/workflow/github-session.ts';
import { type JobRecord, readJobRecord } from '../../src/workflow/job-record.ts';
import { maxOwnersBytes } from '../../src/workflow/owners/file.ts';
import {
  getAnnotations,
  getAuthorLogin,
  getBranchHistory,
  getCodeOwners,
  getCommitsSince,
  getFailureDetails,
  getJob,
  getRun,
  getRunHistory,
  listEarlierJobs,
  listJobs,
  listWaitingEnvironments,
  selectJobsToInspect,
} from '../../src/workflow/queries.ts';
import {
  annotationAnswer,
  commitAnswer,
  type JobAnswer,
  jobAnswer,
  repository,
  runAnswer,
  runId,
  sha,
  stepAnswer,
  workflowId,
} from '../github/answers.ts';
import { failedLeg, log } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';

/** What a query of a session finds, what GitHub was asked, and which parts it did not answer. */
async function ask<T>(given: Partial<Hub>, query: (session: GitHubSession, url: string) => Promise<T>) {
  await using github = await startGitHub(given);
  const session = openGitHubSession({
    ...{ apiUrl: github.url, repository, token: new Secret(github.hub.token), env: {}, budgetMs: 20_000 },
    signal: new AbortController().signal,
  });
  const answer = await query(session, github.url);
  await session.close();
  const requests = github.requests.map((each) => each.replace(`GET /repos/${repository}`, ''));
  return { answer, requests, missing: session.errors().map(({ part }) => part) };
}

const down: Partial<Hub> = { faults: [[/./, { status: 500 }]] };
const [other, third] = ['b'.repeat(40), 'c'.repeat(40)];

test.each<[string, (session: GitHubSession, url: string) => Promise<unknown>, unknown]>([
  ['run', (session) => getRun(session, runId, 1), undefined],
  ['jobs', (session) => getJob(session, 1), undefined],
  ['jobs', (session) => listJobs(session, runId, 1), undefined],
  ['jobs', (session) => listWaitingEnvironments(session, runId), []],
  ['jobs of the run before', (session) => listEarlierJobs(session, { id: runId, attempt: 1 }), undefined],
  ['commits since', (session) => getCommitsSince(session, sha, other), undefined],
  ['commit author', (session) => getAuthorLogin(session, sha), undefined],
  ['code owners', (session) => getCodeOwners(session, sha), undefined],
  ['runs of the branch', (session) => getBranchHistory(session, 1, 'main'), undefined],
  ['annotations', (session) => getAnnotations(session, 1, String), []],
])('a query for %s that fails is recorded as such', async (part, query, expected) => {
  // Which environments wait is only asked for where it is known, so that no answer is none.
  const { answer, missing } = await ask(down, query);
  expect(answer).toEqual(expected);
  expect(missing).toEqual(expected === undefined || part === 'annotations' ? [part] : []);
});

test('a job is asked for by its id, and a run by attempt', async () => {
  const runs = [runAnswer(), runAnswer({ run_attempt: 2 })];
  const found = await ask({ runs, jobs: [failedLeg] }, async (session) => [
    await getJob(session, failedLeg.id),
    await getRun(session, runId, 2),
    await listEarlierJobs(session, { id: runId, attempt: 1 }),
  ]);
  expect(found.answer).toMatchObject([
    { id: failedLeg.id, name: failedLeg.name },
    { id: runId, attempt: 2 },
    { total: 1, jobs: [{ id: failedLeg.id }] },
  ]);
  expect(found.missing).toEqual([]);
});

describe('commits since another', () => {
  test('are none of the same commit, which nobody is asked for', async () => {
    const found = await ask({}, (session) => getCommitsSince(session, sha, sha));
    expect(found).toEqual({ answer: expect.objectContaining({ total: 0 }), requests: [], missing: [] });
  });

  test('are compared; of a commit that is gone the branch was rewritten', async () => {
    const commits = [commitAnswer(sha, 'a'), commitAnswer(other, 'b')];
    const found = await ask({ commits }, async (session) => [
      await getCommitsSince(session, sha, other),
      await getCommitsSince(session, third, other),
    ]);
    expect(found.answer).toMatchObject([{ total: 1, isRewritten: false }, { isRewritten: true }]);
    expect(found.missing).toEqual([]);
  });
});

test("the login of a commit's author is empty where GitHub knows no account", async () => {
  expect((await ask({}, (session) => getAuthorLogin(session, sha))).answer).toBe('octocat');
  expect((await ask({ author: '' }, (session) => getAuthorLogin(session, sha))).answer).toBe('');
});

describe('CODEOWNERS', () => {
  const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

  test.each(places)('is found at %s, and its three places are asked for at once', async (path) => {
    const files = new Map([[`${sha}:${path}`, '* @mona']]);
    const { answer, requests } = await ask({ files }, (session) => getCodeOwners(session, sha));
    expect(answer).toEqual({ path, text: '* @mona' });
    expect(requests.toSorted()).toEqual(places.map((place) => `/contents/${place}?ref=${sha}`).toSorted());
  });

  test('of the first place counts, in the order of GitHub', async () => {
    const files = new Map(places.map((place) => [`main:${place}`, place]));
    const found = await ask({ files }, (session) => getCodeOwners(session, undefined));
    expect(found.answer).toEqual({ path: places[0], text: places[0] });
    files.delete(`main:${places[0]}`);
    const second = await ask({ files }, (session) => getCodeOwners(session, undefined));
    expect(second.answer).toEqual({ path: places[1], text: places[1] });
  });

  test('is empty without a file, and if it is too long, whatever else there is', async () => {
    const none = await ask({}, (session) => getCodeOwners(session, sha));
    expect(none).toMatchObject({ answer: { path: places[0], text: '' }, missing: [] });
    const files = new Map([
      [`${sha}:CODEOWNERS`, 'x'.repeat(maxOwnersBytes + 1)],
      [`${sha}:docs/CODEOWNERS`, '* @mona'],
    ]);
    const long = await ask({ files }, (session) => getCodeOwners(session, sha));
    expect(long.answer).toEqual({ path: 'CODEOWNERS', text: '' });
  });

  test('is unknown if one of the places cannot be read before a file is found', async () => {
    const files = new Map([[`${sha}:CODEOWNERS`, '* @mona']]);
    const faults: Hub['faults'] = [[/\.github/, { status: 500 }]];
    const found = await ask({ files, faults }, (session) => getCodeOwners(session, sha));
    expect(found).toMatchObject({ answer: undefined, missing: ['code owners'] });
  });
});

describe('the jobs of a run', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => jobAnswer({ id: index + 1, name: `job ${index}` }));
  const page = (number: number) => `/actions/runs/${runId}/attempts/1/jobs?page=${number}&per_page=100`;

  test.each([
    [0, 1],
    [100, 1],
    [101, 2],
    [250, 3],
    [1_200, 10],
  ])('%i are read in %i pages', async (count, pages) => {
    const { answer, requests } = await ask({ jobs: many(count) }, (session) => listJobs(session, runId, 1));
    expect(answer?.total).toBe(count);
    expect(answer?.jobs).toHaveLength(Math.min(count, 1_000));
    expect(answer?.jobs.map(({ id }) => id)).toEqual(answer?.jobs.map((_, index) => index + 1));
    expect(requests.toSorted()).toEqual(
      Array.from({ length: pages }, (_, index) => page(index + 1)).toSorted(),
    );
  });
});

test('environments that wait are named once each, and what has no name is left out', async () => {
  const body = JSON.stringify([
    { environment: { id: 1, name: 'prod' } },
    { environment: { id: 2, name: 'prod' } },
    { environment: { id: 3, name: 'eu' } },
    { environment: { id: 4 } },
    { environment: null },
    null,
  ]);
  const found = await ask({ faults: [[/pending_deployments/, { status: 200, body }]] }, (session) =>
    listWaitingEnvironments(session, 7),
  );
  expect(found).toEqual({
    answer: ['prod', 'eu'],
    requests: ['/actions/runs/7/pending_deployments'],
    missing: [],
  });
});

describe('the history of a run', () => {
  const earlier = runAnswer({ id: 5, run_number: 127 });
  const runs = [runAnswer(), runAnswer({ run_attempt: 2, id: runId }), earlier];
  const latest = { id: runId, attempt: 2, workflow: workflowId, branch: 'main', event: 'push' };

  test('is its previous attempt and the earlier runs of workflow, branch and event', async () => {
    const { answer, requests } = await ask({ runs }, (session) => getRunHistory(session, latest));
    expect(answer).toMatchObject({
      attempt: { attempt: 1 },
      runs: [{ attempt: 2 }, { id: 5 }],
      isCut: false,
    });
    expect(requests.toSorted()).toEqual([
      `/actions/runs/${runId}/attempts/1?exclude_pull_requests=true`,
      `/actions/workflows/${workflowId}/runs?branch=main&event=push&status=completed&exclude_pull_requests=true&per_page=30`,
    ]);
  });

  test('has no attempt before the first', async () => {
    const found = await ask({ runs }, (session) => getRunHistory(session, { ...latest, attempt: 1 }));
    expect(found.answer?.attempt).toBeUndefined();
    expect(found.requests).toHaveLength(1);
  });

  test.each(['workflow', 'branch', 'event'])('without a %s is the previous attempt only', async (key) => {
    const run = { ...latest, [key]: undefined };
    const { answer, requests, missing } = await ask({ runs }, (session) => getRunHistory(session, run));
    expect(answer).toMatchObject({ attempt: { attempt: 1 }, runs: [], isCut: false });
    expect({ requests: requests.length, missing }).toEqual({ requests: 1, missing: [] });
  });

  test.each([
    ['the attempt', /attempts/, { runs: [{}, {}] }, ['run']],
    ['the earlier runs', /workflows/, { attempt: { attempt: 1 }, runs: [], isCut: false }, ['earlier runs']],
    ['both', /./, undefined, ['run', 'earlier runs']],
  ])('is what there is without %s', async (_, pattern, expected, parts) => {
    const faults: Hub['faults'] = [[pattern, { status: 500 }]];
    const { answer, missing } = await ask({ runs, faults }, (session) => getRunHistory(session, latest));
    if (expected === undefined) expect(answer).toBeUndefined();
    else expect(answer).toMatchObject(expected);
    expect(missing.toSorted()).toEqual(parts.toSorted());
  });

  test.each([
    [30, false],
    [31, true],
  ])('of %i runs is cut: %s', async (count, isCut) => {
    const all = Array.from({ length: count }, (_, index) =>
      runAnswer({ id: index + 1, run_number: index + 1 }),
    );
    const { answer } = await ask({ runs: all }, (session) => getBranchHistory(session, workflowId, 'main'));
    expect(answer).toMatchObject({ isCut });
    expect(answer?.runs).toHaveLength(30);
  });

  test('is not cut where GitHub does not say how many there are', async () => {
    const body = JSON.stringify({ workflow_runs: [earlier] });
    const hub: Partial<Hub> = { faults: [[/./, { status: 200, body }]] };
    const { answer } = await ask(hub, (session) => getBranchHistory(session, workflowId, 'main'));
    expect(answer).toMatchObject({ isCut: false, runs: [{ id: 5 }] });
  });

  test('of a branch has the runs that were started by pushes', async () => {
    const all = [earlier, runAnswer({ id: 6, event: 'schedule' }), runAnswer({ id: 8, head_branch: 'x' })];
    const { answer } = await ask({ runs: all }, (session) => getBranchHistory(session, workflowId, 'main'));
    expect(answer?.runs.map(({ id }) => id)).toEqual([5]);
  });
});

function record(given: Partial<JobAnswer> & { id: number }): JobRecord {
  const found = readJobRecord(jobAnswer({ name: `job ${given.id}`, ...given }));
  if (found === undefined) throw new Error('no job');
  return found;
}

describe('the details of failed jobs', () => {
  const all = { annotations: () => true, logs: true };
  const hub: Partial<Hub> = {
    annotations: new Map([[2, [annotationAnswer('expected 2 to be 3')]]]),
    logs: new Map([[2, log]]),
  };
  const leg = readJobRecord(failedLeg);
  const details = (
    jobs: readonly JobRecord[],
    wanted: Parameters<typeof getFailureDetails>[4],
    known?: Map<number, Promise<readonly { message: string }[]>>,
  ) =>
    ask(hub, (session, url) =>
      getFailureDetails(session, url, jobs, (text) => text.replaceAll('expected', '***'), wanted, known),
    );

  test('are annotations and the end of the log, redacted', async () => {
    const { answer } = await details(leg ? [leg] : [], all);
    expect(answer.get(2)?.annotations).toMatchObject([{ message: '*** 2 to be 3' }]);
    expect(answer.get(2)?.log[0]?.text).toBe('AssertionError: *** 2 to be 3');
  });

  test('are read of what is wanted only', async () => {
    const none = await details(leg ? [leg] : [], { annotations: () => false, logs: false });
    expect(none.answer).toEqual(new Map([[2, { annotations: [], log: [] }]]));
    expect(none.requests).toEqual([]);
    const logs = await details(leg ? [leg] : [], { annotations: () => false, logs: true });
    expect(logs.requests[0]).toBe('/actions/jobs/2/logs');
    const annotations = await details(leg ? [leg] : [], { annotations: () => true, logs: false });
    expect(annotations.requests).toEqual(['/check-runs/2/annotations?per_page=50']);
  });

  test('take annotations that are known without asking again', async () => {
    const known = new Map([[2, Promise.resolve([{ message: 'known' }])]]);
    const { answer, requests } = await details(
      leg ? [leg] : [],
      { annotations: () => true, logs: false },
      known,
    );
    expect(answer.get(2)?.annotations).toEqual([{ message: 'known' }]);
    expect(requests).toEqual([]);
  });

  test('are read of five jobs', async () => {
    const jobs = [3, 4, 5, 6, 7, 8].map((id) => record({ id, conclusion: 'failure' }));
    const { answer, requests } = await details(jobs, { annotations: () => true, logs: false });
    expect([...answer.keys()]).toEqual([3, 4, 5, 6, 7]);
    expect(requests).toHaveLength(5);
  });

  const oneMinute = '2026-03-01T03:01:05Z';
  test.each([
    ['a failed job', { conclusion: 'failure' }, true],
    ['a job that goes on', { conclusion: null, completed_at: null }, false],
    ['a cancelled job of a minute', { conclusion: 'cancelled', completed_at: oneMinute }, true],
    [
      'a cancelled job of less than a minute',
      { conclusion: 'cancelled', completed_at: '2026-03-01T03:01:04Z' },
      false,
    ],
    [
      'a failed job of less than a minute',
      { conclusion: 'failure', completed_at: '2026-03-01T03:01:04Z' },
      true,
    ],
  ])('of %s have its log if it can say something', async (_, given, isRead) => {
    const { requests } = await details([record({ id: 2, ...given })], {
      annotations: () => false,
      logs: true,
    });
    expect(requests.includes('/actions/jobs/2/logs')).toBe(isRead);
  });

  const at = (second: number, text: string) => `2026-03-01T03:00:${second}.0000000Z ${text}`;
  const twoSteps = [at(10, 'error: first'), at(15, '##[group]Run second'), at(16, 'error: second'), ''].join(
    '\n',
  );
  const step = (number: number, conclusion: string, from: number, to: number) =>
    stepAnswer(number, `step ${number}`, {
      conclusion,
      started_at: `2026-03-01T03:00:${from}Z`,
      completed_at: `2026-03-01T03:00:${to}Z`,
    });
  test.each([
    ['failure', 'cancelled', 'error: first'],
    ['cancelled', 'failure', 'error: second'],
    ['cancelled', 'success', 'error: first'],
    ['success', 'cancelled', 'error: second'],
  ])(
    'have the log of the step that failed, else of the one that was cancelled: %s, %s',
    async (one, two, text) => {
      const steps = [step(1, one, 10, 12), step(2, two, 15, 17)];
      const job = record({ id: 2, conclusion: 'failure', steps });
      const { answer } = await ask({ logs: new Map([[2, twoSteps]]) }, (session, url) =>
        getFailureDetails(session, url, [job], String, { annotations: () => false, logs: true }),
      );
      expect(answer.get(2)?.log.map((line) => line.text)).toEqual([text]);
    },
  );

  test.each([
    [404, []],
    [410, []],
    [500, ['logs']],
  ])('have no log if GitHub answers %i', async (status, parts) => {
    const job = record({ id: 2, conclusion: 'failure' });
    const found = await ask({ faults: [[/./, { status }]] }, (session, url) =>
      getFailureDetails(session, url, [job], String, { annotations: () => false, logs: true }),
    );
    expect(found).toMatchObject({ answer: new Map([[2, { annotations: [], log: [] }]]), missing: parts });
  });
});

describe('of the jobs that did not succeed the most useful are looked into first', () => {
  const at = (minute: number) => `2026-03-01T03:${minute}:05Z`;
  const failed = (id: number, minute: number) =>
    record({ id, conclusion: 'failure', completed_at: at(minute) });
  const cancelled = (id: number, minute: number) =>
    record({ id, conclusion: 'cancelled', started_at: '2026-03-01T03:00:05Z', completed_at: at(minute) });
  const short = record({ id: 50, conclusion: 'cancelled', completed_at: '2026-03-01T03:00:10Z' });
  const good = record({ id: 60 });
  const running = record({ id: 70, conclusion: null, completed_at: null });
  const select = (
    jobs: readonly JobRecord[],
    current?: JobRecord,
    status: Parameters<typeof selectJobsToInspect>[1]['status'] = 'running',
    mayFail: (job: { readonly name: string }) => boolean = () => false,
  ) => selectJobsToInspect(jobs, { current, status, mayFail }).map(({ id }) => id);

  test('in the order in which they failed, without those that succeeded or go on', () => {
    expect(select([failed(2, 20), good, failed(1, 10), running])).toEqual([1, 2]);
    expect(select([good, running])).toEqual([]);
  });

  test('failed jobs, then what may have timed out, then what may fail', () => {
    const mayFail = ({ name }: { readonly name: string }) => name === 'job 3';
    expect(select([failed(3, 10), cancelled(4, 11), failed(2, 12)], undefined, 'running', mayFail)).toEqual([
      2, 4, 3,
    ]);
  });

  test('what was cancelled at once is looked into only if nothing failed, and last', () => {
    expect(select([short, cancelled(4, 11)])).toEqual([4, 50]);
    expect(select([short, cancelled(4, 11), failed(1, 12)])).toEqual([1, 4]);
    const mayFail = () => true;
    expect(select([short, failed(1, 12)], undefined, 'running', mayFail)).toEqual([1, 50]);
  });

  test('the current job by its status, and it may not fail', () => {
    expect(select([running], running, 'failure', () => true)).toEqual([70]);
    expect(select([failed(1, 10), running], running, 'failure', () => true)).toEqual([70, 1]);
    expect(select([failed(1, 10), running], running, 'success')).toEqual([1]);
    expect(select([running, failed(1, 10)], running, 'failure')).toEqual([1, 70]);
  });

  test('a current job that is cancelled was superseded, and did not run out of time', () => {
    const long = { ...running, durationMs: 600_000 };
    expect(select([long, cancelled(4, 11)], long, 'cancelled')).toEqual([4, 70]);
    expect(select([long, failed(1, 11)], long, 'cancelled')).toEqual([1]);
  });

  test('a job of a minute may have timed out, a shorter one not', () => {
    const minute = cancelled(4, 1);
    expect(select([{ ...minute, durationMs: 60_000 }, failed(1, 10)])).toEqual([1, 4]);
    expect(select([{ ...minute, durationMs: 59_999 }, failed(1, 10)])).toEqual([1]);
    const { durationMs: _, ...unknown } = minute;
    expect(select([unknown, failed(1, 10)])).toEqual([1]);
  });
});

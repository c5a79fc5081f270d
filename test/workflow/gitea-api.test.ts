import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { findForge } from '../../src/forge.ts';
import { Secret } from '../../src/secret.ts';
import { connectToGitea } from '../../src/workflow/gitea-api.ts';
import type { GitHubApi } from '../../src/workflow/github-api.ts';

const gitea = findForge({ GITEA_ACTIONS: 'true' });
const forgejo = findForge({ GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' });
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const own = { id: 272, number: 43, attempt: 1 };

/**
 * A forge that has these answers by path and query; a text is sent as it is, a number is a status, and everything else is
 * not found.
 */
async function connected(
  answers: Readonly<Record<string, unknown>>,
  forge = gitea,
  run: { readonly id: number; readonly number: number; readonly attempt: number } | undefined = own,
) {
  const requests: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const path = decodeURIComponent(url.replace('/api/v1/repos/octo/hello/', ''));
    requests.push(path);
    const answer = answers[path];
    const isAllowed = headers.authorization === 'token abcdefgh' && headers.accept === 'application/json';
    const status = !isAllowed ? 401 : typeof answer === 'number' ? answer : answer === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const api: GitHubApi = await connectToGitea(
    {
      apiUrl: `http://127.0.0.1:${port}/api/v1`,
      repository: 'octo/hello',
      token: new Secret('abcdefgh'),
      signal: new AbortController().signal,
      env: {},
    },
    forge,
    run,
  );
  closing.push(
    () => api.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { api, requests };
}

const since = '2026-03-01T00:00:00Z';
const run = (number: number, day: number) => ({
  ...{ id: number, run_number: number, path: 'ci.yml@refs/heads/main', head_branch: 'main', event: 'push' },
  ...{ conclusion: 'success', started_at: `2026-0${day > 0 ? 3 : 2}-0${Math.abs(day)}T01:00:00Z` },
});

describe('the runs of a branch since a time', () => {
  test("are those of Gitea's list", async () => {
    const { api, requests } = await connected({
      'actions/runs?branch=main&limit=50&page=1': { workflow_runs: [run(3, 2), run(2, 1), run(1, -9)] },
    });
    const found = await api.branchRuns('main', since, 1);
    expect(found).toMatchObject({
      total_count: 2,
      workflow_runs: [{ id: 3, workflow_id: 'ci.yml' }, { id: 2 }],
    });
    await api.branchRuns('main', since, 2);
    expect(requests).toEqual(['actions/runs?branch=main&limit=50&page=1']);
  });

  test('are read page by page, until one is older', async () => {
    const full = Array.from({ length: 50 }, (_, index) => run(100 - index, 2));
    const { api, requests } = await connected({
      'actions/runs?branch=main&limit=50&page=1': { workflow_runs: full },
      'actions/runs?branch=main&limit=50&page=2': { workflow_runs: [...full.slice(1), run(1, -9)] },
    });
    expect(await api.branchRuns('main', since, 1)).toMatchObject({ total_count: 99 });
    expect(requests).toHaveLength(2);
  });

  const task = (id: number, number: number, branch: string, day: number) => ({
    ...{ id, name: 'test', run_number: number, workflow_id: 'ci.yml', event: 'push', head_branch: branch },
    ...{ status: 'success', run_started_at: run(1, day).started_at },
  });

  test.each([
    ['Forgejo', forgejo, []],
    ['a Gitea that lists no runs', gitea, ['actions/runs?branch=main&limit=50&page=1']],
  ])('are those of the tasks on %s', async (_, forge, before) => {
    const tasks = [
      task(4, 44, 'main', 2),
      task(3, 43, 'x', 2),
      task(2, 42, 'main', 1),
      task(1, 41, 'main', -9),
    ];
    const { api, requests } = await connected(
      { 'actions/tasks?limit=50&page=1': { workflow_runs: tasks, total_count: 4 } },
      forge,
    );
    expect(await api.branchRuns('main', since, 1)).toMatchObject({
      total_count: 2,
      workflow_runs: [{ run_number: 44 }, { run_number: 42 }],
    });
    expect(requests).toEqual([...before, 'actions/tasks?limit=50&page=1']);
  });
});

test('workflows have their file for an id, all on the first page', async () => {
  const workflows = [{ id: 'ci.yml', path: '.gitea/workflows/ci.yml', name: 'CI' }];
  const { api } = await connected({ 'actions/workflows': { workflows } });
  expect(await api.workflows(1)).toEqual({ workflows, total_count: 1 });
  expect(await api.workflows(2)).toEqual({ workflows: [], total_count: 0 });
});

test('a comparison is in the order of GitHub', async () => {
  const { api } = await connected({ 'compare/a...c': { commits: [{ sha: 'c' }, { sha: 'b' }] } });
  expect(await api.compare('a', 'c')).toMatchObject({ commits: [{ sha: 'b' }, { sha: 'c' }] });
});

test('a file is read at a commit, and is missing where the forge has none', async () => {
  const content = Buffer.from('* @mona\n').toString('base64');
  const { api } = await connected({
    'contents/.gitea/CODEOWNERS?ref=abc': { type: 'file', encoding: 'base64', content },
    'contents/CODEOWNERS': { type: 'file', encoding: 'base64', content },
  });
  expect(await api.file('.gitea/CODEOWNERS', 'abc', 100)).toMatchObject({
    kind: 'bytes',
    bytes: Buffer.from('* @mona\n'),
  });
  expect(await api.file('CODEOWNERS', undefined, 100)).toMatchObject({
    kind: 'bytes',
    bytes: Buffer.from('* @mona\n'),
  });
  expect(await api.file('docs/CODEOWNERS', 'abc', 100)).toEqual({ kind: 'missing' });
});

test('what neither forge can be asked is not found, or empty', async () => {
  const { api, requests } = await connected({});
  await expect(api.waitingRuns()).rejects.toMatchObject({ status: 404 });
  await expect(api.openPulls(1)).rejects.toMatchObject({ status: 404 });
  expect(await api.annotations(1)).toEqual([]);
  expect(await api.pendingDeployments(1)).toBeNull();
  expect(await api.logAddress(1)).toBeUndefined();
  expect(requests).toEqual([]);
});

test('a log is kept from its end: half a megabyte, without the line that is cut', async () => {
  const line = `${'x'.repeat(99)}\n`;
  const { api } = await connected({
    'actions/runs/272/jobs?limit=50&page=1': {
      jobs: [{ id: 1, name: 'test', conclusion: 'failure' }],
      total_count: 1,
    },
    'actions/jobs/1/logs': `password: hunter2\n${line.repeat(20_000)}boom\n`,
  });
  const log = (await api.log?.(1)) ?? '';
  expect(log.endsWith('boom\n')).toBe(true);
  expect(log.length).toBeGreaterThan(500 * 1024 - 64 * 1024);
  expect(log.length).toBeLessThan(600 * 1024);
  expect(log.startsWith('x'.repeat(99)) && !log.includes('hunter2')).toBe(true);
});

const jobsOf = (id: number, page = 1) => `actions/runs/${id}/jobs?limit=50&page=${page}`;
const tasksPage = (page = 1) => `actions/tasks?limit=50&page=${page}`;
const someJobs = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      id: from + index,
      name: `job ${from + index}`,
      status: 'completed',
      conclusion: 'success',
      steps: [],
    },
  }));
/** A job of this run or another as `actions/tasks` lists it. */
const taskOf = (id: number, number: number, given: object = {}) => ({
  ...{ id, name: 'test', run_number: number, workflow_id: 'ci.yml', event: 'push', head_branch: 'main' },
  ...{ status: 'success', run_started_at: `2026-03-02T01:00:${id % 60}Z`, head_sha: `${number}` },
  ...given,
});

describe('the jobs of the run', () => {
  test('are read page by page, once, and given in pages of GitHub', async () => {
    const { api, requests } = await connected({
      [jobsOf(272)]: { jobs: someJobs(50), total_count: 120 },
      [jobsOf(272, 2)]: { jobs: someJobs(50, 51), total_count: 120 },
      [jobsOf(272, 3)]: { jobs: someJobs(20, 101), total_count: 120 },
    });
    const [first, second] = [await api.jobs(272, 1, 1), await api.jobs(272, 1, 2)] as {
      jobs: { id: number }[];
    }[];
    expect(first).toMatchObject({ total_count: 120 });
    expect(first?.jobs).toHaveLength(100);
    expect(second?.jobs.map(({ id }) => id)).toEqual(someJobs(20, 101).map(({ id }) => id));
    expect(requests).toEqual([jobsOf(272), jobsOf(272, 2), jobsOf(272, 3)]);
  });

  test('are read to an empty page, and to the twentieth', async () => {
    const pages = Array.from({ length: 25 }, (_, index) => index + 1);
    const full = await connected(
      Object.fromEntries(
        pages.map((page) => [jobsOf(272, page), { jobs: someJobs(50, page * 50), total_count: 9_999 }]),
      ),
    );
    await full.api.jobs(272, 1, 1);
    expect(full.requests).toHaveLength(20);
    const short = await connected({
      [jobsOf(272)]: { jobs: someJobs(2), total_count: 9 },
      [jobsOf(272, 2)]: { jobs: [], total_count: 9 },
    });
    expect(await short.api.jobs(272, 1, 1)).toMatchObject({ total_count: 2 });
    expect(short.requests).toHaveLength(2);
  });

  test('may come as one list, without their number', async () => {
    const list = await connected({ [jobsOf(272)]: someJobs(60) }, forgejo);
    expect(await list.api.jobs(272, 1, 1)).toMatchObject({
      total_count: 60,
      jobs: [{ id: 1 }, ...Array(59).fill({})],
    });
    expect(list.requests).toEqual([jobsOf(272)]);
    const named = await connected({ [jobsOf(272)]: { jobs: someJobs(50) } });
    await named.api.jobs(272, 1, 1);
    expect(named.requests).toEqual([jobsOf(272)]);
  });

  test.each([
    ['are not listed', 404],
    ['are not shown to the token', 403],
    ['come in another shape', { jobs: {} }],
    ['come as nothing', 'null'],
  ])('are those of its tasks where they %s', async (_, answer) => {
    const tasks = [taskOf(9, 43), taskOf(8, 43, { name: 'lint', status: 'failure' }), taskOf(7, 42)];
    const { api, requests } = await connected({
      [jobsOf(272)]: answer,
      [tasksPage()]: { workflow_runs: tasks, total_count: 3 },
      'actions/jobs/9/logs': 'x\n',
    });
    expect(await api.jobs(272, 1, 1)).toMatchObject({
      total_count: 2,
      jobs: [
        { id: 9, name: 'test', conclusion: 'success' },
        { id: 8, name: 'lint', conclusion: 'failure' },
      ],
    });
    expect(requests).toEqual([jobsOf(272), tasksPage()]);
    expect(await api.log?.(9)).toBeUndefined();
    // The jobs of the run before are then known too, by its number.
    expect(await api.jobs(42, 1, 1)).toMatchObject({ total_count: 1, jobs: [{ id: 7 }] });
    expect(requests).toHaveLength(2);
    await expect(api.jobs(41, 1, 1)).rejects.toMatchObject({ status: 404 });
  });

  test('of another run are asked for by its id', async () => {
    const { api, requests } = await connected({ [jobsOf(5)]: { jobs: someJobs(1), total_count: 1 } });
    expect(await api.jobs(5, 1, 1)).toMatchObject({ total_count: 1, jobs: [{ id: 1 }] });
    expect(requests).toEqual([jobsOf(5)]);
  });

  test('of Forgejo have the times of their tasks', async () => {
    const job = { id: 1, name: 'test', status: 'success', task_id: 9 };
    const tasks = { workflow_runs: [taskOf(9, 43, { updated_at: '2026-03-02T01:05:00Z' })], total_count: 1 };
    const { api } = await connected({ [jobsOf(272)]: [job], [tasksPage()]: tasks }, forgejo);
    expect(await api.jobs(272, 1, 1)).toMatchObject({
      jobs: [{ id: 1, started_at: '2026-03-02T01:00:9Z', completed_at: '2026-03-02T01:05:00Z' }],
    });
    const without = await connected({ [jobsOf(272)]: [job] }, forgejo);
    expect(await without.api.jobs(272, 1, 1)).toMatchObject({ jobs: [{ id: 1, started_at: undefined }] });
    expect(without.requests).toEqual([jobsOf(272), tasksPage()]);
  });

  test.each([
    ['have times of their own', { started_at: '2026-03-02T01:00:00Z', task_id: 9 }],
    ['have no task', {}],
  ])('that %s need no tasks', async (_, given) => {
    const { api, requests } = await connected(
      { [jobsOf(272)]: [{ id: 1, name: 'test', status: 'success', ...given }] },
      forgejo,
    );
    await api.jobs(272, 1, 1);
    expect(requests).toEqual([jobsOf(272)]);
  });

  const failedJob = (id: number) => ({
    ...{ id, name: `job ${id}`, status: 'completed', conclusion: 'failure' },
    steps: ['Check out', 'Run tests', 'Upload'].map((name, index) => ({
      ...{ name, number: index, status: 'completed', conclusion: 'failure' },
      ...(index < 2 && { started_at: '2026-03-02T01:00:00Z' }),
    })),
  });

  test('whose steps all have failed have the one that the log names, of the first five; a log is read once', async () => {
    const jobs = [1, 2, 3, 4, 5, 6].map(failedJob);
    const { api, requests } = await connected({
      [jobsOf(272)]: { jobs, total_count: 6 },
      'actions/jobs/1/logs': '❌  Failure - Main Check out\n',
    });
    const answer = (await api.jobs(272, 1, 1)) as { jobs: { steps: { conclusion: string }[] }[] };
    const conclusions = answer.jobs.map(({ steps }) => steps.map(({ conclusion }) => conclusion).join());
    expect(conclusions).toEqual(['failure,skipped,skipped', ...Array(5).fill('success,failure,skipped')]);
    expect(requests.slice(1).toSorted()).toEqual([1, 2, 3, 4, 5].map((id) => `actions/jobs/${id}/logs`));
    expect(await api.log?.(1)).toBe('');
    expect(requests).toHaveLength(6);
  });
});

test('a job is asked for by its id', async () => {
  const { api } = await connected({ 'actions/jobs/9': { ...someJobs(1, 9)[0], status: 'waiting' } });
  expect(await api.job(9)).toMatchObject({ id: 9, status: 'queued' });
  await expect(api.job(8)).rejects.toMatchObject({
    ...{ status: 404, message: 'HTTP 404' },
    response: { headers: { 'content-type': 'application/json' } },
  });
});

test('a commit and a range are asked for, with what is strange in them escaped', async () => {
  const { api, requests } = await connected({ 'git/commits/a/b': { sha: 'a/b' }, 'compare/a/b...c': {} });
  expect(await api.commit('a/b')).toEqual({ sha: 'a/b' });
  expect(await api.compare('a/b', 'c')).toEqual({ commits: [] });
  expect(requests).toEqual(['git/commits/a/b', 'compare/a/b...c']);
});

test('a file that the forge fails to give is an error', async () => {
  const { api } = await connected({ 'contents/a': 500 });
  await expect(api.file('a', undefined, 1)).rejects.toMatchObject({ status: 500 });
});

test('workflows that are none, and a run that is not known', async () => {
  const { api } = await connected({ 'actions/workflows': 'null' }, gitea, undefined);
  expect(await api.workflows(1)).toEqual({ workflows: [], total_count: 0 });
  const unknown = await connected({ [jobsOf(5)]: { jobs: [], total_count: 0 } });
  expect(await unknown.api.jobs(5, 1, 1)).toEqual({ jobs: [], total_count: 0 });
});

describe('the run', () => {
  const listing = { [jobsOf(272)]: { jobs: someJobs(1), total_count: 1 } };
  const ownRun = { ...run(43, 2), id: 272 };

  test('is asked for by its id where Gitea lists jobs, once', async () => {
    const { api, requests } = await connected({ ...listing, 'actions/runs/272': ownRun });
    expect(await api.run(272, 1)).toMatchObject({ id: 272, workflow_id: 'ci.yml', run_attempt: 1 });
    expect(await api.run(272, 1)).toMatchObject({ id: 272 });
    expect(requests).toEqual([jobsOf(272), 'actions/runs/272']);
  });

  test('of an earlier attempt is asked for by it', async () => {
    const { api } = await connected(
      { ...listing, 'actions/runs/272/attempts/1': { ...ownRun, conclusion: 'failure' } },
      gitea,
      { ...own, attempt: 2 },
    );
    expect(await api.run(272, 1)).toMatchObject({ conclusion: 'failure' });
  });

  test.each([
    ['Forgejo', forgejo, listing],
    ['a Gitea that lists no jobs', gitea, {}],
  ])('is that of its tasks on %s', async (_, forge, answers) => {
    const tasks = [taskOf(9, 43, { status: 'success' }), taskOf(8, 43, { status: 'failure' })];
    const all = { ...answers, [tasksPage()]: { workflow_runs: tasks, total_count: 2 } };
    const { api, requests } = await connected(all, forge, { ...own, attempt: 2 });
    expect(await api.run(272, 2)).toMatchObject({ id: 272, run_attempt: 2, conclusion: 'success' });
    expect(await api.run(272, 1)).toMatchObject({ id: 272, run_attempt: 1, conclusion: 'failure' });
    expect(requests.filter((path) => path === tasksPage())).toHaveLength(1);
    const none = await connected({ ...answers, [tasksPage()]: { workflow_runs: [], total_count: 0 } }, forge);
    await expect(none.api.run(272, 1)).rejects.toMatchObject({ status: 404 });
    const broken = await connected({ ...answers, [tasksPage()]: {} }, forge);
    await expect(broken.api.run(272, 1)).rejects.toMatchObject({ status: 404 });
  });

  const numberedTasks = (page: number, number: (index: number) => number, status = 'cancelled') =>
    Array.from({ length: 50 }, (_, index) => {
      const id = 10_000 - page * 50 - index;
      return taskOf(id, number(id), { name: `job ${id}`, status });
    });
  const tasksIn = (pages: number, number: (id: number) => number, total = 9_999) =>
    Object.fromEntries(
      Array.from({ length: pages }, (_, index) => [
        tasksPage(index + 1),
        { workflow_runs: numberedTasks(index, number), total_count: total },
      ]),
    );

  test.each([
    ['all of a run are read, up to four pages', 43, 4, 9_999],
    ['newer ones are read past', 44, 4, 9_999],
    ['none are read after an older run', 42, 1, 9_999],
    ['none are read after the last', 43, 2, 100],
  ])('of the tasks %s', async (_, number, expected, total) => {
    const { api, requests } = await connected(
      tasksIn(10, () => number, total),
      forgejo,
    );
    await api.run(272, 1).catch(() => undefined);
    expect(requests.filter((path) => path.includes('tasks'))).toHaveLength(expected);
  });

  test('a task that has moved to the next page counts once, and a page of nothing new is the end', async () => {
    const page = Array.from({ length: 50 }, (_, index) => taskOf(900 - index, 43, { name: `job ${index}` }));
    const { api, requests } = await connected(
      {
        [tasksPage()]: { workflow_runs: page, total_count: 500 },
        [tasksPage(2)]: { workflow_runs: [page[49], taskOf(1, 43, { name: 'last' })], total_count: 500 },
        [tasksPage(3)]: { workflow_runs: [page[49]], total_count: 500 },
        [tasksPage(4)]: 500,
      },
      forgejo,
    );
    expect(await api.jobs(272, 1, 1)).toMatchObject({ total_count: 51 });
    expect(requests).toEqual([jobsOf(272), tasksPage(), tasksPage(2), tasksPage(3)]);
  });

  describe('and the runs before it', () => {
    const listRuns = async (path: string, runs: readonly object[], total: unknown, query: string) => {
      const { api, requests } = await connected({
        ...listing,
        'actions/runs/272': { ...ownRun, path },
        [query]: { workflow_runs: runs, total_count: total },
      });
      return { answer: await api.runsOf('ci.yml', 'main', 'push'), requests };
    };
    const ofBranch = 'actions/runs?event=push&limit=50&branch=main';

    test('are those of the same file, ref and event', async () => {
      const path = 'ci.yml@refs/heads/main';
      const others = [
        { ...run(42, 1), path: 'lint.yml@refs/heads/main' },
        { ...run(41, 1), event: 'schedule' },
      ];
      const { answer, requests } = await listRuns(path, [...others, run(40, 1)], 3, ofBranch);
      expect(answer).toMatchObject({ workflow_runs: [{ id: 40 }], total_count: 1 });
      expect(requests.slice(2)).toEqual([ofBranch]);
    });

    test.each([
      [1, 1],
      [2, Number.MAX_SAFE_INTEGER],
      [undefined, 1],
    ])('are cut if the forge has more: %s', async (total, expected) => {
      const { answer } = await listRuns('ci.yml@refs/heads/main', [run(40, 1)], total, ofBranch);
      expect(answer).toMatchObject({ total_count: expected });
    });

    test('of a pull request are not filtered by a branch, those of an unknown ref are', async () => {
      const query = 'actions/runs?event=push&limit=50';
      const path = 'ci.yml@refs/pull/1/head';
      const { answer } = await listRuns(path, [{ ...run(40, 1), path }], 1, query);
      expect(answer).toMatchObject({ workflow_runs: [{ id: 40 }] });
      const unknown = await connected({
        ...listing,
        'actions/runs/272': { id: 272 },
        [ofBranch]: { workflow_runs: [{ id: 40, event: 'push' }] },
      });
      expect(await unknown.api.runsOf('ci.yml', 'main', 'push')).toMatchObject({
        workflow_runs: [{ id: 40 }],
      });
    });

    test('in another shape are an error', async () => {
      const broken = await connected({ ...listing, 'actions/runs/272': ownRun, [ofBranch]: 'null' });
      await expect(broken.api.runsOf('ci.yml', 'main', 'push')).rejects.toMatchObject({ status: 404 });
    });

    const ofTasks = async (tasks: readonly object[], more: object = {}, total = tasks.length) => {
      const { api, requests } = await connected(
        { [tasksPage()]: { workflow_runs: tasks, total_count: total }, ...more },
        forgejo,
      );
      const answer = await api.runsOf('ci.yml', 'main', 'push');
      return { ...(answer as { workflow_runs: { run_number: number; actor?: unknown }[] }), requests };
    };
    const numbers = (runs: readonly { run_number: number }[]) => runs.map(({ run_number }) => run_number);

    test('are of the tasks of the same workflow, branch and event that succeeded or failed', async () => {
      const { workflow_runs, requests } = await ofTasks([
        taskOf(20, 44),
        taskOf(19, 43),
        taskOf(18, 42, { workflow_id: 'lint.yml' }),
        taskOf(17, 41, { head_branch: 'x' }),
        taskOf(16, 40, { event: 'schedule' }),
        taskOf(15, 39, { status: 'cancelled' }),
        taskOf(13, 37, { status: 'failure' }),
        taskOf(14, 38),
      ]);
      expect(numbers(workflow_runs)).toEqual([38, 37]);
      expect(requests).toEqual([tasksPage()].concat(requests.slice(1)));
    });

    test("are compared in the words of the run's own tasks", async () => {
      const words = { workflow_id: 'other.yml', head_branch: '#42', event: 'pull_request' };
      const { workflow_runs } = await ofTasks([taskOf(19, 43, words), taskOf(18, 42, words), taskOf(17, 41)]);
      expect(numbers(workflow_runs)).toEqual([42]);
    });

    test('are in the words of the runner where the run has no task yet', async () => {
      const { workflow_runs } = await ofTasks([
        taskOf(18, 42, { workflow_id: 'x.yml' }),
        taskOf(17, 41),
        taskOf(16, 40, { head_branch: 'x' }),
        taskOf(15, 39, { event: 'x' }),
      ]);
      expect(numbers(workflow_runs)).toEqual([41]);
    });

    test('are looked for until one has succeeded or failed, in four pages at most', async () => {
      const cancelled = tasksIn(10, (id) => Math.floor(id / 50) - 160);
      const far = await ofTasks([], cancelled);
      expect(far.requests.filter((path) => path.includes('tasks'))).toHaveLength(4);
      const near = await ofTasks([], {
        ...cancelled,
        [tasksPage(2)]: { workflow_runs: [taskOf(500, 30), taskOf(499, 29)], total_count: 9_999 },
      });
      expect(near.requests.filter((path) => path.includes('tasks'))).toEqual([tasksPage(), tasksPage(2)]);
      expect(near).toMatchObject({
        workflow_runs: [{ run_number: 30 }],
        total_count: Number.MAX_SAFE_INTEGER,
      });
    });

    const author = { author: { login: 'mona' } };
    test.each([
      [
        'since a green one',
        ['failure', 'failure', 'success'],
        'git/commits/41',
        [undefined, 'mona', undefined],
      ],
      ['before which nothing is known', ['failure', 'failure'], 'git/commits/41', [undefined, 'mona']],
      ['that is not there: the last is green', ['success', 'failure'], undefined, [undefined, undefined]],
    ])('name the author of the first red one %s', async (_, statuses, asked, actors) => {
      const tasks = statuses.map((status, index) => taskOf(18 - index, 42 - index, { status }));
      const { workflow_runs, requests } = await ofTasks([taskOf(19, 43), ...tasks], {
        'git/commits/40': author,
        'git/commits/41': author,
        'git/commits/42': author,
      });
      expect(requests.slice(1).filter((path) => path.startsWith('git'))).toEqual(asked ? [asked] : []);
      expect(workflow_runs.map(({ actor }) => (actor as { login?: string } | undefined)?.login)).toEqual(
        actors,
      );
    });

    test('name nobody where the commit has no author, or is not known', async () => {
      for (const more of [{ 'git/commits/42': { author: null } }, {}]) {
        const { workflow_runs } = await ofTasks(
          [taskOf(19, 43), taskOf(18, 42, { status: 'failure' })],
          more,
        );
        expect(workflow_runs).toMatchObject([{ run_number: 42, conclusion: 'failure' }]);
        expect(workflow_runs[0]).not.toHaveProperty('actor');
      }
      const noCommit = { status: 'failure', head_sha: undefined };
      const { requests } = await ofTasks([taskOf(19, 43), taskOf(18, 42, noCommit)]);
      expect(requests.some((path) => path.startsWith('git'))).toBe(false);
    });
  });
});

describe('the runs of a branch since a time, for a health report,', () => {
  const runsPage = (page: number) => `actions/runs?branch=main&limit=50&page=${page}`;
  const full = (day: number) => Array.from({ length: 50 }, (_, index) => run(1_000 - index, day));

  test('are read in twenty pages at most, and given in pages of GitHub', async () => {
    const pages = Array.from({ length: 25 }, (_, index) => [runsPage(index + 1), { workflow_runs: full(2) }]);
    const { api, requests } = await connected(Object.fromEntries(pages));
    const sizes = [];
    for (const page of [1, 2, 10, 11]) {
      const { workflow_runs } = (await api.branchRuns('main', since, page)) as { workflow_runs: unknown[] };
      sizes.push(workflow_runs.length);
    }
    expect(sizes).toEqual([100, 100, 100, 0]);
    expect(requests).toHaveLength(20);
  });

  test('are read no further than a page that is not full, and begin at that time', async () => {
    const exact = { ...run(7, 1), started_at: since };
    const { api, requests } = await connected({
      [runsPage(1)]: { workflow_runs: [...full(2).slice(2), exact] },
    });
    expect(await api.branchRuns('main', since, 1)).toMatchObject({ total_count: 49 });
    expect(requests).toEqual([runsPage(1)]);
    const unknown = { ...run(7, 1), started_at: undefined };
    const none = await connected({ [runsPage(1)]: { workflow_runs: [unknown] } });
    expect(await none.api.branchRuns('main', since, 1)).toMatchObject({ total_count: 1 });
  });

  test.each([
    ['fails', 500],
    ['fails otherwise', 503],
  ])('are an error where the forge %s', async (_, status) => {
    const { api, requests } = await connected({ [runsPage(1)]: status });
    await expect(api.branchRuns('main', since, 1)).rejects.toMatchObject({ status });
    expect(requests).toEqual([runsPage(1)]);
  });

  test('are an error where a later page is missing', async () => {
    const { api, requests } = await connected({ [runsPage(1)]: { workflow_runs: full(2) } });
    await expect(api.branchRuns('main', since, 1)).rejects.toMatchObject({ status: 404 });
    expect(requests).toEqual([runsPage(1), runsPage(2)]);
  });

  test.each([{}, 'null'])('are those of the tasks where the list has another shape: %s', async (answer) => {
    const tasks = { workflow_runs: [taskOf(9, 40)], total_count: 1 };
    const { api } = await connected({ [runsPage(1)]: answer, [tasksPage()]: tasks });
    expect(await api.branchRuns('main', since, 1)).toMatchObject({ workflow_runs: [{ run_number: 40 }] });
  });

  test('are of the tasks until one is older, in twenty pages at most', async () => {
    const page = (index: number, day: string) => ({
      workflow_runs: Array.from({ length: 50 }, (_, nth) => {
        const id = 9_000 - index * 50 - nth;
        return taskOf(id, id, { run_started_at: `2026-${day}T01:00:00Z` });
      }),
      total_count: 9_999,
    });
    const pages = (count: number, day: string) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [tasksPage(index + 1), page(index, day)]),
      );
    const endless = await connected(pages(25, '03-02'), forgejo);
    await endless.api.branchRuns('main', since, 1);
    expect(endless.requests).toHaveLength(20);
    const old = await connected({ ...pages(25, '03-02'), [tasksPage(2)]: page(1, '02-02') }, forgejo);
    expect(await old.api.branchRuns('main', since, 1)).toMatchObject({ total_count: 50 });
    expect(old.requests).toHaveLength(2);
  });
});

describe('a log', () => {
  const listing = { [jobsOf(272)]: { jobs: someJobs(1), total_count: 1 } };
  const kept = async (text: string) =>
    (await connected({ ...listing, 'actions/jobs/1/logs': text })).api.log?.(1);

  test('that is short is whole, as GitHub writes one', async () => {
    expect(await kept('first\n::error::boom\n')).toBe('first\n##[error]boom\n');
    expect(await kept('')).toBe('');
  });

  test('of half a megabyte is whole', async () => {
    expect(await kept(`first\n${'x'.repeat(512 * 1024 - 6)}`)).toHaveLength(512 * 1024);
  });

  test('that is missing is an error', async () => {
    const { api } = await connected(listing);
    await expect(api.log?.(1)).rejects.toMatchObject({ status: 404 });
  });
});

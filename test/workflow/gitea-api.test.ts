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

/** A forge that has these answers by path and query; a text is sent as it is, and everything else is not found. */
async function connected(answers: Readonly<Record<string, unknown>>, forge = gitea) {
  const requests: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const path = decodeURIComponent(url.replace('/api/v1/repos/octo/hello/', ''));
    requests.push(path);
    const answer = answers[path];
    const isKnown = answer !== undefined && headers.authorization === 'token abcdefgh';
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
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
    { id: 272, number: 43, attempt: 1 },
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

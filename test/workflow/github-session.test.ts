import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findForge } from '../../src/forge.ts';
import { Secret } from '../../src/secret.ts';
import type { GitHubApi } from '../../src/workflow/github-api.ts';
import { openGitHubSession, type SessionOptions } from '../../src/workflow/github-session.ts';
import { jobAnswer, repository } from '../github/answers.ts';
import { startGitHub } from '../github/stand-in.ts';

const open = (given: Partial<SessionOptions> = {}) =>
  openGitHubSession({
    ...{ apiUrl: 'http://127.0.0.1:1', repository, token: new Secret('abcdefgh'), env: {} },
    ...{ budgetMs: 5_000, signal: new AbortController().signal },
    ...given,
  });

describe('a session', () => {
  test('without a token connects to nobody and says why', async () => {
    let connected = 0;
    const connect = async () => {
      connected += 1;
      return {} as GitHubApi;
    };
    const session = open({ token: undefined, connect });
    expect(await session.query('jobs', async () => 1)).toBeUndefined();
    expect(session.errors()).toEqual([{ part: 'jobs', reason: { kind: 'no-token' } }]);
    await session.close();
    expect(connected).toBe(0);
  });

  test('connects once for all queries, and closes what it opened', async () => {
    const calls: string[] = [];
    const api = { close: () => calls.push('close') } as unknown as GitHubApi;
    const connect = async () => {
      calls.push('connect');
      return api;
    };
    const session = open({ connect });
    expect(await Promise.all([1, 2].map((one) => session.query('jobs', async () => one)))).toEqual([1, 2]);
    await session.close();
    expect(calls).toEqual(['connect', 'close']);
    expect(session.errors()).toEqual([]);
  });

  test('that cannot connect says so for each query, and closes', async () => {
    const session = open({ connect: () => Promise.reject(new Error('no proxy')) });
    await session.query('jobs', async () => 1);
    await session.query('run', async () => 1);
    await expect(session.close()).resolves.toBeUndefined();
    const reason = { kind: 'network', detail: 'no proxy' };
    expect(session.errors()).toEqual([
      { part: 'jobs', reason },
      { part: 'run', reason },
    ]);
  });

  test('whose time is over asks nobody, and what was asked is late', async () => {
    const slow = { kind: 'slow', budgetMs: 30 };
    let asked = 0;
    const session = open({ budgetMs: 30, connect: async () => ({}) as GitHubApi });
    const late = session.query(
      'jobs',
      (_, signal) =>
        new Promise((_resolve, reject) => {
          asked += 1;
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    expect(await late).toBeUndefined();
    await session.query('run', async () => {
      asked += 1;
    });
    expect(asked).toBe(1);
    expect(session.errors()).toEqual([
      { part: 'jobs', reason: slow },
      { part: 'run', reason: slow },
    ]);
  });

  test('ends with the run', async () => {
    const run = new AbortController();
    const session = open({ signal: run.signal, connect: async () => ({}) as GitHubApi });
    let isEnded = false;
    await session.query('jobs', async (_, signal) => {
      run.abort();
      isEnded = signal.aborted;
    });
    expect(isEnded).toBe(true);
  });

  test('has no answer in nothing', async () => {
    const session = open({ connect: async () => ({}) as GitHubApi });
    expect(await session.query('jobs', async () => undefined)).toBeUndefined();
    expect(session.errors()).toEqual([{ part: 'jobs', reason: { kind: 'unreadable' } }]);
  });

  test('asks GitHub by default, and Gitea for the run that it is given', async () => {
    const job = jobAnswer({ id: 1, name: 'test' });
    await using github = await startGitHub({ jobs: [job] });
    const session = open({ apiUrl: github.url, token: new Secret(github.hub.token) });
    expect(await session.query('jobs', (api) => api.job(1))).toMatchObject({ id: 1 });
    await session.close();

    const requests: string[] = [];
    const gitea = createServer(({ url = '' }, response) => {
      requests.push(url);
      response.end(JSON.stringify({ jobs: [job], total_count: 1 }));
    });
    await new Promise<void>((resolve) => gitea.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void gitea.close());
    const apiUrl = `http://127.0.0.1:${(gitea.address() as AddressInfo).port}`;
    const forge = findForge({ GITEA_ACTIONS: 'true' });
    const other = open({ apiUrl, forge, run: { id: 272, number: 43, attempt: 1 } });
    expect(await other.query('jobs', (api) => api.jobs(272, 1, 1))).toMatchObject({ total_count: 1 });
    await other.close();
    expect(requests).toEqual([`/repos/${repository}/actions/runs/272/jobs?limit=50&page=1`]);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { connectToGitHub, fileIn, type GitHubApi } from '../../src/workflow/github-api.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server that gives every request this answer, and what it was asked. */
async function connected({ status = 200, headers = {}, body = '{"a": 1}' }: Reply = {}) {
  const requests: string[] = [];
  const seen: Readonly<Record<string, unknown>>[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = '' } = request;
    requests.push(`${method} ${decodeURIComponent(url).replace('/repos/octo/hello', '')}`);
    const sent = Buffer.concat(await request.toArray()).toString('utf8');
    seen.push({ ...request.headers, sent, url });
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = new AbortController();
  const api = await connectToGitHub({
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: 'octo/hello',
    token: new Secret('abcdefgh'),
    env: {},
    signal: stop.signal,
  });
  closing.push(
    () => api.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { api, requests, seen, stop };
}

const half = '\uD83D';
const questions: readonly [what: string, ask: (api: GitHubApi) => Promise<unknown>, request: string][] = [
  ['an attempt of a run', (api) => api.run(7, 2), '/actions/runs/7/attempts/2?exclude_pull_requests=true'],
  ['a page of its jobs', (api) => api.jobs(7, 2, 3), '/actions/runs/7/attempts/2/jobs?page=3&per_page=100'],
  ['a job', (api) => api.job(9), '/actions/jobs/9'],
  ['annotations', (api) => api.annotations(9), '/check-runs/9/annotations?per_page=50'],
  [
    'the completed runs of a workflow',
    (api) => api.runsOf('ci.yml', 'main', 'push'),
    '/actions/workflows/ci.yml/runs?branch=main&event=push&status=completed&exclude_pull_requests=true&per_page=30',
  ],
  [
    "a branch's runs since a time",
    (api) => api.branchRuns('main', '2026-03-01T00:00:00Z', 2),
    '/actions/runs?branch=main&created=>=2026-03-01T00:00:00Z&exclude_pull_requests=true&page=2&per_page=100',
  ],
  ['workflows', (api) => api.workflows(2), '/actions/workflows?page=2&per_page=100'],
  [
    'the runs that wait for an environment',
    (api) => api.waitingRuns(),
    '/actions/runs?status=waiting&exclude_pull_requests=true&per_page=100',
  ],
  [
    'open pull requests, oldest first',
    (api) => api.openPulls(2),
    '/pulls?state=open&sort=created&direction=asc&page=2&per_page=100',
  ],
  [
    'environments of a run that wait for an approval',
    (api) => api.pendingDeployments(7),
    '/actions/runs/7/pending_deployments',
  ],
  ['a commit', (api) => api.commit('abc'), '/commits/abc?per_page=1'],
  ['a comparison', (api) => api.compare('abc', 'def'), '/compare/abc...def?per_page=250'],
];

describe('GitHub is asked for', () => {
  test.each(questions)(
    '%s by one request, with its filters and the largest useful page',
    async (_, ask, url) => {
      const { api, requests, seen } = await connected();
      expect(await ask(api)).toEqual({ a: 1 });
      expect(requests).toEqual([`GET ${url}`]);
      expect(seen).toMatchObject([{ authorization: 'token abcdefgh', 'x-github-api-version': '2022-11-28' }]);
    },
  );

  test.each([
    ['a branch of runs', (api: GitHubApi) => api.runsOf(1, `a${half}`, 'push'), 'branch=a\uFFFD'],
    ['an event', (api: GitHubApi) => api.runsOf(1, 'a', `b${half}`), 'event=b\uFFFD'],
    ['a branch', (api: GitHubApi) => api.branchRuns(`a${half}`, 'x', 1), 'branch=a\uFFFD'],
    ['a commit', (api: GitHubApi) => api.commit(`a${half}`), 'commits/a\uFFFD'],
    ['a comparison', (api: GitHubApi) => api.compare(`a${half}`, 'b'), 'compare/a\uFFFD...b'],
  ])('%s that has half a character, which becomes a replacement', async (_, ask, part) => {
    const { api, requests } = await connected();
    await ask(api);
    expect(requests).toEqual([expect.stringContaining(part)]);
  });
});

test('an error of GitHub is thrown with its status', async () => {
  const { api } = await connected({ status: 503, body: '{}' });
  const throwing = questions.filter(([, ask]) => !`${ask}`.includes('pendingDeployments'));
  for (const [, ask] of throwing) await expect(ask(api)).rejects.toMatchObject({ status: 503 });
  await expect(api.file('a', undefined, 1)).rejects.toMatchObject({ status: 503 });
  await expect(api.logAddress(1)).rejects.toMatchObject({ status: 503 });
  await expect(api.graphql('query { a }', {})).rejects.toMatchObject({ status: 503 });
});

test('a commit that GitHub does not know makes a comparison null, and a file missing', async () => {
  const { api } = await connected({ status: 404, body: '{}' });
  expect(await api.compare('a', 'b')).toBeNull();
  expect(await api.file('a', 'b', 1)).toEqual({ kind: 'missing' });
});

test('a server that does not say which environments wait says null', async () => {
  const { api } = await connected({ status: 404, body: '{}' });
  expect(await api.pendingDeployments(7)).toBeNull();
});

describe('GraphQL', () => {
  test('sends the query and its variables', async () => {
    const { api, requests, seen } = await connected({ body: '{"data": {"b": 2}}' });
    expect(await api.graphql('query($id: ID!) { a }', { id: 1 })).toEqual({ data: { b: 2 }, errors: [] });
    expect(requests).toEqual(['POST /graphql']);
    expect(JSON.parse(`${seen[0]?.sent}`)).toEqual({ query: 'query($id: ID!) { a }', variables: { id: 1 } });
  });

  test('gives data and errors that come together', async () => {
    const errors = [{ type: 'FORBIDDEN', message: 'no' }];
    const { api } = await connected({ body: JSON.stringify({ data: { b: null }, errors }) });
    expect(await api.graphql('query { b }', {})).toEqual({ data: { b: null }, errors });
  });
});

describe('a file', () => {
  const raw = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };

  test('is asked for as it is, at a commit or on the default branch, with its slashes', async () => {
    const { api, seen } = await connected({ headers: raw, body: 'x: 1' });
    expect(await api.file('a b/c#d.yml', 'abc', 4)).toEqual({ kind: 'bytes', bytes: Buffer.from('x: 1') });
    expect(await api.file('a', undefined, 3)).toEqual({ kind: 'too long' });
    expect(seen).toMatchObject([
      { url: '/repos/octo/hello/contents/a%20b/c%23d.yml?ref=abc' },
      { url: '/repos/octo/hello/contents/a' },
    ]);
    for (const headers of seen)
      expect(headers).toMatchObject({
        accept: 'application/vnd.github.raw+json',
        'x-github-api-version': '2022-11-28',
      });
  });

  const body = (content: unknown, encoding: unknown = 'base64') =>
    Readable.from([Buffer.from(JSON.stringify({ encoding, content }))]);

  test.each([
    ['application/json', 'application/json', 'bytes'],
    ['application/json with a charset', 'application/json;charset=utf-8', 'bytes'],
    ['no type', undefined, 'raw'],
    ['another type that has it inside', 'x-application/json', 'raw'],
    ['another type that begins with it', 'application/jsonl', 'raw'],
  ])('of %s is read as JSON only if it is', async (_, type, expected) => {
    const found = await fileIn(type, body('YQ=='), 100);
    const text = found.kind === 'bytes' ? Buffer.from(found.bytes).toString() : found.kind;
    expect(text).toBe(expected === 'bytes' ? 'a' : '{"encoding":"base64","content":"YQ=="}');
  });

  test.each([
    ['another encoding', body('a', 'none')],
    ['no encoding', body('a', null)],
    ['no text', body(1)],
  ])('of JSON with %s is missing', async (_, content) => {
    expect(await fileIn('application/json', content, 100)).toEqual({ kind: 'missing' });
  });

  test('may have as many bytes as allowed; as JSON it may take twice as many on the way', async () => {
    const base64 = (bytes: number) => Buffer.alloc(bytes, 'a').toString('base64');
    const kindOf = async (type: string, content: Readable, max: number) =>
      (await fileIn(type, content, max)).kind;
    expect(await kindOf('application/json', body(base64(300)), 300)).toBe('bytes');
    expect(await kindOf('application/json', body(base64(301)), 300)).toBe('too long');
    const exactly = () => Readable.from([Buffer.alloc(6, '{')]);
    expect(await kindOf('application/json', exactly(), 3)).toBe('missing');
    expect(await kindOf('application/json', exactly(), 2)).toBe('too long');
    expect(await kindOf('text/plain', exactly(), 6)).toBe('bytes');
    expect(await kindOf('text/plain', exactly(), 5)).toBe('too long');
    expect(await kindOf('text/plain', Readable.from([Buffer.alloc(2), Buffer.alloc(2)]), 3)).toBe('too long');
  });
});

describe('the address of a log', () => {
  const found = { status: 302, headers: { location: 'https://logs.example/1?sig=x' }, body: '' };

  test('is where GitHub redirects, which is not followed', async () => {
    const { api, requests } = await connected(found);
    expect(await api.logAddress(9)).toBe('https://logs.example/1?sig=x');
    expect(requests).toEqual(['GET /actions/jobs/9/logs']);
  });

  test('comes without the log itself where a server sends one', async () => {
    const { api } = await connected({
      body: 'x'.repeat(1_000_000),
      headers: { 'content-type': 'text/plain' },
    });
    expect(await api.logAddress(9)).toBeUndefined();
  });
});

test('no request outlives the signal', async () => {
  const { api, requests, stop } = await connected();
  stop.abort();
  for (const [, ask] of questions)
    if (!`${ask}`.includes('pending')) await expect(ask(api)).rejects.toThrow();
  await expect(api.file('a', undefined, 1)).rejects.toThrow();
  await expect(api.logAddress(1)).rejects.toThrow();
  expect(requests).toEqual([]);
});

test('a notice that GitHub will retire an endpoint is not printed', async () => {
  const printed = ['debug', 'info', 'warn', 'error', 'log'] as const;
  const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  closing.push(() => vi.restoreAllMocks());
  const { api } = await connected({
    headers: { deprecation: 'Sun, 01 Mar 2026 00:00:00 GMT', link: '<https://x>; rel="deprecation"' },
  });
  expect(await api.job(1)).toEqual({ a: 1 });
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

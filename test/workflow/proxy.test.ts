import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jobAnswer, runAnswer } from '../github/answers.ts';
import { startGitHub } from '../github/stand-in.ts';
import { readWith } from './reading.ts';

const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const kept = new Map<string, string | undefined>();

beforeEach(() => {
  for (const name of names) {
    kept.set(name, process.env[name]);
    delete process.env[name];
  }
});

afterEach(() => {
  for (const [name, value] of kept) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const failed = jobAnswer({ id: 1, name: 'test', conclusion: 'failure' });
const hub = {
  runs: [runAnswer()],
  jobs: [failed],
  logs: new Map([[1, 'boom']]),
};

/**
 * A proxy that takes every plain request to `port` on loopback, opens no tunnel, and remembers what it was
 * asked for.
 */
async function startProxy(port: string) {
  const targets: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    const { host, pathname, search } = new URL(url);
    targets.push(host);
    const onward = forward({ port, path: `${pathname}${search}`, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end()).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    targets.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    targets,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('goes through the proxy of the environment, for the API and for the logs', async () => {
  await using github = await startGitHub({ ...hub, logAddress: () => 'http://ghes.example.com:81' });
  await using proxy = await startProxy(new URL(github.url).port);
  process.env.http_proxy = proxy.url;
  const { workflowRun, warnings } = await readWith(github, { apiUrl: 'http://ghes.example.com' });
  expect(warnings).toEqual([]);
  expect(workflowRun.failed).toMatchObject([{ name: 'test', log: [{ text: 'boom' }] }]);
  expect(new Set(proxy.targets)).toEqual(new Set(['ghes.example.com', 'ghes.example.com:81']));
});

test('asks the proxy for a tunnel to an https host', async () => {
  await using github = await startGitHub(hub);
  await using proxy = await startProxy('1');
  process.env.https_proxy = proxy.url;
  const { workflowRun, warnings } = await readWith(github, { apiUrl: 'https://ghes.example.com/api/v3' });
  expect(workflowRun.listed).toBe(false);
  expect(warnings).toEqual([expect.stringContaining('could not be reached')]);
  expect(new Set(proxy.targets)).toEqual(new Set(['ghes.example.com:443']));
});

test('goes directly to loopback and to what no_proxy names', async () => {
  await using github = await startGitHub(hub);
  await using proxy = await startProxy('1');
  process.env.http_proxy = proxy.url;
  expect((await readWith(github)).workflowRun.listed).toBe(true);
  process.env.no_proxy = 'ghes.invalid';
  const { warnings } = await readWith(github, { apiUrl: 'http://ghes.invalid' });
  expect(warnings).toEqual([expect.stringContaining('could not be reached')]);
  expect(proxy.targets).toEqual([]);
});

test('names no password of a proxy that cannot be reached', async () => {
  await using github = await startGitHub(hub);
  process.env.http_proxy = 'http://mona:hunter2@127.0.0.1:1';
  const { workflowRun, warnings } = await readWith(github, { apiUrl: 'http://ghes.example.com' });
  expect(workflowRun.listed).toBe(false);
  expect(warnings).toEqual([expect.stringContaining('could not be reached')]);
  expect(warnings[0]).not.toContain('hunter2');
});

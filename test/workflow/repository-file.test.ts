import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { readCodeOwners, readRepositoryFile } from '../../src/workflow/repository-file.ts';
import { english } from '../english.ts';
import { repository } from '../github/answers.ts';
import { type GitHubStandIn, startGitHub } from '../github/stand-in.ts';

const sha = 'a'.repeat(40);

/** The answer to a question for `.github/rules.yml` of a server. */
async function ask(apiUrl: string, token: string | undefined, changes: object = {}) {
  const question = {
    apiUrl,
    repository,
    token: token === undefined ? undefined : new Secret(token),
    path: '.github/rules.yml',
    commit: sha,
    maxBytes: 100,
    budgetMs: 5_000,
    ...changes,
  };
  const answer = await readRepositoryFile(question, { env: {}, signal: new AbortController().signal });
  if (answer.kind === 'bytes') return Buffer.from(answer.bytes).toString();
  return answer.kind === 'unknown' ? String((answer.reason as { text?: string }).text) : answer.kind;
}

/** A server that gives every request this answer. */
async function answering(type: string, body: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', type).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a file is read at its commit, and on the default branch without one', async () => {
  const files = new Map([
    [`${sha}:.github/rules.yml`, 'at the commit: 中'],
    ['main:.github/rules.yml', 'on main'],
    [`${sha}:a b/c#d?e%f.yml`, 'strange'],
  ]);
  await using github = await startGitHub({ files });
  const { token } = github.hub;
  expect(await ask(github.url, token)).toBe('at the commit: 中');
  expect(await ask(github.url, token, { commit: undefined })).toBe('on main');
  expect(await ask(github.url, token, { path: 'a b/c#d?e%f.yml' })).toBe('strange');
  expect(await ask(github.url, token, { path: 'rules.yml' })).toBe('missing');
  expect(github.requests[0]).toBe(`GET /repos/${repository}/contents/.github/rules.yml?ref=${sha}`);
});

test('a file that is too long is not read to its end', async () => {
  await using github = await startGitHub({
    files: new Map([
      [`${sha}:.github/rules.yml`, 'x'.repeat(100)],
      ['main:.github/rules.yml', 'x'.repeat(101)],
    ]),
  });
  expect(await ask(github.url, github.hub.token)).toHaveLength(100);
  expect(await ask(github.url, github.hub.token, { commit: undefined })).toBe('too long');
});

test('why there is no answer is said, with the permission', async () => {
  await using github = await startGitHub({ permissions: new Set(['actions']) });
  expect(await ask(github.url, github.hub.token)).toContain('Add "contents: read"');
  expect(await ask(github.url, undefined)).toContain('there is no "github-token"');
  expect(await ask(github.url, 'other')).toContain('401');
  expect(await ask('http://127.0.0.1:1', github.hub.token)).toContain('could not be reached');
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['a file of Gitea', { type: 'file', encoding: 'base64', content: base64('a: b') }, 'a: b'],
  ['one that is too long', { encoding: 'base64', content: base64('x'.repeat(101)) }, 'too long'],
  ['one that is far too long', { encoding: 'base64', content: base64('x'.repeat(1_000)) }, 'too long'],
  ['a folder', [{ type: 'file', name: 'rules.yml' }], 'missing'],
  ['a submodule', { type: 'submodule', encoding: null, content: null }, 'missing'],
])('JSON is %s', async (_, body, expected) => {
  const url = await answering('application/json;charset=utf-8', JSON.stringify(body));
  expect(await ask(url, 'token')).toBe(expected);
});

test('JSON that is no answer is no file', async () => {
  expect(await ask(await answering('application/json', '{'), 'token')).toBe('missing');
});

describe('CODEOWNERS alone', () => {
  const read = async (
    { url: apiUrl, hub }: GitHubStandIn,
    isAsked: boolean,
    signal = new AbortController().signal,
  ) => {
    const question = {
      apiUrl,
      repository,
      token: new Secret(hub.token),
      commit: sha,
      budgetMs: 5_000,
      isAsked,
    };
    const { file, warnings } = await readCodeOwners(question, { env: {}, signal });
    return { file, warnings: english(warnings) };
  };

  test('is read at the commit', async () => {
    await using github = await startGitHub({ files: new Map([[`${sha}:CODEOWNERS`, '* @mona']]) });
    expect(await read(github, true)).toEqual({ file: { path: 'CODEOWNERS', text: '* @mona' }, warnings: [] });
  });

  test('that cannot be read is one warning if a mention needs it, and the run goes on', async () => {
    await using github = await startGitHub({ permissions: new Set(['actions']) });
    const needed = await read(github, true);
    expect(needed).toEqual({ file: undefined, warnings: [expect.stringContaining('"contents: read"')] });
    expect(await read(github, false)).toEqual({ file: undefined, warnings: [] });
    expect(await read(github, true, AbortSignal.abort())).toEqual({ file: undefined, warnings: [] });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InputValue } from '../runner/definition.ts';
import type { Run, Step } from '../runner/runner.ts';
import { formsOf } from './secret-forms.ts';
import { act, seedEvent } from './seed.ts';

const token = 'f7a1c2d3e4b5a69788796a5b4c3d2e1f0f7a1c2d3e4b5a69788796a5b4c3d2e1';
/** With characters that a URL, JSON and HTML each write in another way. */
const secret = 'SEC/1+2 3&4"5<6>7=8~9é';
const password = 'pa55-word:of/the@proxy';

/** Answers with what it was sent, so that a robot that echoes the request gives away all it can. */
let server: Server;
let host: string;
const bodies: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(body);
      const errmsg = `token ${token} secret ${secret} url ${request.url}`;
      response
        .writeHead(request.url?.includes('302') ? 302 : 200, { location: `https://example.com/?t=${token}` })
        .end(JSON.stringify({ errcode: 310000, errmsg }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

interface Case {
  readonly what: string;
  readonly inputs: (webhook: string) => Readonly<Record<string, InputValue>>;
  readonly env?: NonNullable<Step['env']>;
}

const event = JSON.stringify(seedEvent);
const proxy = `http://user:${encodeURIComponent(password)}@127.0.0.1:9`;
const debug = { NODE_DEBUG: 'undici,fetch,websocket,http,https,net,tls', ACTIONS_STEP_DEBUG: 'true' };

const cases: readonly Case[] = [
  { what: 'a robot that echoes its secrets', inputs: (webhook) => ({ webhook, event }) },
  {
    what: 'a robot that nobody reaches',
    inputs: () => ({
      webhook: `https://127.0.0.1:9/robot/send?access_token=${token}`,
      'allowed-hosts': '127.0.0.1:9',
      retries: '0',
      event,
    }),
  },
  {
    what: 'a host that is not allowed',
    inputs: () => ({ webhook: `https://example.com/robot/send?access_token=${token}`, event }),
  },
  {
    what: 'a webhook that is no URL',
    inputs: () => ({ webhook: `https//oapi.dingtalk.com?${token}`, event }),
  },
  {
    what: 'a webhook with a user',
    inputs: () => ({ webhook: `https://${token}@oapi.dingtalk.com/robot/send`, event }),
  },
  {
    what: 'robots that do not parse',
    inputs: (webhook) => ({
      webhook: '',
      secret: '',
      robots: `a: {webhook: "${webhook}, secret: "${token}"`,
    }),
  },
  {
    what: 'robots with a wrong field',
    inputs: (webhook) => ({
      webhook: '',
      secret: '',
      robots: JSON.stringify({ a: { url: webhook, key: token } }),
    }),
  },
  {
    what: 'an event that holds the token',
    inputs: (webhook) => ({ webhook, event: JSON.stringify({ ...seedEvent, data: `see ${token}` }) }),
  },
  {
    what: 'an event that holds the token in base64',
    inputs: (webhook) => ({
      webhook,
      event: JSON.stringify({ ...seedEvent, data: Buffer.from(`x${token}`).toString('base64') }),
    }),
  },
  {
    what: 'a template that holds the secret',
    inputs: (webhook) => ({ webhook, event, text: `Hello ${secret}` }),
  },
  {
    what: 'an event that holds the github-token',
    inputs: (webhook) => ({
      webhook,
      'github-token': password,
      event: JSON.stringify({ ...seedEvent, data: `see ${password}` }),
    }),
  },
  {
    what: 'an event that holds the token of another group',
    inputs: (webhook) => ({
      secret: '',
      robots: JSON.stringify({
        a: { webhook: webhook.replace(token, 'a'.repeat(64)) },
        b: { webhook, secret },
      }),
      'chat-group': 'a',
      event: JSON.stringify({ ...seedEvent, data: `see ${token}` }),
    }),
  },
  {
    what: 'an event that is no CloudEvent',
    inputs: (webhook) => ({ webhook, event: `{"specversion":"${token}","id":"${token}"}` }),
  },
  { what: 'a dry run', inputs: (webhook) => ({ webhook, event, 'dry-run': 'true' }) },
  {
    what: 'a proxy with a password',
    inputs: () => ({ webhook: token, event, retries: '0' }),
    env: { https_proxy: proxy, HTTPS_PROXY: proxy },
  },
  {
    what: 'the debug logs of undici and the network',
    inputs: (webhook) => ({ webhook, event }),
    env: debug,
  },
  ...[proxy, proxy.replace('http:', 'https:')].map((url) => ({
    what: `the debug logs of the network and a proxy at ${url.slice(0, 6)}`,
    inputs: () => ({ webhook: token, event, retries: '0' }),
    env: { ...debug, https_proxy: url },
  })),
];

test.for(cases)('nothing that leaves the step shows a secret: $what', async ({ inputs, env }) => {
  const before = bodies.length;
  const webhook = `http://${host}/robot/send?access_token=${token}`;
  const run = await act({ 'allowed-hosts': host, secret, ...inputs(webhook) }, { ...(env && { env }) });
  const left = [...reported(run), ...bodies.slice(before)].join('\n');
  for (const form of [token, secret, password].flatMap(formsOf)) expect(left).not.toContain(form);
});

/** All that the step wrote anywhere, as it wrote it, but for the commands that register a mask. */
function reported({ stdout, stderr, files, outputs }: Run): string[] {
  const shown = `${stdout}\n${stderr}`.replaceAll(/^::add-mask::.*$/gm, '');
  const drafts = outputs['dead-letter-file'] ?? '';
  return [shown, ...Object.values(files), existsSync(drafts) ? readFileSync(drafts, 'utf8') : ''];
}

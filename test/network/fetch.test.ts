import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type Fetcher, openFetcher } from '../../src/network/fetch.ts';

/** A server on loopback, and what it was asked. */
async function startServer(answer: RequestListener) {
  const asked: { url: string; headers: Readonly<Record<string, unknown>> }[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  }).on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    connections: () => connections,
  };
}

async function fetcher(env: Readonly<Record<string, string>> = {}): Promise<Fetcher['fetch']> {
  const { fetch, close } = await openFetcher(env, 2_000);
  onTestFinished(close);
  return fetch;
}

test('a response has its status, address, headers and text', async () => {
  const server = await startServer((_, response) =>
    response.writeHead(404, { 'X-Reason': 'none' }).end('no'),
  );
  const response = await (await fetcher())(`${server.url}/a?b=c`, { headers: { accept: 'text/plain' } });
  expect([response.status, response.url, response.headers.get('x-reason'), await response.text()]).toEqual([
    404,
    `${server.url}/a?b=c`,
    'none',
    'no',
  ]);
  expect(server.asked).toMatchObject([{ url: '/a?b=c', headers: { accept: 'text/plain' } }]);
});

test('a compressed response is asked for and read, unless the caller wants it as it is', async () => {
  const said = 'é'.repeat(50_000);
  const server = await startServer(({ headers }, response) => {
    if (headers['accept-encoding'] !== 'gzip') return response.end(said);
    return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(said));
  });
  const fetch = await fetcher();
  expect(await (await fetch(server.url)).text()).toBe(said);
  const plain = await fetch(server.url, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.has('content-encoding'), await plain.text()]).toEqual([false, said]);
});

test('a broken compression is an error and not a crash', async () => {
  const server = await startServer((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  );
  const response = await (await fetcher())(server.url);
  await expect(response.text()).rejects.toThrow();
});

test('a redirect is followed, and only its own host gets the token', async () => {
  const other = await startServer((_, response) => response.end('other'));
  const server = await startServer(({ url }, response) => {
    if (url === '/here') return response.end('here');
    const location = url === '/a' ? '/here' : `${other.url}/there`;
    return response.writeHead(301, { location }).end('moved');
  });
  const fetch = await fetcher();
  const headers = { authorization: 'token ghs_x', accept: '*/*' };
  expect(await (await fetch(`${server.url}/a`, { headers })).text()).toBe('here');
  expect(server.asked[1]?.headers).toMatchObject({ authorization: 'token ghs_x' });
  const away = await fetch(`${server.url}/b`, { headers });
  expect([away.url, await away.text()]).toEqual([`${other.url}/there`, 'other']);
  expect(other.asked[0]?.headers).not.toHaveProperty('authorization');
  expect(other.asked[0]?.headers).toHaveProperty('accept');
});

test.each(['file:///etc/passwd', 'http://', 'ftp://host/x'])(
  'a redirect to %s is an error',
  async (location) => {
    const server = await startServer((_, response) => response.writeHead(302, { location }).end());
    await expect((await fetcher())(server.url)).rejects.toThrow('fetch failed');
  },
);

test('a redirect can be returned, or refused; one that goes round ends', async () => {
  const server = await startServer((_, response) => response.writeHead(302, { location: '/' }).end());
  const fetch = await fetcher();
  const manual = await fetch(server.url, { redirect: 'manual' });
  manual.body.destroy();
  expect([manual.status, manual.headers.get('location')]).toEqual([302, '/']);
  await expect(fetch(server.url, { redirect: 'error' })).rejects.toThrow('fetch failed');
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  expect(server.asked.length).toBe(2 + 21);
});

test('requests after one another share a connection', async () => {
  const server = await startServer((_, response) => response.end('ok'));
  const fetch = await fetcher();
  for (let count = 0; count < 3; count += 1) {
    await (await fetch(server.url)).text();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(server.connections()).toBe(1);
});

test('an abort before, while it waits, and in the body rejects with its reason', async () => {
  const server = await startServer((request, response) => {
    if (request.url === '/body') response.write('begun');
  });
  const fetch = await fetcher();
  await expect(fetch(server.url, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow(
    'before',
  );
  const waiting = new AbortController();
  const hung = fetch(server.url, { signal: waiting.signal });
  setTimeout(() => waiting.abort(new Error('while')), 20);
  await expect(hung).rejects.toThrow('while');
  const reading = new AbortController();
  const { body } = await fetch(`${server.url}/body`, { signal: reading.signal });
  const read = body.toArray();
  reading.abort(new Error('in the body'));
  await expect(read).rejects.toThrow('in the body');
});

test('a body that is not needed ends its connection, however long it is', async () => {
  let closed = false;
  const server = await startServer((_, response) => {
    response.on('close', () => {
      closed = true;
    });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  const { body } = await (await fetcher())(server.url);
  body.destroy();
  await expect.poll(() => closed).toBe(true);
});

test('a connection that fails or breaks rejects, with its code as the cause', async () => {
  const fetch = await fetcher();
  const codeOf = (error: unknown): unknown =>
    error instanceof Error ? ((error as { code?: unknown }).code ?? codeOf(error.cause)) : undefined;
  const refused = await fetch('http://127.0.0.1:1').catch((error: unknown) => error);
  expect(codeOf(refused)).toBe('ECONNREFUSED');
  const server = await startServer((_, response) => response.destroy());
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a proxy for http gets the whole address, and its credentials alone', async () => {
  const proxy = await startServer((_, response) => response.end('by proxy'));
  const fetch = await fetcher({ http_proxy: proxy.url.replace('//', '//mona:pass@') });
  expect(await (await fetch('http://ghes.example:81/api?x=1')).text()).toBe('by proxy');
  expect(proxy.asked).toMatchObject([
    {
      url: 'http://ghes.example:81/api?x=1',
      headers: { host: 'ghes.example:81', 'proxy-authorization': 'Basic bW9uYTpwYXNz' },
    },
  ]);
});

test('a POST has its body, also behind a proxy', async () => {
  const bodies: string[] = [];
  const take: RequestListener = (request, response) => {
    request.on('data', (chunk) => bodies.push(`${request.method} ${request.url} ${chunk}`));
    request.on('end', () => response.end('ok'));
  };
  const server = await startServer(take);
  const post = { method: 'POST', body: '{"query":"é"}', headers: { 'content-type': 'application/json' } };
  await (await (await fetcher())(`${server.url}/graphql`, post)).text();
  await (await (await fetcher({ http_proxy: server.url }))('http://ghes.example/graphql', post)).text();
  expect(bodies).toEqual(['POST /graphql {"query":"é"}', 'POST http://ghes.example/graphql {"query":"é"}']);
});

test.each([
  [307, 'POST /there {}'],
  [308, 'POST /there {}'],
  [301, undefined],
  [302, undefined],
  [303, undefined],
])('a POST after status %i is repeated as it was, or not at all', async (status, expected) => {
  const bodies: string[] = [];
  const server = await startServer((request, response) => {
    if (request.url === '/') return response.writeHead(status, { location: '/there' }).end();
    request.on('data', (chunk) => bodies.push(`${request.method} ${request.url} ${chunk}`));
    return request.on('end', () => response.end('ok'));
  });
  const response = (await fetcher())(server.url, { method: 'POST', body: '{}' });
  if (expected === undefined) await expect(response).rejects.toThrow('fetch failed');
  else expect([await (await response).text(), bodies]).toEqual(['ok', [expected]]);
});

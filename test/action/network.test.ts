import { writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { makeAuthority, makeCertificate } from '../faults/certificate.ts';
import { cut, type Fault, ok, startFaultServer, token } from '../faults/fault-server.ts';
import { scratchPath } from '../runner/scratch.ts';
import { act, resultsOf, seedEvent } from './seed.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

async function serve(...args: Parameters<typeof startFaultServer>) {
  const server = await startFaultServer(...args);
  open.push(server);
  return server;
}

const event = JSON.stringify(seedEvent);
const dayMs = 86_400_000;

test('a robot behind TLS, with a certificate of an authority that the runner trusts', async () => {
  const authority = makeAuthority('Gateway');
  const file = scratchPath('authority.pem');
  writeFileSync(file, authority.cert);
  const server = await serve([ok], { tls: makeCertificate(['127.0.0.1'], { authority }) });
  const run = await act(
    { webhook: server.url, 'allowed-hosts': server.host, event },
    { env: { NODE_EXTRA_CA_CERTS: file } },
  );
  expect(resultsOf(run)).toMatchObject([{ status: 'sent', attempts: 1 }]);
  expect(server.messages()).toHaveLength(1);
});

test.for([
  ['self-signed', makeCertificate(['127.0.0.1']), 'NODE_EXTRA_CA_CERTS'],
  [
    'from an unknown authority',
    makeCertificate(['127.0.0.1'], { authority: makeAuthority('Stranger') }),
    'NODE_EXTRA_CA_CERTS',
  ],
  ['expired', makeCertificate(['127.0.0.1'], { validMs: [Date.now() - 2 * dayMs, Date.now() - dayMs] }), ''],
] as const)('a certificate that is %s: one attempt, no message, and what to do', async ([, tls, remedy]) => {
  const server = await serve([ok], { tls });
  const run = await act(
    { webhook: server.url, 'allowed-hosts': server.host, event },
    { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
  );
  expect(resultsOf(run)).toMatchObject([{ status: 'failed', attempts: 1, ambiguous: false, errcode: null }]);
  expect(run.annotations.error).toHaveLength(1);
  expect(run.annotations.error[0]?.message).toContain('certificate');
  expect(run.annotations.error[0]?.message).toContain(remedy);
  expect(server.arrivals).toEqual([]);
});

test('a port that does not speak TLS', async () => {
  const server = await serve([
    { at: 'accept', act: (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n') },
  ]);
  const webhook = server.url.replace('http:', 'https:');
  const run = await act({ webhook, 'allowed-hosts': server.host, event });
  expect(resultsOf(run)).toMatchObject([{ status: 'failed', attempts: 1 }]);
  expect(run.annotations.error[0]?.message).toContain('does not speak TLS');
});

const refusing = (status: string): Fault => ({
  at: 'accept',
  act: (socket) => socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`)),
});

test.for([
  ['407 Proxy Authentication Required', 1, 'password'],
  ['403 Forbidden', 1, 'Allow this host'],
  ['502 Bad Gateway', 2, 'could not reach the host'],
] as const)('a proxy that answers %s: %i attempts, and what to do', async ([status, attempts, remedy]) => {
  const proxy = await serve([refusing(status)]);
  const run = await act(
    { webhook: token, event, retries: '1' },
    { env: { https_proxy: `http://${proxy.host}` } },
  );
  expect(resultsOf(run)).toMatchObject([{ status: 'failed', attempts, ambiguous: false }]);
  expect(run.annotations.error).toHaveLength(1);
  expect(run.annotations.error[0]?.message).toContain(remedy);
});

test('a proxy that is none', async () => {
  const proxy = await serve([cut('')]);
  await proxy.close();
  const run = await act(
    { webhook: token, event, retries: '0' },
    { env: { HTTPS_PROXY: `http://${proxy.host}` } },
  );
  expect(run.annotations.error[0]?.message).toMatch(/proxy.*ECONNREFUSED.*https_proxy/);
});

test('a step that failed to connect leaves nothing behind that keeps it from ending', async () => {
  const hanging = await serve([{ at: 'accept', act: () => {} }]);
  const inputs = { webhook: hanging.url.replace('http:', 'https:'), 'allowed-hosts': hanging.host, event };
  const run = await act(
    { ...inputs, 'timeout-seconds': '1', 'deadline-seconds': '2', retries: '1' },
    { timeoutMs: 20_000 },
  );
  expect(run.exitCode).toBe(1);
  expect(resultsOf(run)).toMatchObject([{ status: 'failed', ambiguous: false }]);
});

test('one connection carries the message, opened before the program is loaded', async () => {
  const server = await serve([ok]);
  const run = await act({ webhook: server.url, 'allowed-hosts': server.host, event });
  expect(resultsOf(run)).toMatchObject([{ status: 'sent', attempts: 1 }]);
  expect(server.connections()).toBe(1);
});

test.for([
  ['a dry run', { 'dry-run': 'true' }, {}],
  ['a host that is not allowed', { 'allowed-hosts': '' }, {}],
  ['a step with a proxy', {}, { https_proxy: 'http://127.0.0.1:1' }],
] as const)('%s does not connect early', async ([, inputs, env]) => {
  const server = await serve([ok]);
  const run = await act({ webhook: server.url, 'allowed-hosts': server.host, event, ...inputs }, { env });
  expect(server.connections()).toBe(run.outputs.status === 'sent' ? 1 : 0);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { expect, test, vi } from 'vitest';
import { closeLater, deliverOne, plannedFor, runtime, serve } from './bench.ts';
import { makeAuthority, makeCertificate } from './certificate.ts';
import { postInChild } from './child.ts';
import { ok, startFaultServer } from './fault-server.ts';

const authority = makeAuthority();
const dayMs = 86_400_000;

async function tlsServer(tls: TlsOptions) {
  return closeLater(await startFaultServer([ok], { tls }));
}

test('a certificate of a trusted authority is accepted, and the message sent over TLS', async () => {
  const server = await tlsServer(makeCertificate(['127.0.0.1'], { authority }));
  const delivery = await deliverOne(plannedFor(server.url), await runtime({ ca: [authority.cert] }));
  expect(delivery).toMatchObject({ status: 'sent', attempts: 1 });
});

test.each([
  ['self-signed', makeCertificate(['127.0.0.1']), /self-signed.*NODE_EXTRA_CA_CERTS/],
  ['for another host', makeCertificate(['other.test'], { authority }), /another host/],
  [
    'expired',
    makeCertificate(['127.0.0.1'], { authority, validMs: [Date.now() - 2 * dayMs, Date.now() - dayMs] }),
    /expired/,
  ],
  [
    'from an unknown authority',
    makeCertificate(['127.0.0.1'], { authority: makeAuthority('Stranger') }),
    /unknown authority.*NODE_EXTRA_CA_CERTS/,
  ],
])(
  'a certificate that is %s is refused in one attempt, and the failure says what to do',
  async (_, tls, remedy) => {
    const server = await tlsServer(tls);
    const delivery = await deliverOne(plannedFor(server.url), await runtime({ ca: [authority.cert] }));
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false, errcode: null });
    expect(delivery.explanation?.text).toMatch(remedy);
    expect(server.arrivals).toHaveLength(0);
  },
);

test('NODE_TLS_REJECT_UNAUTHORIZED=0 does not switch the check off', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  const server = await tlsServer(makeCertificate(['127.0.0.1']));
  const delivery = await deliverOne(plannedFor(server.url), await runtime());
  vi.unstubAllEnvs();
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
  expect(server.arrivals).toHaveLength(0);
});

test('the authority in NODE_EXTRA_CA_CERTS is trusted, as the failure advises', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const file = join(folder, 'authority.pem');
  await writeFile(file, authority.cert);
  const server = await tlsServer(makeCertificate(['127.0.0.1'], { authority }));
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: file };
  const { stdout } = await postInChild(new URL(server.url).origin, env);
  await rm(folder, { recursive: true });
  expect(stdout).toBe('answer\n');
  expect(server.messages()).toHaveLength(1);
});

test('plain HTTP on a TLS port is refused in one attempt', async () => {
  const server = await serve({
    at: 'accept',
    act: (socket) => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'),
  });
  const delivery = await deliverOne(plannedFor(server.url.replace('http:', 'https:')), await runtime());
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
  expect(delivery.explanation?.text).toMatch(/does not speak TLS/);
});

test('a connection cut in the TLS handshake is tried again', async () => {
  const server = await serve({ at: 'accept', act: (socket) => socket.once('data', () => socket.end()) });
  const delivery = await deliverOne(plannedFor(server.url.replace('http:', 'https:')), await runtime(), {
    retries: 1,
  });
  expect(delivery).toMatchObject({ status: 'failed', attempts: 2, ambiguous: false });
});

test('a TLS handshake without an answer ends at the timeout, and nothing was sent', async () => {
  const server = await serve({ at: 'accept', act: () => {} });
  const delivery = await deliverOne(plannedFor(server.url.replace('http:', 'https:')), await runtime(), {
    timeoutMs: 200,
    retries: 1,
  });
  expect(delivery).toMatchObject({ status: 'failed', attempts: 2, ambiguous: false });
});

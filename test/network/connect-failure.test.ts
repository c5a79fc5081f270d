import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import {
  type ConnectFailure,
  connectFailureOf,
  proxyFailure,
  proxyStatusFailure,
} from '../../src/network/connect-failure.ts';
import { say } from '../../src/said.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

/** With its texts in English. */
function plain({ kind, reason, remedy }: ConnectFailure) {
  return { kind, reason: reason.text, remedy: remedy.text };
}

describe('an error from connecting', () => {
  test.each([
    ['ECONNREFUSED', 'safe', 'connection refused (ECONNREFUSED)'],
    ['ENOTFOUND', 'safe', 'DNS does not know this host (ENOTFOUND)'],
    ['EAI_AGAIN', 'safe', 'DNS gives no answer (EAI_AGAIN)'],
    ['ETIMEDOUT', 'safe', 'no connection in time (ETIMEDOUT)'],
    ['UND_ERR_CONNECT_TIMEOUT', 'safe', 'no connection in time (UND_ERR_CONNECT_TIMEOUT)'],
    ['EHOSTUNREACH', 'safe', 'host unreachable (EHOSTUNREACH)'],
    ['ENETUNREACH', 'safe', 'host unreachable (ENETUNREACH)'],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'refused',
      'the certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)',
    ],
    ['CERT_HAS_EXPIRED', 'refused', 'the certificate has expired or is not valid yet (CERT_HAS_EXPIRED)'],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'refused',
      'the certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)',
    ],
    ['EPROTO', 'refused', 'the port does not speak TLS (EPROTO)'],
    ['CERT_REVOKED', 'refused', 'the TLS connection failed (CERT_REVOKED)'],
    ['ERR_TLS_OTHER', 'refused', 'the TLS connection failed (ERR_TLS_OTHER)'],
    ['ERR_SSL_OTHER', 'refused', 'the TLS connection failed (ERR_SSL_OTHER)'],
    ['INVALID_CA', 'refused', 'the TLS connection failed (INVALID_CA)'],
    ['XCERT_REVOKED', 'safe', 'no connection (XCERT_REVOKED)'],
    ['ESOMETHING', 'safe', 'no connection (ESOMETHING)'],
  ])('%s is %s', (code, kind, reason) => {
    const failure = connectFailureOf(coded(code));
    expect([failure.kind, failure.reason.text]).toEqual([kind, reason]);
    expect(failure.remedy.text).toMatch(/\.$/);
  });

  test('that a name does not exist is tried twice at most', () => {
    expect(connectFailureOf(coded('ENOTFOUND')).maxAttempts).toBe(2);
    expect(connectFailureOf(coded('ECONNREFUSED')).maxAttempts).toBeUndefined();
  });

  test('is found behind others: as a cause, and among those of several addresses', () => {
    const behind = coded('UND_ERR_SOCKET', coded('ECONNREFUSED'));
    expect(connectFailureOf(behind).reason.text).toBe('connection refused (UND_ERR_SOCKET, ECONNREFUSED)');
    const several = new AggregateError([coded('ETIMEDOUT'), coded('ECONNREFUSED'), coded('ETIMEDOUT')]);
    expect(connectFailureOf(several).reason.text).toBe('no connection in time (ETIMEDOUT, ECONNREFUSED)');
  });

  test.each([undefined, 'x', null, {}, new Error('x'), Object.assign(new Error('x'), { code: 7 })])(
    'without a code says no more than that: %s',
    (error) => {
      expect(plain(connectFailureOf(error))).toMatchObject({ kind: 'safe', reason: 'no connection' });
    },
  );

  test('of the settings is the user’s to mend, in its own words', () => {
    expect(plain(connectFailureOf(new UserError(say`Mend it.`)))).toEqual({
      kind: 'refused',
      reason: 'the settings of the proxy cannot be used',
      remedy: 'Mend it.',
    });
  });
});

describe('a proxy', () => {
  test.each([
    [407, 'refused', 'user name and password'],
    [502, 'safe', 'could not reach the host'],
    [503, 'safe', 'could not reach the host'],
    [504, 'safe', 'could not reach the host'],
    [403, 'refused', 'Allow this host'],
    [500, 'refused', 'Allow this host'],
  ])('that answers %i is %s', (status, kind, remedy) => {
    expect(plain(proxyStatusFailure(status))).toEqual({
      kind,
      reason: `the proxy answered HTTP ${status} to CONNECT`,
      remedy: expect.stringContaining(remedy),
    });
  });

  test('that is not reached is reported as the proxy', () => {
    expect(plain(proxyFailure(coded('ECONNREFUSED')))).toMatchObject({
      kind: 'safe',
      reason: 'the proxy: connection refused (ECONNREFUSED)',
    });
  });

  test('that does not speak HTTP is not tried again', () => {
    const garbage = coded('ECONNRESET', coded('HPE_INVALID_CONSTANT'));
    expect(plain(proxyFailure(garbage))).toMatchObject({
      kind: 'refused',
      reason: 'the proxy does not answer in HTTP',
    });
  });
});

import { UserError } from '../../errors.ts';
import { printable } from '../../printable.ts';

/** Why the robot's host was not reached. Nothing of the request was written. */
export interface ConnectFailure {
  /** `safe`: may be retried, nothing was sent. `refused`: a retry would fail the same way. */
  readonly kind: 'safe' | 'refused';
  /** e.g. `connection refused (ECONNREFUSED)` */
  readonly reason: string;
  /** What to do about it, one sentence. */
  readonly cure: string;
  /** Most attempts, if fewer than the policy allows. */
  readonly maxAttempts?: number;
}

/** Throws a failure out of the connect function. */
export class ConnectError extends Error {
  readonly failure: ConnectFailure;

  constructor(fault: ConnectFailure) {
    super(fault.reason);
    this.failure = fault;
  }
}

interface Row extends Omit<ConnectFailure, 'reason'> {
  readonly codes: readonly string[];
  readonly words: string;
}

const network =
  'Check that the runner may reach this host: firewall, proxy (`https_proxy`, `no_proxy`) or network.';
const authority =
  'If a proxy or a private deployment has an authority of its own, name its certificate file in the environment variable NODE_EXTRA_CA_CERTS.';

/**
 * Error codes of Node (errno, c-ares, OpenSSL) and undici. Sources: nodejs.org/api/errors.html,
 * nodejs.org/api/tls.html#x509-certificate-error-codes.
 */
const faults: readonly Row[] = [
  { codes: ['ECONNREFUSED'], kind: 'safe', words: 'connection refused', cure: network },
  { codes: ['ECONNRESET', 'EPIPE', 'ECONNABORTED'], kind: 'safe', words: 'connection reset', cure: network },
  {
    codes: ['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA', 'ENODATA'],
    kind: 'safe',
    words: 'DNS does not know this host',
    cure: 'Check the host name and the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.',
    maxAttempts: 2,
  },
  {
    codes: ['EAI_AGAIN', 'ETIMEOUT', 'ESERVFAIL'],
    kind: 'safe',
    words: 'DNS gives no answer',
    cure: 'Check the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.',
  },
  {
    codes: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'],
    kind: 'safe',
    words: 'no connection in time',
    cure: network,
  },
  {
    codes: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL'],
    kind: 'safe',
    words: 'host unreachable',
    cure: network,
  },
  {
    codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    kind: 'refused',
    words: 'the certificate is self-signed',
    cure: authority,
  },
  {
    codes: [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_UNTRUSTED',
    ],
    kind: 'refused',
    words: 'the certificate comes from an unknown authority',
    cure: authority,
  },
  {
    codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    kind: 'refused',
    words: 'the certificate has expired or is not valid yet',
    cure: 'Renew it, or set the clock of the runner. An authority of your own is named in NODE_EXTRA_CA_CERTS.',
  },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
    kind: 'refused',
    words: 'the certificate is for another host',
    cure: `Use the host name that the certificate names. ${authority}`,
  },
  {
    codes: [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'ERR_SSL_PACKET_LENGTH_TOO_LONG',
      'ERR_SSL_HTTP_REQUEST',
      'EPROTO',
    ],
    kind: 'refused',
    words: 'the port does not speak TLS',
    cure: 'Check host and port of the webhook: https needs a TLS port.',
  },
];

/**
 * The failure behind an error from connecting, which may be a `UserError` of the proxy settings. Searches
 * `cause` and the inner errors of an `AggregateError`.
 */
export function connectFailureOf(error: unknown): ConnectFailure {
  if (error instanceof UserError) {
    return { kind: 'refused', reason: 'the settings of the proxy cannot be used', cure: error.message };
  }
  const codes = codesOf(error);
  const row = codes.map((code) => faults.find((known) => known.codes.includes(code))).find((known) => known);
  const shownCodes = codes.length > 0 ? ` (${printable([...new Set(codes)].join(', '))})` : '';
  if (row) {
    const { codes: _, words, ...rest } = row;
    return { ...rest, reason: words + shownCodes };
  }
  if (
    codes.some((code) =>
      /^CERT_|^ERR_TLS|^ERR_SSL|^INVALID_CA|^CRL_|^INVALID_PURPOSE|^PATH_LENGTH/.test(code),
    )
  ) {
    return { kind: 'refused', reason: `the TLS connection failed${shownCodes}`, cure: authority };
  }
  return { kind: 'safe', reason: `no connection${shownCodes}`, cure: network };
}

/** The failure for a proxy's response to CONNECT other than 200. */
export function proxyStatusFailure(status: number): ConnectFailure {
  const reason = `the proxy answered HTTP ${status} to CONNECT`;
  if (status === 407) {
    return { kind: 'refused', reason, cure: 'Put user name and password of the proxy into `https_proxy`.' };
  }
  if (status === 502 || status === 503 || status === 504) {
    return {
      kind: 'safe',
      reason,
      cure: 'The proxy could not reach the host: check it, or name the host in `no_proxy`.',
    };
  }
  return {
    kind: 'refused',
    reason,
    cure: 'Let the proxy of `https_proxy` allow this host, or name the host in `no_proxy`.',
  };
}

/** The failure for a proxy that does not answer CONNECT as a proxy does. */
export function proxyFailure(error: unknown): ConnectFailure {
  const fault = connectFailureOf(error);
  const garbage = codesOf(error).some((code) => code.startsWith('HPE_'));
  return {
    kind: garbage ? 'refused' : fault.kind,
    reason: garbage ? 'the proxy does not answer in HTTP' : `the proxy: ${fault.reason}`,
    cure: 'Check host and port of the proxy in `https_proxy`, or name the host in `no_proxy`.',
  };
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...inner, ...codesOf(error.cause)];
}

import { UserError } from '../errors.ts';
import { type Said, say } from '../said.ts';
import { printable } from '../text.ts';

/** Why the robot's host was not reached. Nothing of the request was written. */
export interface ConnectFailure {
  /** `safe`: may be retried, nothing was sent. `refused`: a retry would fail the same way. */
  readonly kind: 'safe' | 'refused';
  /** e.g. `connection refused (ECONNREFUSED)` */
  readonly reason: Said;
  /** What to do about it, one sentence. */
  readonly remedy: Said;
  /** Most attempts, if fewer than the policy allows. */
  readonly maxAttempts?: number;
}

/** Throws a failure out of the connect function. */
export class ConnectError extends Error {
  readonly failure: ConnectFailure;

  constructor(fault: ConnectFailure, cause?: unknown) {
    super(fault.reason.text, { cause });
    this.failure = fault;
  }
}

interface Row extends Omit<ConnectFailure, 'reason'> {
  readonly codes: readonly string[];
  readonly words: Said;
}

const network = say`Check that the runner may reach this host: firewall, proxy (\`https_proxy\`, \`no_proxy\`) or network.`;
const authority = say`If a proxy or a private deployment uses a certificate authority of its own, set the environment variable NODE_EXTRA_CA_CERTS to its certificate file.`;

/**
 * Error codes of Node (errno, c-ares, OpenSSL) and undici. Sources: nodejs.org/api/errors.html,
 * nodejs.org/api/tls.html#x509-certificate-error-codes.
 */
const faults: readonly Row[] = [
  { codes: ['ECONNREFUSED'], kind: 'safe', words: say`connection refused`, remedy: network },
  {
    codes: ['ECONNRESET', 'EPIPE', 'ECONNABORTED'],
    kind: 'safe',
    words: say`connection reset`,
    remedy: network,
  },
  {
    codes: ['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA', 'ENODATA'],
    kind: 'safe',
    words: say`DNS does not know this host`,
    remedy: say`Check the host name and the DNS of the runner; where names resolve only behind a proxy, set \`https_proxy\`.`,
    maxAttempts: 2,
  },
  {
    codes: ['EAI_AGAIN', 'ETIMEOUT', 'ESERVFAIL'],
    kind: 'safe',
    words: say`DNS gives no answer`,
    remedy: say`Check the DNS of the runner; where names resolve only behind a proxy, set \`https_proxy\`.`,
  },
  {
    codes: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'],
    kind: 'safe',
    words: say`no connection in time`,
    remedy: network,
  },
  {
    codes: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL'],
    kind: 'safe',
    words: say`host unreachable`,
    remedy: network,
  },
  {
    codes: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    kind: 'refused',
    words: say`the certificate is self-signed`,
    remedy: authority,
  },
  {
    codes: [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_UNTRUSTED',
    ],
    kind: 'refused',
    words: say`the certificate comes from an unknown authority`,
    remedy: authority,
  },
  {
    codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    kind: 'refused',
    words: say`the certificate has expired or is not valid yet`,
    remedy: say`Renew it, or set the clock of the runner. For a certificate authority of your own, set NODE_EXTRA_CA_CERTS to its certificate file.`,
  },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'],
    kind: 'refused',
    words: say`the certificate is for another host`,
    remedy: say`Use the host name that the certificate names. ${authority}`,
  },
  {
    codes: [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'ERR_SSL_PACKET_LENGTH_TOO_LONG',
      'ERR_SSL_HTTP_REQUEST',
      'EPROTO',
    ],
    kind: 'refused',
    words: say`the port does not speak TLS`,
    remedy: say`Check host and port of the webhook: https needs a TLS port.`,
  },
];

/**
 * The failure behind an error from connecting, which may be a `UserError` of the proxy settings. Searches
 * `cause` and the inner errors of an `AggregateError`.
 */
export function connectFailureOf(error: unknown): ConnectFailure {
  if (error instanceof UserError) {
    return { kind: 'refused', reason: say`the settings of the proxy cannot be used`, remedy: error.said };
  }
  const codes = codesOf(error);
  const row = codes.map((code) => faults.find((known) => known.codes.includes(code))).find((known) => known);
  const shownCodes = printable([...new Set(codes)].join(', '));
  const withCodes = (words: Said) => (codes.length > 0 ? say`${words} (${shownCodes})` : words);
  if (row) {
    const { codes: _, words, ...rest } = row;
    return { ...rest, reason: withCodes(words) };
  }
  if (
    codes.some((code) =>
      /^CERT_|^ERR_TLS|^ERR_SSL|^INVALID_CA|^CRL_|^INVALID_PURPOSE|^PATH_LENGTH/.test(code),
    )
  ) {
    return { kind: 'refused', reason: withCodes(say`the TLS connection failed`), remedy: authority };
  }
  return { kind: 'safe', reason: withCodes(say`no connection`), remedy: network };
}

/** The failure for a proxy's response to CONNECT other than 200. */
export function proxyStatusFailure(status: number): ConnectFailure {
  const reason = say`the proxy answered HTTP ${status} to CONNECT`;
  if (status === 407) {
    return {
      kind: 'refused',
      reason,
      remedy: say`Put user name and password of the proxy into \`https_proxy\`.`,
    };
  }
  if (status === 502 || status === 503 || status === 504) {
    return {
      kind: 'safe',
      reason,
      remedy: say`The proxy could not reach the host: check it, or add the host to \`no_proxy\`.`,
    };
  }
  return {
    kind: 'refused',
    reason,
    remedy: say`Allow this host in the proxy of \`https_proxy\`, or add the host to \`no_proxy\`.`,
  };
}

/** The failure for a proxy that does not answer CONNECT as a proxy does. */
export function proxyFailure(error: unknown): ConnectFailure {
  const fault = connectFailureOf(error);
  const garbage = codesOf(error).some((code) => code.startsWith('HPE_'));
  return {
    kind: garbage ? 'refused' : fault.kind,
    reason: garbage ? say`the proxy does not answer in HTTP` : say`the proxy: ${fault.reason}`,
    remedy: say`Check host and port of the proxy in \`https_proxy\`, or add the host to \`no_proxy\`.`,
  };
}

function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...inner, ...codesOf(error.cause)];
}

import { connect, isIP, type LookupFunction, type Socket } from 'node:net';

/**
 * Timeout for each address of a host. Node's default of 250 ms gives up on a slow IPv4 beside a dead IPv6.
 */
const familyTimeoutMs = 3_000;

export interface DialOptions {
  /** Resolves host names; Node's resolver by default. */
  readonly lookup?: LookupFunction | undefined;
  /** PEM certificates to trust instead of Node's. */
  readonly ca?: readonly string[] | undefined;
  /** Through a proxy. */
  readonly tunnel?: Socket | undefined;
}

/** The event that says a socket is ready. */
export function readyEvent(origin: string): 'connect' | 'secureConnect' {
  return isTls(origin) ? 'secureConnect' : 'connect';
}

/** Begins to connect to an http or https origin, with TLS for https. The caller waits for `readyEvent`. */
export function dial(origin: string, { lookup, ca, tunnel }: DialOptions = {}): Socket {
  const { protocol, port } = new URL(origin);
  const host = hostOf(origin);
  const address = {
    host,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: familyTimeoutMs,
    ...(lookup && { lookup }),
  };
  if (!isTls(origin)) return connect(address).setNoDelay(true);
  // Loaded here: a robot on loopback needs no TLS.
  const tls = process.getBuiltinModule('node:tls');
  return tls
    .connect({
      ...address,
      ...(tunnel && { socket: tunnel }),
      ...(ca && { ca: [...ca] }),
      servername: isIP(host) ? '' : host,
      ALPNProtocols: ['http/1.1'],
      // Set explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot switch it off.
      rejectUnauthorized: true,
    })
    .setNoDelay(true);
}

/** An IPv6 address without the brackets it has in a URL. */
function hostOf(origin: string): string {
  return new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1');
}

function isTls(origin: string): boolean {
  return origin.startsWith('https:');
}

import { UserError } from '../errors.ts';
import { say } from '../said.ts';
import { Secret } from '../secret.ts';
import { decodeUri } from '../text.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy: https goes through a tunnel of CONNECT, http by its whole address. */
export interface ProxyServer {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  /** The value of `Proxy-Authorization`. */
  readonly authorization: Secret | undefined;
}

/** The lower-case name wins, as in curl; but unlike there, an empty one does not hide the other. */
const proxyNames = {
  'https:': ['https_proxy', 'HTTPS_PROXY'],
  'http:': ['http_proxy', 'HTTP_PROXY'],
  except: ['no_proxy', 'NO_PROXY'],
} as const;

/**
 * The proxy for an origin such as `https://oapi.dingtalk.com`; undefined for a direct connection. Loopback
 * is never proxied. Throws a `UserError` that names the variable, but not its value, if it is not a proxy
 * URL.
 */
export function proxyFor(origin: string, env: Environment): ProxyServer | undefined {
  const { protocol, hostname, port } = new URL(origin);
  if ((protocol !== 'https:' && protocol !== 'http:') || isLoopback(hostname)) return undefined;
  const name = firstSet(env, proxyNames[protocol]);
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  if (!name || isExcepted(hostname, ownPort, environmentValue(env, proxyNames.except))) return undefined;
  const url = proxyUrl(environmentValue(env, [name]));
  if (!url) {
    throw new UserError(
      say`The environment variable ${name} must be the URL of an HTTP proxy, http://host:port. Correct or unset it.`,
    );
  }
  return {
    protocol: url.protocol === 'https:' ? 'https:' : 'http:',
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
    authorization: authorizationOf(url),
  };
}

/**
 * What must be masked of the proxy settings: credentials, as given and decoded, and any URL that contains
 * them. Never throws.
 */
export function proxySecrets(env: Environment): string[] {
  return [...proxyNames['https:'], ...proxyNames['http:']].flatMap((name) => {
    const value = environmentValue(env, [name]);
    const url = parsed(value);
    const authorization = url && authorizationOf(url);
    if (!authorization) return beforeAt(value);
    return [
      value,
      url.href,
      url.password,
      decodeUri(url.password),
      `${decodeUri(url.username)}:${decodeUri(url.password)}`,
      authorization.reveal().replace('Basic ', ''),
    ].filter((text) => text !== '');
  });
}

/** What may be credentials in a text that is no URL with any: `http:/mona:secret@host`. */
function beforeAt(value: string): string[] {
  const at = value.lastIndexOf('@');
  if (at < 0) return [];
  const before = value.slice(0, at);
  return [value, before.slice(before.lastIndexOf('/') + 1), before.slice(before.lastIndexOf(':') + 1)].filter(
    (text) => text !== '',
  );
}

/**
 * Entries of `no_proxy`: `*`, `host`, `.suffix`, `*.suffix`, each with or without `:port`. As in curl, a
 * host covers its subdomains.
 */
function isExcepted(hostname: string, port: string, list: string): boolean {
  const host = bare(hostname);
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, only] = /^(.*?|\[.*\]):(\d+)$/.exec(bareColons(entry)) ?? [];
      if (only !== undefined && only !== port) return false;
      const suffix = bare(name).replace(/^\*?\./, '');
      return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
    });
}

/** The colons of an IPv6 address without brackets are not a port. */
function bareColons(entry: string): string {
  return entry.split(':').length > 2 && !entry.startsWith('[') ? `[${entry}]` : entry;
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function proxyUrl(value: string): URL | undefined {
  const url = parsed(value);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

function parsed(value: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  return value !== '' && URL.canParse(text) ? new URL(text) : undefined;
}

function authorizationOf({ username, password }: URL): Secret | undefined {
  if (username === '' && password === '') return undefined;
  const credentials = `${decodeUri(username)}:${decodeUri(password)}`;
  return new Secret(`Basic ${Buffer.from(credentials).toString('base64')}`);
}

function firstSet<Name extends string>(env: Environment, candidates: readonly Name[]): Name | undefined {
  return candidates.find((name) => env[name]?.trim());
}

function environmentValue(env: Environment, candidates: readonly string[]): string {
  const name = firstSet(env, candidates);
  return name === undefined ? '' : (env[name]?.trim() ?? '');
}

export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

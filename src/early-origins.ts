/**
 * Where a step will surely connect to, read from its variables by a few patterns, before the program that reads inputs
 * is loaded. In doubt none: the program connects by itself.
 */
export function earlyOrigins(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  if (isProxied(env) || !mayBeSent(input)) return [];
  const robot = robotOrigin(input, env);
  const github = asksGitHub(input) ? apiOrigin(env) : undefined;
  return [robot, robot && github].filter((origin) => origin !== undefined);
}

const defaultHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];

/** The first robot of `webhook`, if its host is a default one or stands in `allowed-hosts` as it is. */
function robotOrigin(
  input: (name: string) => string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const own = input('robots') === '' ? env.DINGTALK_WEBHOOK?.trim() : '';
  const [webhook = ''] = (input('webhook') || own || '').split('\n', 1);
  if (/^[0-9a-f]{64}$/i.test(webhook)) return `https://${defaultHosts[0]}`;
  const [, scheme, host = '', port] =
    /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?\/robot\/send\?access_token=[\w-]+/i.exec(
      webhook,
    ) ?? [];
  if (scheme === undefined) return undefined;
  const address = `${host}${port ?? ''}`.toLowerCase();
  const listed = input('allowed-hosts')
    .toLowerCase()
    .split(/[\s,]+/);
  const isListed = listed.includes(address) || listed.includes(host.toLowerCase());
  if (scheme.toLowerCase() === 'https')
    return isListed || (defaultHosts.includes(address) && port === undefined)
      ? `https://${address}`
      : undefined;
  return isListed && isLoopback(host) ? `http://${address}` : undefined;
}

/** A failed job, or one that asks how the run before ended, asks GitHub. */
function asksGitHub(input: (name: string) => string): boolean {
  if (input('github-token') === '' || input('event') !== '' || input('event-file') !== '') return false;
  return input('status') === 'failure' || (input('notify-when') !== '' && input('notify-when') !== 'always');
}

function apiOrigin(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const api = URL.parse(env.GITHUB_API_URL ?? '');
  if (api?.protocol === 'https:') return api.origin;
  return api?.protocol === 'http:' && isLoopback(api.hostname) ? api.origin : undefined;
}

/** False if the inputs say that nothing is posted, whatever the run was. */
function mayBeSent(input: (name: string) => string): boolean {
  if (!/^(?:false|)$/i.test(input('dry-run'))) return false;
  const cases = input('notify-when')
    .toLowerCase()
    .split(/[\s,，、]+/);
  if (cases.some((wanted) => wanted === 'always' || wanted === '')) return true;
  // `fixed` and `changed` need the run before; a green run after a green one is not reported.
  return input('status') === 'failure' ? cases.includes('failure') || cases.includes('changed') : false;
}

function isProxied(env: Readonly<Record<string, string | undefined>>): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name]?.trim());
}

function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

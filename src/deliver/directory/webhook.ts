import { isLoopback } from '../../network/proxy.ts';
import { listed, type Said, type SaidValue, say } from '../../said.ts';
import { Secret } from '../../secret.ts';
import type { Webhook } from './directory.ts';

/** DingTalk's own hosts: mainland and international. Source: open.dingtalk.com, help.dingtalk.io. */
export const publicHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'] as const;

export const sendPath = '/robot/send';

/**
 * A bare token is sent to the first public host. Real tokens have 64 hexadecimal digits; the bounds leave
 * room for change.
 */
const bareToken = /^[A-Za-z0-9]{16,128}$/;
/** What DingTalk shows beside the setting 加签: SEC and 64 hexadecimal digits. */
const signingSecret = /^SEC[\da-f]{40,128}$/i;
const tokenInUrl = /^[\x21-\x7e]{1,512}$/;

/**
 * Parameters of a signed URL, copied from a log or a script. They are dropped: every attempt is signed anew.
 */
const dropped = new Set(['timestamp', 'sign']);

/**
 * The webhook of a URL or bare token, or the rule that the text breaks. The rule never contains the text,
 * which may be the credential.
 */
export function readWebhook(text: string, allowedHosts: readonly string[]): Webhook | { rule: Said } {
  if (signingSecret.test(text))
    return { rule: say`is a signing secret (it starts with SEC); that goes into "secret".` };
  if (isVariableName(text)) return { rule: isNameRule };
  if (bareToken.test(text)) {
    return { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret(text) };
  }
  if (isQuoted(text)) return { rule: isQuotedRule };
  if (/\s/.test(text))
    return { rule: say`must not contain spaces: one webhook URL or access token per line.` };
  const url = parsed(text);
  if (!url || url.hostname === '') {
    return {
      rule: say`must be a webhook URL (https://${publicHosts[0]}${sendPath}?access_token=…) or its access token.`,
    };
  }
  const rule = brokenRule(url, text, allowedHosts);
  if (rule) return { rule };
  const token = new Secret(url.searchParams.get('access_token') ?? '');
  return { origin: url.origin, path: url.pathname, token };
}

/** A webhook that ends in `access_token=`: its token comes from a secret, and there is none. */
export function isWithoutToken(text: string): boolean {
  return /^https?:\/\/.*[?&]access_token=$/i.test(text.trim());
}

/** Quotes of code and of text, in English and Chinese, that were pasted with a value. */
export function isQuoted(text: string): boolean {
  return /^["'`“”‘’「」『』]/.test(text) || /["'`“”‘’「」『』]$/.test(text);
}

/** The name of a secret or variable instead of its value: `DINGTALK_WEBHOOK`, `$WEBHOOK`, `secrets.WEBHOOK`. */
export function isVariableName(text: string): boolean {
  const name = text.replace(/^\$?\{{0,2} ?/, '').replace(/ ?\}{0,2}$/, '');
  return /^(?:secrets|env|vars|inputs)\.\w+$/.test(name) || /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(name);
}

export const isQuotedRule = say`must have no quotes around it.`;

export const isNameRule = say`holds the name of a secret and not its value. Give it as the expression \`secrets.NAME\`, with the dollar sign and both pairs of braces.`;

/** `host` or `host:port`; for a gateway with the path before `/robot/send`, as in `allowed-hosts`. */
export function isHost(text: string): boolean {
  return allowedHost.test(text) && URL.canParse(`https://${text}`);
}

/**
 * ASCII characters of a host: letters, digits, dots, hyphens and underscores; `URL` checks the others. A
 * path segment does not start with a dot, so none leads back.
 */
const allowedHost = /^(?:\[[\da-f:.]+\]|[\w.\u0080-\uffff-]+)(?::\d{1,5})?(?:\/[\w~-][\w.~-]*)*\/?$/i;

/**
 * Hosts of other systems' webhooks, themselves and the hosts below them. Sources: the documentation of each: Slack and
 * GovSlack, Feishu and Lark, WeCom, Discord, Teams (connectors, and workflows of Power Automate), Google Chat, Telegram.
 */
const otherSystems: readonly (readonly [system: SaidValue, ...hosts: readonly string[]])[] = [
  ['Slack', 'slack.com', 'slack-gov.com'],
  [say`Feishu`, 'feishu.cn'],
  ['Lark', 'larksuite.com'],
  [say`WeCom`, 'qyapi.weixin.qq.com'],
  ['Discord', 'discord.com', 'discordapp.com'],
  ['Microsoft Teams', 'webhook.office.com', 'outlook.office.com', 'logic.azure.com', 'api.powerplatform.com'],
  ['Google Chat', 'chat.googleapis.com'],
  ['Telegram', 'api.telegram.org'],
];

/** The system whose webhook it is, if it is known and none of DingTalk's. */
function otherSystem({ hostname }: URL): SaidValue | undefined {
  const [system] =
    otherSystems.find(([, ...hosts]) =>
      hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
    ) ?? [];
  return system;
}

function brokenRule(url: URL, text: string, allowedHosts: readonly string[]): Said | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return say`must begin with https://.`;
  if (url.username !== '' || url.password !== '')
    return say`must not contain a user name or password before the host.`;
  const isListed = allowedHosts.some((host) => isListedAs(withoutPath(host), url));
  const system = isListed ? undefined : otherSystem(url);
  if (system !== undefined) {
    return say`is a ${system} webhook, but this action posts to DingTalk only. Copy the webhook of a custom robot in a DingTalk group: it begins with https://${publicHosts[0]}${sendPath}?access_token=.`;
  }
  if (url.protocol === 'http:' && !(isListed && isLoopback(url.hostname))) {
    return say`must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.`;
  }
  if (!isListed && !publicHosts.some((host) => host === url.host)) {
    return say`must point to ${listed(publicHosts, ' or ')}. For a gateway, a private deployment, an IP address or another port, add its host to "allowed-hosts".`;
  }
  if (url.pathname.endsWith('/robot/sendBySession'))
    return say`is a session webhook, which expires soon after the message that it answers. Copy the webhook of a custom robot in a DingTalk group: it begins with https://${publicHosts[0]}${sendPath}?access_token=.`;
  const paths = allowedHosts.filter((host) => isListedAs(withoutPath(host), url)).map(sendPathOf);
  if (url.pathname !== sendPath && !paths.includes(url.pathname)) {
    return say`must have the path ${sendPath}. For a gateway with a path before it, add host and path to "allowed-hosts": gateway.example.com/dingtalk.`;
  }
  if (text.includes('#')) return say`must not contain "#".`;
  const tokens = url.searchParams.getAll('access_token');
  if (tokens.length !== 1 || !tokenInUrl.test(tokens[0] ?? ''))
    return say`must contain exactly one access_token.`;
  const strange = [...url.searchParams.keys()].some((key) => key !== 'access_token' && !dropped.has(key));
  if (strange) return say`must not contain parameters other than access_token.`;
  return undefined;
}

function withoutPath(host: string): string {
  return host.split('/', 1)[0] ?? '';
}

/** The path below a gateway: `/dingtalk/robot/send` for `gateway.example.com/dingtalk`. */
function sendPathOf(host: string): string {
  const [, ...segments] = host.split('/').filter((segment) => segment !== '');
  return ['', ...segments].join('/') + sendPath;
}

/** A host without a port means the default port; a loopback host means any port. */
function isListedAs(host: string, url: URL): boolean {
  if (parsed(`${url.protocol}//${host}`)?.host === url.host) return true;
  return host === url.hostname && isLoopback(host);
}

/** The error of `new URL` contains the text, so it is dropped. */
function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

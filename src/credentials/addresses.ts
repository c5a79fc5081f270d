import { isPlaceholder } from './harmless.ts';

/**
 * Addresses that are credentials themselves, because whoever knows them can post; kept up to the part that nobody else
 * knows. Sources: the documentation of each service's incoming webhooks.
 */
const webhooks: readonly RegExp[] = [
  /(hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)[\w/+-]+/g,
  /(discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/)\d+\/[\w-]+/g,
  /(api\.telegram\.org\/(?:file\/)?bot)\d+:[\w-]+/g,
  // WeCom, Feishu and Lark; Feishu's workflows.
  /(qyapi\.weixin\.qq\.com\/[^\s"'<>]{0,200}?[?&]key=)[\w-]+/g,
  /((?:open\.feishu\.cn|open\.larksuite\.com)\/open-apis\/bot\/(?:v\d\/)?hook\/)[\w-]+/g,
  /((?:www\.feishu\.cn|www\.larksuite\.com)\/flow\/api\/trigger-webhook\/)[\w-]+/g,
  // Microsoft Teams, Google Chat, Mattermost and Rocket.Chat.
  /(\.webhook\.office\.com\/webhookb2\/)[^\s"'<>]+/g,
  /(outlook\.office(?:365)?\.com\/webhook\/)[^\s"'<>]+/g,
  /(\/hooks\/)(?=[a-z]{0,26}\d)[A-Za-z0-9]{17,32}(?:\/[A-Za-z0-9]{20,})?(?![\w.-])/g,
  // Push services, and those that start something.
  /(sctapi\.ftqq\.com\/|sc\.ftqq\.com\/|api\.day\.app\/|qmsg\.zendee\.cn\/send\/|hc-ping\.com\/)[\w-]+/g,
  /(maker\.ifttt\.com\/trigger\/[\w-]{1,100}\/(?:json\/)?with\/key\/)[\w-]+/g,
  /(hooks\.zapier\.com\/hooks\/catch\/\d+\/)\w+/g,
  /(hook\.(?:eu|us)\d\.make\.com\/)\w+/g,
];

/** Addresses of databases with user and password in places of their own: Oracle's for JDBC, MySQL's for Go. */
const databases: readonly RegExp[] = [
  /(\bjdbc:oracle:(?:thin|oci):)[^\s"'@:]{1,200}(?=@)/g,
  /((?<![\w.-])[\w.-]{1,60}:)[^\s"'@]{1,200}(?=@(?:tcp|udp|unix)\()/g,
];

/**
 * Parameters that sign an address: Azure's shared access signatures, presigned addresses of AWS, Google and Alibaba
 * Cloud, DingTalk's and Feishu's `sign`; and keys and codes that are long and look random.
 */
const parameters: readonly RegExp[] = [
  /((?<![A-Za-z])(?:sig|sign|signature|x-(?:amz|goog|oss)-(?:signature|credential|security-token)|hmac)(?:=|%3D))[\w%+/=~.-]{12,}/gi,
  /([?&#](?:key|code|auth|ticket|jwt|k)=)(?=[A-Za-z_-]{0,60}\d)[\w.~/-]{20,}/gi,
];

/** What every pattern asks for. */
const mayHaveAddresses = /[/:=%]/;

/** Replaces user names with passwords in addresses, what signs an address, and other systems' webhooks. */
export function redactAddresses(text: string): string {
  if (!mayHaveAddresses.test(text)) return text;
  const patterns = [...webhooks, ...databases, ...parameters];
  return patterns.reduce((shown, pattern) => shown.replace(pattern, '$1***'), withoutUsers(text));
}

const slashes = /:(?:\/\/|\\\/\\\/)/g;

/** An address encoded in another one. */
const encoded =
  /(%3A%2F%2F)[^\s"'&%]{0,200}%3A[^\s"'&%]{1,200}(?:%(?!40)[\dA-F]{2}[^\s"'&%]{0,200}){0,20}(?=%40)/gi;

function withoutUsers(text: string): string {
  let shown = '';
  let from = 0;
  const starts = [...text.matchAll(slashes)].map(({ 0: mark, index }) => index + mark.length);
  for (const [index, start] of starts.entries()) {
    const rest = text.slice(start, starts[index + 1] ?? text.length);
    const end = start + userInfoLength(/^[^\s"'`<>\\|]*/.exec(rest)?.[0] ?? '');
    if (end === start) continue;
    shown += `${text.slice(from, start)}***`;
    from = end;
  }
  return (shown + text.slice(from)).replace(encoded, '$1***');
}

/**
 * Length of the user and password at the beginning of an address, 0 if there is nothing to hide. A password may have
 * `/`, `?`, `#` and `@`, although RFC 3986 (section 3.2.1) wants them encoded. A name alone stays, as in
 * `ssh://git@github.com`, unless it is a token.
 */
function userInfoLength(address: string): number {
  const authority = /^[^/?#]*/.exec(address)?.[0] ?? '';
  const isHost = !authority.includes('@') && /^(?:\[|[^:]*(?::\d{1,5})?$)/.test(authority);
  const at = isHost ? -1 : lastAt(address, authority);
  if (at < 0) return 0;
  const userInfo = address.slice(0, at);
  const colon = userInfo.indexOf(':');
  const isHidden = colon < 0 ? token.test(userInfo) : !isPlaceholder(userInfo.slice(colon + 1));
  return isHidden ? at : 0;
}

const token = /^(?=[^\d]{0,60}\d)(?=[^A-Za-z]{0,60}[A-Za-z])[\w-]{16,}$/;

/** What stands behind the right `@`, if there are several. */
const host =
  /^@(?:[a-z\d][\w-]*(?:\.[\w-]+){0,8}\.(?:[a-z]{2,20}|\d{1,3})|localhost|[a-z\d][\w-]*(?=:\d))(?=[:/?#]|$)/i;

/** The `@` in front of the host: the last one, unless an earlier one in the authority has a host behind it. */
function lastAt(address: string, authority: string): number {
  const first = authority.lastIndexOf('@');
  return first >= 0 && host.test(address.slice(first)) ? first : address.lastIndexOf('@');
}
